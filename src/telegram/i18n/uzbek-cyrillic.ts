/** What the letters do not tell: kept as data in `locales/uz-Cyrl.exceptions.yaml`. */
export interface Exceptions {
  /** Names that stay in Latin letters, as they are written; an ending after one is turned. */
  readonly kept: readonly string[];
  /** Latin stem to Cyrillic stem, both small: as a whole word, or with an Uzbek ending. */
  readonly words: Readonly<Record<string, string>>;
  /** Latin to Cyrillic anywhere in a word, both small. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Turns a text in Latin letters into Cyrillic ones. */
export type ToCyrillic = (text: string) => string;

/**
 * Uzbek from the Latin alphabet of 1995 into the Cyrillic one, by letters, with exceptions for
 * what letters do not tell (oktabr, октябрь). Whatever is no Uzbek word stays as it is: Cyrillic,
 * figures, tags, addresses, `/commands`, `@names`, Roman numerals, codes (`K7F3`), settings
 * (`TIME_ZONE`), words with a letter Uzbek has not (w, and c without h), the kept names. Turning
 * twice is turning once.
 */
export function createToCyrillic(exceptions: Exceptions): ToCyrillic {
  const turnWord = createTurnWord(exceptions);
  const untouched = untouchedIn(exceptions.kept);
  return (text) =>
    text
      .replace(DATE_HYPHEN, " ")
      .replace(new RegExp(`(${untouched})|${WORD}`, "gu"), (found, kept?: string) =>
        kept === undefined ? turnWord(found) : found,
      );
}

// A date takes a hyphen in Latin letters alone: "2019-yil 8-oktabr", "2019 йил 8 октябрь", as the
// acts on lex.uz are printed in both. "60-yillar", a decade, keeps it.
const DATE_HYPHEN =
  /(?<=\b\d{4})-(?=yil(?!lar))|(?<=\b\d{1,2})-(?=(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr)(?!\p{L}*lar))/gu;

// The sign of oʻ and gʻ, the one of aʼlo, and what is typed for either.
const SIGN = "[ʻʼ‘’'`]";
// A sign is part of a word between two letters, after o or g, and where it can be nothing else.
const WORD = `[A-Za-z](?:[A-Za-z]|${SIGN}(?=[A-Za-z])|(?<=[oOgG])${SIGN}|ʼ)*`;

function untouchedIn(kept: readonly string[]): string {
  const names = [...kept]
    .sort((one, other) => other.length - one.length)
    .map((name) => (/^[A-Z]+$/.test(name) ? `${name}(?![A-Z])` : name));
  return [
    "</?[a-z][^<>]*>",
    String.raw`https?://\S+`,
    String.raw`(?<![\p{L}\d])[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*\.[a-z]{2,}(?:/[\w./?=&%-]*)?`,
    String.raw`@\w+`,
    String.raw`(?<![\p{L}\d])/[a-z_]+`,
    String.raw`(?<![\p{L}])[IVX]+(?![\p{L}ʻʼ‘’'])`,
    String.raw`(?<![\p{L}\d_])(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]+(?![\p{L}\d_])`,
    String.raw`(?<![\p{L}\d_])[A-Z]+(?:_[A-Z]+)+(?![\p{L}\d_])`,
    ...(names.length === 0 ? [] : [String.raw`(?<!\p{L})(?:${names.join("|")})`]),
  ].join("|");
}

/** The endings a loan word may have, one after another: oktabr-dagi, politsiya-si-ga. */
const ENDINGS =
  /^(?:lar|chi|lik|li|siz|cha|gacha|dagi|niki|s?i?(?:miz|ngiz|m|ng)|s?i|ning|ni|ga|da|dan|dek|day|mi|man|san|dir)*$/;

function createTurnWord({ words, parts }: Exceptions): ToCyrillic {
  const stems = longestFirst(words);
  const turnLetters = createTurnLetters(longestFirst(parts));
  return (written) => {
    const word = written.replace(/([og])[ʼ‘’'`]/gi, "$1ʻ").replace(/[‘’'`]/g, "ʼ");
    const small = word.toLowerCase();
    if (/w|c(?!h)/.test(small)) return written;
    const stem = stems.find(
      ([latin]) => small.startsWith(latin) && ENDINGS.test(small.slice(latin.length)),
    );
    if (!stem) return turnLetters(word, 0);
    const [latin, cyrillic] = stem;
    const isBare = latin.length === word.length;
    // The soft sign goes before an ending: октябрь, октябрда.
    const joined = isBare ? cyrillic : cyrillic.replace(/ь$/, "");
    return casedAs(word.slice(0, latin.length), joined) + turnLetters(word, latin.length);
  };
}

function longestFirst(entries: Readonly<Record<string, string>>): readonly [string, string][] {
  return Object.entries(entries).sort(([one], [other]) => other.length - one.length);
}

const LETTERS: Readonly<Record<string, string>> = {
  oʻ: "ў",
  gʻ: "ғ",
  sh: "ш",
  ch: "ч",
  yo: "ё",
  ya: "я",
  yu: "ю",
  ye: "е",
  a: "а",
  b: "б",
  d: "д",
  e: "е",
  f: "ф",
  g: "г",
  h: "ҳ",
  i: "и",
  j: "ж",
  k: "к",
  l: "л",
  m: "м",
  n: "н",
  o: "о",
  p: "п",
  q: "қ",
  r: "р",
  s: "с",
  t: "т",
  u: "у",
  v: "в",
  x: "х",
  y: "й",
  z: "з",
  ʼ: "ъ",
  ʻ: "ъ", // not after o or g: the wrong sign was typed
};

/** Turns the rest of a word, letter by letter, from `start` on. */
function createTurnLetters(parts: readonly [string, string][]) {
  return (word: string, start: number): string => {
    const small = word.toLowerCase();
    let turned = "";
    for (let at = start; at < word.length; ) {
      const [latin, cyrillic] = parts.find(([part]) => small.startsWith(part, at)) ?? letter(at);
      turned += casedAs(word.slice(at, at + latin.length), cyrillic);
      at += latin.length;
    }
    return turned;

    function letter(at: number): [string, string] {
      const before = small.slice(0, at);
      const pair = small.slice(at, at + 2);
      // isʼhoq: the sign only keeps s and h apart.
      if (pair === "ʼh" && before.endsWith("s")) return ["ʼ", ""];
      // yoʻl: й and ў, not ё.
      if (pair === "yo" && small[at + 2] === "ʻ") return ["y", "й"];
      // Within a word of Uzbek ye follows a vowel; after a consonant the word is Russian: карьера.
      if (pair === "ye" && /[^aeiouʻ]$|gʻ$/.test(before)) return ["ye", "ье"];
      const both = LETTERS[pair];
      if (both !== undefined) return [pair, both];
      const one = small[at] ?? "";
      if (one === "e" && /^$|(?:[aeiou]|oʻ)$/.test(before)) return ["e", "э"];
      return [one, LETTERS[one] ?? one];
    }
  };
}

/** The Cyrillic with the capitals of the Latin. One capital letter may stand for two (Ya, Sh). */
function casedAs(latin: string, cyrillic: string): string {
  const letters = latin.replace(/[ʻʼ]/g, "");
  if (letters === "" || letters[0] === letters[0]?.toLowerCase()) return cyrillic;
  const isAll = letters.length > 1 && letters === letters.toUpperCase();
  const first = cyrillic.slice(0, 1).toUpperCase();
  return first + (isAll ? cyrillic.slice(1).toUpperCase() : cyrillic.slice(1));
}
