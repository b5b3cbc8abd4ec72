/** A word of a question, twice: letter by letter in one script, and as it sounds in a few letters. */
export interface Word {
  /** Small Latin letters and digits, one spelling for all scripts: `qogʻoz`, `қоғоз`, `kogoz` are one. */
  readonly letters: string;
  /** The same with what people take for each other made one: a, o and u; e and i; voice; hushing. */
  readonly sound: string;
}

/**
 * The words of a text in Uzbek (either script), Russian, Kazakh, Kyrgyz, Tajik or English, folded into
 * one skeleton: apostrophes, marks and doubled letters are gone, a letter that a Russian keyboard
 * lacks is the one typed for it, and what is typed in Latin letters meets what it stands for.
 * Never fails; a text without letters and digits has no words. `seen` saves folding a word again
 * when many texts are read; it keeps the words, so it is not for what a person writes.
 */
export function wordsOf(text: string, seen = new Map<string, Word>()): readonly Word[] {
  const written = text.normalize("NFC").toLowerCase().match(WORD) ?? [];
  return written.flatMap((each) => {
    const word = seen.get(each) ?? foldedOf(each);
    seen.set(each, word);
    return word.letters === "" ? [] : [word];
  });
}

// No word is as long; a key that is held down makes longer ones.
const LONGEST = 40;

function foldedOf(written: string): Word {
  const letters = lettersOf(written.slice(0, LONGEST));
  return { letters, sound: soundOf(letters) };
}

const SIGNS = /[ʻʼ‘’'`´ʹ′]/g;
const WORD = /[\p{L}\p{M}ʻʼ‘’'`´ʹ′]+|\d+/gu;

// One letter for one sound: w is sh, c is ch, j is zh and j. Kazakh and Kyrgyz ң and Tajik ӣ are what
// a Russian keyboard writes for them; Uzbek ў is the o of whoever leaves out the sign of oʻ.
const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", ғ: "g", д: "d", е: "e", ж: "j", җ: "j", ҷ: "j", з: "z" },
  ...{ и: "i", й: "y", ӣ: "i", ӯ: "u", к: "k", қ: "k", л: "l", м: "m", н: "n", ң: "n", о: "o" },
  ...{ ө: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "o", ұ: "u", ү: "u", ф: "f", х: "h" },
  ...{ ҳ: "h", һ: "h", ц: "ts", ч: "c", ш: "w", щ: "w", ъ: "", ы: "i", ь: "", э: "e", ю: "yu" },
  ...{ я: "ya", ә: "a", і: "i", ї: "i", є: "e" },
  ...{ ş: "w", ç: "c", ı: "i", ə: "a", ŋ: "n", ß: "s", ğ: "g" },
};

// One spelling may stand for what another spells apart; the longer ones come first.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, "w"],
  [/tch|ch/g, "c"],
  [/dzh|zh|dj/g, "j"],
  [/[kc]h|x/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/ck|q/g, "k"],
  // Whoever types Russian or Kazakh in Latin letters writes y for ы, and iy for ий.
  [/(?<![aeiou])y(?![aeiou])/g, "i"],
  [/iy|yi/g, "i"],
  // Cyrillic е is ye where a word begins: ер and yer.
  [/ye/g, "e"],
  [/u/g, "o"],
  [/(.)\1+/g, "$1"],
];

// Uzbek and Tajik ё is yo at the beginning and after a vowel; the Russian one is mostly typed as е.
const YO = /(?<=^|[аеёиоуыэюяўӯөүұәі])ё/g;

function lettersOf(word: string): string {
  const spelled = [...word.replace(SIGNS, "").replace(YO, "yo").replace(/ё/g, "e")]
    .map((letter) => LETTERS[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), spelled);
}

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ts/g, "s"],
  [/[wcj]/g, "j"],
  [/ng/g, "n"],
  [/y/g, ""],
  [/[aou]/g, "A"],
  [/[ei]/g, "I"],
  [/d/g, "t"],
  [/b/g, "p"],
  [/g/g, "k"],
  [/z/g, "s"],
  [/v/g, "f"],
  [/([AI])[AI]+/g, "$1"],
  [/(.)\1+/g, "$1"],
];

function soundOf(letters: string): string {
  return ALIKE.reduce((text, [from, to]) => text.replace(from, to), letters);
}
