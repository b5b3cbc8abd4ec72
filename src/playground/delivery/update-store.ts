import type { Message, Update } from "grammy/types";
import type { LocalClock } from "../world/clock.js";

/** Message updates wait this long for a bot that does not fetch them (telegram-bot-api 10.0). */
const MESSAGE_LIFETIME_MS = 24 * 60 * 60 * 1000;
/** A tap on a button waits this long; one made in an outage is lost (the same source). */
const CALLBACK_LIFETIME_MS = 150 * 1000;

/** These arrive only when asked for by name in `allowed_updates`. */
const ONLY_ON_REQUEST = ["chat_member", "message_reaction", "message_reaction_count"];

/** An update before it has a number. */
export type UpdateBody = Pick<Update, "callback_query" | "my_chat_member" | "chat_member"> & {
  readonly [K in "message" | "edited_message" | "channel_post" | "edited_channel_post"]?: Message;
};

export interface PendingUpdate {
  readonly update: Update;
  /** Updates of one queue are delivered in order; different queues at the same time. */
  readonly queue: string;
  readonly expiresAt: number;
}

/** What waits for the bot: the server's side of getUpdates and of the webhook. */
export interface UpdateStore {
  /** Queues an update unless `allowed_updates` excludes its kind. */
  push(queue: string, body: UpdateBody): void;
  /** Not yet confirmed and not expired, by rising `update_id`. */
  pending(): readonly PendingUpdate[];
  confirmBelow(updateId: number): void;
  confirm(updateId: number): void;
  clear(): void;
  /** `undefined` keeps the former setting, an empty list returns to the default. */
  allow(kinds: readonly string[] | undefined): void;
  readonly allowed: readonly string[];
  /** Called after every push. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

export function createUpdateStore(options: {
  clock: LocalClock;
  random: () => number;
}): UpdateStore {
  let nextId = 100_000_000 + Math.floor(options.random() * 800_000_000);
  let waiting: PendingUpdate[] = [];
  let allowed: readonly string[] = [];
  const listeners = new Set<() => void>();

  const isAllowed = (kind: string) =>
    allowed.length === 0 ? !ONLY_ON_REQUEST.includes(kind) : allowed.includes(kind);

  return {
    push(queue, body) {
      const kind = Object.keys(body)[0] ?? "";
      if (!isAllowed(kind)) return;
      const lifetime = kind === "callback_query" ? CALLBACK_LIFETIME_MS : MESSAGE_LIFETIME_MS;
      const update = { update_id: nextId, ...body } as Update;
      nextId += 1;
      waiting.push({ update, queue, expiresAt: options.clock.now() + lifetime });
      for (const listener of [...listeners]) listener();
    },
    pending() {
      const now = options.clock.now();
      if (waiting.some((entry) => entry.expiresAt <= now)) {
        waiting = waiting.filter((entry) => entry.expiresAt > now);
      }
      return waiting;
    },
    confirmBelow(updateId) {
      waiting = waiting.filter((entry) => entry.update.update_id >= updateId);
    },
    confirm(updateId) {
      waiting = waiting.filter((entry) => entry.update.update_id !== updateId);
    },
    clear() {
      waiting = [];
    },
    allow(kinds) {
      if (kinds !== undefined) allowed = [...kinds];
    },
    get allowed() {
      return allowed;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
