import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Triaged } from "../../src/domain/triage.js";
import { triageSchema } from "../../src/domain/triage-rules.js";
import { reportFlow } from "./flow-files.js";
import { goldCases, triageOf } from "./gold-case.js";

// Stories with the level, tags and indicators that a caseworker worked out from the written rules by
// hand, without a look at flows/triage.yaml. Each is put through the questions as a worker would.
const flow = reportFlow();
const rules = triageSchema.parse(parse(readFileSync("flows/triage.yaml", "utf8")));
const cases = goldCases(join(import.meta.dirname, "gold"));
const RULES = Array.from({ length: 15 }, (_, index) => `T${index + 1}`);
// T9 gives no level, T10 raises one, and T15's is the lowest there is.
const NEVER_DECIDE = ["T9", "T10", "T15"];

/** The rule that alone gives the strongest level, where there is one; guards only hold it up. */
function deciding({ level, fired }: Triaged): string | undefined {
  const strongest = fired.filter(({ rule, level: given }) => given === level && rule[0] === "T");
  return strongest.length === 1 ? strongest[0]?.rule : undefined;
}

describe("a story is triaged as its reader would", () => {
  test.each(cases)("$file: $name", ({ answers, level, tags, indicators, decides }) => {
    const found = triageOf(flow, rules, answers);
    expect({
      level: found.level,
      tags: [...found.tags].sort(),
      indicators: [...found.indicators].sort(),
      ...(decides === undefined ? {} : { decides: deciding(found) }),
    }).toEqual({
      level,
      tags: [...new Set(tags)].sort(),
      indicators: [...new Set(indicators)].sort(),
      ...(decides === undefined ? {} : { decides }),
    });
  });
});

describe("the stories", () => {
  const triaged = () => cases.map(({ answers }) => triageOf(flow, rules, answers));

  test("are at least 120, each with a name of its own", () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test("make every rule fire at least three times", () => {
    const fired = triaged().flatMap((found) => found.fired.map(({ rule }) => rule));
    const rare = RULES.filter((id) => fired.filter((rule) => rule === id).length < 3);
    expect(rare).toEqual([]);
  });

  test("let every rule that can decide a level decide one alone", () => {
    const decided = new Set(triaged().map(deciding));
    const never = RULES.filter((id) => !decided.has(id) && !NEVER_DECIDE.includes(id));
    expect(never).toEqual([]);
  });

  test("name every category", () => {
    const named = new Set(
      cases.flatMap(({ answers }) => Object.values(answers).flatMap((answer) => [answer].flat())),
    );
    expect(Object.keys(rules.categories).filter((id) => !named.has(id))).toEqual([]);
  });
});
