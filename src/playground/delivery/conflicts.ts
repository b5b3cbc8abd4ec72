import { type ApiError, conflict } from "../api/api-error.js";
import { type LocalClock, sleep } from "../world/clock.js";

/** Of two conflicts within this time the later is told of as late (Client.cpp). */
const APART_MS = 3000;

/** 409 as the server gives it: the first at once, the next after a pause. */
export interface Conflicts {
  /** Resolves to the error to throw, when it is time. */
  refusal(reason: string): Promise<ApiError>;
}

export function createConflicts(clock: LocalClock): Conflicts {
  let nextAt = Number.NEGATIVE_INFINITY;
  return {
    async refusal(reason) {
      if (clock.now() >= nextAt) nextAt = clock.now() + APART_MS;
      else await sleep(clock, APART_MS, new AbortController().signal);
      return conflict(reason);
    },
  };
}
