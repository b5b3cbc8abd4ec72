import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CaseId } from "../../../src/domain/ids.js";
import type { CaseRow } from "../../../src/ports.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { createScriptedDesk, refused, type Standing, unsure } from "../../support/scripted-desk.js";
import { type Bench, CHAT, openBench } from "./bench.js";
import { type Keeping, keepingOf } from "./keeping.js";

const brief = briefOf(caseIdOf(1), { code: "CASE" });
const caseId: CaseId = brief.id;

let bench: Bench;
let keeping: Keeping;

async function begin(desk = createScriptedDesk()): Promise<void> {
  bench = await openBench(desk);
  keeping = keepingOf(bench);
  await bench.submit(brief, { words: "voqea" });
  await bench.relayAll();
  await bench.deliverAll();
}
beforeEach(() => begin());
afterEach(() => bench.remove());

async function row(): Promise<CaseRow> {
  const found = await bench.store.load(caseId);
  if (!found) throw new Error("there is no such case");
  return found;
}
const standing = <K extends Standing["kind"]>(kind: K) =>
  bench.desk.standing.filter((each): each is Extract<Standing, { kind: K }> => each.kind === kind);
const acts = async () => (await bench.store.journal(caseId)).map(({ act }) => act);

/** Somebody deletes the topic, and all in it with it. */
async function loseTopic(): Promise<void> {
  const { topic } = (await row()).placement;
  for (const each of [...bench.desk.standing])
    if (each.id === topic || ("topic" in each && each.topic === topic)) bench.desk.loses(each.id);
}
async function loseCard(): Promise<void> {
  bench.desk.loses((await row()).placement.card ?? 0);
}
async function look(): Promise<void> {
  await keeping.change(caseId, { redraw: true });
  await keeping.keeper.run();
}

describe("a topic that was deleted by hand", () => {
  test("is made anew with the card as it is now, which says that the story is gone", async () => {
    const before = (await row()).placement;
    await loseTopic();
    await keeping.change(caseId, { stage: "working" });
    await look();
    const { placement } = await row();
    expect(placement.topic).not.toBe(before.topic);
    expect(standing("topic").map(({ id }) => id)).toEqual([placement.topic]);
    const [card] = standing("card");
    expect(card).toMatchObject({ id: placement.card, topic: placement.topic, repeat: false });
    expect(card?.more?.anew).toMatchObject({
      story: "gone",
      known: { file: { stage: "working" } },
    });
    expect(placement.story).toBe("gone");
    expect(await acts()).toContain("topicMadeAnew");
  });

  test("is made anew once, and what stood before is still found and purged", async () => {
    const before = (await row()).placement;
    await loseTopic();
    await look();
    await look();
    expect(standing("topic")).toHaveLength(1);
    expect(standing("card")).toHaveLength(1);
    expect(await bench.store.caseAt(CHAT, { message: before.card ?? 0 })).toBe(caseId);
    expect((await acts()).filter((act) => act === "topicMadeAnew")).toHaveLength(1);
    expect(await keeping.file(caseId)).toMatchObject({ redraw: false, told: [] });
  });

  test("of a closed case stays deleted", async () => {
    await loseTopic();
    await keeping.change(caseId, {
      stage: "closed",
      outcome: "solved",
      closedAt: bench.clock.now(),
    });
    await look();
    expect(standing("topic")).toEqual([]);
    expect((await keeping.file(caseId))?.redraw).toBe(false);
  });

  test("is made anew by one of two processes", async () => {
    await loseTopic();
    const other = keepingOf(bench);
    await keeping.change(caseId, { redraw: true });
    await Promise.all([keeping.keeper.run(), other.keeper.run()]);
    expect(standing("topic")).toHaveLength(1);
    expect(standing("card")).toHaveLength(1);
    const { placement } = await row();
    expect(standing("card")[0]?.id).toBe(placement.card);
  });

  test("is tried again later where Telegram refuses it, and is no repeat then", async () => {
    await loseTopic();
    await keeping.change(caseId, { redraw: true });
    bench.desk.meets(null, { error: refused("tooManyRequests", 429, 90_000) });
    await keeping.keeper.run();
    bench.clock.advance(89_999);
    await keeping.keeper.run();
    expect(standing("topic")).toEqual([]);
    bench.clock.advance(1);
    await keeping.keeper.run();
    expect(standing("card")).toMatchObject([{ repeat: false }]);
  });

  test("that may stand already after a lost answer is a possible repeat", async () => {
    await loseTopic();
    await keeping.change(caseId, { redraw: true });
    bench.desk.meets(null, { error: unsure(), stands: true }); // drawing, then the topic
    await keeping.keeper.run();
    expect(standing("card")).toEqual([]);
    await keeping.pass(120_000);
    expect(standing("card")).toMatchObject([{ repeat: true }]);
    expect((await row()).placement.card).toBe(standing("card")[0]?.id);
  });

  test("whose card did not follow it gets one", async () => {
    await loseTopic();
    await keeping.change(caseId, { redraw: true });
    bench.desk.meets(null, null, { error: unsure() }); // drawing, the topic, then the card
    await keeping.keeper.run();
    const { topic } = (await row()).placement;
    expect(standing("topic").map(({ id }) => id)).toEqual([topic]);
    await keeping.pass(120_000);
    expect(standing("topic").map(({ id }) => id)).toEqual([topic]);
    expect(standing("card")).toMatchObject([
      { topic, repeat: true, more: { anew: { story: "gone" } } },
    ]);
  });

  test("of a case that ended meanwhile is purged", async () => {
    await loseTopic();
    await keeping.change(caseId, { redraw: true });
    bench.desk.during(async () => {}); // drawing
    bench.desk.during(async () => {
      await keeping.ending.end(caseId, "withdrawn"); // while the topic is opened
    });
    await keeping.keeper.run();
    await keeping.pass(60_000);
    expect(standing("topic")).toEqual([]);
    expect(standing("card")).toEqual([]);
  });
});

describe("a card that was deleted by hand", () => {
  test("is posted anew in its topic, where the story still stands", async () => {
    const { topic, card } = (await row()).placement;
    await loseCard();
    await look();
    const { placement } = await row();
    expect(placement.topic).toBe(topic);
    expect(placement.card).not.toBe(card);
    expect(placement.story).toBeUndefined();
    expect(standing("card")).toMatchObject([
      { id: placement.card, topic, more: { anew: { story: "stands" } } },
    ]);
    expect(standing("story")).toHaveLength(1);
  });

  test("is posted anew in a group without topics", async () => {
    await bench.remove();
    await begin(createScriptedDesk({ topics: false }));
    await loseCard();
    await look();
    const { placement } = await row();
    expect(standing("card")).toMatchObject([{ id: placement.card, topic: undefined }]);
    expect(placement).not.toHaveProperty("topic");
    expect(await acts()).toContain("topicMadeAnew");
  });

  test("shows what somebody changed while it was on its way", async () => {
    await loseCard();
    await keeping.change(caseId, { redraw: true });
    bench.desk.during(async () => {}); // drawing
    bench.desk.during(() => keeping.change(caseId, { stage: "working" }));
    await keeping.keeper.run();
    await keeping.pass(60_000);
    expect(bench.desk.drawn.at(-1)?.file.stage).toBe("working");
    expect(standing("card")).toHaveLength(1);
  });
});
