/**
 * What a piece of a typed text means: a letter for its kind and a value of that kind. The letters
 * of a text, one after another, are matched against patterns like `NUA` (number, unit, "ago").
 */
export interface Item {
  readonly kind: string;
  readonly value: number;
  /** Written in digits, not in words. */
  readonly digits?: true;
}

/** Skeletons of words, of several words joined by a blank too, and what they mean. */
export type Dictionary = ReadonlyMap<string, readonly Item[]>;

/** Longer than any number or time one says: the rest of a story is not looked at. */
const MOST_CHARACTERS = 120;
/** The longest phrase of the vocabulary: "the day before yesterday". */
const MOST_WORDS = 4;

const APOSTROPHES = /['`\u00b4\u02b9-\u02bd\u02c8\u055a\u2018-\u201b\u2032\u2035]/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const ZEROS = [0x0660, 0x06f0];

/** Letters that are no others with a mark, or are another sound than the letter without it. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: "a", ә: "a", ə: "a", б: "b", в: "v", г: "g", ғ: "g", д: "d", е: "e", э: "e" },
  ...{ ж: "j", ҷ: "j", з: "z", и: "i", і: "i", ы: "i", ı: "i", y: "i", к: "k", қ: "k", q: "k" },
  ...{ л: "l", м: "m", н: "n", ң: "n", ҥ: "n", о: "o", ө: "o", ў: "o", п: "p", р: "r", с: "s" },
  ...{ т: "t", у: "u", ү: "u", ұ: "u", ф: "f", х: "h", ҳ: "h", һ: "h", x: "h", ц: "c" },
  ...{ ч: "ch", ç: "ch", ш: "sh", щ: "sh", ş: "sh", ъ: "", ь: "", ю: "iu", я: "ia" },
};
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, "sh"],
  [/zh/g, "j"],
  [/kh/g, "h"],
  [/ts/g, "c"],
];

/** Letters that look alike, Latin and Cyrillic, each under the other. */
const LATIN = "aceopxykmhtbi";
const CYRILLIC = "асеорхукмнтві";

/**
 * A text as the readers of numbers and times take it: small letters, ASCII digits (from
 * Arabic-Indic, eastern Arabic-Indic and fullwidth ones), one kind of dash, single blanks, nothing
 * invisible, no apostrophes but as blanks between digits. `null` when too long to be either.
 */
export function plainWording(typed: string): string | null {
  // Not by trimming first: invisible signs may surround a number in any amount.
  const visible = typed.replace(INVISIBLE, "").replace(/[\s\u2800\p{Cc}]+/gu, " ");
  const text = visible.trim();
  if (text.length > MOST_CHARACTERS) return null;
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, asciiDigit)
    .replace(DASHES, "-")
    .replace(APOSTROPHES, (_, at: number, whole: string) =>
      /\d/.test(whole[at - 1] ?? "") && /\d/.test(whole[at + 1] ?? "") ? " " : "",
    )
    .toLowerCase();
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => code >= zero) ?? 0));
}

/**
 * A word as it sounds, in a few Latin letters: one form for Uzbek in both scripts, for Russian and
 * Kazakh written in Latin letters, for letters a keyboard lacks (қ as к, ө as о) and for a letter
 * doubled or not.
 */
export function skeletonOf(word: string): string {
  const marked = [...word.toLowerCase().normalize("NFC")].map(
    (letter) => LETTERS[letter] ?? letter,
  );
  const bare = marked.join("").normalize("NFD").replace(/\p{M}/gu, "");
  const sounds = [...bare].map((letter) => LETTERS[letter] ?? letter).join("");
  return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), sounds).replace(
    /(.)\1+/gu,
    "$1",
  );
}

/** Enters the words of `text` (parted by blanks, those of one phrase joined by `_`) as `items`. */
export function entries(text: string, ...items: readonly Item[]): [string, readonly Item[]][] {
  const phrases = text.split(/\s+/).filter((phrase) => phrase !== "");
  return phrases.map((phrase) => [phrase.split("_").map(spelled).join(" "), items]);
}

function spelled(word: string): string {
  return skeletonOf(word.replace(APOSTROPHES, ""));
}

/**
 * The items that a text already cut into words, digits and signs means, the longest phrases first;
 * `null` as soon as one word means nothing. `special` says what is no word: items (none to pass
 * over the piece), or `null` for a sign that has no place there.
 */
export function itemsOf(
  pieces: readonly string[],
  dictionary: Dictionary,
  special: (piece: string) => readonly Item[] | null,
): Item[] | null {
  const items: Item[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at] ?? "";
    if (!isWord(piece)) {
      const meant = special(piece);
      if (!meant) return null;
      items.push(...meant);
      at += 1;
      continue;
    }
    const phrase = longestPhrase(pieces, at, dictionary);
    if (!phrase) return null;
    items.push(...phrase.items);
    at = phrase.end;
  }
  return items;
}

function isWord(piece: string): boolean {
  return /^\p{L}/u.test(piece);
}

function longestPhrase(
  pieces: readonly string[],
  start: number,
  dictionary: Dictionary,
): { items: readonly Item[]; end: number } | null {
  let found: { items: readonly Item[]; end: number } | null = null;
  let starts = [""];
  let at = start;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    // "где-то" is "где то": a dash within a phrase says nothing.
    if (count > 0 && pieces[at] === "-") at += 1;
    const word = pieces[at];
    if (word === undefined || !isWord(word)) break;
    at += 1;
    const more = readings(word);
    starts = starts.flatMap((begun) => more.map((next) => (begun ? `${begun} ${next}` : next)));
    const known = starts.find((phrase) => dictionary.has(phrase));
    if (known !== undefined) found = { items: dictionary.get(known) ?? [], end: at };
  }
  return found;
}

/** A word in letters of two scripts is read as one of the one and as one of the other. */
function readings(word: string): string[] {
  if (!/[a-z]/.test(word) || !/\p{Script=Cyrillic}/u.test(word)) return [skeletonOf(word)];
  return [swapped(word, LATIN, CYRILLIC), swapped(word, CYRILLIC, LATIN)].map(skeletonOf);
}

function swapped(word: string, from: string, to: string): string {
  return [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join("");
}

/** Signs that say nothing beside a number or a time: punctuation, "about", pictures. */
export function isIdle(sign: string): boolean {
  return /^[.,!?;:()"«»“”„…~≈\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u.test(sign);
}

/** The kinds of items, a letter each. */
export function kindsOf(items: readonly Item[]): string {
  return items.map(({ kind }) => kind).join("");
}

/** A place in the kinds, and what stands there instead; `null` when it cannot be so. */
export type Rule = readonly [RegExp, (items: readonly Item[]) => readonly Item[] | null];

/**
 * Items after each rule in turn has been applied until it fits nowhere. What a rule puts must be
 * shorter than what it takes, or of other kinds. `null` when a rule finds a contradiction.
 */
export function rewritten(items: readonly Item[], rules: readonly Rule[]): readonly Item[] | null {
  let now = items;
  for (const [pattern, replace] of rules) {
    for (;;) {
      const match = pattern.exec(kindsOf(now));
      if (!match) break;
      const end = match.index + match[0].length;
      const instead = replace(now.slice(match.index, end));
      if (!instead) return null;
      now = [...now.slice(0, match.index), ...instead, ...now.slice(end)];
    }
  }
  return now;
}
