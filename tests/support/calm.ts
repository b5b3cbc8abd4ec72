import { setTimeout as pause } from "node:timers/promises";
import { expect } from "vitest";
import type { LocalTelegram } from "../../src/playground/local-telegram.js";
import type { LocalMessage } from "../../src/playground/world/world.js";
import type { Person } from "./people.js";

/** Lines of the log that a calm day does not have: updates that failed, and errors. */
export function troubles(log: string): readonly string[] {
  return log
    .split("\n")
    .filter((line) => line !== "")
    .filter((line) => line.includes("did not go through") || JSON.parse(line).level >= 50);
}

/** The chat is one message, the bot's, and it says this. */
export function expectOnlyScreen(worker: Person, shows: string | RegExp): LocalMessage {
  const chat = worker.transcript();
  expect(worker.view(), chat).toHaveLength(1);
  const screen = worker.screen();
  if (typeof shows === "string") expect(screen.text, chat).toContain(shows);
  else expect(screen.text, chat).toMatch(shows);
  return screen;
}

/** Watches a chat: the most bot messages that have ever stood in it at once. */
export function countScreens(telegram: LocalTelegram, chatId: number): { readonly most: number } {
  const seen = { most: 0 };
  telegram.subscribe(() => {
    const screens = telegram.messages(chatId).filter((message) => message.from?.is_bot);
    seen.most = Math.max(seen.most, screens.length);
  });
  return seen;
}

/** Waits longer than a person does: for what the bot does by itself, in its own time. */
export async function eventually<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
  explain: () => string,
  patienceMs = 25_000,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(explain());
    await pause(50);
  }
}

// Words that the neutral cover must not hold, in the languages of the bot. «Налево, направо» and
// "Left, right" are directions.
export const TELLING =
  /\brights\b|report|problem|erase|kibhr|bureau|huquq|muammo|shikoyat|xabar|oʻchir|(?<![а-я])прав[ао](?![а-я])|обращени|проблем|жалоб|сообщи|стереть|бюро|құқық|мәселе/iu;

/** The chat is the neutral cover and nothing else. */
export function expectCover(worker: Person): void {
  const screen = expectOnlyScreen(worker, "Сәлеметсіз бе");
  const chat = worker.transcript();
  expect(screen.reply_markup?.inline_keyboard ?? [], chat).toEqual([]);
  expect(screen.text, chat).not.toMatch(TELLING);
}
