import type { Message } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf, Upload } from "../api/method-fields.js";
import type { FileKind } from "../world/file-identifier.js";
import {
  animationOf,
  audioOf,
  documentOf,
  type NamedBytes,
  photoOf,
  stickerOf,
  videoNoteOf,
  videoOf,
  voiceOf,
} from "../world/media-content.js";
import { canBeInverted } from "../world/message-content.js";
import type { World } from "../world/world.js";
import { isFileGiven, readFileArgument } from "./file-argument.js";
import { footageOf, tagsOf } from "./input-media.js";
import { createMediaGroupMethods } from "./media-group-methods.js";
import { readCaption } from "./message-text.js";
import { placeBotMessage, type SendingParams, startBotMessage } from "./outgoing-message.js";

/** tdlib/td, MessageContent.cpp. */
const VIDEO_NOTE_LENGTH_LIMIT = 640;

/** The methods that send files, uploaded or named by `file_id`. */
export function createMediaMethods(world: World) {
  return {
    ...createMediaGroupMethods(world),

    sendPhoto(params: ParamsOf<"sendPhoto">): Message {
      return sendFile(world, params, "photo", params.photo, (file) => photoOf(world, file.bytes));
    },

    sendDocument(params: ParamsOf<"sendDocument">): Message {
      return sendFile(world, params, "document", params.document, (file) =>
        documentOf(world, file),
      );
    },

    sendVoice(params: ParamsOf<"sendVoice">): Message {
      return sendFile(world, params, "voice", params.voice, (file) =>
        // The server goes by the sound itself; the name of a voice message is not kept.
        voiceOf(world, { bytes: file.bytes }, tagsOf(params).duration),
      );
    },

    sendAudio(params: ParamsOf<"sendAudio">): Message {
      return sendFile(world, params, "audio", params.audio, (file) =>
        audioOf(world, file, tagsOf(params)),
      );
    },

    sendVideo(params: ParamsOf<"sendVideo">): Message {
      return sendFile(world, params, "video", params.video, (file) =>
        videoOf(world, file, footageOf(params)),
      );
    },

    sendAnimation(params: ParamsOf<"sendAnimation">): Message {
      return sendFile(world, params, "animation", params.animation, (file) =>
        animationOf(world, file, footageOf(params)),
      );
    },

    sendVideoNote(params: ParamsOf<"sendVideoNote">): Message {
      const length = params.length ?? 0;
      return sendFile(world, params, "video_note", params.video_note, (file) => {
        if (length > VIDEO_NOTE_LENGTH_LIMIT) throw badRequest("wrong video note length");
        const { duration } = tagsOf({ duration: params.duration });
        return videoNoteOf(world, unnamed(file), duration, length > 0 ? length : 240);
      });
    },

    sendSticker(params: ParamsOf<"sendSticker">): Message {
      return sendFile(world, params, "sticker", params.sticker, (file) =>
        stickerOf(world, params.emoji ?? "", file.bytes),
      );
    },
  };
}

/** The name of a video note is not kept. */
function unnamed({ bytes, thumbnail }: NamedBytes): NamedBytes {
  return { bytes, ...(thumbnail !== undefined && { thumbnail }) };
}

type FileParams = SendingParams & {
  readonly show_caption_above_media?: boolean | undefined;
  readonly has_spoiler?: boolean | undefined;
  readonly thumbnail?: unknown;
} & Parameters<typeof readCaption>[1];

function sendFile(
  world: World,
  params: FileParams,
  kind: FileKind,
  given: Upload | string,
  describe: (file: NamedBytes) => Partial<Message>,
): Message {
  if (!isFileGiven(given)) {
    throw badRequest(`there is no ${kind.replace("_", " ")} in the request`);
  }
  const caption = readCaption(world, params);
  const draft = startBotMessage(world, params);
  const file = readFileArgument(world, given, kind, describe, params.thumbnail);
  const drawn = canBeInverted(file);
  return placeBotMessage(world, draft, {
    ...file,
    ...caption,
    ...(drawn && params.show_caption_above_media === true && { show_caption_above_media: true }),
    ...(drawn && params.has_spoiler === true && { has_media_spoiler: true }),
  });
}
