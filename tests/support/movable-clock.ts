import type { Clock } from "../../src/ports.js";

/** The time of the machine, which a test can move on; sleeping stays real. */
export interface MovableClock extends Clock {
  advance(ms: number): void;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export function createMovableClock(): MovableClock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance(ms) {
      ahead += ms;
    },
  };
}
