import type { CallbackQuery } from "grammy/types";
import type { CaseAtHand } from "../../../ports.js";
import type { Tapped } from "./actor.js";

/** Whether the message with the button is the card of the case. */
export function isCard({ placement }: CaseAtHand, tapped: Tapped): boolean {
  return tapped.isCard ?? tapped.message === placement.card;
}

/**
 * Whether the bot itself wrote the message that a button stands below. A post in a channel names
 * nobody: Telegram brings its taps to the bot that wrote it alone. One that cannot be read any more
 * names nobody either; whoever asks has to know it by its number.
 */
export function isOfBot(message: NonNullable<CallbackQuery["message"]>, botId: number): boolean {
  if ("from" in message && message.from) return message.from.id === botId;
  return message.chat.type === "channel" || message.date === 0;
}
