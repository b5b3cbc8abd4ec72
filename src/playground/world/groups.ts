import type { Chat, ChatMember, Message, User } from "grammy/types";
import { type AdminRight, administrator, describeBotUser } from "../methods/chat-access.js";
import { type ChatState, type LocalChat, type LocalUser, randomId, type World } from "./world.js";

export interface UserProfile {
  readonly firstName: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly languageCode?: string;
}

export interface GroupOptions {
  readonly title: string;
  readonly kind: "group" | "supergroup" | "channel";
  readonly forum?: boolean;
  readonly members: readonly LocalUser[];
  readonly administrators?: readonly LocalUser[];
  /**
   * An administrator with every useful right by default; rights named here are changed.
   * "member" is a plain member in privacy mode, "absent" not in the chat.
   */
  readonly botRights?: Partial<Record<AdminRight, boolean>> | "member" | "absent";
}

/** The people and chats of the world, and who belongs to what. */
export interface Groups {
  addUser(profile: UserProfile): LocalUser;
  /** A group that already stands, the bot in it: this yields no update. */
  addGroup(options: GroupOptions): LocalChat;
  /** A person joins, is promoted, leaves or is thrown out. Yields `chat_member`. */
  setMember(chatId: number, user: LocalUser, status: MemberStatus): void;
  /** The bot's own standing changes. Yields `my_chat_member`. */
  setBotRights(chatId: number, rights: NonNullable<GroupOptions["botRights"]> | "kicked"): void;
  /** A basic group becomes a supergroup with a new id. Yields both service messages. */
  upgradeGroup(chatId: number): LocalChat;
}

export type MemberStatus = "member" | "administrator" | "left" | "kicked";

export function createGroups(world: World): Groups {
  return {
    addUser(profile) {
      const user: User = {
        id: unusedId(world, () => randomId(world.random, world.random() < 0.5 ? 9 : 10)),
        is_bot: false,
        first_name: profile.firstName,
        ...(profile.lastName !== undefined && { last_name: profile.lastName }),
        ...(profile.username !== undefined && { username: profile.username }),
        ...(profile.languageCode !== undefined && { language_code: profile.languageCode }),
      };
      world.users.set(user.id, user);
      const { id, first_name, last_name, username } = user;
      world.addChat({
        id,
        type: "private",
        first_name,
        ...(last_name !== undefined && { last_name }),
        ...(username !== undefined && { username }),
      });
      return user;
    },

    addGroup(options) {
      const state = world.addChat(describeGroup(world, options));
      for (const user of options.members) {
        state.members.set(user.id, memberAs("member", user));
        world.met.add(user.id);
      }
      for (const user of options.administrators ?? []) {
        state.members.set(user.id, memberAs("administrator", user));
        world.met.add(user.id);
      }
      const standing = botStanding(world, state, options.botRights ?? {});
      state.members.set(world.bot.id, standing);
      return state.chat;
    },

    setMember(chatId, user, status) {
      const state = findGroup(world, chatId);
      const before = state.members.get(user.id) ?? memberAs("left", user);
      const after = memberAs(status, user);
      state.members.set(user.id, after);
      world.met.add(user.id);
      world.changed({ kind: "members", chatId });
      world.updates.push(`member:${chatId}`, {
        chat_member: {
          chat: state.chat,
          from: user,
          date: world.seconds(),
          old_chat_member: before,
          new_chat_member: after,
        },
      });
    },

    setBotRights(chatId, rights) {
      const state = findGroup(world, chatId);
      const before = state.members.get(world.bot.id) ?? botStanding(world, state, "absent");
      const after = botStanding(world, state, rights);
      state.members.set(world.bot.id, after);
      world.changed({ kind: "members", chatId });
      world.updates.push(`member:${chatId}`, {
        my_chat_member: {
          chat: state.chat,
          from: someMember(world, state),
          date: world.seconds(),
          old_chat_member: before,
          new_chat_member: after,
        },
      });
    },

    upgradeGroup(chatId) {
      const old = findGroup(world, chatId);
      if (old.chat.type !== "group") throw new Error("Only a basic group can be upgraded.");
      const title = old.chat.title;
      const next = world.addChat(describeGroup(world, { title, kind: "supergroup", members: [] }));
      for (const [id, member] of old.members) next.members.set(id, member);
      const from = someMember(world, old);
      announce(world, old, from, { migrate_to_chat_id: next.chat.id });
      old.migratedTo = next.chat.id;
      announce(world, next, from, { migrate_from_chat_id: chatId });
      return next.chat;
    },
  };
}

function describeGroup(
  world: World,
  options: GroupOptions,
): Chat.GroupChat | Chat.SupergroupChat | Chat.ChannelChat {
  const { title } = options;
  if (options.kind === "group") {
    const id = unusedId(world, () => -randomId(world.random, 10));
    return { id, type: "group", title };
  }
  // A supergroup's or channel's id is its own ten digits after -100.
  const id = unusedId(world, () => -1_000_000_000_000 - randomId(world.random, 10));
  if (options.kind === "channel") return { id, type: "channel", title };
  return { id, type: "supergroup", title, ...(options.forum === true && { is_forum: true }) };
}

function unusedId(world: World, draw: () => number): number {
  for (;;) {
    const id = draw();
    if (!world.chats.has(id) && id !== world.bot.id) return id;
    // A constant random source in a test would draw the same id for ever.
    const next = id < 0 ? id - world.chats.size : id + world.chats.size;
    if (!world.chats.has(next)) return next;
  }
}

function memberAs(status: MemberStatus, user: User): ChatMember {
  switch (status) {
    case "member":
    case "left":
      return { status, user };
    case "kicked":
      return { status, user, until_date: 0 };
    case "administrator":
      return {
        status,
        user,
        can_be_edited: false,
        is_anonymous: false,
        can_manage_chat: true,
        can_delete_messages: true,
        can_manage_video_chats: true,
        can_restrict_members: true,
        can_promote_members: false,
        can_change_info: true,
        can_invite_users: true,
        can_post_stories: false,
        can_edit_stories: false,
        can_delete_stories: false,
        can_send_welcome_messages: false,
        can_pin_messages: true,
        can_manage_topics: true,
      };
  }
}

function botStanding(
  world: World,
  state: ChatState,
  rights: NonNullable<GroupOptions["botRights"]> | "kicked",
): ChatMember {
  const user = describeBotUser(world);
  if (rights === "member") return { status: "member", user };
  if (rights === "absent") return { status: "left", user };
  if (rights === "kicked") return { status: "kicked", user, until_date: 0 };
  return administrator(world, state.chat.type, rights);
}

function findGroup(world: World, chatId: number): ChatState {
  const state = world.chats.get(chatId);
  if (state === undefined || state.chat.type === "private") {
    throw new Error(`There is no group ${chatId}.`);
  }
  return state;
}

/** Somebody has to have done it. */
function someMember(world: World, state: ChatState): User {
  const member = [...state.members.values()].find(({ user }) => user.id !== world.bot.id);
  return member?.user ?? describeBotUser(world);
}

function announce(world: World, state: ChatState, from: User, event: Partial<Message>): void {
  const message: Message = {
    message_id: world.takeMessageId(state),
    from,
    chat: state.chat,
    date: world.seconds(),
    ...event,
  };
  world.place(state, message);
  world.updates.push(`chat:${state.chat.id}`, { message });
}
