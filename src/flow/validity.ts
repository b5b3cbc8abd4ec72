import { hasOptions, isQuestion, type Step, type TextStep } from "./definition.js";
import type { Answer, MediaRef } from "./run.js";

/**
 * Whether the answer is one that the step, as it is defined now, would take. An answer with an
 * unknown option, or with one that leads out of the flow, counts as not given.
 */
export function isValid(step: Step, answer: Answer): boolean {
  switch (answer.kind) {
    case "chosen":
      return chosenIsValid(step, answer.options);
    case "text":
      return step.kind === "text" && textIsValid(step, answer.parts, answer.voices ?? []);
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

/** A voice message taken by an earlier definition stays: what was told is never thrown away. */
function textIsValid(
  step: TextStep,
  parts: readonly string[],
  voices: readonly MediaRef[],
): boolean {
  const told = parts.length + voices.length;
  return (step.several ? told > 0 : told === 1) && voices.every((item) => item.kind === "voice");
}

function chosenIsValid(step: Step, chosen: readonly string[]): boolean {
  if (!hasOptions(step) || chosen.length === 0) return false;
  const most = step.kind === "multi-choice" ? (step.max ?? step.options.length) : 1;
  if (chosen.length > most) return false;
  return chosen.every((id) =>
    step.options.some((option) => option.id === id && option.leave === undefined),
  );
}
