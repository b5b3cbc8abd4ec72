/** How somebody is paid. */
export const WAYS = ["hour", "day", "month"] as const;
export type Way = (typeof WAYS)[number];

/** What is asked for a count, one after another. */
export type WagesStep =
  | "hours"
  | "hour-pay"
  | "overtime"
  | "days"
  | "day-pay"
  | "months"
  | "month-pay"
  | "paid";

export const WAGES_STEPS: Readonly<Record<Way, readonly WagesStep[]>> = {
  hour: ["hours", "hour-pay", "overtime", "paid"],
  day: ["days", "day-pay", "paid"],
  month: ["months", "month-pay", "paid"],
};

/** As much as the report takes for what is owed. */
const MOST_MONEY = 1_000_000_000;
// More than anybody works within the year in which pay can be asked for, and a slip of a finger beside.
const MOST_TIME = { hours: 10_000, overtime: 10_000, days: 1_000, months: 100 } as const;

/** The most that a number may be, in whole tenge, hours, days or months. */
export function mostOf(step: WagesStep): number {
  return step in MOST_TIME ? MOST_TIME[step as keyof typeof MOST_TIME] : MOST_MONEY;
}

/**
 * A number of a count: whole hundredths of a tenge (tiyn), an hour, a day or a month, so that nothing is
 * lost in adding.
 */
export type Hundredths = number;

/** What is typed, in hundredths; `null` below 0 or above the most. */
export function toHundredths(step: WagesStep, value: number): Hundredths | null {
  const whole = Math.round(value * 100);
  return whole >= 0 && whole <= mostOf(step) * 100 && Number.isSafeInteger(whole) ? whole : null;
}

/** A part of what was earned. */
export interface WagesPart {
  readonly of: "normal" | "overtime";
  readonly sum: Hundredths;
}

/** What a count comes to. Nothing in it is below 0; one of `missing` and `over` is 0. */
export interface WagesCount {
  readonly parts: readonly WagesPart[];
  readonly earned: Hundredths;
  readonly paid: Hundredths;
  readonly missing: Hundredths;
  /** What was paid beyond what was counted. */
  readonly over: Hundredths;
}

/** How much an hour of overtime counts at the least (Labour Code of Kazakhstan, article 108), in halves. */
const OVERTIME_HALVES = 3n;

/**
 * Counts numbers as many as the way asks for, in its order. `overtimeRule`: overtime counts one and a
 * half times, as the law of Kazakhstan has it; without it, once. Parts are rounded to a tiyn, halves up.
 * @throws RangeError for another number of numbers: a mistake of ours.
 */
export function countWages(
  way: Way,
  numbers: readonly Hundredths[],
  overtimeRule: boolean,
): WagesCount {
  const steps = WAGES_STEPS[way];
  if (numbers.length !== steps.length)
    throw new RangeError(`${steps.length} numbers are counted by the ${way}`);
  const [time = 0, rate = 0, ...rest] = numbers;
  const paid = rest.at(-1) ?? 0;
  const normal: WagesPart = { of: "normal", sum: product(time, rate, 2n) };
  const overtime: WagesPart = {
    of: "overtime",
    sum: product(rest[0] ?? 0, rate, overtimeRule ? OVERTIME_HALVES : 2n),
  };
  const parts = way === "hour" ? [normal, overtime] : [normal];
  const earned = parts.reduce((sum, part) => sum + part.sum, 0);
  return {
    parts,
    earned,
    paid,
    missing: Math.max(0, earned - paid),
    over: Math.max(0, paid - earned),
  };
}

/** Hundredths times hundredths, `halves` half times: in whole numbers of any length, then rounded. */
function product(time: Hundredths, rate: Hundredths, halves: bigint): Hundredths {
  return Number((BigInt(time) * BigInt(rate) * halves + 100n) / 200n);
}

// Short in the data of a button, and without a sign that parts its pieces.
const RADIX = 36;

/** The numbers so far as the pieces of a button's data. */
export function writeNumbers(numbers: readonly Hundredths[]): readonly string[] {
  return numbers.map((each) => each.toString(RADIX));
}

/** The numbers out of a button's data; `null` for any that no button of ours carries. */
export function readNumbers(way: Way, pieces: readonly string[]): readonly Hundredths[] | null {
  const steps = WAGES_STEPS[way];
  if (pieces.length > steps.length) return null;
  const numbers: Hundredths[] = [];
  for (const [index, piece] of pieces.entries()) {
    const step = steps[index];
    if (!step || !/^[\da-z]{1,9}$/.test(piece)) return null;
    const value = Number.parseInt(piece, RADIX);
    if (value > mostOf(step) * 100) return null;
    numbers.push(value);
  }
  return numbers;
}
