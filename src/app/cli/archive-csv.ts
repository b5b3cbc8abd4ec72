import { ARCHIVE_COLUMNS, ARCHIVE_LABELS, type ArchiveRow } from "./archive-rows.js";

// Without it Excel takes the text for one of an 8-bit alphabet.
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A table that Excel opens with a double click: it divides by semicolon where the decimal sign is a
 * comma, so in all our languages but English. No cell is a formula, however its text begins.
 */
export function archiveCsv(rows: readonly ArchiveRow[], locale: string): string {
  const divider = locale === "en" ? "," : ";";
  const lines = [
    ARCHIVE_COLUMNS.map((column) => ARCHIVE_LABELS[column]),
    ...rows.map((row) => ARCHIVE_COLUMNS.map((column) => row[column])),
  ];
  const written = lines.map((line) => line.map(cell).join(divider));
  return `${BYTE_ORDER_MARK}${written.join("\r\n")}\r\n`;
}

function cell(text: string): string {
  return `"${withoutFormula(text).replaceAll('"', '""')}"`;
}

/**
 * A formula begins with one of these signs, at the beginning of a cell; what divides cells in another
 * country begins a cell there. An apostrophe makes it text.
 */
function withoutFormula(text: string): string {
  return text.replace(
    /(^|[,;\t\r\n"])([\s\p{Default_Ignorable_Code_Point}]*)(?=[=+\-@＝＋－＠])/gu,
    "$1$2'",
  );
}
