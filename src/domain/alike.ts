import type { BlindName } from "./case-file.js";

// A match through a slip of the pen is a little less sure than the same sound.
const NEAR = 0.89;
// Two halves, or one word that few bear, make a match.
const HALF = 0.5;
const ENOUGH = 0.88;
// Of the shorter name: a firm's name without one of three words is the same firm.
const SHARE = 0.75;

/** How often a word stands in the cases there are, by its first token; 0 where it is not known. */
export type Spread = (token: string) => number;

// More cases than this with one word, and it is a word that many bear.
const MANY_CASES = 8;

/** Whether two cases may name the same employer, firm or agent: one name of each is enough. */
export function mayBeTheSame(
  a: readonly BlindName[],
  b: readonly BlindName[],
  spread: Spread = () => 0,
): boolean {
  return a.some((one) => b.some((other) => sameName(one, other, spread)));
}

type Word = BlindName["words"][number];

/** In any order; of the shorter name nearly all must be found in the longer one. */
function sameName(a: BlindName, b: BlindName, spread: Spread): boolean {
  const weight = (word: Word) =>
    word.half || spread(word.tokens[0] ?? "") > MANY_CASES ? HALF : 1;
  const total = ({ words }: BlindName) => words.reduce((sum, word) => sum + weight(word), 0);
  let found = 0;
  const rest = [...b.words];
  for (const word of a.words) {
    const [best] = rest
      .map((other) => ({
        other,
        worth: alikeness(word, other) * Math.min(weight(word), weight(other)),
      }))
      .sort((one, other) => other.worth - one.worth);
    if (!best || best.worth === 0) continue;
    found += best.worth;
    rest.splice(rest.indexOf(best.other), 1);
  }
  return found >= ENOUGH && found >= SHARE * Math.min(total(a), total(b));
}

/** 1 for the same sound, less for a slip; a known name is no misspelling of another known one. */
function alikeness(a: Word, b: Word): number {
  if (a.tokens[0] === b.tokens[0]) return 1;
  if (a.half === "known" && b.half === "known") return 0;
  const known = new Set(a.tokens);
  return b.tokens.some((token) => known.has(token)) ? NEAR : 0;
}
