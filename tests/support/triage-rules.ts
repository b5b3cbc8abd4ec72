import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Facts } from "../../src/domain/condition.js";
import { type DaysOf, type Triaged, triage } from "../../src/domain/triage.js";
import { type TriageRules, triageSchema } from "../../src/domain/triage-rules.js";

/** What a test says of a case: step or facet to values. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** The rules as they stand in `flows/`. */
export const rules: TriageRules = triageSchema.parse(
  parse(readFileSync("flows/triage.yaml", "utf8")),
);

const DAYS: Readonly<Record<string, readonly [number, number | null]>> = {
  "arrived yesterday": [1, 1],
  "arrived four_days": [2, 4],
  "arrived month": [5, 31],
  "arrived longer": [32, null],
  "paper_day yesterday": [1, 1],
  "dismissed_when week": [1, 7],
  "unpaid_for months": [32, 270],
};

/** A few of the days of flows/lists.yaml. */
export const daysOf: DaysOf = (step, answer) => DAYS[`${step} ${answer}`];

/** The facts of a case without danger, unless it is said otherwise. */
export function factsOf(given: Given): Facts {
  return new Map(Object.entries({ danger: ["no"], ...given }));
}

/** The triage of such a case, by these rules. */
export function judge(given: Given, by: TriageRules = rules): Triaged {
  return triage(by, factsOf(given), daysOf);
}
