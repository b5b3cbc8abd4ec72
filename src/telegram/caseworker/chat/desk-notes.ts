import type { DeskBook, Sealer } from "../../../ports.js";

/** What the desk remembers, opened. */
export interface DeskNotes {
  /** `value` is `null` where there is none; the caller checks its shape. Throws `vault.cannotOpen`. */
  read(name: string): Promise<{ readonly value: unknown; readonly version: number }>;
  /** Its new version; `null`: it is not of that version any more, and nothing changed. */
  keep(name: string, value: unknown, version: number): Promise<number | null>;
}

export function createDeskNotes(book: DeskBook, sealer: Sealer): DeskNotes {
  return {
    async read(name) {
      const kept = await book.deskNote(name);
      if (kept === null) return { value: null, version: 0 };
      return { value: sealer.open("desk", name, kept.note), version: kept.version };
    },

    async keep(name, value, version) {
      const note = sealer.seal<unknown>("desk", name, value);
      return (await book.keepDeskNote(name, note, version)) === "kept" ? version + 1 : null;
    },
  };
}
