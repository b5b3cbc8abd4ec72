import { joinedSound, lettersOf, soundOf } from "./name-sound.js";
import {
  beginsAnother,
  isCommon,
  isLegalForm,
  isPlace,
  isSurname,
  saysNothing,
} from "./name-words.js";

/**
 * A word of a name. `forms`: first how it sounds, then what one slip of the pen may make of it; two
 * words may be the same when they share one. `half`: alone it is no name, for many bear it, or for it
 * is too short to be known from any other word.
 */
export interface HeardWord {
  readonly forms: readonly string[];
  readonly half?: "known" | "short";
}

/** A name of a firm or a person, or a telephone number, as what of it can be recognised. */
export interface HeardName {
  readonly words: readonly HeardWord[];
}

/** The step of the questionnaire that asks for names. */
export const NAMES_STEP = "names";

// 12 names of 6 words: more than a worker writes in the 300 characters of that step.
const MOST_NAMES = 12;
const MOST_WORDS = 6;

// A slip in a shorter word makes another word of it.
const SHORTEST_SOUND = 5;
const SHORTEST_WORD = 6;

// Shorter ones are given names, or words that are no names: a watchman, a shift.
const TELLING_SOUND = 9;

/**
 * The names in what a worker wrote where they were asked for the firm, the boss or the agent: in any
 * of the languages and their scripts, in one line or several. Empty when nothing in it is a name.
 */
export function namesIn(text: string): readonly HeardName[] {
  const plain = text.normalize("NFKC");
  const phones = [...plain.matchAll(PHONE)].flatMap(([written]) => phone(written) ?? []);
  const parts = plain.replace(PHONE, "\n").split(BETWEEN_NAMES);
  const written = parts.flatMap(groups).flatMap(named);
  return [...phones, ...written].slice(0, MOST_NAMES);
}

// Nine digits and more, however they are grouped.
const PHONE = /\+?\d(?:[\s().-]{0,3}\d){8,14}/g;

const BETWEEN_NAMES =
  /[\n\r,;:/+&|.!?()[\]]+|\s+(?:и|ва|va|жана|және|jana|and|или|yoki|ё|же)\s+|\s[-–—]\s|(?=[«“„])|(?<=[»”])/iu;

// What follows the country's or the trunk code: nine digits in Central Asia.
const PHONE_DIGITS = 9;

function phone(written: string): HeardName | null {
  const digits = written.replace(/\D/g, "");
  if (digits.length < PHONE_DIGITS) return null;
  return { words: [{ forms: [`tel ${digits.slice(-PHONE_DIGITS)}`] }] };
}

/** Words that stand together. `isFirm`: in quotes, or beside a legal form; no sentence is written so. */
interface Group {
  readonly words: string[];
  isFirm: boolean;
}

/** The words of each name of a part, without those that tell nothing. */
function groups(part: string): readonly Group[] {
  let last: Group = { words: [], isFirm: /["«“„]/.test(part) };
  const all = [last];
  for (const word of part.split(/[^\p{L}\p{M}\p{Nd}'ʻʼ‘’`´]+/u)) {
    if (!/\p{L}/u.test(word)) continue;
    if (beginsAnother(word)) {
      last = { words: [], isFirm: last.isFirm };
      all.push(last);
    } else if (isLegalForm(word)) last.isFirm = true;
    else if (!saysNothing(word)) last.words.push(word);
  }
  return all.filter(({ words }) => words.length > 0);
}

/** The name word by word, and the same in one word where it may have been written so. */
function named({ words: all, isFirm }: Group): readonly HeardName[] {
  const written = all.slice(0, MOST_WORDS);
  const heard = written.map((word) => ({ word, sound: soundOf(word) }));
  const words = heard
    .filter(({ sound }) => sound.length > 1 && !isPlace(sound))
    .map(({ word, sound }) => wordOf(word, sound, isFirm));
  const byWord = words.length === 0 ? [] : [{ words }];
  const joined = joinedSound(written);
  const isPlain = written.length < 2 || heard.every(({ sound }) => isPlace(sound));
  if (isPlain || joined.length < SHORTEST_SOUND) return byWord;
  return [...byWord, { words: [{ forms: [joined] }] }];
}

function wordOf(word: string, sound: string, isFirm: boolean): HeardWord {
  const letters = lettersOf(word);
  const half = isCommon(word, sound)
    ? "known"
    : sound.length >= TELLING_SOUND || isFirm || isSurname(sound)
      ? null
      : "short";
  const forms = [
    sound,
    // What sounds like a known name is one of its neighbours, not a slip.
    ...(sound.length >= SHORTEST_SOUND && half !== "known" ? withoutOne(sound) : []),
    ...(letters.length >= SHORTEST_WORD ? withoutOne(letters).map((each) => `${each} w`) : []),
  ];
  return { forms: [...new Set(forms)], ...(half === null ? {} : { half }) };
}

/** The word, and the word without each of its letters: spellings one slip apart share one of them. */
function withoutOne(word: string): readonly string[] {
  return [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))];
}
