import type { ForumTopic } from "grammy/types";
import { type BotView, createBotView } from "./bot-view.js";
import { createStage, type Stage } from "./stage.js";

/** A forum with the bot's topic One, and nothing the bot has not seen. */
export interface ForumStage {
  readonly stage: Stage;
  readonly bot: BotView;
  /** The parameters that name the topic One. */
  readonly one: { readonly chat_id: number; readonly message_thread_id: number };
  inForum(params?: Record<string, unknown>): { chat_id: number };
  /** Takes can_manage_topics from the bot. */
  strip(): void;
  /** A topic that the caseworker made, now an administrator. */
  theirTopic(): { readonly chat_id: number; readonly message_thread_id: number };
}

export async function createForumStage(): Promise<ForumStage> {
  const stage = createStage();
  const bot = createBotView(stage);
  const { telegram, caseworker, forum } = stage;
  const inForum = (params: Record<string, unknown> = {}) => ({ chat_id: forum.id, ...params });
  const { message_thread_id } = await bot.result<ForumTopic>(
    "createForumTopic",
    inForum({ name: "One" }),
  );
  await bot.take();
  return {
    stage,
    bot,
    one: { chat_id: forum.id, message_thread_id },
    inForum,
    strip: () => telegram.setBotRights(forum.id, { can_manage_topics: false }),
    theirTopic() {
      telegram.setMember(forum.id, caseworker, "administrator");
      const topic = telegram.createTopic(caseworker, forum.id, "Two");
      return { chat_id: forum.id, message_thread_id: topic.message_thread_id };
    },
  };
}
