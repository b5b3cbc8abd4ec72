import { type Word, wordsOf } from "./folding.js";

/** Whether one of its phrases was written in a text, in whatever spelling and order of words. */
export type Watch = (words: readonly Word[]) => boolean;

// Words that may stand between those of a phrase.
const BETWEEN = 2;
// From these lengths on one letter, or two, may be mistyped; a shorter word would become another.
const LONG = 5;
const VERY_LONG = 9;
// So much of a word is its stem at least, and so much may be its ending.
const STEM = 6;
const ENDING = 3;

/**
 * Watches for phrases. All words of a phrase stand near one another, each spelled well enough. A word
 * that `isOther` knows, by its letters, is one of its own and no other one misspelled: "do" and "kill"
 * are a letter apart in Tajik. A phrase without a word is never found.
 */
export function createWatch(
  phrases: readonly string[],
  isOther: (letters: string) => boolean = () => false,
): Watch {
  const watched = phrases
    .map((phrase) => wordsOf(phrase))
    .filter(({ length }) => length > 0)
    .map((words) => words.map(({ letters }) => letters));
  const beginning = byBeginning(phrases.flatMap((phrase) => wordsOf(phrase)));
  const likeOf = (word: Word) =>
    (beginning.get(word.sound[0]) ?? []).filter(
      (each) => isSame(each, word) || (!isOther(word.letters) && isLike(each, word)),
    );
  return (words) => {
    const places = new Map<string, number[]>();
    const alike = new Map<string, readonly Word[]>();
    for (const [at, word] of words.entries()) {
      const like = alike.get(word.letters) ?? likeOf(word);
      alike.set(word.letters, like);
      for (const { letters } of like) {
        const own = places.get(letters);
        if (own) own.push(at);
        else places.set(letters, [at]);
      }
    }
    return watched.some((phrase) => {
      const own = phrase.map((letters) => places.get(letters) ?? []);
      return own.every(({ length }) => length > 0) && areNear(own, phrase.length + BETWEEN);
    });
  };
}

/** Different words by their first sound, which is hardly ever mistyped. */
function byBeginning(words: readonly Word[]): ReadonlyMap<string | undefined, readonly Word[]> {
  const different = new Map(words.map((word) => [word.letters, word]));
  const found = new Map<string | undefined, Word[]>();
  for (const word of different.values())
    found.set(word.sound[0], [...(found.get(word.sound[0]) ?? []), word]);
  return found;
}

/** Whether each word can have a place of its own, all within a stretch of so many. */
function areNear(places: readonly (readonly number[])[], stretch: number): boolean {
  const first = places.map(() => 0); // of each, the first place that is not behind yet
  const within = (own: readonly number[], index: number, from: number) => {
    let at = first[index] ?? 0;
    while ((own[at] ?? from) < from) at++;
    first[index] = at;
    let end = at;
    while ((own[end] ?? Number.POSITIVE_INFINITY) < from + stretch) end++;
    return own.slice(at, end);
  };
  const starts = [...new Set(places.flat())].sort((one, other) => one - other);
  return starts.some((from) => canPlace(places.map((own, index) => within(own, index, from))));
}

function canPlace(places: readonly (readonly number[])[], taken: readonly number[] = []): boolean {
  const [own, ...others] = places;
  if (own === undefined) return true;
  return own.some((at) => !taken.includes(at) && canPlace(others, [...taken, at]));
}

/** The same word, or the same with another ending. */
function isSame({ letters: one }: Word, { letters: other }: Word): boolean {
  if (one === other) return true;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= STEM && Math.max(one.length, other.length) - same <= ENDING;
}

/** The same word by a slip, or as it sounds. */
function isLike(one: Word, other: Word): boolean {
  const length = Math.min(one.letters.length, other.letters.length);
  if (length < LONG) return length === LONG - 1 && one.sound === other.sound;
  if (one.sound === other.sound) return true;
  return isWithin(one.letters, other.letters, length < VERY_LONG ? 1 : 2);
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
