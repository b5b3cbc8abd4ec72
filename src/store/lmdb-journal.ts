import type { CaseId, EpochMs } from "../domain/ids.js";
import type { JournalEntry, JournalHead } from "../domain/journal.js";
import { JOURNAL_KEEP_MS } from "./limits.js";
import type { LmdbTable } from "./lmdb-rows.js";

/** The links of a case, which lives or not: of one that does not, without details. */
export function linksOf(
  table: LmdbTable,
  now: EpochMs,
  caseId: CaseId,
  lives: boolean,
): readonly JournalEntry[] {
  const links = table.range("journal", [caseId]).map(({ value }) => value);
  if (links.length === 0) return table.alive(now, "pastJournal", caseId)?.entries ?? [];
  return lives ? links : links.map(bare);
}

/** Whether the links go on where the journal ends. */
export function follows(head: JournalHead | undefined, acts: readonly JournalEntry[]): boolean {
  const [first] = acts;
  return first === undefined || first.seq === (head?.seq ?? 0) + 1;
}

/** Adds links; the head from then on. */
export function addLinks(
  table: LmdbTable,
  caseId: CaseId,
  head: JournalHead | undefined,
  acts: readonly JournalEntry[],
): { head?: JournalHead } {
  for (const act of acts) table.put("journal", act, caseId, act.seq);
  const last = acts.at(-1);
  const end = last === undefined ? head : { seq: last.seq, mac: last.mac };
  return end === undefined ? {} : { head: end };
}

/** Takes the details from the journal of a case that goes; `acts` end it. */
export function endJournal(
  table: LmdbTable,
  now: EpochMs,
  caseId: CaseId,
  acts: readonly JournalEntry[] = [],
): void {
  const links = table.range("journal", [caseId]).map(({ value }) => value);
  for (const { seq } of links) table.remove("journal", caseId, seq);
  const entries = [...links, ...acts].map(bare);
  if (entries.length > 0)
    table.put("pastJournal", { entries, expires: now + JOURNAL_KEEP_MS }, caseId);
}

const bare = (entry: JournalEntry): JournalEntry => ({ ...entry, detail: null });
