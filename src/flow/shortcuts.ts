import { type Flow, isQuestion, offersEnough, type Step } from "./definition.js";
import type { Problem } from "./problem.js";

/** What a tap does at a step of several answers: at once or with others, and where it leads. */
export function doubtfulTaps(steps: readonly Step[], step: Step): readonly Problem[] {
  if (step.kind !== "multi-choice") return [];
  const remedy = "Leave one of the two out.";
  const pairs = [
    ...(step.instant && step.max !== undefined ? ["max"] : []),
    ...(step.instant && step.also !== undefined ? ["also"] : []),
  ];
  return [
    ...pairs.map((other) => ({
      step: step.id,
      problem: `instant does not go together with ${other}`,
      remedy,
    })),
    ...doubtfulAlso(steps, step.id, step.also),
  ];
}

/** "Enough" that begins nowhere, or would pass over a question that must be answered. */
export function doubtfulEnough(flow: Flow): readonly Problem[] {
  const { steps, enoughAfter } = flow;
  if (enoughAfter === undefined) return [];
  if (!steps.some((step) => step.id === enoughAfter)) {
    const problem = `enoughAfter names the unknown step "${enoughAfter}"`;
    return [{ step: null, problem, remedy: "Write the id of a step." }];
  }
  return steps
    .filter((step) => offersEnough(flow, step) && isQuestion(step) && !step.skip)
    .map((step) => ({
      step: step.id,
      problem: `it cannot be skipped, but "enough" after "${enoughAfter}" passes over it`,
      remedy: "Let it be skipped, or name a step further down in enoughAfter.",
    }));
}

function doubtfulAlso(
  steps: readonly Step[],
  from: string,
  also: string | undefined,
): readonly Problem[] {
  if (also === undefined) return [];
  const target = steps.findIndex((step) => step.id === also);
  const remedy = "Write the id of a step above it.";
  if (target < 0) return [{ step: from, problem: `unknown target "${also}" in also`, remedy }];
  if (target < steps.findIndex((step) => step.id === from)) return [];
  return [{ step: from, problem: `also leads to "${also}", which is not above it`, remedy }];
}
