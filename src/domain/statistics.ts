import type { CaseFile } from "./case-file.js";
import type { EpochMs } from "./ids.js";
import type { CaseBrief } from "./report.js";

/** Tables in which each case of the month has exactly one place. */
export const SINGLE_TABLES = [
  "level",
  "region",
  "sector",
  "locale",
  "claimed",
  "answered",
] as const;
/** Tables in which a case may have several places, or none. */
export const MULTIPLE_TABLES = ["category", "indicator"] as const;
/** How cases ended that were closed, withdrawn or purged in the month, whenever they had come. */
export const ENDED_TABLE = "outcome";

export type SingleTable = (typeof SINGLE_TABLES)[number];
export type MultipleTable = (typeof MULTIPLE_TABLES)[number];
export type TableName = SingleTable | MultipleTable | typeof ENDED_TABLE;

/** In the order in which they are read. */
export const TABLES: readonly TableName[] = [
  "level",
  "category",
  "region",
  "sector",
  "locale",
  "indicator",
  "claimed",
  "answered",
  ENDED_TABLE,
];

/** A calendar month in the caseworkers' time zone, `YYYY-MM`. */
export type Month = string;

/** How many cases had each fact, by a name like `category:unpaid_wages`. */
export type FactCounts = Readonly<Record<string, number>>;

/** What may be counted of a facet: a name like `category`; `null` where its step is not counted. */
export type CountedAs = (flow: string, step: string) => string | null;

/** How long something took; the first whose `below` it is under. */
export const WAITS = ["quarter", "hour", "fourHours", "day", "threeDays", "later"] as const;
/** One that has not come yet when the month is counted: `notYet`. */
export type Wait = (typeof WAITS)[number] | "notYet";

const HOUR_MS = 3_600_000;
// The targets of the desk lie between them: P0 after 15 minutes, P1 after 4 hours, an answer within days.
const BELOW: Readonly<Record<(typeof WAITS)[number], number>> = {
  quarter: HOUR_MS / 4,
  hour: HOUR_MS,
  fourHours: 4 * HOUR_MS,
  day: 24 * HOUR_MS,
  threeDays: 72 * HOUR_MS,
  later: Number.POSITIVE_INFINITY,
};

/** Where a case has no word of its own in a table: the question was left out, or never asked. */
export const NOT_TOLD = "notTold";

const NO_WORD: readonly string[] = ["skipped", "dontKnow"];
// The step of flows/report.yaml that is no category and no place, and is counted all the same.
const SECTOR = "sector";

/**
 * The facts of one case, each once: of its report and of the fuller reports that joined it, in the
 * order in which they came. Where a table has one place for a case, the latest word holds.
 */
export function factsOf(
  briefs: readonly CaseBrief[],
  file: CaseFile | null,
  countedAs: CountedAs,
): readonly string[] {
  const [first] = briefs;
  if (first === undefined) return [];
  const named = briefs.flatMap(({ flow, facets }) =>
    facets.flatMap(({ step, values }) => {
      const table = step === SECTOR ? SECTOR : countedAs(flow, step);
      const told = values.filter((value) => !NO_WORD.includes(value));
      return table === null ? [] : told.map((value) => ({ table, value }));
    }),
  );
  const latest = new Map(named.map(({ table, value }) => [table, value]));
  const single = (table: string) => (SINGLE_TABLES as readonly string[]).includes(table);
  const level = file?.level ?? Math.min(...briefs.map(({ triage }) => triage.level));
  return [
    ...new Set([
      ...named.filter(({ table }) => !single(table)).map(({ table, value }) => `${table}:${value}`),
      ...[...latest].filter(([table]) => single(table)).map((fact) => fact.join(":")),
      ...briefs.flatMap(({ triage }) => triage.indicators.map((id) => `indicator:${id}`)),
      `level:${level}`,
      `locale:${first.locale}`,
      ...(file === null ? [] : waitsOf(file)),
    ]),
  ];
}

function waitsOf({ receivedAt, claimedAt, answeredAt }: CaseFile): readonly string[] {
  return [`claimed:${waitOf(receivedAt, claimedAt)}`, `answered:${waitOf(receivedAt, answeredAt)}`];
}

export function waitOf(from: EpochMs, to: EpochMs | null): Wait {
  if (to === null) return "notYet";
  return WAITS.find((wait) => to - from < BELOW[wait]) ?? "later";
}

/** Counts of facts, one case after another. */
export function counted(facts: readonly (readonly string[])[]): FactCounts {
  const counts: Record<string, number> = {};
  for (const fact of facts.flat()) counts[fact] = (counts[fact] ?? 0) + 1;
  return counts;
}

/** Both together. */
export function added(one: FactCounts, other: FactCounts): FactCounts {
  const counts: Record<string, number> = { ...one };
  for (const [fact, count] of Object.entries(other)) counts[fact] = (counts[fact] ?? 0) + count;
  return counts;
}

/** The counts of one table, by value. */
export function tableOf(counts: FactCounts, table: TableName): ReadonlyMap<string, number> {
  const prefix = `${table}:`;
  return new Map(
    Object.entries(counts)
      .filter(([fact, count]) => fact.startsWith(prefix) && count > 0)
      .map(([fact, count]) => [fact.slice(prefix.length), count]),
  );
}

/** How many cases were counted: each has one level. */
export function casesIn(counts: FactCounts): number {
  return sum([...tableOf(counts, "level").values()]);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The month of a day or of a month: what stands before its day. */
export function monthOf(day: string): Month {
  return day.slice(0, 7);
}

/** The month that comes `count` months after another; before it where `count` is negative. */
export function monthAfter(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 15)).toISOString().slice(0, 7);
}
