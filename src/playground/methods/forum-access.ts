import { badRequest } from "../api/api-error.js";
import { isForum } from "../world/topics.js";
import type { ChatState, World } from "../world/world.js";
import { findChat } from "./chat-access.js";

/** td cuts a longer name instead of refusing it (ForumTopicManager.h, a limit of the server). */
const NAME_LIMIT = 128;

/** @throws ApiError 400 "the chat is not a forum" for one without topics. */
export function findForum(world: World, chatId: number | string): ChatState {
  const state = findChat(world, chatId);
  if (!isForum(state)) throw badRequest("the chat is not a forum");
  return state;
}

/** The name as td cleans it: blanks run together, 128 characters kept. */
export function readTopicName(given: string): string {
  const name = [...given.trim()]
    .slice(0, NAME_LIMIT)
    .join("")
    .replaceAll(/[ \n\u{a0}]+/gu, " ");
  if (name.trim() === "") throw badRequest("name must be non-empty");
  return name.trim();
}
