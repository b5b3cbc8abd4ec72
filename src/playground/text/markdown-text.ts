import type { MessageEntity } from "grammy/types";
import { readCodeBlockStart } from "./code-block.js";
import { byteOffset, charAt, linkEntity, refuseMarkup } from "./markup.js";
import type { FormattedText } from "./text-entity.js";

/**
 * Telegram's old Markdown parse mode: https://core.telegram.org/bots/api#markdown-style, read as
 * parse_markdown in tdlib/td, MessageEntity.cpp, reads it. Nothing nests, and a backslash means
 * something only outside of entities, before `_`, `*`, a backtick and `[`.
 * @throws ApiError 400 "can't parse entities: …" for an entity that does not end.
 */
export function parseMarkdown(source: string): FormattedText {
  const entities: MessageEntity[] = [];
  let text = "";
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === "\\" && "_*`[".includes(charAt(source, at + 1))) {
      text += source.charAt(at + 1);
      at += 2;
    } else if ("_*`[".includes(character)) {
      const part = readPart(source, at);
      const place = { offset: text.length, length: part.text.length };
      text += part.text;
      at = part.end;
      const entity = place.length > 0 ? part.entity(place) : undefined;
      if (entity !== undefined) entities.push(entity);
    } else {
      text += character;
      at += 1;
    }
  }
  return { text, entities };
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

interface Part {
  readonly text: string;
  readonly end: number;
  readonly entity: (place: Place) => MessageEntity | undefined;
}

function readPart(source: string, begin: number): Part {
  if (source.startsWith("```", begin)) {
    const { language, end } = readCodeBlockStart(source, begin);
    const text = readTo(source, begin, end, "```");
    const named = language === "" ? {} : { language };
    return {
      text,
      end: end + text.length + 3,
      entity: (place) => ({ type: "pre", ...place, ...named }),
    };
  }
  const mark = source.charAt(begin);
  const text = readTo(source, begin, begin + 1, mark === "[" ? "]" : mark);
  const end = begin + 1 + text.length + 1;
  if (mark === "[") {
    const link = readLink(source, end, text);
    return { text, end: link.end, entity: (place) => linkEntity(link.url, place) };
  }
  const type = mark === "_" ? "italic" : mark === "*" ? "bold" : "code";
  return { text, end, entity: (place) => ({ type, ...place }) };
}

function readTo(source: string, begin: number, from: number, mark: string): string {
  const end = source.indexOf(mark, from);
  if (end < 0) {
    const where = byteOffset(source, begin);
    refuseMarkup(`Can't find end of the entity starting at byte offset ${where}`);
  }
  return source.slice(from, end);
}

/** Without an address in brackets, the text is the link; the closing bracket may be missing. */
function readLink(source: string, at: number, text: string): { url: string; end: number } {
  if (charAt(source, at) !== "(") return { url: text, end: at };
  const close = source.indexOf(")", at);
  const end = close < 0 ? source.length : close;
  return { url: source.slice(at + 1, end), end: end + 1 };
}
