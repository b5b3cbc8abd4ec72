import type { MessageEntity } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import { type FormattedText, parseHtml } from "./html-text.js";

/** Telegram's limit on a text message, after entities are parsed. */
export const TEXT_LIMIT = 4096;
/** The same for the caption of a photo or a file. */
export const CAPTION_LIMIT = 1024;

/**
 * What a bot's text becomes: parsed, trimmed at both ends, commands and links found.
 * @throws ApiError 400 for an unknown parse mode or markup that does not parse.
 */
export function formatText(
  text: string,
  parseMode: string | undefined,
  given: readonly MessageEntity[] | undefined,
): FormattedText {
  const parsed = parse(text.replaceAll("\r", ""), parseMode, given ?? []);
  const trimmed = trim(parsed);
  return { text: trimmed.text, entities: withFoundEntities(trimmed) };
}

/** What a person types: no markup, only what Telegram finds by itself. */
export function plainText(text: string, entities: readonly MessageEntity[] = []): FormattedText {
  return formatText(text, undefined, entities);
}

function parse(
  text: string,
  parseMode: string | undefined,
  entities: readonly MessageEntity[],
): FormattedText {
  const mode = (parseMode ?? "").toLowerCase();
  if (mode === "html") return parseHtml(text);
  if (mode === "markdown" || mode === "markdownv2") {
    throw badRequest("unsupported parse_mode (the local Bot API reads HTML only)");
  }
  if (mode !== "" && mode !== "none") throw badRequest("unsupported parse_mode");
  return { text, entities: checkEntities(text, entities) };
}

function checkEntities(text: string, entities: readonly MessageEntity[]): readonly MessageEntity[] {
  if (!Array.isArray(entities)) throw badRequest("can't parse entities: Array expected");
  return entities
    .filter((entity) => entity.offset >= 0 && entity.length > 0)
    .filter((entity) => entity.offset + entity.length <= text.length);
}

function trim({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const moved = entities.flatMap((entity) => {
    const from = Math.max(entity.offset - start, 0);
    const to = Math.min(entity.offset + entity.length - start, trimmed.length);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  });
  return { text: trimmed, entities: moved };
}

type FoundType = "url" | "email" | "bot_command" | "mention" | "hashtag";

const FINDERS: readonly (readonly [FoundType, RegExp])[] = [
  ["url", /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/gu],
  ["email", /[\w.+-]+@[\w-]+\.[a-z]{2,}/giu],
  ["bot_command", /(?<![\p{L}\p{N}_/@.:])\/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\p{L}\p{N}_/])/gu],
  ["mention", /(?<![\p{L}\p{N}_/@.])@[A-Za-z]\w{3,31}\b/gu],
  ["hashtag", /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
];

function withFoundEntities({ text, entities }: FormattedText): readonly MessageEntity[] {
  const all: MessageEntity[] = [...entities];
  const taken = all.filter((entity) => ["code", "pre", "text_link"].includes(entity.type));
  for (const [type, pattern] of FINDERS) {
    for (const found of text.matchAll(pattern)) {
      const entity = { type, offset: found.index, length: found[0].length };
      if (taken.some((other) => overlap(other, entity))) continue;
      if (all.some((other) => other.type === type && other.offset === entity.offset)) continue;
      taken.push(entity);
      all.push(entity);
    }
  }
  return all.sort((a, b) => a.offset - b.offset || b.length - a.length);
}

interface Span {
  readonly offset: number;
  readonly length: number;
}

function overlap(a: Span, b: Span): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}
