import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ANYONE,
  type Article,
  COUNTRIES,
  type Line,
  shownPages,
  shownSources,
  type Variant,
  WHO,
} from "../../../src/rights/article.js";
import { articleOf, SOURCES } from "../../support/invented-article.js";

const shown = (article: Article, variant: Partial<Variant> = {}) =>
  shownPages(article, { ...ANYONE, ...variant }).map((page) => page.map(({ text }) => text));

const signed = (article: Article): Article => ({
  ...article,
  reviewedBy: "A. Lawyer, 2026-05-01",
});

describe("what is shown of an article", () => {
  const article = articleOf("Seen.[^seen]\nTold.[^told]\nBoth.[^seen][^told]\nAdvice.", {
    sources: SOURCES,
  });

  test("has no line that only the news told of, until somebody has signed it", () => {
    expect(shown(article)).toEqual([["Seen.", "Advice."]]);
    expect(shown(signed(article))).toEqual([["Seen.", "Told.", "Both.", "Advice."]]);
  });

  test("names only the sources that a shown line rests on", () => {
    expect(shownSources(article, ANYONE).map(({ id }) => id)).toEqual(["seen"]);
    expect(shownSources(signed(article), ANYONE).map(({ id }) => id)).toEqual(["seen", "told"]);
  });

  test("has no line that rests on a source nobody knows", () => {
    expect(shown({ ...article, sources: new Map() })).toEqual([["Advice."]]);
  });

  test("keeps no heading over nothing, and no gap at an edge or beside another", () => {
    const hidden = articleOf(
      "\n\nOne.\n\n## Empty\n\nTold.[^told]\n\n\n## Two\n\nTwo.\n\n## End\n",
      {
        sources: SOURCES.replace(/\n {2}seen:[\s\S]*?mark: V\n/, "\n"),
      },
    );
    expect(shown(hidden)).toEqual([["One.", "", "Two", "", "Two."]]);
    expect(shown(signed(hidden))[0]).toEqual([
      "One.",
      "",
      "Empty",
      "",
      "Told.",
      "",
      "Two",
      "",
      "Two.",
    ]);
  });

  test("has no empty page, and none at all where nothing may be shown", () => {
    const late = articleOf("Told.[^told]\n\n***\n\nSeen.[^seen]", { sources: SOURCES });
    expect(shown(late)).toEqual([["Seen."]]);
    expect(shown(signed(late))).toEqual([["Told."], ["Seen."]]);
    expect(shown({ ...late, pages: late.pages.slice(0, 1) })).toEqual([]);
  });
});

describe("a block for some", () => {
  const article = articleOf(
    [
      ...["All.", "::: uz tj", "Uzbek or Tajik.", ":::", "::: in kg", "In Kyrgyzstan.", ":::"],
      ...["::: in kz for refugee", "Refugees in Kazakhstan.", ":::"],
    ].join("\n"),
  );
  const all = ["All.", "Uzbek or Tajik.", "In Kyrgyzstan.", "Refugees in Kazakhstan."];

  test.each<[Partial<Variant>, readonly string[]]>([
    [{}, all],
    [{ who: "tj" }, ["All.", "Uzbek or Tajik.", "In Kyrgyzstan."]],
    [{ who: "other" }, ["All.", "In Kyrgyzstan."]],
    [{ who: "refugee" }, ["All.", "In Kyrgyzstan.", "Refugees in Kazakhstan."]],
    [{ country: "kz" }, ["All.", "Uzbek or Tajik.", "Refugees in Kazakhstan."]],
    [{ country: "kg" }, ["All.", "Uzbek or Tajik.", "In Kyrgyzstan."]],
    [{ country: "kg", who: "refugee" }, ["All.", "In Kyrgyzstan."]],
    [{ country: "kz", who: "uz" }, ["All.", "Uzbek or Tajik."]],
  ])("is shown to whom it is for, and to all who have said nothing: %j", (variant, lines) => {
    expect(shown(article, variant)).toEqual([lines]);
  });
});

describe("every article there could be", () => {
  const line: fc.Arbitrary<Line> = fc.record({
    kind: fc.constantFrom("heading", "item", "text", "gap"),
    text: fc.constantFrom("a", "b", "c"),
    sources: fc.subarray(["seen", "told", "unknown"]),
    only: fc.record({ countries: fc.subarray([...COUNTRIES]), who: fc.subarray([...WHO]) }),
  });
  const variant = fc.record({
    country: fc.constantFrom(null, ...COUNTRIES),
    who: fc.constantFrom(null, ...WHO),
  });
  const base = articleOf("Seen.[^seen]\nTold.[^told]", { sources: SOURCES });

  test("shows, unsigned, nothing but what was seen; and says less to whoever has said more", () => {
    fc.assert(
      fc.property(fc.array(fc.array(line), { maxLength: 3 }), variant, (pages, chosen) => {
        const article = { ...base, pages };
        const lines = shownPages(article, chosen).flat();
        for (const { sources } of lines) expect(sources.filter((id) => id !== "seen")).toEqual([]);
        const said = shownPages(article, ANYONE).flat();
        const kept = lines.filter(({ kind }) => kind !== "gap");
        expect(kept.filter((each) => !said.includes(each))).toEqual([]);
        for (const page of shownPages(article, chosen)) {
          const kinds = page.map(({ kind }) => kind);
          expect([kinds.length, kinds[0], kinds.at(-1)]).not.toContain("gap");
          expect(kinds.at(-1)).not.toBe("heading");
          expect(kinds.join(" ")).not.toMatch(/gap gap|heading heading/);
        }
      }),
    );
  });
});
