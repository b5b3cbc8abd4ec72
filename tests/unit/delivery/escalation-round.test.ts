import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadDeskRules } from "../../../src/app/desk-file.js";
import { createCaseRegister } from "../../../src/delivery/case-register.js";
import { createEscalationRound } from "../../../src/delivery/escalation-round.js";
import { freed } from "../../../src/domain/escalation.js";
import { byCaseworker } from "../../../src/domain/journal.js";
import type { Level } from "../../../src/domain/triage.js";
import type { CaseAccess, CaseRegister, Mention, Roster } from "../../../src/ports.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { refused, unsure } from "../../support/scripted-desk.js";
import { type Bench, openBench } from "./bench.js";
import { keepingOf } from "./keeping.js";

const rules = loadDeskRules(readFileSync("flows/desk.yaml", "utf8"), "Asia/Almaty");
const MINUTE = 60_000;
const [aigul, daniyar]: readonly Mention[] = ["Aigul", "Daniyar"].map((name, id) => ({ id, name }));
const people: readonly Mention[] = Array.from({ length: 25 }, (_, id) => ({ id, name: `P${id}` }));

let bench: Bench;
let register: CaseRegister;
let duty: readonly Mention[];
let everyone: readonly Mention[];
beforeEach(async () => {
  bench = await openBench();
  register = createCaseRegister({ cases: bench.store, vault: bench.vault, onTrouble: () => {} });
  duty = aigul ? [aigul] : [];
  everyone = aigul && daniyar ? [aigul, daniyar] : [];
});
afterEach(() => bench.remove());

const troubles: string[] = [];
const roster: Roster = { onDuty: async () => duty, everyone: async () => everyone };

/** A process that has just begun. */
function process(access: Pick<CaseAccess, "change"> = bench.access, people: Roster = roster) {
  const round = createEscalationRound({
    ...{ access, cases: bench.store, desk: bench.desk, rules, roster: people },
    onTrouble: (code) => troubles.push(code),
  });
  return async () => round(await register.cases(), bench.clock.now());
}

/** The store is lost at the changes with these numbers, from 1 on: before the change, or behind it. */
function losing(numbers: readonly number[], done = false): Pick<CaseAccess, "change"> {
  let count = 0;
  return {
    async change(...change) {
      count += 1;
      if (!numbers.includes(count)) return bench.access.change(...change);
      if (done) await bench.access.change(...change);
      throw new Error("the process was killed");
    },
  };
}

async function newCase(index = 1, level: Level = 0) {
  const plain = briefOf(caseIdOf(index));
  const brief = { ...plain, code: `K${index}`, triage: { ...plain.triage, level } };
  await bench.submit(brief);
  await bench.relayAll();
  await bench.deliverAll();
  return brief.id;
}

const lines = () =>
  bench.desk.standing.flatMap((each) => (each.kind === "line" ? [each.line] : []));
const mentionsOf = () =>
  lines().map((line) => ("mentions" in line ? line.mentions.map(({ name }) => name) : null));
/** Looks each minute, as often as the desk does at the least. */
async function pass(minutes: number, run: () => Promise<void>) {
  for (let minute = 0; minute < minutes; minute++) {
    bench.clock.advance(MINUTE);
    await run().catch(() => {});
  }
}
const journal = async () =>
  (await bench.store.journal(caseIdOf(1))).filter(({ act }) => act === "escalated");

describe("a case that nobody claims", () => {
  test("is told of to those on duty, then to everyone, each once, restarts between", async () => {
    await newCase();
    await pass(14, process());
    expect(lines()).toEqual([]);
    await pass(1, process());
    expect(lines()).toEqual([
      {
        kind: "escalation",
        code: "K1",
        level: 0,
        reasons: [{ kind: "unclaimed", minutes: 15 }],
        mentions: [aigul],
      },
    ]);
    for (let restart = 0; restart < 25; restart++) await pass(1, process());
    expect(mentionsOf()).toEqual([["Aigul"], ["Aigul", "Daniyar"]]);
    expect(await journal()).toHaveLength(2);
  });

  test("is told of in its topic, and the line goes with the case", async () => {
    const caseId = await newCase();
    await pass(15, process());
    const line = bench.desk.standing.find(({ kind }) => kind === "line");
    const placement = (await bench.store.load(caseId))?.placement;
    expect(line).toMatchObject({ placement: { topic: placement?.topic, card: placement?.card } });
    expect(placement?.posts).toContain(line?.id);
  });

  test("is told of no more once somebody has claimed it, and anew after a release", async () => {
    const caseId = await newCase();
    const run = process();
    await pass(15, run);
    await bench.access.change(caseId, byCaseworker(aigul ?? { id: 0, name: "" }), ({ file }) => ({
      file: { ...file, claimedAt: bench.clock.now() },
      holder: aigul ?? null,
      result: null,
    }));
    await pass(100, run);
    expect(lines()).toHaveLength(1);
    await bench.access.change(caseId, { kind: "bot" }, ({ file }) => ({
      file: freed(file, bench.clock.now()),
      holder: null,
      result: null,
    }));
    await pass(16, run);
    expect(lines()).toHaveLength(2);
  });

  test("what was due all at once, since nobody was there, is one message to everyone", async () => {
    await newCase();
    bench.clock.advance(45 * MINUTE);
    await process()();
    expect(mentionsOf()).toEqual([["Aigul", "Daniyar"]]);
    expect(await journal()).toHaveLength(1);
    await pass(10, process());
    expect(lines()).toHaveLength(1);
  });

  test("waits for its card, and is told of once that stands", async () => {
    const plain = briefOf(caseIdOf(1));
    await bench.submit({ ...plain, triage: { ...plain.triage, level: 0 } });
    await bench.relayAll();
    await pass(20, process());
    expect(bench.desk.calls).toEqual([]);
    await bench.deliverAll();
    await process()();
    expect(lines()).toHaveLength(1);
  });
});

describe("those who are mentioned", () => {
  test("are five in a message and twenty at the most, those on duty first", async () => {
    everyone = people;
    duty = people.slice(20, 22);
    await newCase();
    bench.clock.advance(30 * MINUTE);
    await process()();
    expect(lines().map(({ kind }) => kind)).toEqual([
      "escalation",
      "mentioned",
      "mentioned",
      "mentioned",
    ]);
    expect(mentionsOf().map((names) => names?.length)).toEqual([5, 5, 5, 5]);
    expect(mentionsOf()[0]).toEqual(["P20", "P21", "P0", "P1", "P2"]);
  });

  test("are everyone where nobody is on duty, and nobody where nobody is known", async () => {
    duty = [];
    await newCase();
    await pass(15, process());
    expect(mentionsOf()).toEqual([["Aigul", "Daniyar"]]);
    everyone = [];
    await pass(15, process());
    expect(mentionsOf()[1]).toEqual([]);
  });

  test("are nobody where they cannot be read: the line comes all the same", async () => {
    const failing: Roster = { ...roster, everyone: () => Promise.reject(new Error("no")) };
    await newCase();
    await pass(15, process(bench.access, failing));
    expect(mentionsOf()).toEqual([[]]);
  });
});

describe("a process that is killed", () => {
  test("before it has posted leaves it to the next, two minutes later", async () => {
    await newCase();
    bench.clock.advance(15 * MINUTE);
    await process(losing([1], true))();
    expect(lines()).toEqual([]);
    await pass(1, process());
    expect(lines()).toEqual([]);
    await pass(1, process());
    expect(lines()).toHaveLength(1);
    await pass(10, process());
    expect(lines()).toHaveLength(1);
  });

  test("behind its posting lets it be said once more, and no more than that", async () => {
    await newCase();
    bench.clock.advance(15 * MINUTE);
    await process(losing([2]))();
    await pass(12, process());
    expect(lines()).toHaveLength(2);
    expect(await journal()).toHaveLength(1);
  });

  test("each time behind its posting, says it ever more rarely and at last no more", async () => {
    await newCase();
    bench.clock.advance(15 * MINUTE);
    const unclaimed = () => lines().filter(({ kind }) => kind === "escalation").length;
    let before = 0;
    for (let minute = 0; minute < 14; minute++) {
      await process(losing([2]))();
      bench.clock.advance(MINUTE);
    }
    expect(unclaimed()).toBe(3);
    before = unclaimed();
    for (let hour = 0; hour < 24 * 14; hour++) {
      await process(losing([2]))();
      bench.clock.advance(60 * MINUTE);
    }
    // Four steps of the level, eight tries each.
    expect(unclaimed() - before).toBeLessThanOrEqual(4 * 8);
  });

  test("behind its recording has said it", async () => {
    await newCase();
    bench.clock.advance(15 * MINUTE);
    await process(losing([2], true))();
    await pass(10, process());
    expect(lines()).toHaveLength(1);
  });
});

describe("a process that lives", () => {
  test("and cannot record what it posted posts it no second time, and records it later", async () => {
    await newCase();
    bench.clock.advance(15 * MINUTE);
    const run = process(losing(Array.from({ length: 12 }, (_, index) => index + 2)));
    await pass(10, run);
    expect(lines()).toHaveLength(1);
    expect(await journal()).toHaveLength(0);
    await pass(4, run);
    expect(lines()).toHaveLength(1);
    expect(await journal()).toHaveLength(1);
  });

  test("is one of two that look at the same moment: one of them says it", async () => {
    await newCase();
    bench.clock.advance(15 * MINUTE);
    const cases = await register.cases();
    await Promise.all([process()(), process()(), process()()]);
    expect(cases).toHaveLength(1);
    expect(lines()).toHaveLength(1);
  });

  test("repeats after a while what got no answer from Telegram", async () => {
    await newCase();
    bench.clock.advance(15 * MINUTE);
    bench.desk.meets({ error: unsure(), stands: true });
    const run = process();
    await run();
    await pass(1, run);
    expect(lines()).toHaveLength(1);
    await pass(1, run);
    expect(lines()).toHaveLength(2);
    await pass(10, run);
    expect(lines()).toHaveLength(2);
  });

  test("loses nothing where Telegram asks for a pause, and goes on with the rest after it", async () => {
    await newCase(1);
    await newCase(2);
    bench.clock.advance(15 * MINUTE);
    const run = process();
    bench.desk.meets({ error: refused("tooManyRequests", 429, 30_000) });
    await expect(run()).rejects.toMatchObject({ retryAfterMs: 30_000 });
    expect(lines()).toEqual([]);
    await pass(1, run);
    expect(lines()).toHaveLength(2);
  });

  test("says other cases though one cannot be said, and that one when it can", async () => {
    await newCase(1);
    await newCase(2);
    bench.clock.advance(15 * MINUTE);
    const run = process();
    bench.desk.meets({ error: refused("threadGone") });
    await run();
    expect(lines().map((line) => line.code)).toEqual(["K2"]);
    await pass(3, run);
    expect(lines().map((line) => line.code)).toEqual(["K2", "K1"]);
  });

  test("has a topic that was deleted made anew, and is said there", async () => {
    await newCase(1);
    const { placement } = (await bench.store.load(caseIdOf(1))) ?? {};
    for (const id of [placement?.card, placement?.topic]) bench.desk.loses(id ?? 0);
    bench.clock.advance(15 * MINUTE);
    const run = process();
    bench.desk.meets({ error: refused("threadGone") });
    await run();
    await keepingOf(bench).keeper.run();
    await pass(3, run);
    const now = (await bench.store.load(caseIdOf(1)))?.placement;
    expect(now?.topic).not.toBe(placement?.topic);
    const [said] = bench.desk.standing.filter(({ kind }) => kind === "line");
    expect(said).toMatchObject({ placement: { topic: now?.topic } });
  });

  test("of a flood of alerts are a few a round, so that reports go on", async () => {
    for (let index = 1; index <= 9; index++) await newCase(index);
    bench.clock.advance(15 * MINUTE);
    const run = process();
    await run();
    expect(lines()).toHaveLength(6);
    await run();
    expect(lines()).toHaveLength(9);
  });

  test("says the most urgent first, and leaves the minute's room to reports", async () => {
    for (let index = 1; index <= 6; index++) await newCase(index, index === 6 ? 0 : 1);
    bench.clock.advance(240 * MINUTE);
    const run = process();
    await run();
    expect(lines().map((line) => line.code)).toEqual(["K6", "K1", "K2", "K3"]);
    await pass(1, run);
    expect(lines()).toHaveLength(6);
  });

  test("goes on where the people behind the first five cannot be told", async () => {
    everyone = people;
    await newCase();
    bench.clock.advance(30 * MINUTE);
    const run = process();
    bench.desk.meets(null, { error: refused("chatGone", 403) });
    await run();
    await pass(10, run);
    expect(lines().map(({ kind }) => kind)).toEqual(["escalation"]);
    expect(await journal()).toHaveLength(1);
  });
});
