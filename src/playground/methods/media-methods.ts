import type { Message } from "grammy/types";
import { ApiError, badRequest } from "../api/api-error.js";
import type { ParamsOf, Upload } from "../api/method-fields.js";
import { audioOf, documentOf, photoOf, videoOf, voiceOf } from "../world/media-content.js";
import type { World } from "../world/world.js";
import { readCaption } from "./message-methods.js";
import { placeBotMessage, startBotMessage } from "./outgoing-message.js";

/** A bot may upload a photo of up to 10 MB. Other files are stopped by the body limit. */
const PHOTO_LIMIT_BYTES = 10 * 1024 * 1024;

/** The methods that send files, uploaded or named by `file_id`. */
export function createMediaMethods(world: World) {
  return {
    sendPhoto(params: ParamsOf<"sendPhoto">): Message {
      const draft = startBotMessage(world, params);
      const caption = readCaption(params);
      const spoiler = params.has_spoiler === true ? { has_media_spoiler: true as const } : {};
      if (typeof params.photo === "string") {
        const sent = findSent(world, params.photo, "photo");
        return placeBotMessage(world, draft, { ...sent, ...spoiler, ...caption });
      }
      if (params.photo.bytes.byteLength > PHOTO_LIMIT_BYTES) {
        throw new ApiError(413, "Request Entity Too Large");
      }
      if (params.photo.bytes.byteLength === 0) throw badRequest("file must be non-empty");
      const photo = photoOf(world, params.photo.bytes);
      return placeBotMessage(world, draft, { ...photo, ...spoiler, ...caption });
    },

    sendDocument(params: ParamsOf<"sendDocument">): Message {
      return sendFile(world, params, params.document, "document", (upload) =>
        documentOf(world, upload),
      );
    },

    sendVoice(params: ParamsOf<"sendVoice">): Message {
      return sendFile(world, params, params.voice, "voice", (upload) =>
        voiceOf(world, upload, params.duration ?? 0),
      );
    },

    sendAudio(params: ParamsOf<"sendAudio">): Message {
      const { duration, performer, title } = params;
      return sendFile(world, params, params.audio, "audio", (upload) =>
        audioOf(world, upload, {
          duration: duration ?? 0,
          ...(performer !== undefined && { performer }),
          ...(title !== undefined && { title }),
        }),
      );
    },

    sendVideo(params: ParamsOf<"sendVideo">): Message {
      return sendFile(world, params, params.video, "video", (upload) =>
        videoOf(world, upload, params.duration ?? 0),
      );
    },
  };
}

type FileKind = "photo" | "document" | "voice" | "audio" | "video";

function sendFile(
  world: World,
  params:
    | ParamsOf<"sendDocument">
    | ParamsOf<"sendVoice">
    | ParamsOf<"sendAudio">
    | ParamsOf<"sendVideo">,
  file: Upload | string,
  kind: FileKind,
  describe: (upload: Upload) => Partial<Message>,
): Message {
  const draft = startBotMessage(world, params);
  const caption = readCaption(params);
  if (typeof file !== "string" && file.bytes.byteLength === 0) {
    throw badRequest("file must be non-empty");
  }
  const content = typeof file === "string" ? findSent(world, file, kind) : describe(file);
  return placeBotMessage(world, draft, { ...content, ...caption });
}

/** A `file_id` keeps its kind: a document cannot be sent again as a photo. */
function findSent(world: World, fileId: string, kind: FileKind): Partial<Message> {
  if (world.files.find(fileId) === undefined) {
    const reason = "Wrong padding in the string";
    throw badRequest(`wrong remote file identifier specified: ${reason}`);
  }
  for (const { messages } of world.chats.values()) {
    for (const message of messages.values()) {
      const found = contentWith(message, fileId, kind);
      if (found !== undefined) return found;
    }
  }
  throw badRequest(`can't use file of another type as ${kind}`);
}

function contentWith(
  message: Message,
  fileId: string,
  kind: FileKind,
): Partial<Message> | undefined {
  if (kind === "photo") {
    return message.photo?.some((size) => size.file_id === fileId) === true
      ? { photo: message.photo }
      : undefined;
  }
  return message[kind]?.file_id === fileId ? { [kind]: message[kind] } : undefined;
}
