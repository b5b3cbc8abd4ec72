import { wrappedLines } from "../domain/screen-lines.js";
import { ANYONE, type Article, type Line, shownPages } from "./article.js";
import type { Topics } from "./shelf.js";

/** Something that no text of rights may say, and why: `locales/claims.yaml`. */
export interface Claim {
  /** A regular expression, for text in small letters. */
  readonly find: string;
  readonly why: string;
}

export interface CheckOptions {
  readonly topics: Topics;
  /** The languages and their articles, by topic. */
  readonly articles: ReadonlyMap<string, ReadonlyMap<string, Article>>;
  /** The language that the others are translated from. */
  readonly master: string;
  readonly claims: readonly Claim[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

// Two buttons in a row show so much of a title; a summary stands in one or two lines of a list.
const TITLE_CHARACTERS = 30;
const SUMMARY_CHARACTERS = 80;

// Two screens of a narrow phone are what one reads at a stretch; a page is one with a little scrolling.
const PAGE_LINES = 30;
const MOST_PAGES = 2;

// Whoever may be trapped is not told to wait out a notice (Labour Code, article 56).
const NOTICE_ARTICLE = /^56\b/;

// What may be said without a source: whom to call, and that it is named with its own warning.
const BARE_NUMBERS = /\b(?:112|103|102|111)\b/g;

/** What is wrong with the articles of all languages, a sentence each, with the file. */
export function articleProblems(options: CheckOptions): readonly string[] {
  const { articles, master, topics } = options;
  const masters = articles.get(master);
  return [...articles].flatMap(([locale, own]) =>
    [...own.values()].flatMap((article) => {
      const first = masters?.get(article.id);
      const topic = topics.topics[article.id];
      return [
        ...lengthProblems(article),
        ...lineProblems(article),
        ...dateProblems(article, options.today),
        ...claimProblems(article, options.claims),
        ...(topic?.trapped ? trappedProblems(article) : []),
        ...(first && first !== article
          ? differences(article, first, `locales/${master}/rights/${article.id}.md`)
          : []),
      ].map((problem) => `locales/${locale}/rights/${article.id}.md: ${problem}`);
    }),
  );
}

function lengthProblems(article: Article): readonly string[] {
  // As long as it gets: signed, with nothing chosen.
  const pages = shownPages({ ...article, reviewedBy: "signed" }, ANYONE);
  const heights = pages.map((page) => page.reduce((sum, line) => sum + height(line), 0));
  return [
    ...tooLong("the title", article.title, TITLE_CHARACTERS),
    ...tooLong("the summary", article.summary, SUMMARY_CHARACTERS),
    ...(pages.length > MOST_PAGES ? [`it has ${pages.length} pages, above ${MOST_PAGES}`] : []),
    ...heights.flatMap((lines, index) =>
      lines > PAGE_LINES
        ? [`page ${index + 1} takes ${lines} lines of a narrow screen, above ${PAGE_LINES}`]
        : [],
    ),
    ...(shownPages(article, ANYONE).length === 0 ? ["nothing of it may be shown yet"] : []),
  ];
}

function tooLong(what: string, text: string, most: number): readonly string[] {
  // The marks of Uzbek letters are no letters.
  const length = [...text.replace(/[ʻʼ]/g, "")].length;
  return length > most ? [`${what} has ${length} characters, above ${most}`] : [];
}

function height({ kind, text }: Line): number {
  return wrappedLines(text.replaceAll("**", ""), kind === "item" ? 2 : 0);
}

function lineProblems({ pages }: Article): readonly string[] {
  return pages
    .flat()
    .flatMap(({ text, sources }) =>
      sources.length === 0 && /\d/.test(text.replace(BARE_NUMBERS, ""))
        ? [`a figure has no source: ${text}`]
        : [],
    );
}

function dateProblems({ checkedOn, reviewedBy, sources }: Article, today: string) {
  const reviewed = /, (\d{4}-\d{2}-\d{2})$/.exec(reviewedBy ?? "");
  return [
    ...(checkedOn > today ? [`checked_on ${checkedOn} is in the future`] : []),
    ...[...sources.values()]
      .filter(({ date }) => date !== "undated" && date > today)
      .map(({ id, date }) => `the date of ${id}, ${date}, is in the future`),
    ...(reviewedBy !== null && !reviewed
      ? ["reviewed_by needs a name, a comma and a day: A. Lawyer, 2026-05-31"]
      : []),
    ...(reviewed && (reviewed[1] ?? "") > today
      ? [`reviewed_by ${reviewed[1]} is in the future`]
      : []),
  ];
}

function claimProblems({ title, summary, pages, sources }: Article, claims: readonly Claim[]) {
  const cited = [...sources.values()].flatMap(({ act, article }) => [`${act} ${article ?? ""}`]);
  return claimsIn([title, summary, ...pages.flat().map(({ text }) => text), ...cited], claims);
}

/** Which of these texts claim what must not be claimed, and why, a sentence each. */
export function claimsIn(texts: readonly string[], claims: readonly Claim[]): readonly string[] {
  return claims.flatMap(({ find, why }) => {
    const claim = new RegExp(find, "u");
    return texts.filter((text) => claim.test(text.toLowerCase())).map((text) => `${why}: ${text}`);
  });
}

function trappedProblems({ sources }: Article): readonly string[] {
  return [...sources.values()]
    .filter(({ article }) => NOTICE_ARTICLE.test(article ?? ""))
    .map(({ id }) => `who may be trapped is not told of a notice: ${id}`);
}

/** What a translation may not have otherwise than the article it is from, and where that begins. */
function differences(article: Article, master: Article, file: string): readonly string[] {
  const same = (what: string, one: unknown, other: unknown, where = "") =>
    JSON.stringify(one) === JSON.stringify(other) ? [] : [`${what} is not that of ${file}${where}`];
  const shape = ({ pages }: Article) =>
    pages.map((page) => page.map(({ kind, sources, only }) => [kind, sources, only]));
  const sources = (of: Article) =>
    [...of.sources.values()].map(({ id, article: number, seen, date, mark }) => [
      ...[id, number, seen, date, mark],
    ]);
  const other = firstOther(sources(article), sources(master));
  const source = (sources(article)[other] ?? sources(master)[other])?.[0];
  const lines = (of: Article) => shape(of).flatMap((page, at) => page.map((line) => [at, line]));
  const line = article.pages
    .flat()
    .slice(firstOther(lines(article), lines(master)))
    .find(({ text }) => text !== "");
  return [
    ...same("country", article.countries, master.countries),
    ...same("concerns", article.concerns, master.concerns),
    ...same("checked_on", article.checkedOn, master.checkedOn),
    ...same("related", article.related, master.related),
    ...same(
      "what is known of the sources",
      sources(article),
      sources(master),
      `, from ${source} on`,
    ),
    ...same(
      "the order of lines, blocks and footnotes",
      shape(article),
      shape(master),
      line ? `, from this line on: ${line.text}` : ", at its end",
    ),
  ];
}

/** Where the first of two lists goes another way than the second. */
function firstOther(one: readonly unknown[], other: readonly unknown[]): number {
  const at = one.findIndex((each, index) => JSON.stringify(each) !== JSON.stringify(other[index]));
  return at === -1 ? one.length : at;
}

/** A statement that waits for a lawyer. */
export interface Waiting {
  readonly topic: string;
  readonly text: string;
  readonly sources: readonly string[];
  /** It is hidden until somebody has signed. */
  readonly hidden: boolean;
}

/** Every line of an unsigned article that rests on a source, in order; none of a signed one. */
export function waitingIn(article: Article): readonly Waiting[] {
  if (article.reviewedBy !== null) return [];
  return article.pages
    .flat()
    .filter(({ sources }) => sources.length > 0)
    .map(({ text, sources }) => ({
      ...{ topic: article.id, text, sources },
      hidden: sources.some((id) => article.sources.get(id)?.mark === "V2"),
    }));
}
