import type { Article } from "../../src/rights/article.js";
import { readArticle } from "../../src/rights/article-text.js";

/** Fields of the front matter of an invented article, as they are written; `null` leaves one out. */
export type Head = Readonly<Record<string, string | null>>;

const HEAD: Head = {
  id: "night-shift",
  title: "Work at night",
  summary: "What is paid for a night.",
  country: "[kz]",
  concerns: "[everyone]",
  sources: "",
  checked_on: "2026-04-13",
  reviewed_by: "",
  related: "[]",
};

/** Two sources that an invented article may rest on: one whose text was seen, one from the news. */
export const SOURCES = `
  seen:
    act: Night Act
    article: 7 (2)
    seen: example.org
    date: 2018-02-23
    mark: V
  told:
    act: Night News
    seen: example.org
    date: 2025
    mark: V2`;

/** An article as its file has it. */
export function articleText(body: string, head: Head = {}): string {
  const fields = Object.entries({ ...HEAD, ...head })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`);
  return `---\n${fields.join("\n")}\n---\n\n${body}\n`;
}

/** What is wrong with such an article; empty when it can be read. */
export function problemsOf(body: string, head: Head = {}): readonly string[] {
  const read = readArticle(articleText(body, head));
  return read.kind === "problems" ? read.problems : [];
}

/** Such an article, read. @throws when something is wrong with it. */
export function articleOf(body: string, head: Head = {}): Article {
  const read = readArticle(articleText(body, head));
  if (read.kind === "problems") throw new Error(read.problems.join("\n"));
  return read.article;
}
