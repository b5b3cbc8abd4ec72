import { afterEach, describe, expect, test } from "vitest";
import type { BlobId } from "../../src/domain/ids.js";
import { encodeReading, GROUPS_READING } from "../../src/telegram/worker/rights/reading.js";
import { createBotLife } from "../support/bot-life.js";
import { eventually, expectCover, expectOnlyScreen, troubles } from "../support/calm.js";
import { newcomer } from "../support/case-walk.js";
import { content } from "../support/content.js";
import {
  type Dauys,
  type DauysOptions,
  STORE_KINDS,
  startDauys,
  TEST_KEY,
} from "../support/dauys.js";
import { asRead, receiptOn, stopNamed, submit, walkOn } from "../support/english-walk.js";
import { createMovableClock, MINUTE } from "../support/movable-clock.js";
import type { Person } from "../support/people.js";
import { openAll, type Row } from "../support/seized-store.js";
import { createWrittenRows } from "../support/written-rows.js";

const { shelf, texts } = await content();

// Rare words, so that finding them anywhere is a leak.
const QUESTION = "I work without a contract for Qoraboyev, what can I do?";
const HARM = "My boss Qoraboyev took my passport";
const DANGER = "They are beating me now, Qoraboyev too";
const LONG = `${QUESTION} ${"The village Zarbuloq is far away. ".repeat(4)}`;
const RARE = ["Qoraboyev", "Zarbuloq", "contract"];
const OFFER = "Send my words";
const NOT_CHECKED = "Not yet checked by a lawyer.";

let dauys: Dauys;
afterEach(() => dauys?.stop());

async function arrive(options: DauysOptions = {}): Promise<Person> {
  dauys = await startDauys(options);
  const worker = dauys.worker();
  await newcomer(worker);
  return worker;
}

const titleOf = (locale: string, topic: string) => shelf.article(locale, topic)?.title ?? "?";

/** Taps with data that the screen may not have, as a changed client does. */
function forges(worker: Person, data: string): void {
  dauys.telegram.press(worker.user, worker.chatId, worker.screen().message_id, data, {
    forged: true,
  });
}

/** The state of the one worker, opened with the server's key. */
async function stateOf(): Promise<string> {
  await dauys.settled();
  const { opened } = openAll(await dauys.rows(), TEST_KEY);
  const states = opened.map(({ text }) => text).filter((text) => text.includes('"leftovers"'));
  expect(states).toHaveLength(1);
  return states[0] ?? "";
}

async function leavesNoTrace(words = RARE): Promise<void> {
  await dauys.settled();
  expect(troubles(dauys.log())).toEqual([]);
  await dauys.expectNoTraces(words);
}

describe("a question in one's own words", () => {
  test.each([
    ["uz", "Shartnomasiz ishlayapman, nima qilay?"],
    ["uz-Cyrl", "Шартномасиз ишлаяпман, нима қилай?"],
    ["ru", "Я работаю без договора, что делать?"],
    ["kk", "Келісімшартсыз жұмыс істеп жүрмін, не істеу керек?"],
    ["tg", "Бе шартнома кор мекунам, чӣ кор кунам?"],
    ["ky", "Келишимсиз иштеп жатам, эмне кылам?"],
    ["en", "I work without a contract, what can I do?"],
  ])(
    "in %s is answered with the article of its topic, its sources and that nobody has checked it",
    async (locale, question) => {
      dauys = await startDauys();
      const worker = dauys.worker();
      await worker.start();
      await worker.presses(texts.text(locale, "language-name"));
      await worker.sees(texts.text(locale, "guide-title"));
      await worker.types(question);
      await worker.sees(titleOf(locale, "no-contract"));
      await dauys.settled();
      const screen = expectOnlyScreen(worker, texts.text(locale, "rights-found"));
      expect(screen.text).toContain(texts.text(locale, "rights-not-checked"));
      await worker.presses(`🔎 ${texts.text(locale, "rights-button-sources")}`);
      await worker.sees(texts.text(locale, "rights-sources-title"));
      await leavesNoTrace([question, titleOf(locale, "no-contract")]);
    },
  );

  test("in another language than was chosen is answered in it, and that language can be chosen", async () => {
    const worker = await arrive();
    await worker.types("Сколько дней мне можно быть в Казахстане без регистрации?");
    await worker.sees(titleOf("ru", "stay"));
    await worker.presses("🔎 Источники");
    await worker.presses("‹ Назад");
    await worker.sees(titleOf("ru", "stay"));
    await worker.types("Сколько дней мне можно быть в Казахстане без регистрации?");
    await worker.sees(texts.text("ru", "rights-found"));
    await worker.presses("🌐 Русский");
    await worker.sees(texts.text("ru", "guide-title"));
    await leavesNoTrace(["регистрации"]);
  });

  test("that no page answers leads to the topics and to a person", async () => {
    const worker = await arrive();
    await worker.types("What will the weather be tomorrow?");
    await worker.sees("I did not understand that");
    await dauys.settled();
    expectOnlyScreen(worker, "Write it in other words, or choose a topic.");
    await worker.presses("📖 Other topics");
    await worker.sees("Your rights");
    await leavesNoTrace(["weather"]);
  });

  test("of whom to call leads to the contacts", async () => {
    const worker = await arrive();
    await worker.types("who can help me, phone number");
    await worker.presses("☎️ Who can help");
    await worker.sees("112");
    await leavesNoTrace();
  });
});

describe.each(STORE_KINDS)("asking and reading, over the store %s,", (store) => {
  test("leave the state as it was, and write no word and no topic, sealed or not, nor log any", {
    timeout: 60_000,
  }, async () => {
    const written = createWrittenRows();
    const worker = await arrive({ store, wrapStore: written.wrap });
    const before = await stateOf();
    written.forget();
    await worker.types(QUESTION);
    await worker.sees(titleOf("en", "no-contract"));
    for (const label of ["🔎 Sources", "‹ Back"]) await worker.presses(label);
    await worker.sees(NOT_CHECKED);
    await worker.presses("👤 For whom");
    for (const label of ["Uzbekistan", "In Kazakhstan"]) {
      await worker.presses(label);
      await hasButton(worker, `✅ ${label}`);
    }
    await worker.presses("✔️ Done");
    await worker.sees(NOT_CHECKED);
    await worker.presses("Menu");
    await worker.presses("📖");
    await worker.presses("Freedom and safety");
    await worker.presses(titleOf("en", "passport-taken"));
    await worker.sees(NOT_CHECKED);
    expect(await stateOf()).toBe(before);

    const rows: readonly Row[] = written.rows();
    expect(rows.length).toBeGreaterThan(10);
    const { opened, unopened } = openAll(rows, TEST_KEY);
    expect(unopened, "nothing was written that this search cannot read").toEqual([]);
    expect(opened.length).toBeGreaterThan(5);
    expect(rows.filter(({ key }) => key.startsWith("putBlob"))).toEqual([]);
    const plain = rows.flatMap(({ parts }) => parts);
    const sealed = opened.map(({ text }) => text);
    for (const trace of traces())
      for (const text of [...plain, ...sealed, dauys.log()]) expect(text).not.toContain(trace);
    await leavesNoTrace();
  });

  test("hold what tells of harm sealed, until it is sent; then it is the story that caseworkers get", {
    timeout: 60_000,
  }, async () => {
    const worker = await arrive({ store });
    const before = await stateOf();
    await worker.types(HARM);
    await worker.sees(titleOf("en", "passport-taken"));
    await dauys.settled();
    expectOnlyScreen(worker, "They wait sealed for 10 minutes.");
    expect(await stateOf()).toBe(before);
    await dauys.expectNoTraces(RARE);
    await worker.pressesTwice(OFFER);
    await worker.sees("Is it safe to use");
    for (const label of ["🟢", "👤"]) await worker.presses(label);
    await worker.sees("What happened?");
    await worker.presses("In my own words");
    await worker.presses("🟢");
    await worker.sees(stopNamed("story").shows);
    await worker.sees("1 message is recorded");
    await worker.presses("➡️");
    await worker.presses("⏩");
    expect((await worker.sees("•")).text).toContain(HARM);
    await submit(worker);
    expect(asRead((await dauys.caseworker().sees("Qoraboyev")).text)).toContain(HARM);
    await leavesNoTrace(["Qoraboyev"]);
  });
});

describe("words that may be sent", () => {
  test("reach the caseworkers of who is under 18 too, who is not asked for a story", {
    timeout: 60_000,
  }, async () => {
    const worker = await arrive();
    await worker.types(HARM);
    await worker.sees("They wait sealed for 10 minutes.");
    await worker.presses(OFFER);
    await worker.sees("Is it safe to use");
    for (const label of ["🟢", "🧒", "➡️", "🛂", "➡️", "🟢"]) await worker.presses(label);
    await worker.presses("Almaty (city)");
    await submit(worker);
    expect(asRead((await dauys.caseworker().sees("Qoraboyev")).text)).toContain(HARM);
  });

  test.each([
    ["over 120 characters", LONG],
    ["of harm", HARM],
  ])(
    "%s are offered, held for ten minutes, and then kindly not there any more",
    async (_what, words) => {
      const clock = createMovableClock();
      const worker = await arrive({ clock });
      await worker.types(words);
      await worker.sees(`Tap “${OFFER}”.`);
      await dauys.settled();
      clock.advance(10 * MINUTE + 1000);
      await worker.presses(OFFER);
      await worker.sees("Your words are not kept any more.");
      await dauys.settled();
      expectOnlyScreen(worker, "Please write them again.");
      expect(worker.buttons().some((label) => label.includes(OFFER))).toBe(false);
      expect(await stateOf()).not.toContain("story");
      await worker.types(words);
      await worker.presses(OFFER);
      await worker.sees("Is it safe to use");
      await leavesNoTrace();
    },
  );

  test("are not offered where they only ask", async () => {
    const worker = await arrive();
    await worker.types(QUESTION);
    await worker.sees(titleOf("en", "no-contract"));
    expect(worker.buttons().join()).not.toContain(OFFER);
    forges(worker, `i:o...${"0".repeat(32)}`);
    await worker.sees("Your words are not kept any more.");
    await leavesNoTrace();
  });

  test("leave the chat when it is erased, and the store when their time is over", async () => {
    const clock = createMovableClock();
    const worker = await arrive({ clock });
    await worker.types(HARM);
    await worker.sees(OFFER);
    const id = offerOn(worker);
    expect(await dauys.store.blob(id)).not.toBeNull();
    await worker.presses("Erase");
    await worker.noLongerSees(OFFER);
    await dauys.settled();
    expectCover(worker);
    const { opened } = openAll(await dauys.rows(), TEST_KEY);
    expect(opened.filter(({ text }) => text.includes("Qoraboyev"))).toEqual([]);
    clock.advance(10 * MINUTE + 1000);
    expect(await dauys.store.blob(id)).toBeNull();
    await leavesNoTrace();
  });

  test("go from the store with the report that takes them", async () => {
    const worker = await arrive();
    await worker.types(HARM);
    await worker.sees(OFFER);
    const id = offerOn(worker);
    await worker.presses(OFFER);
    await worker.sees("Is it safe to use");
    await dauys.settled();
    expect(await dauys.store.blob(id)).toBeNull();
    await leavesNoTrace();
  });

  test("of a report that waits are added to it", async () => {
    const worker = await arrive();
    for (const label of ["✍️", "🟢", "👤", "In my own words"]) await worker.presses(label);
    await worker.sees("Are you in danger now");
    await worker.types("/start");
    await worker.sees("Guide for newcomers");
    await worker.types(HARM);
    await worker.presses(OFFER);
    await worker.sees("Your words are part of the report.");
    await worker.presses("🟢");
    await worker.sees("1 message is recorded");
    await leavesNoTrace();
  });
});

describe("words that tell of danger", () => {
  test("put the alert first, which can be left for the guide again, or sent", async () => {
    const worker = await arrive();
    await worker.types(DANGER);
    await worker.sees("If you are in danger now, tap 🆘.");
    await dauys.settled();
    expect(worker.buttons()[0]).toContain("🆘");
    expectOnlyScreen(worker, "you can call 112.");
    await worker.presses("🆘");
    await worker.sees("What is happening now");
    await worker.presses("Menu");
    await worker.sees("Guide for newcomers");
    await worker.types(DANGER);
    await worker.sees("If you are in danger now");
    await worker.presses("🆘");
    await worker.sees("What is happening now");
    await worker.presses("✊");
    await worker.presses("Almaty (city)");
    await worker.presses("Send now");
    await worker.sees("It was sent");
    await dauys.caseworker().sees("🆘");
    await leavesNoTrace();
  });
});

describe("the guide to rights", () => {
  test("shows to each what fits, for as long as it is read and no longer", async () => {
    const worker = await arrive();
    await worker.presses("📖");
    await worker.presses("Papers and stay");
    await worker.presses(titleOf("en", "stay"));
    const all = (await worker.sees(NOT_CHECKED)).text;
    await worker.presses("👤 For whom");
    const who = texts.lookUp("en", "rights-who-refugee");
    await worker.presses(who);
    await hasButton(worker, `✅ ${who}`);
    await worker.presses("✔️ Done");
    const fitting = (await worker.sees(NOT_CHECKED)).text;
    expect(fitting).not.toBe(all);
    await worker.presses("‹ Back");
    await worker.sees("Papers and stay");
    await worker.presses("‹ Back");
    const narrowed = texts.text("en", "rights-shown-for");
    expect((await worker.sees(narrowed)).text, "it is not named").not.toContain(who);
    await worker.presses("Menu");
    await worker.sees("Guide for newcomers");
    await worker.presses("📖");
    expect((await worker.sees("Your rights")).text).not.toContain(narrowed);
    await worker.presses("Papers and stay");
    await worker.presses(titleOf("en", "stay"));
    expect((await worker.sees(NOT_CHECKED)).text).toBe(all);
    await leavesNoTrace();
  });

  test("leads to a person: a report in one's own words", async () => {
    const worker = await arrive();
    await worker.types(QUESTION);
    await worker.sees(titleOf("en", "no-contract"));
    if (worker.buttons().some((label) => label.startsWith("More"))) await worker.presses("More ›");
    await worker.presses("🙋");
    for (const label of ["🟢", "👤", "🟢"]) await worker.presses(label);
    await worker.sees(stopNamed("story").shows);
    await leavesNoTrace();
  });

  test("answers a tap that comes twice, of an id that is no more, or on an old screen, with what there is", async () => {
    const worker = await arrive();
    await worker.presses("📖");
    await worker.pressesTwice("Work");
    await worker.sees(titleOf("en", "injury"));
    await dauys.settled();
    expectOnlyScreen(worker, titleOf("en", "injury"));
    const old = worker.screen().message_id;
    const page = { at: "article", topic: "weather", number: 0 } as const;
    forges(worker, `i:${encodeReading({ ...GROUPS_READING, page })}`);
    await worker.sees("Guide for newcomers");
    for (const data of ["i:q..", "i:", "i:t..xx.debt", `i:${"x".repeat(60)}`]) forges(worker, data);
    await dauys.settled();
    expectOnlyScreen(worker, "Guide for newcomers");
    await worker.start();
    await eventually(
      () => worker.screen().message_id !== old,
      () => worker.transcript(),
    );
    dauys.telegram.press(worker.user, worker.chatId, old, "i:m..", { forged: true });
    await dauys.settled();
    expectOnlyScreen(worker, "Guide for newcomers");
    await leavesNoTrace();
  });

  test("is read on after a restart from where it was", async () => {
    const life = await createBotLife();
    try {
      await life.start();
      const worker = life.worker();
      await newcomer(worker);
      await worker.types(HARM);
      await worker.sees(OFFER);
      await life.stop();
      await life.start();
      await worker.presses("🔎 Sources");
      await worker.sees("Where this comes from");
      await worker.presses("‹ Back");
      await worker.sees(titleOf("en", "passport-taken"));
      expect(troubles(life.log())).toEqual([]);
      expect(life.traces(RARE)).toEqual([]);
    } finally {
      await life.end();
    }
  });

  test("comes in a message of its own when the screen was deleted by hand", async () => {
    const worker = await arrive();
    await worker.presses("📖");
    await worker.sees("Your rights");
    await worker.deletes("Your rights");
    await worker.types(QUESTION);
    await worker.sees(titleOf("en", "no-contract"));
    await dauys.settled();
    expectOnlyScreen(worker, titleOf("en", "no-contract"));
    await leavesNoTrace();
  });
});

describe("a report and the guide to rights", () => {
  test("meet at the consent: who has not agreed yet begins anew, with nothing kept", async () => {
    const worker = await arrive();
    const before = await stateOf();
    for (const label of ["✍️", "🟢"]) await worker.presses(label);
    await worker.sees("Before you start");
    await worker.presses("My rights first");
    await worker.sees("Your rights");
    expect(await stateOf()).toBe(before);
    await worker.presses("Freedom and safety");
    await worker.presses(titleOf("en", "passport-taken"));
    await worker.presses("✍️ Tell about it");
    await worker.sees("Is it safe to use");
    await leavesNoTrace();
  });

  test("meet at the consent: who had agreed before goes on where they were", async () => {
    const worker = await arrive();
    await walkOn(worker, "menu", "region");
    while (!worker.screen().text?.includes("Before you start")) {
      const before = worker.screen().text;
      await worker.presses("‹ Back");
      await eventually(
        () => worker.screen().text !== before,
        () => worker.transcript(),
      );
    }
    await worker.presses("My rights first");
    await worker.sees("Your rights");
    await worker.presses("Freedom and safety");
    await worker.presses(titleOf("en", "passport-taken"));
    await worker.presses("✍️ Tell about it");
    await worker.sees(stopNamed("region").shows);
    await leavesNoTrace(["Qoraboyev"]);
  });

  test("meet under the number, which is never lost by reading", { timeout: 60_000 }, async () => {
    const worker = await arrive();
    await walkOn(worker, "menu", "review");
    const receipt = await submit(worker);
    const offered = `💸 ${titleOf("en", "unpaid-wages")}`;
    expect(worker.buttons()).toContain(offered);
    await worker.presses(offered);
    await worker.sees(NOT_CHECKED);
    for (const label of ["🔎 Sources", "‹ Back"]) await worker.presses(label);
    await worker.sees(NOT_CHECKED);
    expect(worker.buttons().join()).not.toMatch(/Menu|🆘/);
    await worker.types("And when will they pay?");
    await worker.sees("Please use the buttons");
    expect(receiptOn(worker.screen().text)).toBe(receipt);
    forges(worker, `i:t...unpaid-wages`);
    await worker.sees(NOT_CHECKED);
    for (const data of ["m", "r", "D", "i:p..", "N", "g:papers"]) {
      forges(worker, data);
      await worker.sees(receipt);
      await dauys.settled();
      expectOnlyScreen(worker, receipt);
      forges(worker, `i:t...unpaid-wages`);
      await worker.sees(NOT_CHECKED);
    }
    await worker.presses("Done");
    await worker.sees(receipt);
    await worker.presses("I have kept it");
    await worker.sees("Guide for newcomers");
    await leavesNoTrace(["Qoraboyev", receipt]);
  });

  test("meet in the open case: closed, it offers what one can read, and leads back to itself", {
    timeout: 60_000,
  }, async () => {
    const worker = await arrive();
    await walkOn(worker, "menu", "review");
    const receipt = await submit(worker);
    await worker.presses("I have kept it");
    const desk = await dauys.caseworker().inTopic(/./);
    await desk.presses("✋");
    await desk.sees("Взято");
    await desk.types("/close solved");
    await desk.sees("Дело закрыто.");
    await worker.presses("I have a number");
    await worker.types(receipt);
    await worker.sees("Your report");
    await worker.presses(`💸 ${titleOf("en", "unpaid-wages")}`);
    await worker.sees(NOT_CHECKED);
    expect(worker.buttons().join()).not.toContain("Menu");
    await worker.presses("Done");
    await worker.sees("Your report");
    await leavesNoTrace(["Qoraboyev"]);
  });
});

/** Where the words are held that the screen offers to send. */
function offerOn(worker: Person): BlobId {
  const buttons = worker.screen().reply_markup?.inline_keyboard.flat() ?? [];
  const data = buttons.flatMap((each) => ("callback_data" in each ? [each.callback_data] : []));
  const [, id] = /^i:o\.\.\.([0-9a-f]{32})$/m.exec(data.join("\n")) ?? [];
  if (id === undefined) throw new Error("no words are offered");
  return id as BlobId;
}

async function hasButton(worker: Person, label: string): Promise<void> {
  await eventually(
    () => worker.buttons().includes(label),
    () => worker.transcript(),
  );
}

/** What a question or a page could be told by: names of topics as data has them, titles, phrases. */
function traces(): readonly string[] {
  const titles = [...shelf.topics.keys()].map((id) => titleOf("en", id));
  const ids = [...shelf.topics.keys()].filter((id) => id.includes("-"));
  const data = [...shelf.topics.keys()].flatMap((id) => [`.${id}`, `i:t`, `"${id}"`]);
  return [...titles, ...ids, ...data, ...RARE, QUESTION, "kz-uz", "Freedom"];
}
