import { createSeededRandom } from "../../src/playground/delivery/seeded-random.js";
import {
  createLocalTelegram,
  type LocalTelegram,
  type LocalTelegramOptions,
} from "../../src/playground/local-telegram.js";
import type { LocalChat, LocalUser } from "../../src/playground/world/world.js";
import { createTestClock, TEST_TOKEN, type TestClock } from "../support/local-telegram.js";

export interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

export interface Stage {
  readonly telegram: LocalTelegram;
  readonly clock: TestClock;
  readonly worker: LocalUser;
  readonly caseworker: LocalUser;
  readonly forum: LocalChat;
  /** Calls the Bot API without a port. */
  call(method: string, params?: Record<string, unknown>): Promise<Answer>;
  /** The message a call returns. @throws when it was refused. */
  message(method: string, params: Record<string, unknown>): Promise<{ message_id: number }>;
}

/** A local Telegram on a standing clock: a worker who has written, and a forum with the bot. */
export function createStage(options: Partial<LocalTelegramOptions> = {}): Stage {
  const clock = createTestClock();
  const telegram = createLocalTelegram({
    token: TEST_TOKEN,
    random: createSeededRandom(7),
    ...options,
    clock,
  });
  const worker = telegram.addUser({ firstName: "Namuna", languageCode: "uz" });
  const caseworker = telegram.addUser({ firstName: "Aigul", languageCode: "ru" });
  const forum = telegram.addGroup({
    title: "Forum",
    kind: "supergroup",
    forum: true,
    members: [caseworker],
  });
  telegram.send(worker, worker.id, { text: "/start" });

  const call: Stage["call"] = async (method, params = {}) => {
    const response = await telegram.app.request(`/bot${TEST_TOKEN}/${method}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(params),
    });
    return (await response.json()) as Answer;
  };
  return {
    telegram,
    clock,
    worker,
    caseworker,
    forum,
    call,
    async message(method, params) {
      const answer = await call(method, params);
      if (!answer.ok) throw new Error(answer.description);
      return answer.result as { message_id: number };
    },
  };
}
