import type {
  Chat,
  ChatMember,
  ChatPermissions,
  ForceReply,
  ForumTopic,
  Message,
  ReactionType,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  User,
  UserFromGetMe,
} from "grammy/types";
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
  /** Who made it keeps some say over it. */
  readonly creator_id: number;
}

/** The topic that every forum has; messages in it carry no thread id. */
export interface GeneralTopic {
  readonly name: string;
  readonly is_closed: boolean;
  readonly is_hidden: boolean;
}

/** Something that people at their phones, or a reader of the call log, can see. */
export type LocalChange =
  | { kind: "messageNew" | "messageEdited"; chatId: number; message: LocalMessage }
  | { kind: "messageDeleted"; chatId: number; messageId: number }
  | { kind: "reactions"; chatId: number; messageId: number }
  | { kind: "topics" | "members" | "commands" | "action"; chatId: number }
  | { kind: "callbackAnswered"; callbackQueryId: string; userId: number; answer: CallbackAnswer }
  | { kind: "called" }
  | { kind: "updates" }
  | { kind: "connection" };

/** What a message does to the keyboard below the chat; a message itself does not tell of it. */
export type ReplyKeyboard = ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

export interface CallbackAnswer {
  readonly text?: string;
  readonly show_alert?: boolean;
  readonly url?: string;
  /** Seconds for which an app may show this answer to the same tap without asking again. */
  readonly cache_time?: number;
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
  /** By message id: the person who wrote it, also where a chat stands as the sender. */
  readonly authors: Map<number, number>;
  readonly topics: Map<number, LocalTopic>;
  general: GeneralTopic;
  /** Message ids, rising: the last is the one that the top of the chat shows. */
  pinned: readonly number[];
  /** What those may do who are no administrators. */
  permissions: ChatPermissions;
  description: string;
  /** Channels: posts carry the name of who wrote them. */
  signed: boolean;
  /** Channels: the supergroup where each post appears by itself, to be discussed. */
  discussionId: number | undefined;
  /** Whether new members see what was before they came. */
  visibleHistory: boolean;
  /** The bot that wrote last. */
  lastBotId: number | undefined;
  /** Messages sent with `disable_notification`. */
  readonly silent: Set<number>;
  /** By message id: the reply keyboards, removals and forced replies that messages carried. */
  readonly keyboards: Map<number, ReplyKeyboard>;
  /** By message id, then by the id of the person or bot that reacted. */
  readonly reactions: Map<number, Map<number, readonly ReactionType[]>>;
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
  /** Ids of people whose account is no more. */
  readonly deactivated: Set<number>;
  /** Ids of the people whose forwarded messages name them without linking to them. */
  readonly hidesForwards: Set<number>;
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
  /** BotFather's /setprivacy; on for every new bot. */
  privacyMode: boolean;
  clock: LocalClock;
  random: () => number;
}): World {
  const { clock, random } = options;
  const chats = new Map<number, ChatState>();
  const listeners = new Set<(change: LocalChange) => void>();
  const onTaken = () => changed({ kind: "updates" });
  const updates = createUpdateStore({ clock, random, onTaken });
  // One counter for private chats and basic groups, as each account has at Telegram.
  let nextSharedMessageId = 1;

  function changed(change: LocalChange): void {
    for (const listener of [...listeners]) listener(change);
  }
  updates.subscribe(() => changed({ kind: "updates" }));

  return {
    bot: {
      ...describeBot(options.token, options.botUsername, options.botName),
      can_read_all_group_messages: !options.privacyMode,
    },
    clock,
    random,
    users: new Map(),
    met: new Set(),
    deactivated: new Set(),
    hidesForwards: new Set(),
    chats,
    callbacks: new Map(),
    files: createFileShelf({ clock }),
    updates,
    seconds: () => Math.floor(clock.now() / 1000),
    addChat(chat) {
      const state: ChatState = {
        chat,
        members: new Map(),
        messages: new Map(),
        authors: new Map(),
        topics: new Map(),
        general: { name: "General", is_closed: false, is_hidden: false },
        pinned: [],
        permissions: DEFAULT_PERMISSIONS,
        description: "",
        signed: false,
        discussionId: undefined,
        visibleHistory: false,
        lastBotId: undefined,
        silent: new Set(),
        keyboards: new Map(),
        reactions: new Map(),
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
      const { from, sender_chat } = message;
      if (from?.is_bot === true && sender_chat === undefined) state.lastBotId = from.id;
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
      state.authors.delete(messageId);
      state.silent.delete(messageId);
      // The keyboard goes with its message; an older one does not come back.
      if (state.keyboards.has(messageId)) state.keyboards.set(messageId, { remove_keyboard: true });
      state.reactions.delete(messageId);
      changed({ kind: "messageDeleted", chatId: state.chat.id, messageId });
    },
    changed,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a new group allows its members: everything but what changes the group itself. */
const DEFAULT_PERMISSIONS: ChatPermissions = {
  can_send_messages: true,
  can_send_audios: true,
  can_send_documents: true,
  can_send_photos: true,
  can_send_videos: true,
  can_send_video_notes: true,
  can_send_voice_notes: true,
  can_send_polls: true,
  can_send_other_messages: true,
  can_add_web_page_previews: true,
  can_react_to_messages: true,
  can_edit_tag: true,
  can_change_info: false,
  can_invite_users: true,
  can_pin_messages: false,
  can_manage_topics: false,
};

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
