import type { Message } from "grammy/types";

const CONTENT_FIELDS = [
  "text",
  "entities",
  "link_preview_options",
  "caption",
  "caption_entities",
  "show_caption_above_media",
  "has_media_spoiler",
  "photo",
  "document",
  "voice",
  "audio",
  "video",
  "animation",
  "video_note",
  "sticker",
  "contact",
  "location",
  "venue",
  "poll",
  "dice",
] as const satisfies readonly (keyof Message)[];

/** What a message can be, by the field that makes it so. */
export type ContentKind =
  | "text"
  | "photo"
  | "video"
  | "animation"
  | "audio"
  | "document"
  | "voice"
  | "video_note"
  | "sticker"
  | "contact"
  | "venue"
  | "location"
  | "poll"
  | "dice";

// The order decides: an animation is a document too, and a venue a location.
const KINDS: readonly ContentKind[] = [
  "text",
  "photo",
  "video",
  "animation",
  "audio",
  "document",
  "voice",
  "video_note",
  "sticker",
  "contact",
  "venue",
  "location",
  "poll",
  "dice",
];

/** The part of a message that its sender made, and that a copy takes along: file and name too. */
export function contentOf(message: Partial<Message>): Partial<Message> {
  return Object.fromEntries(
    CONTENT_FIELDS.flatMap((name) => (name in message ? [[name, message[name]]] : [])),
  );
}

/** A message without the part that its sender made. */
export function withoutContent(message: Message): Message {
  const left = Object.entries(message).filter(
    ([name]) => !(CONTENT_FIELDS as readonly string[]).includes(name),
  );
  return Object.fromEntries(left) as unknown as Message;
}

/** `undefined` for a service message. */
export function kindOfContent(message: Partial<Message>): ContentKind | undefined {
  return KINDS.find((kind) => kind in message);
}

/** Kinds with a caption, by td's can_have_message_content_caption. */
export function canHaveCaption(message: Partial<Message>): boolean {
  const kind = kindOfContent(message);
  return (
    kind !== undefined &&
    ["photo", "video", "animation", "audio", "document", "voice"].includes(kind)
  );
}

/** A replied message inside another one does not carry its own reply along. */
export function quotable(message: Message): NonNullable<Message["reply_to_message"]> {
  const { reply_to_message: _inner, ...rest } = message;
  return rest as NonNullable<Message["reply_to_message"]>;
}

/** Only what is drawn can have its caption above it (td, is_allowed_invert_caption…). */
export function canBeInverted(message: Partial<Message>): boolean {
  const kind = kindOfContent(message);
  return kind === "photo" || kind === "video" || kind === "animation";
}
