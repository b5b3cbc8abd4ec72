import { randomBytes } from "node:crypto";
import { Api } from "grammy";
import { createCardFacts } from "../../src/telegram/caseworker/card/card-facts.js";
import { createCardWords } from "../../src/telegram/caseworker/card/card-words.js";
import { createDeskNotes } from "../../src/telegram/caseworker/chat/desk-notes.js";
import { createCaseLines } from "../../src/telegram/caseworker/queue/case-line.js";
import { createSealer } from "../../src/vault/sealing.js";
import { content } from "./content.js";
import { ringOf } from "./keys.js";
import { createTestClock, startLocalTelegram, TEST_TOKEN } from "./local-telegram.js";
import { NOON } from "./opened-cases.js";
import { openTemporaryStore } from "./temporary-store.js";

export type DeskStage = Awaited<ReturnType<typeof startDesk>>;

/**
 * The caseworkers' chat with a store of notes, and no cases but those a test makes up: for what is
 * posted about many cases at once. Stop it in `afterEach`.
 */
export async function startDesk(
  options: { chat?: "forum" | "group"; locale?: string; start?: number } = {},
) {
  const clock = createTestClock(options.start ?? NOON);
  const { store, remove } = await openTemporaryStore(clock);
  const { telegram, url, close } = await startLocalTelegram({ clock });
  const boss = telegram.addUser({ firstName: "Boss" });
  const group = telegram.addGroup({
    title: "Caseworkers",
    owner: boss,
    members: [],
    ...(options.chat === "group"
      ? { kind: "group" as const }
      : { kind: "supergroup" as const, forum: true }),
  });
  const { texts, flow, alertFlow } = await content();
  const words = createCardWords(texts, options.locale ?? "ru");
  const facts = createCardFacts(words, [flow, alertFlow], () => 1);
  const place = { id: group.id };
  const chatId = () => place.id;
  const api = new Api(TEST_TOKEN, { apiRoot: url });
  const troubles: string[] = [];
  return {
    ...{ clock, store, telegram, boss, group, texts, flow, words, facts, chatId, api, troubles },
    notes: createDeskNotes(store, createSealer(ringOf(7), randomBytes)),
    lines: createCaseLines({ words, facts, chatId }),
    onTrouble: (code: string) => void troubles.push(code),
    /** The chat has another id from now on. */
    moveTo(id: number): void {
      place.id = id;
    },
    /** What stands in the chat and was written by the bot, oldest first, without service messages. */
    posts: (chat = place.id) =>
      telegram
        .messages(chat)
        .filter(({ from, text }) => from?.is_bot === true && text !== undefined),
    /** How often a method was called. */
    calls: (method: string) => telegram.calls.filter((call) => call.method === method).length,
    async stop(): Promise<void> {
      await close();
      await remove();
    },
  };
}
