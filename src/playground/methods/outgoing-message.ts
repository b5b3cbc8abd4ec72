import type { Message } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import type { ChatState, World } from "../world/world.js";
import { describeBotUser, findWritableChat } from "./chat-access.js";
import { readInlineKeyboard } from "./inline-keyboard.js";

/** What every sending method takes. */
export type SendingParams = Pick<
  ParamsOf<"sendMessage">,
  "chat_id" | "message_thread_id" | "protect_content" | "reply_parameters" | "reply_markup"
>;

/** Where a message goes and what surrounds it, checked; nothing is written yet. */
export interface Draft {
  readonly state: ChatState;
  readonly frame: Partial<Message>;
}

/** @throws ApiError when the bot may not write there, or the topic or the reply is not found. */
export function startBotMessage(world: World, params: SendingParams): Draft {
  const state = findWritableChat(world, params.chat_id);
  const replied = findReplied(state, params);
  const threadId = replied?.message_thread_id ?? params.message_thread_id;
  const keyboard = readInlineKeyboard(params.reply_markup);
  return {
    state,
    frame: {
      ...placeInTopic(state, threadId),
      ...(replied !== undefined && { reply_to_message: quotable(replied) }),
      ...(params.protect_content === true && { has_protected_content: true }),
      ...(keyboard !== undefined && { reply_markup: keyboard }),
    },
  };
}

export function placeBotMessage(world: World, draft: Draft, content: Partial<Message>): Message {
  const { state, frame } = draft;
  const sender =
    state.chat.type === "channel" ? { sender_chat: state.chat } : { from: describeBotUser(world) };
  const message: Message = {
    message_id: world.takeMessageId(state),
    ...sender,
    chat: state.chat,
    date: world.seconds(),
    ...frame,
    ...content,
  };
  return world.place(state, message);
}

/** A replied message inside another one does not carry its own reply along. */
export function quotable(message: Message): NonNullable<Message["reply_to_message"]> {
  const { reply_to_message: _inner, ...rest } = message;
  return rest as NonNullable<Message["reply_to_message"]>;
}

/**
 * The fields that put a message into a topic; none for the main chat.
 * @throws ApiError 400 for a topic that is not there. General has no thread id of its own.
 */
function placeInTopic(
  state: ChatState,
  threadId: number | undefined,
): Pick<Message, "message_thread_id" | "is_topic_message"> {
  if (threadId === undefined || threadId === 0) return {};
  if (!state.topics.has(threadId)) throw badRequest("message thread not found");
  return { message_thread_id: threadId, is_topic_message: true };
}

function findReplied(state: ChatState, params: SendingParams): Message | undefined {
  const reply = params.reply_parameters;
  if (reply === undefined) return undefined;
  const message = state.messages.get(Number(reply.message_id));
  if (message === undefined && reply.allow_sending_without_reply !== true) {
    throw badRequest("message to be replied not found");
  }
  return message;
}
