import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ANYONE, type Article, shownPages } from "../../src/rights/article.js";
import { readArticle } from "../../src/rights/article-text.js";

// docs/rights.md shows a lawyer what an article looks like: what it shows must be one.
const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const DOCUMENTS = ["docs/rights.md", "docs/rights.ru.md"] as const;

function exampleIn(document: string, name: string): string {
  const [, text = ""] =
    new RegExp(`<!-- example: ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(document) ?? [];
  return text;
}

function articleIn(document: string): Article {
  const result = readArticle(exampleIn(document, "leaving-job"));
  if (result.kind === "problems") throw new Error(result.problems.join("\n"));
  return result.article;
}

const linesOf = (article: Article) =>
  shownPages(article, ANYONE)
    .flat()
    .map(({ text }) => text);

describe.each(DOCUMENTS)("%s", (file) => {
  const document = read(file);
  const article = articleIn(document);

  test("shows an article of which one line is hidden until it is signed", () => {
    const [hidden, ...more] = article.pages
      .flat()
      .filter(({ sources }) => sources.includes("short-notice"))
      .map(({ text }) => text);
    expect(hidden).toBeDefined();
    expect(more).toEqual([]);
    expect(linesOf(article)).not.toContain(hidden);
    expect(linesOf({ ...article, reviewedBy: "A. Lawyer, 2026-12-31" })).toContain(hidden);
  });

  test("shows a source as it stands after somebody has read the act", () => {
    const written = parse(exampleIn(document, "a source after it was read"), { schema: "core" });
    const { id: _, ...before } = article.sources.get("short-notice") ?? {};
    const changed = { seen: "adilet.zan.kz", date: "2026-11-01", mark: "V" };
    expect(written).toEqual({ "short-notice": { ...before, ...changed } });
  });

  test("names only commands that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...document.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test("both languages have the same headings and points, and the same table of marks", () => {
  const [english = "", russian = ""] = DOCUMENTS.map((file) =>
    // What the program writes stands in one of them alone.
    read(file).replace(/<!-- waiting: [\s\S]*<!-- \/waiting -->/, ""),
  );
  for (const mark of [/^#+ /gm, /^- /gm, /^\d+\. /gm, /^\| (?:V2?|U) \|/gm])
    expect(russian.match(mark)).toEqual(english.match(mark));
});
