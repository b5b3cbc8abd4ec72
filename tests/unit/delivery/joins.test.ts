import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TELEGRAM_LIMITS } from "../../../src/delivery/deliverer.js";
import { issueReceipt } from "../../../src/domain/receipt.js";
import { caseCode } from "../../../src/domain/report.js";
import { createCaseVault } from "../../../src/vault/case-vault.js";
import { alertOf, briefOf, caseIdOf } from "../../support/briefs.js";
import { sealerOf } from "../../support/keys.js";
import { createScriptedDesk, refused, unsure } from "../../support/scripted-desk.js";
import { type Bench, CHAT, openBench } from "./bench.js";

const alert = alertOf(caseIdOf(1), { code: "ALRT" });
const fuller = briefOf(caseIdOf(2), { code: alert.code, joins: alert.id });
const other = briefOf(caseIdOf(3), { code: "OTHR" });

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.remove());

const kinds = () => bench.desk.standing.map(({ kind }) => kind);

async function deliver(...briefs: readonly (typeof alert)[]): Promise<void> {
  for (const brief of briefs) await bench.submit(brief, { words: `voqea ${brief.id.at(-1)}` });
  await bench.relayAll();
  await bench.deliverAll();
}

describe("a fuller report", () => {
  test("stands in the topic of its alert, without a card of its own", async () => {
    await deliver(alert, fuller);
    expect(kinds()).toEqual(["topic", "card", "story", "addition", "story"]);
    expect(bench.desk.standing.slice(3)).toMatchObject([
      { code: alert.code, placement: { topic: 101, card: 102 }, repeat: false },
      { text: "voqea 2", placement: { topic: 101, card: 104 } },
    ]);
    expect((await bench.store.load(fuller.id))?.placement).toEqual({
      chat: CHAT,
      topic: 101,
      card: 104,
      storyParts: 1,
      posts: [105],
    });
    expect(await bench.store.depth()).toEqual([0, 0, 0, 0]);
  });

  test("answers the card of its alert where there are no topics", async () => {
    await bench.remove();
    bench = await openBench(createScriptedDesk({ topics: false }));
    await deliver(alert, fuller);
    expect(kinds()).toEqual(["card", "story", "addition", "story"]);
    const [card, , addition, story] = bench.desk.standing;
    expect(card).toMatchObject({ id: 101 });
    expect(addition).toMatchObject({ id: 103, placement: { chat: CHAT, card: 101 } });
    expect(story).toMatchObject({ placement: { chat: CHAT, card: 103 } });
  });

  test("that comes much later finds its alert all the same", async () => {
    await deliver(alert);
    bench.clock.advance(86_400_000);
    await deliver(fuller);
    expect(kinds()).toEqual(["topic", "card", "story", "addition", "story"]);
  });

  test("is marked where its answer was lost", async () => {
    await deliver(alert);
    bench.desk.meets({ error: unsure(), stands: true });
    await deliver(fuller);
    const added = bench.desk.standing.filter(({ kind }) => kind === "addition");
    expect(added).toMatchObject([{ repeat: false }, { repeat: true }]);
  });
});

describe("while the card of its alert does not stand, a fuller report", () => {
  test("waits 6 seconds at a time, and counts no failure", async () => {
    for (const brief of [alert, fuller]) await bench.submit(brief);
    await bench.relayAll();
    const no = { error: refused("other") };
    const start = bench.clock.now();
    const worker = bench.deliverer();
    bench.desk.meets(no, no, no, no); // the topic of the alert: tried after 0, 1, 3 and 7 seconds
    const waits: number[] = [];
    for (let until = await worker.run(); until !== null; until = await worker.run()) {
      waits.push((until - start) / 1_000);
      bench.clock.advance(until - bench.clock.now());
    }
    expect(waits).toEqual([1, 3, 6, 7, 12, 15, 18]);
    expect(kinds()).toEqual(["topic", "card", "addition"]);
    expect(bench.told.filter((line) => line.startsWith("failed 1"))).toEqual([]);
    expect(await bench.store.dead(10)).toEqual([]);
  });

  test("lets others go", async () => {
    for (const brief of [alert, fuller, other]) await bench.submit(brief);
    await bench.relayAll();
    bench.desk.meets({ error: refused("other") });
    await bench.deliverer().run();
    expect(bench.desk.standing).toMatchObject([{ kind: "topic", code: "OTHR" }, { kind: "card" }]);
    await bench.deliverAll();
    expect(kinds()).toEqual(["topic", "card", "topic", "card", "addition"]);
  });

  test("leaves room for the cards it waits for, however many wait", async () => {
    const flood = Array.from({ length: 25 }, (_, index) => alertOf(caseIdOf(100 + index)));
    for (const brief of flood) await bench.submit(brief);
    for (const [index, { id, code }] of flood.entries())
      await bench.submit(briefOf(caseIdOf(200 + index), { code, joins: id }), { level: 0 });
    await bench.relayAll();
    const start = bench.clock.now();
    await bench.deliverAll(bench.deliverer(TELEGRAM_LIMITS), 5_000);
    expect(kinds().filter((kind) => kind === "addition")).toHaveLength(25);
    // 76 messages and a list at 16 a minute are five minutes; those that wait may double it.
    expect(bench.clock.now() - start).toBeLessThan(10 * 60_000);
  });
});

describe("what joins a case whose card does not stand", () => {
  const danger = (index: number) =>
    alertOf(caseIdOf(index), { code: other.code, joins: other.id, turn: "danger" });

  /** The store, and who was taken from it, in order. */
  function watched() {
    const { store } = bench;
    const turns: string[] = [];
    const take: typeof store.take = async (...given) => {
      const step = await store.take(...given);
      if (step.kind === "step") turns.push(step.caseId);
      return step;
    };
    return { turns, worker: bench.deliverer(TELEGRAM_LIMITS, { ...store, take }) };
  }

  test.each([
    ["lower", 1],
    ["higher", 9],
  ])("brings it forward: danger with a %s id stands at once, and never waits", async (_, index) => {
    const start = bench.clock.now();
    await bench.submit(other, { level: 2, dueAt: start + 2 * 3_600_000, words: "voqea" });
    await bench.relayAll();
    const { turns, worker } = watched();
    await worker.run();
    bench.clock.advance(60_000);
    await bench.submit(danger(index));
    await bench.relayAll();
    await bench.deliverAll(worker);
    expect(kinds()).toEqual(["topic", "card", "story", "addition"]);
    expect(bench.clock.now() - start).toBeLessThan(60_000 + 10_000);
    expect(turns).toEqual([other.id, other.id, other.id, caseIdOf(index)]);
  });

  test.each([1, 2, 5])("looks 10 times a minute at most, where %d wait", async (waiting) => {
    await bench.submit(other);
    await bench.relayAll();
    for (let index = 0; index < waiting; index++) await bench.submit(danger(50 + index));
    await bench.relayAll();
    // Sixty seconds pass before each try.
    const no = { error: refused("chatGone", 403) };
    bench.desk.meets(no, no, no, no);
    const { turns, worker } = watched();
    const end = bench.clock.now() + 3 * 60_000;
    for (let until = await worker.run(); until !== null && until < end; until = await worker.run())
      bench.clock.advance(until - bench.clock.now());
    const looks = turns.filter((id) => id !== other.id);
    expect(looks.length).toBeGreaterThan(15);
    // Each looks once when it comes; then ten a minute.
    expect(looks.length).toBeLessThanOrEqual(waiting + 30);
    expect(kinds()).toEqual([]);
  });
});

describe("a fuller report is a case of its own", () => {
  const own = ["topic", "card", "story"];

  const receipt = issueReceipt(() => 3);
  const told = { words: "voqea", receipt };

  test("where its alert is not there, and its receipt opens it", async () => {
    await bench.submit(fuller, told);
    await bench.relayAll();
    await bench.deliverAll();
    expect(kinds()).toEqual(own);
    expect(bench.desk.standing[0]).toMatchObject({ code: caseCode(fuller.id) });
    const { lookups } = await bench.receipts.open(receipt);
    const { found } = await bench.store.findReceipt(lookups, bench.clock.now());
    expect(found?.caseId).toBe(fuller.id);
    if (!found?.row.file) throw new Error("it has no file");
    const seals = bench.vault.unwrap(fuller.id, found.row.key);
    expect(seals.openBrief(found.row.brief)).not.toHaveProperty("joins");
    expect(seals.openFile(found.row.file).receipt).not.toBeNull();
  });

  test("never without a receipt: nobody could come back to it", async () => {
    const item = await bench.hold("surat");
    await bench.submit(fuller, { words: "voqea", media: [item] });
    await bench.relayAll();
    await bench.deliverAll();
    expect([kinds(), await bench.held(item.id)]).toEqual([[], null]);
  });

  test("where its alert is in the dead letter: it does not wait for a person", async () => {
    const no = { error: refused("other") };
    bench.desk.meets(no, no, no, no, no);
    await deliver(alert);
    expect(kinds()).toEqual([]);
    await deliver(fuller);
    expect(kinds()).toEqual(own);
  });

  test("where the topic of its alert was deleted by hand", async () => {
    await deliver(alert);
    bench.desk.meets({ error: refused("threadGone") });
    await deliver(fuller);
    expect(kinds()).toEqual([...own, ...own]);
  });
});

describe("a fuller report whose alert cannot be read", () => {
  beforeEach(async () => {
    const otherKey = createCaseVault(sealerOf(2), randomBytes);
    const key = otherKey.newKey(alert.id);
    const seals = otherKey.unwrap(alert.id, key);
    await bench.store.enqueue({
      caseId: alert.id,
      chat: CHAT,
      level: 0,
      dueAt: bench.clock.now(),
      key,
      file: null,
      lookup: null,
      joins: null,
      lookAt: null,
      blobs: [],
      brief: seals.sealBrief(alert),
      story: seals.sealStory({ parts: [] }),
      keepsStory: false,
      journal: [],
      retainUntil: bench.clock.now() + 86_400_000,
    });
    await bench.submit(fuller, { level: 0, words: "voqea" });
    await bench.relayAll();
  });

  test("is a case of its own, and does not wait for the alert's repair", async () => {
    await bench.deliverer().run();
    expect(kinds()).toEqual(["topic", "card", "story"]);
  });
});
