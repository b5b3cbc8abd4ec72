import type { Level } from "./triage.js";

const MINUTE_MS = 60_000;

/**
 * How long at most a report of each level waits, in ms: against guessing from the time of a card
 * who was on the phone just then. Level 0 goes at once.
 */
export const LONGEST_JITTER_MS: Readonly<Record<Level, number>> = {
  0: 0,
  1: 10 * MINUTE_MS,
  2: 120 * MINUTE_MS,
  3: 120 * MINUTE_MS,
};

/** A uniform wait for a level; `below(n)` gives a uniform integer under n. */
export function jitterMs(level: Level, below: (most: number) => number): number {
  return below(LONGEST_JITTER_MS[level] + 1);
}
