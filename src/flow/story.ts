import { type Flow, isQuestion, type Step } from "./definition.js";
import { answerOf, isFinished, pathOf } from "./path.js";
import { finished, record, type Taken } from "./recording.js";
import type { Run } from "./run.js";

/**
 * The run with words joined to the story that were typed where a button or a number was asked for:
 * what was told is never thrown away. The story is the first text of several messages on the path,
 * answered or not. `null` where the path has none and before every gate on the path is answered;
 * `full` where there is no room left in it.
 */
export function keepForStory(flow: Flow, run: Run, text: string, now: Date) {
  const path = pathOf(flow, run);
  const gates = path.filter((step) => isQuestion(step) && step.gate);
  if (gates.some((gate) => answerOf(run, gate) === undefined)) return null;
  const story = path.find((step) => step.kind === "text" && step.several);
  const taken = story ? record(flow, run, story, { kind: "text", text }, now) : null;
  if (taken?.kind === "rejected" && taken.reason === "tooLong") return "full";
  if (!story || taken?.kind !== "answered") return null;
  const before = answerOf(run, story);
  const told = before && isFinished(before) ? finished(taken.answer) : taken.answer;
  return { story, run: { ...run, answers: { ...run.answers, [story.id]: told } } };
}

/** Whether what the step made of typed words is that they were not meant for it, or too many for it. */
export function meantElsewhere(step: Step, taken: Taken): boolean {
  if (taken.kind !== "rejected") return false;
  const long = taken.reason === "tooLong" && step.kind === "text" && !step.several;
  return long || taken.reason === "wrongKind" || taken.reason === "notANumber";
}
