import type {
  InlineKeyboardButton,
  Message,
  MessageEntity,
  MessageOrigin,
  User,
} from "grammy/types";
import { describeBotUser, isBotAdministrator } from "../methods/chat-access.js";
import { quotable } from "../methods/outgoing-message.js";
import { plainText, TEXT_LIMIT } from "../text/formatted-text.js";
import { contentFrom, type PersonContent } from "./person-content.js";
import {
  type ChatState,
  type LocalMessage,
  type LocalUser,
  randomId,
  type World,
} from "./world.js";

/** The user that stands for an administrator who posts as the group itself. */
export const GROUP_ANONYMOUS_BOT: User = {
  id: 1087968824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};

export interface SendOptions {
  readonly replyTo?: number;
  readonly threadId?: number;
  /** Who wrote it first, for a forwarded message. */
  readonly forwardedFrom?: User;
  readonly entities?: readonly MessageEntity[];
  /** Posted in the group's name: the bot sees GroupAnonymousBot. */
  readonly anonymous?: boolean;
  /** Photos sent together carry the same album id. */
  readonly albumId?: string;
}

export interface PressOptions {
  /** A client that makes up its own data: the button need not be there. */
  readonly forged?: boolean;
  readonly anonymous?: boolean;
}

/** What people at their phones do. Each yields the updates that the real server queues. */
export interface People {
  /** @throws Error for what Telegram's app would not let a person do. */
  send(
    user: LocalUser,
    chatId: number,
    content: PersonContent,
    options?: SendOptions,
  ): LocalMessage;
  editText(user: LocalUser, chatId: number, messageId: number, text: string): void;
  /** Removes a message for everyone. A bot is never told. */
  deleteMessage(user: LocalUser, chatId: number, messageId: number): void;
  /** @returns the id of the callback query. */
  press(
    user: LocalUser,
    chatId: number,
    messageId: number,
    callbackData: string,
    options?: PressOptions,
  ): string;
  block(user: LocalUser): void;
  unblock(user: LocalUser): void;
}

export function createPeople(world: World): People {
  return {
    send(user, chatId, content, options = {}) {
      const state = enter(world, user, chatId);
      const replied = options.replyTo === undefined ? undefined : find(state, options.replyTo);
      const threadId = options.threadId ?? replied?.message_thread_id;
      checkTopic(state, user, threadId);
      const message: Message = {
        message_id: world.takeMessageId(state),
        ...senderOf(state, user, options.anonymous === true),
        chat: state.chat,
        date: world.seconds(),
        ...(threadId !== undefined && { message_thread_id: threadId, is_topic_message: true }),
        ...replyOf(state, replied, threadId),
        ...(options.forwardedFrom !== undefined && {
          forward_origin: originOf(options.forwardedFrom, world.seconds()),
        }),
        ...(options.albumId !== undefined && { media_group_id: options.albumId }),
        ...contentFrom(world, content, options.entities),
      };
      if (state.chat.type === "private") state.opened = true;
      world.met.add(user.id);
      world.place(state, message);
      if (botSees(world, state, message)) {
        const kind = state.chat.type === "channel" ? "channel_post" : "message";
        world.updates.push(`chat:${chatId}`, { [kind]: message });
      }
      return message;
    },

    editText(user, chatId, messageId, text) {
      const state = enter(world, user, chatId);
      const before = find(state, messageId);
      if (before.from?.id !== user.id || before.text === undefined) {
        throw new Error("A person can edit only a text of their own.");
      }
      const formatted = plainText(text);
      if (formatted.text === "" || formatted.text.length > TEXT_LIMIT) {
        throw new Error("A text has between 1 and 4096 characters.");
      }
      const { entities: _old, ...rest } = before;
      const after: Message = {
        ...rest,
        text: formatted.text,
        ...(formatted.entities.length > 0 && { entities: [...formatted.entities] }),
        edit_date: world.seconds(),
      };
      world.replace(state, after);
      if (botSees(world, state, after)) {
        const kind = state.chat.type === "channel" ? "edited_channel_post" : "edited_message";
        world.updates.push(`chat:${chatId}`, { [kind]: after });
      }
    },

    deleteMessage(user, chatId, messageId) {
      const state = enter(world, user, chatId);
      world.remove(state, find(state, messageId).message_id);
    },

    press(user, chatId, messageId, callbackData, options = {}) {
      const state = enter(world, user, chatId);
      const found =
        options.forged === true ? state.messages.get(messageId) : find(state, messageId);
      if (options.forged !== true && (found === undefined || !hasButton(found, callbackData))) {
        throw new Error(`There is no button with the data ${JSON.stringify(callbackData)}.`);
      }
      // Telegram tells of a message that is gone by its id alone, with the date 0.
      const message = found ?? { chat: state.chat, message_id: messageId, date: 0 as const };
      const id = `${randomId(world.random, 10)}${randomId(world.random, 9)}`;
      world.callbacks.set(id, { userId: user.id, at: world.clock.now(), answer: undefined });
      world.met.add(user.id);
      world.updates.push(`callback:${user.id}`, {
        callback_query: {
          id,
          from: options.anonymous === true ? GROUP_ANONYMOUS_BOT : user,
          message,
          chat_instance: String(chatInstance(world, chatId)),
          data: callbackData,
        },
      });
      return id;
    },

    block: (user) => setBlocked(world, user, true),
    unblock: (user) => setBlocked(world, user, false),
  };
}

/** The chat as this person may enter it. */
function enter(world: World, user: LocalUser, chatId: number): ChatState {
  const state = world.chats.get(chatId);
  if (state === undefined) throw new Error(`There is no chat ${chatId}.`);
  if (state.chat.type === "private") {
    if (chatId !== user.id) throw new Error("Nobody can enter another person's private chat.");
    if (state.blocked) throw new Error("The bot is blocked; unblock it first.");
    return state;
  }
  const status = state.members.get(user.id)?.status ?? "left";
  if (status === "left" || status === "kicked") {
    throw new Error(`${user.first_name} is not a member of the chat ${chatId}.`);
  }
  return state;
}

function find(state: ChatState, messageId: number): Message {
  const message = state.messages.get(messageId);
  if (message === undefined) throw new Error(`There is no message ${messageId} in the chat.`);
  return message;
}

function checkTopic(state: ChatState, user: LocalUser, threadId: number | undefined): void {
  if (threadId === undefined) return;
  const topic = state.topics.get(threadId);
  if (topic === undefined) throw new Error(`There is no topic ${threadId} in the chat.`);
  if (topic.is_closed && state.members.get(user.id)?.status === "member") {
    throw new Error("The topic is closed; only an administrator can write there.");
  }
}

function senderOf(state: ChatState, user: LocalUser, anonymous: boolean): Partial<Message> {
  if (state.chat.type === "channel") return { sender_chat: state.chat };
  return anonymous ? { from: GROUP_ANONYMOUS_BOT, sender_chat: state.chat } : { from: user };
}

/**
 * In a topic every message that replies to nothing replies, for a bot, to the service message
 * that created the topic.
 */
function replyOf(
  state: ChatState,
  replied: Message | undefined,
  threadId: number | undefined,
): Pick<Message, "reply_to_message"> {
  const target = replied ?? (threadId === undefined ? undefined : state.messages.get(threadId));
  return target === undefined ? {} : { reply_to_message: quotable(target) };
}

function originOf(user: User, date: number): MessageOrigin {
  return { type: "user", sender_user: user, date };
}

function hasButton(message: Message, data: string): boolean {
  const buttons: InlineKeyboardButton[] = message.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.some((button) => "callback_data" in button && button.callback_data === data);
}

/** Stable for a chat, as Telegram promises; unlike the chat's id. */
function chatInstance(world: World, chatId: number): bigint {
  return BigInt.asIntN(64, BigInt(chatId) * 0x9e_37_79_b9_7f_4a_7c_15n + BigInt(world.bot.id));
}

/** Privacy mode: as a plain member a bot sees only what is addressed to it. */
function botSees(world: World, state: ChatState, message: Message): boolean {
  if (state.chat.type === "private") return true;
  const status = state.members.get(world.bot.id)?.status ?? "left";
  if (status === "left" || status === "kicked") return false;
  if (isBotAdministrator(world, state)) return true;
  if (state.chat.type === "channel") return false;
  if (message.reply_to_message?.from?.id === world.bot.id) return true;
  const text = message.text ?? message.caption ?? "";
  const name = `@${world.bot.username.toLowerCase()}`;
  if (text.toLowerCase().includes(name)) return true;
  return text.startsWith("/") && !text.split(/\s/, 1)[0]?.includes("@");
}

function setBlocked(world: World, user: LocalUser, blocked: boolean): void {
  const state = world.chats.get(user.id);
  if (state === undefined || state.blocked === blocked) return;
  state.blocked = blocked;
  world.changed({ kind: "members", chatId: user.id });
  if (!world.met.has(user.id)) return;
  const bot = describeBotUser(world);
  const member = { status: "member" as const, user: bot };
  const kicked = { status: "kicked" as const, user: bot, until_date: 0 };
  world.updates.push(`member:${user.id}`, {
    my_chat_member: {
      chat: state.chat,
      from: user,
      date: world.seconds(),
      old_chat_member: blocked ? member : kicked,
      new_chat_member: blocked ? kicked : member,
    },
  });
}
