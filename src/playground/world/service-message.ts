import type { Message } from "grammy/types";
import { botMember, isInside } from "./members.js";
import type { Sender } from "./sender.js";
import type { ChatState, World } from "./world.js";

/** The topic a message is in; nothing for General and for chats without topics. */
export type Place = Pick<Message, "message_thread_id" | "is_topic_message">;

export function placeOf(message: Message): Place {
  const { message_thread_id, is_topic_message } = message;
  return {
    ...(message_thread_id !== undefined && { message_thread_id }),
    ...(is_topic_message !== undefined && { is_topic_message }),
  };
}

export function inTopic(threadId: number | undefined): Place {
  return threadId === undefined ? {} : { message_thread_id: threadId, is_topic_message: true };
}

/**
 * Puts a service message into the chat. The bot is told of every one, privacy mode or not, and of
 * those about its own acts too: pins, topics, titles, departures (Client.cpp,
 * need_skip_update_message).
 */
export function announce(
  world: World,
  state: ChatState,
  sender: Sender,
  event: Partial<Message>,
  options: { messageId?: number; told?: boolean } = {},
): Message {
  const message: Message = {
    message_id: options.messageId ?? world.takeMessageId(state),
    ...sender,
    chat: state.chat,
    date: world.seconds(),
    ...event,
  };
  world.place(state, message);
  const { type } = state.chat;
  if (options.told ?? (type === "private" || isInside(botMember(world, state)))) {
    world.updates.push({ [type === "channel" ? "channel_post" : "message"]: message });
  }
  return message;
}
