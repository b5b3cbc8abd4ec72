import { describe, expect, test } from "vitest";
import { newCaseFile } from "../../../src/domain/case-file.js";
import type { CaseBrief } from "../../../src/domain/report.js";
import { counted, factsOf, monthAfter, waitOf } from "../../../src/domain/statistics.js";
import { alertOf, briefOf, caseIdOf } from "../../support/briefs.js";

const MINUTE_MS = 60_000;
const countedAs = (_flow: string, step: string) =>
  ({ money: "category", freedom: "category", region: "region" })[step] ?? null;
const brief = briefOf(caseIdOf(1));

function facts(briefs: readonly CaseBrief[], file = newCaseFile(null, 0)): readonly string[] {
  return [...factsOf(briefs, file, countedAs)].sort();
}

describe("the facts of a case", () => {
  test("are what it tells in the tables, and nothing else", () => {
    const told = { ...brief, facets: [...brief.facets, { step: "danger", values: ["yes"] }] };
    expect(facts([told])).toEqual([
      "answered:notYet",
      "category:passport_taken",
      "category:unpaid_wages",
      "claimed:notYet",
      "indicator:I7",
      "indicator:I8",
      "level:1",
      "locale:uz",
      "region:KZ-47",
    ]);
  });

  test("have no word for what was left out or not known", () => {
    const silent = {
      ...brief,
      facets: [
        { step: "money", values: ["skipped"] },
        { step: "region", values: ["dontKnow"] },
        { step: "sector", values: ["construction"] },
      ],
    };
    const told = facts([silent]);
    expect(told.filter((fact) => /category|region/.test(fact))).toEqual([]);
    expect(told).toContain("sector:construction");
  });

  test("have the level that a caseworker gave it", () => {
    expect(facts([brief], { ...newCaseFile(null, 0), level: 3 })).toContain("level:3");
  });

  test("have one place where the fuller report says another, and the more urgent level", () => {
    const fuller = briefOf(caseIdOf(2), { facets: [{ step: "region", values: ["KZ-75"] }] });
    const told = facts([alertOf(caseIdOf(1)), fuller]);
    expect(told.filter((fact) => fact.startsWith("region"))).toEqual(["region:KZ-75"]);
    expect(told.filter((fact) => fact.startsWith("level"))).toEqual(["level:0"]);
  });

  test("are counted once a case", () => {
    expect(counted([facts([brief, brief]), facts([brief])])).toMatchObject({
      "level:1": 2,
      "category:unpaid_wages": 2,
    });
  });
});

test.each([
  [0, "quarter"],
  [15 * MINUTE_MS - 1, "quarter"],
  [15 * MINUTE_MS, "hour"],
  [60 * MINUTE_MS, "fourHours"],
  [4 * 60 * MINUTE_MS, "day"],
  [24 * 60 * MINUTE_MS, "threeDays"],
  [72 * 60 * MINUTE_MS, "later"],
  [null, "notYet"],
])("a wait of %s ms is named %s", (ms, name) => {
  expect(waitOf(1_000, ms === null ? null : 1_000 + ms)).toBe(name);
});

test.each([
  ["2026-01", -1, "2025-12"],
  ["2026-12", 1, "2027-01"],
  ["2026-10", -11, "2025-11"],
])("the month %s and %d make %s", (month, count, expected) => {
  expect(monthAfter(month, count)).toBe(expected);
});
