import { afterEach, beforeEach, expect, test } from "vitest";
import { issueReceipt } from "../../../src/domain/receipt.js";
import type { CaseBrief } from "../../../src/domain/report.js";
import type { Archive } from "../../../src/ports.js";
import { alertOf, briefOf, caseIdOf } from "../../support/briefs.js";
import { createScriptedDesk } from "../../support/scripted-desk.js";
import { type Bench, DAY_MS, openBench } from "./bench.js";
import { type Keeping, keepingOf } from "./keeping.js";

const alert = alertOf(caseIdOf(1));
const fuller = briefOf(caseIdOf(2), { joins: alert.id, code: alert.code });
const danger = { ...fuller, turn: "danger" } as const;
const receipt = issueReceipt(() => 6);

let bench: Bench;
let keeping: Keeping;
let archived: Set<string>;
let meanwhile: (() => Promise<unknown>) | null;
let beforeKept: (() => Promise<unknown>) | null;

const archive: Archive = {
  async keep(caseId, part) {
    await beforeKept?.();
    archived.add(`${caseId}/${part}`);
  },
  async drop(caseId) {
    for (const name of archived) if (name.startsWith(`${caseId}/`)) archived.delete(name);
  },
};

beforeEach(async () => {
  archived = new Set();
  meanwhile = null;
  beforeKept = null;
  bench = await openBench(createScriptedDesk(), {
    archive,
    async enqueue(job) {
      const work = meanwhile;
      meanwhile = null;
      await work?.();
      return bench.store.enqueue(job);
    },
  });
  keeping = keepingOf(bench, { archive });
  await bench.submit(alert, { receipt });
  await bench.relayAll();
  await bench.deliverAll();
});
afterEach(() => bench.remove());

const withdraw = () => keeping.ending.end(alert.id, "withdrawn");
const kinds = () => bench.desk.standing.map(({ kind }) => kind);

async function submit(brief: CaseBrief) {
  const item = await bench.hold("surat");
  await bench.submit(brief, { words: "yana", media: [item], receipt });
  return item;
}

async function settle(): Promise<void> {
  await keeping.keeper.run();
  await bench.relayAll();
  await bench.deliverAll();
}

// Within the two days in which destroyed cases are remembered, and after them.
const LATER = [[0], [3 * DAY_MS]] as const;
const TURNS = [undefined, "message", "replacement", "identity"] as const;

test.each(TURNS.flatMap((turn) => LATER.map(([later]) => [turn, later] as const)))(
  "what waits when its case is withdrawn goes with it (%s, moved %i ms later)",
  async (turn, later) => {
    const item = await submit(turn === undefined ? fuller : { ...fuller, turn });
    await withdraw();
    bench.clock.advance(later);
    await settle();
    expect([kinds(), [...archived]]).toEqual([["line"], []]);
    expect([await bench.held(item.id), await bench.store.load(fuller.id)]).toEqual([null, null]);
  },
);

test.each(LATER)("danger becomes a case of its own (moved %i ms later)", async (later) => {
  await bench.submit(danger, { words: "yordam" });
  await withdraw();
  bench.clock.advance(later);
  await settle();
  expect(kinds()).toEqual(["line", "topic", "card", "story"]);
  expect(await keeping.file(danger.id)).not.toBeNull();
});

test("ends and is purged while nothing may be posted; the line comes when it may", async () => {
  let may = false;
  keeping = keepingOf(bench, { archive, mayPost: () => may });
  await keeping.change(alert.id, { redraw: true });
  await keeping.keeper.run();
  expect(bench.desk.drawn).toEqual([]);
  await withdraw();
  await keeping.keeper.run();
  expect([kinds(), [...archived]]).toEqual([[], []]);
  may = true;
  bench.clock.advance(3_600_000);
  await keeping.keeper.run();
  expect(kinds()).toEqual(["line"]);
});

test("a card that was drawn while its case ended is purged again", async () => {
  await keeping.change(alert.id, { redraw: true });
  bench.desk.during(async () => {
    await withdraw();
    for (const purge of await bench.store.purgesDue(bench.clock.now(), 10))
      await bench.store.purgeAgain(purge, null);
  });
  await keeping.keeper.run();
  expect(bench.desk.drawn).toHaveLength(1);
  expect(bench.desk.standing.filter(({ kind }) => kind === "card")).toEqual([]);
});

test("a fuller report that is told after the withdrawal is a case of its own", async () => {
  await withdraw();
  await settle();
  await submit(fuller);
  await settle();
  expect(kinds()).toEqual(["line", "topic", "card", "story", "media"]);
  expect((await keeping.file(fuller.id))?.receipt).not.toBeNull();
});

test("what is being moved at that moment leaves neither files nor an entry in the archive", async () => {
  const item = await submit(fuller);
  beforeKept = async () => {
    beforeKept = null;
    await keeping.ending.end(alert.id, "retention");
    await keeping.keeper.run();
  };
  await settle();
  expect([await bench.held(item.id), [...archived], kinds()]).toEqual([null, [], []]);
});

test("danger that is being moved at that moment is told all the same", async () => {
  await submit(danger);
  meanwhile = withdraw;
  await settle();
  expect(kinds()).toContain("media");
  expect([...archived]).toEqual([`${danger.id}/${danger.id}`]);
});
