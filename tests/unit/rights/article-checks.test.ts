import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/rights/article.js";
import {
  articleProblems,
  type CheckOptions,
  type Claim,
  waitingIn,
} from "../../../src/rights/article-checks.js";
import { articleOf, type Head, SOURCES } from "../../support/invented-article.js";

const TODAY = "2026-06-01";
const BODY = "Seen.[^seen]\nTold.[^told]\nAdvice.";
const master = articleOf(BODY, { sources: SOURCES });

interface Given extends Partial<CheckOptions> {
  readonly ru?: Article;
  readonly trapped?: true;
}

function problems(article: Article, { ru, trapped, ...given }: Given = {}): readonly string[] {
  const topic = { icon: "🌙", categories: [], ...(trapped ? { trapped } : {}) };
  return articleProblems({
    topics: {
      groups: [{ id: "work", icon: "🛠", topics: [article.id] }],
      topics: { [article.id]: topic },
    },
    articles: new Map([
      ["en", new Map([[article.id, article]])],
      ...(ru ? [["ru", new Map([[article.id, ru]])] as const] : []),
    ]),
    ...{ master: "en", claims: [], today: TODAY },
    ...given,
  });
}

const of = (body: string, head: Head = {}, given: Given = {}) =>
  problems(articleOf(body, head), given).map((each) =>
    each.replace("locales/en/rights/night-shift.md: ", ""),
  );

test("an article that keeps to the rules has no problem, nor has its translation", () => {
  const ru = articleOf("Видно.[^seen]\nСказано.[^told]\nСовет.", {
    sources: SOURCES.replace("Night Act", "Закон о ночи"),
    title: "Работа ночью",
    summary: "Сколько платят.",
    reviewed_by: "A. Lawyer, 2026-05-01",
  });
  expect(problems(master, { ru })).toEqual([]);
});

describe("what is too long", () => {
  test("is a title above 30 and a summary above 80 characters, not counting the marks of Uzbek", () => {
    const title = (length: number) => of("One.", { title: "t".repeat(length) });
    const summary = (length: number) => of("One.", { summary: "s".repeat(length) });
    expect([...title(30), ...summary(80)]).toEqual([]);
    expect(title(31)).toEqual(["the title has 31 characters, above 30"]);
    expect(summary(81)).toEqual(["the summary has 81 characters, above 80"]);
    expect(of("One.", { title: "oʻ".repeat(30) })).toEqual([]);
  });

  test("is a page above 30 lines of a narrow screen, wrapped lines counted", () => {
    const lines = (count: number, line: string) => Array(count).fill(line).join("\n");
    expect(of(lines(30, "One."))).toEqual([]);
    expect(of(lines(31, "One."))).toEqual(["page 1 takes 31 lines of a narrow screen, above 30"]);
    // 36 characters stand in one line, 37 in two; an item has its dot before it.
    const words = (length: number) => `${"w".repeat(length - 2)} w`;
    expect(of(lines(30, words(36)))).toEqual([]);
    expect(of(lines(16, words(37)))).toEqual([
      "page 1 takes 32 lines of a narrow screen, above 30",
    ]);
    expect(of(lines(30, `- ${words(33)}`))).toEqual([]);
    expect(of(lines(16, `- ${words(35)}`))).toHaveLength(1);
  });

  test("is an article of three pages, also when a lawyer's signature brings the third", () => {
    expect(of("One.\n***\nTwo.\n***\nThree.")).toEqual(["it has 3 pages, above 2"]);
    expect(of(`${BODY}\n***\nTwo.\n***\nThird.[^told]`, { sources: SOURCES })).toEqual([
      "it has 3 pages, above 2",
    ]);
  });
});

test("an article of which nothing may be shown yet is told", () => {
  const sources = SOURCES.slice(SOURCES.indexOf("\n  told"));
  expect(of("Told.[^told]", { sources })).toEqual(["nothing of it may be shown yet"]);
});

describe("a figure", () => {
  test("needs a source", () => {
    expect(of("After 3 days.")).toEqual(["a figure has no source: After 3 days."]);
    expect(of("After 3 days.[^seen]\nTold.[^told]", { sources: SOURCES })).toEqual([]);
  });

  test("needs none where it is whom to call, and only there", () => {
    expect(of("Call 112, 103, 102 or 111.")).toEqual([]);
    expect(of("Call 1121.")).toHaveLength(1);
    expect(of("Call 112 within 2 hours.")).toHaveLength(1);
  });
});

describe("a day in the future", () => {
  test.each<[string, Head, string]>([
    ["of the facts", { checked_on: "2026-06-02" }, "checked_on 2026-06-02 is in the future"],
    [
      "of a source",
      { sources: SOURCES.replace("2018-02-23", "2026-06-02") },
      "the date of seen, 2026-06-02, is in the future",
    ],
    [
      "of a source, a month",
      { sources: SOURCES.replace("2018-02-23", "2026-07") },
      "the date of seen, 2026-07, is in the future",
    ],
    [
      "of a source, a year",
      { sources: SOURCES.replace("2018-02-23", "2027") },
      "the date of seen, 2027, is in the future",
    ],
    [
      "of the signature",
      { reviewed_by: "A. Lawyer, 2026-06-02" },
      "reviewed_by 2026-06-02 is in the future",
    ],
  ])("%s is told", (_what, head, problem) => {
    expect(of(BODY, { sources: SOURCES, ...head })).toEqual([problem]);
  });

  test.each(["2026-06-01", "2026-06", "2026", "undated"])("%s is none", (date) => {
    const sources = SOURCES.replace("2018-02-23", date);
    expect(of(BODY, { sources, checked_on: TODAY, reviewed_by: `A. Lawyer, ${TODAY}` })).toEqual(
      [],
    );
  });
});

test.each(["A. Lawyer", "2026-05-01", "A. Lawyer 2026-05-01"])(
  "a signature needs a name and a day: %s has not both",
  (who) => {
    expect(of("One.", { reviewed_by: `"${who}"` })).toEqual([
      "reviewed_by needs a name, a comma and a day: A. Lawyer, 2026-05-31",
    ]);
  },
);

describe("a claim that nobody may make", () => {
  const claims: readonly Claim[] = [{ find: "\\bprison|тюрьм", why: "no penalties" }];

  test.each<[string, string, Head, string]>([
    ["a line", "He goes to PRISON.", {}, "He goes to PRISON."],
    ["the title", "One.", { title: "Prison" }, "Prison"],
    ["the summary", "One.", { summary: "В Тюрьму" }, "В Тюрьму"],
    [
      "what is cited",
      BODY,
      { sources: SOURCES.replace("Night Act", "Prison Act") },
      "Prison Act 7 (2)",
    ],
  ])("is found in %s", (_where, body, head, text) => {
    expect(
      of(
        body,
        { sources: SOURCES, ...(body === BODY ? {} : { sources: "" }), ...head },
        { claims },
      ),
    ).toEqual([`no penalties: ${text}`]);
  });

  test("is none where the word is another", () => {
    expect(of("Imprisonable.", {}, { claims })).toEqual([]);
  });
});

test("whoever may be trapped is not told of a notice", () => {
  const notice = (article: string) => ({ sources: SOURCES.replace("7 (2)", article) });
  const given = { trapped: true } as const;
  for (const article of ["56", "56 (1)", "56-1"])
    expect(of(BODY, notice(article), given), article).toEqual([
      "who may be trapped is not told of a notice: seen",
    ]);
  expect(of(BODY, notice("56 (1)"))).toEqual([]);
  for (const article of ["156", "560", "5"]) expect(of(BODY, notice(article), given)).toEqual([]);
});

describe("a translation", () => {
  const HEAD = { sources: SOURCES };
  const SHAPE = "the order of lines, blocks and footnotes";

  test.each<[string, string, Head, string]>([
    ["a line less", "Seen.[^seen]\nTold.[^told]", HEAD, SHAPE],
    ["lines in another order", "Told.[^told]\nSeen.[^seen]\nAdvice.", HEAD, SHAPE],
    ["a footnote elsewhere", "Seen.[^seen]\nTold.\nAdvice.[^told]", HEAD, SHAPE],
    ["an item for a sentence", "Seen.[^seen]\nTold.[^told]\n- Advice.", HEAD, SHAPE],
    ["a line for some only", "Seen.[^seen]\nTold.[^told]\n::: uz\nAdvice.\n:::", HEAD, SHAPE],
    ["another page", "Seen.[^seen]\nTold.[^told]\n***\nAdvice.", HEAD, SHAPE],
    ["another country", BODY, { ...HEAD, country: "[kg]" }, "country"],
    ["others concerned", BODY, { ...HEAD, concerns: "[uz]" }, "concerns"],
    ["another day", BODY, { ...HEAD, checked_on: "2026-04-14" }, "checked_on"],
    ["other topics beside it", BODY, { ...HEAD, related: "[debt]" }, "related"],
    [
      "a mark that shows more",
      BODY,
      { sources: SOURCES.replace("V2", "V") },
      "what is known of the sources",
    ],
    [
      "another article of the act",
      BODY,
      { sources: SOURCES.replace("7 (2)", "7 (3)") },
      "what is known of the sources",
    ],
  ])("with %s is told", (_what, body, head, what) => {
    const [problem, ...more] = problems(master, { ru: articleOf(body, head) });
    const file = "locales/en/rights/night-shift.md";
    expect(problem).toMatch(`locales/ru/rights/night-shift.md: ${what} is not that of ${file}`);
    expect(more).toEqual([]);
  });

  test.each<[string, string, Head, RegExp]>([
    ["line", "Seen.[^seen]\nTold.\nAdvice.[^told]", HEAD, /, from this line on: Told\.$/],
    ["page", "Seen.[^seen]\nTold.[^told]\n***\nAdvice.", HEAD, /, from this line on: Advice\.$/],
    ["line that is missing", "Seen.[^seen]\nTold.[^told]", HEAD, /, at its end$/],
    ["source", BODY, { sources: SOURCES.replace("V2", "V") }, /, from told on$/],
  ])("is told with the first %s that differs", (_what, body, head, where) => {
    expect(problems(master, { ru: articleOf(body, head) })).toEqual([expect.stringMatching(where)]);
  });
});

describe("what waits for a lawyer", () => {
  test("is every statement with a source, and whether it is hidden until then", () => {
    expect(waitingIn(master)).toEqual([
      { topic: "night-shift", text: "Seen.", sources: ["seen"], hidden: false },
      { topic: "night-shift", text: "Told.", sources: ["told"], hidden: true },
    ]);
  });

  test("is nothing of a signed article", () => {
    expect(waitingIn({ ...master, reviewedBy: "A. Lawyer, 2026-05-01" })).toEqual([]);
  });
});
