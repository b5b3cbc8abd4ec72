import type { CaseId, EpochMs } from "../domain/ids.js";
import type { DeskBook, Sealer } from "../ports.js";

/** The set of invented cases that is there. */
export interface TrainingSet {
  readonly v: 1;
  /** Of the case of each invented report, in their order. */
  readonly ids: readonly CaseId[];
  readonly begunAt: EpochMs;
  /** All of them have reached the queue; else somebody is about to do that, or died in it. */
  readonly queued: boolean;
}

/** The desk note `training`. */
export interface TrainingNote {
  /** `set` is `null` where there is none, and where no key opens it: its cases do not open either then. */
  read(): Promise<{ readonly set: TrainingSet | null; readonly version: number }>;
  /** Its new version; `null`: it is not of that version any more, and nothing changed. */
  keep(set: TrainingSet | null, version: number): Promise<number | null>;
}

const PURPOSE = "desk";
const NAME = "training";

export function createTrainingNote(book: DeskBook, sealer: Sealer): TrainingNote {
  return {
    async read() {
      const kept = await book.deskNote(NAME);
      if (kept === null) return { set: null, version: 0 };
      return { set: opened(kept.note), version: kept.version };
    },

    async keep(set, version) {
      const note = sealer.seal<unknown>(PURPOSE, NAME, set);
      return (await book.keepDeskNote(NAME, note, version)) === "kept" ? version + 1 : null;
    },
  };

  function opened(note: Parameters<Sealer["open"]>[2]): TrainingSet | null {
    try {
      const set = sealer.open(PURPOSE, NAME, note) as TrainingSet | null;
      return set?.v === 1 && Array.isArray(set.ids) ? set : null;
    } catch {
      return null;
    }
  }
}
