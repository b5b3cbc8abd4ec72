import type { Message } from "grammy/types";
import type { MemberPermission } from "./members.js";
import { kindOfContent } from "./message-content.js";

/** The permission that sending this content takes (Bot API, ChatPermissions). */
export function permissionFor(content: Partial<Message>): MemberPermission {
  switch (kindOfContent(content)) {
    case "photo":
      return "can_send_photos";
    case "video":
      return "can_send_videos";
    case "audio":
      return "can_send_audios";
    case "document":
      return "can_send_documents";
    case "voice":
      return "can_send_voice_notes";
    case "video_note":
      return "can_send_video_notes";
    case "poll":
      return "can_send_polls";
    case "animation":
    case "sticker":
    case "dice":
      return "can_send_other_messages";
    default:
      return "can_send_messages";
  }
}
