import { type Facts, holds } from "./condition.js";
import type { DeadlineRule } from "./triage-rules.js";

/** A time limit that the answers speak of. */
export interface Deadline {
  readonly id: string;
  /** The answer that starts the clock: `yesterday`; `skipped` or `dontKnow` where it was not said. */
  readonly since: string;
  /** The part of the day, where it was said. */
  readonly part?: string;
  /**
   * Days left at the least: at 0 the last day may be today, below 0 it may be over. `null` where the
   * limit is not verified or the answer gives no day.
   */
  readonly daysLeft: number | null;
}

/** How many days ago an answer of a time step means, inclusive; `null` has no end. */
export type DaysOf = (step: string, answer: string) => readonly [number, number | null] | undefined;

const UNSAID: readonly string[] = ["skipped", "dontKnow"];

/** The time limits that apply, in the order of the rules. Pure. */
export function deadlinesOf(
  rules: readonly DeadlineRule[],
  facts: Facts,
  daysOf: DaysOf,
): readonly Deadline[] {
  return rules
    .filter((rule) => holds(rule.when, facts))
    .map((rule) => {
      // A day that was never asked is as unsaid as one that was passed over.
      const since = facts.get(rule.since)?.[0] ?? "skipped";
      const part = rule.part === undefined ? undefined : facts.get(rule.part)?.[0];
      return {
        id: rule.id,
        since,
        ...(part === undefined || UNSAID.includes(part) ? {} : { part }),
        daysLeft: daysLeft(rule.days, daysOf(rule.since, since)?.[1]),
      };
    });
}

function daysLeft(limit: number | undefined, most: number | null | undefined): number | null {
  if (limit === undefined || most === undefined || most === null) return null;
  return limit - most;
}
