import type { Message, MessageOrigin, User } from "grammy/types";
import { fullName } from "./sender.js";
import type { World } from "./world.js";

/**
 * What a forward of this message tells of its origin. Whoever hides their forwards is named only;
 * a message that is a forward itself keeps its first origin (Bot API, MessageOrigin).
 */
export function originOf(world: World, message: Message): MessageOrigin {
  if (message.forward_origin !== undefined) return message.forward_origin;
  const { chat, date, message_id, sender_chat, author_signature } = message;
  const signature = author_signature === undefined ? {} : { author_signature };
  if (chat.type === "channel") return { type: "channel", chat, message_id, ...signature, date };
  if (sender_chat?.type === "channel") {
    return { type: "channel", chat: sender_chat, message_id, ...signature, date };
  }
  if (sender_chat !== undefined) return { type: "chat", sender_chat, ...signature, date };
  return originOfUser(world, message.from ?? { id: 0, is_bot: false, first_name: "" }, date);
}

export function originOfUser(world: World, user: User, date: number): MessageOrigin {
  if (world.hidesForwards.has(user.id)) {
    return { type: "hidden_user", sender_user_name: fullName(user), date };
  }
  return { type: "user", sender_user: user, date };
}

/**
 * The origin as a message carries it: the server still writes the fields of before
 * `forward_origin` beside it (Client.cpp, JsonMessage), names and all.
 */
export function forwardFields(origin: MessageOrigin): Partial<Message> {
  return {
    forward_origin: origin,
    forward_date: origin.date,
    ...formerFields(origin),
  } as Partial<Message>;
}

function formerFields(origin: MessageOrigin): Record<string, unknown> {
  switch (origin.type) {
    case "user":
      return { forward_from: origin.sender_user };
    case "hidden_user":
      return { forward_sender_name: origin.sender_user_name };
    case "chat":
      return { forward_from_chat: origin.sender_chat, ...signatureOf(origin.author_signature) };
    case "channel":
      return {
        forward_from_chat: origin.chat,
        forward_from_message_id: origin.message_id,
        ...signatureOf(origin.author_signature),
      };
  }
}

function signatureOf(signature: string | undefined): Record<string, unknown> {
  return signature === undefined ? {} : { forward_signature: signature };
}
