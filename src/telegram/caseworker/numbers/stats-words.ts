import { type Month, NOT_TOLD, type TableName, WAITS } from "../../../domain/statistics.js";
import type { ShownTable } from "../../../domain/suppression.js";
import type { CardWords } from "../card/card-words.js";

/** One line of a table as it is read; `count` is `null` where it is not shown. */
export interface StatsRow {
  readonly value: string;
  readonly label: string;
  readonly count: number | null;
  /** `rest`: all other lines together. */
  readonly kind: "exact" | "least" | "rest" | "hidden";
}

/** The words of statistics. Plain text: whoever draws it escapes it. */
export interface StatsWords {
  readonly say: CardWords["say"];
  /** `October 2026`. */
  month(month: Month): string;
  /** `Oct`, and the year. */
  shortMonth(month: Month): { readonly month: string; readonly year: string };
  table(name: TableName): string;
  /**
   * The lines of a table, at most `most` and one for the rest of a whole. Tables with an order of
   * their own (levels, times) keep it, and say which line is not shown.
   */
  rows(name: TableName, table: ShownTable, most: number): readonly StatsRow[];
}

// What stands on every line of these tables is known to everybody, whether anyone is in it or not.
const ORDERED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  level: ["0", "1", "2", "3"],
  claimed: [...WAITS, "notYet"],
  answered: [...WAITS, "notYet"],
};

export function createStatsWords(words: CardWords, locale: string): StatsWords {
  const { say } = words;
  const dated = (month: Month, form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...form, timeZone: "UTC" }).format(
      Date.parse(`${month}-15T12:00:00Z`),
    );

  return {
    say,

    month(month) {
      const written = dated(month, { month: "long", year: "numeric" });
      return written.charAt(0).toLocaleUpperCase(locale) + written.slice(1);
    },

    shortMonth: (month) => ({
      month: dated(month, { month: "short" }),
      year: month.slice(0, 4),
    }),

    table: (name) => words.named("stats-table", name),

    rows(name, { cells, rest, least }, most) {
      const ordered = ORDERED[name];
      const row = (value: string, count: number): StatsRow => ({
        ...{ value, count, label: labelOf(name, value) },
        kind: least ? "least" : "exact",
      });
      if (ordered !== undefined) {
        const known = new Map(cells.map(({ value, count }) => [value, count]));
        const others = cells.filter(({ value }) => !ordered.includes(value));
        const lines = ordered.map((value): StatsRow => {
          const count = known.get(value);
          if (count !== undefined) return row(value, count);
          // The rest is nobody: so is each of its lines.
          if (rest === 0 && !least) return row(value, 0);
          return { value, label: labelOf(name, value), count: null, kind: "hidden" };
        });
        return [...lines, ...others.map(({ value, count }) => row(value, count)), ...restOf(rest)];
      }
      const left = cells.slice(most).reduce((sum, { count }) => sum + count, rest ?? 0);
      return [
        ...cells.slice(0, most).map(({ value, count }) => row(value, count)),
        ...restOf(rest === null ? null : left),
      ];
    },
  };

  function restOf(count: number | null): readonly StatsRow[] {
    if (count === null || count === 0) return [];
    return [{ value: "", label: say("stats-rest"), count, kind: "rest" }];
  }

  function labelOf(name: TableName, value: string): string {
    if (value === NOT_TOLD) return say("stats-not-told");
    switch (name) {
      case "region":
        return words.named("regions", value);
      case "locale":
        return words.named("language-of", value);
      case "claimed":
      case "answered":
        return words.named("stats-wait", value);
      case "outcome":
        return words.composed(`stats-outcome-${value}`) ?? words.named("card-outcome", value);
      default:
        return words.named(name, value);
    }
  }
}

/** `20`, `20+` for "at least 20"; `hidden` where nothing is shown. */
export function countText({ count, kind }: StatsRow, hidden: string): string {
  if (count === null) return hidden;
  return kind === "least" ? `${count}+` : String(count);
}
