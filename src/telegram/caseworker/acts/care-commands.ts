import type { Day } from "../../../domain/calendar.js";
import type { Say } from "../card/card-words.js";
import type { DeskCommand } from "./desk-command.js";

/** `/care`: what helps whoever reads hard things every day. */
export function createCareCommands({ say }: { say: Say }): {
  readonly commands: readonly DeskCommand[];
} {
  return { commands: [{ name: "care", needs: "nothing", run: async () => say("care-text") }] };
}

const LINES = [
  "care-line-1",
  "care-line-2",
  "care-line-3",
  "care-line-4",
  "care-line-5",
  "care-line-6",
] as const;

const WEEK_MS = 7 * 86_400_000;

/** A gentle line for a week, by one of its days: each in turn, the same one all the week. */
export function careLine(say: Say, monday: Day): string {
  const weeks = Math.floor(Date.parse(monday) / WEEK_MS);
  return say(LINES[weeks % LINES.length] ?? LINES[0]);
}
