import type { Update } from "grammy/types";
import type { EpochMs } from "../../domain/ids.js";
import { decodePress } from "./buttons.js";
import type { Input } from "./unit.js";

/** An update of a private chat, reduced to what the bot needs; names and languages stay outside. */
export interface WorkerUpdate {
  readonly updateId: number;
  readonly person: number;
  readonly chat: number;
  readonly input: Input | { readonly kind: "blocked" };
  /** A message of the worker's that must go. */
  readonly typed: number | null;
  /** Whether it is to be noted for erasing: an edited one was, when it came. */
  readonly noted: boolean;
  /** The bot message whose button was pressed, and when that was sent (0: Telegram does not say). */
  readonly pressed: number | null;
  readonly pressedAt: EpochMs;
  readonly callback: string | null;
}

/** `null` for updates that are no worker's doing: other chats, an unblocking, a channel. */
export function workerUpdate(update: Update): WorkerUpdate | null {
  const base = {
    updateId: update.update_id,
    typed: null,
    noted: false,
    pressed: null,
    pressedAt: 0,
    callback: null,
  };
  const message = update.message ?? update.edited_message;
  if (message?.chat.type === "private" && message.from) {
    const input = update.edited_message
      ? ({ kind: "other", what: "edited" } as const)
      : inputOf(message);
    return {
      ...base,
      person: message.from.id,
      chat: message.chat.id,
      input,
      typed: message.message_id,
      noted: update.message !== undefined,
    };
  }
  const query = update.callback_query;
  if (query?.message?.chat.type === "private") {
    const input = { kind: "press", press: decodePress(query.data ?? "") } as const;
    const { message: pressed, from, id } = query;
    return {
      ...base,
      person: from.id,
      chat: pressed.chat.id,
      input,
      pressed: pressed.message_id,
      pressedAt: pressed.date * 1000,
      callback: id,
    };
  }
  const member = update.my_chat_member;
  if (member?.chat.type === "private" && member.new_chat_member.status === "kicked")
    return { ...base, person: member.from.id, chat: member.chat.id, input: { kind: "blocked" } };
  return null;
}

const IDENTIFYING: ReadonlySet<string> = new Set([
  "first_name",
  "last_name",
  "username",
  "language_code",
  "phone_number",
  "vcard",
  "sender_user_name",
  "author_signature",
  // The server writes a forward's former fields beside forward_origin (Client.cpp, JsonMessage).
  "forward_sender_name",
  "forward_signature",
  "sender_tag",
]);

/**
 * Takes names, user names, phone numbers and languages out of an update, however deep they stand,
 * before anything else sees it: no log, error or plugin can keep what is not there.
 */
export function stripIdentity(update: object): void {
  const fields = update as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) {
    if (IDENTIFYING.has(name)) fields[name] = "";
    else if (typeof value === "object" && value !== null) stripIdentity(value);
  }
}

// A phone's keyboard may begin it with a capital letter.
const COMMAND = /^\/(start|language|erase|help)(?:@\w+)?(?:\s|$)/i;
const MEDIA = ["photo", "video", "voice", "document", "audio", "video_note", "animation"] as const;

function inputOf(message: NonNullable<Update["message"]>): Input {
  if (message.text !== undefined && message.forward_origin === undefined) {
    const name = COMMAND.exec(message.text)?.[1]?.toLowerCase() as
      | "start"
      | "language"
      | "erase"
      | "help"
      | undefined;
    return name ? { kind: "command", name } : { kind: "text", text: message.text };
  }
  const media = MEDIA.some((kind) => message[kind] !== undefined);
  return fileOf(message) ?? { kind: "other", what: media ? "media" : "something" };
}

/** A file that may be cleaned; a moving picture, which is a document too, and music are not. */
function fileOf(message: NonNullable<Update["message"]>): Input | null {
  const { photo, voice, caption, animation } = message;
  // Telegram lists a photo in several sizes, the largest last.
  const picture = photo?.at(-1);
  const video = message.video ?? message.video_note;
  const document = animation ? undefined : message.document;
  const [media, file] = picture
    ? (["photo", picture] as const)
    : video
      ? (["video", video] as const)
      : voice
        ? (["voice", voice] as const)
        : (["document", document] as const);
  if (!file) return null;
  return {
    kind: "media",
    media,
    file: file.file_id,
    mime: "mime_type" in file ? (file.mime_type ?? null) : null,
    size: file.file_size ?? null,
    seconds: "duration" in file ? file.duration : null,
    ...(caption !== undefined && caption.trim() !== "" ? { caption } : {}),
  };
}
