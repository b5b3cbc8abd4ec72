import {
  type CaseFilter,
  EVERY_OPEN_CASE,
  plainTag,
  type QueuedCase,
  tagsOf,
} from "../../../domain/queue.js";
import type { Level } from "../../../domain/triage.js";
import type { Texts } from "../../i18n/texts.js";
import { filterOfMark, MINE } from "./filter-marks.js";

/** Words of a caseworker as a filter, and those of them that say nothing to the bot. */
export interface ReadFilter {
  readonly filter: CaseFilter;
  readonly unknown: readonly string[];
}

/** Reads what stands behind `/cases`: words in any order, and the marks of `filter-marks.ts`. */
export interface FilterWords {
  /** `reader`: who "mine" is. The tags that are known are those of the cases. */
  read(words: string, reader: number, cases: readonly QueuedCase[]): ReadFilter;
}

const LEVELS = [0, 1, 2, 3] as const;
// The caseworkers of this bureau write in these, whatever language their screen has.
const WRITTEN = ["ru", "kk", "en"];
// Two letters begin too many names.
const FEWEST_LETTERS = 3;
// A word that so many places share is no name: "region", "area".
const MOST_PLACES = 3;

export function createFilterWords(
  texts: Texts,
  locale: string,
  regions: readonly string[],
): FilterWords {
  const locales = [...new Set([locale, ...WRITTEN])].filter((each) => texts.locales.includes(each));
  const inAll = (id: string) =>
    locales.flatMap((each) => (texts.has(each, id) ? [texts.lookUp(each, id)] : []));
  const vocabulary = (name: string) =>
    new Set(inAll(`queue-words-${name}`).flatMap((line) => line.split(",").map(plainWord)));

  const [mine, unclaimed, closed] = ["mine", "unclaimed", "closed"].map(vocabulary);
  const training = vocabulary("training");
  const [everything, older, days] = ["all", "older", "days"].map(vocabulary);
  const levels = LEVELS.map((level) => vocabulary(`level-${level}`));
  // The language of the screen goes first: a name may be that of another place in the next one.
  const places = locales.map((each) =>
    regions.map((code) => {
      const id = `regions-${code}`;
      return { code, words: namesOf(texts.has(each, id) ? [texts.lookUp(each, id)] : []) };
    }),
  );

  return {
    read(words, reader, cases) {
      const known = knownTags(cases);
      const tokens = words
        .replace(/>\s+(?=\d)/g, ">")
        .split(/[\s,;]+/)
        .filter((token) => token !== "");
      const unknown: string[] = [];
      let filter = EVERY_OPEN_CASE;
      let place: readonly string[] | null = null;
      for (let index = 0; index < tokens.length; index++) {
        const token = plainWord(tokens[index] ?? "");
        const next = plainWord(tokens[index + 1] ?? "");
        const before = plainWord(tokens[index - 1] ?? "");
        const mark = filterOfMark(token);
        const level = levelNamed(token);
        const age = ageOf(token, (older?.has(before) ?? false) || (days?.has(next) ?? false));
        const towards = token.length < FEWEST_LETTERS ? [] : placesNamed(token);
        const tags = tagsNamed(token, known);
        if (mark) filter = { ...filter, ...mark };
        else if (token === MINE || mine?.has(token)) filter = { ...filter, whose: reader };
        else if (unclaimed?.has(token)) filter = { ...filter, whose: "nobody" };
        else if (closed?.has(token)) filter = { ...filter, closed: true };
        else if (training.has(token)) filter = { ...filter, training: true };
        else if (age !== null) filter = { ...filter, olderThanDays: age };
        else if (level !== null) filter = { ...filter, levels: [...filter.levels, level] };
        else if (older?.has(token) || days?.has(token) || everything?.has(token)) continue;
        else if (towards.length > 0) {
          place = together(place, towards);
          filter = { ...filter, regions: place };
        } else if (tags.length > 0) filter = { ...filter, tags: [...filter.tags, tags] };
        else if (!isInEveryPlace(token)) unknown.push(tokens[index] ?? "");
      }
      return { filter, unknown };
    },
  };

  function levelNamed(token: string): Level | null {
    const [, digit] = /^[pр]?([0-3])$/.exec(token) ?? []; // the Cyrillic letter looks the same
    if (digit !== undefined) return Number(digit) as Level;
    return LEVELS.find((level) => levels[level]?.has(token)) ?? null;
  }

  /** `>3d`, `3d+`, `>3`; a number alone where the words around it tell of days. */
  function ageOf(token: string, isAge: boolean): number | null {
    const [, sign, digits, unit = "", plus] = /^(>?)(\d{1,3})(\p{L}*)(\+?)$/u.exec(token) ?? [];
    if (digits === undefined || (unit !== "" && !days?.has(unit))) return null;
    return isAge || sign !== "" || plus !== "" || unit !== "" ? Number(digits) : null;
  }

  function placesNamed(token: string): readonly string[] {
    const code = regions.find((each) => plainWord(each) === token);
    if (code !== undefined) return [code];
    return begunBy(token).find(({ length }) => length > 0 && length <= MOST_PLACES) ?? [];
  }

  /** The places with a word that begins so, in each language. */
  function begunBy(token: string): readonly (readonly string[])[] {
    return places.map((named) =>
      named
        .filter(({ words }) => words.some((word) => word.startsWith(token)))
        .map(({ code }) => code),
    );
  }

  /** A word of many places says nothing by itself, and nobody has to be told so. */
  function isInEveryPlace(token: string): boolean {
    return token.length >= FEWEST_LETTERS && begunBy(token).some((all) => all.length > MOST_PLACES);
  }

  function knownTags(cases: readonly QueuedCase[]) {
    return [...new Set(cases.flatMap(tagsOf))].map((tag) => ({
      tag: plainTag(tag),
      words: [plainTag(tag), ...namesOf(inAll(`tag-${tag}`))],
    }));
  }
}

/** Small letters, and the ones that people do not tell apart as one; no dots and brackets around. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/^["'«(]+|["'».:)?]+$/g, "")
    .trim();
}

/** The words of some names, as they are compared. */
export function namesOf(names: readonly string[]): readonly string[] {
  const words = names.flatMap((name) => name.split(/[\s,()/:]+/)).map(plainWord);
  return [...new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)))];
}

/** The tags a word means. Behind `#` any word is one, whether or not a case has it. */
function tagsNamed(
  token: string,
  known: readonly { readonly tag: string; readonly words: readonly string[] }[],
): readonly string[] {
  const names = token.startsWith("#") ? token.slice(1).split("/") : [token];
  const found = names.flatMap((name) =>
    known.filter(({ tag }) => tag === name).map(({ tag }) => tag),
  );
  if (found.length > 0) return found;
  const begun = names.flatMap((name) => {
    if (name.length < FEWEST_LETTERS) return [];
    return known
      .filter(({ words }) => words.some((word) => word.startsWith(name)))
      .map(({ tag }) => tag);
  });
  if (begun.length > 0) return [...new Set(begun)];
  return token.startsWith("#") && token.length > 1 ? names : [];
}

/** "West Kazakhstan" is one place, "Almaty Shymkent" are two. */
function together(before: readonly string[] | null, now: readonly string[]): readonly string[] {
  if (before === null) return now;
  const both = before.filter((code) => now.includes(code));
  return both.length > 0 ? both : [...before, ...now];
}
