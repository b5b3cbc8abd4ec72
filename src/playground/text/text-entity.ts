import type { MessageEntity } from "grammy/types";

/** Text and its entities; offsets and lengths in UTF-16 code units, as the Bot API counts. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** Found like any other entity and keeps others off its place, yet no bot is told of it. */
interface BankCardEntity {
  readonly type: "bank_card_number";
  readonly offset: number;
  readonly length: number;
}

/** What stands in a text while it is being worked on. */
export type TextEntity = MessageEntity | BankCardEntity;

/**
 * Which of two entities over the same characters is the outer one: the lower number. From
 * MessageEntity::get_type_priority in tdlib/td, MessageEntity.cpp.
 */
const PRIORITY: Readonly<Record<TextEntity["type"], number>> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 11,
  code: 20,
  date_time: 30,
  text_link: 49,
  text_mention: 49,
  mention: 50,
  hashtag: 50,
  cashtag: 50,
  bot_command: 50,
  url: 50,
  email: 50,
  phone_number: 50,
  bank_card_number: 50,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
};

/** By place, the longer first, then the outer kind first. A new array. */
export function sortEntities<E extends TextEntity>(entities: readonly E[]): E[] {
  return [...entities].sort(
    (a, b) => a.offset - b.offset || b.length - a.length || priorityOf(a) - priorityOf(b),
  );
}

/** A style of letters: it may overlap anything, and is cut where other entities begin or end. */
export function isStyle(entity: TextEntity): boolean {
  return STYLES.has(entity.type);
}

export function isQuote(entity: TextEntity): boolean {
  return entity.type === "blockquote" || entity.type === "expandable_blockquote";
}

/** No letters inside it are styled. */
export function isVerbatim(entity: TextEntity): boolean {
  return entity.type === "pre" || entity.type === "code" || entity.type === "date_time";
}

/** One that somebody put there, not one that Telegram found. */
export function isUserMade(entity: TextEntity): boolean {
  return isStyle(entity) || isQuote(entity) || isVerbatim(entity) || USER_MADE.has(entity.type);
}

export function endOf(entity: TextEntity): number {
  return entity.offset + entity.length;
}

const STYLES: ReadonlySet<string> = new Set([
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
]);

const USER_MADE: ReadonlySet<string> = new Set(["text_link", "text_mention", "custom_emoji"]);

function priorityOf(entity: TextEntity): number {
  // A block with a language goes around one without.
  const named = entity.type === "pre" && entity.language !== undefined;
  return named ? PRIORITY.pre - 1 : PRIORITY[entity.type];
}
