import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { createRedisStore } from "../../src/store/redis-store.js";
import { type BotLife, createBotLife } from "../support/bot-life.js";
import { countScreens, eventually, expectOnlyScreen, troubles } from "../support/calm.js";
import { type Dauys, STORE_KINDS, startDauys } from "../support/dauys.js";
import {
  ENGLISH_STORY,
  quickReport,
  receiptOn,
  submit,
  walkOn,
  walkTo,
} from "../support/english-walk.js";
import { type RedisServer, startRedis } from "../support/redis.js";
import { bytesInRedis, identityOf, tracesIn } from "../support/traces.js";

const WAYS = [
  ["polling", { webhook: false }],
  ["a webhook", { webhook: true }],
] as const;
const LONG = { timeout: 90_000 };

let dauys: Dauys;

const stories = (words = ENGLISH_STORY) =>
  dauys.telegram.messages(dauys.group.id).filter(({ text }) => text?.includes(words));

describe.each(WAYS)("Telegram in trouble, over %s", (_way, options) => {
  afterEach(() => dauys.stop());

  test(
    "down while “send” is pressed: back again, the receipt is shown and the report arrives",
    LONG,
    async () => {
      dauys = await startDauys(options);
      const worker = dauys.worker();
      await walkTo(worker, "review");
      await dauys.settled();
      dauys.telegram.faults.down(true);
      await worker.presses("📨");
      await pause(1_500);
      expectOnlyScreen(worker, "Please look at it");
      dauys.telegram.faults.down(false);
      const shown = await eventually(
        () => receiptOn(worker.screen().text) || undefined,
        worker.transcript,
        60_000,
      );
      expect(shown).toMatch(/\d{4} \d{4} \d{4} \d{4}/);
      await eventually(
        () => stories().length === 1,
        () => dauys.caseworker().transcript(),
        60_000,
      );
      await eventually(
        () => dauys.telegram.pendingUpdates() === 0,
        () => "updates wait",
        30_000,
      );
      expectOnlyScreen(worker, "We have your report");
      await dauys.expectNoTraces([ENGLISH_STORY, shown]);
    },
  );

  test(
    "the answer to the edit that shows the receipt is lost: the same receipt stays",
    LONG,
    async () => {
      dauys = await startDauys(options);
      const worker = dauys.worker();
      const seen = new Set<string>();
      await walkTo(worker, "review");
      await dauys.settled();
      dauys.telegram.subscribe(() => {
        for (const { text } of worker.view()) if (receiptOn(text)) seen.add(receiptOn(text));
      });
      dauys.telegram.faults.add({
        kind: "dropAnswer",
        method: "editMessageText",
        chatId: worker.chatId,
        times: 2,
      });
      await submit(worker);
      await eventually(
        () => dauys.telegram.pendingUpdates() === 0,
        () => "updates wait",
        30_000,
      );
      await worker.start();
      await eventually(
        () => dauys.telegram.pendingUpdates() === 0,
        () => "updates wait",
        30_000,
      );
      expectOnlyScreen(worker, "We have your report");
      expect(seen.size, [...seen].join()).toBe(1);
      await eventually(
        () => stories().length === 1,
        () => dauys.caseworker().transcript(),
      );
      expect(dauys.telegram.topics(dauys.group.id)).toHaveLength(1);
      await dauys.expectNoTraces([ENGLISH_STORY, ...seen]);
    },
  );

  test(
    "a screen whose edit is refused for a moment is drawn when the update comes again",
    LONG,
    async () => {
      dauys = await startDauys(options);
      const worker = dauys.worker();
      await walkTo(worker, "story");
      await dauys.settled();
      dauys.telegram.faults.add({
        kind: "error",
        method: "editMessageText",
        chatId: worker.chatId,
        code: 500,
        description: "Internal Server Error",
        times: 2,
      });
      await worker.types("shu gap yoʻqolmasin");
      await eventually(() => worker.screen().text?.includes("1 message is"), worker.transcript);
      await eventually(
        () => dauys.telegram.pendingUpdates() === 0,
        () => "updates wait",
        30_000,
      );
      expectOnlyScreen(worker, "1 message is recorded");
      await worker.presses("➡️");
      await walkOn(worker, "unpaid_for", "review");
      await submit(worker);
      await eventually(
        () => stories("yoʻqolmasin").length === 1,
        () => "the story did not come",
      );
      expect(stories("yoʻqolmasin")[0]?.text?.match(/yoʻqolmasin/g)).toHaveLength(1);
      await dauys.expectNoTraces(["yoʻqolmasin"]);
    },
  );

  // Telegram tells the id of a message only in the answer: what cannot be known cannot be removed
  // until somebody touches it.
  test("a new screen whose answer was lost goes as soon as it is touched", LONG, async () => {
    dauys = await startDauys(options);
    const worker = dauys.worker();
    await walkTo(worker, "menu");
    await dauys.settled();
    dauys.telegram.faults.add({
      kind: "dropAnswer",
      method: "sendMessage",
      chatId: worker.chatId,
      times: 1,
    });
    await worker.start();
    await eventually(
      () => dauys.telegram.pendingUpdates() === 0,
      () => "updates wait",
      30_000,
    );
    const [lost, ...more] = worker.view();
    expect(more).toHaveLength(1);
    dauys.telegram.press(worker.user, worker.chatId, lost?.message_id ?? 0, "r");
    await eventually(() => worker.view().length === 1, worker.transcript, 10_000);
    await worker.presses("✍️");
    await worker.sees("Is it safe to use");
    await dauys.settled();
    expectOnlyScreen(worker, "Is it safe to use");
    await dauys.expectNoTraces();
  });

  test("one chat that Telegram slows down does not hold up another's", LONG, async () => {
    dauys = await startDauys(options);
    const [slow, quick] = [dauys.worker(), dauys.worker()];
    await walkTo(slow, "menu");
    await dauys.settled();
    const repair = dauys.telegram.faults.add({
      kind: "error",
      chatId: slow.chatId,
      code: 429,
      description: "Too Many Requests: retry after 20",
      retryAfter: 20,
    });
    await slow.presses("✍️");
    await pause(300);
    const before = Date.now();
    await walkTo(quick, "review");
    expect(Date.now() - before).toBeLessThan(5_000);
    repair();
    await eventually(
      () => slow.screen().text?.includes("Is it safe to use"),
      slow.transcript,
      60_000,
    );
    await eventually(
      () => dauys.telegram.pendingUpdates() === 0,
      () => "updates wait",
      60_000,
    );
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });
});

describe("the same update twice", () => {
  afterEach(() => dauys.stop());

  test.each(STORE_KINDS)(
    "records nothing twice and draws the screen again, on %s",
    async (store) => {
      dauys = await startDauys({ store, webhook: true });
      const worker = dauys.worker();
      const screens = countScreens(dauys.telegram, worker.chatId);
      dauys.telegram.faults.add({ kind: "deliverTwice" });
      await walkTo(worker, "story");
      await worker.types("faqat bir marta");
      await worker.sees("1 message is recorded");
      await worker.types("va yana");
      await worker.sees("2 messages are recorded");
      await worker.presses("➡️");
      await walkOn(worker, "unpaid_for", "review");
      expect((await worker.sees("•")).text).toContain("About: Money and pay\n");
      await submit(worker);
      await dauys.caseworker().sees("faqat bir marta");
      await dauys.settled();
      const [story] = stories("faqat");
      expect(story?.text?.match(/faqat bir marta/g)).toHaveLength(1);
      expect(dauys.telegram.topics(dauys.group.id)).toHaveLength(1);
      expectOnlyScreen(worker, "We have your report");
      expect(screens.most).toBe(1);
      expect(troubles(dauys.log())).toEqual([]);
      await dauys.expectNoTraces(["faqat bir marta", "va yana"]);
    },
  );

  test("after its commit, with the screen deleted in between, sends the screen again", async () => {
    dauys = await startDauys({ webhook: true });
    const worker = dauys.worker();
    await walkTo(worker, "money");
    await dauys.settled();
    dauys.telegram.faults.add({
      kind: "error",
      method: "editMessageText",
      chatId: worker.chatId,
      code: 500,
      description: "Internal Server Error",
      times: 1,
    });
    await worker.presses("💸");
    await eventually(
      () => dauys.telegram.calls.some(({ ok, method }) => !ok && method === "editMessageText"),
      () => "no edit",
    );
    dauys.telegram.deleteMessage(worker.user, worker.chatId, worker.screen().message_id);
    await worker.sees("Money and pay: what");
    await dauys.settled();
    expectOnlyScreen(worker, "Money and pay: what");
    expect(worker.buttons()).toContain("✅ Not paid, or paid less");
    await dauys.expectNoTraces();
  });
});

describe.runIf(STORE_KINDS.includes("redis"))("Redis in trouble", () => {
  let redis: RedisServer;
  let life: BotLife;
  afterEach(async () => {
    await life.end();
    await redis.stop();
  });

  async function begin(): Promise<void> {
    redis = await startRedis({ args: ["--appendonly", "yes", "--appendfsync", "always"] });
    life = await createBotLife({
      store: (clock) => createRedisStore({ kind: "single", url: redis.url, clock }),
    });
    await life.start();
  }

  async function expectNoTraces(words: readonly string[], worker: ReturnType<BotLife["worker"]>) {
    const needles = [...identityOf(worker.user), ...words];
    expect(tracesIn(await bytesInRedis(redis.admin), needles), "in Redis").toEqual([]);
    expect(life.traces(words), "in the logs").toEqual([]);
  }

  test(
    "killed in the middle of a report and started again: the worker goes on, nothing is lost",
    LONG,
    async () => {
      await begin();
      const worker = life.worker();
      await walkTo(worker, "story");
      await worker.types("oʻlimdan oldin yozilgan");
      await worker.sees("1 message is recorded");
      await redis.kill();
      await worker.types("oʻlim paytida yozilgan");
      await pause(1_000);
      await redis.restart();
      await eventually(
        () => worker.screen().text?.includes("2 messages"),
        worker.transcript,
        40_000,
      );
      await eventually(
        () => life.telegram.pendingUpdates() === 0,
        () => "updates wait",
        30_000,
      );
      expectOnlyScreen(worker, "2 messages are recorded");
      await worker.presses("➡️");
      await walkOn(worker, "unpaid_for", "review");
      await submit(worker);
      const story = await eventually(
        () => life.caseworker.view().find(({ text }) => text?.includes("oldin yozilgan")),
        life.caseworker.transcript,
        40_000,
      );
      expect(story.text).toMatch(/oldin yozilgan\s+oʻlim paytida yozilgan/);
      await expectNoTraces(["yozilgan"], worker);
    },
  );

  test(
    "killed right behind “send”: a receipt that is shown is a report that arrives",
    LONG,
    async () => {
      await begin();
      const worker = life.worker();
      await walkTo(worker, "review");
      await eventually(
        () => life.telegram.pendingUpdates() === 0,
        () => "updates wait",
      );
      await worker.presses("📨");
      await redis.kill();
      await pause(500);
      await redis.restart();
      const receipt = await eventually(
        () => receiptOn(worker.screen().text) || undefined,
        worker.transcript,
        40_000,
      );
      await eventually(
        () =>
          life.caseworker.view().filter(({ text }) => text?.includes(ENGLISH_STORY)).length >= 1,
        life.caseworker.transcript,
        40_000,
      );
      expect(life.telegram.topics(life.group.id)).toHaveLength(1);
      await expectNoTraces([ENGLISH_STORY, receipt], worker);
    },
  );

  test("frozen for a while: everybody goes on afterwards", LONG, async () => {
    await begin();
    const workers = [life.worker(), life.worker(), life.worker()];
    for (const worker of workers) await walkTo(worker, "money");
    redis.freeze();
    for (const worker of workers) await worker.presses("💸");
    await pause(1_500);
    await redis.kill();
    await redis.restart();
    for (const worker of workers)
      await eventually(
        () => worker.buttons().includes("✅ Not paid, or paid less"),
        worker.transcript,
        40_000,
      );
    await eventually(
      () => life.telegram.pendingUpdates() === 0,
      () => "updates wait",
      30_000,
    );
    for (const worker of workers) await expectNoTraces([], worker);
  });
});

describe("the bot stopped and started again", () => {
  let life: BotLife;
  afterEach(() => life.end());

  test("goes on at every step where it was, receipts included", LONG, async () => {
    life = await createBotLife();
    await life.start();
    const [walking, waiting] = [life.worker(), life.worker()];
    const receipt = await quickReport(waiting, { story: "kutib turgan odam" });
    await walkTo(walking, "area");
    for (const [from, to] of [
      ["area", "danger"],
      ["danger", "story"],
      ["story", "sector"],
      ["sector", "review"],
    ] as const) {
      await life.stop();
      await life.start();
      await walkOn(walking, from, to);
    }
    await waiting.start();
    await eventually(() => receiptOn(waiting.screen().text) === receipt, waiting.transcript);
    await submit(walking);
    await eventually(
      () => life.telegram.pendingUpdates() === 0,
      () => "updates wait",
    );
    expectOnlyScreen(walking, "We have your report");
    expect(troubles(life.log())).toEqual([]);
    expect(life.traces([ENGLISH_STORY, "kutib turgan", receipt])).toEqual([]);
  });
});
