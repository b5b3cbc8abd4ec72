import type { Sealed } from "../domain/ids.js";
import type { ActDetail, JournalEntry } from "../domain/journal.js";

/** Links for the scripts, four arguments each: number, MAC, the link without its detail, detail or "". */
export function linkArgs(entries: readonly JournalEntry[]): (string | number)[] {
  return entries.flatMap(({ detail, ...link }) => [
    link.seq,
    link.mac,
    JSON.stringify(link),
    detail ?? "",
  ]);
}

/** Of what `journal` returns: a link, then its detail. */
export function linksOf(reply: readonly (string | null)[]): JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (let start = 0; start < reply.length; start += 2) {
    const link: Omit<JournalEntry, "detail"> = JSON.parse(reply[start] ?? "");
    entries.push({ ...link, detail: (reply[start + 1] ?? null) as Sealed<ActDetail> | null });
  }
  return entries;
}
