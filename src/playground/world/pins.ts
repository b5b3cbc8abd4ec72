import type { Message } from "grammy/types";
import { quotable } from "./message-content.js";
import type { Sender } from "./sender.js";
import { announce, placeOf } from "./service-message.js";
import type { ChatState, World } from "./world.js";

/** @returns `false` when it was pinned already. Else the chat has a service message more. */
export function pin(world: World, state: ChatState, message: Message, sender: Sender): boolean {
  if (state.pinned.includes(message.message_id)) return false;
  state.pinned = [...state.pinned, message.message_id].sort((a, b) => a - b);
  const pinned_message = quotable(message) as NonNullable<Message["pinned_message"]>;
  announce(world, state, sender, { ...placeOf(message), pinned_message });
  return true;
}

/** @returns how many were unpinned. Nobody is told. */
export function unpin(
  world: World,
  state: ChatState,
  which: (message: Message) => boolean = () => true,
): number {
  const before = state.pinned.length;
  state.pinned = state.pinned.filter((id) => {
    const message = state.messages.get(id);
    return message !== undefined && !which(message);
  });
  const gone = before - state.pinned.length;
  if (gone > 0) world.changed({ kind: "topics", chatId: state.chat.id });
  return gone;
}

/** The pinned message that was sent last: the one getChat tells of. */
export function newestPin(state: ChatState): Message | undefined {
  return state.messages.get(state.pinned.at(-1) ?? 0);
}
