import {
  ARCHIVE_COLUMNS,
  ARCHIVE_LABELS,
  type ArchiveColumn,
  type ArchivedReport,
  type ArchiveRow,
} from "./archive-rows.js";

const TITLE = "Архив сообщений / Archive of reports";
const STYLE = `
body { font: 11pt/1.4 sans-serif; margin: 2em auto; max-width: 50em; padding: 0 1em; color: #000; }
h1 { font-size: 16pt; }
h2 { font-size: 13pt; margin: 0 0 .4em; }
article { border-top: 2px solid #000; padding: 1em 0; break-inside: avoid-page; }
article.later { border-top: 1px dashed #666; margin-left: 2em; }
dl { display: grid; grid-template-columns: 13em 1fr; gap: .3em 1em; margin: 0; }
dt { color: #444; }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } }
`;

/** Shown in the heading of a report. */
const IN_HEADING: readonly ArchiveColumn[] = ["code", "kind"];

/**
 * One page that can be printed: no script, nothing from elsewhere (the policy forbids it too), every
 * word that a person typed escaped and kept from turning the text around it.
 */
export function archivePage(
  reports: readonly { readonly report: ArchivedReport; readonly row: ArchiveRow }[],
  locale: string,
): string {
  const articles = reports.map(({ report, row }) => {
    const later = report.brief.joins ? ' class="later"' : "";
    const facts = ARCHIVE_COLUMNS.filter((column) => !IN_HEADING.includes(column) && row[column])
      .map((column) => `<dt>${escaped(ARCHIVE_LABELS[column])}</dt>\n${value(row[column])}`)
      .join("\n");
    return `<article${later}>
<h2>${IN_HEADING.map((column) => escaped(row[column])).join(" · ")}</h2>
<dl>
${facts}
</dl>
</article>`;
  });
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escaped(TITLE)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(TITLE)}</h1>
${articles.join("\n")}
</body>
</html>
`;
}

function value(text: string): string {
  return `<dd dir="auto">${escaped(text)}</dd>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
