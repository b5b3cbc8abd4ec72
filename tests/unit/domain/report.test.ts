import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseId } from "../../../src/domain/ids.js";
import { caseCode, coarsen } from "../../../src/domain/report.js";
import { caseIdOf } from "../../support/briefs.js";

const caseIds = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Buffer.from(bytes).toString("hex") as CaseId);

describe("the code of a case", () => {
  test("is four letters and digits that are not mistaken for one another", () => {
    fc.assert(
      fc.property(caseIds, (id) => {
        expect(caseCode(id)).toMatch(/^[ACDEFHJKLMNPRTUVWXY3479]{4}$/);
        expect(caseCode(id)).not.toMatch(/[0O1IQ2Z5S6G8B]/);
      }),
      { numRuns: 1_000 },
    );
  });

  test("is the same for the same case, each time", () => {
    fc.assert(
      fc.property(caseIds, (id) => {
        expect(caseCode(`${id}` as CaseId)).toBe(caseCode(id));
      }),
    );
    expect(caseCode(caseIdOf(1))).toBe("AAAA");
    expect(caseCode("ffffffff000000000000000000000000" as CaseId)).toBe(
      caseCode("ffffffffffffffffffffffffffffffff" as CaseId),
    );
  });

  test("seldom meets another among the cases of a month", () => {
    const codes = new Set<string>();
    for (let index = 0; index < 500; index++) {
      const head = ((index * 2_654_435_761) >>> 0).toString(16).padStart(8, "0");
      codes.add(caseCode(`${head}${"0".repeat(24)}` as CaseId));
    }
    expect(codes.size).toBeGreaterThan(495);
  });
});

describe("the time of a report as a caseworker may see it", () => {
  const almaty = (at: string) => coarsen(Date.parse(at), "Asia/Almaty"); // +05:00

  test.each([
    ["2026-03-14T18:59:59.999Z", "2026-03-14", "evening"],
    ["2026-03-14T19:00:00Z", "2026-03-15", "night"],
    ["2026-03-15T00:59:59Z", "2026-03-15", "night"],
    ["2026-03-15T01:00:00Z", "2026-03-15", "morning"],
    ["2026-03-15T06:59:59Z", "2026-03-15", "morning"],
    ["2026-03-15T07:00:00Z", "2026-03-15", "afternoon"],
    ["2026-03-15T12:59:59Z", "2026-03-15", "afternoon"],
    ["2026-03-15T13:00:00Z", "2026-03-15", "evening"],
    ["2025-12-31T19:00:00Z", "2026-01-01", "night"],
    ["2028-02-28T19:00:00Z", "2028-02-29", "night"],
  ] as const)("%s in Almaty is %s, in the %s", (at, day, partOfDay) => {
    expect(almaty(at)).toEqual({ day, partOfDay });
  });

  test.each([
    ["Asia/Bishkek", "2026-03-15", "night"],
    ["Asia/Tashkent", "2026-03-15", "night"],
    ["UTC", "2026-03-14", "evening"],
    ["America/New_York", "2026-03-14", "afternoon"],
    ["Pacific/Kiritimati", "2026-03-15", "morning"],
    ["Asia/Kathmandu", "2026-03-15", "night"],
  ] as const)("one moment is in %s %s, in the %s", (zone, day, partOfDay) => {
    expect(coarsen(Date.parse("2026-03-14T19:30:00Z"), zone)).toEqual({ day, partOfDay });
  });

  test("follows the clocks when they are put forward", () => {
    const berlin = (at: string) => coarsen(Date.parse(at), "Europe/Berlin");
    expect(berlin("2026-03-28T22:59:59Z")).toEqual({ day: "2026-03-28", partOfDay: "evening" });
    expect(berlin("2026-03-29T03:59:59Z")).toEqual({ day: "2026-03-29", partOfDay: "night" });
    expect(berlin("2026-03-29T04:00:00Z")).toEqual({ day: "2026-03-29", partOfDay: "morning" });
  });

  test("says no hour: every moment of a part of a day looks the same", () => {
    fc.assert(
      fc.property(fc.nat({ max: 6 * 3_600_000 - 1 }), (ms) => {
        const noon = Date.parse("2026-03-15T07:00:00Z");
        expect(coarsen(noon + ms, "Asia/Almaty")).toEqual(coarsen(noon, "Asia/Almaty"));
      }),
    );
  });
});
