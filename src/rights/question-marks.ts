import type { Word } from "./folding.js";
import type { Marks } from "./likeness.js";

// A piece of a word says less than the word, and there are many of them.
const PIECE = 0.5;
const PIECES: readonly number[] = [3, 4];
// Endings of Turkic languages, Tajik and Russian come behind these letters.
const STEM = 5;

/**
 * What tells the topic of a question: its words by letters and by sound, their beginnings (endings
 * come and go), their pieces (typos spoil few of them), and pairs of neighbours.
 */
export function questionMarks(words: readonly Word[]): Marks {
  const marks = new Map<string, number>();
  const add = (mark: string, count: number) => marks.set(mark, (marks.get(mark) ?? 0) + count);
  let before = "";
  for (const { letters, sound } of words) {
    add(`word ${letters}`, 1);
    add(`sound ${sound}`, 1);
    if (letters.length >= STEM) add(`stem ${letters.slice(0, STEM)}`, 1);
    for (const piece of piecesOf(letters)) add(piece, PIECE);
    for (const piece of piecesOf(sound)) add(piece, PIECE);
    const stem = sound.slice(0, STEM);
    if (before !== "") add(`pair ${before} ${stem}`, 1);
    before = stem;
  }
  return marks;
}

/** Every run of a few letters of a word, its beginning and end being letters too. */
function piecesOf(word: string): readonly string[] {
  const whole = `^${word}$`;
  return PIECES.flatMap((size) =>
    Array.from({ length: Math.max(whole.length - size + 1, 0) }, (_, at) =>
      whole.slice(at, at + size),
    ),
  );
}
