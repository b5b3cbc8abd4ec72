import type { Api } from "grammy";
import { toSendError } from "../send-error.js";
import type { Say } from "./card-words.js";

/**
 * Installs the command menu of the caseworkers' chat; a channel has none. Throws a `SendError` when
 * Telegram cannot be reached.
 */
export async function installGroupCommands(api: Api, chatId: number, say: Say): Promise<void> {
  try {
    const chat = await api.getChat(chatId);
    if (chat.type === "channel") return;
    await api.setMyCommands([{ command: "r", description: say("answer-command") }], {
      scope: { type: "chat", chat_id: chatId },
    });
  } catch (error) {
    throw toSendError(error);
  }
}
