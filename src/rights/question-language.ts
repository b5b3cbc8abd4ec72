import { wordsOf } from "./folding.js";
import { createLikeness, type Marks } from "./likeness.js";

/** Tells the language of a question: one of those of the examples, or the chosen one. */
export type Languages = (question: string, chosen: string) => string;

// How much more like another language than the chosen one a question must be: people mix them, and
// whoever chose a language reads it.
const CLEAR = 0.35;
// Names and loans make every language look like Russian or English in Latin letters.
const CLEAR_IN_LATIN = 0.6;
const PIECES: readonly number[] = [1, 2, 3];

/**
 * Learns languages from texts in each: by their letters as written, and by the folded words, so that
 * Russian or Kazakh in Latin letters and Uzbek on a Russian keyboard are known as well. Uzbek is one
 * language: who chose a script of it keeps that one, for others the script of the question decides.
 * A question that could be in the chosen language is.
 */
export function createLanguages(
  examples: readonly { readonly locale: string; readonly text: string }[],
): Languages {
  const languages = [...new Set(examples.map(({ locale }) => languageOf(locale)))];
  const likeness = createLikeness(
    examples.map(({ locale, text }) => ({
      label: languages.indexOf(languageOf(locale)),
      marks: languageMarks(text),
    })),
    languages.length,
  );
  return (question, chosen) => {
    const weights = likeness.weigh(languageMarks(question));
    const best = weights.indexOf(Math.max(...weights));
    const own = languages.indexOf(languageOf(chosen));
    const found = languages[best];
    if (found === undefined || best === own) return chosen;
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

// Cyrillic alphabets differ by letters, which folding takes away; Latin letters stand for any language.
function languageMarks(text: string): Marks {
  const marks = new Map<string, number>();
  const add = (mark: string, count: number) => marks.set(mark, (marks.get(mark) ?? 0) + count);
  for (const word of text.toLowerCase().match(/[\p{Script=Cyrillic}\p{M}]+/gu) ?? []) {
    add(`word ${word}`, 2);
    for (const piece of piecesOf(word)) add(`as written ${piece}`, 1);
  }
  for (const { letters } of wordsOf(text)) {
    add(`folded ${letters}`, 2);
    for (const piece of piecesOf(letters)) add(`piece ${piece}`, 1);
  }
  return marks;
}

function piecesOf(word: string): readonly string[] {
  const whole = `^${word}$`;
  return PIECES.flatMap((size) =>
    Array.from({ length: Math.max(whole.length - size + 1, 0) }, (_, at) =>
      whole.slice(at, at + size),
    ),
  );
}
