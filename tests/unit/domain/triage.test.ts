import { describe, expect, test } from "vitest";
import { hasOptions } from "../../../src/flow/definition.js";
import { reportFlow } from "../../flows/flow-files.js";
import { judge, rules } from "../../support/triage-rules.js";
import { firing } from "./triage-cases.js";
import { sparing } from "./triage-spared-cases.js";

describe("a rule fires", () => {
  test.each(firing)("$rule: $says", ({ rule, given, level, tag }) => {
    const found = judge(given);
    expect(found.level).toBe(level);
    expect(found.fired.map((fired) => fired.rule)).toContain(rule);
    if (tag !== undefined) expect(found.tags).toContain(tag);

    const without = { ...rules, rules: rules.rules.filter((other) => other.id !== rule) };
    expect(judge(given, without)).not.toEqual(found);
  });

  test("in a case here, whichever it is", () => {
    const tried = new Set(firing.map(({ rule }) => rule));
    expect(rules.rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});

describe("a contradiction never lowers the level", () => {
  const flow = reportFlow();
  const optionsOf = (id: string) => {
    const step = flow.steps.find((candidate) => candidate.id === id);
    return step && hasOptions(step) ? step.options.map((option) => option.id) : [];
  };

  test.each(firing)("$rule: $says", ({ given, level }) => {
    const all = { danger: ["no"], ...given };
    for (const [step, values] of Object.entries(all)) {
      // Beside silence an answer is no contradiction: it breaks the silence.
      if (values.some((value) => value === "skipped" || value === "dontKnow")) continue;
      for (const other of optionsOf(step)) {
        const found = judge({ ...all, [step]: [...values, other] });
        expect(found.level, `${step}: ${other}`).toBeLessThanOrEqual(level);
      }
    }
  });
});

describe("a rule leaves alone", () => {
  test.each(sparing)("$rule: $says", ({ rule, given, level, tag }) => {
    const found = judge(given);
    expect(found.level).toBe(level);
    expect(found.fired.map((fired) => fired.rule)).not.toContain(rule);
    if (tag !== undefined) expect(found.tags).not.toContain(tag);
  });
});

describe("the level", () => {
  test("is the highest of all the rules that fire", () => {
    const found = judge({
      category: ["dismissed", "cannot_leave", "deport_order"],
      dismissed_when: ["month"],
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

  test("of a child at work is critical beside any sign of force and not beside others", () => {
    // Without T6, which gives the same level for other reasons.
    const bySeverity = { ...rules, rules: [] };
    const beside = (category: string) =>
      judge({ category: ["child_work", category] }, bySeverity).level;
    const forced = ["cannot_leave", "isolated", "violence", "threats", "passport_taken"];
    expect([...forced, "debt_bond"].map(beside)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(["unpaid_wages", "bad_conditions", "excess_hours"].map(beside)).toEqual([2, 2, 2]);
    const threatened = { category: ["child_work"], police_threat: ["beat"] };
    expect(judge(threatened, bySeverity).level).toBe(1);
  });

  test("of a report without a category is the lowest, and no category is made up for it", () => {
    const found = judge({});
    expect(found).toEqual({
      level: 3,
      tags: [],
      fired: [{ rule: "T14", level: 3 }],
      indicators: [],
      deadlines: [],
    });
  });

  test("is raised by one and not past the top where an official is involved", () => {
    expect(judge({ category: ["official_complicity"] }).level).toBe(0);
    expect(judge({ category: ["official_complicity", "detained"] }).level).toBe(0);
  });

  test("is raised after every other rule, wherever the raising rule stands", () => {
    const first = [...rules.rules].sort((a) => (a.raiseBy === undefined ? 1 : -1));
    const given = { category: ["sold_transferred"], sold_by: ["official"] };
    expect(first[0]?.id).toBe("T10");
    expect(judge(given, { ...rules, rules: first }).level).toBe(judge(given).level);
  });

  test("of a passport taken and wages unpaid comes from another rule than the tag", () => {
    const found = judge({ category: ["passport_taken", "unpaid_wages"] });
    expect(found.fired).toEqual([
      { rule: "T8", level: 1 },
      { rule: "T9", level: null },
    ]);
  });

  test("of a request for information is still that of what was done", () => {
    const given = { category: ["cannot_leave"], area: ["freedom", "else"] };
    expect(judge({ ...given, request: ["information"] }).level).toBe(1);
  });
});

describe("the indicators", () => {
  test("come in order, each once", () => {
    const found = judge({ category: ["injury", "agent_fraud", "bad_conditions", "threats"] });
    expect(found.indicators).toEqual(["I2", "I6", "I9", "I10"]);
  });

  test.each([
    [{ held_how: ["locked"] }, ["I3"]],
    [{ held_how: ["guarded"] }, ["I3"]],
    [{ held_how: ["threatened", "debt"] }, ["I6", "I9"]],
    [{ agent_debt: ["owes"] }, ["I9"]],
    [{ agent_debt: ["paid"] }, []],
    [{ police_threat: ["nothing"] }, []],
    [{ police_threat: ["nothing", "papers"] }, ["I6"]],
    [{ police_threat: ["skipped"] }, []],
  ])("are drawn from the answer %j", (given, indicators) => {
    expect(judge(given).indicators).toEqual(indicators);
  });
});

describe("a mark", () => {
  test.each([
    ["third_party", { consent: ["other"] }],
    ["group", { consent: ["group"] }],
    ["child", { consent: ["minor"] }],
    ["person_unaware", { consent: ["other"], knows: ["no"] }],
    ["woman_caseworker", { woman: ["yes"] }],
    ["doctor_needed", { doctor: ["yes"] }],
  ])("%s is a tag and changes no level", (tag, given) => {
    const marked = judge({ category: ["excess_hours"], ...given });
    const plain = judge({ category: ["excess_hours"], consent: ["me"] });
    expect(marked.tags).toContain(tag);
    expect(plain.tags).toEqual([]);
    // Under 18 has a guard of its own, G6, which names itself instead of T14 and gives this very level.
    const fired = tag === "child" ? plain.fired : marked.fired;
    expect({ ...marked, tags: [], fired }).toEqual(plain);
  });
});
