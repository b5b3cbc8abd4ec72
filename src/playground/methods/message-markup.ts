import type { InlineKeyboardMarkup } from "grammy/types";
import type { ReplyKeyboard } from "../world/world.js";
import { readReplyMarkup } from "./reply-markup.js";

/**
 * The `reply_markup` of a message that is sent: an inline keyboard that stays with the message,
 * or something that changes the keyboard below the chat.
 * @throws ApiError 400 in Telegram's words for a keyboard it would refuse.
 */
export function readMessageMarkup(
  given: unknown,
): InlineKeyboardMarkup | ReplyKeyboard | undefined {
  const read = readReplyMarkup(given);
  if (read === undefined) return undefined;
  if ("inline" in read) return read.inline;
  if ("reply" in read) return read.reply;
  return "remove" in read ? read.remove : read.forceReply;
}
