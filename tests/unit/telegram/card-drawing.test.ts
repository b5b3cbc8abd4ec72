import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CaseId } from "../../../src/domain/ids.js";
import {
  type CardDrawing,
  createCardDrawing,
} from "../../../src/telegram/caseworker/card/card-drawing.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { refused, unsure } from "../../support/scripted-desk.js";
import { type Bench, openBench } from "../delivery/bench.js";
import { type Keeping, keepingOf } from "../delivery/keeping.js";

const brief = briefOf(caseIdOf(1), { code: "CASE" });
const caseId: CaseId = brief.id;

let bench: Bench;
let keeping: Keeping;
let drawing: CardDrawing;
let troubles: string[];
/** What waits, with the time it waits for. */
let waiting: { ms: number; work: () => void }[];

beforeEach(async () => {
  bench = await openBench();
  keeping = keepingOf(bench);
  await bench.submit(brief, { words: "voqea" });
  await bench.relayAll();
  await bench.deliverAll();
  troubles = [];
  waiting = [];
  drawing = createCardDrawing({
    access: bench.access,
    cases: bench.store,
    desk: bench.desk,
    onTrouble: (code) => troubles.push(code),
    timers(ms, work) {
      const timer = { ms, work };
      waiting.push(timer);
      return { cancel: () => void waiting.splice(waiting.indexOf(timer), 1) };
    },
  });
});
afterEach(() => bench.remove());

/** The three seconds are over. */
function passes(): void {
  for (const { work } of waiting.splice(0)) work();
}
const stages = () => bench.desk.drawn.map(({ file }) => file.stage);
const drawsUntil = (count: number) => expect.poll(() => bench.desk.drawn.length).toBe(count);

describe("a card after an act", () => {
  test("is drawn at once, and its topic with it", async () => {
    await drawing.redraw(caseId);
    expect(bench.desk.calls.slice(-2)).toEqual(["drawCase", "drawTopic"]);
    expect(waiting.map(({ ms }) => ms)).toEqual([3_000]);
  });

  test("is drawn once for any number of acts in the three seconds after it, as it is then", async () => {
    await drawing.redraw(caseId);
    for (const stage of ["read", "working"] as const) {
      await keeping.change(caseId, { stage });
      await drawing.redraw(caseId);
    }
    expect(stages()).toEqual(["received"]);
    passes();
    await drawsUntil(2);
    expect(stages()).toEqual(["received", "working"]);
  });

  test("is drawn at once again when nothing happened for three seconds", async () => {
    await drawing.redraw(caseId);
    passes();
    expect(waiting).toEqual([]);
    await drawing.redraw(caseId);
    expect(stages()).toHaveLength(2);
  });

  test("is drawn again when somebody acted while it was on its way", async () => {
    bench.desk.during(async () => {
      await keeping.change(caseId, { stage: "working" });
      await drawing.redraw(caseId);
    });
    await drawing.redraw(caseId);
    passes();
    await drawsUntil(2);
    expect(stages().at(-1)).toBe("working");
  });

  test("is not drawn again for whoever came second and changed nothing", async () => {
    await drawing.redraw(caseId);
    await drawing.redraw(caseId);
    const calls = bench.desk.calls.length;
    passes();
    await expect.poll(() => waiting.length).toBe(1);
    expect(bench.desk.calls).toHaveLength(calls);
    await keeping.change(caseId, { stage: "working" });
    await drawing.redraw(caseId);
    passes();
    await drawsUntil(2);
    expect(stages()).toEqual(["received", "working"]);
  });

  test("waits for no other case", async () => {
    const other = briefOf(caseIdOf(2));
    await bench.submit(other, { words: "boshqa" });
    await bench.relayAll();
    await bench.deliverAll();
    await drawing.redraw(caseId);
    await drawing.redraw(other.id);
    expect(bench.desk.drawn.map(({ brief: { id } }) => id)).toEqual([caseId, other.id]);
  });

  test("that was put off is drawn when the bot stops, and nothing after that", async () => {
    await drawing.redraw(caseId);
    await keeping.change(caseId, { stage: "read" });
    await drawing.redraw(caseId);
    await drawing.stop();
    expect(bench.desk.drawn).toHaveLength(2);
    expect(waiting).toEqual([]);
    await drawing.redraw(caseId);
    expect(bench.desk.drawn).toHaveLength(2);
    expect((await keeping.file(caseId))?.redraw).toBe(true);
  });
});

describe("a card that cannot be drawn now", () => {
  test.each([
    ["refused", refused("chatGone", 403), "card.chatGone"],
    ["not answered", unsure(), "card.noAnswer"],
    ["paused", refused("tooManyRequests", 429, 5_000), "card.tooManyRequests"],
  ])("(%s) is left to the keeper of cases", async (_name, error, code) => {
    bench.desk.meets({ error });
    await drawing.redraw(caseId);
    expect(troubles).toEqual([code]);
    expect((await keeping.file(caseId))?.redraw).toBe(true);
    await keeping.keeper.run();
    expect(bench.desk.drawn).toHaveLength(1);
  });

  test("because it was deleted is made anew by the keeper", async () => {
    const card = (await bench.store.load(caseId))?.placement.card ?? 0;
    bench.desk.loses(card);
    await drawing.redraw(caseId);
    expect(troubles).toEqual([]);
    await keeping.keeper.run();
    expect(bench.desk.standing.filter(({ kind }) => kind === "card")).toHaveLength(1);
  });

  test("but whose topic alone is refused is drawn, and is not tried again for that", async () => {
    bench.desk.meets(null, { error: refused("chatGone") });
    await drawing.redraw(caseId);
    expect(troubles).toEqual(["topic.chatGone"]);
    expect((await keeping.file(caseId))?.redraw).toBe(false);
  });

  test("because its case ended meanwhile leaves a card that is purged", async () => {
    bench.desk.during(async () => {
      await keeping.ending.end(caseId, "retention");
    });
    await drawing.redraw(caseId);
    const [purge] = await bench.store.purgesDue(bench.clock.now(), 10);
    expect(purge?.id).toBe(caseId);
  });

  test("of a case that is no more is nothing", async () => {
    await drawing.redraw(caseIdOf(99));
    expect(troubles).toEqual([]);
    expect(bench.desk.drawn).toEqual([]);
  });
});
