import type { MessageEntity } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import { addFound, fixEntities, withinLimit } from "./entity-rules.js";
import { findEntities } from "./found-entities.js";
import { type FindUser, readGivenEntities, settleEntity } from "./given-entities.js";
import { parseHtml } from "./html-text.js";
import { parseMarkdown } from "./markdown-text.js";
import { parseMarkdownV2 } from "./markdown-v2-text.js";
import { cleanText, looksEmpty, trimText, type WorkingText } from "./text-cleaning.js";
import type { FormattedText, TextEntity } from "./text-entity.js";

/** Telegram's limit on a text message, in code points, after entities are parsed. */
export const TEXT_LIMIT = 4096;
/** The same for the caption of a photo or a file. */
export const CAPTION_LIMIT = 1024;
/** No text that comes with a request may be longer, in bytes, markup included: Client.cpp. */
const BYTE_LIMIT = 32_768;
/** No entity may begin further in, nor be longer: fix_formatted_text in tdlib/td. */
const PLACE_LIMIT = 1_000_000;

const nobody: FindUser = () => undefined;

/**
 * What a bot's text becomes: parsed, cleaned, trimmed at both ends, its entities put in order and
 * what Telegram finds by itself added. May be empty. A parse mode takes the place of `given`.
 * `findUser` names the people whom the bot may mention by id; a mention of anybody else is lost.
 * @throws ApiError 400 for an unknown parse mode, markup that does not parse, or entities that
 * are not well formed.
 */
export function formatText(
  text: string,
  parseMode: string | undefined,
  given: readonly MessageEntity[] | undefined,
  findUser: FindUser = nobody,
): FormattedText {
  if (Buffer.byteLength(text) > BYTE_LIMIT) throw badRequest("text is too long");
  const parsed = parse(text, parseMode, given);
  const entities = parsed.entities.flatMap((entity) => settleEntity(entity, findUser) ?? []);
  return finish({ text: parsed.text, entities });
}

/**
 * The text of a message, in the same way.
 * @throws ApiError 400 also when nothing is left of it, or more than 4096 code points.
 */
export function messageText(
  text: string,
  parseMode: string | undefined,
  given: readonly MessageEntity[] | undefined,
  findUser?: FindUser,
): FormattedText {
  if (text === "") throw badRequest("message text is empty");
  const formatted = formatText(text, parseMode, given, findUser);
  if (looksEmpty(formatted.text)) throw badRequest("text must be non-empty");
  if (countCharacters(formatted.text) > TEXT_LIMIT) throw badRequest("message is too long");
  return formatted;
}

/**
 * A caption, in the same way; it may be empty.
 * @throws ApiError 400 also for more than 1024 code points.
 */
export function captionText(
  caption: string,
  parseMode: string | undefined,
  given: readonly MessageEntity[] | undefined,
  findUser?: FindUser,
): FormattedText {
  const formatted = formatText(caption, parseMode, given, findUser);
  if (countCharacters(formatted.text) > CAPTION_LIMIT) {
    throw badRequest("message caption is too long");
  }
  return formatted;
}

/** What a person types: no markup, only what Telegram finds by itself, and what the app adds. */
export function plainText(text: string, entities: readonly MessageEntity[] = []): FormattedText {
  return finish({ text, entities });
}

/**
 * The length that Telegram's limits are about: in code points, unlike the offsets of entities.
 * After utf8_length in tdlib/td, as MessageContent.cpp uses it.
 */
export function countCharacters(text: string): number {
  return [...text].length;
}

function parse(
  text: string,
  parseMode: string | undefined,
  given: readonly MessageEntity[] | undefined,
): FormattedText {
  const mode = (parseMode ?? "").toLowerCase();
  if (text === "" || mode === "" || mode === "none") {
    return { text, entities: readGivenEntities(given) };
  }
  if (!["html", "markdown", "markdownv2"].includes(mode))
    throw badRequest("unsupported parse_mode");
  if (!isUnicode(text)) throw badRequest("text must be encoded in UTF-8");
  if (mode === "html") return parseHtml(text);
  return mode === "markdown" ? parseMarkdown(text) : parseMarkdownV2(text);
}

function finish(given: WorkingText): FormattedText {
  if (!isUnicode(given.text)) throw badRequest("strings must be encoded in UTF-8");
  for (const { offset, length } of given.entities) {
    checkPlace("offset", offset);
    checkPlace("length", length);
  }
  const entities = fixEntities(given.entities.filter((entity) => entity.length > 0));
  const cleaned = cleanText({ text: given.text, entities });
  const trimmed = trimText({ text: cleaned.text, entities: fixEntities(cleaned.entities) });
  const all = addFound(withinLimit(trimmed.entities), findEntities(trimmed.text));
  return { text: trimmed.text, entities: all.filter(isShown) };
}

function checkPlace(name: "offset" | "length", value: number): void {
  if (value >= 0 && value <= PLACE_LIMIT) return;
  throw badRequest(`receive an entity with incorrect ${name} ${value}`);
}

/** No half of a surrogate pair stands alone: such a text has no UTF-8. */
function isUnicode(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function isShown(entity: TextEntity): entity is MessageEntity {
  return entity.type !== "bank_card_number";
}
