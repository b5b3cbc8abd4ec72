import { afterEach, expect, test } from "vitest";
import type { LocalMessage } from "../../src/playground/world/world.js";
import type { Store } from "../../src/ports.js";
import { type BotLife, createBotLife } from "../support/bot-life.js";
import { eventually, troubles } from "../support/calm.js";
import { comeBack, reportOf } from "../support/case-walk.js";
import { asRead, ENGLISH_STORY, walkOn, walkTo } from "../support/english-walk.js";
import { photo } from "../support/media-files.js";
import { createMovableClock, MINUTE } from "../support/movable-clock.js";
import { createPerson, type Person } from "../support/people.js";
import { sendReport } from "../support/report-walk.js";

let life: BotLife;
afterEach(() => life.end());

const MORE = "It was in September, Turdibek owes me";
const BUTTON = "Показать рассказ";
const ACTS = ["received", "claimed", "storyShown", "workerWrote", "storyShown", "storyHidden"];
const clock = createMovableClock();
let store: Store;

/** With two caseworkers, Aigul and Daniyar. */
async function begin(chat: "forum" | "group"): Promise<readonly [Person, Person]> {
  const wrapStore = (opened: Store) => {
    store = opened;
    return opened;
  };
  const crew = ["Aigul", "Daniyar"];
  life = await createBotLife({ clock, chat, card: "minimal", crew, wrapStore });
  await life.start();
  const [aigul, daniyar] = life.crew;
  if (!aigul || !daniyar) throw new Error("the crew is not there");
  return [aigul, daniyar];
}

const told = (words: string, chat = life.group.id): readonly LocalMessage[] =>
  life.telegram.messages(chat).filter(({ text }) => asRead(text).includes(words));

async function isGone(words: string, chat?: number): Promise<void> {
  await eventually(
    () => {
      life.wake();
      return told(words, chat).length === 0;
    },
    () => `it still stands: ${words}\n${life.log()}`,
  );
}

/** The journal of the case that something joins. */
async function acts(): Promise<readonly string[]> {
  const { cases } = await store.everyCase(null, 10);
  const found = cases.find(({ row }) => row.additions.length > 0);
  return found ? (await store.journal(found.caseId)).map(({ act }) => act) : [];
}

/** The pictures that stand in the chat. */
const pictures = (chat = life.group.id) =>
  life.telegram.messages(chat).filter((message) => message.photo !== undefined);

test("in a forum the story comes to the one who claims, on demand, and goes by itself", async () => {
  const [aigul, daniyar] = await begin("forum");
  const worker = life.worker();
  await walkTo(worker, "story");
  await worker.sends({ photo: await photo("jpeg") });
  await worker.presses("I understand");
  await worker.sees("1 file is recorded");
  await walkOn(worker, "story", "review");
  const receipt = await sendReport(worker);
  await worker.presses("I have kept it");

  const card = await aigul.sees("Рассказ хранится отдельно");
  await aigul.presses(BUTTON);
  await aigul.isTold("Сначала возьмите дело");
  await aigul.presses("✋");
  await aigul.sees("Взято: Aigul");
  await daniyar.presses(BUTTON);
  await daniyar.isTold("Дело ведёт Aigul");
  expect(told(ENGLISH_STORY)).toEqual([]);
  expect(pictures()).toEqual([]);

  await aigul.presses(BUTTON);
  await aigul.isTold("Рассказ в теме дела. Он исчезнет сам через 30 мин");
  const [story, ...others] = told(ENGLISH_STORY);
  expect(others).toEqual([]);
  expect(story?.has_protected_content).toBe(true);
  expect(story?.message_thread_id).toBe(card.message_thread_id);
  expect(pictures()).toHaveLength(1);
  await aigul.presses(BUTTON);
  await aigul.isTold("Рассказ уже показан");
  expect(told(ENGLISH_STORY)).toHaveLength(1);

  // What the worker adds is kept as well; the rest stands already.
  await comeBack(worker, receipt);
  await worker.presses("Write more");
  await worker.types(MORE);
  await worker.sees("1 message is recorded");
  await worker.presses("Send");
  await worker.sees("It was sent");
  await aigul.sees("Присланное хранится отдельно");
  expect(told(MORE)).toEqual([]);
  clock.advance(10 * MINUTE);
  await aigul.types("/story", { threadId: card.message_thread_id ?? 0 });
  await aigul.sees(MORE);
  expect(told(ENGLISH_STORY)).toHaveLength(1);

  await life.stop();
  clock.advance(21 * MINUTE);
  await life.start();
  await isGone(ENGLISH_STORY);
  // Each message goes by a call of its own.
  await eventually(
    () => pictures().length === 0,
    () => `the picture still stands:\n${life.log()}`,
  );
  expect(told(MORE)).toHaveLength(1);
  clock.advance(10 * MINUTE);
  await isGone(MORE);

  await eventually(
    async () => (await acts()).join() === ACTS.join(),
    () => `the journal has not all of it:\n${life.log()}`,
  );
  await aigul.presses(BUTTON);
  await eventually(
    () => told(ENGLISH_STORY).length === 1 && told(MORE).length === 1 && pictures().length === 1,
    () => `it does not come again:\n${life.log()}`,
  );
  expect(life.traces(["Qoraboyev", "Turdibek"])).toEqual([]);
  expect(troubles(life.log())).toEqual([]);
});

test("in a plain group the story comes in private, and a withdrawn case takes it along at once", async () => {
  const [aigul, daniyar] = await begin("group");
  const worker = life.worker();
  const receipt = await reportOf(worker);
  await aigul.sees("Рассказ хранится отдельно");
  await aigul.presses("✋");
  await aigul.sees("Взято: Aigul");
  await aigul.presses(BUTTON);
  const hint = await aigul.sees("Откройте https://t.me/");
  expect(hint.text).toContain("Старт");

  const own = createPerson(life.telegram, aigul.user);
  await own.start();
  await own.sees("Choose your language");
  await aigul.presses(BUTTON);
  await aigul.isTold("Рассказ в вашем личном чате");
  await own.sees("Qoraboyev");
  expect(told("Qoraboyev", own.chatId)[0]?.has_protected_content).toBe(true);
  expect(told("Qoraboyev")).toEqual([]);
  clock.advance(31 * MINUTE);
  await isGone("Qoraboyev", own.chatId);

  await aigul.presses(BUTTON);
  await own.sees("Qoraboyev");
  await daniyar.presses(BUTTON);
  await daniyar.isTold("Дело ведёт Aigul");
  // Whoever has the case no more does not keep its story.
  await aigul.types("/handover Daniyar", {
    replyTo: (await aigul.sees("Взято: Aigul")).message_id,
  });
  await daniyar.sees("Взято: Daniyar");
  await isGone("Qoraboyev", own.chatId);

  const other = createPerson(life.telegram, daniyar.user);
  await other.start();
  await other.sees("Choose your language");
  await daniyar.presses(BUTTON);
  await other.sees("Qoraboyev");
  await comeBack(worker, receipt);
  await worker.presses("Take it back");
  await worker.presses("Yes, take back");
  await worker.sees("There is nothing here now");
  await isGone("Qoraboyev", other.chatId);
  expect(life.traces(["Qoraboyev"])).toEqual([]);
  expect(troubles(life.log())).toEqual([]);
});
