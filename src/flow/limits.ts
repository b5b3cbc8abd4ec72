/** Options on one screen: a cheap phone shows six full-width buttons without scrolling. */
export const SIX_IN_SIGHT = 6;

/** Bytes of callback data that Telegram takes with a button (Bot API, InlineKeyboardButton). */
export const CALLBACK_BYTES = 64;

/** Characters of one message that Telegram lets a person send, as `countCharacters` counts. */
export const MESSAGE_CHARACTERS = 4096;

/** Length as Telegram limits it: in code points, so that a sign outside the BMP is one, not two. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** Voice messages in one answer: a long story told in half minutes, and still a bound on a draft. */
export const MOST_VOICES = 20;

/** Digits of the hash of a flow: enough that two versions of one file never meet by chance. */
export const HASH_DIGITS = 16;

/** Ids that would take the text id of something else, or that a plain object already has. */
export const RESERVED_STEPS: readonly string[] = ["section", "constructor"];

/** `skipped` is a fact of its own; the others are the endings of a step's further texts. */
export const RESERVED_OPTIONS: readonly string[] = [
  "skipped",
  "hint",
  "short",
  "dontknow",
  "skip",
  "done",
];
