import type { Message } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import type { World } from "../world/world.js";
import { newAlbumId } from "./forwarded-albums.js";
import { type ReadMedia, readInputMedia } from "./input-media.js";
import { placeBotMessage, startBotMessage } from "./outgoing-message.js";
import { checkMaySend } from "./sending-rights.js";

/** A server-side limit (tdlib/td, check_message_group_message_contents). */
const ALBUM_LIMIT = 10;
const NAMES = { audio: "Audio", document: "Document" } as const;

/** Albums. */
export function createMediaGroupMethods(world: World) {
  return {
    /** Nothing is sent unless all of it can be. One item alone is sent, but is no album. */
    sendMediaGroup(params: ParamsOf<"sendMediaGroup">): Message[] {
      const given: unknown = params.media;
      if (!Array.isArray(given)) throw badRequest("expected an Array of InputMedia");
      const items = given.map((each) => readInputMedia(each, "album"));
      const draft = startBotMessage(world, { ...params, reply_markup: undefined });
      const contents = items.map((item) => item.describe(world));
      checkAlbum(items);
      for (const content of contents) checkMaySend(world, draft.state, content);
      const album = items.length > 1 ? { media_group_id: newAlbumId(world) } : {};
      return contents.map((content) => placeBotMessage(world, draft, { ...album, ...content }));
    },
  };
}

function checkAlbum(items: readonly ReadMedia[]): void {
  if (items.length > ALBUM_LIMIT) throw badRequest("too many messages to send as an album");
  if (items.length === 0) throw badRequest("there are no messages to send");
  if (items.some(({ isInverted }) => isInverted !== items[0]?.isInverted)) {
    throw badRequest("parameter show_caption_above_media must be the same for all messages");
  }
  const kinds = new Set(items.map(({ kind }) => kind));
  for (const kind of ["audio", "document"] as const) {
    if (kinds.size > 1 && kinds.has(kind)) {
      throw badRequest(`${NAMES[kind]} can't be mixed with other media types`);
    }
  }
}
