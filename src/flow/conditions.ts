import { mentioned } from "../domain/condition.js";
import { hasOptions, isQuestion, type Step } from "./definition.js";
import type { Problem } from "./problem.js";

/** Conditions that speak of what is not known, or not known yet. */
export function doubtfulConditions(steps: readonly Step[], step: Step): readonly Problem[] {
  if (!("when" in step) || !step.when) return [];
  return [...mentioned(step.when)].flatMap(({ name, value }): Problem[] => {
    const asked = steps.findIndex((other) => other.id === name);
    const source = steps[asked];
    if (!source) {
      const remedy = "Write the id of a step above it.";
      return [{ step: step.id, problem: `when asks about the unknown step "${name}"`, remedy }];
    }
    if (asked >= steps.indexOf(step)) {
      const problem = `when asks about "${name}", which is not answered before it`;
      return [{ step: step.id, problem, remedy: "Move it below that step." }];
    }
    const values = factValues(source);
    if (values.includes(value)) return [];
    const problem = `when asks about the unknown option "${value}" of "${name}"`;
    const remedy =
      values.length > 0 ? `Write one of: ${values.join(", ")}.` : "Ask about a step with options.";
    return [{ step: step.id, problem, remedy }];
  });
}

/** The values a condition may ask a step for; an option that leaves the flow never comes back. */
function factValues(step: Step): readonly string[] {
  if (!isQuestion(step)) return [];
  const options = hasOptions(step) ? step.options.filter((option) => !option.leave) : [];
  return [
    ...options.map((option) => option.id),
    ...(step.skip ? ["skipped"] : []),
    ...(step.dontKnow ? ["dontKnow"] : []),
  ];
}
