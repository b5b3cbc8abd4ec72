import { describe, expect, test } from "vitest";
import {
  type Consequence,
  consequenceOf,
  LIMITS,
  type LimitId,
  timeLimit,
} from "../../../src/rights/time-limits.js";
import { content } from "../../support/content.js";

const { shelf } = await content();

const known = (id: LimitId) => {
  const limit = timeLimit(id);
  if (!limit) throw new Error(`there is no limit ${id}`);
  return limit;
};

describe("a time limit", () => {
  test.each<[LimitId, Readonly<Record<string, Consequence>>]>([
    [
      "wages",
      {
        ...{ month: "wages-time", half: "wages-time", nine: "wages-less", year: "wages-near" },
        ...{ longer: "may", unknown: "unsure" },
      },
    ],
    [
      "dismissal",
      {
        ...{ weeks: "dismissal-time", month: "dismissal-near", months: "dismissal-court" },
        ...{ longer: "may", unknown: "unsure" },
      },
    ],
    [
      "asylum",
      {
        ...{ today: "asylum-today", days: "asylum-today" },
        ...{ longer: "asylum-late", unknown: "asylum-late" },
      },
    ],
    [
      "expulsion",
      {
        ...{ today: "expulsion-today", yesterday: "expulsion-today", week: "expulsion-today" },
        ...{ longer: "may", unknown: "expulsion-today" },
      },
    ],
  ])("for %s follows from time words", (id, consequences) => {
    expect(Object.fromEntries(known(id).whens)).toEqual(consequences);
  });

  test("that no verified text gives leaves nobody time: whatever the answer, a lawyer today", () => {
    expect(new Set(known("expulsion").whens.values())).toEqual(new Set(["expulsion-today", "may"]));
  });

  test("has a source, a topic that exists, and an answer for who does not know", () => {
    for (const id of LIMITS) {
      const { sources, topic, whens } = known(id);
      expect(sources.length, id).toBeGreaterThan(0);
      expect(shelf.topics.get(topic)?.limit, `${topic} leads back to it`).toBe(id);
      expect([...whens.keys()].at(-1), id).toBe("unknown");
    }
  });

  test("that topics speak of is one of these", () => {
    const spoken = [...shelf.topics.values()].flatMap(({ limit }) => limit ?? []);
    expect(new Set(spoken)).toEqual(new Set(LIMITS));
  });

  test("of another name, or an answer that is not offered, is none", () => {
    expect(timeLimit("")).toBeNull();
    expect(timeLimit("constructor")).toBeNull();
    expect(consequenceOf(known("wages"), "")).toBeNull();
    expect(consequenceOf(known("wages"), "yesterday")).toBeNull();
  });
});
