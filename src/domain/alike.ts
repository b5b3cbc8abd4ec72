import type { BlindName } from "./case-file.js";
import type { CaseId } from "./ids.js";

// A match through a slip of the pen is a little less sure than the same sound.
const NEAR = 0.89;
// Two halves, or one word that few bear, make a match.
const HALF = 0.5;
const ENOUGH = 0.88;
// Of the shorter name: a firm's name without one of four words is the same firm.
const SHARE = 0.75;
// More cases than this with one word of a longer name, and it is a word that many bear.
const MANY_CASES = 20;

/** How many cases have a word, by its first token. */
export type Spread = (token: string) => number;

/** A case, or what joins it, by the names in it. */
export interface NamedCase {
  readonly id: CaseId;
  readonly names: readonly BlindName[];
}

/**
 * The pairs of cases that may name the same, one of each being `fresh`; each pair once. Cases that
 * share too little are not even looked at: what takes time is the number of the fresh ones.
 */
export function pairsAlike(
  all: readonly NamedCase[],
  isFresh: (id: CaseId) => boolean,
): readonly (readonly [CaseId, CaseId])[] {
  const fresh = all.filter(({ id }) => isFresh(id));
  const having = new Map(fresh.flatMap(tokensIn).map((token) => [token, new Set<NamedCase>()]));
  for (const each of all) for (const token of tokensIn(each)) having.get(token)?.add(each);
  const spread = spreadOf(all);
  const done = new Set<CaseId>();
  return fresh.flatMap((one) => {
    done.add(one.id);
    return [...candidates(one, having)]
      .filter(({ id }) => !done.has(id))
      .filter((other) => mayBeTheSame(one.names, other.names, spread))
      .map((other) => [one.id, other.id] as const);
  });
}

/** The cases that share as much with one of its names as a match needs at least. */
function candidates(
  one: NamedCase,
  having: ReadonlyMap<string, ReadonlySet<NamedCase>>,
): ReadonlySet<NamedCase> {
  const found = new Set<NamedCase>();
  for (const { words } of one.names) {
    const shared = new Map<NamedCase, number>();
    for (const { tokens, half } of words) {
      const those = new Set(tokens.flatMap((token) => [...(having.get(token) ?? [])]));
      const most = half === "known" ? HALF : 1;
      for (const each of those) shared.set(each, (shared.get(each) ?? 0) + most);
    }
    for (const [each, worth] of shared) if (worth >= ENOUGH) found.add(each);
  }
  return found;
}

/** Whether two cases may name the same employer, firm or agent: one name of each is enough. */
export function mayBeTheSame(
  a: readonly BlindName[],
  b: readonly BlindName[],
  spread: Spread = () => 0,
): boolean {
  return a.some((one) => b.some((other) => sameName(one, other, spread)));
}

type Word = BlindName["words"][number];

function tokensIn({ names }: NamedCase): readonly string[] {
  return names.flatMap(({ words }) => words.flatMap(({ tokens }) => tokens));
}

function spreadOf(all: readonly NamedCase[]): Spread {
  const counts = new Map<string, number>();
  for (const { names } of all) {
    // A telephone number, or a name in one word, is as telling however many have it.
    const several = names.filter(({ words }) => words.length > 1);
    const firsts = several.flatMap(({ words }) =>
      words.flatMap(({ tokens: [first] }) => first ?? []),
    );
    for (const token of new Set(firsts)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return (token) => counts.get(token) ?? 0;
}

/** In any order; of the shorter name nearly all must be found in the longer one. */
function sameName(a: BlindName, b: BlindName, spread: Spread): boolean {
  const isKnown = ({ half, tokens }: Word) =>
    half === "known" || spread(tokens[0] ?? "") > MANY_CASES;
  const weight = (word: Word) => (word.half || isKnown(word) ? HALF : 1);
  // What is told for a name on one side, by its quotes or its ending, is the same name on the other.
  const both = (word: Word, other: Word) =>
    isKnown(word) || isKnown(other) ? HALF : Math.max(weight(word), weight(other));
  let found = 0;
  let here = 0;
  let there = 0;
  const rest = [...b.words];
  for (const word of a.words) {
    const worths = rest.map((other) => alikeness(word, other) * both(word, other));
    const best = Math.max(0, ...worths);
    const [other] = best === 0 ? [] : rest.splice(worths.indexOf(best), 1);
    const worth = other ? both(word, other) : weight(word);
    found += best;
    here += worth;
    there += other ? worth : 0;
  }
  there += rest.reduce((sum, word) => sum + weight(word), 0);
  return found >= ENOUGH && found >= SHARE * Math.min(here, there);
}

/** 1 for the same sound, less for a slip; a known name is no misspelling of another known one. */
function alikeness(a: Word, b: Word): number {
  if (a.tokens[0] === b.tokens[0]) return 1;
  if (a.half === "known" && b.half === "known") return 0;
  const known = new Set(a.tokens);
  return b.tokens.some((token) => known.has(token)) ? NEAR : 0;
}
