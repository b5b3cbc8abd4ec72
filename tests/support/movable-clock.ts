import { systemClock } from "../../src/app/system.js";
import * as playground from "../../src/playground/world/movable-clock.js";

/** The time of the machine, which a test can move on; sleeping stays real. */
export type MovableClock = ReturnType<typeof createMovableClock>;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export function createMovableClock() {
  return playground.createMovableClock(systemClock);
}
