import type { Message } from "grammy/types";
import type { World } from "./world.js";

/** Bytes with a name, wherever they come from. */
export interface NamedBytes {
  readonly bytes: Uint8Array;
  readonly fileName?: string;
  readonly mimeType?: string;
  /** A size to claim instead of the real one, to try limits without the bytes. */
  readonly claimedBytes?: number;
}

/** Three sizes, as Telegram makes; all of them hold the same bytes here. */
export function photoOf(
  world: World,
  bytes: Uint8Array,
  claimedBytes?: number,
): Pick<Message, "photo"> {
  const sides = [
    [90, 67],
    [320, 240],
    [1280, 960],
  ] as const;
  return {
    photo: sides.map(([width, height]) => ({
      ...world.files.add(bytes, "photos", ".jpg", claimedBytes),
      width,
      height,
    })),
  };
}

/** A document keeps the name its sender gave it. */
export function documentOf(world: World, file: NamedBytes): Pick<Message, "document"> {
  return { document: { ...shelve(world, file, "documents", ""), ...nameOf(file) } };
}

export function voiceOf(world: World, file: NamedBytes, duration: number): Pick<Message, "voice"> {
  const mime_type = file.mimeType ?? "audio/ogg";
  return { voice: { ...shelve(world, file, "voice", ".oga"), duration, mime_type } };
}

export function audioOf(
  world: World,
  file: NamedBytes,
  tags: { readonly duration: number; readonly performer?: string; readonly title?: string },
): Pick<Message, "audio"> {
  return { audio: { ...shelve(world, file, "music", ".mp3"), ...tags, ...nameOf(file) } };
}

export function videoOf(world: World, file: NamedBytes, duration: number): Pick<Message, "video"> {
  const frame = { width: 640, height: 360, duration };
  return { video: { ...shelve(world, file, "videos", ".mp4"), ...frame, ...nameOf(file) } };
}

export function videoNoteOf(
  world: World,
  file: NamedBytes,
  duration: number,
): Pick<Message, "video_note"> {
  return { video_note: { ...shelve(world, file, "video_notes", ".mp4"), length: 240, duration } };
}

export function stickerOf(world: World, emoji: string): Pick<Message, "sticker"> {
  return {
    sticker: {
      ...world.files.add(new Uint8Array([0x52, 0x49, 0x46, 0x46]), "stickers", ".webp"),
      type: "regular",
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji,
    },
  };
}

function shelve(world: World, file: NamedBytes, folder: string, extension: string) {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(file.fileName ?? "")?.[0] ?? extension;
  return world.files.add(file.bytes, folder, ending, file.claimedBytes);
}

function nameOf(file: NamedBytes): { file_name?: string; mime_type?: string } {
  return {
    ...(file.fileName !== undefined && { file_name: file.fileName }),
    ...(file.mimeType !== undefined && { mime_type: file.mimeType }),
  };
}
