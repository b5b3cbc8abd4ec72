import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/domain/condition.js";
import { type Triaged, triage } from "../../../src/domain/triage.js";
import { hasOptions, isQuestion, type OptionStep } from "../../../src/flow/definition.js";
import { facetsOf, factsOf, pathOf } from "../../../src/flow/path.js";
import type { Answer, Run } from "../../../src/flow/run.js";
import { triageRun } from "../../../src/telegram/worker/run-triage.js";
import { reportFlow } from "../../flows/flow-files.js";
import { daysOf, rules } from "../../support/triage-rules.js";

const flow = reportFlow();
const questions = flow.steps.filter(isQuestion);
const asking = questions.filter(hasOptions);

type Answers = Readonly<Record<string, Answer>>;

const offered = (step: OptionStep) =>
  step.options.filter((option) => !option.leave).map((option) => option.id);
const chosen = (...options: string[]): Answer => ({ kind: "chosen", options });
const stepOf = (id: string) => asking.find((step) => step.id === id) as OptionStep;

// What says that all is well: drawn often, so that no grave answer hides what is to be seen.
const MILDEST: Readonly<Record<string, Answer>> = {
  danger: chosen("no"),
  abuser_present: chosen("no"),
  hurt_when: chosen("longer"),
  safe_from_them: chosen("yes"),
  injury_serious: chosen("no"),
  injury_when: chosen("longer"),
  removal_date: chosen("none"),
  arrived: chosen("longer"),
  fear_of_return: chosen("no"),
};

/** Something for every question, on the path or not, so that any other answer opens a whole way. */
const everything: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(questions.map((step) => [step.id, answerTo(step)])),
);

function answerTo(step: (typeof questions)[number]): fc.Arbitrary<Answer> {
  const silence = silencesOf(step);
  if (!hasOptions(step)) return fc.constantFrom(...silence);
  const told =
    step.kind === "multi-choice"
      ? fc
          .subarray(offered(step), { minLength: 1, maxLength: 2 })
          .map((options) => chosen(...options))
      : fc.constantFrom(...offered(step)).map((option) => chosen(option));
  const mildest = MILDEST[step.id];
  return fc.oneof(
    { weight: 4, arbitrary: told },
    ...(silence.length > 0 ? [fc.constantFrom(...silence)] : []),
    ...(mildest ? [{ weight: 12, arbitrary: fc.constant(mildest) }] : []),
  );
}

/** The ways to pass over a question. */
function silencesOf(step: { skip: boolean; dontKnow: boolean }): readonly Answer[] {
  return [
    ...(step.skip ? [{ kind: "skipped" } as const] : []),
    ...(step.dontKnow ? [{ kind: "dontKnow" } as const] : []),
  ];
}

const runOf = (answers: Answers): Run => ({ flow: flow.id, hash: flow.hash, answers });
const judge = (answers: Answers, alert = false): Triaged =>
  triageRun(flow, rules, runOf(answers), alert);
const asked = (answers: Answers) => pathOf(flow, runOf(answers)).map((step) => step.id as string);
const optionsOf = (answer: Answer | undefined) => (answer?.kind === "chosen" ? answer.options : []);

/** The answers with one more option where several may be picked. */
function plus(answers: Answers, step: string, option: string): Answers {
  return { ...answers, [step]: chosen(...new Set([...optionsOf(answers[step]), option])) };
}

const someCategory = fc.constantFrom(
  ...asking
    .filter((step) => step.facet === "category")
    .flatMap((step) => offered(step).map((option) => ({ step: step.id as string, option }))),
);

describe("whatever was answered", () => {
  test("one more category never lowers the level", () => {
    fc.assert(
      fc.property(everything, someCategory, (drawn, { step, option }) => {
        const minor = step === "minor_what";
        const answers: Answers = { ...drawn, consent: chosen(minor ? "minor" : "me") };
        const opener = minor ? "consent" : "area";
        // Where something was passed over, an answer is not one more but another.
        fc.pre(answers[opener]?.kind === "chosen");
        const open = asked(answers).includes(step);
        fc.pre(!open || answers[step]?.kind === "chosen");
        const before = open ? answers : { ...answers, [step]: chosen(option) };
        const after = minor
          ? plus(before, step, option)
          : plus(plus(before, "area", step), step, option);
        expect(judge(after).level).toBeLessThanOrEqual(judge(before).level);
      }),
      { numRuns: 500 },
    );
  });

  test("one more of several answers never lowers the level", () => {
    const several = asking.filter((step) => step.kind === "multi-choice" && step.id !== "area");
    const more = fc.constantFrom(
      ...several.flatMap((step) => offered(step).map((option) => ({ step, option }))),
    );
    fc.assert(
      fc.property(everything, more, (answers, { step, option }) => {
        fc.pre(asked(answers).includes(step.id) && answers[step.id]?.kind === "chosen");
        const after = judge(plus(answers, step.id, option));
        expect(after.level).toBeLessThanOrEqual(judge(answers).level);
        expect(after.indicators).toEqual(expect.arrayContaining([...judge(answers).indicators]));
      }),
      { numRuns: 300 },
    );
  });

  const WORST: Readonly<Record<string, string>> = {
    danger: "now",
    abuser_present: "yes",
    hurt_when: "today",
    safe_from_them: "no",
    injury_serious: "life",
    injury_when: "today",
    removal_date: "three_days",
    arrived: "today",
    fear_of_return: "yes",
    unpaid_for: "nine_months",
    dismissed_when: "today",
    sold_by: "official",
    agent_debt: "owes",
  };

  test.each(Object.entries(WORST))("at %s nothing is looked at before %s", (step, worst) => {
    const other = fc.constantFrom(...offered(stepOf(step)));
    fc.assert(
      fc.property(everything, other, (answers, option) => {
        const level = (given: string) => judge({ ...answers, [step]: chosen(given) }).level;
        expect(level(worst)).toBeLessThanOrEqual(level(option));
      }),
    );
  });

  test.each(
    asking
      .filter((step) => step.skip || step.dontKnow)
      .map((step) => [step.id as string, step] as const),
  )("passing over %s is never below its mildest answer", (id, step) => {
    fc.assert(
      fc.property(everything, fc.constantFrom(...silencesOf(step)), (answers, silence) => {
        const passed = { ...answers, [id]: silence };
        // What an answer opens is answered as mildly: passing over it leaves that unasked.
        const mildly = Object.entries(MILDEST).filter(([name]) => !asked(passed).includes(name));
        const told = { ...answers, ...Object.fromEntries(mildly) };
        const levels = offered(step).map(
          (option) => judge({ ...told, [id]: chosen(option) }).level,
        );
        expect(judge(passed).level).toBeLessThanOrEqual(Math.max(...levels));
      }),
    );
  });

  test("passing over a question on danger is high at the least and tagged", () => {
    const dangerous = ["danger", "abuser_present", "safe_from_them", "fear_of_return"];
    const silence = fc.constantFrom<Answer>({ kind: "skipped" }, { kind: "dontKnow" });
    fc.assert(
      fc.property(everything, fc.constantFrom(...dangerous), silence, (drawn, step, passed) => {
        const answers = { ...drawn, [step]: passed };
        fc.pre(asked(answers).includes(step));
        expect(judge(answers).level).toBeLessThanOrEqual(1);
        expect(judge(answers).tags).toContain("unknown_danger");
      }),
    );
  });

  test("an answer that contradicts another never lowers the level", () => {
    const contradiction = fc.constantFrom(
      ...asking.flatMap((step) => offered(step).map((option) => ({ step, option }))),
    );
    fc.assert(
      fc.property(everything, contradiction, (answers, { step, option }) => {
        const facts = new Map([
          ...factsOf(flow, runOf(answers)),
          ...facetsOf(flow, runOf(answers)),
        ]);
        fc.pre(facts.has(step.id) && answers[step.id]?.kind === "chosen");
        const both: Facts = new Map([...facts, [step.id, [...(facts.get(step.id) ?? []), option]]]);
        const level = (known: Facts) => triage(rules, known, daysOf).level;
        expect(level(both)).toBeLessThanOrEqual(level(facts));
      }),
      { numRuns: 500 },
    );
  });

  test("an alert is looked at at once", () => {
    fc.assert(
      fc.property(everything, (answers) => {
        expect(judge(answers, true)).toMatchObject({ level: 0 });
        expect(judge(answers, true).tags).toContain("immediate_danger");
      }),
    );
  });

  test("the level is one of four, and an official raises it by one after all other rules", () => {
    const others = { ...rules, rules: rules.rules.filter((rule) => rule.raiseBy === undefined) };
    fc.assert(
      fc.property(everything, (answers) => {
        const { level, fired } = judge(answers);
        const base = triageRun(flow, others, runOf(answers), false).level;
        const raised = fired.some(({ rule }) => rule === "T10");
        expect([0, 1, 2, 3]).toContain(level);
        expect(level).toBe(raised ? Math.max(0, base - 1) : base);
      }),
    );
  });
});
