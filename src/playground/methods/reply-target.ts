import type { ExternalReplyInfo, Message, ReplyParameters, TextQuote } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import { formatText } from "../text/formatted-text.js";
import { takeQuote } from "../text/quote.js";
import { originOf } from "../world/forward-origin.js";
import { contentOf, kindOfContent, quotable } from "../world/message-content.js";
import { GENERAL_TOPIC_ID } from "../world/topics.js";
import type { ChatState, World } from "../world/world.js";
import { findChat } from "./chat-access.js";
import { findUserIn } from "./message-text.js";

/** The fields of a message that tell what it replies to, and where that puts it. */
export type ReplyTarget = Pick<
  Message,
  "message_thread_id" | "is_topic_message" | "reply_to_message" | "external_reply" | "quote"
>;

/** The parameters that a reply is read from. */
export interface ReplyingParams {
  readonly reply_parameters?: ReplyParameters | undefined;
  /** The former way, still understood. */
  readonly reply_to_message_id?: number | undefined;
}

/**
 * Follows `reply_parameters`. A reply in the same topic carries the message; a reply to another
 * chat, or across topics, only tells of it. Without a reply a message in a topic answers the
 * service message that made the topic.
 * @throws ApiError 400 for a message or a quote that is not found.
 */
export function findReplyTarget(
  world: World,
  state: ChatState,
  threadId: number | undefined,
  params: ReplyingParams,
): ReplyTarget {
  const reply = params.reply_parameters ?? legacyReply(params);
  const messageId = Number(reply?.message_id ?? 0);
  if (reply === undefined || messageId <= 0) return replyToTopic(state, threadId);

  const elsewhere = otherChat(world, state, reply);
  const message = (elsewhere ?? state).messages.get(messageId);
  if (message === undefined) {
    if (reply.allow_sending_without_reply === true) return replyToTopic(state, threadId);
    throw badRequest("message to be replied not found");
  }
  const quote = quoteIn(world, message, reply);
  if (elsewhere === undefined && isInSameTopic(message, threadId)) {
    return { ...placeOf(message), reply_to_message: quotable(message), ...quote };
  }
  // td lets go of a reply that would show what must not be shown elsewhere.
  if (!canBeShownElsewhere(message)) return replyToTopic(state, threadId);
  return {
    ...replyToTopic(state, threadId),
    external_reply: describeElsewhere(world, message),
    ...quote,
  };
}

function legacyReply(params: ReplyingParams): ReplyParameters | undefined {
  const message_id = params.reply_to_message_id;
  return message_id === undefined ? undefined : { message_id };
}

function otherChat(world: World, state: ChatState, reply: ReplyParameters): ChatState | undefined {
  const { chat_id } = reply;
  if (chat_id === undefined || chat_id === "" || chat_id === 0) return undefined;
  const found = findChat(world, chat_id, "read");
  return found === state ? undefined : found;
}

/** Without a thread named, a reply goes where the message is. */
function isInSameTopic(message: Message, threadId: number | undefined): boolean {
  if (threadId === undefined) return true;
  return (message.message_thread_id ?? GENERAL_TOPIC_ID) === threadId;
}

function placeOf(message: Message): Pick<Message, "message_thread_id" | "is_topic_message"> {
  if (message.is_topic_message !== true || message.message_thread_id === undefined) return {};
  return { message_thread_id: message.message_thread_id, is_topic_message: true };
}

function replyToTopic(state: ChatState, threadId: number | undefined): ReplyTarget {
  const created = threadId === undefined ? undefined : state.messages.get(threadId);
  return created === undefined ? {} : { reply_to_message: quotable(created) };
}

/** td, can_reply_to_message_in_another_dialog: what may be forwarded. */
function canBeShownElsewhere(message: Message): boolean {
  return message.has_protected_content !== true && kindOfContent(message) !== undefined;
}

function describeElsewhere(world: World, message: Message): ExternalReplyInfo {
  const { text: _text, entities: _entities, ...content } = contentOf(message);
  const { caption: _caption, caption_entities: _more, ...media } = content;
  const { show_caption_above_media: _above, ...shown } = media;
  const named = message.chat.type === "supergroup" || message.chat.type === "channel";
  return {
    origin: originOf(world, message),
    // Only a supergroup or a channel is named; a private chat stays untold.
    ...(named && { chat: message.chat, message_id: message.message_id }),
    ...shown,
  } as ExternalReplyInfo;
}

function quoteIn(world: World, message: Message, reply: ReplyParameters): { quote?: TextQuote } {
  if (reply.quote === undefined || reply.quote === "") return {};
  const { quote_parse_mode, quote_entities, quote_position } = reply;
  const wanted = formatText(reply.quote, quote_parse_mode, quote_entities, findUserIn(world));
  const whole = {
    text: message.text ?? message.caption ?? "",
    entities: message.entities ?? message.caption_entities ?? [],
  };
  const quote = takeQuote(whole, wanted, quote_position);
  return quote === undefined ? {} : { quote };
}
