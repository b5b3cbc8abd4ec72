import { expect, test } from "vitest";
import { backoffMs } from "../../../src/delivery/backoff.js";

test("the wait doubles from a second and is never longer than a minute", () => {
  const waits = Array.from({ length: 10 }, (_, failures) => backoffMs(failures));
  expect(waits).toEqual([
    1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000, 60_000,
  ]);
  expect(backoffMs(100_000)).toBe(60_000);
});
