import type { BotCommand, BotCommandScope } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import { isAdministrator, memberOf } from "../world/members.js";
import type { ChatState, World } from "../world/world.js";
import { findChat } from "./chat-access.js";
import { readLanguage } from "./language-code.js";

// BotCommand, and td's BotCommand.cpp, which checks all but the letters and the number itself.
const MAX_COMMANDS = 100;
const NAME_LIMIT = 32;
const DESCRIPTION_LIMIT = 256;

/** @throws ApiError 400, the first rule that is broken in the words of whoever checks it. */
export function readCommands(given: readonly BotCommand[] | undefined): readonly BotCommand[] {
  const read = (given ?? []).map(({ command, description }) => {
    const name = readName(String(command));
    const text = String(description).trim();
    if (text === "") throw badRequest("command description must be non-empty");
    if ([...text].length > DESCRIPTION_LIMIT) {
      throw badRequest(`command description length must not exceed ${DESCRIPTION_LIMIT}`);
    }
    return { command: name, description: text };
  });
  if (read.length > MAX_COMMANDS) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  // Lower-case Latin letters, digits and underscores are the main server's own rule.
  if (read.some(({ command }) => !/^[a-z0-9_]+$/.test(command))) {
    throw badRequest("BOT_COMMAND_INVALID");
  }
  return read;
}

function readName(given: string): string {
  const name = given.trim().replace(/^\//, "");
  if (name === "") throw badRequest("command must be non-empty");
  if ([...name].length > NAME_LIMIT) {
    throw badRequest(`command length must not exceed ${NAME_LIMIT}`);
  }
  return name;
}

/** The one list that a scope and a language name. */
export function commandKey(
  world: World,
  scope: BotCommandScope | undefined,
  languageCode: string | undefined,
): string {
  const place = scopeKey(world, scope ?? { type: "default" });
  return `${place}/${readLanguage(languageCode)}`;
}

function scopeKey(world: World, scope: BotCommandScope): string {
  switch (scope.type) {
    case "default":
    case "all_private_chats":
    case "all_group_chats":
    case "all_chat_administrators":
      return scope.type;
    case "chat":
      return `chat:${findScopeChat(world, scope.chat_id, true)}`;
    case "chat_administrators":
      return `chat_administrators:${findScopeChat(world, scope.chat_id, false)}`;
    case "chat_member": {
      if (!(scope.user_id > 0)) throw scopeError("Invalid user_id specified");
      return `chat_member:${findScopeChat(world, scope.chat_id, false)}:${scope.user_id}`;
    }
    default:
      throw scopeError("Unsupported type specified");
  }
}

/** @param inPrivate whether the scope has a sense in a private chat (td, BotCommandScope.cpp). */
function findScopeChat(world: World, chatId: number | string, inPrivate: boolean): number {
  if (chatId === "") throw scopeError("Empty chat_id specified");
  const { chat } = findChat(world, chatId, "members");
  if (chat.type === "private" && !inPrivate) {
    throw badRequest("can't use specified scope in private chats");
  }
  if (chat.type === "channel") throw badRequest("can't change commands in channel chats");
  return chat.id;
}

function scopeError(words: string): Error {
  return badRequest(`can't parse BotCommandScope: ${words}`);
}

/**
 * From the narrowest: https://core.telegram.org/bots/api#determining-list-of-commands. In each the
 * person's language comes before the list without one.
 */
export function scopesOf(world: World, state: ChatState, userId: number): readonly string[] {
  const { id, type } = state.chat;
  if (type === "private") return [`chat:${id}`, "all_private_chats", "default"];
  const runs = isAdministrator(memberOf(world, state, userId));
  return [
    `chat_member:${id}:${userId}`,
    ...(runs ? [`chat_administrators:${id}`] : []),
    `chat:${id}`,
    ...(runs ? ["all_chat_administrators"] : []),
    "all_group_chats",
    "default",
  ];
}
