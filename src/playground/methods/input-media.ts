import type { Message } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { Upload } from "../api/method-fields.js";
import {
  animationOf,
  audioOf,
  documentOf,
  type NamedBytes,
  photoOf,
  videoOf,
} from "../world/media-content.js";
import type { World } from "../world/world.js";
import { isFileGiven, readFileArgument } from "./file-argument.js";
import { readCaption } from "./message-text.js";

/** One item of an album, or what a message is edited to. */
export interface ReadMedia {
  readonly kind: "photo" | "video" | "animation" | "audio" | "document";
  /** Whether the caption stands above; the server wants it the same all through an album. */
  readonly isInverted: boolean;
  /** @throws ApiError 400 for a file that cannot be used so, or a caption that is too long. */
  describe(world: World): Partial<Message>;
}

interface Fields {
  readonly type?: unknown;
  readonly media?: unknown;
  readonly caption?: string;
  readonly parse_mode?: "HTML" | "Markdown" | "MarkdownV2";
  readonly caption_entities?: NonNullable<Message["caption_entities"]>;
  readonly show_caption_above_media?: boolean;
  readonly has_spoiler?: boolean;
  readonly duration?: number;
  readonly width?: number;
  readonly height?: number;
  readonly performer?: string;
  readonly title?: string;
  readonly thumbnail?: unknown;
}

/** Sizes and lengths are cut to what the server takes (telegram-bot-api 10.0, Client.h). */
const MAX_SIDE = 10_000;
const MAX_SECONDS = 24 * 60 * 60;

/**
 * Reads one InputMedia.
 * @throws ApiError 400 "can't parse InputMedia: …" in the server's words.
 */
export function readInputMedia(given: unknown, use: "album" | "edit"): ReadMedia {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    fail("expected an Object");
  }
  const fields = given as Fields;
  const { type, media } = fields;
  if (typeof type !== "string") fail('Can\'t find field "type"');
  if (!isFileGiven(media)) fail("media not found");
  if (type === "animation" && use === "album") {
    fail(`type "${type}" can't be used in sendMediaGroup`);
  }
  if (!isMediaKind(type)) fail(`type "${type}" is unsupported`);
  const drawn = type === "photo" || type === "video" || type === "animation";
  return {
    kind: type,
    isInverted: drawn && fields.show_caption_above_media === true,
    describe(world) {
      const file = describeFile(world, type, media, fields);
      return {
        ...file,
        ...(drawn && fields.has_spoiler === true && { has_media_spoiler: true }),
        ...readCaption(world, fields),
        ...(drawn &&
          fields.show_caption_above_media === true && {
            show_caption_above_media: true,
          }),
      };
    },
  };
}

/** What a sender says of a moving picture, cut to what the server takes. */
export function footageOf(given: {
  readonly duration?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}): { duration: number; width?: number; height?: number } {
  const width = clamp(given.width, MAX_SIDE);
  const height = clamp(given.height, MAX_SIDE);
  return {
    duration: clamp(given.duration, MAX_SECONDS),
    ...(width > 0 && { width }),
    ...(height > 0 && { height }),
  };
}

function describeFile(
  world: World,
  kind: ReadMedia["kind"],
  media: Upload | string,
  fields: Fields,
): Partial<Message> {
  const describe = (file: NamedBytes): Partial<Message> => {
    switch (kind) {
      case "photo":
        return photoOf(world, file.bytes);
      case "video":
        return videoOf(world, file, footageOf(fields));
      case "animation":
        return animationOf(world, file, footageOf(fields));
      case "document":
        return documentOf(world, file);
      case "audio":
        return audioOf(world, file, tagsOf(fields));
    }
  };
  return readFileArgument(world, media, kind, describe, fields.thumbnail);
}

/** What a sender says of a piece of music. */
export function tagsOf(given: {
  readonly duration?: number | undefined;
  readonly performer?: string | undefined;
  readonly title?: string | undefined;
}): { duration: number; performer?: string; title?: string } {
  const { performer, title } = given;
  return {
    duration: clamp(given.duration, MAX_SECONDS),
    ...(performer !== undefined && performer !== "" && { performer }),
    ...(title !== undefined && title !== "" && { title }),
  };
}

function isMediaKind(type: string): type is ReadMedia["kind"] {
  return ["photo", "video", "animation", "audio", "document"].includes(type);
}

function clamp(value: number | undefined, most: number): number {
  return Math.min(Math.max(value ?? 0, 0), most);
}

function fail(reason: string): never {
  throw badRequest(`can't parse InputMedia: ${reason}`);
}
