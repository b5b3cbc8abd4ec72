import type { ForumTopic, Message } from "grammy/types";
import { hasRight, memberOf } from "./members.js";
import type { Sender } from "./sender.js";
import { announce, inTopic } from "./service-message.js";
import type { ChatState, GeneralTopic, LocalTopic, World } from "./world.js";

/** The thread id of the topic General, which messages in it do not carry (Client.h). */
export const GENERAL_TOPIC_ID = 1;

export type TopicFace = Pick<ForumTopic, "name" | "icon_color" | "icon_custom_emoji_id">;

/** What an edit changes; an empty icon takes the icon away. */
export interface TopicChange {
  readonly name?: string;
  readonly icon?: string;
}

export function isForum(state: ChatState): boolean {
  return state.chat.type === "supergroup" && state.chat.is_forum === true;
}

/** A topic is named by the id of the service message that made it. */
export function openTopic(
  world: World,
  state: ChatState,
  by: { readonly id: number; readonly sender: Sender },
  face: TopicFace,
): LocalTopic {
  const messageId = world.takeMessageId(state);
  const topic: LocalTopic = {
    message_thread_id: messageId,
    ...face,
    is_closed: false,
    creator_id: by.id,
  };
  state.topics.set(messageId, topic);
  const forum_topic_created = { ...face };
  announce(world, state, by.sender, { ...inTopic(messageId), forum_topic_created }, { messageId });
  world.changed({ kind: "topics", chatId: state.chat.id });
  return topic;
}

/** @returns `false` when nothing of it is new. */
export function editTopic(
  world: World,
  state: ChatState,
  topic: LocalTopic,
  sender: Sender,
  change: TopicChange,
): boolean {
  const { icon_custom_emoji_id: iconBefore = "", ...rest } = topic;
  const name = change.name ?? topic.name;
  const icon = change.icon ?? iconBefore;
  if (name === topic.name && icon === iconBefore) return false;
  keep(world, state, { ...rest, name, ...(icon !== "" && { icon_custom_emoji_id: icon }) });
  const forum_topic_edited = {
    ...(change.name !== undefined && { name }),
    ...(change.icon !== undefined && { icon_custom_emoji_id: icon }),
  };
  announce(world, state, sender, { ...inTopic(topic.message_thread_id), forum_topic_edited });
  return true;
}

/** @returns `false` when it was so already. */
export function closeTopic(
  world: World,
  state: ChatState,
  topic: LocalTopic,
  sender: Sender,
  closed: boolean,
): boolean {
  if (topic.is_closed === closed) return false;
  keep(world, state, { ...topic, is_closed: closed });
  announce(world, state, sender, { ...inTopic(topic.message_thread_id), ...closing(closed) });
  return true;
}

/** Takes all the topic's messages along, whatever their age. Nobody is told. */
export function deleteTopic(world: World, state: ChatState, topic: LocalTopic): void {
  for (const message of [...state.messages.values()]) {
    if (message.message_thread_id === topic.message_thread_id) {
      world.remove(state, message.message_id);
    }
  }
  state.topics.delete(topic.message_thread_id);
  world.changed({ kind: "topics", chatId: state.chat.id });
}

/** @returns `false` when it was called so already. */
export function renameGeneral(
  world: World,
  state: ChatState,
  sender: Sender,
  name: string,
): boolean {
  if (state.general.name === name) return false;
  changeGeneral(world, state, { name });
  announce(world, state, sender, { forum_topic_edited: { name } });
  return true;
}

/** Reopening also unhides it. @returns `false` when it was so already. */
export function closeGeneral(
  world: World,
  state: ChatState,
  sender: Sender,
  closed: boolean,
): boolean {
  if (state.general.is_closed === closed) return false;
  changeGeneral(world, state, { is_closed: closed, ...(!closed && { is_hidden: false }) });
  announce(world, state, sender, closing(closed));
  return true;
}

/** Hiding also closes it. @returns `false` when it was so already. */
export function hideGeneral(
  world: World,
  state: ChatState,
  sender: Sender,
  hidden: boolean,
): boolean {
  if (state.general.is_hidden === hidden) return false;
  changeGeneral(world, state, { is_hidden: hidden, ...(hidden && { is_closed: true }) });
  const event: Partial<Message> = hidden
    ? { general_forum_topic_hidden: {} }
    : { general_forum_topic_unhidden: {} };
  announce(world, state, sender, event);
  return true;
}

/**
 * Whether this user may write there: into a closed topic only its creator and administrators with
 * can_manage_topics may (td, ForumTopicManager::can_send_message_to_forum_topic).
 */
export function mayWriteInTopic(
  world: World,
  state: ChatState,
  userId: number,
  threadId: number | undefined,
): boolean {
  if (!isForum(state)) return true;
  const topic = threadId === undefined ? undefined : state.topics.get(threadId);
  const isClosed = threadId === undefined ? state.general.is_closed : topic?.is_closed === true;
  if (!isClosed || topic?.creator_id === userId) return true;
  return hasRight(memberOf(world, state, userId), "can_manage_topics");
}

/** Topics are switched on or off. Off, the messages are all in one chat; on again, they return. */
export function switchForum(world: World, state: ChatState, on: boolean): void {
  if (state.chat.type !== "supergroup") throw new Error("Only a supergroup can have topics.");
  const { is_forum: _before, ...chat } = state.chat;
  state.chat = on ? { ...chat, is_forum: true } : chat;
  world.changed({ kind: "topics", chatId: chat.id });
}

function closing(closed: boolean): Partial<Message> {
  return closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} };
}

function keep(world: World, state: ChatState, topic: LocalTopic): void {
  state.topics.set(topic.message_thread_id, topic);
  world.changed({ kind: "topics", chatId: state.chat.id });
}

function changeGeneral(world: World, state: ChatState, change: Partial<GeneralTopic>): void {
  state.general = { ...state.general, ...change };
  world.changed({ kind: "topics", chatId: state.chat.id });
}
