import { nextLook, retainUntil } from "../domain/case-dates.js";
import { type BlindName, newCaseFile } from "../domain/case-file.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import type { Act } from "../domain/journal.js";
import { issueReceipt } from "../domain/receipt.js";
import { type CaseBrief, caseCode, coarsen, isTraining, type Story } from "../domain/report.js";
import type { Level } from "../domain/triage.js";
import type {
  CaseEnding,
  CaseRegister,
  CaseStore,
  CaseVault,
  Clock,
  DeliveryQueue,
  DeskBook,
  Journal,
  NewJob,
  OpenedCase,
  Random,
  ReceiptVault,
  Sealer,
  Training,
} from "../ports.js";
import { createTrainingNote, type TrainingSet } from "./training-note.js";

/** A report for practice: everything of it is made up. */
export interface InventedReport {
  readonly brief: Pick<CaseBrief, "flow" | "locale" | "facets" | "triage" | "alert">;
  readonly story: Story;
}

/** Training, and what has to be looked after while it runs. */
export interface TrainingSets extends Training {
  /** Goes on with a set that a crash left half made, ends one whose time is over, and what belongs to none. */
  tend(cases: readonly OpenedCase[], now: EpochMs): Promise<void>;
}

/** 3 days: a shift for everybody, and nobody has to remember to end it. */
export const TRAINING_MS = 3 * 86_400_000;

// 60 s: six receipts take two; who began the set has died in it.
const MAKING_MS = 60_000;

// Whatever levels the cards show: no report of a worker waits for what is made up.
const QUEUED_AT: Level = 3;

const RECEIVED: readonly Act[] = [{ act: "received", by: { kind: "bot" } }];

/**
 * Fills the caseworkers' chat with invented cases. They are real ones for all who act on them; their
 * receipts are known to nobody, and no outbox and no archive has ever held them.
 *
 * Their ids are written down first: of two who begin at once one is second, and a crash leaves nothing
 * that the next round does not finish. Safe in several processes.
 */
export function createTraining(options: {
  /** The same ones, in the same order, each time. */
  invent: () => readonly InventedReport[];
  book: DeskBook;
  sealer: Sealer;
  queue: Pick<DeliveryQueue, "enqueue">;
  cases: Pick<CaseStore, "load">;
  register: CaseRegister;
  ending: Pick<CaseEnding, "end">;
  vault: CaseVault;
  journal: Pick<Journal, "chained">;
  receipts: Pick<ReceiptVault, "refer">;
  namesOf: (story: Story) => readonly BlindName[];
  clock: Clock;
  random: Random;
  /** The caseworkers' chat, as in placements. */
  chat: string;
  timeZone: string;
  retentionDays: number;
  /** As for reports: `CARD=minimal`. */
  keepsStory: boolean;
}): TrainingSets {
  const { invent, queue, cases, register, ending, vault, journal, receipts, namesOf } = options;
  const { clock, random, chat, timeZone, retentionDays, keepsStory } = options;
  const note = createTrainingNote(options.book, options.sealer);

  return {
    async begin() {
      const { set, version } = await note.read();
      if (set !== null && (await isThere(set))) return "running";
      const ids = invent().map(() => newCaseId(random));
      const fresh: TrainingSet = { v: 1, ids, begunAt: clock.now(), queued: false };
      const mine = await note.keep(fresh, version);
      if (mine === null) return "running";
      await fill(fresh, mine);
      return "begun";
    },

    async end() {
      // Before the note is read: whatever is among them belongs to this set, or to none.
      const left = (await register.cases()).filter(({ brief }) => isTraining(brief));
      const set = await taken();
      return ended([...(set?.ids ?? []), ...left.map(({ caseId }) => caseId)]);
    },

    async tend(all, now) {
      const { set, version } = await note.read();
      if (set !== null && now - set.begunAt >= TRAINING_MS) {
        if ((await note.keep(null, version)) !== null) await ended(set.ids);
        return;
      }
      if (set !== null && !set.queued && now - set.begunAt >= MAKING_MS) await fill(set, version);
      const orphans = all.filter(({ brief }) => isTraining(brief));
      await ended(
        orphans.map(({ caseId }) => caseId).filter((id) => set === null || !set.ids.includes(id)),
      );
    },
  };

  /** Whether anything of it lives, or is being made. */
  async function isThere({ ids, queued, begunAt }: TrainingSet): Promise<boolean> {
    if (clock.now() - begunAt >= TRAINING_MS) {
      await ended(ids);
      return false;
    }
    if (!queued) return true;
    for (const id of ids) if ((await cases.load(id)) !== null) return true;
    return false;
  }

  /** The set as it was, which is none from now on. */
  async function taken(): Promise<TrainingSet | null> {
    for (;;) {
      const { set, version } = await note.read();
      if (set === null || (await note.keep(null, version)) !== null) return set;
    }
  }

  async function fill(set: TrainingSet, version: number): Promise<void> {
    const reports = invent();
    for (const [index, id] of set.ids.entries()) {
      const report = reports[index];
      if (report !== undefined) await queue.enqueue(await newJob(id, report, index));
    }
    if ((await note.keep({ ...set, queued: true }, version)) !== null) return;
    // Somebody has ended it meanwhile, or done the same.
    const now = (await note.read()).set;
    if (now?.begunAt !== set.begunAt || now.ids[0] !== set.ids[0]) await ended(set.ids);
  }

  /** How many of them there were. */
  async function ended(ids: readonly CaseId[]): Promise<number> {
    let count = 0;
    for (const id of new Set(ids)) if (await ending.end(id, "retention")) count++;
    return count;
  }

  async function newJob(caseId: CaseId, report: InventedReport, index: number): Promise<NewJob> {
    const now = clock.now();
    const ref = await receipts.refer(issueReceipt(() => random.below(10)));
    const key = vault.newKey(caseId);
    const seals = vault.unwrap(caseId, key);
    const file = { ...newCaseFile(ref, now), names: namesOf(report.story), keepsStory };
    const brief: CaseBrief = {
      ...report.brief,
      id: caseId,
      code: caseCode(caseId),
      ...coarsen(now, timeZone),
      training: true,
    };
    return {
      caseId,
      chat,
      level: QUEUED_AT,
      dueAt: now + index, // in their order
      key,
      joins: null,
      file: seals.sealFile(file),
      lookup: ref.lookup,
      lookAt: nextLook(file, retentionDays, now),
      blobs: [],
      brief: seals.sealBrief(brief),
      story: seals.sealStory(report.story),
      keepsStory,
      journal: journal.chained(caseId, seals, null, RECEIVED, now),
      retainUntil: retainUntil(file, retentionDays),
    };
  }
}

function newCaseId(random: Random): CaseId {
  return Buffer.from(random.bytes(16)).toString("hex") as CaseId;
}
