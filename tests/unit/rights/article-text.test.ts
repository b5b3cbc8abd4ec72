import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../../src/rights/article-text.js";
import { articleOf, articleText, problemsOf, SOURCES } from "../../support/invented-article.js";

// The line of the file on which the body of an invented article without sources begins.
const FIRST = 13;

describe("an article that is read", () => {
  test("has its lines, each with what it rests on and for whom it is, page by page", () => {
    const { pages } = articleOf(
      [
        ...["## When[^told]", "", "- An **item**.[^seen] [^told]", "::: in kz kg for uz tj"],
        ...["A line.", ":::", "***", "After."],
      ].join("\n"),
      { sources: SOURCES },
    );
    const all = { countries: [], who: [] };
    const some = { countries: ["kz", "kg"], who: ["uz", "tj"] };
    expect(pages.map((page) => page.filter(({ kind }) => kind !== "gap"))).toEqual([
      [
        { kind: "heading", text: "When", sources: ["told"], only: all },
        { kind: "item", text: "An **item**.", sources: ["seen", "told"], only: all },
        { kind: "text", text: "A line.", sources: [], only: some },
      ],
      [{ kind: "text", text: "After.", sources: [], only: all }],
    ]);
  });

  test("has its front matter, with numbers and days as they are written", () => {
    const article = articleOf("Seen.[^seen]\nTold.[^told]", {
      sources: SOURCES,
      concerns: "[uz, refugee]",
      related: "[debt]",
    });
    expect(article).toMatchObject({
      ...{ id: "night-shift", title: "Work at night", summary: "What is paid for a night." },
      ...{ countries: ["kz"], concerns: ["uz", "refugee"], related: ["debt"] },
      ...{ checkedOn: "2026-04-13", reviewedBy: null },
    });
    expect([...article.sources.values()]).toEqual([
      {
        ...{ id: "seen", act: "Night Act", article: "7 (2)", seen: "example.org" },
        ...{ date: "2018-02-23", mark: "V" },
      },
      {
        ...{ id: "told", act: "Night News", article: null, seen: "example.org" },
        ...{ date: "2025", mark: "V2" },
      },
    ]);
  });

  test("is the same with the line ends of Windows", () => {
    const text = articleText("One.[^seen]\n***\nTwo.[^told]", { sources: SOURCES });
    expect(readArticle(text.replaceAll("\n", "\r\n"))).toEqual(readArticle(text));
  });

  test.each(["A. Lawyer, 2026-05-01", "  A. Lawyer, 2026-05-01  "])("is signed by %j", (who) => {
    expect(articleOf("One.", { reviewed_by: who }).reviewedBy).toBe("A. Lawyer, 2026-05-01");
  });

  test.each(["", '""', "null", '"  "'])("is signed by nobody: %j", (who) => {
    expect(articleOf("One.", { reviewed_by: who }).reviewedBy).toBeNull();
  });
});

describe("an article is refused", () => {
  test.each([
    ["without front matter", "Only words.\n"],
    ["with front matter that does not end", "---\nid: night-shift\n"],
  ])("%s", (_what, text) => {
    expect(readArticle(text)).toEqual({
      kind: "problems",
      problems: ["it does not begin with front matter between two lines ---"],
    });
  });

  test("with front matter that is no YAML", () => {
    const [problem, ...more] = problemsOf("One.", { title: "[a" });
    expect(problem).toMatch(/^its front matter is no YAML: /);
    expect(more).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string | null>>, RegExp]>([
    ["title", { title: null }, /^title: /],
    ["summary", { summary: '" "' }, /^summary: /],
    ["country", { country: "[uz]" }, /^country\.0: /],
    ["country", { country: "[]" }, /^country: /],
    ["concerns", { concerns: "[all]" }, /^concerns\.0: /],
    ["checked_on", { checked_on: "2026-04" }, /^checked_on: is no day: write it like 2026-04-13$/],
    ["checked_on", { checked_on: "2026-02-30" }, /^checked_on: is no day/],
    ["checked_on", { checked_on: "2026-13-01" }, /^checked_on: is no day/],
    ["related", { related: "[a, b, c, d]" }, /^related: /],
    ["a field of its own", { author: "me" }, /Unrecognized key: "author"/],
  ])("for its %s", (_what, head, problem) => {
    const problems = problemsOf("One.", head);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  test.each([
    ["U", "mark must be V or V2: what is not verified is not written at all"],
    ["v", "mark must be V or V2: what is not verified is not written at all"],
  ])("for a source with the mark %s", (mark, why) => {
    const sources = SOURCES.replace(/mark: V$/m, `mark: ${mark}`);
    expect(problemsOf("One.[^seen]\nTwo.[^told]", { sources })).toEqual([
      `sources.seen.mark: ${why}`,
    ]);
  });

  test.each(["2018-13", "2018-02-31", "2018-13-01", "soon", "18"])(
    "for a source of the date %s",
    (date) => {
      const sources = SOURCES.replace("2018-02-23", date);
      expect(problemsOf("One.[^seen]\nTwo.[^told]", { sources })).toEqual([
        "sources.seen.date: is no date: write 2018-02-23, 2018-02, 2018 or undated",
      ]);
    },
  );

  test.each(["2018", "2018-02", "undated"])("for no source of the date %s", (date) => {
    const sources = SOURCES.replace("2018-02-23", date);
    expect(problemsOf("One.[^seen]\nTwo.[^told]", { sources })).toEqual([]);
  });

  test("for a footnote without a source, and for a source without a footnote", () => {
    expect(problemsOf("One.[^seen][^heard]", { sources: SOURCES })).toEqual([
      "no source is called heard",
      "nothing rests on told",
    ]);
  });

  test.each(["One.[^Seen]", "One.[^pay_date]", "One.[^seen", "One.[^ seen]"])(
    "for what looks like a footnote and is none: %s",
    (line) => {
      expect(problemsOf(line)).toContain(`line ${FIRST}: a footnote is written [^like-this]`);
    },
  );

  test.each([
    ...["# Title", "### Small", "> said", "1. first", "* item", "| a | b |", "```", "![a](b)"],
    ...["a [link](https://example.org)", "<b>bold</b>", "</i>", "so _leaning_", "__bold__"],
    "half **bold",
  ])("for Markdown that the bot does not show: %s", (line) => {
    expect(problemsOf(line)).toEqual([
      `line ${FIRST}: the bot shows headings (## ), items (- ) and bold only`,
    ]);
  });

  test.each(["**Bold** words", "- 5 days", "2 kg < 3 kg", "112: any emergency", "A (b) [c]"])(
    "for no line like %s",
    (line) => {
      expect(problemsOf(line)).toEqual([]);
    },
  );

  test.each([
    ["::: ru", "no such block: write ::: uz tj, or ::: in kg, and ::: at its end"],
    ["::: in uz", "no such block: write ::: uz tj, or ::: in kg, and ::: at its end"],
    ["::: uz uz", "no such block: write ::: uz tj, or ::: in kg, and ::: at its end"],
    [":::uz", "no such block: write ::: uz tj, or ::: in kg, and ::: at its end"],
    [":::", "a block ends that was not begun"],
  ])("for the line of a block %s", (line, problem) => {
    expect(problemsOf(`One.\n${line}`)).toEqual([`line ${FIRST + 1}: ${problem}`]);
  });

  test("for a block in a block, and for one that does not end", () => {
    expect(problemsOf("::: uz\nOne.\n::: in kg\nTwo.\n:::")).toEqual([
      `line ${FIRST + 2}: a block begins within another`,
    ]);
    expect(problemsOf("::: uz\nOne.")).toEqual(["the last block does not end: add a line :::"]);
  });

  test("with every problem of its body at once", () => {
    const problems = problemsOf("# One\n:::\nTwo.[^heard]");
    expect(problems).toHaveLength(3);
  });

  test("never by a throw, whatever stands in its file", () => {
    const piece = fc.constantFrom("---", "\n", "[^a]", ":::", "***", "id: x", "- ", "é", "{", "**");
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, text, (head, body) => {
        for (const each of [head, `---\n${head}\n---\n${body}`, articleText(body)])
          expect(["article", "problems"]).toContain(readArticle(each).kind);
      }),
    );
  });
});
