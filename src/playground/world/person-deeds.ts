import { describeBotUser, isInside, memberOf } from "./members.js";
import { changeMember, tellBlocked } from "./membership.js";
import { kindOfContent } from "./message-content.js";
import { enter, findGroupState, findIn, needPermission, needRight } from "./person-access.js";
import { pin, unpin } from "./pins.js";
import { senderOf } from "./sender.js";
import type { ChatState, LocalUser, World } from "./world.js";

/** What people do to chats, to one another, and to their own account. */
export interface PersonDeeds {
  /** @throws Error when the person may not pin there, or it is pinned. */
  pinMessage(user: LocalUser, chatId: number, messageId: number): void;
  unpinMessage(user: LocalUser, chatId: number, messageId: number): void;
  /** Comes in by a link or a public name. */
  join(user: LocalUser, chatId: number): void;
  leave(user: LocalUser, chatId: number): void;
  /** Brings somebody else in, or the bot. */
  add(user: LocalUser, chatId: number, other: LocalUser): void;
  /** Puts somebody out, or the bot; they cannot come back by themselves. */
  remove(user: LocalUser, chatId: number, other: LocalUser): void;
  block(user: LocalUser): void;
  unblock(user: LocalUser): void;
  /** Deletes the account: nameless from now on, and nobody can write to it. */
  deleteAccount(user: LocalUser): void;
  /** Whether forwards of this person's messages name them only. */
  hideForwards(user: LocalUser, hidden: boolean): void;
  /** The app's language, which the bot sees from the next message on. */
  switchLanguage(user: LocalUser, languageCode: string): void;
}

export function createPersonDeeds(world: World): PersonDeeds {
  return {
    pinMessage(user, chatId, messageId) {
      const state = enterAsPinner(world, user, chatId);
      const message = findIn(state, messageId);
      if (kindOfContent(message) === undefined) {
        throw new Error("A service message cannot be pinned.");
      }
      if (!pin(world, state, message, senderOf(world, state, user))) {
        throw new Error("The message is pinned already.");
      }
    },

    unpinMessage(user, chatId, messageId) {
      const state = enterAsPinner(world, user, chatId);
      if (unpin(world, state, ({ message_id }) => message_id === messageId) === 0) {
        throw new Error("The message is not pinned.");
      }
    },

    join(user, chatId) {
      const state = findGroupState(world, chatId);
      const member = memberOf(world, state, user.id);
      if (isInside(member)) throw new Error(`${user.first_name} is in the chat already.`);
      if (member?.status === "kicked") throw new Error(`${user.first_name} is banned there.`);
      changeMember(world, state, { after: returning(world, state, user), by: user });
    },

    leave(user, chatId) {
      const state = enter(world, user, chatId);
      if (state.chat.type === "private") throw new Error("Nobody can leave a private chat.");
      const member = memberOf(world, state, user.id);
      const after =
        member?.status === "restricted"
          ? { ...member, is_member: false }
          : { status: "left" as const, user };
      changeMember(world, state, { after, by: user });
    },

    add(user, chatId, other) {
      const state = enter(world, user, chatId);
      if (state.chat.type === "private") throw new Error("Nobody can be added to a private chat.");
      if (isInside(memberOf(world, state, other.id))) {
        throw new Error(`${other.first_name} is in the chat already.`);
      }
      if (state.chat.type === "channel") {
        needRight(world, state, user, "can_invite_users", "add people");
      } else needPermission(world, state, user, "can_invite_users", "add people");
      changeMember(world, state, { after: returning(world, state, other), by: user });
    },

    remove(user, chatId, other) {
      const state = enter(world, user, chatId);
      needRight(world, state, user, "can_restrict_members", "remove people");
      if (memberOf(world, state, other.id)?.status === "creator") {
        throw new Error("Nobody can remove the owner.");
      }
      const kicked = { status: "kicked" as const, user: named(world, other), until_date: 0 };
      changeMember(world, state, { after: kicked, by: user });
    },

    block: (user) => setBlocked(world, user, true),
    unblock: (user) => setBlocked(world, user, false),

    deleteAccount(user) {
      world.deactivated.add(user.id);
      // The same object stands for the person everywhere: they are nameless in every chat.
      user.first_name = "";
      delete user.last_name;
      delete user.username;
      delete user.language_code;
      const state = world.chats.get(user.id);
      if (state !== undefined) state.chat = { id: user.id, type: "private", first_name: "" };
      world.changed({ kind: "members", chatId: user.id });
    },

    hideForwards(user, hidden) {
      if (hidden) world.hidesForwards.add(user.id);
      else world.hidesForwards.delete(user.id);
    },

    switchLanguage(user, languageCode) {
      user.language_code = languageCode;
      world.changed({ kind: "commands", chatId: user.id });
    },
  };
}

/** In private chats both may pin; elsewhere it takes a right, or a permission of the group. */
function enterAsPinner(world: World, user: LocalUser, chatId: number): ChatState {
  const state = enter(world, user, chatId);
  if (state.chat.type === "channel") {
    needRight(world, state, user, "can_edit_messages", "pin messages");
    return state;
  }
  if (state.chat.type !== "private") {
    needPermission(world, state, user, "can_pin_messages", "pin messages");
  }
  return state;
}

/** Somebody restricted who left comes back restricted. */
function returning(world: World, state: ChatState, user: LocalUser) {
  const before = memberOf(world, state, user.id);
  if (before?.status === "restricted") return { ...before, is_member: true };
  return { status: "member" as const, user: named(world, user) };
}

function named(world: World, user: LocalUser): LocalUser {
  return user.id === world.bot.id ? describeBotUser(world) : user;
}

function setBlocked(world: World, user: LocalUser, blocked: boolean): void {
  const state = world.chats.get(user.id);
  if (state === undefined || state.blocked === blocked) return;
  state.blocked = blocked;
  world.changed({ kind: "members", chatId: user.id });
  if (world.met.has(user.id)) tellBlocked(world, state.chat, user, blocked);
}
