import type { EpochMs } from "./ids.js";

const DAY_MS = 86_400_000;

/** The end of the day that comes so many days after `day` (`YYYY-MM-DD`), in a time zone. */
export function endOfDay(day: string, daysLater: number, timeZone: string): EpochMs {
  const clock = Date.parse(`${day}T00:00:00Z`) + (daysLater + 1) * DAY_MS;
  // The offset is that of the moment itself: once more, should the clocks change on that day.
  const guess = clock - (onTheClock(clock, timeZone) - clock);
  return clock - (onTheClock(guess, timeZone) - guess);
}

/** What the clocks of the zone show, as if it were UTC. */
function onTheClock(at: EpochMs, timeZone: string): EpochMs {
  const parts = formatOf(timeZone).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
}

// Making one takes longer than using it, and rounds ask for each case.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone, hourCycle: "h23" },
    ...{ year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric", second: "numeric" },
  });
  formats.set(timeZone, made);
  return made;
}
