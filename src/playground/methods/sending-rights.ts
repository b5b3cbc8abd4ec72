import type { Message } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import { botMember, isPermitted, type MemberPermission } from "../world/members.js";
import { type ContentKind, kindOfContent } from "../world/message-content.js";
import type { ChatState, World } from "../world/world.js";

/** What td asks of a group before it sends, and what it calls it (can_send_message_content). */
const NEEDED: Readonly<Record<ContentKind, readonly [MemberPermission, string]>> = {
  text: ["can_send_messages", "text messages"],
  photo: ["can_send_photos", "photos"],
  video: ["can_send_videos", "videos"],
  animation: ["can_send_other_messages", "animations"],
  audio: ["can_send_audios", "music"],
  document: ["can_send_documents", "documents"],
  voice: ["can_send_voice_notes", "voice notes"],
  video_note: ["can_send_video_notes", "video notes"],
  sticker: ["can_send_other_messages", "stickers"],
  contact: ["can_send_messages", "contacts"],
  venue: ["can_send_messages", "venues"],
  location: ["can_send_messages", "locations"],
  poll: ["can_send_polls", "polls"],
  dice: ["can_send_other_messages", "dice"],
};

/**
 * Whether the group lets the bot send this kind of message. An administrator may send anything.
 * @throws ApiError 400 "not enough rights to send … to the chat".
 */
export function checkMaySend(world: World, state: ChatState, content: Partial<Message>): void {
  const kind = kindOfContent(content);
  if (kind === undefined || state.chat.type === "private" || state.chat.type === "channel") return;
  const [permission, what] = NEEDED[kind];
  if (!isPermitted(state, botMember(world, state), permission)) {
    throw badRequest(`not enough rights to send ${what} to the chat`);
  }
}
