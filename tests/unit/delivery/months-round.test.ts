import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCaseRegister } from "../../../src/delivery/case-register.js";
import { createMonthsRound } from "../../../src/delivery/months-round.js";
import type { CaseBrief } from "../../../src/domain/report.js";
import type { CaseStore, MonthBook } from "../../../src/ports.js";
import { createMonthBook } from "../../../src/vault/month-book.js";
import { alertOf, briefOf, caseIdOf } from "../../support/briefs.js";
import { sealerOf } from "../../support/keys.js";
import { type Bench, DAY_MS, openBench } from "./bench.js";
import { type Keeping, keepingOf } from "./keeping.js";

const HOUR_MS = 3_600_000;
const MARCH = "2026-03";

let bench: Bench;
let keeping: Keeping;
let round: () => Promise<void>;
beforeEach(async () => {
  bench = await openBench();
  keeping = keepingOf(bench);
  round = roundOf();
});
afterEach(() => bench.remove());

/** A process that closes months. */
function roundOf(given: { cases?: Pick<CaseStore, "load" | "tallies">; months?: MonthBook } = {}) {
  const { store, vault } = bench;
  const register = createCaseRegister({ cases: store, vault, onTrouble: () => {} });
  const work = createMonthsRound({
    cases: { ...store, ...given.cases },
    vault,
    months: given.months ?? keeping.months,
    countedAs: (_flow, step) =>
      ({ money: "category", freedom: "category", region: "region" })[step] ?? null,
    timeZone: "Asia/Almaty",
  });
  return async () => work(await register.cases(), bench.clock.now());
}

/** Reports of March that have reached the queue. */
async function come(count: number, given: Partial<CaseBrief> = {}, from = 1): Promise<void> {
  for (let index = from; index < from + count; index++)
    await bench.submit(briefOf(caseIdOf(index), given));
  await bench.relayAll();
}

/** To a moment in Almaty: UTC+5. */
function goTo(local: string): void {
  bench.clock.advance(Date.parse(`${local}+05:00`) - bench.clock.now());
}

const march = () => keeping.months.closed(MARCH);
const cellsOf = async (table: "level" | "region" | "locale" | "claimed" | "outcome") =>
  (await march())?.tables[table]?.cells.map(({ value, count }) => `${value} ${count}`);

describe("a month", () => {
  test("is closed at three in the morning after it, in the caseworkers' time zone, and not before", async () => {
    await come(6);
    for (const moment of ["2026-03-31T23:59:00", "2026-04-01T02:59:00"]) {
      goTo(moment);
      await round();
      expect(await march(), moment).toBeNull();
    }
    goTo("2026-04-01T03:00:00");
    await round();
    expect((await march())?.total).toBe(6);
  });

  test("that is closed is read no more, by a process that has just begun either", async () => {
    await come(3);
    goTo("2026-04-01T03:00:00");
    await round();
    const before = await march();
    const load = async () => {
      throw new Error("a case was read");
    };
    await roundOf({ cases: { load, tallies: () => bench.store.tallies() } })();
    expect(await march()).toEqual(before);
  });

  test("that is closed leaves no count in the store, and the present one stays", async () => {
    await come(3);
    await keeping.ending.end(caseIdOf(1), "withdrawn");
    goTo("2026-04-01T02:00:00");
    await keeping.ending.end(caseIdOf(2), "withdrawn");
    await round();
    expect(Object.keys(await bench.store.tallies())).toEqual([MARCH, "2026-04"]);
    goTo("2026-04-01T03:00:00");
    await round();
    expect(await bench.store.tallies()).toEqual({ "2026-04": { "outcome:withdrawn": 1 } });
    expect(await march()).not.toBeNull();
  });

  test("without a case is closed as well, and shows nothing", async () => {
    goTo("2026-04-01T03:00:00");
    await round();
    expect(await march()).toEqual({ month: MARCH, total: null, tables: {} });
  });

  test("counts the cases that live and those that have ended", async () => {
    await come(3);
    await come(6, { locale: "tg" }, 11);
    await keeping.change(caseIdOf(1), {
      stage: "closed",
      outcome: "solved",
      closedAt: bench.clock.now(),
    });
    await keeping.ending.end(caseIdOf(1), "retention");
    await keeping.ending.end(caseIdOf(2), "retention");
    goTo("2026-04-01T09:00:00");
    await round();
    expect(await cellsOf("level")).toEqual(["1 9"]);
    expect(await march()).toMatchObject({ total: 9 });
  });

  test("counts each by what its caseworkers made of it until then", async () => {
    await come(12);
    const receivedAt = bench.clock.now();
    for (let index = 1; index <= 6; index++)
      await keeping.change(caseIdOf(index), {
        level: 0,
        receivedAt,
        claimedAt: receivedAt + 20 * 60_000,
        stage: "closed",
        outcome: "advised",
        closedAt: receivedAt + HOUR_MS,
      });
    goTo("2026-04-01T09:00:00");
    await round();
    expect(await cellsOf("level")).toEqual(["0 6", "1 6"]);
    expect(await cellsOf("claimed")).toEqual(["hour 6", "notYet 6"]);
    expect(await cellsOf("outcome")).toEqual(["advised 6"]);
  });

  test("counts an alert together with the fuller report that joined it", async () => {
    for (let index = 1; index <= 5; index++) {
      await bench.submit(alertOf(caseIdOf(index)));
      await bench.relayAll();
      await bench.submit(
        briefOf(caseIdOf(index + 20), {
          joins: caseIdOf(index),
          facets: [{ step: "region", values: ["KZ-75"] }],
        }),
      );
      await bench.relayAll();
    }
    goTo("2026-04-01T09:00:00");
    await round();
    expect((await march())?.total).toBe(5);
    expect(await cellsOf("region")).toEqual(["KZ-75 5"]);
    expect(await cellsOf("level")).toEqual(["0 5"]);
  });

  test("leaves out training, duplicates, and what was withdrawn or purged before", async () => {
    await come(5);
    await come(5, { training: true }, 11);
    await come(2, {}, 21);
    await keeping.change(caseIdOf(21), { mergedInto: caseIdOf(1) });
    await keeping.ending.end(caseIdOf(22), "withdrawn");
    await come(1, {}, 31);
    await keeping.ending.purge(caseIdOf(31), { id: 1, name: "Aigul" });
    await keeping.ending.end(caseIdOf(11), "withdrawn");
    expect(await bench.store.tallies()).toEqual({
      [MARCH]: { "outcome:withdrawn": 1, "outcome:purged": 1 },
    });
    goTo("2026-04-01T09:00:00");
    await round();
    expect((await march())?.total).toBe(5);
  });
});

describe("a closed month", () => {
  test("stays as it is whatever is withdrawn, purged, changed or comes later", async () => {
    await come(9);
    goTo("2026-04-01T09:00:00");
    await round();
    const before = await march();
    await keeping.ending.end(caseIdOf(1), "withdrawn");
    await keeping.ending.purge(caseIdOf(2), { id: 1, name: "Aigul" });
    await keeping.change(caseIdOf(3), { level: 0 });
    await come(3, {}, 21);
    await round();
    await roundOf()();
    bench.clock.advance(40 * DAY_MS);
    await roundOf()();
    expect(await march()).toEqual(before);
    expect(before?.total).toBe(9);
  });

  test("gets no more facts of cases that end: only how they ended, in the month of that", async () => {
    await come(2);
    goTo("2026-04-01T09:00:00");
    await round();
    const closedAt = bench.clock.now();
    await keeping.change(caseIdOf(1), { stage: "closed", outcome: "solved", closedAt });
    await keeping.change(caseIdOf(2), {
      stage: "closed",
      outcome: "solved",
      closedAt: closedAt - 2 * DAY_MS,
    });
    await keeping.ending.end(caseIdOf(1), "retention");
    await keeping.ending.end(caseIdOf(2), "retention");
    expect(await bench.store.tallies()).toEqual({ "2026-04": { "outcome:solved": 1 } });
  });

  test("is the one of whoever closed it first", async () => {
    await come(6);
    goTo("2026-04-01T09:00:00");
    // Another process counts later, and does not know yet that the month is closed.
    const late = roundOf({ months: { ...keeping.months, isClosed: async () => false } });
    await round();
    const before = await march();
    await keeping.ending.end(caseIdOf(1), "withdrawn");
    await late();
    expect(await march()).toEqual(before);
  });

  test("keeps nothing that is not shown, and is sealed", async () => {
    await come(8);
    await come(2, { locale: "tg", facets: [{ step: "region", values: ["KG-N"] }] }, 21);
    goTo("2026-04-01T09:00:00");
    await round();
    expect(JSON.stringify(await march())).not.toMatch(/KG-N|"tg"/);
    const kept = await bench.store.deskNote(`month:${MARCH}`);
    expect(JSON.stringify(kept)).not.toMatch(/KZ-47|level/);
    const other = createMonthBook({ book: bench.store, sealer: sealerOf(2) });
    await expect(other.closed(MARCH)).rejects.toMatchObject({ code: "vault.cannotOpen" });
    expect(await other.isClosed(MARCH)).toBe(true);
  });
});

test("a case that ends while its month is counted is counted once: the next round counts anew", async () => {
  await come(6);
  goTo("2026-04-01T09:00:00");
  let ends = true;
  const racing = roundOf({
    cases: {
      tallies: () => bench.store.tallies(),
      async load(caseId) {
        const row = await bench.store.load(caseId);
        if (ends && caseId === caseIdOf(3)) {
          ends = false;
          await keeping.ending.end(caseId, "retention");
        }
        return row;
      },
    },
  });
  await racing();
  expect(await march()).toBeNull();
  await racing();
  expect((await march())?.total).toBe(6);
});

test("a server that was down at the end of a month closes it when it is back, with those since", async () => {
  await come(6);
  await come(7, { day: "2026-04-20" }, 21);
  goTo("2026-05-09T12:00:00");
  await round();
  expect((await march())?.total).toBe(6);
  expect((await keeping.months.closed("2026-04"))?.total).toBe(7);
  expect(await keeping.months.closed("2026-05")).toBeNull();
});
