import type { Message, MessageEntity, Poll } from "grammy/types";
import { CAPTION_LIMIT, countCharacters, plainText, TEXT_LIMIT } from "../text/formatted-text.js";
import {
  audioOf,
  documentOf,
  photoOf,
  stickerOf,
  videoNoteOf,
  videoOf,
  voiceOf,
} from "./media-content.js";
import type { World } from "./world.js";

interface Captioned {
  readonly caption?: string;
  /** A size to claim instead of the real one, to try limits without the bytes. */
  readonly claimedBytes?: number;
}

/** What a person can send. */
export type PersonContent =
  | { readonly text: string }
  | { readonly sticker: string }
  | { readonly poll: { readonly question: string; readonly options: readonly string[] } }
  | { readonly contact: { readonly phoneNumber: string; readonly firstName: string } }
  | { readonly location: { readonly latitude: number; readonly longitude: number } }
  | ({ readonly photo: Uint8Array } & Captioned)
  | ({ readonly voice: Uint8Array; readonly seconds?: number } & Captioned)
  | ({
      readonly audio: Uint8Array;
      readonly fileName?: string;
      readonly title?: string;
      readonly performer?: string;
    } & Captioned)
  | ({ readonly video: Uint8Array; readonly fileName?: string } & Captioned)
  | { readonly videoNote: Uint8Array }
  | ({
      readonly document: Uint8Array;
      readonly fileName: string;
      readonly mimeType?: string;
    } & Captioned);

/**
 * The fields of the message that carries this content.
 * @throws Error for a text that Telegram's app would not send as one message.
 */
export function contentFrom(
  world: World,
  content: PersonContent,
  entities: readonly MessageEntity[] | undefined,
): Partial<Message> {
  if ("text" in content) return textFrom(content.text, entities);
  if ("sticker" in content) return stickerOf(world, content.sticker);
  if ("poll" in content) return pollFrom(world, content.poll);
  if ("contact" in content) {
    const { phoneNumber, firstName } = content.contact;
    return { contact: { phone_number: phoneNumber, first_name: firstName } };
  }
  if ("location" in content) return { location: { ...content.location } };
  if ("videoNote" in content) return videoNoteOf(world, { bytes: content.videoNote }, 3);
  return { ...fileFrom(world, content), ...captionFrom(content.caption, entities) };
}

function textFrom(
  given: string,
  entities: readonly MessageEntity[] | undefined,
): Pick<Message, "text" | "entities"> {
  const formatted = plainText(given, entities);
  if (formatted.text === "") throw new Error("Nobody can send an empty text.");
  if (countCharacters(formatted.text) > TEXT_LIMIT) {
    throw new Error(`A text of more than ${TEXT_LIMIT} characters is not sent as one message.`);
  }
  const found = [...formatted.entities];
  return { text: formatted.text, ...(found.length > 0 && { entities: found }) };
}

function captionFrom(
  given: string | undefined,
  entities: readonly MessageEntity[] | undefined,
): Pick<Message, "caption" | "caption_entities"> {
  const formatted = plainText(given ?? "", entities);
  if (formatted.text === "") return {};
  if (countCharacters(formatted.text) > CAPTION_LIMIT) {
    throw new Error(`A caption has at most ${CAPTION_LIMIT} characters.`);
  }
  const found = [...formatted.entities];
  return { caption: formatted.text, ...(found.length > 0 && { caption_entities: found }) };
}

type FileContent = Extract<PersonContent, Captioned>;

function fileFrom(world: World, content: FileContent): Partial<Message> {
  const size = content.claimedBytes === undefined ? {} : { claimedBytes: content.claimedBytes };
  if ("photo" in content) return photoOf(world, content.photo, content.claimedBytes);
  if ("voice" in content) {
    return voiceOf(world, { bytes: content.voice, ...size }, content.seconds ?? 3);
  }
  const name = content.fileName === undefined ? {} : { fileName: content.fileName };
  if ("audio" in content) {
    const file = { bytes: content.audio, mimeType: "audio/mpeg", ...name, ...size };
    const { title, performer } = content;
    return audioOf(world, file, {
      duration: 3,
      ...(title !== undefined && { title }),
      ...(performer !== undefined && { performer }),
    });
  }
  if ("video" in content) {
    const file = { bytes: content.video, mimeType: "video/mp4", ...name, ...size };
    return videoOf(world, file, { duration: 3 });
  }
  const mimeType = content.mimeType ?? "application/octet-stream";
  return documentOf(world, { bytes: content.document, mimeType, ...name, ...size });
}

function pollFrom(
  world: World,
  poll: { readonly question: string; readonly options: readonly string[] },
): Pick<Message, "poll"> {
  const made: Poll = {
    id: String(Math.floor(world.random() * 1e15)),
    question: poll.question,
    options: poll.options.map((text, index) => ({
      persistent_id: String(index),
      text,
      voter_count: 0,
    })),
    total_voter_count: 0,
    is_closed: false,
    is_anonymous: true,
    type: "regular",
    allows_multiple_answers: false,
    allows_revoting: true,
    members_only: false,
  };
  return { poll: made };
}
