import type { Api } from "grammy";
import type { ChatFullInfo } from "grammy/types";
import { AppError } from "../../../domain/errors.js";
import { toSendError } from "../../send-error.js";
import { GROUP_RIGHTS, type GroupLook, groupLook, type OpenDoor } from "./group-look.js";

/**
 * Looks at who may read the caseworkers' chat, and whether the bot can do its work there. Throws
 * `config.invalid` with a sentence fit for the operator for a chat that anybody can read or that is no
 * group at all, and a `SendError` when the chat cannot be looked at now.
 */
export async function checkGroup(api: Api, chatId: number): Promise<GroupLook> {
  try {
    const chat = await api.getChat(chatId);
    refuseChat(chat);
    // A basic group is read by a bot that is out as well, and after it became a supergroup: only a call
    // that writes tells.
    if (chat.type === "group") await api.sendChatAction(chatId, "typing");
    const me = await api.getMe();
    return groupLook(chat, await api.getChatMember(chatId, me.id));
  } catch (error) {
    throw error instanceof AppError ? error : toSendError(error);
  }
}

/** What is unsafe or missing there: each a sentence fit for the operator. */
export function groupWarnings({ doors, isAdministrator, missing }: GroupLook): readonly string[] {
  return [...doors.map((door) => DOORS[door]), ...lacking(isAdministrator, missing)];
}

function refuseChat(chat: ChatFullInfo): void {
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

const DOORS: Readonly<Record<OpenDoor, string>> = {
  membersInvite:
    "Every member of the caseworkers' chat can add people: leave that to its administrators, in the chat's permissions.",
  historyVisible:
    "New members of the caseworkers' chat see everything from before they came: hide the history from them, in the chat's settings.",
  linked:
    "The caseworkers' chat is linked to another one, where what is posted may appear too: end the link, in the chat's settings.",
};

function lacking(isAdministrator: boolean, missing: GroupLook["missing"]): readonly string[] {
  if (!isAdministrator)
    return [
      "The bot is no administrator of the caseworkers' chat: it is not told when members leave, and cannot remove what it posted. Make it one.",
    ];
  if (missing.length === 0) return [];
  const names = missing.map((right) => GROUP_RIGHTS[right]).join(", ");
  return [`The bot lacks rights in the caseworkers' chat: ${names}. Give them to it.`];
}
