import type { Chat, ChatMember, ChatPermissions, User } from "grammy/types";
import {
  type AdminRights,
  administrator,
  botAdministrator,
  describeBotUser,
  owner,
  permissionsOf,
  restricted,
} from "./members.js";
import { changeMember, someoneOf } from "./membership.js";
import { upgrade } from "./migration.js";
import { switchForum } from "./topics.js";
import { unusedId } from "./unused-id.js";
import { type ChatState, type LocalChat, type LocalUser, randomId, type World } from "./world.js";

export interface UserProfile {
  readonly firstName: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly languageCode?: string;
  /** Another bot, to stand in a group; nobody speaks for it but a test. */
  readonly isBot?: boolean;
}

export type BotStanding = AdminRights | "member" | "absent" | "kicked";

export interface GroupOptions {
  readonly title: string;
  readonly kind: "group" | "supergroup" | "channel";
  readonly forum?: boolean;
  /** A public one: without the sign @. */
  readonly username?: string;
  readonly members: readonly LocalUser[];
  readonly administrators?: readonly LocalUser[];
  readonly owner?: LocalUser;
  /** Channels: whether posts carry the name of who wrote them. */
  readonly signed?: boolean;
  /** Channels: the supergroup where posts are discussed. */
  readonly discussion?: LocalChat;
  /** New members see what was before they came; not so by default. */
  readonly visibleHistory?: boolean;
  /** What plain members may do; the rest is as in any new group. */
  readonly permissions?: ChatPermissions;
  /**
   * An administrator with every useful right by default; rights named here are changed.
   * "member" is a plain member in privacy mode, "absent" not in the chat.
   */
  readonly botRights?: AdminRights | "member" | "absent";
}

export type MemberStatus = ChatMember["status"];

/** What a new standing is in detail; what does not fit the status is passed over. */
export interface MemberDetails {
  /** Whose doing it is; by default the person's own or, for a removal, an administrator's. */
  readonly by?: LocalUser;
  readonly rights?: AdminRights;
  /** The custom title of an owner or administrator. */
  readonly title?: string;
  readonly permissions?: ChatPermissions;
  /** Unix time in seconds at which a restriction or ban ends; 0, the default, is never. */
  readonly untilDate?: number;
  /** Whether somebody restricted is in the chat; by default they are. */
  readonly isMember?: boolean;
}

/** The people and chats of the world, and who belongs to what. */
export interface Groups {
  addUser(profile: UserProfile): LocalUser;
  /** A group that already stands, the bot in it: this yields no update. */
  addGroup(options: GroupOptions): LocalChat;
  /** A person joins, is promoted, restricted, leaves or is thrown out; Telegram tells of it. */
  setMember(chatId: number, user: LocalUser, status: MemberStatus, details?: MemberDetails): void;
  /** The bot's own standing changes. Yields `my_chat_member`. */
  setBotRights(chatId: number, standing: BotStanding): void;
  /** Topics are switched on or off in a supergroup. */
  setForum(chatId: number, on: boolean): void;
  /** A basic group becomes a supergroup with a new id. Yields both service messages. */
  upgradeGroup(chatId: number): LocalChat;
}

export function createGroups(world: World): Groups {
  return {
    addUser(profile) {
      const user: User = {
        id: unusedId(world, () => randomId(world.random, world.random() < 0.5 ? 9 : 10)),
        is_bot: profile.isBot === true,
        first_name: profile.firstName,
        ...(profile.lastName !== undefined && { last_name: profile.lastName }),
        ...(profile.username !== undefined && { username: profile.username }),
        ...(profile.languageCode !== undefined && { language_code: profile.languageCode }),
      };
      world.users.set(user.id, user);
      if (!user.is_bot) world.addChat(privateChatOf(user));
      return user;
    },

    addGroup(options) {
      const state = world.addChat(describeGroup(world, options));
      for (const user of options.members) put(world, state, { status: "member", user });
      for (const user of options.administrators ?? []) {
        put(world, state, administrator(user, options.kind));
      }
      if (options.owner !== undefined) put(world, state, owner(options.owner));
      state.signed = options.signed === true;
      state.discussionId = options.discussion?.id;
      state.visibleHistory = options.visibleHistory === true;
      state.permissions = { ...state.permissions, ...options.permissions };
      put(world, state, standingOf(world, state, options.botRights ?? {}));
      return state.chat;
    },

    setMember(chatId, user, status, details = {}) {
      const state = findGroup(world, chatId);
      const removed = status === "kicked" || status === "administrator" || status === "restricted";
      const by = details.by ?? (removed ? someoneOf(world, state) : user);
      changeMember(world, state, { after: memberAs(state, user, status, details), by });
    },

    setBotRights(chatId, standing) {
      const state = findGroup(world, chatId);
      const after = standingOf(world, state, standing);
      changeMember(world, state, { after, by: someoneOf(world, state) });
    },

    setForum: (chatId, on) => switchForum(world, findGroup(world, chatId), on),
    upgradeGroup: (chatId) => upgrade(world, findGroup(world, chatId)).chat,
  };
}

function privateChatOf({ id, first_name, last_name, username }: User): Chat.PrivateChat {
  return {
    id,
    type: "private",
    first_name,
    ...(last_name !== undefined && { last_name }),
    ...(username !== undefined && { username }),
  };
}

function describeGroup(
  world: World,
  { title, kind, username, forum }: GroupOptions,
): Chat.GroupChat | Chat.SupergroupChat | Chat.ChannelChat {
  if (kind === "group") {
    return { id: unusedId(world, () => -randomId(world.random, 10)), type: "group", title };
  }
  // A supergroup's or channel's id is its own ten digits after -100.
  const id = unusedId(world, () => -1_000_000_000_000 - randomId(world.random, 10));
  const named = username === undefined ? {} : { username };
  if (kind === "channel") return { id, type: "channel", title, ...named };
  return { id, type: "supergroup", title, ...named, ...(forum === true && { is_forum: true }) };
}

function put(world: World, state: ChatState, member: ChatMember): void {
  state.members.set(member.user.id, member);
  world.met.add(member.user.id);
}

function memberAs(
  state: ChatState,
  user: User,
  status: MemberStatus,
  details: MemberDetails,
): ChatMember {
  const { rights = {}, title, untilDate = 0, isMember = true } = details;
  switch (status) {
    case "creator": {
      const isAnonymous = rights.is_anonymous === true;
      return owner(user, { isAnonymous, ...(title !== undefined && { title }) });
    }
    case "administrator": {
      const member = administrator(user, state.chat.type, rights);
      return title === undefined ? member : { ...member, custom_title: title };
    }
    case "restricted":
      return restricted(user, permissionsOf(details.permissions ?? {}, false), {
        untilDate,
        isMember,
      });
    case "kicked":
      return { status, user, until_date: untilDate };
    default:
      return { status, user };
  }
}

function standingOf(world: World, state: ChatState, standing: BotStanding): ChatMember {
  const user = describeBotUser(world);
  if (standing === "member") return { status: "member", user };
  if (standing === "absent") return { status: "left", user };
  if (standing === "kicked") return { status: "kicked", user, until_date: 0 };
  return botAdministrator(world, state.chat.type, standing);
}

function findGroup(world: World, chatId: number): ChatState {
  const state = world.chats.get(chatId);
  if (state === undefined || state.chat.type === "private") {
    throw new Error(`There is no group ${chatId}.`);
  }
  return state;
}
