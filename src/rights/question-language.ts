import { wordsOf } from "./folding.js";
import { createLikeness, type Mark, markOf } from "./likeness.js";
import { piecesOf } from "./question-marks.js";

/** Tells the language of a question: one of those of the examples, or the chosen one. */
export type Languages = (question: string, chosen: string) => string;

// How much more like another language than the chosen one a question must be: people mix them, and
// whoever chose a language reads it. Of the questions for tuning, asked with another language chosen,
// 98 in 100 are further ahead.
const CLEAR = 4;
// Whoever has Uzbek chosen and writes Russian in Latin letters mixes them more often than not.
const CLEAR_IN_LATIN = 5;
const ENOUGH_WORDS = 3;
// A language is known by then.
const MOST_WORDS = 30;
const PIECES: readonly number[] = [1, 2, 3];
// A whole word says more than a piece of it.
const WHOLE = 2;
// Words of one language are no nearer to each other than to their cousins: telling all of them apart
// would be learning them by heart.
const ROUNDS = 0;
const WORD = /[\p{L}\p{M}ʻʼ‘’'`]+/gu;

/**
 * Learns languages from texts in each: by their letters as written, and by the folded words, so that
 * Russian or Kazakh in Latin letters and Uzbek on a Russian keyboard are known as well. Uzbek is one
 * language: who chose a script of it keeps that one, for others the script of the question decides.
 * A question that could be in the chosen language is.
 */
export function createLanguages(
  examples: readonly { readonly locale: string; readonly text: string }[],
): Languages {
  const words = new Map<string, Set<string>>();
  for (const { locale, text } of examples) {
    const own = words.get(languageOf(locale)) ?? new Set();
    for (const word of text.toLowerCase().match(WORD) ?? []) own.add(word);
    words.set(languageOf(locale), own);
  }
  const languages = [...words.keys()];
  const likeness = createLikeness(
    [...words.values()].flatMap((own, label) =>
      [...own].map((word) => ({ label, marks: wordMarks(word) })),
    ),
    languages.length,
    ROUNDS,
  );
  return (question, chosen) => {
    const weights = likeness.weigh(languageMarks(question));
    const best = weights.indexOf(Math.max(...weights));
    const own = languages.indexOf(languageOf(chosen));
    const found = languages[best];
    if (found === undefined || best === own) return chosen;
    // A word or two may be of any language, but Cyrillic ones are not English.
    const isShort = (question.match(WORD)?.length ?? 0) < ENOUGH_WORDS;
    if (isShort && (chosen !== "en" || isLatin(question))) return chosen;
    const ahead = (weights[best] ?? 0) - (weights[own] ?? 0);
    if (ahead < (isLatin(question) && found !== "en" ? CLEAR_IN_LATIN : CLEAR)) return chosen;
    return found === "uz" && !isLatin(question) ? "uz-Cyrl" : found;
  };
}

function languageOf(locale: string): string {
  return locale.replace(/-.*/, "");
}

function isLatin(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin > (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0);
}

function languageMarks(text: string): readonly Mark[] {
  return (text.toLowerCase().match(WORD) ?? []).slice(0, MOST_WORDS).flatMap(wordMarks);
}

// Cyrillic alphabets differ by letters, which folding takes away; Latin letters stand for any language.
function wordMarks(word: string): readonly Mark[] {
  const written = /\p{Script=Cyrillic}/u.test(word) ? [word] : [];
  return [
    ...written.flatMap((each) => marksOf("written", each)),
    ...wordsOf(word).flatMap(({ letters }) => marksOf("folded", letters)),
  ];
}

function marksOf(kind: string, word: string): readonly Mark[] {
  const pieces = piecesOf(word, PIECES).map((piece): Mark => [markOf(kind, piece), 1]);
  return [[markOf(`${kind} word`, word), WHOLE], ...pieces];
}
