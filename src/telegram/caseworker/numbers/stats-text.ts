import { MULTIPLE_TABLES, TABLES, type TableName } from "../../../domain/statistics.js";
import type { MonthTables } from "../../../domain/suppression.js";
import { escapeHtml } from "../../markup.js";
import { countText, type StatsWords } from "./stats-words.js";

// How many lines a table has at most: the first number with which all of them fit one message of
// 4,096 characters.
const MOST_LINES = [10, 6, 4];
// Two hundred left for the notes.
const MOST_CHARACTERS = 3_900;

/** What is told of a month, or of several together. */
export interface ToldStats extends Omit<MonthTables, "month"> {
  readonly title: string;
  /** Some of what came is not in `total`. */
  readonly least: boolean;
  readonly months: number;
}

/** The tables as HTML, within one message; the last are left out where not all fit. */
export function statsHtml(told: ToldStats, words: StatsWords): string {
  const { say } = words;
  const head = [`<b>${escapeHtml(told.title)}</b>`, escapeHtml(totalOf(told, words))];
  const notes = [
    ...(told.total === null ? [] : [say("stats-note")]),
    ...(MULTIPLE_TABLES.some((name) => told.tables[name]?.cells.length)
      ? [say("stats-note-several")]
      : []),
    ...(told.months > 1 ? [say("stats-note-year")] : []),
  ].map((note) => `<i>${escapeHtml(note)}</i>`);
  const room = MOST_CHARACTERS - [...head, ...notes].join("\n").length;
  const lengthOf = (parts: readonly string[]) =>
    parts.reduce((sum, part) => sum + part.length + 2, 0);
  const tried = MOST_LINES.map((most) =>
    TABLES.flatMap((name) => tableHtml(name, told, words, most) ?? []),
  );
  const parts = tried.find((each) => lengthOf(each) <= room) ?? tried.at(-1) ?? [];
  while (lengthOf(parts) > room) parts.pop();
  return [head.join("\n"), ...parts, ...(notes.length > 0 ? [notes.join("\n")] : [])].join("\n\n");
}

export function totalOf({ total, least }: ToldStats, { say }: StatsWords): string {
  if (total === null) return say("stats-fewer");
  return least ? say("stats-total-least", { count: total }) : say("stats-total", { count: total });
}

function tableHtml(
  name: TableName,
  { tables }: ToldStats,
  words: StatsWords,
  most: number,
): string | null {
  const table = tables[name];
  if (table === undefined || table.cells.length === 0) return null;
  const lines = words
    .rows(name, table, most)
    // Levels are few, and none of them may be missed; of other tables only lines with somebody in them.
    .filter(({ count }) => name === "level" || (count ?? 0) > 0)
    .map((row) => `${row.label} – ${countText(row, words.say("stats-hidden"))}`);
  return [`<b>${escapeHtml(words.table(name))}</b>`, ...lines.map(escapeHtml)].join("\n");
}
