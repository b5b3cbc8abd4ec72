/** Twice as long as any that is declared: beyond, there is no typo, and comparing takes long. */
const LONGEST_NAME = 100;

/**
 * Completes "has no parameter …" for a name nobody declares.
 * @returns " (did you mean chat_id?)", or nothing when no known name comes near.
 */
export function hintFor(name: string, known: Iterable<string>): string {
  if (name.length > LONGEST_NAME) return "";
  const near = [...known]
    .map((each) => ({ each, distance: distanceBetween(plain(name), plain(each)) }))
    // A typo is a letter or two; more may differ in a long name.
    .filter(({ each, distance }) => distance <= Math.max(1, Math.floor(each.length / 4)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ each }) => each);
  return near.length === 0 ? "" : ` (did you mean ${near.join(" or ")}?)`;
}

/** `chatId` and `chat_id` are the same name to whoever reads fast. */
function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** How many letters must change, come or go (Levenshtein). */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
