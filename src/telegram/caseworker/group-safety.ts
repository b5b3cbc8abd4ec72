import type { Api } from "grammy";
import type { ChatFullInfo, ChatMember } from "grammy/types";
import { AppError } from "../../domain/errors.js";
import { toSendError } from "../send-error.js";

/**
 * Looks at who may read the caseworkers' chat, and whether the bot can do its work there. Returns
 * warnings, each a sentence fit for the operator. Throws `config.invalid` with such a sentence for a
 * chat that anybody can read or that is no group at all, and a `SendError` when the chat cannot be
 * looked at yet.
 */
export async function checkGroup(api: Api, chatId: number): Promise<readonly string[]> {
  try {
    const chat = await api.getChat(chatId);
    refuse(chat);
    const me = await api.getMe();
    return [...openDoors(chat), ...lacking(chat, await api.getChatMember(chatId, me.id))];
  } catch (error) {
    throw error instanceof AppError ? error : toSendError(error);
  }
}

function refuse(chat: ChatFullInfo): void {
  if (chat.type === "private")
    throw new AppError(
      "config.invalid",
      "CASEWORKER_CHAT_ID is a private chat: reports need a group of caseworkers. Set its id.",
    );
  const isPublic =
    ("username" in chat && chat.username !== undefined) ||
    ("active_usernames" in chat && (chat.active_usernames ?? []).length > 0);
  if (isPublic)
    throw new AppError(
      "config.invalid",
      "The caseworkers' chat is public: anybody could read the reports. Make it private in its settings, or set CASEWORKER_CHAT_ID to a private one.",
    );
}

function openDoors(chat: ChatFullInfo): readonly string[] {
  const warnings: string[] = [];
  if ("permissions" in chat && chat.permissions?.can_invite_users)
    warnings.push(
      "Every member of the caseworkers' chat can add people: leave that to its administrators, in the chat's permissions.",
    );
  if ("has_visible_history" in chat && chat.has_visible_history)
    warnings.push(
      "New members of the caseworkers' chat see everything from before they came: hide the history from them, in the chat's settings.",
    );
  if ("linked_chat_id" in chat && chat.linked_chat_id !== undefined)
    warnings.push(
      "The caseworkers' chat is linked to another one, where what is posted may appear too: end the link, in the chat's settings.",
    );
  return warnings;
}

function lacking(chat: ChatFullInfo, bot: ChatMember): readonly string[] {
  if (bot.status === "creator") return [];
  if (bot.status !== "administrator")
    return [
      "The bot is no administrator of the caseworkers' chat: it is not told when members leave, and cannot remove what it posted. Make it one.",
    ];
  const missing = neededRights(chat).filter(([right]) => bot[right] !== true);
  if (missing.length === 0) return [];
  const names = missing.map(([, name]) => name).join(", ");
  return [`The bot lacks rights in the caseworkers' chat: ${names}. Give them to it.`];
}

type Right =
  | "can_delete_messages"
  | "can_pin_messages"
  | "can_manage_topics"
  | "can_post_messages"
  | "can_edit_messages";

function neededRights(chat: ChatFullInfo): readonly (readonly [Right, string])[] {
  const remove = ["can_delete_messages", "delete messages"] as const;
  if (chat.type === "channel")
    return [["can_post_messages", "post messages"], ["can_edit_messages", "edit messages"], remove];
  const pin = ["can_pin_messages", "pin messages"] as const;
  const isForum = chat.type === "supergroup" && chat.is_forum === true;
  return [remove, pin, ...(isForum ? [["can_manage_topics", "manage topics"] as const] : [])];
}
