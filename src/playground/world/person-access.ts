import type { ChatMember, Message } from "grammy/types";
import {
  type AdminRight,
  hasRight,
  isInside,
  isPermitted,
  type MemberPermission,
  memberOf,
} from "./members.js";
import { isForum, mayWriteInTopic } from "./topics.js";
import type { ChatState, LocalTopic, LocalUser, World } from "./world.js";

/**
 * The chat as this person may look at it.
 * @throws Error with a plain reason when Telegram's app would not open it to them.
 */
export function enter(world: World, user: LocalUser, chatId: number): ChatState {
  if (world.deactivated.has(user.id)) throw new Error("The account of this person is deleted.");
  const state = world.chats.get(chatId);
  if (state === undefined) throw new Error(`There is no chat ${chatId}.`);
  if (state.chat.type === "private") {
    if (chatId !== user.id) throw new Error("Nobody can enter another person's private chat.");
    if (state.blocked) throw new Error("The bot is blocked; unblock it first.");
    return state;
  }
  if (!isInside(memberOf(world, state, user.id))) {
    throw new Error(`${user.first_name} is not a member of the chat ${chatId}.`);
  }
  if (state.migratedTo !== undefined) throw new Error("The group has become a supergroup.");
  return state;
}

/** A group or a channel, whether or not the person is in it. */
export function findGroupState(world: World, chatId: number): ChatState {
  const state = world.chats.get(chatId);
  if (state === undefined || state.chat.type === "private") {
    throw new Error(`There is no group ${chatId}.`);
  }
  return state;
}

export function findIn(state: ChatState, messageId: number): Message {
  const message = state.messages.get(messageId);
  if (message === undefined) throw new Error(`There is no message ${messageId} in the chat.`);
  return message;
}

export function findTopicIn(state: ChatState, threadId: number): LocalTopic {
  if (!isForum(state)) throw new Error("The chat has no topics.");
  const topic = state.topics.get(threadId);
  if (topic === undefined) throw new Error(`There is no topic ${threadId} in the chat.`);
  return topic;
}

/** Who wrote it, also where the chat stands as the sender. */
export function isAuthor(state: ChatState, user: LocalUser, message: Message): boolean {
  const author = state.authors.get(message.message_id) ?? message.from?.id;
  return author === user.id;
}

/** @param act completes "may not …". */
export function needRight(
  world: World,
  state: ChatState,
  user: LocalUser,
  right: AdminRight,
  act: string,
): ChatMember {
  const member = memberOf(world, state, user.id);
  if (member === undefined || !hasRight(member, right)) {
    throw new Error(`${user.first_name} may not ${act}: the right ${right} is missing.`);
  }
  return member;
}

/** The same for what the chat's permissions give to everybody. */
export function needPermission(
  world: World,
  state: ChatState,
  user: LocalUser,
  permission: MemberPermission,
  act: string,
): void {
  if (!isPermitted(state, memberOf(world, state, user.id), permission)) {
    throw new Error(`${user.first_name} may not ${act}: the permission ${permission} is missing.`);
  }
}

/** Throws where there is no such topic, or it is closed to this person. */
export function checkTopic(
  world: World,
  state: ChatState,
  user: LocalUser,
  threadId: number | undefined,
): void {
  if (threadId !== undefined) findTopicIn(state, threadId);
  if (!mayWriteInTopic(world, state, user.id, threadId)) {
    throw new Error("The topic is closed; only an administrator can write there.");
  }
}
