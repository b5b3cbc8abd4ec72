import { describe, expect, test } from "vitest";
import { AppError } from "../../../../../src/domain/errors.js";
import type { StepId } from "../../../../../src/domain/ids.js";
import { advance, type Resume } from "../../../../../src/flow/advance.js";
import type { Flow } from "../../../../../src/flow/definition.js";
import { currentStep } from "../../../../../src/flow/path.js";
import { parseRun, type Run, startRun } from "../../../../../src/flow/run.js";
import { createCarry } from "../../../../../src/telegram/worker/rights/carry.js";
import { rightsShelf } from "../../../../support/rights-shelf.js";

const { flow } = await rightsShelf();
const carry = createCarry(flow);
const NOW = new Date("2026-11-29T10:00:00Z");
const WORDS = "The boss has my passport";

const step = (id: string) => id as StepId;
const at = (run: Run): string => currentStep(flow, run).id;
const partsOf = (run: Run): readonly string[] => {
  const told = run.answers[step("story")];
  return told?.kind === "text" ? told.parts : [];
};

/** The run after these, put through JSON as the state does. */
function walk(run: Run, ...resumes: readonly Resume[]): Run {
  return resumes.reduce((before, resume) => {
    const sprint = advance(flow, before, resume, NOW);
    const rejected = sprint.events.filter(({ kind }) => kind === "resumeRejected");
    if (rejected.length > 0 || !("run" in sprint) || !sprint.run)
      throw new Error(`${JSON.stringify(resume)} at ${at(before)}: ${JSON.stringify(rejected)}`);
    return parseRun(JSON.parse(JSON.stringify(sprint.run))) as Run;
  }, run);
}

const choose = (id: string, option: string): Resume => ({ kind: "option", step: step(id), option });
const pick = (id: string, option: string): Resume => ({ kind: "toggle", step: step(id), option });

function taken(run: Run | null, words = WORDS): Run {
  const carried = carry.words(run, words);
  if (carried === "full") throw new Error("there is no room");
  return carried;
}

describe("words that are carried into a report", () => {
  test("are its story, after the questions that keep somebody safe and the consent", () => {
    let run = taken(null);
    expect(at(run)).toBe("safe");
    run = walk(run, choose("safe", "yes"));
    expect(at(run)).toBe("consent");
    run = walk(run, choose("consent", "me"));
    expect(at(run)).toBe("area");
    run = walk(run, pick("area", "own_words"));
    while (at(run) !== "story") run = walk(run, choose(at(run), "no"));
    expect(partsOf(run)).toEqual([WORDS]);
    run = walk(run, { kind: "text", text: "And he has not paid me" });
    expect(at(run)).toBe("story");
    expect(partsOf(run)).toEqual([WORDS, "And he has not paid me"]);
    run = walk(run, { kind: "done", step: step("story") });
    expect(at(run)).not.toBe("story");
  });

  test("come behind what was told before, and the story may grow again", () => {
    const told = { kind: "text", parts: ["Before"] } as const;
    const begun: Run = { ...startRun(flow), answers: { [step("story")]: told } };
    const run = taken(begun);
    expect(run.answers[step("story")]).toEqual({
      ...{ kind: "text", parts: ["Before", WORDS], open: true },
    });
    expect(partsOf(begun)).toEqual(["Before"]);
  });

  test("take the place of a story that was left out, and lose no voice", () => {
    const skipped: Run = { ...startRun(flow), answers: { [step("story")]: { kind: "skipped" } } };
    expect(partsOf(taken(skipped))).toEqual([WORDS]);
    const voices = [{ kind: "voice", id: "0".repeat(32) }] as const;
    const spoken: Run = {
      ...startRun(flow),
      answers: { [step("story")]: { kind: "text", parts: [], voices } },
    };
    expect(taken(spoken).answers[step("story")]).toMatchObject({ parts: [WORDS], voices });
  });

  test("leave everything else as it was answered", () => {
    const begun = walk(startRun(flow), choose("safe", "yes"), choose("consent", "group"));
    const { story: _, ...others } = taken(begun).answers as Record<string, unknown>;
    expect(others).toEqual(begun.answers);
    expect(at(taken(begun))).toBe(at(begun));
  });

  test("take away nothing that is ticked and not recorded yet, and end what was gone back to", () => {
    const ticking = walk(
      startRun(flow),
      ...[choose("safe", "yes"), choose("consent", "me"), pick("area", "money")],
      ...[pick("money", "unpaid_wages"), pick("money", "debt_bond")],
    );
    const recorded = walk(taken(ticking), { kind: "done", step: step("money") });
    expect(recorded.answers[step("money")]).toEqual({
      ...{ kind: "chosen", options: ["unpaid_wages", "debt_bond"] },
    });
    const back = walk(recorded, { kind: "back", step: step(at(recorded)) });
    expect(at(back)).toBe("money");
    expect(at(taken(back))).toBe(at(recorded));
  });

  test("are refused where there is no room for them: a report has a bound", () => {
    const long = "w".repeat(flow.limits.textLength);
    let run: Run | null = null;
    let count = 0;
    for (; count < 10; count++) {
      const next = carry.words(run, long);
      if (next === "full") break;
      run = next;
    }
    expect(count).toBe(Math.floor(flow.limits.storyLength / (flow.limits.textLength + 1)));
    const room = flow.limits.storyLength - count * (flow.limits.textLength + 1);
    expect(carry.words(run, "w".repeat(room + 1))).toBe("full");
    expect(carry.words(run, "😀".repeat(room))).not.toBe("full");
  });
});

describe("writing to a person", () => {
  test("is a report with “in my own words” ticked: the story comes soon", () => {
    let run = carry.ownWords(null);
    const asked: string[] = [];
    for (; at(run) !== "story"; ) {
      asked.push(at(run));
      const option = { safe: "yes", consent: "me" }[at(run)] ?? "no";
      run = walk(run, choose(at(run), option));
    }
    expect(asked.slice(0, 2)).toEqual(["safe", "consent"]);
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(asked).not.toContain("area");
  });

  test("goes on with a report that was begun, as it is", () => {
    const begun = walk(startRun(flow), choose("safe", "yes"));
    expect(carry.ownWords(begun)).toBe(begun);
  });
});

describe("a report without what this needs", () => {
  const without = (id: string): Flow => ({
    ...flow,
    steps: flow.steps.filter((each) => each.id !== id),
  });
  const changed = (id: string, change: object): Flow => ({
    ...flow,
    steps: flow.steps.map((each) => (each.id === id ? ({ ...each, ...change } as never) : each)),
  });

  test.each([
    ["no story", without("story"), /no step story/],
    ["a story of one message", changed("story", { several: false }), /no step story/],
    ["no question for the area", without("area"), /no option own_words/],
    ["no “in my own words”", changed("area", { options: [] }), /no option own_words/],
  ])("is refused at start: %s", (_what, broken, why) => {
    expect(() => createCarry(broken)).toThrow(AppError);
    expect(() => createCarry(broken)).toThrow(why);
  });
});
