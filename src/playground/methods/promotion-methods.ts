import type { ChatMember } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import {
  type AdminRight,
  administrator,
  botMay,
  describeBotUser,
  isInside,
} from "../world/members.js";
import { changeMember } from "../world/membership.js";
import type { ChatState, World } from "../world/world.js";
import { findChat } from "./chat-access.js";
import { findMember } from "./chat-methods.js";

const RIGHTS = [
  "can_manage_chat",
  "can_change_info",
  "can_post_messages",
  "can_edit_messages",
  "can_delete_messages",
  "can_invite_users",
  "can_restrict_members",
  "can_pin_messages",
  "can_manage_topics",
  "can_promote_members",
  "can_manage_video_chats",
  "can_post_stories",
  "can_edit_stories",
  "can_delete_stories",
  "can_manage_direct_messages",
  "can_manage_tags",
  "is_anonymous",
] as const satisfies readonly AdminRight[];

/** setChatAdministratorCustomTitle, `custom_title`. */
const TITLE_LIMIT = 16;
const EMOJI = /\p{Extended_Pictographic}/u;

/** Methods that make administrators and name them. The checks are those of td and in its order. */
export function createPromotionMethods(world: World) {
  return {
    /** Without any right it takes the rights away. */
    promoteChatMember(params: ParamsOf<"promoteChatMember">): true {
      const state = findChat(world, params.chat_id);
      if (state.chat.type !== "supergroup" && state.chat.type !== "channel") {
        throw badRequest("method is available for supergroup and channel chats only");
      }
      const member = findMember(world, state, params.user_id);
      const given = RIGHTS.filter((right) => params[right] === true);
      checkMayPromote(world, state, member, given);
      const { user } = member;
      const none = Object.fromEntries(RIGHTS.map((right) => [right, false]));
      const all = Object.fromEntries(given.map((right) => [right, true]));
      const after: ChatMember =
        given.length === 0
          ? { status: "member", user }
          : {
              ...administrator(user, state.chat.type, { ...none, ...all, can_manage_chat: true }),
              can_be_edited: true,
            };
      changeMember(world, state, { after, by: describeBotUser(world) });
      return true;
    },

    setChatAdministratorCustomTitle(params: ParamsOf<"setChatAdministratorCustomTitle">): true {
      const state = findChat(world, params.chat_id);
      if (state.chat.type !== "group" && state.chat.type !== "supergroup") {
        throw badRequest("method is available only for groups and supergroups");
      }
      const member = findMember(world, state, params.user_id);
      if (member.status === "creator") {
        throw badRequest("only the owner can edit their custom title");
      }
      if (member.status !== "administrator") throw badRequest("user is not an administrator");
      if (!member.can_be_edited) {
        throw badRequest("not enough rights to change custom title of the user");
      }
      const { custom_title: _before, ...rest } = member;
      const title = readTitle(params.custom_title);
      const after = { ...rest, ...(title !== "" && { custom_title: title }) };
      state.members.set(member.user.id, after);
      world.changed({ kind: "members", chatId: state.chat.id });
      return true;
    },
  };
}

function checkMayPromote(
  world: World,
  state: ChatState,
  member: ChatMember,
  given: readonly AdminRight[],
): void {
  if (member.status === "creator") throw badRequest("can't remove chat owner");
  if (member.user.id === world.bot.id) throw badRequest("can't promote self");
  if (!botMay(world, state, "can_promote_members")) throw badRequest("not enough rights");
  if (member.status === "administrator" && !member.can_be_edited) {
    throw badRequest("CHAT_ADMIN_REQUIRED");
  }
  // Only the main server knows these: who is not there, and rights that the bot has not itself.
  if (!isInside(member)) throw badRequest("USER_NOT_PARTICIPANT");
  const beyond = given.some((right) => right !== "is_anonymous" && !botMay(world, state, right));
  if (beyond) throw badRequest("RIGHT_FORBIDDEN");
}

function readTitle(given: string): string {
  const title = given.trim();
  if (EMOJI.test(title)) throw badRequest("CUSTOM_TITLE_EMOJI_NOT_ALLOWED");
  if (title.length > TITLE_LIMIT) throw badRequest("CUSTOM_TITLE_INVALID");
  return title;
}
