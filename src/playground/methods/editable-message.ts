import type { InlineKeyboardMarkup, Message } from "grammy/types";
import { badRequest, forbidden } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { botMay } from "../world/members.js";
import { contentOf, kindOfContent } from "../world/message-content.js";
import type { ChatState, World } from "../world/world.js";
import { findChat, findMessage } from "./chat-access.js";
import { readInlineKeyboard } from "./inline-keyboard.js";
import { checkMarkupPlace } from "./reply-markup.js";

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the " +
  "same as a current content and reply markup of the message";

/** Kinds whose content can be changed (td, is_editable_message_content). */
const EDITABLE = ["text", "photo", "video", "animation", "audio", "document", "voice"];

/** A message the bot may change, and the keyboard it shall have afterwards. */
export interface Editing {
  readonly state: ChatState;
  readonly message: Message;
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

type EditedMessage = Pick<
  ParamsOf<"editMessageReplyMarkup">,
  "chat_id" | "message_id" | "inline_message_id" | "business_connection_id" | "reply_markup"
>;

/**
 * The message an edit names. A bot's own messages can be changed at any age; td knows an age
 * limit of 48 hours for people only (MessagesManager::can_edit_message).
 * @param only `keyboard` when the content stays: then any kind of message will do.
 * @throws ApiError 400 for one that is gone, another's, forwarded, or that carried a keyboard of
 * the chat instead of an inline one.
 */
export function findEditable(
  world: World,
  params: EditedMessage,
  only: "content" | "keyboard",
  refusal = "message can't be edited",
  purpose = "to edit",
): Editing {
  const keyboard = readInlineKeyboard(params.reply_markup);
  if (params.business_connection_id !== undefined && params.business_connection_id !== "") {
    throw badRequest("business connection not found");
  }
  const messageId = Number(params.message_id ?? 0);
  if (params.chat_id === undefined && messageId === 0) {
    if (params.inline_message_id === undefined || params.inline_message_id === "") {
      throw badRequest("message identifier is not specified");
    }
    // This bot has no inline mode: no such message can be.
    throw badRequest("MESSAGE_ID_INVALID");
  }
  if (params.chat_id === undefined) throw badRequest("chat_id is empty");
  const state = findChat(world, params.chat_id);
  if (state.blocked) throw forbidden("bot was blocked by the user");
  const message = findMessage(state, messageId, purpose);
  if (!isOwn(world, state, message) || state.keyboards.has(message.message_id)) {
    throw badRequest(refusal);
  }
  if (message.forward_origin !== undefined || !isEditable(message, only)) {
    throw badRequest(refusal);
  }
  checkMarkupPlace(keyboard, state.chat.type);
  return { state, message, keyboard };
}

/**
 * Puts the new content and keyboard in the place of the old ones.
 * @throws ApiError 400 when that changes nothing.
 */
export function applyEdit(
  world: World,
  { state, message, keyboard }: Editing,
  content: Message,
): Message {
  const { reply_markup: _old, ...rest } = content;
  const after = { ...rest, ...(keyboard !== undefined && { reply_markup: keyboard }) };
  if (sameFace(message, after)) throw badRequest(NOT_MODIFIED);
  return world.replace(state, { ...after, edit_date: world.seconds() });
}

function isEditable(message: Message, only: "content" | "keyboard"): boolean {
  const kind = kindOfContent(message);
  if (kind === undefined) return false;
  if (only === "keyboard" || EDITABLE.includes(kind)) return true;
  // A poll can be closed, which td counts as an edit.
  return message.poll?.is_closed === false;
}

function isOwn(world: World, state: ChatState, message: Message): boolean {
  if (state.chat.type !== "channel") return isByBot(world, state, message);
  // A channel's posts have no author: whoever may edit may edit them all.
  if (botMay(world, state, "can_edit_messages")) return true;
  return botMay(world, state, "can_post_messages") && isByBot(world, state, message);
}

/** Whether the bot wrote it, also where a chat stands as the sender. */
export function isByBot(world: World, state: ChatState, message: Message): boolean {
  const author = state.authors.get(message.message_id) ?? message.from?.id;
  return author === world.bot.id;
}

/** Whatever the order of the keys: clients write them as they like. */
function sameFace(a: Message, b: Message): boolean {
  return JSON.stringify(face(a)) === JSON.stringify(face(b));
}

function face(message: Message): unknown {
  return sorted({ ...contentOf(message), keyboard: message.reply_markup?.inline_keyboard ?? [] });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]);
}
