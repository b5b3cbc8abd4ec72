import type { Api } from "grammy";
import { toSendError } from "../../send-error.js";
import type { Say } from "../card/card-words.js";
import { COMMAND_NAMES } from "./command-list.js";

/**
 * Installs the command menu of the caseworkers' chat, in their language whatever that of their app is;
 * a channel has none. `isKnown`: whether a command is there to be used. Throws a `SendError` when
 * Telegram cannot be reached.
 */
export async function installGroupCommands(
  api: Api,
  chatId: number,
  say: Say,
  isKnown: (name: string) => boolean = () => true,
): Promise<void> {
  try {
    const chat = await api.getChat(chatId);
    if (chat.type === "channel") return;
    const commands = COMMAND_NAMES.filter(isKnown).map((command) => ({
      command,
      description: say(`command-${command}`),
    }));
    await api.setMyCommands(commands, { scope: { type: "chat", chat_id: chatId } });
  } catch (error) {
    throw toSendError(error);
  }
}
