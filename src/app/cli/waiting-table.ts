import type { Article } from "../../rights/article.js";
import { waitingIn } from "../../rights/article-checks.js";

type Shelves = ReadonlyMap<string, ReadonlyMap<string, Article>>;

/**
 * What waits for a lawyer, as Markdown: who has signed which article in which language, then every
 * statement of the unsigned ones, in the words of `master`, with what it rests on.
 */
export function waitingTable(articles: Shelves, master: string): string {
  const masters = [...(articles.get(master)?.values() ?? [])];
  return [...signatures(articles, masters), "", ...statements(masters)].join("\n");
}

function signatures(articles: Shelves, masters: readonly Article[]): readonly string[] {
  const locales = [...articles.keys()];
  return [
    `| article | facts of | ${locales.join(" | ")} |`,
    `|---|---|${locales.map(() => "---|").join("")}`,
    ...masters.map(({ id, checkedOn }) => {
      const signed = locales.map((locale) => articles.get(locale)?.get(id)?.reviewedBy ?? "waits");
      return `| ${id} | ${checkedOn} | ${signed.map(cell).join(" | ")} |`;
    }),
  ];
}

function statements(masters: readonly Article[]): readonly string[] {
  return [
    "| article | statement | rests on | mark | now |",
    "|---|---|---|---|---|",
    ...masters.flatMap((article) =>
      waitingIn(article).map(({ text, sources, hidden }) => {
        const cited = sources.flatMap((id) => article.sources.get(id) ?? []);
        const acts = cited.map(({ act, article: number, seen, date }) =>
          [`${act}${number === null ? "" : `, ${number}`}`, `${seen}, ${date}`].join(" · "),
        );
        const marks = [...new Set(cited.map(({ mark }) => mark))].join(", ");
        const now = hidden ? "hidden" : "shown as not checked";
        return `| ${article.id} | ${cell(text)} | ${cell(acts.join("; "))} | ${marks} | ${now} |`;
      }),
    ),
  ];
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
