import type { Chat, Message, User } from "grammy/types";
import { CHANNEL_BOT, GROUP_ANONYMOUS_BOT } from "./bot-sight.js";
import { memberOf } from "./members.js";
import type { ChatState, World } from "./world.js";

/** The fields of a message that say who wrote it. */
export type Sender = Pick<Message, "from" | "sender_chat" | "author_signature">;

/** Under whose name a person writes: their own, the group's, or a channel's of theirs. */
export interface SenderChoice {
  /** In the group's name. An administrator who is anonymous has no other. */
  readonly anonymous?: boolean;
  /** In a channel's name. */
  readonly asChannel?: Chat;
}

/**
 * How a message of this user is signed. In a group somebody who hides behind a chat is, for a bot,
 * one of Telegram's own bots (Client.cpp, create_message).
 */
export function senderOf(
  world: World,
  state: ChatState,
  user: User,
  choice: SenderChoice = {},
): Sender {
  if (state.chat.type === "channel") {
    return { sender_chat: state.chat, ...(state.signed && { author_signature: fullName(user) }) };
  }
  if (choice.asChannel !== undefined) {
    return { from: CHANNEL_BOT, sender_chat: choice.asChannel };
  }
  const member = memberOf(world, state, user.id);
  const runs = member?.status === "administrator" || member?.status === "creator";
  if (choice.anonymous === true || (runs && member.is_anonymous)) {
    const title = runs ? member.custom_title : undefined;
    return {
      from: GROUP_ANONYMOUS_BOT,
      sender_chat: state.chat,
      ...(title !== undefined && title !== "" && { author_signature: title }),
    };
  }
  return { from: user };
}

export function fullName({ first_name, last_name }: User): string {
  return last_name === undefined ? first_name : `${first_name} ${last_name}`;
}
