import type { ChatFullInfo, ChatMember } from "grammy/types";

/** What the bot must be allowed to do in the caseworkers' chat. */
export const GROUP_RIGHTS = {
  can_post_messages: "post messages",
  can_edit_messages: "edit messages",
  can_delete_messages: "delete messages",
  can_pin_messages: "pin messages",
  can_manage_topics: "manage topics",
} as const;
export type GroupRight = keyof typeof GROUP_RIGHTS;

/** Ways by which others may read along. */
export type OpenDoor = "membersInvite" | "historyVisible" | "linked";

/** The caseworkers' chat, as far as the work of the bot there depends on it. */
export interface GroupLook {
  readonly kind: "group" | "supergroup" | "channel";
  readonly isForum: boolean;
  readonly isAdministrator: boolean;
  readonly needed: readonly GroupRight[];
  /** Of those needed. All of them where the bot is no administrator. */
  readonly missing: readonly GroupRight[];
  readonly doors: readonly OpenDoor[];
}

/** What became of the chat between two looks; `null` before or after: the bot was not in it. */
export type GroupChange =
  | { readonly kind: "rightsLost" | "rightsBack"; readonly rights: readonly GroupRight[] }
  | { readonly kind: "notAdministrator" | "topicsOff" | "topicsOn" }
  | { readonly kind: "removed" }
  | { readonly kind: "added" };

/** A chat that the bot may use (see `refuseChat` in group-safety.ts). Pure. */
export function groupLook(chat: ChatFullInfo, bot: ChatMember): GroupLook {
  const kind =
    chat.type === "channel" || chat.type === "supergroup" ? chat.type : ("group" as const);
  const isForum = chat.type === "supergroup" && chat.is_forum === true;
  const needed = neededRights(kind, isForum);
  const isAdministrator = bot.status === "administrator" || bot.status === "creator";
  const missing = needed.filter((right) => bot.status !== "creator" && !has(bot, right));
  return { kind, isForum, isAdministrator, needed, missing, doors: openDoors(chat) };
}

/** In the order in which they are told. Pure. */
export function groupChanges(
  before: GroupLook | null,
  now: GroupLook | null,
): readonly GroupChange[] {
  if (now === null) return before === null ? [] : [{ kind: "removed" }];
  if (before === null) return [{ kind: "added" }];
  const changes: GroupChange[] = [];
  if (before.isForum !== now.isForum)
    changes.push({ kind: now.isForum ? "topicsOn" : "topicsOff" });
  if (before.isAdministrator && !now.isAdministrator)
    return [...changes, { kind: "notAdministrator" }];
  const lost = now.missing.filter((right) => !before.missing.includes(right));
  const back = before.missing.filter(
    (right) => now.needed.includes(right) && !now.missing.includes(right),
  );
  if (lost.length > 0) changes.push({ kind: "rightsLost", rights: lost });
  if (back.length > 0) changes.push({ kind: "rightsBack", rights: back });
  return changes;
}

function has(bot: ChatMember, right: GroupRight): boolean {
  return bot.status === "administrator" && bot[right] === true;
}

function neededRights(kind: GroupLook["kind"], isForum: boolean): readonly GroupRight[] {
  if (kind === "channel") return ["can_post_messages", "can_edit_messages", "can_delete_messages"];
  return [
    "can_delete_messages",
    "can_pin_messages",
    ...(isForum ? (["can_manage_topics"] as const) : []),
  ];
}

function openDoors(chat: ChatFullInfo): readonly OpenDoor[] {
  return [
    ...("permissions" in chat && chat.permissions?.can_invite_users
      ? (["membersInvite"] as const)
      : []),
    ...("has_visible_history" in chat && chat.has_visible_history
      ? (["historyVisible"] as const)
      : []),
    ...("linked_chat_id" in chat && chat.linked_chat_id !== undefined ? (["linked"] as const) : []),
  ];
}
