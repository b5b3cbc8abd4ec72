import type { CaseFilter } from "../../../domain/queue.js";

/** The cases of whoever taps. */
export const MINE = "@=";

// A user's id takes fewer characters so.
const RADIX = 36;

/**
 * A filter in the few bytes that a button has room for, so that a page can be turned after a restart:
 * `@- p0 KZ-47 #injury/child 3d+ ! ~`. `filter-words.ts` reads these marks as it reads words.
 */
export function filterMarks(filter: CaseFilter): string {
  const { whose, levels, regions, tags, olderThanDays, closed, training } = filter;
  return [
    ...(whose === "anyone" ? [] : [whose === "nobody" ? "@-" : `@${whose.toString(RADIX)}`]),
    ...levels.map((level) => `p${level}`),
    ...regions,
    ...tags.map((group) => `#${group.join("/")}`),
    ...(olderThanDays === null ? [] : [`${olderThanDays}d+`]),
    ...(closed ? ["!"] : []),
    ...(training ? ["~"] : []),
  ].join(" ");
}

/** Part of a filter that stands for itself in any language; `null` for a word. */
export function filterOfMark(mark: string): Partial<CaseFilter> | null {
  if (mark === "@-") return { whose: "nobody" };
  if (mark === "!") return { closed: true };
  if (mark === "~") return { training: true };
  const [, id] = /^@([0-9a-z]{1,11})$/.exec(mark) ?? [];
  if (id !== undefined) return { whose: Number.parseInt(id, RADIX) };
  return null;
}
