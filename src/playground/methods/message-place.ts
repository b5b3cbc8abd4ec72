import type { Message } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import { GENERAL_TOPIC_ID } from "../world/topics.js";
import type { ChatState } from "../world/world.js";

/**
 * The fields that put a message into a topic; none for the main chat. General is no thread for a
 * bot: naming it is refused, and whoever wants to write there names no thread at all. Where there
 * can be no topics, in a basic group, a plain supergroup or a channel, the thread is passed over.
 * All of it by telegram-bot-api 10.0, Client::check_message_topic.
 * @throws ApiError 400 "message thread not found".
 */
export function placeInTopic(
  state: ChatState,
  threadId: number | undefined,
): Pick<Message, "message_thread_id" | "is_topic_message"> {
  if (threadId === undefined || threadId <= 0 || !canHaveTopics(state)) return {};
  if (threadId === GENERAL_TOPIC_ID || !state.topics.has(threadId)) {
    throw badRequest("message thread not found");
  }
  return { message_thread_id: threadId, is_topic_message: true };
}

function canHaveTopics({ chat }: ChatState): boolean {
  return chat.type === "private" || (chat.type === "supergroup" && chat.is_forum === true);
}
