import type { Message } from "grammy/types";
import { badRequest, forbidden } from "../api/api-error.js";
import { botMay, botMember, isInside } from "../world/members.js";
import { mayWriteInTopic } from "../world/topics.js";
import type { ChatState, World } from "../world/world.js";

/** What a call wants of a chat (Client.cpp, check_chat_access). */
export type ChatAccess = "read" | "members" | "write";

/**
 * The chat a bot names, if it may know of it.
 * @throws ApiError 400 "chat not found"; 403 when the bot is out, when the person's account is
 * deleted, and 400 with `migrate_to_chat_id` when the group became a supergroup.
 */
export function findChat(
  world: World,
  chatId: number | string,
  access: ChatAccess = "write",
): ChatState {
  const state = typeof chatId === "number" ? world.chats.get(chatId) : findByName(world, chatId);
  if (state === undefined) throw badRequest("chat not found");
  switch (state.chat.type) {
    case "private":
      checkPerson(world, state, access);
      break;
    case "group":
      checkGroup(world, state, access);
      break;
    default:
      checkSupergroup(world, state, access);
  }
  return state;
}

/**
 * The same, for a chat the bot wants to write to.
 * @throws ApiError 403 when the person has blocked the bot or never wrote to it; 400 without the
 * right to post in a channel or the permission to write in a group.
 */
export function findWritableChat(world: World, chatId: number | string): ChatState {
  const state = findChat(world, chatId);
  if (state.chat.type === "private") {
    if (state.blocked) throw forbidden("bot was blocked by the user");
    if (!state.opened) throw forbidden("bot can't initiate conversation with a user");
  }
  if (state.chat.type === "channel" && !botMay(world, state, "can_post_messages")) {
    throw badRequest("need administrator rights in the channel chat");
  }
  return state;
}

/** @throws ApiError 400 TOPIC_CLOSED where the bot neither made the topic nor manages topics. */
export function checkTopicOpen(world: World, state: ChatState, threadId: number | undefined): void {
  if (!mayWriteInTopic(world, state, world.bot.id, threadId)) throw badRequest("TOPIC_CLOSED");
}

/**
 * A message the bot names.
 * @param purpose completes "message … not found": "to edit", "to delete".
 */
export function findMessage(state: ChatState, messageId: number, purpose: string): Message {
  const message = state.messages.get(messageId);
  if (message === undefined) throw badRequest(`message ${purpose} not found`);
  return message;
}

function checkPerson(world: World, state: ChatState, access: ChatAccess): void {
  if (!world.met.has(state.chat.id)) throw badRequest("chat not found");
  if (access === "write" && world.deactivated.has(state.chat.id)) {
    throw forbidden("user is deactivated");
  }
}

/** A basic group stays readable to a bot that is out, and after it became a supergroup. */
function checkGroup(world: World, state: ChatState, access: ChatAccess): void {
  if (access === "read") return;
  if (state.migratedTo !== undefined) {
    throw badRequest("group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: state.migratedTo,
    });
  }
  const status = botMember(world, state)?.status ?? "left";
  if (status === "kicked") throw forbidden("bot was kicked from the group chat");
  if (status === "left") throw forbidden("bot is not a member of the group chat");
}

/** A public one may be read from outside. */
function checkSupergroup(world: World, state: ChatState, access: ChatAccess): void {
  const member = botMember(world, state);
  const kind = state.chat.type;
  if (member?.status === "kicked") throw forbidden(`bot was kicked from the ${kind} chat`);
  const isPublic = "username" in state.chat && state.chat.username !== undefined;
  if (isInside(member) || (isPublic && access !== "write")) return;
  throw forbidden(`bot is not a member of the ${kind} chat`);
}

function findByName(world: World, name: string): ChatState | undefined {
  return [...world.chats.values()].find(
    ({ chat }) =>
      chat.type !== "private" &&
      chat.type !== "group" &&
      chat.username?.toLowerCase() === name.slice(1).toLowerCase(),
  );
}
