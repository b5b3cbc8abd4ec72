import type { CaseId } from "../../../domain/ids.js";
import { holdsHead, type JournalEntry } from "../../../domain/journal.js";
import type { CaseRow, CaseStore, Journal } from "../../../ports.js";

/** The journal of a case as it stands, and what was found wrong with it. */
export interface CheckedJournal {
  /** From the first entry on. */
  readonly entries: readonly JournalEntry[];
  /** The number of the first entry that does not fit, or is missing; `null` when all is whole. */
  readonly brokenAt: number | null;
  /** Whether the case was destroyed: then nothing but acts and days is left. */
  readonly isOver: boolean;
}

/** Reads journals, and tells whether they are whole. */
export type JournalCheck = (caseId: CaseId) => Promise<CheckedJournal>;

/** What was cut off the end together with the row's head is found with the weekly heads alone. */
export function createJournalCheck(options: {
  cases: Pick<CaseStore, "load" | "journal">;
  journal: Pick<Journal, "brokenAt">;
}): JournalCheck {
  const { cases, journal } = options;

  return async (caseId) => {
    // The row first: what is added between the two only makes the journal longer.
    const row = await cases.load(caseId);
    const entries = await cases.journal(caseId);
    const found = [journal.brokenAt(caseId, entries), ...(row ? await missing(row, entries) : [])];
    const broken = found.filter((number) => number !== null);
    return {
      entries,
      brokenAt: broken.length === 0 ? null : Math.min(...broken),
      isOver: row === null,
    };

    /** Of a living case nothing may be missing: neither the end nor a detail. */
    async function missing(
      { head }: CaseRow,
      entries: readonly JournalEntry[],
    ): Promise<readonly number[]> {
      const cut =
        head === null || holdsHead(entries, head) ? [] : [Math.min(head.seq, entries.length + 1)];
      const bare = entries.find(({ detail }) => detail === null);
      // Without details and without a row: it was destroyed while it was read.
      if (bare === undefined || (await cases.load(caseId)) === null) return cut;
      return [...cut, bare.seq];
    }
  };
}
