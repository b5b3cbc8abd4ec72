import { describe, expect, test } from "vitest";
import {
  dayAfter,
  daysBetween,
  endOfDay,
  isoWeek,
  localTime,
  mondayOf,
  weekdayOf,
} from "../../../src/domain/calendar.js";

describe("days of the calendar", () => {
  test("go on over the ends of months and years, and back", () => {
    expect(dayAfter("2026-02-27", 2)).toBe("2026-03-01");
    expect(dayAfter("2024-02-28", 1)).toBe("2024-02-29");
    expect(dayAfter("2026-01-01", -1)).toBe("2025-12-31");
    expect(daysBetween("2025-12-31", "2026-03-01")).toBe(60);
    expect(daysBetween("2026-03-01", "2026-02-28")).toBe(-1);
  });

  test("belong to a week that begins on Monday", () => {
    expect(mondayOf("2026-03-09")).toBe("2026-03-09");
    expect(mondayOf("2026-03-15")).toBe("2026-03-09");
    expect([weekdayOf("2026-03-09"), weekdayOf("2026-03-15")]).toEqual([1, 7]);
  });

  // The examples of ISO 8601 about years that begin in the middle of a week.
  test.each([
    ["2026-03-14", "2026-W11"],
    ["2005-01-01", "2004-W53"],
    ["2005-01-03", "2005-W01"],
    ["2008-12-29", "2009-W01"],
    ["2010-01-03", "2009-W53"],
    ["2020-12-31", "2020-W53"],
  ])("%s is in week %s", (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });

  test("and hours are those of the time zone", () => {
    const at = Date.parse("2026-03-14T20:30:07Z");
    const inAlmaty = { day: "2026-03-15", hour: 1, minute: 30, second: 7 };
    expect(localTime(at, "Asia/Almaty")).toEqual(inAlmaty);
    expect(localTime(at, "UTC")).toEqual({ ...inAlmaty, day: "2026-03-14", hour: 20 });
    expect(localTime(Date.parse("2026-03-14T19:00:00Z"), "Asia/Almaty").hour).toBe(0);
  });
});

test.each([
  ["2026-03-14", 0, "Asia/Almaty", "2026-03-15T00:00:00+05:00"],
  ["2026-03-14", 5, "Asia/Almaty", "2026-03-20T00:00:00+05:00"],
  ["2026-12-31", 0, "Asia/Bishkek", "2027-01-01T00:00:00+06:00"],
  ["2026-02-28", 1, "UTC", "2026-03-02T00:00:00Z"],
  // The clocks change on these days.
  ["2026-03-29", 0, "Europe/Berlin", "2026-03-30T00:00:00+02:00"],
  ["2026-10-24", 0, "Europe/Berlin", "2026-10-25T00:00:00+02:00"],
  ["2026-10-25", 0, "Europe/Berlin", "2026-10-26T00:00:00+01:00"],
])("%s and %i days end in %s at %s", (day, later, zone, end) => {
  expect(new Date(endOfDay(dayAfter(day, later), zone)).toISOString()).toBe(
    new Date(end).toISOString(),
  );
});
