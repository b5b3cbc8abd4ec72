import type { Message, PhotoSize } from "grammy/types";
import type { FileKind } from "./file-identifier.js";
import { extensionOf } from "./file-name.js";
import { type ImageSize, readImageSize } from "./image-size.js";
import type { World } from "./world.js";

/** Bytes with a name, wherever they come from. */
export interface NamedBytes {
  readonly bytes: Uint8Array;
  readonly fileName?: string;
  readonly mimeType?: string;
  /** A small picture of it. One that is too large, or no picture, is left out. */
  readonly thumbnail?: Uint8Array;
  /** A size to claim instead of the real one, to try limits without the bytes. */
  readonly claimedBytes?: number;
}

/** What a sender says of a moving picture. */
export interface Footage {
  /** Seconds. */
  readonly duration: number;
  readonly width?: number;
  readonly height?: number;
}

/** The longest sides of the sizes that Telegram makes of a photo, as seen on its messages. */
const PHOTO_SIDES = [90, 320, 800, 1280];
/** What a phone's camera gives, for bytes that only stand for a picture. */
const UNREAD_SIZE: ImageSize = { width: 1280, height: 960 };
/** Bot API, sendDocument, `thumbnail`: less than 200 kB, and no side over 320. */
const THUMBNAIL_LIMIT_BYTES = 200 * 1024;
const THUMBNAIL_SIDE = 320;

/**
 * A photo in the sizes Telegram makes, none larger than the picture itself. Their widths and
 * heights are real; the bytes are those of the original in every size: nothing is drawn anew.
 */
export function photoOf(
  world: World,
  bytes: Uint8Array,
  claimedBytes?: number,
): Pick<Message, "photo"> {
  const { width, height } = readImageSize(bytes) ?? UNREAD_SIZE;
  const longest = Math.max(width, height);
  const sides = [...PHOTO_SIDES.filter((side) => side < longest), Math.min(longest, 1280)];
  const photo = [...new Set(sides)].map((side) => {
    const scale = side / longest;
    const size = {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
    };
    const kept = world.files.add({
      bytes,
      kind: "photo",
      extension: ".jpg",
      traits: [size],
      ...(claimedBytes !== undefined && { claimedBytes }),
    });
    return { ...kept, ...size };
  });
  for (const { file_id } of photo) world.files.remember(file_id, { photo });
  return { photo };
}

/** A document keeps the name its sender gave it. */
export function documentOf(world: World, file: NamedBytes): Pick<Message, "document"> {
  const described = { ...nameOf(file), ...thumbnailOf(world, file) };
  const document = { ...described, ...shelve(world, file, "document", "", []) };
  return remembered(world, document.file_id, { document });
}

export function voiceOf(world: World, file: NamedBytes, duration: number): Pick<Message, "voice"> {
  const mime_type = file.mimeType ?? "audio/ogg";
  const kept = shelve(world, file, "voice", ".oga", [duration]);
  return remembered(world, kept.file_id, { voice: { duration, mime_type, ...kept } });
}

export function audioOf(
  world: World,
  file: NamedBytes,
  tags: { readonly duration: number; readonly performer?: string; readonly title?: string },
): Pick<Message, "audio"> {
  const kept = shelve(world, file, "audio", ".mp3", [tags]);
  return remembered(world, kept.file_id, {
    audio: { ...tags, ...nameOf(file), ...thumbnailOf(world, file), ...kept },
  });
}

export function videoOf(world: World, file: NamedBytes, footage: Footage): Pick<Message, "video"> {
  const frame = { width: 640, height: 360, ...footage };
  const kept = shelve(world, file, "video", ".mp4", [frame]);
  return remembered(world, kept.file_id, {
    video: { ...frame, ...nameOf(file), ...thumbnailOf(world, file), ...kept },
  });
}

/** A message with an animation names it as a document too, for bots that know no animations. */
export function animationOf(
  world: World,
  file: NamedBytes,
  footage: Footage,
): Pick<Message, "animation" | "document"> {
  const size = readImageSize(file.bytes) ?? { width: 320, height: 240 };
  const frame = { ...size, ...footage };
  const kept = shelve(world, file, "animation", ".mp4", [frame]);
  return remembered(world, kept.file_id, {
    animation: { ...nameOf(file), ...frame, ...thumbnailOf(world, file), ...kept },
    document: { ...nameOf(file), ...thumbnailOf(world, file), ...kept },
  });
}

export function videoNoteOf(
  world: World,
  file: NamedBytes,
  duration: number,
  length = 240,
): Pick<Message, "video_note"> {
  const kept = shelve(world, file, "video_note", ".mp4", [duration, length]);
  return remembered(world, kept.file_id, {
    video_note: { duration, length, ...thumbnailOf(world, file), ...kept },
  });
}

/** @param bytes the picture of the sticker; a stand-in when absent. */
export function stickerOf(
  world: World,
  emoji: string,
  bytes: Uint8Array = new Uint8Array([0x52, 0x49, 0x46, 0x46]),
): Pick<Message, "sticker"> {
  const { width, height } = readImageSize(bytes) ?? { width: 512, height: 512 };
  const kept = shelve(world, { bytes }, "sticker", ".webp", [emoji]);
  return remembered(world, kept.file_id, {
    sticker: {
      width,
      height,
      ...(emoji !== "" && { emoji }),
      is_animated: false,
      is_video: false,
      type: "regular",
      ...kept,
    },
  });
}

function shelve(
  world: World,
  file: NamedBytes,
  kind: FileKind,
  extension: string,
  traits: readonly unknown[],
) {
  const own = extensionOf(file.fileName ?? "");
  return world.files.add({
    bytes: file.bytes,
    kind,
    extension: own === "" ? extension : own,
    traits: [file.fileName ?? "", file.mimeType ?? "", thumbnailOf(world, file), ...traits],
    ...(file.claimedBytes !== undefined && { claimedBytes: file.claimedBytes }),
  });
}

function thumbnailOf(world: World, { thumbnail }: NamedBytes): { thumbnail?: PhotoSize } {
  if (thumbnail === undefined || thumbnail.byteLength >= THUMBNAIL_LIMIT_BYTES) return {};
  const size = readImageSize(thumbnail);
  if (size === undefined || Math.max(size.width, size.height) > THUMBNAIL_SIDE) return {};
  const kept = world.files.add({
    bytes: thumbnail,
    kind: "thumbnail",
    extension: ".jpg",
    traits: [size],
  });
  return { thumbnail: { ...kept, ...size } };
}

function remembered<T extends Partial<Message>>(world: World, fileId: string, content: T): T {
  world.files.remember(fileId, content);
  return content;
}

function nameOf(file: NamedBytes): { file_name?: string; mime_type?: string } {
  return {
    ...(file.fileName !== undefined && { file_name: file.fileName }),
    ...(file.mimeType !== undefined && { mime_type: file.mimeType }),
  };
}
