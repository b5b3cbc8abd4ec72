import { describe, expect, test } from "vitest";
import { boardOf } from "../../../src/domain/board.js";
import type { Deadline } from "../../../src/domain/triage.js";
import type { OpenedCase } from "../../../src/ports.js";
import { caseIdOf } from "../../support/briefs.js";
import { ALMATY, NOON, openedOf } from "../../support/opened-cases.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const aigul = { id: 7, name: "Aigul" };
const daniyar = { id: 8, name: "Daniyar" };
const nothing = { timeZone: ALMATY, overdueOf: () => [] };
const ends = (index: number, day: string, daysLeft: number | null): OpenedCase => {
  const deadlines: Deadline[] = [{ id: "asylum_application", since: "today", daysLeft }];
  const { triage } = openedOf(index).brief;
  return openedOf(index, { brief: { day, triage: { ...triage, deadlines } } });
};

describe("the board", () => {
  test("counts what waits by level, and knows what waits longest, however low", () => {
    const cases = [
      openedOf(1, { level: 0 }),
      openedOf(2, { level: 3, at: NOON - DAY }),
      openedOf(3, { level: 3, file: { level: 1 } }),
      openedOf(4, { level: 2, at: NOON - 9 * DAY, holder: aigul }),
    ];
    const { waiting, oldest } = boardOf(cases, NOON, nothing);
    expect(waiting).toEqual([1, 1, 0, 1]);
    expect(oldest?.brief.code).toBe("K2");
  });

  test("leaves out what is closed, goes along with another case, or was invented for practice", () => {
    const cases = [
      openedOf(1, { file: { stage: "closed" } }),
      openedOf(2, { file: { mergedInto: caseIdOf(1) } }),
      openedOf(3, { brief: { training: true } }),
    ];
    const overdueOf = () => [{ kind: "unclaimed" as const, since: 0 }];
    const board = boardOf(cases, NOON, { timeZone: ALMATY, overdueOf });
    expect(board).toEqual({
      waiting: [0, 0, 0, 0],
      oldest: null,
      holders: [],
      deadlines: [],
      overdue: [],
    });
  });

  test("says who has how many, most first", () => {
    const cases = [
      openedOf(1, { holder: daniyar }),
      openedOf(2, { holder: aigul }),
      openedOf(3, { holder: daniyar }),
      openedOf(4, { holder: daniyar, file: { stage: "closed" } }),
    ];
    expect(boardOf(cases, NOON, nothing).holders).toEqual([
      { name: "Daniyar", open: 2 },
      { name: "Aigul", open: 1 },
    ]);
  });

  test("has the time limits of three days ahead, the soonest first, then those of a week that are over", () => {
    const cases = [
      ends(1, "2026-03-10", 7), // the 17th
      ends(2, "2026-03-10", 8), // the 18th: too far
      ends(3, "2026-03-14", 0), // today
      ends(4, "2026-03-13", 2), // tomorrow
      ends(5, "2026-03-13", 0), // yesterday
      ends(6, "2026-03-01", 6), // a week ago
      ends(7, "2026-03-01", 5), // longer ago
      ends(8, "2026-03-14", null), // no day was said
    ];
    const { deadlines } = boardOf(cases, NOON, nothing);
    expect(deadlines.map((each) => [each.case.brief.code, each.day, each.daysLeft])).toEqual([
      ["K3", "2026-03-14", 0],
      ["K4", "2026-03-15", 1],
      ["K1", "2026-03-17", 3],
      ["K5", "2026-03-13", -1],
      ["K6", "2026-03-07", -7],
    ]);
  });

  test("counts days as the caseworkers' calendar has them", () => {
    const lateEvening = Date.parse("2026-03-14T23:30:00+05:00");
    const [deadline] = boardOf([ends(1, "2026-03-14", 1)], lateEvening, nothing).deadlines;
    expect(deadline?.daysLeft).toBe(1);
    const afterMidnight = lateEvening + HOUR;
    expect(boardOf([ends(1, "2026-03-14", 1)], afterMidnight, nothing).deadlines[0]?.daysLeft).toBe(
      0,
    );
  });

  test("names what is overdue once a reason, since its first step", () => {
    const cases = [openedOf(1, { level: 1 }), openedOf(2, { level: 0 })];
    const overdueOf = () => [
      { kind: "unclaimed" as const, since: NOON - HOUR },
      { kind: "unclaimed" as const, since: NOON - 2 * HOUR },
      { kind: "unanswered" as const, since: NOON },
    ];
    const { overdue } = boardOf(cases, NOON, { timeZone: ALMATY, overdueOf });
    expect(overdue.map((each) => [each.case.brief.code, each.kind, each.since])).toEqual([
      ["K2", "unclaimed", NOON - 2 * HOUR],
      ["K2", "unanswered", NOON],
      ["K1", "unclaimed", NOON - 2 * HOUR],
      ["K1", "unanswered", NOON],
    ]);
  });
});
