import type { EpochMs } from "./ids.js";

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day that comes `count` days after another; before it where `count` is negative. */
export function dayAfter(day: Day, count: number): Day {
  return new Date(noonOf(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie between two: 0 for the same day, negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noonOf(to) - noonOf(from)) / DAY_MS);
}

/** The Monday of its week. */
export function mondayOf(day: Day): Day {
  return dayAfter(day, 1 - weekdayOf(day));
}

/** The week as ISO 8601 names it: `2026-W11`; its year is that of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = dayAfter(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The day, the hour (0-23) and how far into it a moment is, as the clocks of a time zone show it. */
export function localTime(
  at: EpochMs,
  timeZone: string,
): { readonly day: Day; readonly hour: number; readonly minute: number; readonly second: number } {
  const parts = formatIn(timeZone).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return {
    day: `${part("year")}-${part("month")}-${part("day")}`,
    hour: Number(part("hour")),
    minute: Number(part("minute")),
    second: Number(part("second")),
  };
}

/** The end of a day, in a time zone. */
export function endOfDay(day: Day, timeZone: string): EpochMs {
  const clock = Date.parse(`${dayAfter(day, 1)}T00:00:00Z`);
  // The offset is that of the moment itself: once more, should the clocks change on that day.
  const guess = clock - (onTheClock(clock, timeZone) - clock);
  return clock - (onTheClock(guess, timeZone) - guess);
}

/** What the clocks of the zone show, as if it were UTC. */
function onTheClock(at: EpochMs, timeZone: string): EpochMs {
  const { day, hour, minute, second } = localTime(at, timeZone);
  return Date.parse(`${day}T00:00:00Z`) + ((hour * 60 + minute) * 60 + second) * 1000;
}

// Making one takes longer than a hundred uses of it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    ...{ timeZone, hourCycle: "h23" },
    ...{ year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
  });
  formats.set(timeZone, made);
  return made;
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return new Date(noonOf(day)).getUTCDay() || 7;
}

function noonOf(day: Day): EpochMs {
  return Date.parse(`${day}T12:00:00Z`);
}
