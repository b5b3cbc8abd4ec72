import {
  casesIn,
  ENDED_TABLE,
  type FactCounts,
  type Month,
  MULTIPLE_TABLES,
  NOT_TOLD,
  SINGLE_TABLES,
  sum,
  TABLES,
  type TableName,
  tableOf,
} from "./statistics.js";

/**
 * Fewer cases than this are not shown. Five is the usual least cell of published tables (Eurostat,
 * "Handbook on Statistical Disclosure Control", 2010): one person among four is soon recognised.
 */
export const LEAST_SHOWN = 5;

/** One line of a table that may be shown. */
export interface ShownCell {
  readonly value: string;
  readonly count: number;
}

/**
 * A table that may be shown. `rest`: all other lines of it together, zero or at least five; `null`
 * where lines are no parts of a whole. `least`: the counts are "at least so many".
 */
export interface ShownTable {
  readonly cells: readonly ShownCell[];
  readonly rest: number | null;
  readonly least: boolean;
}

/**
 * What may be known of a closed month; nothing else of it is kept. `total` is how many cases came,
 * `null` for fewer than five; then there is no table of them either.
 */
export interface MonthTables {
  readonly month: Month;
  readonly total: number | null;
  readonly tables: Readonly<Partial<Record<TableName, ShownTable>>>;
}

/**
 * The tables of a month from what was counted. Pure; the same counts give the same tables.
 *
 * No count of one to four can be reckoned from what is shown, not by subtraction either:
 * - where each case has one place, lines under five go into `rest`; where that would hold fewer than
 *   five, or only lines of four, the smallest line that could be shown goes there too, and its equals;
 * - a line of zero is not told apart from one to four, unless `rest` is zero: then nobody is in it;
 * - where a case may have several places, counts are rounded down to fives, so that "all but two" is
 *   not told;
 * - the cases that ended are another set than those that came: a total of their own.
 */
export function suppressed(month: Month, counts: FactCounts): MonthTables {
  const came = casesIn(counts);
  const ended = sum([...tableOf(counts, ENDED_TABLE).values()]);
  const tables: Partial<Record<TableName, ShownTable>> = {};
  if (came >= LEAST_SHOWN) {
    for (const table of SINGLE_TABLES)
      tables[table] = partition(filledUp(tableOf(counts, table), came));
    for (const table of MULTIPLE_TABLES) tables[table] = rounded(tableOf(counts, table));
  }
  if (ended >= LEAST_SHOWN) tables[ENDED_TABLE] = partition(tableOf(counts, ENDED_TABLE));
  return { month, total: came < LEAST_SHOWN ? null : came, tables };
}

/**
 * Several months as one: the sum of what each of them shows, and nothing more. A year counted by
 * itself could be subtracted from the one that ends a month later, or from its own months.
 */
export function together(months: readonly MonthTables[]): Omit<MonthTables, "month"> & {
  /** Some month does not show how many came: there were at least `total`. */
  readonly least: boolean;
} {
  const totals = months.map(({ total }) => total);
  const tables: Partial<Record<TableName, ShownTable>> = {};
  for (const name of TABLES) {
    const shown = months.flatMap(({ tables: { [name]: table } }) => table ?? []);
    if (shown.length > 0) tables[name] = added(shown, shown.length < months.length);
  }
  return {
    total: totals.every((total) => total === null) ? null : sum(totals.map((total) => total ?? 0)),
    least: totals.includes(null),
    tables,
  };
}

function added(shown: readonly ShownTable[], gaps: boolean): ShownTable {
  const counts = new Map<string, number>();
  for (const { value, count } of shown.flatMap(({ cells }) => cells))
    counts.set(value, (counts.get(value) ?? 0) + count);
  const rests = shown.flatMap(({ rest }) => rest ?? []);
  return {
    cells: inOrder(counts),
    rest: rests.length === 0 ? null : sum(rests),
    least: gaps || shown.some(({ least, rest }) => least || (rest ?? 0) > 0),
  };
}

/** Lines that are parts of a whole. */
function partition(counts: ReadonlyMap<string, number>): ShownTable {
  const lines = inOrder(counts);
  const small = lines.filter(({ count }) => count < LEAST_SHOWN);
  const large = lines.filter(({ count }) => count >= LEAST_SHOWN);
  const hidden = sum(small.map(({ count }) => count));
  // Were all of them as large as one under five can be, their sum would tell each.
  const told = hidden < LEAST_SHOWN || hidden === small.length * (LEAST_SHOWN - 1);
  const smallest = large.at(-1)?.count;
  const cells = hidden > 0 && told ? large.filter(({ count }) => count !== smallest) : large;
  const whole = sum(lines.map(({ count }) => count));
  return { cells, rest: whole - sum(cells.map(({ count }) => count)), least: false };
}

function rounded(counts: ReadonlyMap<string, number>): ShownTable {
  const cells = inOrder(counts)
    .filter(({ count }) => count >= LEAST_SHOWN)
    .map(({ value, count }) => ({ value, count: count - (count % LEAST_SHOWN) }));
  return {
    cells: inOrder(new Map(cells.map(({ value, count }) => [value, count]))),
    rest: null,
    least: true,
  };
}

/** With those who said nothing: every table of one place for a case has the same sum. */
function filledUp(counts: ReadonlyMap<string, number>, whole: number): ReadonlyMap<string, number> {
  const missing = whole - sum([...counts.values()]);
  if (missing <= 0) return counts;
  return new Map([...counts, [NOT_TOLD, (counts.get(NOT_TOLD) ?? 0) + missing]]);
}

/** The largest first; of equals by name, so that their order tells nothing. */
function inOrder(counts: ReadonlyMap<string, number>): readonly ShownCell[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
