import type { StepId } from "../domain/ids.js";
import { type Flow, isQuestion, offersEnough, type Step } from "./definition.js";
import { picksOf } from "./moves.js";
import { answerOf, currentStep, isFinished, pathOf } from "./path.js";
import { finished } from "./recording.js";
import type { Answer, Answers, Run } from "./run.js";
import type { FlowEvent, Sprint } from "./sprint.js";
import { isValid } from "./validity.js";

/** On to the next step that needs an answer; the end, where the last answer finishes the run. */
export function goOn(flow: Flow, run: Run, before: readonly FlowEvent[]): Sprint {
  const next = withoutOpen(run);
  const whole = pathOf(flow, next).every((step) => isFinished(answerOf(next, step)));
  if (flow.finish === "answer" && whole) {
    const ended = submitted(flow, next);
    return { run: null, events: [...before, ...ended.events] };
  }
  return { run: next, events: [...before, asked(currentStep(flow, next))] };
}

/** The end: what was told goes out. Answers off the path were never part of it. */
export function submitted(flow: Flow, run: Run): Sprint {
  const answers: Record<StepId, Answer> = {};
  for (const step of pathOf(flow, run)) {
    const answer = answerOf(run, step);
    if (answer) answers[step.id] = answer;
  }
  return { run: null, events: [{ kind: "runEnded", status: "submitted", answers }] };
}

/**
 * Leaves an answered step as it is and goes on; an answer that was still growing is finished by it.
 * `null` at a step without an answer.
 */
export function keep(flow: Flow, run: Run, step: Step): Sprint | null {
  const answer = answerOf(run, step);
  return answer ? goOn(flow, withAnswer(run, step, finished(answer)), []) : null;
}

/**
 * Passes over all that is left: finishes what is growing, records what is picked, skips every other
 * question without an answer. `null` where it is not offered.
 */
export function enough(flow: Flow, run: Run, step: Step): Sprint | null {
  if (!offersEnough(flow, step)) return null;
  let next = run;
  const events: FlowEvent[] = [];
  // An answer bears only on the steps below it, so that one pass from the top meets every step.
  for (const passed of flow.steps) {
    const answer = pathOf(flow, next).includes(passed) ? passedOver(next, passed) : null;
    if (!answer) continue;
    next = withAnswer(next, passed, answer);
    events.push(recorded(passed));
  }
  return goOn(flow, next, events);
}

/** What a step is answered with when no more is asked; `null` to leave it as it is. */
function passedOver(run: Run, step: Step): Answer | null {
  const picked: Answer = { kind: "chosen", options: picksOf(run, step) };
  if (run.open?.step === step.id && run.open.picks && isValid(step, picked)) return picked;
  const soFar = answerOf(run, step);
  if (soFar) return isFinished(soFar) ? null : finished(soFar);
  if (step.kind === "notice") return { kind: "seen" };
  return isQuestion(step) && step.skip ? { kind: "skipped" } : null;
}

/** The run with the step answered so; nothing else changes. */
export function withAnswer(run: Run, step: Step, answer: Answer): Run {
  const answers: Answers = { ...run.answers, [step.id]: answer };
  return { ...run, answers };
}

function withoutOpen(run: Run): Run {
  const { open: _, ...rest } = run;
  return rest;
}

/** The event that a step is asked. */
export function asked(step: Step): FlowEvent {
  return { kind: "questionAsked", stepId: step.id };
}

/** The event that a step was answered. */
export function recorded(step: Step): FlowEvent {
  return { kind: "answerRecorded", stepId: step.id };
}
