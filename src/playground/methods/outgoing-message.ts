import type { InlineKeyboardMarkup, Message } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { describeBotUser } from "../world/members.js";
import { senderOf } from "../world/sender.js";
import type { ChatState, ReplyKeyboard, World } from "../world/world.js";
import { checkTopicOpen, findWritableChat } from "./chat-access.js";
import { readMessageMarkup } from "./message-markup.js";
import { placeInTopic } from "./message-place.js";
import { checkMarkupPlace } from "./reply-markup.js";
import { findReplyTarget } from "./reply-target.js";
import { checkMaySend } from "./sending-rights.js";

/** What every sending method takes. */
export type SendingParams = Pick<
  ParamsOf<"sendMessage">,
  | "chat_id"
  | "message_thread_id"
  | "disable_notification"
  | "protect_content"
  | "reply_parameters"
  | "reply_markup"
> &
  Partial<
    Pick<
      ParamsOf<"sendMessage">,
      | "business_connection_id"
      | "direct_messages_topic_id"
      | "ephemeral_message_parameters"
      | "message_effect_id"
      | "suggested_post_parameters"
      | "reply_to_message_id"
    >
  >;

/** Where a message goes and what surrounds it, checked; nothing is written yet. */
export interface Draft {
  readonly state: ChatState;
  readonly frame: Partial<Message>;
  /** The person's phone makes no sound. */
  readonly silent?: boolean;
  /** A keyboard that belongs to the chat and not to the message. */
  readonly keyboard?: ReplyKeyboard;
}

/** @throws ApiError when the bot may not write there, or the topic or the reply is not found. */
export function startBotMessage(world: World, params: SendingParams): Draft {
  // The server reads the keyboard before it looks for the chat (Client.cpp, do_send_message).
  const markup = readMessageMarkup(params.reply_markup);
  if (params.business_connection_id !== undefined && params.business_connection_id !== "") {
    throw badRequest("business connection not found");
  }
  const state = findWritableChat(world, params.chat_id);
  checkMarkupPlace(markup, state.chat.type);
  refuseExtras(state, params);
  const place = placeInTopic(state, params.message_thread_id);
  const target = findReplyTarget(world, state, place.message_thread_id, params);
  checkTopicOpen(world, state, target.message_thread_id ?? place.message_thread_id);
  return {
    state,
    frame: {
      ...place,
      ...target,
      ...(params.protect_content === true && { has_protected_content: true }),
      ...inlinePart(markup),
    },
    silent: params.disable_notification === true,
    ...(markup !== undefined && !("inline_keyboard" in markup) && { keyboard: markup }),
  };
}

/** @throws ApiError 400 when the group does not let the bot send such a message. */
export function placeBotMessage(world: World, draft: Draft, content: Partial<Message>): Message {
  const { state, frame } = draft;
  checkMaySend(world, state, content);
  const message: Message = {
    message_id: world.takeMessageId(state),
    ...senderOf(world, state, describeBotUser(world)),
    chat: state.chat,
    date: world.seconds(),
    ...frame,
    ...content,
  };
  state.authors.set(message.message_id, world.bot.id);
  // Before the message is seen: a phone that lights up asks at once whether to ring.
  if (draft.silent === true) state.silent.add(message.message_id);
  if (draft.keyboard !== undefined) state.keyboards.set(message.message_id, draft.keyboard);
  return world.place(state, message);
}

function inlinePart(
  markup: InlineKeyboardMarkup | ReplyKeyboard | undefined,
): Pick<Message, "reply_markup"> {
  return markup !== undefined && "inline_keyboard" in markup ? { reply_markup: markup } : {};
}

/** What this server does not model is refused, not passed over. */
function refuseExtras(state: ChatState, params: SendingParams): void {
  if (params.suggested_post_parameters !== undefined) {
    throw badRequest("suggested posts can be sent only to channel direct messages");
  }
  if (params.ephemeral_message_parameters !== undefined) {
    throw badRequest("ephemeral messages are not known to the local Bot API");
  }
  if (params.message_effect_id !== undefined && params.message_effect_id !== "") {
    if (state.chat.type !== "private") throw badRequest("can't use message effects in the chat");
    throw badRequest("EFFECT_ID_INVALID");
  }
}
