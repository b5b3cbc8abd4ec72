import type { Update } from "grammy/types";
import type { Stage } from "./stage.js";

/** The world as the bot gets it: what it is told of, and what it is refused. */
export interface BotView {
  /** The updates since the last look, oldest first; they are confirmed. */
  take(): Promise<readonly Update[]>;
  /** The newest update since the last look. @throws when there is none. */
  last(): Promise<Update>;
  /** The kinds of the updates since the last look; of a message what it tells of. */
  kinds(): Promise<readonly string[]>;
  /** From now on only these kinds of update come. */
  allow(kinds: readonly string[]): Promise<void>;
  /** What a call that must fail is answered. @throws when it succeeds. */
  refusal(method: string, params: Record<string, unknown>): Promise<string>;
  /** The result of a call. @throws when it is refused. */
  result<T>(method: string, params?: Record<string, unknown>): Promise<T>;
}

// The same question again within three seconds is held back (Client.cpp, do_get_updates).
const UNHURRIED_MS = 3_000;

export function createBotView(stage: Stage): BotView {
  let next = 0;
  const ask = (params: Record<string, unknown> = {}) => {
    stage.clock.advance(UNHURRIED_MS);
    return stage.call("getUpdates", { offset: next, ...params });
  };
  const take: BotView["take"] = async () => {
    const { ok, result, description } = await ask();
    if (!ok) throw new Error(description);
    const updates = result as readonly Update[];
    next = Math.max(next, ...updates.map(({ update_id }) => update_id + 1));
    return updates;
  };
  return {
    take,
    async last() {
      const newest = (await take()).at(-1);
      if (newest === undefined) throw new Error("The bot is told of nothing.");
      return newest;
    },
    kinds: async () => (await take()).map(describe),
    async allow(kinds) {
      await ask({ allowed_updates: kinds });
    },
    async refusal(method, params) {
      const answer = await stage.call(method, params);
      if (answer.ok) throw new Error(`${method} was not refused.`);
      return `${answer.error_code} ${answer.description}`;
    },
    async result<T>(method: string, params: Record<string, unknown> = {}) {
      const answer = await stage.call(method, params);
      if (!answer.ok) throw new Error(`${method}: ${answer.description}`);
      return answer.result as T;
    },
  };
}

const EVENTS = [
  "text",
  "caption",
  "new_chat_members",
  "left_chat_member",
  "new_chat_title",
  "pinned_message",
  "forum_topic_created",
  "forum_topic_edited",
  "forum_topic_closed",
  "forum_topic_reopened",
  "general_forum_topic_hidden",
  "general_forum_topic_unhidden",
  "migrate_to_chat_id",
  "migrate_from_chat_id",
] as const;

function describe(update: Update): string {
  const kind = Object.keys(update).find((name) => name !== "update_id") ?? "";
  const message: object = update.message ?? update.channel_post ?? {};
  const event = EVENTS.find((name) => name in message);
  return event === undefined ? kind : `${kind} ${event}`;
}
