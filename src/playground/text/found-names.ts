import type { TextEntity } from "./text-entity.js";

type NameType = "mention" | "bot_command" | "hashtag" | "cashtag";

/** Names shorter than four letters that Telegram knows: tdlib/td, MessageEntity.cpp. */
const SHORT_NAMES: ReadonlySet<string> = new Set(["gif", "nft", "pic", "ufc", "vid"]);

/** The characters of a word: a letter or a number of any script, or an underscore. */
const WORD = "\\p{L}\\p{N}_";
/** Those of a hashtag: marks between letters too, and all of the Sinhala block. */
const TAG = "\\p{L}\\p{Nd}_\\u200c\\u00b7\\u0d80-\\u0dff";

const MENTION = new RegExp(`(?<![${WORD}])@(\\w+)(?![${WORD}])`, "gu");
const COMMAND = new RegExp(`(?<![${WORD}/<>])/(\\w+)(?:@(\\w*))?`, "gu");
const HASHTAG = new RegExp(`(?<![${TAG}])#([${TAG}]+)`, "gu");
const CASHTAG = new RegExp(`(?<![${TAG}$])\\$(1INCH|[A-Z]{1,8})(?![A-Z])`, "gu");

const MOST_TAG_LETTERS = 256;

/** `@name` of 4 to 32 letters of ASCII, digits and underscores, no part of a word. */
export function findMentions(text: string): TextEntity[] {
  return [...text.matchAll(MENTION)].flatMap(({ index, 1: name = "" }) => {
    const known = name.length >= 4 || SHORT_NAMES.has(name.toLowerCase());
    return known && name.length <= 32 ? [found("mention", index, name.length + 1)] : [];
  });
}

/** `/name` or `/name@bot`; nothing that a slash or an angle bracket stands before or behind. */
export function findCommands(text: string): TextEntity[] {
  const after = new RegExp(`[${WORD}/<>]`, "uy");
  return [...text.matchAll(COMMAND)].flatMap(({ index, 0: whole, 1: name = "", 2: bot }) => {
    if (name.length > 64) return [];
    if (bot !== undefined && (bot.length < 3 || bot.length > 32)) return [];
    if (matchesAt(after, text, index + whole.length)) return [];
    return [found("bot_command", index, whole.length)];
  });
}

/** `#tag` or `#tag@channel` with a letter in it; of a longer one, the first 256 characters. */
export function findHashtags(text: string): TextEntity[] {
  return [...text.matchAll(HASHTAG)].flatMap(({ index, 1: run = "" }) => {
    const letters = [...run];
    const tag = letters.slice(0, MOST_TAG_LETTERS).join("");
    if (!/\p{L}/u.test(tag)) return [];
    const whole = letters.length <= MOST_TAG_LETTERS;
    const channel = whole ? channelAt(text, index + 1 + run.length, /@\w{3,32}/y) : "";
    if (text[index + 1 + run.length + channel.length] === "#") return [];
    return [found("hashtag", index, 1 + tag.length + channel.length)];
  });
}

/** `$USD` or `$USD@channel`: one to eight capitals, or 1INCH. */
export function findCashtags(text: string): TextEntity[] {
  const after = new RegExp(`[${TAG}$]`, "uy");
  return [...text.matchAll(CASHTAG)].flatMap(({ index, 0: whole }) => {
    const channel = channelAt(text, index + whole.length, /@\w{3,32}(?!\w)/y);
    const length = whole.length + channel.length;
    return matchesAt(after, text, index + length) ? [] : [found("cashtag", index, length)];
  });
}

function found(type: NameType, offset: number, length: number): TextEntity {
  return { type, offset, length };
}

function channelAt(text: string, at: number, pattern: RegExp): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
