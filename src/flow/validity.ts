import { hasOptions, isQuestion, type Step } from "./definition.js";
import type { Answer } from "./run.js";

/**
 * Whether the answer is one that the step, as it is defined now, would take. An answer with an
 * unknown option, or with one that leads out of the flow, counts as not given.
 */
export function isValid(step: Step, answer: Answer): boolean {
  switch (answer.kind) {
    case "chosen":
      return chosenIsValid(step, answer.options);
    case "text":
      return (
        step.kind === "text" &&
        answer.parts.length > 0 &&
        (step.several || answer.parts.length === 1)
      );
    case "number":
      return step.kind === "number" && answer.value >= step.min && answer.value <= step.max;
    case "media":
      return (
        step.kind === "media" &&
        answer.items.length > 0 &&
        answer.items.length <= step.max &&
        answer.items.every((item) => step.accept.includes(item.kind))
      );
    case "seen":
      return step.kind === "notice";
    case "skipped":
      return isQuestion(step) && step.skip;
    case "dontKnow":
      return isQuestion(step) && step.dontKnow;
  }
}

function chosenIsValid(step: Step, chosen: readonly string[]): boolean {
  if (!hasOptions(step) || chosen.length === 0) return false;
  const most = step.kind === "multi-choice" ? (step.max ?? step.options.length) : 1;
  if (chosen.length > most) return false;
  return chosen.every((id) =>
    step.options.some((option) => option.id === id && option.leave === undefined),
  );
}
