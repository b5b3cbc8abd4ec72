import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countWages,
  mostOf,
  readNumbers,
  toHundredths,
  WAGES_STEPS,
  WAYS,
  type Way,
  writeNumbers,
} from "../../../src/rights/wages.js";

const hundredths = (...values: readonly number[]) => values.map((value) => value * 100);

/** A count of any way, with numbers that may all be typed. */
const counts = fc
  .constantFrom(...WAYS)
  .chain((way) =>
    fc.tuple(
      fc.constant(way),
      fc.tuple(...WAGES_STEPS[way].map((step) => fc.integer({ min: 0, max: mostOf(step) * 100 }))),
      fc.boolean(),
    ),
  );

describe("a count of what is owed", () => {
  test("by the hour takes overtime one and a half times", () => {
    expect(countWages("hour", hundredths(160, 1500, 12, 100_000), true)).toEqual({
      parts: [
        { of: "normal", sum: 24_000_000 },
        { of: "overtime", sum: 2_700_000 },
      ],
      earned: 26_700_000,
      paid: 10_000_000,
      missing: 16_700_000,
      over: 0,
    });
  });

  test("takes overtime once where the rule is not verified", () => {
    expect(countWages("hour", hundredths(0, 1000, 10, 0), false).earned).toBe(1_000_000);
  });

  test("by the day and by the month is one product", () => {
    expect(countWages("day", hundredths(22, 8000, 176_000), true)).toMatchObject({
      earned: 17_600_000,
      missing: 0,
      over: 0,
    });
    const halves = countWages("month", [250, ...hundredths(180_000, 150_000)], true);
    expect(halves).toMatchObject({ earned: 45_000_000, missing: 30_000_000 });
  });

  test("says how much more was paid, and then that nothing is missing", () => {
    expect(countWages("day", hundredths(1, 5000, 7000), true)).toMatchObject({
      missing: 0,
      over: 200_000,
    });
  });

  test("leaves no dust: a tenth of an hour three times is three tenths", () => {
    const typed = (step: "hours" | "hour-pay", value: number) => toHundredths(step, value) ?? -1;
    const numbers = [typed("hours", 0.1 + 0.2), typed("hour-pay", 0.7), 0, 0];
    expect(numbers).toEqual([30, 70, 0, 0]);
    expect(countWages("hour", numbers, true).earned).toBe(21);
    expect(toHundredths("hour-pay", 1.005)).toBe(100);
    expect(toHundredths("paid", 1_000_000_000)).toBe(100_000_000_000);
  });

  test("of too few or too many numbers is a mistake of ours", () => {
    expect(() => countWages("day", [1, 2], true)).toThrow(RangeError);
    expect(() => countWages("month", [1, 2, 3, 4], true)).toThrow(RangeError);
  });

  test("is never below nothing, is whole tiyn, and adds up", () => {
    fc.assert(
      fc.property(counts, ([way, numbers, rule]) => {
        const count = countWages(way, numbers, rule);
        const all = [...count.parts.map(({ sum }) => sum), count.earned, count.missing, count.over];
        for (const each of all) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(Number.isSafeInteger(each)).toBe(true);
        }
        expect(count.parts.reduce((sum, { sum: part }) => sum + part, 0)).toBe(count.earned);
        expect(count.earned - count.paid).toBe(count.missing - count.over);
        expect(Math.min(count.missing, count.over)).toBe(0);
      }),
    );
  });

  test("never comes to less for more time, a higher rate or less paid", () => {
    fc.assert(
      fc.property(counts, fc.nat(), fc.integer({ min: 1, max: 100_000 }), (count, at, more) => {
        const [way, numbers, rule] = count;
        const index = at % numbers.length;
        const step = WAGES_STEPS[way][index] ?? "paid";
        const raised = numbers.map((each, other) => (other === index ? each + more : each));
        const [before, after] = [numbers, raised].map((each) => countWages(way, each, rule));
        const change = (after?.missing ?? 0) - (before?.missing ?? 0);
        if (step === "paid") expect(change).toBeLessThanOrEqual(0);
        else expect(change).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("is exact to a tiyn, as long numbers say it", () => {
    fc.assert(
      fc.property(counts, ([way, numbers, rule]) => {
        const [time = 0, rate = 0, third = 0] = numbers;
        const exact = [
          BigInt(time) * BigInt(rate) * 2n,
          ...(way === "hour" ? [BigInt(third) * BigInt(rate) * (rule ? 3n : 2n)] : []),
        ];
        const sums = countWages(way, numbers, rule).parts.map(({ sum }) => BigInt(sum) * 200n);
        for (const [index, sum] of sums.entries()) {
          const off = sum - (exact[index] ?? 0n);
          expect(off > -100n && off <= 100n, `${off}`).toBe(true);
        }
      }),
    );
  });
});

describe("a number that is asked for", () => {
  test("is none below nothing, beyond the most, or where nothing was understood", () => {
    expect(toHundredths("hours", -1)).toBeNull();
    expect(toHundredths("hours", 10_001)).toBeNull();
    expect(toHundredths("paid", 1_000_000_000.01)).toBeNull();
    expect(toHundredths("paid", Number.NaN)).toBeNull();
    expect(toHundredths("paid", 0)).toBe(0);
  });
});

describe("the numbers in a button", () => {
  test("are read back as they were written", () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 4 }), ([way, numbers], length) => {
        const some = numbers.slice(0, length);
        expect(readNumbers(way, writeNumbers(some))).toEqual(some);
      }),
    );
  });

  test.each<[Way, readonly string[]]>([
    ["day", ["1", "1", "1", "1"]],
    ["hour", ["zzzzzzz"]],
    ["hour", [""]],
    ["hour", ["-1"]],
    ["hour", ["A"]],
    ["month", ["1", "zzzzzzzzzz"]],
  ])("are none that no button carries: %s %j", (way, pieces) => {
    expect(readNumbers(way, pieces)).toBeNull();
  });
});
