import type { MessageEntity, User } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import { checkLink, linkedUserId, readDateFormat, readEmojiId } from "./link-target.js";
import { cleanString } from "./text-cleaning.js";

/** Who the bot can name, by id. */
export type FindUser = (id: number) => User | undefined;

/**
 * The entities a bot hands over as JSON, as get_text_entity in Client.cpp reads them: what only
 * Telegram finds is passed over, what is no list is none.
 * @throws ApiError 400 "can't parse MessageEntity: …".
 */
export function readGivenEntities(given: unknown): MessageEntity[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((each: unknown) => readEntity(each) ?? []);
}

/**
 * Settles what markup or a bot says an entity points to: links become whole or user mentions,
 * user mentions get their user. A mention of somebody the bot has not met is lost.
 * @throws ApiError 400 for a link that is none.
 */
export function settleEntity(entity: MessageEntity, findUser: FindUser): MessageEntity | undefined {
  if (entity.type === "pre" && entity.language !== undefined) {
    return { ...entity, language: cleanString(entity.language) };
  }
  const link = entity.type === "text_link" ? cleanString(entity.url) : "";
  const userId = entity.type === "text_mention" ? entity.user.id : linkedUserId(link);
  if (userId !== undefined) {
    if (userId <= 0) throw badRequest("user not found");
    const user = findUser(userId);
    const { offset, length } = entity;
    return user === undefined ? undefined : { type: "text_mention", offset, length, user };
  }
  if (entity.type !== "text_link") return entity;
  const checked = checkLink(link);
  if ("reason" in checked) throw badRequest(`entity URL '${link}' is invalid: ${checked.reason}`);
  return { ...entity, url: checked.url };
}

type Json = Readonly<Record<string, unknown>>;

const WITHOUT_ARGUMENT = [
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "code",
  "blockquote",
  "expandable_blockquote",
] as const;

const FOUND_ONLY: ReadonlySet<string> = new Set([
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "url",
  "email",
  "phone_number",
  "bank_card_number",
]);

function readEntity(given: unknown): MessageEntity | undefined {
  if (!isObject(given)) refuse("expected an Object");
  const place = { offset: readNumber(given, "offset"), length: readNumber(given, "length") };
  const type = readString(given, "type") ?? missing("type");
  if (type === "") refuse("Type is not specified");
  const plain = WITHOUT_ARGUMENT.find((each) => each === type);
  if (plain !== undefined) return { type: plain, ...place };
  switch (type) {
    case "pre": {
      const language = readString(given, "language") ?? "";
      return { type, ...place, ...(language !== "" && { language }) };
    }
    case "text_link":
      return { type, ...place, url: readString(given, "url") ?? missing("url") };
    case "text_mention": {
      const user = given.user === undefined ? missing("user") : given.user;
      if (!isObject(user)) refuse('Field "user" must be of type Object');
      const id = readNumber(user, "id");
      return { type, ...place, user: { id, is_bot: false, first_name: "" } };
    }
    case "custom_emoji": {
      const id = readEmojiId(readDigits(given, "custom_emoji_id"));
      if (id === undefined) throw badRequest("invalid custom emoji identifier specified");
      return { type, ...place, custom_emoji_id: id };
    }
    case "date_time":
      return { type, ...place, ...readTime(given) };
    default:
      if (FOUND_ONLY.has(type)) return undefined;
      return refuse("Unsupported type specified");
  }
}

function readTime(given: Json) {
  const unixTime = readNumber(given, "unix_time");
  const letters = readString(given, "date_time_format") ?? "";
  const format = readDateFormat(letters);
  if (format === undefined) refuse("Invalid date-time format specified");
  if (unixTime <= 0) throw badRequest("invalid date specified");
  return { unix_time: unixTime, date_time_format: format };
}

function refuse(reason: string): never {
  throw badRequest(`can't parse MessageEntity: ${reason}`);
}

function missing(name: string): never {
  return refuse(`Can't find field "${name}"`);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Digits, written as a number or as a string; no plus, no zeros in front, nothing around. */
function readDigits(object: Json, name: string): string {
  const value = object[name] === undefined ? missing(name) : object[name];
  if (typeof value !== "number" && typeof value !== "string") {
    refuse(`Field "${name}" must be a Number`);
  }
  const digits = String(value);
  return /^(?:0|-?[1-9]\d*)$/.test(digits) ? digits : refuse(notValid(name));
}

function readNumber(object: Json, name: string): number {
  const number = Number(readDigits(object, name));
  return Number.isSafeInteger(number) ? number : refuse(notValid(name));
}

function notValid(name: string): string {
  return `Field "${name}" must be a valid Number`;
}

function readString(object: Json, name: string): string | undefined {
  const value = object[name];
  if (value === undefined) return undefined;
  if (typeof value !== "string" && typeof value !== "number") {
    refuse(`Field "${name}" must be of type String`);
  }
  return String(value);
}
