import { type Word, wordsOf } from "./folding.js";

/** Whether one of its phrases was written in a text, in whatever spelling and order of words. */
export type Watch = (words: readonly Word[]) => boolean;

// Words that may stand between those of a phrase.
const BETWEEN = 2;
// From these lengths on one letter, or two, may be mistyped; a shorter word would become another.
const LONG = 5;
const VERY_LONG = 9;
// What an ending may take the place of.
const ENDING = 3;

/**
 * Watches for phrases. All words of a phrase stand near one another, each spelled well enough; so a
 * phrase of one short word is found only as it is written. A phrase without a word is never found.
 */
export function createWatch(phrases: readonly string[]): Watch {
  const watched = phrases.map(wordsOf).filter(({ length }) => length > 0);
  return (words) => watched.some((phrase) => isFound(phrase, words));
}

function isFound(phrase: readonly Word[], words: readonly Word[]): boolean {
  const most = words.length - phrase.length;
  for (let start = 0; start <= most; start++)
    if (isIn(phrase, words.slice(start, start + phrase.length + BETWEEN))) return true;
  return false;
}

/** Every word of the phrase has a word of its own here. */
function isIn(phrase: readonly Word[], words: readonly Word[]): boolean {
  const left = [...words];
  return phrase.every((word) => {
    const at = left.findIndex((each) => isLike(word, each));
    if (at === -1) return false;
    left.splice(at, 1);
    return true;
  });
}

function isLike(one: Word, other: Word): boolean {
  if (one.letters === other.letters) return true;
  const length = Math.min(one.letters.length, other.letters.length);
  if (length < LONG) return length >= LONG - 1 && one.sound === other.sound;
  if (one.sound === other.sound || isSameStem(one.letters, other.letters)) return true;
  return isWithin(one.letters, other.letters, length < VERY_LONG ? 1 : 2);
}

function isSameStem(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= LONG && Math.max(one.length, other.length) - same <= ENDING;
}

/** Whether at most so many letters were changed, left out, added, or swapped with the next. */
function isWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + same,
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return (row[other.length] ?? 0) <= most;
}
