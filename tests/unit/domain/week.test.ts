import { describe, expect, test } from "vitest";
import { summaryOf, weekDue } from "../../../src/domain/week.js";
import { caseIdOf } from "../../support/briefs.js";
import { ALMATY, openedOf } from "../../support/opened-cases.js";

const at = (time: string) => Date.parse(`${time}+05:00`);

describe("the summary of a week is due", () => {
  test.each<[string, string, string | null]>([
    ["not before Monday 09:00", "2026-03-16T08:59:59", null],
    ["on Monday 09:00", "2026-03-16T09:00:00", "2026-03-09 2026-03-15"],
    ["still on Sunday, when the bot was away", "2026-03-22T23:59:59", "2026-03-09 2026-03-15"],
    ["no more when the next week has begun", "2026-03-23T00:00:00", null],
  ])("%s", (_name, time, days) => {
    const due = weekDue(at(time), ALMATY);
    expect(due && `${due.from} ${due.to}`).toBe(days);
  });

  test("once a week, by the name of the week it is posted in", () => {
    expect(weekDue(at("2026-03-16T09:00:00"), ALMATY)?.name).toBe("2026-W12");
    expect(weekDue(at("2026-03-22T09:00:00"), ALMATY)?.name).toBe("2026-W12");
    expect(weekDue(at("2027-01-03T12:00:00"), ALMATY)?.name).toBe("2026-W53");
  });
});

test("the summary counts what came, was claimed, answered and closed from Monday to Sunday", () => {
  const aigul = { id: 7, name: "Aigul" };
  const monday = at("2026-03-09T00:00:00");
  const sunday = at("2026-03-15T23:59:59");
  const closed = (index: number, closedAt: number, outcome: "solved" | "advised") =>
    openedOf(index, {
      at: monday - 1,
      holder: aigul,
      file: { stage: "closed", closedAt, outcome },
    });
  const cases = [
    openedOf(1, { at: monday }),
    openedOf(2, {
      at: sunday,
      holder: aigul,
      file: { claimedAt: sunday, answeredAt: sunday + 1000 },
    }),
    openedOf(3, { at: monday - 1, file: { claimedAt: monday - 1 } }),
    openedOf(4, { at: monday, brief: { training: true } }),
    openedOf(5, { at: monday, file: { mergedInto: caseIdOf(1) } }),
    closed(6, sunday, "solved"),
    closed(7, monday, "solved"),
    closed(8, monday, "advised"),
    closed(9, monday - 1, "advised"),
  ];
  const now = at("2026-03-16T09:00:00");
  const overdueOf = ({ brief }: { brief: { code: string } }) =>
    brief.code === "K3" ? [{ kind: "unclaimed" as const, since: 0 }] : [];
  const week = { from: "2026-03-09", to: "2026-03-15" };
  const { oldest, ...counts } = summaryOf(cases, week, now, { timeZone: ALMATY, overdueOf });
  expect(oldest?.brief.code).toBe("K3");
  expect(counts).toEqual({
    ...week,
    received: 2,
    claimed: 1,
    answered: 0,
    closed: [
      { outcome: "solved", count: 2 },
      { outcome: "advised", count: 1 },
    ],
    waiting: 2,
    overdue: 1,
    people: [{ name: "Aigul", open: 1, closed: 3 }],
  });
});
