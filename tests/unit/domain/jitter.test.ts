import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { systemRandom } from "../../../src/app/system.js";
import { jitterMs } from "../../../src/domain/jitter.js";
import type { Level } from "../../../src/domain/triage.js";

const MINUTE_MS = 60_000;
const longest = (level: Level) => jitterMs(level, (most) => most - 1);

describe("the wait before a report goes", () => {
  test("is none at all for level 0, whatever chance says", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chance) => {
        expect(jitterMs(0, (most) => Math.floor(chance * most))).toBe(0);
      }),
    );
  });

  test("is at most 10 minutes for level 1, and 120 for levels 2 and 3", () => {
    expect(longest(1)).toBe(10 * MINUTE_MS);
    expect(longest(2)).toBe(120 * MINUTE_MS);
    expect(longest(3)).toBe(120 * MINUTE_MS);
  });

  test("may be none for any level", () => {
    for (const level of [0, 1, 2, 3] as const) expect(jitterMs(level, () => 0)).toBe(0);
  });

  test("is spread evenly from none to the longest", () => {
    for (const level of [1, 2, 3] as const) {
      const quarters = [0, 0, 0, 0];
      for (let drawn = 0; drawn < 4_000; drawn++) {
        const wait = jitterMs(level, (most) => systemRandom.below(most));
        expect(Number.isInteger(wait)).toBe(true);
        expect(wait).toBeGreaterThanOrEqual(0);
        const quarter = Math.min(3, Math.floor((4 * wait) / longest(level)));
        quarters[quarter] = (quarters[quarter] ?? 0) + 1;
      }
      for (const count of quarters) expect(Math.abs(count - 1_000)).toBeLessThan(200);
    }
  });
});
