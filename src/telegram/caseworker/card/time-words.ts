import type { Say } from "./card-words.js";

/** How long something lasts, in words: `12 min`, `5 h`, `2 days`. */
export interface TimeWords {
  /** Minutes up to an hour, hours up to two days, then days. */
  lasting(ms: number): string;
  /** As `lasting`, but below an hour it says no more than that: for what must not change all the time. */
  coarse(ms: number): string;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
// One and a half days are more than one: hours say it better up to there.
const HOURS_UP_TO_MS = 2 * DAY_MS;

export function createTimeWords(say: Say): TimeWords {
  const longer = (ms: number) =>
    ms < HOURS_UP_TO_MS
      ? say("age-hours", { count: Math.floor(ms / HOUR_MS) })
      : say("age-days", { count: Math.floor(ms / DAY_MS) });
  return {
    lasting: (ms) =>
      ms < HOUR_MS
        ? say("age-minutes", { count: Math.max(1, Math.floor(ms / MINUTE_MS)) })
        : longer(ms),
    coarse: (ms) => (ms < HOUR_MS ? say("age-under-hour") : longer(ms)),
  };
}
