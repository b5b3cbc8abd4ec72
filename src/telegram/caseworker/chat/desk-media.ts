import { type Api, InputFile } from "grammy";
import type { MediaItem } from "../../../domain/report.js";
import type { Placement } from "../../../ports.js";
import { toSendError } from "../../send-error.js";

// 10 MB: what sendPhoto takes (Bot API, "Sending files").
const PHOTO_BYTES = 10 * 1024 * 1024;

// What a file is called, whatever it was called before.
const NAMES: Readonly<Record<MediaItem["kind"], string>> = {
  photo: "photo",
  video: "video",
  voice: "voice",
  document: "page",
};

/**
 * Uploads a cleaned file of a case: a neutral name, protected, without a word of the worker's.
 * Its message. A picture that Telegram does not take as one goes as a document.
 */
export async function sendMedia(
  api: Api,
  chatId: number,
  given: {
    readonly placement: Placement;
    readonly item: MediaItem;
    readonly bytes: Uint8Array;
    readonly caption: string | null;
  },
): Promise<number> {
  const { placement, item, bytes, caption } = given;
  const { topic, card } = placement;
  const extension = /^[a-z0-9]{1,5}$/.test(item.extension) ? item.extension : "bin";
  const file = () => new InputFile(bytes, `${NAMES[item.kind]}.${extension}`);
  const options = {
    protect_content: true,
    ...(caption === null ? {} : { caption }),
    ...(topic === undefined ? {} : { message_thread_id: topic }),
    ...(card === undefined
      ? {}
      : { reply_parameters: { message_id: card, allow_sending_without_reply: true } }),
  };
  const asDocument = async () => {
    const sent = await api.sendDocument(chatId, file(), {
      ...options,
      disable_content_type_detection: true,
    });
    return sent.message_id;
  };

  if (item.kind === "video") return (await api.sendVideo(chatId, file(), options)).message_id;
  if (item.kind === "voice" && topic !== undefined)
    return (await api.sendVoice(chatId, file(), options)).message_id;
  // A voice message cannot be edited; where no topic can be deleted, a document can be taken back.
  if (item.kind !== "photo" || bytes.length > PHOTO_BYTES) return asDocument();
  try {
    return (await api.sendPhoto(chatId, file(), options)).message_id;
  } catch (error) {
    // Too long, too wide: Telegram's measures of a photo, not of a file.
    if (toSendError(error).reason !== "other") throw error;
    return asDocument();
  }
}
