import type { LocalClock } from "./clock.js";

/** A clock that goes as another one does, and can be moved on. */
export interface MovableClock<Time extends number = number> extends LocalClock {
  now(): Time;
  /** Never back: what has happened stays in the past. */
  advance(ms: number): void;
  /** How far it is ahead, in milliseconds. */
  readonly movedMs: number;
}

/** `onMoved` is called after each move: what sleeps until a time sleeps by another clock. */
export function createMovableClock<Time extends number>(
  clock: { now(): Time },
  onMoved: () => void = () => {},
): MovableClock<Time> {
  let movedMs = 0;
  return {
    now: () => (clock.now() + movedMs) as Time,
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError("A clock cannot be moved back.");
      movedMs += ms;
      onMoved();
    },
    get movedMs() {
      return movedMs;
    },
  };
}
