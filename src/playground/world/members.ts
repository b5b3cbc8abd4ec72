import type {
  ChatMember,
  ChatMemberAdministrator,
  ChatMemberOwner,
  ChatMemberRestricted,
  ChatPermissions,
  User,
} from "grammy/types";
import type { ChatState, World } from "./world.js";

type Flag<T> = { [K in keyof T]-?: T[K] extends boolean | undefined ? K : never }[keyof T];

/** A right of an administrator, as the Bot API names it. */
export type AdminRight = Exclude<Flag<ChatMemberAdministrator>, "can_be_edited" | undefined>;
export type AdminRights = Partial<Record<AdminRight, boolean>>;
/** What a member who is no administrator may do. */
export type MemberPermission = keyof ChatPermissions;

type ChatKind = ChatState["chat"]["type"];

/** Every permission of ChatPermissions, in the order the server writes them. */
const PERMISSIONS: readonly MemberPermission[] = [
  "can_send_messages",
  "can_send_audios",
  "can_send_documents",
  "can_send_photos",
  "can_send_videos",
  "can_send_video_notes",
  "can_send_voice_notes",
  "can_send_polls",
  "can_send_other_messages",
  "can_add_web_page_previews",
  "can_react_to_messages",
  "can_edit_tag",
  "can_change_info",
  "can_invite_users",
  "can_pin_messages",
  "can_manage_topics",
];

/** All sixteen permissions, `true` but for those named. */
export function permissionsOf(given: ChatPermissions, otherwise = true): Required<ChatPermissions> {
  const entries = PERMISSIONS.map((name) => [name, given[name] ?? otherwise]);
  return Object.fromEntries(entries) as Required<ChatPermissions>;
}

/**
 * An administrator in the shape of the server: some rights exist only in channels, some only in
 * groups. Rights that are not named are the ones an owner ticks by default.
 */
export function administrator(
  user: User,
  kind: ChatKind,
  rights: AdminRights = {},
): ChatMemberAdministrator {
  const inChannel = kind === "channel";
  const all: ChatMemberAdministrator = {
    status: "administrator",
    user,
    can_be_edited: false,
    can_manage_chat: true,
    can_change_info: true,
    ...(inChannel && { can_post_messages: true, can_edit_messages: true }),
    can_delete_messages: true,
    can_invite_users: true,
    can_restrict_members: true,
    ...(!inChannel && { can_pin_messages: true }),
    ...(kind === "supergroup" && { can_manage_topics: true }),
    can_promote_members: false,
    can_manage_video_chats: true,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    ...(inChannel ? { can_manage_direct_messages: false } : { can_manage_tags: false }),
    can_send_welcome_messages: false,
    is_anonymous: false,
  };
  const known = Object.entries(rights).filter(([name]) => name in all);
  return { ...all, ...Object.fromEntries(known) };
}

/** The bot as an administrator: what a bot that helps to run a group is usually given. */
export function botAdministrator(
  world: World,
  kind: ChatKind,
  rights: AdminRights = {},
): ChatMemberAdministrator {
  return administrator(describeBotUser(world), kind, {
    can_change_info: false,
    can_restrict_members: false,
    can_manage_video_chats: false,
    ...rights,
  });
}

export function owner(
  user: User,
  options: { isAnonymous?: boolean; title?: string } = {},
): ChatMemberOwner {
  const { isAnonymous = false, title } = options;
  return {
    status: "creator",
    user,
    ...(title !== undefined && { custom_title: title }),
    is_anonymous: isAnonymous,
  };
}

/** @param untilDate Unix time in seconds, 0 for ever. */
export function restricted(
  user: User,
  permissions: ChatPermissions,
  options: { untilDate: number; isMember: boolean },
): ChatMemberRestricted {
  return {
    status: "restricted",
    user,
    until_date: options.untilDate,
    ...permissionsOf(permissions, false),
    is_member: options.isMember,
  };
}

/** How this user stands to the chat now; a restriction or a ban whose time is over is gone. */
export function memberOf(world: World, state: ChatState, userId: number): ChatMember | undefined {
  const member = state.members.get(userId);
  if (member === undefined) return undefined;
  const until = "until_date" in member ? (member.until_date ?? 0) : 0;
  if (until === 0 || until > world.seconds()) return member;
  const inside = member.status === "member" || (member.status === "restricted" && member.is_member);
  const after: ChatMember = { status: inside ? "member" : "left", user: member.user };
  state.members.set(userId, after);
  return after;
}

/** Whether this status is one of somebody who is in the chat. */
export function isInside(member: ChatMember | undefined): boolean {
  if (member === undefined) return false;
  if (member.status === "restricted") return member.is_member;
  return member.status !== "left" && member.status !== "kicked";
}

export function isAdministrator(member: ChatMember | undefined): boolean {
  return member?.status === "administrator" || member?.status === "creator";
}

/** An owner may everything; an administrator what was ticked. Nobody else has rights. */
export function hasRight(member: ChatMember | undefined, right: AdminRight): boolean {
  if (member?.status === "creator") return true;
  return member?.status === "administrator" && member[right] === true;
}

/**
 * Whether somebody in the chat may do what its permissions are about. An administrator writes
 * whatever they are, and needs the right of the same name for the rest unless everybody may it (td,
 * DialogParticipantStatus::apply_restrictions).
 */
export function isPermitted(
  state: ChatState,
  member: ChatMember | undefined,
  permission: MemberPermission,
): boolean {
  const forAll = state.permissions[permission] === true;
  if (isAdministrator(member)) {
    return !isAlsoRight(permission) || forAll || hasRight(member, permission);
  }
  return forAll && (member?.status !== "restricted" || member[permission] === true);
}

const ALSO_RIGHTS = [
  "can_change_info",
  "can_invite_users",
  "can_pin_messages",
  "can_manage_topics",
] as const satisfies readonly (AdminRight & MemberPermission)[];

function isAlsoRight(permission: MemberPermission): permission is (typeof ALSO_RIGHTS)[number] {
  return (ALSO_RIGHTS as readonly string[]).includes(permission);
}

/** The bot as chats name it: without what only getMe tells. */
export function describeBotUser(world: World): User {
  const { id, first_name, username } = world.bot;
  return { id, is_bot: true, first_name, username };
}

export function botMember(world: World, state: ChatState): ChatMember | undefined {
  return memberOf(world, state, world.bot.id);
}

/** Whether the bot is an administrator with this right. */
export function botMay(world: World, state: ChatState, right: AdminRight): boolean {
  return hasRight(botMember(world, state), right);
}

export function isBotAdministrator(world: World, state: ChatState): boolean {
  return isAdministrator(botMember(world, state));
}
