import type { Chat, ChatMember, ForumTopic, Message, User, UserFromGetMe } from "grammy/types";
import { createUpdateStore, type UpdateStore } from "../delivery/update-store.js";
import type { LocalClock } from "./clock.js";
import { createFileShelf, type FileShelf } from "./file-shelf.js";

/** A message as the chat shows it now, in the Bot API's shape. Never changed in place. */
export type LocalMessage = Message;
/** A person. The private chat with the bot has the same id. */
export type LocalUser = User;
export type LocalChat = Chat;

/** A topic of a forum. */
export interface LocalTopic extends ForumTopic {
  readonly is_closed: boolean;
}

/** Something that people at their phones, or a reader of the call log, can see. */
export type LocalChange =
  | { kind: "messageNew" | "messageEdited"; chatId: number; message: LocalMessage }
  | { kind: "messageDeleted"; chatId: number; messageId: number }
  | { kind: "topics" | "members" | "commands" | "action"; chatId: number }
  | { kind: "callbackAnswered"; callbackQueryId: string; userId: number; answer: CallbackAnswer }
  | { kind: "called" }
  | { kind: "updates" }
  | { kind: "connection" };

export interface CallbackAnswer {
  readonly text?: string;
  readonly show_alert?: boolean;
  readonly url?: string;
}

export interface CallbackState {
  readonly userId: number;
  readonly at: number;
  answer: CallbackAnswer | undefined;
}

export interface ChatState {
  chat: Chat;
  /** By user id, the bot included. Empty for a private chat. */
  readonly members: Map<number, ChatMember>;
  /** Insertion order is the order on the screen. */
  readonly messages: Map<number, Message>;
  readonly topics: Map<number, LocalTopic>;
  pinned: readonly number[];
  /** Private chats: the person has written, so the bot may. */
  opened: boolean;
  /** Private chats: the person has blocked the bot. */
  blocked: boolean;
  /** The supergroup this group became. */
  migratedTo: number | undefined;
  nextMessageId: number;
}

/** All state of one local Telegram, and the few ways to change it that everybody shares. */
export interface World {
  readonly bot: UserFromGetMe;
  readonly clock: LocalClock;
  readonly random: () => number;
  readonly users: Map<number, User>;
  /** Ids of the people the bot has seen; it cannot name anyone else. */
  readonly met: Set<number>;
  readonly chats: Map<number, ChatState>;
  readonly callbacks: Map<string, CallbackState>;
  readonly files: FileShelf;
  readonly updates: UpdateStore;
  /** Unix time in whole seconds. */
  seconds(): number;
  addChat(chat: Chat): ChatState;
  takeMessageId(state: ChatState): number;
  /** Puts a message at the end of its chat. */
  place(state: ChatState, message: Message): Message;
  replace(state: ChatState, message: Message): Message;
  remove(state: ChatState, messageId: number): void;
  changed(change: LocalChange): void;
  subscribe(listener: (change: LocalChange) => void): () => void;
}

export function createWorld(options: {
  token: string;
  botUsername: string;
  botName: string;
  clock: LocalClock;
  random: () => number;
}): World {
  const { clock, random } = options;
  const chats = new Map<number, ChatState>();
  const listeners = new Set<(change: LocalChange) => void>();
  const updates = createUpdateStore({ clock, random });
  // One counter for private chats and basic groups, as each account has at Telegram.
  let nextSharedMessageId = 1;

  function changed(change: LocalChange): void {
    for (const listener of [...listeners]) listener(change);
  }
  updates.subscribe(() => changed({ kind: "updates" }));

  return {
    bot: describeBot(options.token, options.botUsername, options.botName),
    clock,
    random,
    users: new Map(),
    met: new Set(),
    chats,
    callbacks: new Map(),
    files: createFileShelf({ clock, random }),
    updates,
    seconds: () => Math.floor(clock.now() / 1000),
    addChat(chat) {
      const state: ChatState = {
        chat,
        members: new Map(),
        messages: new Map(),
        topics: new Map(),
        pinned: [],
        opened: false,
        blocked: false,
        migratedTo: undefined,
        // 1 tells of the group's creation, and is the thread id of the topic General.
        nextMessageId: 2,
      };
      chats.set(chat.id, state);
      return state;
    },
    takeMessageId(state) {
      const owned = state.chat.type === "supergroup" || state.chat.type === "channel";
      return owned ? state.nextMessageId++ : nextSharedMessageId++;
    },
    place(state, message) {
      state.messages.set(message.message_id, message);
      changed({ kind: "messageNew", chatId: state.chat.id, message });
      return message;
    },
    replace(state, message) {
      state.messages.set(message.message_id, message);
      changed({ kind: "messageEdited", chatId: state.chat.id, message });
      return message;
    },
    remove(state, messageId) {
      if (!state.messages.delete(messageId)) return;
      state.pinned = state.pinned.filter((id) => id !== messageId);
      changed({ kind: "messageDeleted", chatId: state.chat.id, messageId });
    },
    changed,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A random id of `digits` digits, not starting with zero. */
export function randomId(random: () => number, digits: number): number {
  const smallest = 10 ** (digits - 1);
  return smallest + Math.floor(random() * 9 * smallest);
}

function describeBot(token: string, username: string, name: string): UserFromGetMe {
  return {
    id: Number(/^(\d+):/.exec(token)?.[1] ?? "1"),
    is_bot: true,
    first_name: name,
    username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}
