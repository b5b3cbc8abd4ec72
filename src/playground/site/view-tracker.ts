import type { LocalTelegram } from "../local-telegram.js";
import type { MovableClock } from "../world/movable-clock.js";
import type { LocalMessage } from "../world/world.js";
import { type CallsView, createCallReader } from "./call-view.js";
import {
  type ChatView,
  type RoleView,
  viewGroup,
  viewPrivateChat,
  viewRoles,
} from "./chat-view.js";
import { type ConnectionView, viewConnection } from "./connection-view.js";
import { type MessageView, viewMessage } from "./message-view.js";
import type { PlaygroundCast } from "./playground-cast.js";

/** What changed since the last look; what is absent stayed as it was. */
export interface PlaygroundUpdate {
  readonly connection?: ConnectionView;
  readonly people?: readonly RoleView[];
  readonly chats: readonly ChatView[];
  readonly messages: readonly ChangedMessages[];
  readonly calls?: CallsView;
}

export interface ChangedMessages {
  readonly chatId: number;
  /** New and edited ones, in the order of the chat. */
  readonly changed: readonly MessageView[];
  readonly removed: readonly number[];
}

interface Seen {
  readonly message: LocalMessage;
  readonly reactions: string;
}

/**
 * Follows one Telegram for one reader. The first `next` gives everything there is. A message is
 * never changed in place, so that the same object is the same message: a chat of hundreds costs
 * a look at each, and only the new ones are put into words.
 */
export function createViewTracker(
  telegram: LocalTelegram,
  cast: PlaygroundCast,
  clock?: MovableClock,
): { next(): PlaygroundUpdate } {
  const readCalls = createCallReader(telegram.calls);
  const sent = new Map<string, string>();
  const shown = new Map<number, Map<number, Seen>>();

  function ifChanged<T>(name: string, value: T): T | undefined {
    const now = JSON.stringify(value);
    if (sent.get(name) === now) return undefined;
    sent.set(name, now);
    return value;
  }

  function changedIn(chatId: number): ChangedMessages | undefined {
    const before = shown.get(chatId) ?? new Map<number, Seen>();
    const now = new Map(telegram.messages(chatId).map((each) => [each.message_id, see(each)]));
    shown.set(chatId, now);
    const removed = [...before.keys()].filter((id) => !now.has(id));
    const changed = [...now]
      .filter(([id, { message, reactions }]) => {
        const known = before.get(id);
        return known?.message !== message || known.reactions !== reactions;
      })
      .map(([id, { message }]) =>
        viewMessage(message, {
          reactions: telegram.reactions(chatId, id),
          isSilent: telegram.isSilent(chatId, id),
          writerId: telegram.writerOf(chatId, id) ?? 0,
        }),
      );
    if (changed.length === 0 && removed.length === 0) return undefined;
    return { chatId, changed, removed };
  }

  function see(message: LocalMessage): Seen {
    const reactions = telegram.reactions(message.chat.id, message.message_id);
    return { message, reactions: reactions.length === 0 ? "" : JSON.stringify(reactions) };
  }

  return {
    next() {
      const connection = ifChanged("connection", viewConnection(telegram, clock));
      const people = ifChanged("people", viewRoles(telegram, cast));
      const persons = [...cast.workers, ...cast.caseworkers, cast.outsider];
      const chats = [
        ...persons.map((person) => viewPrivateChat(telegram, person)),
        viewGroup(telegram, cast),
      ];
      const calls = readCalls();
      return {
        ...(connection !== undefined && { connection }),
        ...(people !== undefined && { people }),
        chats: chats.filter((chat) => ifChanged(`chat ${chat.id}`, chat) !== undefined),
        messages: chats.map(({ id }) => changedIn(id)).filter((changes) => changes !== undefined),
        ...(calls !== undefined && { calls }),
      };
    },
  };
}
