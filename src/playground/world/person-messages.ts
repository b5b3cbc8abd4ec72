import type { Message, MessageEntity, User } from "grammy/types";
import { CAPTION_LIMIT, countCharacters, plainText, TEXT_LIMIT } from "../text/formatted-text.js";
import { botSees, SERVICE_USER } from "./bot-sight.js";
import { forwardFields, originOf, originOfUser } from "./forward-origin.js";
import { canHaveCaption, contentOf, kindOfContent, quotable } from "./message-content.js";
import { checkTopic, enter, findIn, isAuthor, needPermission, needRight } from "./person-access.js";
import { contentFrom, type PersonContent } from "./person-content.js";
import { permissionFor } from "./person-permission.js";
import { type SenderChoice, senderOf } from "./sender.js";
import { inTopic, placeOf } from "./service-message.js";
import {
  type ChatState,
  type LocalMessage,
  type LocalUser,
  randomId,
  type World,
} from "./world.js";

/** People edit what they wrote within two days (Telegram's config, edit_time_limit). */
const EDIT_WITHIN_SECONDS = 172_800;
const ALBUM = { least: 2, most: 10 };

export interface SendOptions extends SenderChoice {
  readonly replyTo?: number;
  /** Words of the message replied to, chosen by the person. */
  readonly quote?: string;
  readonly threadId?: number;
  /** Who wrote it first, for a forward out of a chat that is not in this world. */
  readonly forwardedFrom?: User;
  readonly entities?: readonly MessageEntity[];
  /** Photos sent together carry the same album id. */
  readonly albumId?: string;
  /** The inline bot whose result it is. */
  readonly via?: User;
}

/** What people write, change and take back. */
export interface PersonMessages {
  /** @throws Error for what Telegram's app would not let a person do. */
  send(
    user: LocalUser,
    chatId: number,
    content: PersonContent,
    options?: SendOptions,
  ): LocalMessage;
  /** Two to ten photos and videos, or as many files of one kind, sent as one. */
  sendAlbum(
    user: LocalUser,
    chatId: number,
    contents: readonly PersonContent[],
    options?: SendOptions,
  ): readonly LocalMessage[];
  /** From one chat of this person to another, the origin shown as its author allows. */
  forward(
    user: LocalUser,
    fromChatId: number,
    messageId: number,
    toChatId: number,
    options?: Pick<SendOptions, "threadId" | "anonymous" | "asChannel">,
  ): LocalMessage;
  editText(user: LocalUser, chatId: number, messageId: number, text: string): void;
  /** An empty caption takes it away. */
  editCaption(user: LocalUser, chatId: number, messageId: number, caption: string): void;
  /** Removes a message for everyone. A bot is never told. */
  deleteMessage(user: LocalUser, chatId: number, messageId: number): void;
  /** Empties the private chat on both sides. A bot is never told. */
  deleteHistory(user: LocalUser): void;
}

export function createPersonMessages(world: World): PersonMessages {
  const send: PersonMessages["send"] = (user, chatId, content, options = {}) => {
    const state = enter(world, user, chatId);
    const made = contentFrom(world, content, options.entities);
    const { forwardedFrom } = options;
    const origin =
      forwardedFrom === undefined
        ? {}
        : forwardFields(originOfUser(world, forwardedFrom, world.seconds()));
    return write(world, state, user, { ...origin, ...made }, options);
  };

  return {
    send,

    sendAlbum(user, chatId, contents, options = {}) {
      checkAlbum(contents);
      const albumId = String(randomId(world.random, 15));
      return contents.map((content) => send(user, chatId, content, { ...options, albumId }));
    },

    forward(user, fromChatId, messageId, toChatId, options = {}) {
      const from = enter(world, user, fromChatId);
      const original = findIn(from, messageId);
      if (kindOfContent(original) === undefined) {
        throw new Error("A service message cannot be forwarded.");
      }
      if (original.has_protected_content === true) {
        throw new Error("The message is protected: it cannot be forwarded or saved.");
      }
      const state = enter(world, user, toChatId);
      const copy = { ...forwardFields(originOf(world, original)), ...contentOf(original) };
      return write(world, state, user, copy, options);
    },

    editText(user, chatId, messageId, text) {
      const state = enter(world, user, chatId);
      const before = findEditable(world, state, user, messageId);
      if (before.text === undefined) throw new Error("Only a text can be edited as a text.");
      const formatted = plainText(text);
      if (formatted.text === "" || countCharacters(formatted.text) > TEXT_LIMIT) {
        throw new Error(`A text has between 1 and ${TEXT_LIMIT} characters.`);
      }
      const { entities: _old, ...rest } = before;
      const entities = formatted.entities.length > 0 && { entities: [...formatted.entities] };
      change(world, state, before, { ...rest, text: formatted.text, ...entities });
    },

    editCaption(user, chatId, messageId, caption) {
      const state = enter(world, user, chatId);
      const before = findEditable(world, state, user, messageId);
      if (!canHaveCaption(before)) throw new Error("The message can have no caption.");
      const formatted = plainText(caption);
      if (countCharacters(formatted.text) > CAPTION_LIMIT) {
        throw new Error(`A caption has at most ${CAPTION_LIMIT} characters.`);
      }
      const { caption: _caption, caption_entities: _entities, ...rest } = before;
      const entities = formatted.entities.length > 0 && {
        caption_entities: [...formatted.entities],
      };
      const written = formatted.text === "" ? {} : { caption: formatted.text, ...entities };
      change(world, state, before, { ...rest, ...written });
    },

    deleteMessage(user, chatId, messageId) {
      const state = enter(world, user, chatId);
      const message = findIn(state, messageId);
      if (state.chat.type !== "private" && !isAuthor(state, user, message)) {
        needRight(world, state, user, "can_delete_messages", "delete messages of others");
      }
      world.remove(state, messageId);
    },

    deleteHistory(user) {
      const state = enter(world, user, user.id);
      for (const id of [...state.messages.keys()]) world.remove(state, id);
    },
  };
}

function write(
  world: World,
  state: ChatState,
  user: LocalUser,
  content: Partial<Message>,
  options: SendOptions,
): LocalMessage {
  const replied = options.replyTo === undefined ? undefined : findIn(state, options.replyTo);
  const threadId = options.threadId ?? replied?.message_thread_id;
  checkTopic(world, state, user, threadId);
  checkMayWrite(world, state, user, content);
  const target = replied ?? (threadId === undefined ? undefined : state.messages.get(threadId));
  const message: Message = {
    message_id: world.takeMessageId(state),
    ...senderOf(world, state, user, options),
    chat: state.chat,
    date: world.seconds(),
    ...inTopic(threadId),
    // In a topic what replies to nothing replies, for a bot, to the message that made the topic.
    ...(target !== undefined && { reply_to_message: quotable(target) }),
    ...chosenWords(replied, options.quote),
    ...(options.albumId !== undefined && { media_group_id: options.albumId }),
    ...(options.via !== undefined && { via_bot: options.via }),
    ...content,
  };
  if (state.chat.type === "private") state.opened = true;
  state.authors.set(message.message_id, user.id);
  world.met.add(user.id);
  place(world, state, message);
  discuss(world, state, message);
  return message;
}

/** @throws Error for words that the message does not say. */
function chosenWords(replied: Message | undefined, words = ""): Pick<Message, "quote"> {
  if (replied === undefined || words === "") return {};
  const position = (replied.text ?? replied.caption ?? "").indexOf(words);
  if (position < 0) throw new Error("The quoted words do not stand in the message.");
  return { quote: { text: words, position, is_manual: true } };
}

function place(world: World, state: ChatState, message: Message): void {
  world.place(state, message);
  if (!botSees(world, state, message)) return;
  world.updates.push({ [state.chat.type === "channel" ? "channel_post" : "message"]: message });
}

function change(world: World, state: ChatState, before: Message, after: Message): void {
  if (JSON.stringify(contentOf(before)) === JSON.stringify(contentOf(after))) {
    throw new Error("Nothing was changed.");
  }
  const edited: Message = { ...after, edit_date: world.seconds() };
  world.replace(state, edited);
  if (!botSees(world, state, edited)) return;
  const kind = state.chat.type === "channel" ? "edited_channel_post" : "edited_message";
  world.updates.push({ [kind]: edited });
}

function checkMayWrite(
  world: World,
  state: ChatState,
  user: LocalUser,
  content: Partial<Message>,
): void {
  if (state.chat.type === "private") return;
  if (state.chat.type === "channel") {
    needRight(world, state, user, "can_post_messages", "post in the channel");
    return;
  }
  needPermission(world, state, user, permissionFor(content), "send this");
}

function findEditable(world: World, state: ChatState, user: LocalUser, messageId: number): Message {
  const message = findIn(state, messageId);
  const inChannel = state.chat.type === "channel";
  if (!isAuthor(state, user, message)) {
    if (!inChannel) throw new Error("A person can edit only what they wrote themselves.");
    needRight(world, state, user, "can_edit_messages", "edit posts of others");
  }
  if (message.forward_origin !== undefined) throw new Error("A forward cannot be edited.");
  if (!inChannel && world.seconds() - message.date > EDIT_WITHIN_SECONDS) {
    throw new Error("A message can be edited within 48 hours.");
  }
  return message;
}

/** Photos and videos mix; files and music go with their own kind. */
function checkAlbum(contents: readonly PersonContent[]): void {
  if (contents.length < ALBUM.least || contents.length > ALBUM.most) {
    throw new Error(`An album has between ${ALBUM.least} and ${ALBUM.most} files.`);
  }
  const kinds = new Set(
    contents.map((content) => {
      if ("photo" in content || "video" in content) return "picture";
      if ("document" in content) return "document";
      if ("audio" in content) return "audio";
      throw new Error("Only photos, videos, files and music go into an album.");
    }),
  );
  if (kinds.size > 1) throw new Error("Files of these kinds do not go into one album.");
}

/** A post of a channel appears by itself in the group where it is discussed. */
function discuss(world: World, state: ChatState, post: Message): void {
  const group = world.chats.get(state.discussionId ?? 0);
  if (group === undefined) return;
  place(world, group, {
    message_id: world.takeMessageId(group),
    from: SERVICE_USER,
    sender_chat: state.chat,
    chat: group.chat,
    date: world.seconds(),
    ...placeOf(post),
    ...forwardFields(originOf(world, post)),
    is_automatic_forward: true,
    ...contentOf(post),
  });
}
