import type { BarChart, ChartTone, LineChart } from "../../../domain/chart.js";
import type { Month, TableName } from "../../../domain/statistics.js";
import type { MonthTables } from "../../../domain/suppression.js";
import { type ToldStats, totalOf } from "./stats-text.js";
import { countText, type StatsWords } from "./stats-words.js";

// More bars than these are no picture any more; the export has all of them.
const MOST_BARS = 12;

const DRAWN: readonly TableName[] = ["category", "level", "region"];

const TONES: Readonly<Record<string, ChartTone>> = {
  0: "grave",
  1: "high",
  2: "middle",
  3: "low",
};

/** A chart for each table that is drawn and shows anything. */
export function barCharts(told: ToldStats, words: StatsWords): readonly BarChart[] {
  const { say } = words;
  return DRAWN.flatMap((name): BarChart[] => {
    const table = told.tables[name];
    if (table === undefined || table.cells.length === 0) return [];
    const notes = [totalOf(told, words), say("stats-source")];
    if (name === "category") notes.push(say("stats-note-several"));
    return [
      {
        kind: "bars",
        title: `${words.table(name)} · ${told.title}`,
        source: notes.join(" · "),
        bars: words.rows(name, table, MOST_BARS).map((row) => ({
          ...{ label: row.label, value: row.count, text: countText(row, say("stats-hidden")) },
          ...(row.kind === "rest" || row.kind === "hidden" ? { hatched: true } : {}),
          ...(name === "level" ? { tone: TONES[row.value] ?? "plain" } : {}),
        })),
      },
    ];
  });
}

/** How many cases came in each month; `null` for a month that was never closed. */
export function monthsChart(
  months: readonly { readonly month: Month; readonly tables: MonthTables | null }[],
  words: StatsWords,
): LineChart {
  return {
    kind: "line",
    title: words.say("stats-chart-months"),
    source: words.say("stats-source"),
    points: months.map(({ month, tables }, index) => {
      const { month: label, year } = words.shortMonth(month);
      return {
        label,
        ...(index === 0 || month.endsWith("-01") ? { under: year } : {}),
        value: tables?.total ?? null,
        gap: tables === null ? null : "< 5",
      };
    }),
  };
}
