import type { MessageEntity } from "grammy/types";
import { readCodeBlockStart } from "./code-block.js";
import { linkedEmojiId, linkedTime } from "./link-target.js";
import { byteOffset, charAt, linkEntity, refuseMarkup } from "./markup.js";
import { type FormattedText, sortEntities } from "./text-entity.js";

/**
 * Telegram's MarkdownV2 parse mode: https://core.telegram.org/bots/api#markdownv2-style, read as
 * parse_markdown_v2 in tdlib/td, MessageEntity.cpp, reads it. Entities may still overlap in ways
 * no message has.
 * @throws ApiError 400 "can't parse entities: …" for a reserved character that is not escaped, an
 * entity or a link that does not end, and a custom emoji without its link.
 */
export function parseMarkdownV2(source: string): FormattedText {
  const reading = new Reading(source);
  while (reading.at < source.length) readNext(reading);
  closeQuoteAtEnd(reading);
  const endless = reading.open.at(-1);
  if (endless !== undefined) refuseEndless(source, endless);
  return { text: reading.text, entities: sortEntities(reading.entities) };
}

type Kind =
  | "bold"
  | "italic"
  | "underline"
  | "strikethrough"
  | "spoiler"
  | "code"
  | "pre"
  | "link"
  | "emoji"
  | "quote";

interface Open {
  readonly kind: Kind;
  /** Where it begins in the text, and where its mark stands in the source. */
  readonly offset: number;
  readonly markAt: number;
  readonly language: string;
}

class Reading {
  readonly source: string;
  readonly entities: MessageEntity[] = [];
  readonly open: Open[] = [];
  at = 0;
  text = "";
  inQuote = false;
  /** A `>` begins a quote only at the beginning of a line. */
  atLineStart = true;

  constructor(source: string) {
    this.source = source;
  }

  take(character: string, length: number, startsLine = character === "\n"): void {
    this.text += character;
    this.at += length;
    if (character !== "\r") this.atLineStart = startsLine;
  }

  begin(kind: Kind, markLength: number, language = ""): void {
    this.open.push({ kind, offset: this.text.length, markAt: this.at, language });
    this.at += markLength;
  }
}

const RESERVED: ReadonlySet<string> = new Set("_*[]()~`>#+-=|{}.!\n");

function readNext(reading: Reading): void {
  const { source, at } = reading;
  const character = source.charAt(at);
  if (isEscape(source, at)) {
    reading.take(source.charAt(at + 1), 2);
    return;
  }
  const inner = reading.open.at(-1);
  const inCode = inner?.kind === "code" || inner?.kind === "pre";
  if (inCode ? character !== "`" : !RESERVED.has(character)) {
    // A line break inside code does not let a quote begin.
    reading.take(character, 1, false);
  } else if (character === "\n" && reading.inQuote && charAt(source, at + 1) !== ">") {
    closeQuote(reading);
  } else if (inner !== undefined && ends(inner.kind, source, at)) {
    close(reading, inner);
  } else {
    open(reading, character);
  }
}

/** A backslash before any character of ASCII but the last one, DEL. */
function isEscape(source: string, at: number): boolean {
  const code = charAt(source, at + 1).charCodeAt(0);
  return source.charAt(at) === "\\" && code > 0 && code <= 126;
}

const END_MARKS: Readonly<Record<Exclude<Kind, "quote">, string>> = {
  bold: "*",
  italic: "_",
  underline: "__",
  strikethrough: "~",
  spoiler: "||",
  code: "`",
  pre: "```",
  link: "]",
  emoji: "]",
};

function ends(kind: Kind, source: string, at: number): boolean {
  if (kind === "quote" || !source.startsWith(END_MARKS[kind], at)) return false;
  // Two of them are read as underline first.
  return kind !== "italic" || charAt(source, at + 1) !== "_";
}

function open(reading: Reading, character: string): void {
  const { source, at } = reading;
  const doubled = charAt(source, at + 1) === character;
  switch (character) {
    case "*":
      reading.begin("bold", 1);
      break;
    case "~":
      reading.begin("strikethrough", 1);
      break;
    case "_":
      reading.begin(doubled ? "underline" : "italic", doubled ? 2 : 1);
      break;
    case "[":
      reading.begin("link", 1);
      break;
    case "`":
      openCode(reading);
      break;
    case "\n":
      reading.take("\n", 1);
      break;
    case "|":
      if (!doubled) refuseReserved(character);
      reading.begin("spoiler", 2);
      break;
    case "!":
      if (charAt(source, at + 1) !== "[") refuseReserved(character);
      reading.begin("emoji", 2);
      break;
    case ">":
      if (!reading.atLineStart) refuseReserved(character);
      if (reading.inQuote) reading.at += 1;
      else reading.begin("quote", 1);
      reading.inQuote = true;
      break;
    default:
      refuseReserved(character);
  }
}

function openCode(reading: Reading): void {
  const { source, at } = reading;
  if (!source.startsWith("```", at)) {
    reading.begin("code", 1);
    return;
  }
  const { language, end } = readCodeBlockStart(source, at);
  reading.begin("pre", end - at, language);
}

function close(reading: Reading, { kind, offset, language }: Open): void {
  reading.open.pop();
  const place = { offset, length: reading.text.length - offset };
  const entity = closedEntity(reading, kind, language, place);
  if (place.length > 0 && entity !== undefined) reading.entities.push(entity);
}

/** Moves behind the end mark and, for a link or a custom emoji, behind the address. */
function closedEntity(
  reading: Reading,
  kind: Kind,
  language: string,
  place: { readonly offset: number; readonly length: number },
): MessageEntity | undefined {
  reading.at += kind === "quote" ? 0 : END_MARKS[kind].length;
  switch (kind) {
    case "quote":
      return undefined;
    case "pre":
      return { type: "pre", ...place, ...(language !== "" && { language }) };
    case "link": {
      const url = readUrl(reading) ?? reading.text.slice(place.offset);
      return linkEntity(url, place);
    }
    case "emoji": {
      const url = readUrl(reading);
      if (url === undefined) refuseMarkup("The entity must contain a tg://emoji or tg://time URL");
      const id = linkedEmojiId(url);
      if (id !== undefined) return { type: "custom_emoji", ...place, custom_emoji_id: id };
      const time = linkedTime(url);
      if (time === undefined) refuseMarkup("Invalid tg://emoji or tg://time URL specified");
      return {
        type: "date_time",
        ...place,
        unix_time: time.unix,
        date_time_format: time.format,
      };
    }
    default:
      return { type: kind, ...place };
  }
}

/** The address in brackets behind a link's text, if it is there; backslashes escape in it. */
function readUrl(reading: Reading): string | undefined {
  const { source } = reading;
  if (charAt(source, reading.at) !== "(") return undefined;
  const begin = reading.at + 1;
  let url = "";
  let at = begin;
  while (at < source.length && source.charAt(at) !== ")") {
    const step = isEscape(source, at) ? 1 : 0;
    url += source.charAt(at + step);
    at += step + 1;
  }
  if (at >= source.length) {
    refuseMarkup(`Can't find end of a URL at byte offset ${byteOffset(source, begin)}`);
  }
  reading.at = at + 1;
  return url;
}

/** A quote ends with the line, which belongs to it, unless the next line begins with `>`. */
function closeQuote(reading: Reading): void {
  const { text, at } = reading;
  const breakLength = text.endsWith("\r") && reading.open.at(-1)?.markAt === at - 3 ? 3 : 2;
  const quote = popQuote(reading, at - breakLength);
  reading.take("\n", 1);
  addQuote(reading, quote);
}

function closeQuoteAtEnd(reading: Reading): void {
  if (!reading.inQuote) return;
  addQuote(reading, popQuote(reading, reading.source.length - 2));
}

interface OpenQuote extends Open {
  readonly expandable: boolean;
}

/**
 * Ends the quote, inside which nothing may be open. A spoiler's mark as the last thing in it makes
 * it expandable.
 */
function popQuote(reading: Reading, spoilerAt: number): OpenQuote {
  const last = reading.open.at(-1);
  const expandable = last?.kind === "spoiler" && last.markAt === spoilerAt;
  if (expandable) reading.open.pop();
  const quote = reading.open.pop();
  if (quote === undefined) throw new Error("A quote is open, yet nothing is.");
  if (quote.kind !== "quote") refuseEndless(reading.source, quote);
  reading.inQuote = false;
  return { ...quote, expandable };
}

function addQuote(reading: Reading, { offset, expandable }: OpenQuote): void {
  const length = reading.text.length - offset;
  if (length === 0) return;
  const type = expandable ? "expandable_blockquote" : "blockquote";
  reading.entities.push({ type, offset, length });
}

function refuseReserved(character: string): never {
  refuseMarkup(`Character '${character}' is reserved and must be escaped with the preceding '\\'`);
}

/** tdlib/td names its types of entities in its complaints. */
const NAMES: Readonly<Record<Kind, string>> = {
  bold: "Bold",
  italic: "Italic",
  underline: "Underline",
  strikethrough: "Strikethrough",
  spoiler: "Spoiler",
  code: "Code",
  pre: "Pre",
  link: "TextUrl",
  emoji: "CustomEmoji",
  quote: "BlockQuote",
};

function refuseEndless(source: string, { kind, language, markAt }: Open): never {
  const name = language === "" ? NAMES[kind] : "PreCode";
  refuseMarkup(`Can't find end of ${name} entity at byte offset ${byteOffset(source, markAt)}`);
}
