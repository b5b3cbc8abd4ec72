import type { Word } from "./folding.js";
import type { Mark } from "./likeness.js";

// A piece of a word says less than the word, and there are many of them.
const PIECE = 0.5;
const PIECES: readonly number[] = [3, 4];
// Endings of Turkic languages, Tajik and Russian come behind these letters.
const STEM = 5;

/**
 * What tells the topic of a question: its words by letters and by sound, their beginnings (endings
 * come and go), their pieces (typos spoil few of them), and pairs of neighbours. `seen` saves work
 * when many texts are read; it keeps the words, so it is not for what a person writes.
 */
export function questionMarks(
  words: readonly Word[],
  seen = new Map<Word, readonly Mark[]>(),
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [at, word] of words.entries()) {
    const own = seen.get(word) ?? wordMarks(word);
    seen.set(word, own);
    marks.push(...own);
    const before = words[at - 1];
    if (before) marks.push([`pair ${stemOf(before)} ${stemOf(word)}`, 1]);
  }
  return marks;
}

function wordMarks({ letters, sound }: Word): readonly Mark[] {
  return [
    [`word ${letters}`, 1],
    [`sound ${sound}`, 1],
    ...(letters.length < STEM ? [] : [[`stem ${letters.slice(0, STEM)}`, 1] as const]),
    ...[...piecesOf(letters, PIECES), ...piecesOf(sound, PIECES)].map(
      (piece) => [piece, PIECE] as const,
    ),
  ];
}

function stemOf({ sound }: Word): string {
  return sound.slice(0, STEM);
}

/** Every run of so many letters of a word, its beginning and end being letters too. */
export function piecesOf(word: string, sizes: readonly number[]): readonly string[] {
  const whole = `^${word}$`;
  return sizes.flatMap((size) =>
    Array.from({ length: Math.max(whole.length - size + 1, 0) }, (_, at) =>
      whole.slice(at, at + size),
    ),
  );
}
