import { afterEach, beforeEach, expect, test } from "vitest";
import { summaryOf } from "../../../../src/domain/week.js";
import { createWeeklyRound } from "../../../../src/telegram/caseworker/queue/weekly-round.js";
import { weeklyHtml } from "../../../../src/telegram/caseworker/queue/weekly-text.js";
import { type DeskStage, startDesk } from "../../../support/desk-stage.js";
import { ALMATY, openedOf } from "../../../support/opened-cases.js";

const MONDAY = Date.parse("2026-03-16T08:59:00+05:00");
const DAY = 86_400_000;
const cases = [
  openedOf(1),
  openedOf(2, { file: { stage: "closed", outcome: "solved", closedAt: MONDAY - DAY } }),
];

let desk: DeskStage;

beforeEach(async () => {
  desk = await startDesk({ start: MONDAY });
});
afterEach(() => desk.stop());

const startRound = (heads: () => Promise<readonly string[]> = async () => ["K1 head", "K2 head"]) =>
  createWeeklyRound({
    ...desk,
    timeZone: ALMATY,
    text: (known, week, now) =>
      weeklyHtml(summaryOf(known, week, now, { timeZone: ALMATY, overdueOf: () => [] }), now, desk),
    weeklyHeads: heads,
  });
const at = (round: ReturnType<typeof startRound>, known = cases) => round(known, desk.clock.now());
const shown = () => desk.posts().map(({ text = "" }) => text.split("\n")[0]);
const WHOLE = ["🗓 Неделя 9 марта – 15 марта", "K1 head", "K2 head"];

test("the summary is posted on Monday at nine, once, and the heads of the journals after it", async () => {
  const round = startRound();
  await at(round);
  expect(shown()).toEqual([]);
  desk.clock.advance(60_000);
  await at(round);
  await at(round);
  await at(startRound());
  expect(shown()).toEqual(WHOLE);
  const [summary] = desk.posts();
  expect(summary?.text).toContain("Новых дел: 2");
  expect(summary?.text).toContain("Решено: 1");
  // It stays in the chat longer than the cases do.
  expect(summary?.text).toContain("Дольше всех ждёт");
  expect(summary?.text).not.toMatch(/K\d/);
  desk.clock.advance(7 * DAY);
  await at(round);
  expect(shown()).toHaveLength(6);
});

test("the summary of a week comes as late as Sunday, when the bot was away", async () => {
  desk.clock.advance(6 * DAY);
  await at(startRound());
  expect(shown()).toEqual(WHOLE);
});

test("there is no summary of a week in which there was nothing yet", async () => {
  desk.clock.advance(DAY);
  await at(startRound(), [openedOf(3, { at: desk.clock.now() })]);
  expect(shown()).toEqual([]);
});

test("of two processes each message is posted by one", async () => {
  desk.clock.advance(DAY);
  const rounds = [startRound(), startRound()];
  await Promise.all(rounds.map((round) => at(round)));
  await Promise.all(rounds.map((round) => at(round)));
  expect(shown()).toEqual(WHOLE);
});

test("what Telegram refused comes again, and nothing twice", async () => {
  desk.clock.advance(DAY);
  const round = startRound();
  const slow = { kind: "error", code: 429, description: "Too Many Requests", times: 1 } as const;
  for (let times = 0; times < 2; times++) {
    desk.telegram.faults.add({ ...slow, retryAfter: 1 });
    await expect(at(round)).rejects.toMatchObject({ retryAfterMs: 1_000 });
  }
  await at(round);
  expect(shown()).toEqual(WHOLE);
});

test("the summary does not wait for heads that cannot be read, and they come when they can", async () => {
  desk.clock.advance(DAY);
  const heads = async () => {
    throw new Error("away");
  };
  await expect(at(startRound(heads))).rejects.toThrow("away");
  expect(shown()).toEqual(WHOLE.slice(0, 1));
  await at(startRound());
  expect(shown()).toEqual(WHOLE);
});

test("a message that may have been sent is not sent again after a crash", async () => {
  desk.clock.advance(DAY);
  await desk.notes.keep("weekly", { v: 1, week: "2026-W12", posted: 2 }, 0);
  await at(startRound());
  expect(shown()).toEqual(["K2 head"]);
});
