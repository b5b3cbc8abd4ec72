import { describe, expect, test } from "vitest";
import { judge } from "../../support/triage-rules.js";

const deadlines = (given: Record<string, readonly string[]>) => judge(given).deadlines;
const arrived = (day: string) =>
  deadlines({
    category: ["asylum_not_registered"],
    stay: ["asylum_not_registered"],
    arrived: [day],
  });

describe("a time limit", () => {
  test("has at the least what the longest the answer allows leaves of it", () => {
    expect(arrived("yesterday")).toEqual([
      { id: "asylum_application", since: "yesterday", daysLeft: 4 },
    ]);
    expect(arrived("four_days")[0]?.daysLeft).toBe(1);
  });

  test("may be over where the answer allows more days than it has", () => {
    expect(arrived("month")[0]?.daysLeft).toBe(5 - 31);
  });

  test("has no number of days where the answer gives no end, or none at all", () => {
    expect(arrived("longer")[0]).toMatchObject({ since: "longer", daysLeft: null });
    expect(arrived("dontKnow")[0]).toMatchObject({ since: "dontKnow", daysLeft: null });
    expect(arrived("skipped")[0]).toMatchObject({ since: "skipped", daysLeft: null });
  });

  test("of asylum runs with fear of return soon after arrival, and not long after", () => {
    const refused = { category: ["asylum_refused"], fear_of_return: ["yes"] };
    expect(deadlines({ ...refused, arrived: ["four_days"] })).toHaveLength(1);
    expect(deadlines({ ...refused, arrived: ["month"] })).toEqual([]);
  });

  test("of a dismissal and of wages is counted from its own answer", () => {
    const found = deadlines({
      category: ["dismissed", "unpaid_wages"],
      work: ["dismissed"],
      dismissed_when: ["week"],
      money: ["unpaid_wages"],
      unpaid_for: ["months"],
    });
    expect(found).toEqual([
      { id: "dismissal", since: "week", daysLeft: 23 },
      { id: "wages", since: "months", daysLeft: 95 },
    ]);
  });

  test("that no official text gives in days is named and not counted", () => {
    const paper = { category: ["deport_order"], paper: ["yes"], paper_day: ["yesterday"] };
    expect(deadlines({ ...paper, paper_hour: ["morning"] })).toEqual([
      { id: "removal_appeal", since: "yesterday", part: "morning", daysLeft: null },
    ]);
    expect(deadlines({ ...paper, paper_hour: ["skipped"] })).toEqual([
      { id: "removal_appeal", since: "yesterday", daysLeft: null },
    ]);
  });

  test("of an order whose paper is not there is named without its day", () => {
    const since = (given: Record<string, readonly string[]>) =>
      deadlines(given).map((deadline) => deadline.since);
    expect(since({ category: ["deport_order"], paper: ["no"] })).toEqual(["skipped"]);
    expect(since({ category: ["detained"], paper: ["no"] })).toEqual([]);
    expect(since({ category: ["asylum_refused"], refused_how: ["paper"] })).toEqual(["skipped"]);
    expect(since({ category: ["asylum_refused"], refused_how: ["words"] })).toEqual([]);
  });

  test("is not named where nothing starts it", () => {
    expect(deadlines({ category: ["excess_hours"], work: ["excess_hours"] })).toEqual([]);
  });
});
