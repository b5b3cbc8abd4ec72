import type { Word } from "./folding.js";
import { type Mark, markOf } from "./likeness.js";

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
  // One letter, or one that was held down, says nothing.
  const saying = words.filter(({ letters }) => letters.length > 1);
  for (const [at, word] of saying.entries()) {
    const own = seen.get(word) ?? wordMarks(word);
    seen.set(word, own);
    marks.push(...own);
    const before = saying[at - 1];
    if (before) marks.push([markOf("pair", `${stemOf(before)} ${stemOf(word)}`), 1]);
  }
  return marks;
}

function wordMarks({ letters, sound }: Word): readonly Mark[] {
  const whole: Mark = [markOf("word", letters), 1];
  if (/\d/.test(letters)) return [whole];
  const stem: readonly Mark[] =
    letters.length < STEM ? [] : [[markOf("stem", letters.slice(0, STEM)), 1]];
  const pieces = [...piecesOf(letters, PIECES), ...piecesOf(sound, PIECES)];
  return [
    whole,
    [markOf("sound", sound), 1],
    ...stem,
    ...pieces.map((piece): Mark => [markOf("piece", piece), PIECE]),
  ];
}

function stemOf({ sound }: Word): string {
  return sound.slice(0, STEM);
}

/** Every run of so many letters of a word, its beginning and end being letters too. */
export function piecesOf(word: string, sizes: readonly number[]): readonly string[] {
  const whole = `^${word}$`;
  const pieces: string[] = [];
  for (const size of sizes)
    for (let at = 0; at + size <= whole.length; at++) pieces.push(whole.slice(at, at + size));
  return pieces;
}
