import type { Flow } from "./definition.js";
import type { Problem } from "./problem.js";

/** A review where it must not be, or none where the run cannot end without it. */
export function doubtfulEnding({ finish, steps }: Flow): readonly Problem[] {
  const reviews = steps.filter((step) => step.kind === "review");
  if (finish === "answer")
    return reviews.map((step) => ({
      step: step.id,
      problem: "a review in a flow that finishes with the last answer",
      remedy: "Take it out, or take finish out.",
    }));
  const last = steps.at(-1);
  const early = reviews
    .filter((step) => step !== last)
    .map((step) => ({
      step: step.id,
      problem: "a review that is not the last step",
      remedy: "Move it to the end.",
    }));
  if (last?.kind === "review") return early;
  const problem = "the last step is not a review";
  return [...early, { step: null, problem, remedy: "End with a step of kind review." }];
}
