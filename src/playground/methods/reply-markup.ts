import type {
  Chat,
  ForceReply,
  InlineKeyboardMarkup,
  KeyboardButton,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ReplyKeyboard } from "../world/world.js";
import { checkWebAppLink, readInlineKeyboard, readRows } from "./inline-keyboard.js";

/** What the `reply_markup` of a message asks for. */
export type ReplyMarkup =
  | { readonly inline: InlineKeyboardMarkup }
  | { readonly reply: ReplyKeyboardMarkup }
  | { readonly remove: ReplyKeyboardRemove }
  | { readonly forceReply: ForceReply };

/**
 * Reads a `reply_markup` whose fields are declared ones, as `readParameters` hands it over.
 * `undefined` when it asks for nothing: none given, or a keyboard without a button.
 * @throws ApiError 400 in Telegram's words for a button it would refuse.
 */
export function readReplyMarkup(markup: unknown): ReplyMarkup | undefined {
  if (typeof markup !== "object" || markup === null) return undefined;
  if ("keyboard" in markup) return readReplyKeyboard(markup as ReplyKeyboardMarkup);
  if ("remove_keyboard" in markup) return { remove: markup as ReplyKeyboardRemove };
  // Since Bot API 10.3 an inline keyboard may ask for a reply too.
  if (!("inline_keyboard" in markup) && "force_reply" in markup) {
    return { forceReply: markup as ForceReply };
  }
  const inline = readInlineKeyboard(markup);
  return inline === undefined ? undefined : { inline };
}

/**
 * Refuses what this kind of chat cannot show.
 * @throws ApiError 400 in the words of tdlib/td, ReplyMarkup.cpp.
 */
export function checkMarkupPlace(
  markup: InlineKeyboardMarkup | ReplyKeyboard | undefined,
  chatType: Chat["type"],
): void {
  if (markup === undefined) return;
  if ("inline_keyboard" in markup) {
    checkInlinePlace(markup, chatType);
    return;
  }
  if (chatType === "channel") throw badRequest("inline keyboard expected");
  if (!("keyboard" in markup) || chatType === "private") return;
  for (const button of markup.keyboard.flat()) {
    const asked = PRIVATE_ONLY.find(([name]) => typeof button === "object" && name in button);
    if (asked !== undefined) throw badRequest(`${asked[1]} in private chats only`);
  }
}

const PRIVATE_ONLY: readonly (readonly [string, string])[] = [
  ["request_contact", "phone number can be requested"],
  ["request_location", "location can be requested"],
  ["request_poll", "poll can be requested"],
  ["web_app", "Web App buttons can be used"],
  ["request_users", "users can be requested"],
  ["request_chat", "chats can be requested"],
  ["request_managed_bot", "managed bots can be requested"],
];

function checkInlinePlace(markup: InlineKeyboardMarkup, chatType: Chat["type"]): void {
  const buttons = markup.inline_keyboard.flat();
  // "Available only in private chats between a user and the bot": InlineKeyboardButton, web_app.
  if (chatType !== "private" && buttons.some((button) => "web_app" in button)) {
    throw badRequest("BUTTON_TYPE_INVALID");
  }
  if (chatType !== "channel") return;
  for (const name of ["switch_inline_query", "switch_inline_query_current_chat"]) {
    if (!buttons.some((button) => name in button)) continue;
    throw badRequest(
      `can't use ${name} button in a channel chat, because users will not be able to use the ` +
        "button without knowing bot's username",
    );
  }
}

function readReplyKeyboard(markup: ReplyKeyboardMarkup): ReplyMarkup | undefined {
  const keyboard = readRows<KeyboardButton>(markup.keyboard, readButton);
  return keyboard.length === 0 ? undefined : { reply: { ...markup, keyboard } };
}

function readButton(button: KeyboardButton): KeyboardButton {
  const text = typeof button === "string" ? button : button.text;
  // Without an emoji of its own td leaves such a button out, and nobody notices.
  if (text.trim() === "") throw badRequest("keyboard button text must be non-empty");
  if (typeof button === "object" && "web_app" in button) {
    checkWebAppLink(button.web_app.url, "keyboard button Web App");
  }
  return button;
}
