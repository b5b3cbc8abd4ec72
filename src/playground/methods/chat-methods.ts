import type { ChatFullInfo, ChatMember } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import {
  describeBotUser,
  isAdministrator,
  isBotAdministrator,
  isInside,
  memberOf,
  permissionsOf,
} from "../world/members.js";
import { changeMember } from "../world/membership.js";
import { newestPin } from "../world/pins.js";
import type { ChatState, World } from "../world/world.js";
import { checkTopicOpen, findChat, findWritableChat } from "./chat-access.js";
import { placeInTopic } from "./message-place.js";

/** Methods that tell of chats and their members, and of the bot's own presence. */
export function createChatMethods(world: World) {
  return {
    getChat(params: ParamsOf<"getChat">): ChatFullInfo {
      return describeFully(world, findChat(world, params.chat_id, "read"));
    },

    getChatMember(params: ParamsOf<"getChatMember">): ChatMember {
      const { chat_id, user_id } = params;
      const state = findChat(world, chat_id, user_id === world.bot.id ? "read" : "members");
      return findMember(world, state, user_id);
    },

    getChatAdministrators(params: ParamsOf<"getChatAdministrators">): ChatMember[] {
      const state = findChat(world, params.chat_id, "members");
      if (state.chat.type === "private") {
        throw badRequest("there are no administrators in the private chat");
      }
      checkMayList(world, state);
      return [...state.members.values()].filter(
        (member) =>
          isAdministrator(member) &&
          (params.return_bots === true || !member.user.is_bot || member.user.id === world.bot.id),
      );
    },

    getChatMemberCount(params: ParamsOf<"getChatMemberCount">): number {
      const state = findChat(world, params.chat_id, "members");
      if (state.chat.type === "private") return 2;
      return [...state.members.keys()].filter((id) => isInside(memberOf(world, state, id))).length;
    },

    leaveChat(params: ParamsOf<"leaveChat">): true {
      const state = findChat(world, params.chat_id, "read");
      if (state.chat.type === "private") throw badRequest("can't leave private chats");
      const user = describeBotUser(world);
      if (isInside(memberOf(world, state, user.id))) {
        changeMember(world, state, { after: { status: "left", user }, by: user });
      }
      return true;
    },

    sendChatAction(params: ParamsOf<"sendChatAction">): true {
      const state = findWritableChat(world, params.chat_id);
      const { message_thread_id } = placeInTopic(state, params.message_thread_id);
      checkTopicOpen(world, state, message_thread_id);
      world.changed({ kind: "action", chatId: state.chat.id });
      return true;
    },
  };
}

/**
 * How a user the bot names stands to the chat.
 * @throws ApiError 400 for somebody it cannot know, in the words each kind of chat has for it.
 */
export function findMember(world: World, state: ChatState, userId: number): ChatMember {
  if (userId <= 0) throw badRequest("invalid user_id specified");
  const { type, id } = state.chat;
  const user = userId === world.bot.id ? describeBotUser(world) : world.users.get(userId);
  const known = user !== undefined && (world.met.has(userId) || userId === world.bot.id);
  if (type === "private") {
    if (!known || (userId !== id && userId !== world.bot.id)) throw badRequest("member not found");
    return { status: "member", user };
  }
  if (type === "channel") checkMayList(world, state);
  const member = memberOf(world, state, userId);
  if (member !== undefined && known) return member;
  // td asks the server about anybody in a supergroup, and knows a basic group's people itself.
  if (!known) throw badRequest(type === "group" ? "member not found" : "PARTICIPANT_ID_INVALID");
  return { status: "left", user };
}

function checkMayList(world: World, state: ChatState): void {
  if (state.chat.type === "channel" && !isBotAdministrator(world, state)) {
    throw badRequest("member list is inaccessible");
  }
}

/** As Client.cpp, JsonChat, writes a full chat; what this world has no notion of is left out. */
function describeFully(world: World, state: ChatState): ChatFullInfo {
  const { chat } = state;
  const pinned = newestPin(state);
  const isGroup = chat.type === "group" || chat.type === "supergroup";
  const names = "username" in chat && chat.username !== undefined ? [chat.username] : [];
  const gifts = chat.type === "private";
  const full = {
    ...chat,
    ...(gifts && { can_send_gift: true }),
    ...(gifts && world.hidesForwards.has(chat.id) && { has_private_forwards: true }),
    ...(names.length > 0 && { active_usernames: names }),
    ...(state.description !== "" && { description: state.description }),
    ...(isGroup && { permissions: permissionsOf(state.permissions) }),
    // Told to administrators alone (Bot API, ChatFullInfo).
    ...(state.visibleHistory && isBotAdministrator(world, state) && { has_visible_history: true }),
    ...(state.discussionId !== undefined && { linked_chat_id: state.discussionId }),
    accepted_gift_types: {
      unlimited_gifts: gifts,
      limited_gifts: gifts,
      unique_gifts: gifts,
      premium_subscription: gifts,
      gifts_from_channels: gifts,
    },
    ...(pinned !== undefined && { pinned_message: withoutReply(pinned) }),
    max_reaction_count: 11,
    accent_color_id: Math.abs(chat.id) % 7,
  };
  return full as unknown as ChatFullInfo;
}

function withoutReply(message: NonNullable<ReturnType<typeof newestPin>>) {
  const { reply_to_message: _reply, ...rest } = message;
  return rest;
}
