import type { InlineKeyboardButton, MessageEntity } from "grammy/types";
import type { LocalMessage, LocalUser } from "../world/world.js";
import { describeService } from "./service-words.js";

export interface PersonView {
  readonly id: number;
  readonly name: string;
}

/** A message as the page draws it. */
export interface MessageView {
  readonly id: number;
  readonly threadId: number | null;
  readonly author: PersonView & { readonly isBot: boolean };
  /** Who wrote it, also in the group's name; 0 for the bot. */
  readonly writerId: number;
  /** Unix time. */
  readonly date: number;
  readonly edited: boolean;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly keyboard: readonly (readonly ButtonView[])[];
  readonly media: MediaView | null;
  /** Messages with the same one are shown together; empty for a message alone. */
  readonly albumId: string;
  readonly reply: ReplyView | null;
  /** Who wrote it first, for a forwarded message; otherwise empty. */
  readonly forwardedFrom: string;
  readonly reactions: readonly ReactionView[];
  /** What happened, for a message that nobody wrote; otherwise empty. */
  readonly service: string;
  readonly isProtected: boolean;
  /** Sent with `disable_notification`. */
  readonly isSilent: boolean;
}

export interface ReplyView {
  readonly id: number;
  readonly author: string;
  readonly text: string;
  /** The words quoted, when the person chose some. */
  readonly quote: string;
}

export interface MediaView {
  readonly kind: string;
  readonly fileId: string;
  readonly name: string;
  /** Bytes; 0 when unknown. */
  readonly size: number;
  readonly seconds: number;
  /** Covered until it is tapped. */
  readonly spoiler: boolean;
}

export interface ReactionView {
  readonly emoji: string;
  readonly count: number;
  /** Whose it is, where that is known. */
  readonly by: readonly number[];
}

export interface ButtonView {
  readonly text: string;
  readonly data: string | null;
  readonly url: string | null;
  readonly copy: string | null;
  readonly style: string;
}

/** What of a message stands beside it in the chat. */
export interface MessageSurroundings {
  readonly reactions: readonly ReactionView[];
  readonly isSilent: boolean;
  readonly writerId: number;
}

export function viewMessage(message: LocalMessage, beside: MessageSurroundings): MessageView {
  return {
    id: message.message_id,
    threadId: message.message_thread_id ?? null,
    author: viewAuthor(message),
    writerId: beside.writerId,
    date: message.date,
    edited: message.edit_date !== undefined,
    text: message.text ?? message.caption ?? "",
    entities: message.entities ?? message.caption_entities ?? [],
    keyboard: message.reply_markup?.inline_keyboard?.map((row) => row.map(viewButton)) ?? [],
    media: viewMedia(message),
    albumId: message.media_group_id ?? "",
    reply: viewReply(message),
    forwardedFrom: viewOrigin(message),
    reactions: beside.reactions,
    service: describeService(message),
    isProtected: message.has_protected_content === true,
    isSilent: beside.isSilent,
  };
}

export function viewPerson(user: LocalUser): PersonView {
  return { id: user.id, name: nameOf(user) };
}

export function nameOf(user: LocalUser): string {
  return [user.first_name, user.last_name ?? ""].join(" ").trim();
}

function viewAuthor(message: Pick<LocalMessage, "from" | "sender_chat">): MessageView["author"] {
  const { from, sender_chat } = message;
  if (sender_chat !== undefined && sender_chat.type !== "private") {
    return { id: sender_chat.id, name: sender_chat.title, isBot: true };
  }
  if (from !== undefined) return { ...viewPerson(from), isBot: from.is_bot };
  return { id: 0, name: "", isBot: true };
}

function viewReply(message: LocalMessage): ReplyView | null {
  const replied = message.reply_to_message;
  // In a topic every message "replies" to the one that opened it; no app shows that.
  if (replied === undefined || replied.forum_topic_created !== undefined) return null;
  return {
    id: replied.message_id,
    author: viewAuthor(replied).name,
    text: replied.text ?? replied.caption ?? "",
    quote: message.quote?.text ?? "",
  };
}

function viewOrigin({ forward_origin: origin }: LocalMessage): string {
  if (origin === undefined) return "";
  if (origin.type === "user") return nameOf(origin.sender_user);
  if (origin.type === "hidden_user") return origin.sender_user_name;
  const chat = origin.type === "chat" ? origin.sender_chat : origin.chat;
  return chat.type === "private" ? chat.first_name : chat.title;
}

function viewButton(button: InlineKeyboardButton): ButtonView {
  return {
    text: button.text,
    data: "callback_data" in button ? button.callback_data : null,
    url: "url" in button ? button.url : null,
    copy: "copy_text" in button ? button.copy_text.text : null,
    style: "style" in button && typeof button.style === "string" ? button.style : "",
  };
}

function viewMedia(message: LocalMessage): MediaView | null {
  const { document, voice, audio, video, sticker, animation, video_note: note } = message;
  const photo = message.photo?.at(-1);
  const spoiler = message.has_media_spoiler === true;
  if (photo !== undefined) return mediaOf("photo", photo, "Photo", { spoiler });
  if (animation !== undefined) {
    return mediaOf("animation", animation, animation.file_name ?? "Animation", { spoiler });
  }
  if (document !== undefined) return mediaOf("document", document, document.file_name ?? "File");
  if (voice !== undefined) {
    return mediaOf("voice", voice, "Voice message", { seconds: voice.duration });
  }
  if (audio !== undefined) {
    const name = audio.title ?? audio.file_name ?? "Audio";
    return mediaOf("audio", audio, name, { seconds: audio.duration });
  }
  if (video !== undefined) {
    return mediaOf("video", video, video.file_name ?? "Video", {
      seconds: video.duration,
      spoiler,
    });
  }
  if (note !== undefined)
    return mediaOf("video", note, "Video message", { seconds: note.duration });
  if (sticker !== undefined) return mediaOf("sticker", sticker, sticker.emoji ?? "Sticker");
  return null;
}

function mediaOf(
  kind: string,
  file: { readonly file_id: string; readonly file_size?: number | undefined },
  name: string,
  more: { readonly seconds?: number; readonly spoiler?: boolean } = {},
): MediaView {
  const { seconds = 0, spoiler = false } = more;
  return { kind, fileId: file.file_id, name, size: file.file_size ?? 0, seconds, spoiler };
}
