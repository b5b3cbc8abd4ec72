import type { Measures } from "./text-rules.js";

const COLUMNS = ["file", "texts", "message", "screen", "label", "line", "grade", "native reader"];

/**
 * What was measured of a language, a row for each file: how many texts; the longest message in
 * characters; the tallest question in lines of a narrow screen; the longest label in characters;
 * the most words on a line; the grade; who has checked it.
 */
export function textTable(measures: readonly Measures[]): string {
  const rows = measures.map((each) => [
    each.file,
    String(each.texts),
    String(each.longestMessage),
    shown(each.tallestQuestion),
    shown(each.longestLabel),
    shown(each.mostWords),
    each.mostWords === 0 ? "" : each.grade.toFixed(1),
    each.checked.startsWith("Checked") ? each.checked : "not yet",
  ]);
  const all = [COLUMNS, ...rows];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? "").length)),
  );
  const isText = (column: number) => column === 0 || column === COLUMNS.length - 1;
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Nothing where there is nothing of the kind. */
function shown(measure: number): string {
  return measure === 0 ? "" : String(measure);
}
