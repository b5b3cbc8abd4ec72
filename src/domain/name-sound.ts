/**
 * How a word sounds, in a few letters, whatever script and spelling it was written in: `A` for a, o
 * and u, `I` for e and i, `j` for sh, ch and zh, no glides, no voice, nothing doubled. Empty where
 * nothing can be heard. Two words of one sound are taken for one.
 */
export function soundOf(word: string): string {
  return joinedSound([word]);
}

/** The same for words that may be written as one. */
export function joinedSound(words: readonly string[]): string {
  const joined = words.map(heard).join("");
  return stem(joined.replace(/([AI])[AI]+/g, "$1").replace(/(.)\1+/g, "$1"));
}

/** The letters of a word in small Latin ones, one for each: a typo changes just one of them. */
export function lettersOf(word: string): string {
  return [...oneScript(word).toLowerCase().normalize("NFD")]
    .map((letter) => LATIN[letter] ?? letter)
    .join("")
    .replace(/[^a-z]/g, "");
}

// One spelling may stand for sounds that another spells apart; the longer ones come first.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[ʻʼ‘’'`´]/g, "'"],
  [/o'/g, "u"],
  [/[gq]'/g, "g"],
  [/'/g, ""],
  [/^ex(?=[pt])/g, "eks"],
  [/tex(?=t|$)/g, "teks"],
  [/tch|sch|ch|sh/g, "X"],
  [/dzh|dj|zh/g, "j"],
  [/[ck]h/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/t[sz]|tc(?=[eiy])/g, "s"],
  [/ck/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/(?<=[aeiou]s)e$/g, ""],
  [/[cq]/g, "k"],
  [/w/g, "v"],
  [/x/g, "h"],
  // The same sound in Kazakh, Kyrgyz and Tajik mouths, and on keyboards that lack a letter.
  [/X|dj/g, "j"],
  [/j+/g, "j"],
  [/ng/g, "n"],
  [/y(?=[aeiou])|(?<=[aeiou])y/g, ""],
  [/y/g, "i"],
  [/[aou]/g, "A"],
  [/[ei]/g, "I"],
  // Where words end, and from one language to the next, they are taken for each other.
  [/d/g, "t"],
  [/b/g, "p"],
  [/g/g, "k"],
  [/z/g, "s"],
  [/v/g, "f"],
];

// Turkish and Kazakh Latin; what has a mark that says nothing loses it with the other marks.
const MARKED: Readonly<Record<string, string>> = {
  ş: "sh",
  ç: "ch",
  ı: "i",
  ə: "a",
  ŋ: "n",
  ß: "s",
};

// A letter each of the alphabets of Russian, Uzbek, Kazakh, Kyrgyz and Tajik.
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", ғ: "g", д: "d", е: "e", ё: "o", ж: "zh", җ: "j", ҷ: "j" },
  ...{ з: "z", и: "i", й: "y", ӣ: "i", ӯ: "u", к: "k", қ: "k", л: "l", м: "m", н: "n", ң: "n" },
  ...{ о: "o", ө: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u", ұ: "u", ү: "u", ф: "f" },
  ...{ х: "kh", ҳ: "kh", һ: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "sh", ъ: "", ы: "i", ь: "" },
  ...{ э: "e", ю: "yu", я: "ya", ә: "a", і: "i", ї: "i", є: "e" },
};

// The same letters, one for one.
const LATIN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(CYRILLIC).map(([letter, [first = ""]]) => [letter, first])),
  ...{
    ч: "c",
    ш: "w",
    щ: "w",
    х: "h",
    ҳ: "h",
    һ: "h",
    ю: "y",
    я: "q",
    ж: "j",
    ц: "x",
    ъ: "'",
    ь: "'",
  },
};

function heard(word: string): string {
  const spelled = [...oneScript(word).toLowerCase()]
    .map((letter) => MARKED[letter] ?? CYRILLIC[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  const sounds = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), spelled);
  return sounds.replace(/[^a-zAI]/g, "");
}

// Cases of Russian names, and vowels at the end: of a long word enough is left.
function stem(sound: string): string {
  if (sound.length < 6) return sound;
  return sound.replace(/(?<=f)Im$|(?<=[^AI])Am$|[AI]$/, "");
}

const LOOK_ALIKE: Readonly<Record<string, string>> = {
  ...{ A: "А", B: "В", C: "С", E: "Е", H: "Н", I: "І", K: "К", M: "М", O: "О", P: "Р", T: "Т" },
  ...{ X: "Х", Y: "У", a: "а", c: "с", e: "е", i: "і", o: "о", p: "р", x: "х", y: "у", k: "к" },
};
const LOOK_BACK = Object.fromEntries(Object.entries(LOOK_ALIKE).map(([a, b]) => [b, a]));

/** Letters that only look like those of the word's own script become them. */
function oneScript(word: string): string {
  const letters = [...word];
  const cyrillic = letters.filter((each) => /\p{Script=Cyrillic}/u.test(each));
  const latin = letters.filter((each) => /\p{Script=Latin}/u.test(each));
  if (cyrillic.length === 0 || latin.length === 0) return word;
  const ownCyrillic = cyrillic.filter((each) => !(each in LOOK_BACK)).length;
  const ownLatin = latin.filter((each) => !(each in LOOK_ALIKE)).length;
  const table = ownCyrillic >= ownLatin ? LOOK_ALIKE : LOOK_BACK;
  return letters.map((each) => table[each] ?? each).join("");
}
