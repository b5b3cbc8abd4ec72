import { afterEach, describe, expect, test } from "vitest";
import { eventually, expectCover, expectOnlyScreen, troubles } from "../support/calm.js";
import { type Dauys, startDauys } from "../support/dauys.js";
import { ENGLISH_STORY, walkOn, walkTo } from "../support/english-walk.js";
import { createMovableClock, HOUR, MINUTE } from "../support/movable-clock.js";
import type { Person } from "../support/people.js";

const DIGITS = "4821";
// What is asked where the walk stops, with the story told.
const STOP = "region";
const SHOWS = "Where did it happen";

let dauys: Dauys;
afterEach(() => dauys.stop());

describe("a report that is kept for later", () => {
  test("is put away with nothing said but a word, and nothing typed left in the chat", async () => {
    dauys = await startDauys();
    const worker = await keptBy(dauys.worker());
    const screen = expectOnlyScreen(worker, "Guide for newcomers");
    expect(screen.text).toMatch(/^Done\./);
    await worker.start();
    await worker.noLongerSees("Done.");
    await dauys.settled();
    expectOnlyScreen(worker, "Guide for newcomers");
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test.each([
    ["the button", (worker: Person) => worker.presses("Erase")],
    ["/erase", (worker: Person) => worker.types("/erase")],
  ])(
    "outlives %s: the number opens it in an empty chat, and it goes out whole",
    async (_by, go) => {
      dauys = await startDauys();
      const worker = await keptBy(dauys.worker());
      await go(worker);
      await worker.noLongerSees("Guide for newcomers");
      await dauys.settled();
      expectCover(worker);
      await worker.types(DIGITS);
      await worker.sees(SHOWS);
      await walkOn(worker, STOP, "review");
      expect((await worker.sees("•")).text).toContain(ENGLISH_STORY);
      await dauys.settled();
      expect(worker.view().some(({ text }) => text === DIGITS)).toBe(false);
      await worker.presses("📨");
      await worker.sees("We have your report");
      expect(troubles(dauys.log())).toEqual([]);
      await dauys.expectNoTraces([ENGLISH_STORY]);
    },
  );

  test("outlives the silence, and ends after its hours", { timeout: 90_000 }, async () => {
    const clock = createMovableClock();
    dauys = await startDauys({ clock });
    const [back, late] = [await keptBy(dauys.worker()), await keptBy(dauys.worker())];
    clock.advance(61 * MINUTE);
    for (const worker of [back, late])
      await eventually(() => /Сәлем/.test(worker.screen().text ?? ""), worker.transcript);
    await dauys.settled();
    clock.advance(30 * HOUR); // another day, another pseudonym
    await back.types(DIGITS);
    await back.sees(SHOWS);
    clock.advance(42 * HOUR);
    await late.types(DIGITS);
    await late.sees("Choose your language");
    expect(late.transcript()).not.toContain(SHOWS);
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test("shows itself on no screen: a wrong number looks as it does where nothing is kept", {
    timeout: 60_000,
  }, async () => {
    dauys = await startDauys();
    const [holder, stranger] = [await keptBy(dauys.worker()), dauys.worker()];
    await walkTo(stranger, "menu");
    await holder.start();
    await holder.noLongerSees("Done.");
    for (const worker of [holder, stranger]) {
      await worker.types("7053");
      await worker.sees("Please use the buttons");
      await dauys.settled();
    }
    expect(holder.screen().text).toBe(stranger.screen().text);
    expect(holder.buttons()).toEqual(stranger.buttons());
    for (const worker of [holder, stranger]) {
      await worker.types("hello");
      await dauys.settled();
    }
    expect(holder.screen().text).toBe(stranger.screen().text);
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test("is gone after five wrong numbers", { timeout: 60_000 }, async () => {
    dauys = await startDauys();
    const worker = await keptBy(dauys.worker());
    for (const wrong of ["7053", "7054", "7055", "7056", "7057"]) {
      await worker.types(wrong);
      await dauys.settled();
    }
    await worker.types(DIGITS);
    await dauys.settled();
    expectOnlyScreen(worker, "Guide for newcomers");
    expect(worker.transcript()).not.toContain(SHOWS);
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test("opened over another report puts that one away under the same number", async () => {
    dauys = await startDauys();
    const worker = await keptBy(dauys.worker());
    for (const label of ["✍️", "🟢", "👤", "In my own words"]) await worker.presses(label);
    await worker.sees("Are you in danger now");
    await worker.types("/start");
    await worker.sees("Guide for newcomers");
    await worker.types(DIGITS);
    await worker.sees("What was open here is put away");
    await worker.sees(SHOWS);
    await worker.types("/start");
    await worker.sees("Guide for newcomers");
    await worker.types(DIGITS);
    await worker.sees("Are you in danger now");
    await dauys.expectNoTraces([ENGLISH_STORY]);
  });

  test("opens for nobody else", async () => {
    dauys = await startDauys();
    await keptBy(dauys.worker());
    const other = dauys.worker();
    await walkTo(other, "menu");
    await other.types(DIGITS);
    await other.sees("Please use the buttons");
    await dauys.settled();
    expect(other.transcript()).not.toContain(SHOWS);
  });
});

/** Tells a part of the story, and keeps it under `DIGITS`. */
async function keptBy(worker: Person): Promise<Person> {
  await walkTo(worker, STOP);
  await worker.presses("Keep for later");
  await worker.sees("Write four digits of your own");
  await worker.types(DIGITS);
  await worker.sees("Done.");
  await dauys.settled();
  return worker;
}
