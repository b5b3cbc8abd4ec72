import type { Message } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import {
  canBeInverted,
  canHaveCaption,
  kindOfContent,
  withoutContent,
} from "../world/message-content.js";
import type { World } from "../world/world.js";
import { applyEdit, findEditable } from "./editable-message.js";
import { readInputMedia } from "./input-media.js";
import { readCaption, readText } from "./message-text.js";

/** Kinds of media that a message can be edited to (td, edit_message_media). */
const EDITED_TO = ["photo", "video", "animation", "audio", "document"];
/** Kinds of message whose media can be changed (td, can_edit_message_media). */
const MEDIA_EDITABLE = ["text", ...EDITED_TO];

/** The methods that change a message where it stands. */
export function createEditMethods(world: World) {
  return {
    editMessageText(params: ParamsOf<"editMessageText">): Message {
      if (params.rich_message !== undefined) {
        throw badRequest("rich messages are not known to the local Bot API");
      }
      const content = readText(world, params);
      const editing = findEditable(world, params, "content");
      if (editing.message.text === undefined) {
        throw badRequest("there is no text in the message to edit");
      }
      return applyEdit(world, editing, { ...withoutContent(editing.message), ...content });
    },

    editMessageCaption(params: ParamsOf<"editMessageCaption">): Message {
      const caption = readCaption(world, params);
      const editing = findEditable(world, params, "content");
      const { message } = editing;
      if (!canHaveCaption(message)) {
        throw badRequest("there is no caption in the message to edit");
      }
      const { caption: _caption, caption_entities: _entities, ...rest } = message;
      const { show_caption_above_media: _above, ...bare } = rest;
      const above = params.show_caption_above_media === true && canBeInverted(message);
      return applyEdit(world, editing, {
        ...bare,
        ...caption,
        ...(above && { show_caption_above_media: true }),
      });
    },

    editMessageMedia(params: ParamsOf<"editMessageMedia">): Message {
      const read = readInputMedia(params.media, "edit");
      const editing = findEditable(world, params, "content");
      const { message } = editing;
      const before = kindOfContent(message) ?? "text";
      if (!MEDIA_EDITABLE.includes(before)) throw badRequest("message media can't be edited");
      const content = read.describe(world);
      if (message.media_group_id !== undefined) checkAlbumChange(before, read.kind);
      return applyEdit(world, editing, { ...withoutContent(message), ...content });
    },

    editMessageReplyMarkup(params: ParamsOf<"editMessageReplyMarkup">): Message {
      const editing = findEditable(world, params, "keyboard");
      return applyEdit(world, editing, editing.message);
    },
  };
}

/** An album stays what it is: pictures and videos mixed, or all audio, or all documents. */
function checkAlbumChange(before: string, after: string): void {
  if (before === after) return;
  if (after === "animation") throw badRequest("message content type can't be used in an album");
  const alone = ["audio", "document"];
  if (alone.includes(before) || alone.includes(after)) {
    throw badRequest("can't change media type in the album");
  }
}
