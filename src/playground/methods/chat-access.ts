import type { ChatMember, ChatMemberAdministrator, Message } from "grammy/types";
import { badRequest, forbidden } from "../api/api-error.js";
import type { ChatState, World } from "../world/world.js";

/** A right of an administrator, as the Bot API names it. */
export type AdminRight =
  | "can_delete_messages"
  | "can_pin_messages"
  | "can_manage_topics"
  | "can_post_messages"
  | "can_edit_messages";

/**
 * The chat a bot names, if it may know of it.
 * @throws ApiError 400 "chat not found", 403 when the bot is out, 400 with `migrate_to_chat_id`
 * when the group became a supergroup.
 */
export function findChat(world: World, chatId: number | string): ChatState {
  const state = typeof chatId === "number" ? world.chats.get(chatId) : findByName(world, chatId);
  if (state === undefined) throw badRequest("chat not found");
  if (state.chat.type === "private") {
    if (!world.met.has(state.chat.id)) throw badRequest("chat not found");
    return state;
  }
  if (state.migratedTo !== undefined) {
    throw badRequest("group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: state.migratedTo,
    });
  }
  const status = state.members.get(world.bot.id)?.status ?? "left";
  const kind = state.chat.type;
  if (status === "kicked") throw forbidden(`bot was kicked from the ${kind} chat`);
  if (status === "left") throw forbidden(`bot is not a member of the ${kind} chat`);
  return state;
}

/**
 * The same, for a chat the bot wants to write to.
 * @throws ApiError 403 when the person has blocked the bot or never wrote to it; 400 without the
 * right to post in a channel.
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

/** Whether the bot is an administrator with this right. */
export function botMay(world: World, state: ChatState, right: AdminRight): boolean {
  const member = state.members.get(world.bot.id);
  return member?.status === "administrator" && member[right] === true;
}

export function isBotAdministrator(world: World, state: ChatState): boolean {
  return state.members.get(world.bot.id)?.status === "administrator";
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

/** The default rights of the bot in a group it helps to run. */
export function administrator(
  world: World,
  kind: ChatState["chat"]["type"],
  rights: Partial<Record<AdminRight, boolean>> = {},
): ChatMemberAdministrator {
  return {
    status: "administrator",
    user: describeBotUser(world),
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_video_chats: false,
    can_restrict_members: false,
    can_promote_members: false,
    can_change_info: false,
    can_invite_users: true,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    can_send_welcome_messages: false,
    ...(kind === "channel"
      ? { can_post_messages: true, can_edit_messages: true }
      : { can_pin_messages: true, can_manage_topics: kind === "supergroup" }),
    ...rights,
  };
}

/** The bot as other chats' messages name it: without what only getMe tells. */
export function describeBotUser(world: World): ChatMember["user"] {
  const { id, first_name, username } = world.bot;
  return { id, is_bot: true, first_name, username };
}

function findByName(world: World, name: string): ChatState | undefined {
  return [...world.chats.values()].find(
    ({ chat }) =>
      chat.type !== "private" &&
      chat.type !== "group" &&
      chat.username?.toLowerCase() === name.slice(1).toLowerCase(),
  );
}
