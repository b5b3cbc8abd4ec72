import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Deliverer, TELEGRAM_LIMITS } from "../../../src/delivery/deliverer.js";
import { alertOf, briefOf, caseIdOf } from "../../support/briefs.js";
import { refused, unsure } from "../../support/scripted-desk.js";
import { type Bench, openBench } from "./bench.js";

const CALM = 10;
const HOUR_MS = 3_600_000;

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.remove());

const alert = (index: number) => alertOf(caseIdOf(index), { code: `A${index}` });

/** Alerts with these numbers, a second apart, moved to the queue one by one. Their codes. */
async function raise(from: number, to: number): Promise<string[]> {
  const codes: string[] = [];
  for (let index = from; index <= to; index++) {
    const brief = alert(index);
    await bench.submit(brief, { words: `yordam ${index}` });
    await bench.relayAll();
    bench.clock.advance(1_000);
    codes.push(brief.code);
  }
  return codes;
}

/** Runs within Telegram's limits until the list stands, and nothing after it. */
async function untilListed(worker: Deliverer): Promise<void> {
  while (lists().length === 0)
    bench.clock.advance(Math.max(0, ((await worker.run()) ?? 0) - bench.clock.now()));
}

const kinds = () => bench.desk.standing.map(({ kind }) => kind);
const lists = () => bench.desk.standing.flatMap((each) => (each.kind === "list" ? [each] : []));
const cards = () =>
  bench.desk.standing.flatMap((each) => (each.kind === "card" ? [each.code] : []));
const calls = (name: string) => bench.desk.calls.filter((call) => call === name).length;

describe("ten alerts in an hour", () => {
  test("are cards like any other, at the level of urgent reports", async () => {
    const codes = await raise(1, CALM);
    expect(await bench.store.depth()).toEqual([CALM, 0, 0, 0]);
    await bench.deliverAll();
    expect(lists()).toEqual([]);
    expect(cards()).toEqual(codes);
  });

  test("and one more after the hour are no flood", async () => {
    await raise(1, CALM);
    bench.clock.advance(HOUR_MS);
    await raise(CALM + 1, CALM + 1);
    expect(await bench.store.depth()).toEqual([CALM + 1, 0, 0, 0]);
  });

  test("are not counted twice when the relay meets one again", async () => {
    await raise(1, CALM);
    await bench.submit(alert(CALM));
    await bench.relayAll();
    expect(await bench.store.depth()).toEqual([CALM, 0, 0, 0]);
  });
});

describe("a flood of 25 alerts", () => {
  test("has one list of all of them, and every card, topic and story in order", async () => {
    const codes = await raise(1, 25);
    expect(await bench.store.depth()).toEqual([CALM, 25 - CALM, 0, 0]);
    await bench.deliverAll(bench.deliverer(TELEGRAM_LIMITS));
    expect(lists()).toMatchObject([{ codes, edits: 0 }]);
    expect(calls("postAlertList") + calls("editAlertList")).toBe(1);
    expect(cards()).toEqual(codes);
    const own = ["topic", "card", "story"];
    expect(kinds()).toEqual([
      ...Array.from({ length: CALM }, () => own).flat(),
      "list",
      ...Array.from({ length: 25 - CALM }, () => own).flat(),
    ]);
    expect(await bench.store.depth()).toEqual([0, 0, 0, 0]);
    expect(bench.told.filter((line) => !line.startsWith("sent"))).toEqual([]);
  });

  test("is overtaken by an urgent report that comes after it", async () => {
    await raise(1, 25);
    const worker = bench.deliverer(TELEGRAM_LIMITS);
    await untilListed(worker);
    await bench.submit(briefOf(caseIdOf(99), { code: "URGT" }), { level: 0 });
    await bench.relayAll();
    await bench.deliverAll(worker);
    expect(cards().slice(CALM, CALM + 2)).toEqual(["URGT", "A11"]);
  });

  test("keeps the true level on the card and in the row of each", async () => {
    await raise(1, 25);
    await bench.deliverAll();
    expect(bench.told.filter((line) => line === "sent 1 finished")).toHaveLength(25 - CALM);
    const row = await bench.store.load(caseIdOf(25));
    expect(row?.placement).toMatchObject({ listed: true, storyParts: 1 });
  });

  test("that goes on is drawn on the same list", async () => {
    const first = await raise(1, 12);
    await bench.deliverAll();
    expect(lists()).toMatchObject([{ codes: first, edits: 0 }]);
    bench.clock.advance(HOUR_MS / 2);
    const later = await raise(13, 14);
    await bench.deliverAll();
    expect(lists()).toMatchObject([{ codes: [...first, ...later], edits: 1 }]);
  });

  test("shows the newest when as many have left the hour as came into it", async () => {
    const first = await raise(1, 12);
    const worker = bench.deliverer();
    await bench.deliverAll(worker);
    bench.clock.advance(HOUR_MS - 12_500); // the first one is about to leave
    const codes = [...first, ...(await raise(13, 13))];
    await bench.deliverAll(worker);
    expect(lists()).toMatchObject([{ codes: codes.slice(1) }]);
  });

  test("has another list after an hour of rest", async () => {
    await raise(1, 12);
    await bench.deliverAll();
    bench.clock.advance(HOUR_MS + 1_000);
    const codes = await raise(21, 32);
    await bench.deliverAll();
    expect(lists().map((list) => list.codes.length)).toEqual([12, 12]);
    expect(lists()[1]?.codes).toEqual(codes);
  });

  test("that was held up for hours has cards, and no list of what is past", async () => {
    const codes = await raise(1, 12);
    bench.clock.advance(3 * HOUR_MS);
    await bench.deliverAll();
    expect(lists()).toEqual([]);
    expect(cards()).toEqual(codes);
  });
});

describe("the list", () => {
  test("that was deleted by hand is posted anew", async () => {
    await raise(1, 12);
    await bench.deliverAll();
    bench.desk.loses(lists()[0]?.id ?? 0);
    await raise(13, 13);
    await bench.deliverAll();
    expect(lists()).toMatchObject([{ edits: 0 }]);
    expect(lists()[0]?.codes).toHaveLength(13);
  });

  test("that is refused holds back no alert", async () => {
    const no = { error: refused("other") };
    const codes = await raise(1, 11);
    bench.desk.meets(...Array.from({ length: CALM * 3 }, () => null), no);
    await bench.deliverAll();
    expect(lists()).toEqual([]);
    expect(cards()).toEqual(codes);
    expect(bench.told).toContain("failed 1 400 other");
    expect(bench.told.at(-1)).toBe("sent 1 finished");
  });

  test.each([
    ["paused", refused("tooManyRequests", 429, 3_000)],
    ["not reached", refused("unreachable", 0)],
    ["moved", refused("migrated")],
    ["without an answer", unsure()],
  ])("that is %s is tried again, and its alert goes after it", async (_name, error) => {
    await raise(1, 11);
    bench.desk.meets(...Array.from({ length: CALM * 3 }, () => null), { error });
    await bench.deliverAll();
    expect(kinds().slice(-4)).toEqual(["list", "topic", "card", "story"]);
    expect(bench.desk.standing.filter((each) => "repeat" in each && each.repeat)).toEqual([]);
  });

  test("leaves out what cannot be found", async () => {
    await bench.store.noteAlert(caseIdOf(900), bench.clock.now());
    const codes = await raise(1, CALM);
    await bench.deliverAll();
    expect(lists()).toMatchObject([{ codes }]);
  });

  test("is known to another process", async () => {
    const codes = await raise(1, 12);
    await untilListed(bench.deliverer(TELEGRAM_LIMITS));
    await bench.deliverAll(bench.deliverer(TELEGRAM_LIMITS));
    expect(lists()).toMatchObject([{ codes, edits: 0 }]);
    expect(cards()).toEqual(codes);
  });
});
