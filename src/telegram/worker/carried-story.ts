import type { Flow, QuestionStep } from "../../flow/definition.js";
import { pathOf } from "../../flow/path.js";
import type { Answer, Run } from "../../flow/run.js";

/** Words of a story, and the step that would ask for them. */
export interface CarriedStory {
  readonly step: QuestionStep;
  readonly answer: Extract<Answer, { kind: "text" }>;
}

/**
 * Words that were sent on from the guide into a run that asks for no story: who is under 18 is not asked.
 * They stand in the review like any answer, and go out with it. A story that was told to its end and then
 * left out by another answer is none: it was taken back. `null`: there are none.
 */
export function carriedStory(flow: Flow, run: Run): CarriedStory | null {
  const path = pathOf(flow, run);
  for (const step of flow.steps) {
    if (step.kind !== "text" || !step.several || path.includes(step)) continue;
    const answer = run.answers[step.id];
    if (answer?.kind === "text" && answer.open) return { step, answer };
  }
  return null;
}
