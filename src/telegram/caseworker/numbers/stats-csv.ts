import { TABLES } from "../../../domain/statistics.js";
import type { MonthTables } from "../../../domain/suppression.js";
import type { StatsRow, StatsWords } from "./stats-words.js";

/**
 * Months as one table: UTF-8 with a byte order mark, semicolons and CRLF, as Excel opens it by a
 * double click where the comma is the decimal sign; other programs are told by the header.
 */
export function statsCsv(months: readonly MonthTables[], words: StatsWords): Uint8Array {
  const { say } = words;
  const meanings: Readonly<Record<StatsRow["kind"], string>> = {
    exact: say("export-exact"),
    least: say("export-least"),
    rest: say("export-rest"),
    hidden: say("stats-hidden"),
  };
  const head = [
    say("export-month"),
    say("export-table"),
    say("export-code"),
    say("export-name"),
    say("export-count"),
    say("export-meaning"),
  ];
  const rows = months.flatMap(({ month, total, tables }) => [
    [
      ...[month, say("export-total"), "total", say("export-total"), total],
      total === null ? say("stats-fewer") : meanings.exact,
    ],
    ...TABLES.flatMap((name) => {
      const table = tables[name];
      if (table === undefined) return [];
      return words
        .rows(name, table, Number.POSITIVE_INFINITY)
        .map(({ value, label, count, kind }) => [
          ...[month, words.table(name), `${name}:${value || "rest"}`, label, count],
          meanings[kind],
        ]);
    }),
  ]);
  const lines = [head, ...rows].map((row) => row.map(field).join(";"));
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}

/**
 * Always in quotes. What a spreadsheet would take for a formula (OWASP, "CSV Injection") begins with
 * an apostrophe.
 */
function field(value: string | number | null): string {
  if (typeof value === "number") return String(value);
  const text = value ?? "";
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
