import { describe, expect, test } from "vitest";
import {
  type Counted,
  looksLikeAmount,
  readAmount,
} from "../../../../../src/telegram/worker/rights/typed-amount.js";

describe("a number that was typed", () => {
  test.each<[string, Counted | null, number]>([
    ["1500", null, 1500],
    ["1 500", null, 1500],
    ["50 ming", null, 50_000],
    ["50 тыс", null, 50_000],
    ["150 000 тенге", null, 150_000],
    ["٤٨٢١", null, 4821],
    ["176 soat", "hour", 176],
    ["180 часов", "hour", 180],
    ["180ч", "hour", 180],
    ["22 күн", "day", 22],
    ["20 рӯз", "day", 20],
    ["2,5 месяца", "month", 2.5],
    ["полтора месяца", "month", 1.5],
    ["3 oy", "month", 3],
    ["yarim oy", "month", 0.5],
    ["half", "month", 0.5],
    ["5000 сом", "som", 5000],
    ["-5", null, -5],
  ])("is read: %s", (typed, counted, value) => {
    expect(readAmount(typed, counted)).toBe(value);
  });

  test.each<[string, Counted | null]>([
    ["3 oy", "day"],
    ["22 kun", "hour"],
    ["5000 сом", null],
    ["100 dollars", null],
    ["5 kun 300", "day"],
    ["soat", "hour"],
    ["half", null],
    ["I do not know", "hour"],
    ["", "hour"],
  ])("is not guessed: %s", (typed, counted) => {
    expect(readAmount(typed, counted)).toBeNull();
  });
});

describe("whether a text is meant as a number", () => {
  test.each(["4821", "1 500", "50 ming", "ellik ming", "-5", "5 000 tg/soat", "12 kun ishladim"])(
    "it is: %s",
    (typed) => {
      expect(looksLikeAmount(typed)).toBe(true);
    },
  );

  test.each([
    "hello",
    "pasportimni olib qoʻyishdi",
    "5724 0000 0000 0000",
    "We were 12 people in the room and had no rest",
    "x".repeat(300),
  ])("it is not: %s", (typed) => {
    expect(looksLikeAmount(typed)).toBe(false);
  });
});
