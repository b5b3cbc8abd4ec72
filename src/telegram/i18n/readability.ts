/**
 * The school grade in which a text can be read, by the measure that suits its language; 0 where
 * there is not a word. `lines` are its lines: the texts put one idea on a line, so a line ends a
 * sentence even without a full stop. A measure counts lengths, and knows nothing of sense; it is
 * made for whole texts, and a single line of few words may be far off.
 */
export function gradeOf(locale: string, lines: readonly string[]): number {
  const sentences = lines
    .flatMap((line) => line.split(SENTENCE_END))
    .filter((part) => WORD.test(part));
  const words = sentences.flatMap((sentence) => sentence.match(WORDS) ?? []);
  if (words.length === 0) return 0;
  const perSentence = words.length / sentences.length;
  const share = (count: (word: string) => number) =>
    words.reduce((sum, word) => sum + count(word), 0) / words.length;

  if (locale === "en")
    // Flesch and Kincaid (1975), fitted to grades of schools in the United States.
    return atLeastNought(0.39 * perSentence + 11.8 * share(englishSyllables) - 15.59);
  if (locale === "ru")
    // The same measure with the constants of Oborneva (2006): Russian words have more syllables,
    // and she found by how much in 6 million words of parallel texts.
    return atLeastNought(0.5 * perSentence + 8.4 * share(russianSyllables) - 15.59);
  // No such constants are published for the Turkic languages or Tajik. Lix (Björnsson, 1968) counts
  // letters, not syllables, and has been used for many languages; Anderson (1983) gives the grades:
  // 28 to 31 is grade 6, and every 4 more are a grade more.
  const longest = LONGEST_SHORT_WORD[locale] ?? LONGEST_TURKIC;
  const lix = perSentence + 100 * share((word) => (lettersOf(word) > longest ? 1 : 0));
  return atLeastNought((lix - 4) / 4);
}

// Lix calls a word long that has more than 6 letters, in Swedish and English. A Turkic word carries
// endings that are words elsewhere (telefoningizdan: from your phone), so the bound is set where as
// many words are long as in English: of these texts about 12 % have more than 6 letters in English,
// and about 11 % more than 9 in Uzbek. Tajik has fewer endings, its words are about as long as
// Russian ones, where 12 % lies between 8 and 9.
const LONGEST_TURKIC = 9;
const LONGEST_SHORT_WORD: Readonly<Record<string, number>> = { tg: 8 };

const SENTENCE_END = /[.!?…:;]+(?=\s|[»”"')]|$)/;
const WORD = /\p{L}/u;
const WORDS = /\p{L}[\p{L}\p{M}ʻʼ‘’'-]*/gu;

/** Letters as the Cyrillic script counts them: sh, ch, oʻ and yo are one, marks are none. */
function lettersOf(word: string): number {
  const counted = word
    .toLowerCase()
    .replace(/[ʻʼ‘’'-]/g, "")
    .replace(/[sc]h|y[aeou]/g, "s");
  return [...counted].length;
}

function russianSyllables(word: string): number {
  return Math.max(1, word.match(/[аеёиоуыэюя]/gi)?.length ?? 0);
}

/** Groups of vowels, without an e that is not heard at the end: phone, phones, changed. */
function englishSyllables(word: string): number {
  const heard = word
    .toLowerCase()
    .replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouysxzhcg])es$/, "");
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}

function atLeastNought(grade: number): number {
  return Math.max(0, grade);
}
