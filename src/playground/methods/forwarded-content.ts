import type { InlineKeyboardMarkup, Message } from "grammy/types";
import { contentOf, kindOfContent } from "../world/message-content.js";
import type { World } from "../world/world.js";
import { throwDice } from "./plain-content-methods.js";

/** Service messages and protected ones stay where they are (Bot API, forwardMessage). */
export function canBeForwarded(message: Message): boolean {
  return kindOfContent(message) !== undefined && message.has_protected_content !== true;
}

/**
 * Protection does not hold back a bot's copies (td, can_forward_message: only forwards are
 * checked for a bot). A quiz is copied only with its right answer known (Bot API, copyMessage).
 */
export function canBeCopied(message: Message): boolean {
  if (message.poll?.type === "quiz") return (message.poll.correct_option_ids ?? []).length > 0;
  return kindOfContent(message) !== undefined;
}

/** What goes along: text or caption with their entities, the file, its name. A copy throws anew. */
export function copyOf(
  world: World,
  message: Message,
  dice: "new dice" | "same dice" = "new dice",
): Partial<Message> {
  const content = contentOf(message);
  if (message.dice === undefined || dice === "same dice") return content;
  return { ...content, ...throwDice(world, message.dice.emoji) };
}

/** A keyboard goes along only if all it does is open links (td, fix_forwarded_message). */
export function forwardedKeyboard(message: Message): InlineKeyboardMarkup | undefined {
  const keyboard = message.reply_markup;
  const buttons = keyboard?.inline_keyboard?.flat() ?? [];
  const opensLinks = buttons.every((button) => "url" in button || "login_url" in button);
  return buttons.length > 0 && opensLinks ? keyboard : undefined;
}
