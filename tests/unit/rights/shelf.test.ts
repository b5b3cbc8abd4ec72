import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  createShelf,
  type Topics,
  topicsProblems,
  topicsSchema,
} from "../../../src/rights/shelf.js";
import { articleOf } from "../../support/invented-article.js";

const topic = (...categories: readonly string[]) => ({ icon: "🌙", categories: [...categories] });
const TOPICS: Topics = {
  groups: [
    { id: "work", icon: "🛠", topics: ["night", "day"] },
    { id: "home", icon: "🏠", topics: ["bed"] },
  ],
  topics: { bed: topic("noise"), night: topic("dark", "noise"), day: topic() },
};
const night = articleOf("One.", { id: "night" });
const shelf = createShelf(TOPICS, new Map([["en", new Map([["night", night]])]]));

describe("the shelf", () => {
  test("gives an article of a language, and nothing for what does not exist", () => {
    expect(shelf.article("en", "night")).toBe(night);
    for (const [locale, id] of [
      ["en", "day"],
      ["ru", "night"],
      ["en", ""],
      ["en", "__proto__"],
      ["constructor", "constructor"],
    ] as const)
      expect(shelf.article(locale, id), `${locale} ${id}`).toBeNull();
  });

  test("knows the group of a topic", () => {
    expect(shelf.groupOf("bed")?.id).toBe("home");
    expect(shelf.groupOf("contacts")).toBeNull();
  });

  test("gives what belongs to a report in the order of the menu, each once", () => {
    expect(shelf.belongingTo(["noise", "dark"])).toEqual(["night", "bed"]);
    expect(shelf.belongingTo(["light"])).toEqual([]);
    expect(shelf.belongingTo([])).toEqual([]);
  });
});

describe("flows/rights.yaml", () => {
  test("that fits together has no problems", () => {
    expect(topicsProblems(TOPICS)).toEqual([]);
  });

  test("has a problem for a topic that nobody knows, that stands nowhere, or in two places", () => {
    const { groups, topics } = TOPICS;
    const more = { id: "more", icon: "➕", topics: ["bed", "dawn"] };
    expect(
      topicsProblems({ groups: [...groups, more], topics: { ...topics, dusk: topic() } }),
    ).toEqual([
      "dawn: it is no topic",
      "dusk: it stands in no group",
      "bed: it stands in two groups",
    ]);
  });

  test.each([
    ["a long id", { groups: [{ id: "work", icon: "🛠", topics: ["n".repeat(25)] }] }],
    ["an id that callback data would break on", { topics: { "night.shift": topic() } }],
    ["a group of nothing", { groups: [{ id: "work", icon: "🛠", topics: [] }] }],
    ["a helper that does not exist", { topics: { night: { ...topic(), limit: "sleep" } } }],
    ["a word too many", { topics: { night: { ...topic(), urgent: true } } }],
  ])("is refused with %s", (_what, change) => {
    expect(topicsSchema.safeParse({ ...TOPICS, ...change }).success).toBe(false);
    expect(topicsSchema.safeParse(TOPICS).success).toBe(true);
  });

  test("ties its topics to options that the report has", () => {
    const read = (name: string) =>
      parse(readFileSync(new URL(`../../../flows/${name}.yaml`, import.meta.url), "utf8"));
    const { topics } = topicsSchema.parse(read("rights"));
    const steps: readonly { readonly options?: readonly { readonly id: string }[] }[] =
      read("report").steps;
    const ticked = steps.flatMap(({ options = [] }) => options.map(({ id }) => id));
    const named = Object.values(topics).flatMap(({ categories }) => categories);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => !ticked.includes(id))).toEqual([]);
  });
});
