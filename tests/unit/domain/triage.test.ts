import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Facts } from "../../../src/domain/condition.js";
import { type Level, triage, triageSchema } from "../../../src/domain/triage.js";

const read = (path: string) => parse(readFileSync(path, "utf8"));
const rules = triageSchema.parse(read("flows/triage.yaml"));
const categories = Object.keys(rules.categories);

/** Facts where the worker is in no danger and it began months ago, unless said otherwise. */
function answers(given: Record<string, readonly string[]>): Facts {
  return new Map(Object.entries({ danger: ["no"], how_long: ["months"], ...given }));
}

const judge = (given: Record<string, readonly string[]>) => triage(rules, answers(given));

interface Case {
  readonly rule: string;
  readonly says: string;
  readonly given: Record<string, readonly string[]>;
  readonly level: Level;
  readonly tag?: string;
}

// In each, the rule matters: without it the level, the tag or the reason would be another.
const cases: readonly Case[] = [
  {
    rule: "T1",
    says: "danger now is looked at at once",
    given: { category: ["no_contract"], danger: ["now"] },
    level: 0,
    tag: "immediate_danger",
  },
  {
    rule: "T1",
    says: "violence of today with danger near is looked at at once",
    given: { category: ["violence"], danger: ["soon"], how_long: ["today"] },
    level: 0,
    tag: "immediate_danger",
  },
  {
    rule: "T1",
    says: "a life-threatening injury is looked at at once",
    given: { category: ["injury"], injury_serious: ["life"] },
    level: 0,
    tag: "immediate_danger",
  },
  {
    rule: "T2",
    says: "detention counts as a removal that is near",
    given: { category: ["detained"] },
    level: 0,
    tag: "removal_imminent",
  },
  {
    rule: "T2",
    says: "a date of removal within 14 days is enough by itself",
    given: { category: ["no_contract"], removal_date: ["within_14_days"] },
    level: 0,
    tag: "removal_imminent",
  },
  {
    rule: "T3",
    says: "fear over religion and an unregistered asylum claim are a risk of refoulement",
    given: { category: ["asylum_religion", "asylum_not_registered"] },
    level: 0,
    tag: "refoulement_risk",
  },
  {
    rule: "T3",
    says: "refused asylum and an order to leave are a risk of refoulement",
    given: { category: ["asylum_refused", "deport_order"] },
    level: 0,
    tag: "refoulement_risk",
  },
  {
    rule: "T4",
    says: "being sold is a strong sign of trafficking by itself",
    given: { category: ["sold_transferred"] },
    level: 1,
    tag: "trafficking_strong",
  },
  {
    rule: "T5",
    says: "being forced to sell sex is a strong sign of trafficking by itself",
    given: { category: ["forced_sex_work"] },
    level: 1,
    tag: "trafficking_strong",
  },
  {
    rule: "T6",
    says: "a child at work with wages withheld is checked for trafficking",
    given: { category: ["child_work", "unpaid_wages"] },
    level: 1,
    tag: "child_trafficking_check",
  },
  {
    rule: "T6",
    says: "a worker under 18 with one indicator is checked for trafficking",
    given: { category: ["bad_conditions"], minor: ["yes"] },
    level: 1,
    tag: "child_trafficking_check",
  },
  {
    rule: "T7",
    says: "a promise broken and wages withheld are act, means and exploitation",
    given: { category: ["deceived_job", "unpaid_wages"] },
    level: 1,
    tag: "trafficking_possible",
  },
  {
    rule: "T8",
    says: "who cannot leave may be in forced labour",
    given: { category: ["cannot_leave"] },
    level: 1,
    tag: "forced_labour_possible",
  },
  {
    rule: "T8",
    says: "two of the indicators together may be forced labour",
    given: { category: ["isolated", "threats"] },
    level: 1,
    tag: "forced_labour_possible",
  },
  {
    rule: "T8",
    says: "one of the indicators with unpaid wages may be forced labour",
    given: { category: ["threats", "unpaid_wages"] },
    level: 1,
    tag: "forced_labour_possible",
  },
  {
    rule: "T9",
    says: "a passport taken and wages unpaid carry their tag",
    given: { category: ["passport_taken", "unpaid_wages"] },
    level: 1,
    tag: "passport_for_wages",
  },
  {
    rule: "T10",
    says: "an official who helps the employer raises the case by one level",
    given: { category: ["official_complicity", "unpaid_wages"] },
    level: 0,
    tag: "no_police_referral",
  },
  {
    rule: "T11",
    says: "an unregistered asylum claim has its clock running",
    given: { category: ["asylum_not_registered"] },
    level: 1,
    tag: "asylum_clock",
  },
  {
    rule: "T11",
    says: "fear of return within five days of arrival has the asylum clock running",
    given: { category: ["no_contract"], fear_of_return: ["yes"], arrived: ["within_five_days"] },
    level: 1,
    tag: "asylum_clock",
  },
  {
    rule: "T12",
    says: "an injury of this week is high",
    given: { category: ["injury"], how_long: ["week"] },
    level: 1,
    tag: "injury",
  },
  {
    rule: "T12",
    says: "an injury whose time is not known is high",
    given: { category: ["injury"], how_long: ["skipped"] },
    level: 1,
    tag: "injury",
  },
  {
    rule: "T12",
    says: "a serious injury is high whenever it was",
    given: { category: ["injury"], injury_serious: ["yes"] },
    level: 1,
    tag: "injury",
  },
  {
    rule: "T13",
    says: "wages owed for more than nine months are near their time limit",
    given: { category: ["unpaid_wages"], how_long: ["nine_months"] },
    level: 2,
    tag: "deadline_near",
  },
  {
    rule: "T13",
    says: "a dismissal of this month is near its time limit",
    given: { category: ["dismissed"], how_long: ["month"] },
    level: 2,
    tag: "deadline_near",
  },
  {
    rule: "T15",
    says: "a request for information can wait",
    given: { request: ["information"] },
    level: 3,
  },
  {
    rule: "G1",
    says: "danger skipped is high and tagged as unknown",
    given: { category: ["no_contract"], danger: ["skipped"] },
    level: 1,
    tag: "unknown_danger",
  },
  {
    rule: "G1",
    says: "danger not known is high and tagged as unknown",
    given: { category: ["no_contract"], danger: ["dontKnow"] },
    level: 1,
    tag: "unknown_danger",
  },
  {
    rule: "G2",
    says: "danger expected soon is high",
    given: { category: ["no_contract"], danger: ["soon"] },
    level: 1,
    tag: "danger_soon",
  },
];

describe("each rule", () => {
  test.each(cases)("$rule: $says", ({ rule, given, level, tag }) => {
    const found = judge(given);
    expect(found.level).toBe(level);
    expect(found.fired.map((fired) => fired.rule)).toContain(rule);
    if (tag !== undefined) expect(found.tags).toContain(tag);

    const without = { ...rules, rules: rules.rules.filter((other) => other.id !== rule) };
    const changed = triage(without, answers(given));
    expect({ ...changed, indicators: [] }).not.toEqual({ ...found, indicators: [] });
    if (tag !== undefined) expect(changed.tags).not.toContain(tag);
  });

  test("has a case here", () => {
    const tried = new Set(cases.map(({ rule }) => rule));
    expect(rules.rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  test("has an id of its own", () => {
    const ids = rules.rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe("the level", () => {
  test("is the highest of all the rules that fire", () => {
    const found = judge({
      category: ["dismissed", "cannot_leave", "deport_order"],
      how_long: ["month"],
    });
    expect(found.level).toBe(0);
    expect(found.fired).toEqual([
      { rule: "T2", level: 0 },
      { rule: "T8", level: 1 },
      { rule: "T13", level: 2 },
    ]);
  });

  test("is that of the highest severity where no rule is higher", () => {
    const one = (category: string) => judge({ category: [category] });
    expect(one("violence").level).toBe(1);
    expect(one("passport_taken").level).toBe(2);
    expect(one("excess_hours").level).toBe(2);
    expect(one("no_contract").level).toBe(3);
    expect(one("violence").fired).toEqual([{ rule: "T14", level: 1 }]);
  });

  test("of a report without a category is that of something else", () => {
    expect(judge({})).toEqual(judge({ category: ["other"] }));
    expect(judge({}).level).toBe(3);
  });

  test("is raised by one and not past the top where an official is involved", () => {
    expect(judge({ category: ["official_complicity"] }).level).toBe(0);
    expect(judge({ category: ["official_complicity", "detained"] }).level).toBe(0);
  });

  test("of a passport taken and wages unpaid comes from another rule than the tag", () => {
    const found = judge({ category: ["passport_taken", "unpaid_wages"] });
    expect(found.fired).toEqual([
      { rule: "T8", level: 1 },
      { rule: "T9", level: null },
    ]);
  });

  test("of an agent's fee alone is not that of trafficking", () => {
    const found = judge({ category: ["agent_fraud"] });
    expect(found.level).toBe(2);
    expect(found.tags).toEqual([]);
  });

  test("of an old injury that is not serious is medium", () => {
    expect(judge({ category: ["injury"], how_long: ["months"] }).level).toBe(2);
  });

  test("of a request for information is still that of what was done", () => {
    expect(judge({ category: ["cannot_leave"], request: ["information"] }).level).toBe(1);
  });
});

const someCategories = fc.subarray(categories);
const someTime = fc.constantFrom(
  "today",
  "week",
  "month",
  "months",
  "nine_months",
  "skipped",
  "dontKnow",
);

describe("whatever the worker answered", () => {
  test("skipping the question on danger is never below saying no", () => {
    fc.assert(
      fc.property(
        someCategories,
        someTime,
        fc.constantFrom("skipped", "dontKnow"),
        (category, time, silence) => {
          const skipped = judge({ category, how_long: [time], danger: [silence] });
          const no = judge({ category, how_long: [time], danger: ["no"] });
          expect(skipped.level).toBeLessThanOrEqual(no.level);
          expect(skipped.level).toBeLessThanOrEqual(1);
          expect(skipped.tags).toContain("unknown_danger");
        },
      ),
    );
  });

  test("expecting danger is never below skipping the question, nor danger now below that", () => {
    fc.assert(
      fc.property(someCategories, someTime, (category, time) => {
        const level = (danger: string) =>
          judge({ category, how_long: [time], danger: [danger] }).level;
        expect(level("soon")).toBeLessThanOrEqual(level("skipped"));
        expect(level("now")).toBe(0);
      }),
    );
  });

  test("one more category never lowers the level", () => {
    fc.assert(
      fc.property(
        someCategories,
        fc.constantFrom(...categories),
        someTime,
        fc.constantFrom("now", "soon", "no", "skipped", "dontKnow"),
        (category, more, time, danger) => {
          const rest = { how_long: [time], danger: [danger] };
          const before = judge({ category, ...rest });
          const after = judge({ category: [...new Set([...category, more])], ...rest });
          expect(after.level).toBeLessThanOrEqual(before.level);
        },
      ),
    );
  });

  test("skipping how long is never below saying that it was long ago", () => {
    fc.assert(
      fc.property(someCategories, fc.constantFrom("skipped", "dontKnow"), (category, silence) => {
        const skipped = judge({ category, how_long: [silence] });
        expect(skipped.level).toBeLessThanOrEqual(judge({ category, how_long: ["months"] }).level);
      }),
    );
  });
});

describe("the categories", () => {
  const flow = read("flows/report.yaml") as {
    steps: readonly { facet?: string; options?: readonly { id: string }[] }[];
  };

  test("are known for every option of the report that is one", () => {
    const offered = flow.steps
      .filter(({ facet }) => facet === "category")
      .flatMap(({ options }) => options ?? [])
      .map(({ id }) => id);
    expect([...offered, "other"].sort()).toEqual([...categories].sort());
    expect(categories).toHaveLength(34);
  });

  test("named by a rule or a fact are known", () => {
    const named = [
      ...JSON.stringify([rules.facts, rules.rules]).matchAll(/"category":("[a-z_]+"|\[[^\]]*\])/g),
    ].flatMap(([, values]) => [JSON.parse(values ?? "[]")].flat() as string[]);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !categories.includes(id))).toEqual([]);
  });

  test("give their indicators in order, each once", () => {
    const found = judge({ category: ["injury", "agent_fraud", "bad_conditions", "threats"] });
    expect(found.indicators).toEqual(["I2", "I6", "I9", "I10"]);
  });
});
