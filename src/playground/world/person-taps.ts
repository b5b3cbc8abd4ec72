import type { KeyboardButton, Message, ReactionType } from "grammy/types";
import { kindOfContent } from "./message-content.js";
import { enter, findIn, needPermission } from "./person-access.js";
import type { PersonMessages } from "./person-messages.js";
import { isReactionEmoji, setReactions } from "./reactions.js";
import {
  type ChatState,
  type LocalMessage,
  type LocalUser,
  randomId,
  type World,
} from "./world.js";

export interface PressOptions {
  /** A client that makes up its own data: the button need not be there. */
  readonly forged?: boolean;
}

/** What people tap. */
export interface PersonTaps {
  /**
   * The bot sees the person themselves, also where an administrator writes as the group.
   * @returns the id of the callback query.
   */
  press(
    user: LocalUser,
    chatId: number,
    messageId: number,
    callbackData: string,
    options?: PressOptions,
  ): string;
  /** A finger that taps twice: two queries. */
  pressTwice(
    user: LocalUser,
    chatId: number,
    messageId: number,
    callbackData: string,
  ): readonly [string, string];
  /** Sends what a button of the keyboard below the chat says, as the app does. */
  chooseReply(user: LocalUser, chatId: number, label: string): LocalMessage;
  /** Emoji in the place of the person's former ones; none takes them away. */
  react(user: LocalUser, chatId: number, messageId: number, emoji: readonly string[]): void;
}

export function createPersonTaps(world: World, { send }: PersonMessages): PersonTaps {
  const press: PersonTaps["press"] = (user, chatId, messageId, callbackData, options = {}) => {
    const state = enter(world, user, chatId);
    const found =
      options.forged === true ? state.messages.get(messageId) : findIn(state, messageId);
    if (options.forged !== true && (found === undefined || !hasButton(found, callbackData))) {
      throw new Error(`There is no button with the data ${JSON.stringify(callbackData)}.`);
    }
    // Telegram tells of a message that is gone by its id alone, with the date 0.
    const message = found ?? { chat: state.chat, message_id: messageId, date: 0 as const };
    const id = `${randomId(world.random, 10)}${randomId(world.random, 9)}`;
    world.callbacks.set(id, { userId: user.id, at: world.clock.now(), answer: undefined });
    world.met.add(user.id);
    const chat_instance = String(chatInstance(world, chatId));
    world.updates.push({
      callback_query: { id, from: user, message, chat_instance, data: callbackData },
    });
    return id;
  };

  return {
    press,
    pressTwice: (...tap) => [press(...tap), press(...tap)],

    chooseReply(user, chatId, label) {
      const state = enter(world, user, chatId);
      const button = findReplyButton(state, label);
      if (button === undefined) throw new Error(`There is no button ${JSON.stringify(label)}.`);
      if (typeof button === "string") return send(user, chatId, { text: button });
      if ("request_contact" in button && button.request_contact === true) {
        const contact = { phoneNumber: `+${user.id}`, firstName: user.first_name };
        return send(user, chatId, { contact });
      }
      if ("request_location" in button && button.request_location === true) {
        return send(user, chatId, { location: { latitude: 41.31, longitude: 69.28 } });
      }
      return send(user, chatId, { text: button.text });
    },

    react(user, chatId, messageId, emoji) {
      const state = enter(world, user, chatId);
      const message = findIn(state, messageId);
      if (kindOfContent(message) === undefined) {
        throw new Error("Nobody can react to a service message.");
      }
      if (!emoji.every(isReactionEmoji)) throw new Error("No reaction looks like this.");
      if (emoji.length > 1) throw new Error("Without Premium a person gives one reaction.");
      if (state.chat.type !== "private") {
        needPermission(world, state, user, "can_react_to_messages", "react");
      }
      const reactions = emoji.map((each) => ({ type: "emoji", emoji: each }) as ReactionType);
      setReactions(world, state, messageId, user, reactions);
    },
  };
}

/** Stable for a chat, as Telegram promises; unlike the chat's id. */
function chatInstance(world: World, chatId: number): bigint {
  return BigInt.asIntN(64, BigInt(chatId) * 0x9e_37_79_b9_7f_4a_7c_15n + BigInt(world.bot.id));
}

function hasButton(message: Message, data: string): boolean {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.some((button) => "callback_data" in button && button.callback_data === data);
}

/** The newest keyboard holds until another one or its removal comes. */
function findReplyButton(state: ChatState, label: string): KeyboardButton | undefined {
  const newest = [...state.keyboards.entries()]
    .filter(([, markup]) => "keyboard" in markup || "remove_keyboard" in markup)
    .sort(([a], [b]) => a - b)
    .at(-1)?.[1];
  if (newest === undefined || !("keyboard" in newest)) return undefined;
  const buttons: readonly KeyboardButton[] = newest.keyboard.flat();
  return buttons.find((button) => (typeof button === "string" ? button : button.text) === label);
}
