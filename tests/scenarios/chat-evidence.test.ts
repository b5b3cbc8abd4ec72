import { afterAll, afterEach, describe, expect, test } from "vitest";
import { createBotLife } from "../support/bot-life.js";
import { eventually, expectCover, TELLING, troubles } from "../support/calm.js";
import { type Dauys, startDauys } from "../support/dauys.js";
import { ENGLISH_STORY, stopNamed, submit, walkTo } from "../support/english-walk.js";
import { createMovableClock, HOUR, MINUTE } from "../support/movable-clock.js";
import type { Person } from "../support/people.js";

const TYPED = "bir ikki uch";

let dauys: Dauys | null = null;
afterEach(async () => {
  await dauys?.stop();
  dauys = null;
});

const left = new Map<string, number>();
afterAll(() => {
  // The table that the closing words of a release give.
  for (const [way, count] of left) process.stdout.write(`messages left after ${way}: ${count}\n`);
});

describe("after every way out the chat is one message, the cover", () => {
  test.each<[string, string, (worker: Person) => unknown]>([
    ["the button on a question", "region", (worker) => worker.presses("Erase")],
    ["/erase on a question", "region", (worker) => worker.types("/erase")],
    ["the button on the receipt", "receipt", (worker) => worker.presses("Erase")],
    ["/erase on the receipt", "receipt", (worker) => worker.types("/erase")],
    ["“not safe” at the gate", "safe", (worker) => worker.presses("🔴")],
  ])("%s", async (way, at, go) => {
    const running = await startDauys();
    dauys = running;
    const worker = running.worker();
    await walkTo(worker, at);
    await go(worker);
    await worker.noLongerSees(stopNamed(at).shows);
    await running.settled();
    left.set(way, worker.view().length);
    expectCover(worker);
    expect(troubles(running.log())).toEqual([]);
    await running.expectNoTraces([ENGLISH_STORY]);
  });

  test.each(["region", "review", "receipt"])("silence at %s", { timeout: 60_000 }, async (at) => {
    const clock = createMovableClock();
    const running = await startDauys({ clock });
    dauys = running;
    const worker = running.worker();
    await walkTo(worker, at);
    await running.settled();
    clock.advance(61 * MINUTE);
    await covered(worker);
    left.set(`silence at ${at}`, worker.view().length);
    expectCover(worker);
    await running.expectNoTraces([ENGLISH_STORY]);
  });

  test("a block: nothing can be removed while it lasts, and all of it goes when it ends", async () => {
    const running = await startDauys();
    dauys = running;
    const worker = running.worker();
    await walkTo(worker, "region");
    worker.blocks();
    await running.settled();
    left.set("a block, while it lasts", worker.view().length);
    worker.unblocks();
    await worker.types("/erase");
    await eventually(
      () => !worker.view().some(({ text }) => text?.includes("Where did it happen")),
      worker.transcript,
    );
    await running.settled();
    left.set("a block, then /erase", worker.view().length);
    expect(worker.view().length).toBeLessThanOrEqual(1);
  });
});

describe("what the worker sent goes by itself", () => {
  test("typed words once they are recorded", async () => {
    const running = await startDauys();
    dauys = running;
    const worker = running.worker();
    await walkTo(worker, "story");
    await worker.types(TYPED);
    await worker.sees("1 message is recorded");
    await running.settled();
    expect(worker.view().map(({ text }) => text)).not.toContain(TYPED);
    expect(worker.view()).toHaveLength(1);
  });

  test("a photo, whether it was taken or not, at the latest when the chat is cleared", async () => {
    const running = await startDauys();
    dauys = running;
    const worker = running.worker();
    await walkTo(worker, "story");
    await worker.sends({ photo: Buffer.from("not really a photo") });
    await running.settled();
    await worker.presses("Erase");
    await worker.noLongerSees("in your own words");
    await running.settled();
    left.set("the button, with a photo sent", worker.view().length);
    expectCover(worker);
  });
});

describe("the chat is emptied all the same", () => {
  test("when the bot is stopped before the silence ends, and started after", {
    timeout: 60_000,
  }, async () => {
    const clock = createMovableClock();
    const life = await createBotLife({ clock });
    try {
      await life.start();
      const worker = life.worker();
      await walkTo(worker, "review");
      const number = await submit(worker);
      await eventually(
        () => life.telegram.pendingUpdates() === 0,
        () => "updates wait",
      );
      await life.stop();
      clock.advance(2 * HOUR);
      await life.start();
      await covered(worker);
      left.set("silence with a restart in between", worker.view().length);
      expectCover(worker);
      expect(worker.transcript()).not.toContain(number);
      expect(life.traces([ENGLISH_STORY])).toEqual([]);
    } finally {
      await life.end();
    }
  });

  test("when Telegram is away while it is due, and comes back", { timeout: 90_000 }, async () => {
    const clock = createMovableClock();
    const running = await startDauys({ clock });
    dauys = running;
    const worker = running.worker();
    await walkTo(worker, "region");
    await running.settled();
    running.telegram.faults.down(true);
    clock.advance(61 * MINUTE);
    await new Promise((resolve) => setTimeout(resolve, 3_000)); // it is tried meanwhile
    running.telegram.faults.down(false);
    clock.advance(2 * MINUTE);
    await covered(worker);
    left.set("silence with Telegram away in between", worker.view().length);
    expectCover(worker);
  });

  test("as far as Telegram lets it: the cover says how old messages are deleted by hand", {
    timeout: 60_000,
  }, async () => {
    const clock = createMovableClock();
    const running = await startDauys({ clock, eraseAfterMinutes: 5 * 24 * 60 });
    dauys = running;
    const worker = running.worker();
    await walkTo(worker, "story");
    await running.settled();
    const repair = running.telegram.faults.add({
      kind: "error",
      method: /deleteMessages?$/,
      code: 400,
      description: "Bad Request: message can't be deleted",
    });
    await worker.types("the old one");
    await worker.sees("1 message is recorded");
    await running.settled();
    clock.advance(30 * HOUR); // the screen is sent anew after a day
    await worker.types("the young one");
    await worker.sees("2 messages are recorded");
    await running.settled();
    clock.advance(19 * HOUR);
    repair();
    await worker.presses("Erase");
    await worker.noLongerSees("2 messages");
    await worker.sees("press and hold the chat");
    await running.settled();
    // Of the bot's words nothing but covers is left; only what the worker wrote cannot be edited.
    const texts = worker.view().map(({ text }) => text ?? "");
    expect(texts.filter((text) => !text.includes("Сәлеметсіз бе"))).toEqual(["the old one"]);
    expect(texts.filter((text) => text.includes("press and hold the chat"))).toHaveLength(1);
    expect(texts.filter((text) => TELLING.test(text))).toEqual([]);
    left.set("the button, with messages older than 48 hours", worker.view().length);
  });

  test("and no word of the report can be read where only the bot's own screens are too old", {
    timeout: 60_000,
  }, async () => {
    const clock = createMovableClock();
    const running = await startDauys({ clock, eraseAfterMinutes: 5 * 24 * 60 });
    dauys = running;
    const worker = running.worker();
    await walkTo(worker, "review");
    await running.settled();
    expect(worker.screen().text).toContain(ENGLISH_STORY);
    const repair = running.telegram.faults.add({
      kind: "error",
      method: /deleteMessages?$/,
      code: 400,
      description: "Bad Request: message can't be deleted",
    });
    clock.advance(30 * HOUR); // the screen is sent anew after a day
    await worker.types("/help");
    await eventually(() => worker.view().length === 3, worker.transcript);
    await running.settled();
    expect(worker.transcript()).toContain(ENGLISH_STORY);
    clock.advance(19 * HOUR);
    repair();
    await worker.types("/erase");
    await worker.noLongerSees(ENGLISH_STORY);
    await eventually(() => worker.view().length === 2, worker.transcript);
    await running.settled();
    const texts = worker.view().map(({ text }) => text ?? "");
    for (const text of texts) expect(text).toContain("Сәлеметсіз бе");
    expect(texts.join()).not.toMatch(TELLING);
    expect(texts.join()).not.toContain("press and hold");
    left.set("/erase, with a screen older than 48 hours", worker.view().length);
  });
});

/** Waits until the last screen has become the cover. */
async function covered(worker: Person): Promise<void> {
  await eventually(
    () => worker.view().some(({ text }) => /Сәлем/.test(text ?? "")),
    worker.transcript,
    40_000,
  );
}
