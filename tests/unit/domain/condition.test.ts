import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Condition,
  conditionSchema,
  type Facts,
  holds,
  mentioned,
} from "../../../src/domain/condition.js";

const facts: Facts = new Map([
  ["area", ["money", "work"]],
  ["danger", ["now"]],
  ["empty", []],
]);

describe("a condition", () => {
  test.each<[string, Condition, boolean]>([
    ["a value that is there", { has: { area: "money" } }, true],
    ["a value that is not there", { has: { area: "harm" } }, false],
    ["one of several values", { has: { area: ["harm", "work"] } }, true],
    ["none of several values", { has: { area: ["harm", "stay"] } }, false],
    ["a name that was never answered", { has: { region: "KZ-47" } }, false],
    ["a name without values", { has: { empty: "x" } }, false],
    ["two names, both there", { has: { area: "work", danger: "now" } }, true],
    ["two names, one of them not there", { has: { area: "work", danger: "soon" } }, false],
    [
      "all, when one does not hold",
      { all: [{ has: { area: "work" } }, { has: { area: "x" } }] },
      false,
    ],
    ["any, when one holds", { any: [{ has: { area: "x" } }, { has: { area: "work" } }] }, true],
    ["not, of what does not hold", { not: { has: { area: "x" } } }, true],
    ["not, of a name that was never answered", { not: { has: { region: "KZ-47" } } }, true],
  ])("about %s", (_name, condition, expected) => {
    expect(holds(condition, facts)).toBe(expected);
  });

  test("and its opposite never agree", () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(holds({ not: condition }, facts)).toBe(!holds(condition, facts));
      }),
    );
  });

  test("of several, negated, is any of the negated ones", () => {
    fc.assert(
      fc.property(fc.array(conditions, { minLength: 1, maxLength: 4 }), (all) => {
        const negated: Condition = { any: all.map((not) => ({ not })) };
        expect(holds({ not: { all } }, facts)).toBe(holds(negated, facts));
      }),
    );
  });

  test("mentions every name and value, however deep", () => {
    const condition: Condition = {
      all: [
        { not: { has: { area: ["money", "work"] } } },
        { any: [{ has: { danger: "now", region: "KZ-47" } }] },
      ],
    };
    expect([...mentioned(condition)]).toEqual([
      { name: "area", value: "money" },
      { name: "area", value: "work" },
      { name: "danger", value: "now" },
      { name: "region", value: "KZ-47" },
    ]);
  });

  test("asks only about what it mentions", () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const names = new Set([...mentioned(condition)].map(({ name }) => name));
        const fewer = new Map([...facts].filter(([name]) => names.has(name)));
        expect(holds(condition, fewer)).toBe(holds(condition, facts));
      }),
    );
  });
});

describe("a condition as it is written", () => {
  test("is read as it stands", () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(conditionSchema.parse(condition)).toEqual(condition);
      }),
    );
  });

  test.each([
    ["an empty all", { all: [] }],
    ["an empty any", { any: [] }],
    ["an empty list of values", { has: { area: [] } }],
    ["a word that does not exist", { unless: { has: { area: "work" } } }],
    ["two words at once", { not: { has: { a: "b" } }, any: [{ has: { a: "b" } }] }],
    ["a number for a value", { has: { area: 5 } }],
    ["text", "area == work"],
    ["nothing", null],
  ])("is refused when it is %s", (_name, written) => {
    expect(conditionSchema.safeParse(written).success).toBe(false);
  });
});

const names = fc.constantFrom("area", "danger", "region", "empty");
const values = fc.constantFrom("money", "work", "now", "soon");
const { conditions } = fc.letrec<{ conditions: Condition }>((tie) => ({
  conditions: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .dictionary(names, fc.oneof(values, fc.array(values, { minLength: 1, maxLength: 3 })))
      .map((has) => ({ has: { ...has } })),
    fc.record({ not: tie("conditions") }),
    fc.record({ all: fc.array(tie("conditions"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("conditions"), { minLength: 1, maxLength: 3 }) }),
  ),
}));
