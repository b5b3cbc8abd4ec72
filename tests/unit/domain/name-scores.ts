import { mayBeTheSame } from "../../../src/domain/alike.js";
import type { BlindName } from "../../../src/domain/case-file.js";
import { namesIn } from "../../../src/domain/names.js";
import type { NamePair } from "./name-pairs.js";

/** The names in a text, seen by nobody: what stands in a case's file, before it is keyed. */
export function tokensOf(text: string): readonly BlindName[] {
  return namesIn(text).map(({ words }) => ({
    words: words.map(({ forms, ...rest }) => ({ tokens: forms, ...rest })),
  }));
}

export function foundAlike({ a, b }: Pick<NamePair, "a" | "b">): boolean {
  return mayBeTheSame(tokensOf(a), tokensOf(b));
}

/** How well the rules judge a set of pairs, and what they judge wrongly. */
export function scoreOf(pairs: readonly NamePair[]) {
  const judged = pairs.map((pair) => ({ ...pair, found: foundAlike(pair) }));
  const rightly = judged.filter(({ found, same }) => found && same).length;
  return {
    pairs: pairs.length,
    precision: rightly / judged.filter(({ found }) => found).length,
    recall: rightly / judged.filter(({ same }) => same).length,
    wrong: judged.filter(({ found, same }) => found !== same),
  };
}
