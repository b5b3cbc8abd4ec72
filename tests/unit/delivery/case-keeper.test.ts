import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CaseFile } from "../../../src/domain/case-file.js";
import type { CaseId, Sealed } from "../../../src/domain/ids.js";
import type { CaseKey } from "../../../src/ports.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { refused, unsure } from "../../support/scripted-desk.js";
import { type Bench, CHAT, DAY_MS, openBench, RETENTION_DAYS } from "./bench.js";
import { type Keeping, keepingOf } from "./keeping.js";

const HOUR_MS = 3_600_000;
const brief = briefOf(caseIdOf(1), { code: "CASE" });
const caseId: CaseId = brief.id;

let bench: Bench;
let keeping: Keeping;
beforeEach(async () => {
  bench = await openBench();
  keeping = keepingOf(bench);
  await bench.submit(brief, { words: "voqea" });
  await bench.relayAll();
  await bench.deliverAll();
});
afterEach(() => bench.remove());

const kinds = () => bench.desk.standing.map(({ kind }) => kind);
const lines = () =>
  bench.desk.standing.flatMap((each) => (each.kind === "line" ? [each.line] : []));
const close = (more: Partial<CaseFile> = {}) =>
  keeping.change(caseId, {
    stage: "closed",
    outcome: "solved",
    closedAt: bench.clock.now(),
    movedAt: bench.clock.now(),
    ...more,
  });
const dayIn = (days: number) =>
  new Date(bench.clock.now() + days * DAY_MS + 5 * HOUR_MS).toISOString().slice(0, 10);

describe("a card", () => {
  test("is drawn anew once something is known that it does not show", async () => {
    await keeping.change(caseId, { stage: "read", redraw: true });
    await keeping.keeper.run();
    expect(bench.desk.drawn).toMatchObject([
      { brief: { code: "CASE" }, file: { stage: "read", redraw: false }, holder: null },
    ]);
    expect((await keeping.file(caseId))?.redraw).toBe(false);
    await keeping.pass(HOUR_MS);
    expect(bench.desk.drawn).toHaveLength(1);
  });

  test.each([
    ["paused", refused("tooManyRequests", 429, 90_000), 90_000],
    ["not reached", refused("unreachable", 0), 60_000],
    ["without an answer", unsure(), 60_000],
    ["refused", refused("chatGone", 403), 600_000],
  ])("that is %s is drawn later, and is not forgotten", async (_name, error, waitMs) => {
    await keeping.change(caseId, { redraw: true });
    bench.desk.meets({ error });
    await keeping.keeper.run();
    bench.clock.advance(waitMs - 1);
    await keeping.keeper.run();
    expect(bench.desk.drawn).toEqual([]);
    bench.clock.advance(1);
    await keeping.keeper.run();
    expect(bench.desk.drawn).toHaveLength(1);
  });

  test("shows what a caseworker changed while it was drawn", async () => {
    await keeping.change(caseId, { stage: "read", redraw: true });
    bench.desk.during(() => keeping.change(caseId, { stage: "working", redraw: true }));
    await keeping.keeper.run();
    expect(bench.desk.drawn.map(({ file }) => file.stage)).toEqual(["read", "working"]);
    expect(await keeping.file(caseId)).toMatchObject({ stage: "working", redraw: false });
  });
});

describe("previews", () => {
  test("that nobody sent are gone after their time", async () => {
    const letter = "letter" as Sealed<string>;
    const until = bench.clock.now() + 600_000;
    await keeping.change(caseId, {
      previews: [{ id: "0000000a", author: 7, letter, until }],
    });
    bench.clock.advance(599_999);
    await keeping.keeper.run();
    expect((await keeping.file(caseId))?.previews).toHaveLength(1);
    bench.clock.advance(1);
    await keeping.keeper.run();
    expect((await keeping.file(caseId))?.previews).toEqual([]);
  });
});

describe("an open case", () => {
  test("is asked after when nobody moved it for 90 days, and once", async () => {
    const day = dayIn(104);
    await keeping.pass(90 * DAY_MS - HOUR_MS);
    expect(lines()).toEqual([]);
    await keeping.pass(5 * DAY_MS);
    expect(lines()).toEqual([{ kind: "stillOpen", code: "CASE", day }]);
  });

  test("whose topic was deleted is asked after in a new one", async () => {
    bench.clock.advance(90 * DAY_MS);
    const { topic, card } = (await bench.store.load(caseId))?.placement ?? {};
    for (const id of [topic, card]) bench.desk.loses(id ?? 0);
    bench.desk.meets({ error: refused("threadGone") });
    await keeping.keeper.run();
    await keeping.keeper.run();
    const now = (await bench.store.load(caseId))?.placement.topic;
    expect(now).not.toBe(topic);
    const said = bench.desk.standing.filter(({ kind }) => kind === "line");
    expect(said).toMatchObject([{ line: { kind: "stillOpen" }, placement: { topic: now } }]);
    expect((await keeping.file(caseId))?.announced).toBe(bench.clock.now());
  });

  test("closes 14 days after it was asked after, and says so", async () => {
    await keeping.pass(104 * DAY_MS - HOUR_MS);
    expect((await keeping.file(caseId))?.stage).toBe("received");
    await keeping.pass(HOUR_MS);
    expect(await keeping.file(caseId)).toMatchObject({
      stage: "closed",
      outcome: "silence",
      announced: null,
    });
    expect(lines().at(-1)).toEqual({ kind: "closedBySilence", code: "CASE" });
    expect(bench.desk.drawn.at(-1)?.file.stage).toBe("closed");
  });

  test("takes its duplicates along, which are not asked after by themselves", async () => {
    const [second, third] = [caseIdOf(2), caseIdOf(3)];
    for (const id of [second, third]) await bench.submit(briefOf(id));
    await bench.relayAll();
    await bench.deliverAll();
    const alike = (id: CaseId) => [{ caseId: id, code: "ELSE", state: "confirmed" as const }];
    await keeping.change(second, { mergedInto: caseId, alike: alike(third) });
    await keeping.change(third, { mergedInto: second });
    bench.clock.advance(60 * DAY_MS);
    await keeping.change(caseId, { movedAt: bench.clock.now(), alike: alike(second) });
    bench.clock.advance(60 * DAY_MS);
    await keeping.keeper.run();
    expect(lines()).toEqual([]);
    expect((await keeping.file(second))?.movedAt).toBe((await keeping.file(caseId))?.movedAt);
    bench.clock.advance(30 * DAY_MS);
    await keeping.keeper.run();
    bench.clock.advance(14 * DAY_MS);
    await keeping.keeper.run();
    expect(lines().map(({ kind }) => kind)).toEqual(["stillOpen", "closedBySilence"]);
    for (const id of [caseId, second, third]) {
      expect(await keeping.file(id)).toMatchObject({ stage: "closed", outcome: "silence" });
      const entries = await bench.store.journal(id);
      expect(entries.map(({ act }) => act)).toEqual(["received", "closed"]);
      expect(bench.journal.brokenAt(id, entries)).toBeNull();
    }
  });

  test("that closed by itself has that in its journal, once", async () => {
    await keeping.pass(110 * DAY_MS);
    const row = await bench.store.load(caseId);
    const entries = await bench.store.journal(caseId);
    expect(bench.journal.brokenAt(caseId, entries)).toBeNull();
    expect(entries.map(({ act }) => act)).toEqual(["received", "closed"]);
    const detail = entries[1]?.detail;
    expect(row && detail && bench.vault.unwrap(caseId, row.key).openDetail(detail)).toMatchObject({
      by: { kind: "bot" },
      words: "silence",
    });
  });

  test("that somebody moves after the question stays open, and is asked after again", async () => {
    await keeping.pass(95 * DAY_MS);
    await keeping.change(caseId, { movedAt: bench.clock.now() });
    await keeping.pass(30 * DAY_MS);
    expect((await keeping.file(caseId))?.stage).toBe("received");
    await keeping.pass(61 * DAY_MS);
    expect(lines().map(({ kind }) => kind)).toEqual(["stillOpen", "stillOpen"]);
  });

  test("that its worker writes to is moved by that", async () => {
    await keeping.pass(89 * DAY_MS);
    const message = briefOf(caseIdOf(2), { joins: caseId, turn: "message", code: "CASE" });
    await bench.submit(message, { words: "yana" });
    await bench.relayAll();
    await keeping.pass(80 * DAY_MS);
    expect(lines()).toEqual([]);
  });

  test("outlives the keeper's being away for the time of the question", async () => {
    bench.clock.advance(150 * DAY_MS);
    await keeping.keeper.run();
    expect(lines().map(({ kind }) => kind)).toEqual(["stillOpen"]);
    await keeping.pass(14 * DAY_MS);
    expect((await keeping.file(caseId))?.outcome).toBe("silence");
  });
});

describe("a closed case", () => {
  test("is announced three days before its end, then nothing of it stands", async () => {
    const day = dayIn(90);
    await close();
    await keeping.pass(87 * DAY_MS - HOUR_MS);
    expect(lines()).toEqual([]);
    await keeping.pass(HOUR_MS);
    expect(lines()).toEqual([{ kind: "retentionEnds", code: "CASE", day }]);
    await keeping.pass(3 * DAY_MS - HOUR_MS);
    expect(await bench.store.load(caseId)).not.toBeNull();
    await keeping.pass(HOUR_MS);
    expect(await bench.store.load(caseId)).toBeNull();
    expect(kinds()).toEqual([]);
    expect(await bench.store.purgesDue(bench.clock.now() + 40 * DAY_MS, 10)).toEqual([]);
  });

  test("that somebody opens again at the moment it ends lives on", async () => {
    await keeping.change(brief.id, { stage: "closed", closedAt: bench.clock.now() });
    bench.clock.advance(RETENTION_DAYS * DAY_MS);
    let opened = false;
    const { keeper } = keepingOf({
      ...bench,
      store: {
        ...bench.store,
        async load(...asked) {
          const row = await bench.store.load(...asked);
          if (!opened) {
            opened = true;
            await keeping.change(brief.id, {
              ...{ stage: "working", closedAt: null },
              movedAt: bench.clock.now(),
            });
          }
          return row;
        },
      },
    });
    await keeper.run();
    expect((await keeping.file(brief.id))?.stage).toBe("working");
  });

  test("has its announcement among its posts, where there are no topics too", async () => {
    await close();
    await keeping.pass(88 * DAY_MS);
    const line = bench.desk.standing.find(({ kind }) => kind === "line");
    expect((await bench.store.load(caseId))?.placement.posts).toContain(line?.id);
  });

  test("that was asked after while it was open is announced all the same", async () => {
    await keeping.pass(95 * DAY_MS);
    await close();
    await keeping.pass(88 * DAY_MS);
    expect(lines().map(({ kind }) => kind)).toEqual(["stillOpen", "retentionEnds"]);
  });

  test("ends on its day though the announcement could not be made", async () => {
    await close();
    bench.desk.meets(...Array.from({ length: 2_000 }, () => ({ error: refused("chatGone", 403) })));
    await keeping.pass(90 * DAY_MS);
    expect(await bench.store.load(caseId)).toBeNull();
  });

  test("counts facts by month, each by itself, and nothing of its worker's", async () => {
    await close();
    await keeping.pass(91 * DAY_MS);
    expect(await bench.store.tallies()).toEqual({
      "2026-03": {
        "category:unpaid_wages": 1,
        "category:passport_taken": 1,
        "region:KZ-47": 1,
        "indicator:I7": 1,
        "indicator:I8": 1,
        "level:1": 1,
        "locale:uz": 1,
        "claimed:notYet": 1,
        "answered:notYet": 1,
        "outcome:solved": 1,
      },
    });
  });
});

describe("a case whose key cannot be opened", () => {
  test("is told by a code, does not keep the keeper busy, and is destroyed in time", async () => {
    const row = await bench.store.load(caseId);
    if (!row) throw new Error("there is no case");
    const lost = caseIdOf(9);
    await bench.store.enqueue({
      caseId: lost,
      chat: CHAT,
      level: 3,
      dueAt: bench.clock.now() + 300 * DAY_MS,
      key: "lost" as Sealed<CaseKey>,
      file: row.file,
      lookup: null,
      joins: null,
      lookAt: bench.clock.now(),
      blobs: [],
      brief: row.brief,
      story: "lost" as never,
      keepsStory: false,
      journal: [],
      retainUntil: bench.clock.now() + 10 * DAY_MS,
    });
    await keeping.keeper.run();
    expect(bench.told.filter((line) => line.startsWith("trouble"))).toHaveLength(1);
    await keeping.keeper.run();
    expect(bench.told.filter((line) => line.startsWith("trouble"))).toHaveLength(1);
    await keeping.pass(9 * DAY_MS + HOUR_MS);
    expect(await bench.store.load(lost)).toBeNull();
  });
});

describe("a notice", () => {
  // 09:00 UTC is 14:00 in Almaty.
  const address = (from: number, to: number, days = 100) => ({
    chat: 5,
    from,
    to,
    until: bench.clock.now() + days * DAY_MS,
  });
  const ask = async (from: number, to: number, days = 100) => {
    await keeping.keepAddress("somebody", address(from, to, days));
    await keeping.change(caseId, { notice: "somebody", noticeDue: true });
  };
  const hours = () => keeping.notices.map((at) => new Date(at + 5 * HOUR_MS).getUTCHours());

  test("goes at once in a safe hour, and once", async () => {
    await ask(9, 18);
    await keeping.pass(2 * DAY_MS);
    expect(hours()).toEqual([14]);
    expect(await keeping.file(caseId)).toMatchObject({ notice: "somebody", noticeDue: false });
  });

  test.each([
    [20, 22, 20],
    [22, 6, 22],
    [0, 5, 0],
    [13, 14, 13],
  ])("waits for its hours (%i to %i)", async (from, to, hour) => {
    await ask(from, to);
    await keeping.pass(DAY_MS);
    expect(hours()).toEqual([hour]);
    // Looked at again for another reason: nothing new is due, and nothing is said.
    await keeping.change(caseId, { redraw: true });
    await keeping.pass(DAY_MS);
    expect(hours()).toEqual([hour]);
  });

  test("that meets a busy chat is tried again, in its hours", async () => {
    await ask(9, 15);
    keeping.outcomes.push("busy", "busy");
    await keeping.keeper.run();
    bench.clock.advance(5 * 60_000);
    await keeping.keeper.run();
    expect(keeping.notices).toEqual([]);
    bench.clock.advance(HOUR_MS);
    await keeping.keeper.run();
    expect(keeping.notices).toEqual([]); // 15:05
    await keeping.pass(DAY_MS);
    expect(hours()).toEqual([9]);
  });

  test("that is blocked loses its address", async () => {
    await ask(9, 18);
    keeping.outcomes.push("gone");
    await keeping.keeper.run();
    expect(await keeping.file(caseId)).toMatchObject({ notice: null, noticeDue: false });
    expect(await bench.store.notice("somebody")).toBeNull();
  });

  test("whose address is over before its hour goes nowhere", async () => {
    await ask(20, 22, 0.1);
    await keeping.pass(DAY_MS);
    expect(keeping.notices).toEqual([]);
    expect((await keeping.file(caseId))?.notice).toBeNull();
  });

  test("is not sent twice where a caseworker changes the case meanwhile", async () => {
    await ask(9, 18);
    await keeping.change(caseId, { redraw: true });
    bench.desk.during(() => keeping.change(caseId, { stage: "working" }));
    await keeping.pass(HOUR_MS);
    expect(keeping.notices).toHaveLength(1);
    expect((await keeping.file(caseId))?.noticeDue).toBe(false);
  });

  test("of a case that is closed goes once more, then its address is gone", async () => {
    await ask(9, 18);
    await close();
    await keeping.keeper.run();
    expect(keeping.notices).toHaveLength(1);
    expect(await bench.store.notice("somebody")).toBeNull();
  });

  test("has no address any more once a case without news is closed", async () => {
    await ask(9, 18);
    await keeping.change(caseId, { noticeDue: false });
    await close();
    await keeping.keeper.run();
    await keeping.pass(90 * DAY_MS);
    expect(keeping.notices).toEqual([]);
    expect(await bench.store.notice("somebody")).toBeNull();
  });
});
