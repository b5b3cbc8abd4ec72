import type { ChatMember, ChatPermissions } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import {
  botMay,
  describeBotUser,
  isInside,
  memberOf,
  permissionsOf,
  restricted,
} from "../world/members.js";
import { changeMember } from "../world/membership.js";
import type { ChatState, World } from "../world/world.js";
import { findChat } from "./chat-access.js";
import { findMember } from "./chat-methods.js";

const DAY_SECONDS = 86_400;
/** Restrictions for less than half a minute or more than this last for ever (banChatMember). */
const LONGEST_SECONDS = 366 * DAY_SECONDS;
const SHORTEST_SECONDS = 30;

/** Permissions that bring others along unless they are set independently (restrictChatMember). */
const MEDIA = [
  "can_send_audios",
  "can_send_documents",
  "can_send_photos",
  "can_send_videos",
  "can_send_video_notes",
  "can_send_voice_notes",
] as const;

/** Methods that ban, restrict and let back in. The checks are those of td and in its order. */
export function createModerationMethods(world: World) {
  return {
    banChatMember(params: ParamsOf<"banChatMember">): true {
      const state = findChat(world, params.chat_id);
      if (state.chat.type === "private") throw badRequest("can't ban members in private chats");
      const { user } = findTarget(world, state, params.user_id);
      const until_date = untilDate(world, params.until_date);
      move(world, state, { status: "kicked", user, until_date });
      return true;
    },

    /** Somebody who is in the chat is put out, unless only the banned are meant. */
    unbanChatMember(params: ParamsOf<"unbanChatMember">): true {
      const state = findChat(world, params.chat_id);
      if (state.chat.type !== "supergroup" && state.chat.type !== "channel") {
        throw badRequest("method is available for supergroup and channel chats only");
      }
      const member = findMember(world, state, params.user_id);
      if (params.only_if_banned === true && member.status !== "kicked") return true;
      if (member.status === "left") return true;
      const { user } = findTarget(world, state, params.user_id);
      move(world, state, { status: "left", user });
      return true;
    },

    restrictChatMember(params: ParamsOf<"restrictChatMember">): true {
      const state = findChat(world, params.chat_id);
      if (state.chat.type !== "supergroup") {
        throw badRequest("method is available only for supergroups");
      }
      const member = findTarget(world, state, params.user_id);
      const independent = params.use_independent_chat_permissions === true;
      const permissions = readPermissions(params.permissions, independent);
      const isMember = isInside(member);
      const { user } = member;
      const free = Object.values(permissions).every((allowed) => allowed);
      const options = { untilDate: untilDate(world, params.until_date), isMember };
      const after: ChatMember = free
        ? { status: isMember ? "member" : "left", user }
        : restricted(user, permissions, options);
      move(world, state, after);
      return true;
    },

    setChatPermissions(params: ParamsOf<"setChatPermissions">): true {
      const state = findChat(world, params.chat_id);
      if (state.chat.type === "private") throw badRequest("can't change private chat permissions");
      if (state.chat.type === "channel") throw badRequest("can't change channel chat permissions");
      if (!botMay(world, state, "can_restrict_members")) {
        throw badRequest("not enough rights to change chat permissions");
      }
      const independent = params.use_independent_chat_permissions === true;
      state.permissions = readPermissions(params.permissions, independent);
      world.changed({ kind: "members", chatId: state.chat.id });
      return true;
    },
  };
}

/**
 * Somebody the bot may restrict there.
 * @throws ApiError 400 for the owner, the bot itself, without the right, and for administrators.
 */
function findTarget(world: World, state: ChatState, userId: number): ChatMember {
  const member = findMember(world, state, userId);
  const inGroup = state.chat.type === "group";
  if (member.status === "creator") {
    throw badRequest(inGroup ? "CHAT_ADMIN_REQUIRED" : "can't remove chat owner");
  }
  if (userId === world.bot.id) throw badRequest("can't restrict self");
  if (!botMay(world, state, "can_restrict_members")) {
    throw badRequest(
      inGroup ? "CHAT_ADMIN_REQUIRED" : "not enough rights to restrict/unrestrict chat member",
    );
  }
  if (inGroup && !isInside(member)) throw badRequest("USER_NOT_PARTICIPANT");
  if (member.status === "administrator" && !member.can_be_edited) {
    throw badRequest("user is an administrator of the chat");
  }
  return member;
}

function move(world: World, state: ChatState, after: ChatMember): void {
  const before = memberOf(world, state, after.user.id);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  changeMember(world, state, { after, by: describeBotUser(world) });
}

function untilDate(world: World, given: number | undefined): number {
  const seconds = (given ?? 0) - world.seconds();
  return seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS ? 0 : (given ?? 0);
}

/** As Client.cpp, get_chat_permissions: what is not named is not allowed. */
function readPermissions(given: ChatPermissions, independent: boolean): Required<ChatPermissions> {
  const read = permissionsOf(given, false);
  read.can_manage_topics = given.can_manage_topics ?? read.can_pin_messages;
  read.can_edit_tag = given.can_edit_tag ?? read.can_pin_messages;
  read.can_react_to_messages = given.can_react_to_messages ?? read.can_send_messages;
  if (independent) return read;
  if (read.can_send_other_messages || read.can_add_web_page_previews) {
    for (const name of MEDIA) read[name] = true;
    read.can_send_messages = true;
  }
  if (read.can_send_polls) read.can_send_messages = true;
  return read;
}
