import type { Lists, Step, StepDefinition } from "./definition.js";

/** The steps with their lists resolved into options; an unknown list gives none. */
export function resolveSteps(steps: readonly StepDefinition[], lists: Lists): readonly Step[] {
  return steps.map((step) => {
    if (step.kind !== "place" && step.kind !== "time-ago") return step;
    const entries = lists[step.list] ?? [];
    return {
      ...step,
      options: entries.map((entry) => (typeof entry === "string" ? { id: entry } : entry)),
    };
  });
}
