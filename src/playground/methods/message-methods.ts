import type { InlineKeyboardMarkup, Message, MessageId, MessageOrigin } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { CAPTION_LIMIT, formatText, TEXT_LIMIT } from "../text/formatted-text.js";
import type { FormattedText } from "../text/html-text.js";
import type { ChatState, World } from "../world/world.js";
import { botMay, findChat, findMessage, findWritableChat } from "./chat-access.js";
import { readInlineKeyboard } from "./inline-keyboard.js";
import { placeBotMessage, startBotMessage } from "./outgoing-message.js";

/** A bot may delete a message within 48 hours of its sending. */
const DELETE_WITHIN_SECONDS = 48 * 60 * 60;
const MAX_DELETED_AT_ONCE = 100;

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the " +
  "same as a current content and reply markup of the message";

/** The methods that write, change and remove messages. */
export function createMessageMethods(world: World) {
  return {
    sendMessage(params: ParamsOf<"sendMessage">): Message {
      const draft = startBotMessage(world, params);
      const formatted = readText(params.text, params.parse_mode, params.entities);
      return placeBotMessage(world, draft, {
        text: formatted.text,
        ...(formatted.entities.length > 0 && { entities: [...formatted.entities] }),
        ...(params.link_preview_options !== undefined && {
          link_preview_options: params.link_preview_options,
        }),
      });
    },

    editMessageText(params: ParamsOf<"editMessageText">): Message {
      const { state, message } = findEditable(world, params);
      if (message.text === undefined) throw badRequest("there is no text in the message to edit");
      const formatted = readText(params.text ?? "", params.parse_mode, params.entities);
      const { entities: _old, link_preview_options: _preview, ...rest } = message;
      return edit(world, state, message, params.reply_markup, {
        ...rest,
        text: formatted.text,
        ...(formatted.entities.length > 0 && { entities: [...formatted.entities] }),
        ...(params.link_preview_options !== undefined && {
          link_preview_options: params.link_preview_options,
        }),
      });
    },

    editMessageCaption(params: ParamsOf<"editMessageCaption">): Message {
      const { state, message } = findEditable(world, params);
      if (message.text !== undefined) {
        throw badRequest("there is no caption in the message to edit");
      }
      const { caption: _caption, caption_entities: _entities, ...rest } = message;
      return edit(world, state, message, params.reply_markup, { ...rest, ...readCaption(params) });
    },

    editMessageReplyMarkup(params: ParamsOf<"editMessageReplyMarkup">): Message {
      const { state, message } = findEditable(world, params);
      return edit(world, state, message, params.reply_markup, message);
    },

    deleteMessage(params: ParamsOf<"deleteMessage">): true {
      const state = findChat(world, params.chat_id);
      const message = findMessage(state, params.message_id, "to delete");
      checkDeletable(world, state, message);
      world.remove(state, message.message_id);
      return true;
    },

    /** Unknown ids are passed over; one that may not be deleted fails the whole call. */
    deleteMessages(params: ParamsOf<"deleteMessages">): true {
      const state = findChat(world, params.chat_id);
      const ids = params.message_ids;
      if (!Array.isArray(ids) || ids.length === 0) {
        throw badRequest("message identifiers are not specified");
      }
      if (ids.length > MAX_DELETED_AT_ONCE) throw badRequest("too many messages to delete");
      const found = ids.flatMap((id) => state.messages.get(Number(id)) ?? []);
      for (const message of found) checkDeletable(world, state, message);
      for (const message of found) world.remove(state, message.message_id);
      return true;
    },

    copyMessage(params: ParamsOf<"copyMessage">): MessageId {
      const original = findCopyable(
        world,
        params.from_chat_id,
        params.message_id,
        "copy",
        "copied",
      );
      const draft = startBotMessage(world, params);
      const copied = placeBotMessage(world, draft, {
        ...contentOf(original),
        ...(params.caption !== undefined && readCaption(params)),
      });
      return { message_id: copied.message_id };
    },

    forwardMessage(params: ParamsOf<"forwardMessage">): Message {
      const from = params.from_chat_id;
      const original = findCopyable(world, from, params.message_id, "forward", "forwarded");
      const draft = startBotMessage(world, {
        ...params,
        reply_parameters: undefined,
        reply_markup: undefined,
      });
      return placeBotMessage(world, draft, {
        ...contentOf(original),
        forward_origin: originOf(original),
      });
    },
  };
}

function readText(
  text: string,
  parseMode: string | undefined,
  entities: ParamsOf<"sendMessage">["entities"],
): FormattedText {
  const formatted = formatText(text, parseMode, entities);
  if (formatted.text === "") throw badRequest("message text is empty");
  if (formatted.text.length > TEXT_LIMIT) throw badRequest("message is too long");
  return formatted;
}

/** Caption and its entities, ready to be spread into a message; nothing when there is none. */
export function readCaption(
  params: Pick<ParamsOf<"sendPhoto">, "caption" | "parse_mode" | "caption_entities">,
): Pick<Message, "caption" | "caption_entities"> {
  const { text, entities } = formatText(
    params.caption ?? "",
    params.parse_mode,
    params.caption_entities,
  );
  if (text.length > CAPTION_LIMIT) throw badRequest("message caption is too long");
  if (text === "") return {};
  return { caption: text, ...(entities.length > 0 && { caption_entities: [...entities] }) };
}

function findEditable(
  world: World,
  params: Pick<ParamsOf<"editMessageText">, "chat_id" | "message_id">,
): { state: ChatState; message: Message } {
  // An inline message has no chat; this bot sends none.
  if (params.chat_id === undefined) throw badRequest("chat_id is empty");
  if (params.message_id === undefined) throw badRequest("message identifier is not specified");
  const state = findWritableChat(world, params.chat_id);
  const message = findMessage(state, params.message_id, "to edit");
  const own = message.from?.id === world.bot.id && message.forward_origin === undefined;
  const inChannel = state.chat.type === "channel" && botMay(world, state, "can_edit_messages");
  if (!own && !inChannel) throw badRequest("message can't be edited");
  return { state, message };
}

function edit(
  world: World,
  state: ChatState,
  before: Message,
  markup: unknown,
  content: Message,
): Message {
  const keyboard = readInlineKeyboard(markup);
  const { reply_markup: _old, ...rest } = content;
  const after = { ...rest, ...(keyboard !== undefined && { reply_markup: keyboard }) };
  if (sameFace(before, after)) throw badRequest(NOT_MODIFIED);
  return world.replace(state, { ...after, edit_date: world.seconds() });
}

function sameFace(a: Message, b: Message): boolean {
  return JSON.stringify(face(a)) === JSON.stringify(face(b));
}

function face(message: Message): unknown[] {
  const keyboard: InlineKeyboardMarkup | undefined = message.reply_markup;
  return [
    message.text,
    message.entities ?? [],
    message.caption,
    message.caption_entities ?? [],
    keyboard?.inline_keyboard.map((row) => row.map((button) => Object.entries(button).sort())),
  ];
}

function checkDeletable(world: World, state: ChatState, message: Message): void {
  const own =
    message.from?.id === world.bot.id ||
    (state.chat.type === "channel" && botMay(world, state, "can_post_messages"));
  const mayDelete =
    own || state.chat.type === "private" || botMay(world, state, "can_delete_messages");
  if (!mayDelete || message.forum_topic_created !== undefined) {
    throw badRequest("message can't be deleted");
  }
  if (world.seconds() - message.date >= DELETE_WITHIN_SECONDS) {
    throw badRequest("message can't be deleted for everyone");
  }
}

function findCopyable(
  world: World,
  fromChatId: number | string,
  messageId: number,
  verb: string,
  participle: string,
): Message {
  const message = findMessage(findChat(world, fromChatId), messageId, `to ${verb}`);
  const isService = Object.keys(contentOf(message)).length === 0;
  if (message.has_protected_content === true || isService) {
    throw badRequest(`message can't be ${participle}`);
  }
  return message;
}

const CONTENT_FIELDS = [
  "text",
  "entities",
  "link_preview_options",
  "caption",
  "caption_entities",
  "photo",
  "document",
  "voice",
  "audio",
  "video",
  "animation",
  "video_note",
  "sticker",
  "contact",
  "location",
  "poll",
  "has_media_spoiler",
] as const;

/** The part of a message that a copy takes along: the file and its name too. */
function contentOf(message: Message): Partial<Message> {
  return Object.fromEntries(
    CONTENT_FIELDS.flatMap((name) => (name in message ? [[name, message[name]]] : [])),
  );
}

function originOf(message: Message): MessageOrigin {
  if (message.forward_origin !== undefined) return message.forward_origin;
  if (message.from === undefined && message.chat.type === "channel") {
    const { chat, date, message_id } = message;
    return { type: "channel", chat, date, message_id };
  }
  const sender_user = message.from ?? { id: 0, is_bot: false, first_name: "" };
  return { type: "user", sender_user, date: message.date };
}
