import { expect, test } from "vitest";
import { endOfDay } from "../../../src/domain/zone-time.js";

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
  expect(new Date(endOfDay(day, later, zone)).toISOString()).toBe(new Date(end).toISOString());
});
