import { type Flow, hasOptions, isQuestion, type QuestionStep, type Step } from "./definition.js";
import { SIX_IN_SIGHT } from "./limits.js";
import { pageCountOf, pageOf, picksOf } from "./moves.js";
import {
  answerOf,
  currentStep,
  isFinished,
  type Progress,
  pathOf,
  progress,
  reviewedOn,
} from "./path.js";
import type { Answer, Run } from "./run.js";

/** One option in sight. */
export interface OptionView {
  readonly id: string;
  readonly icon?: string;
  readonly picked: boolean;
}

export interface ReviewLine {
  readonly step: QuestionStep;
  readonly answer: Answer;
}

/** What is needed to draw the current step, and which buttons it has. */
export interface StepView {
  readonly step: Step;
  /** The options of this page only. */
  readonly options: readonly OptionView[];
  /** Every picked option, in sight or not. */
  readonly picks: readonly string[];
  readonly page: number;
  readonly pageCount: number;
  /** What the step was answered with before; a text of several messages as far as it has come. */
  readonly answered: Answer | undefined;
  readonly canBack: boolean;
  readonly canSkip: boolean;
  readonly canDontKnow: boolean;
  readonly canKeep: boolean;
  readonly canDone: boolean;
  readonly progress: Progress;
  /** At the review: every question on the path with its answer. */
  readonly review?: readonly ReviewLine[];
}

/** The current step of a run as it is to be shown. Pure. */
export function viewOf(flow: Flow, run: Run): StepView {
  const step = currentStep(flow, run);
  const path = pathOf(flow, run);
  const answered = answerOf(run, step);
  const growing = answered !== undefined && !isFinished(answered);
  const page = pageOf(flow, run, step);
  const picks = picksOf(run, step);
  const canDone = finishes(step, picks, answered);
  return {
    step,
    options: optionsInSight(step, picks, page),
    picks,
    page,
    pageCount: pageCountOf(flow, run, step),
    answered,
    canBack: path.indexOf(step) > 0,
    canSkip: isQuestion(step) && step.skip && !growing,
    canDontKnow: isQuestion(step) && step.dontKnow && !growing,
    // Where "done" is offered for a text or media it already leaves the answer as it is.
    canKeep:
      isQuestion(step) && answered !== undefined && !(canDone && step.kind !== "multi-choice"),
    canDone,
    progress: progress(flow, run),
    ...(step.kind === "review" ? { review: reviewOf(flow, run) } : {}),
  };
}

function optionsInSight(step: Step, picks: readonly string[], page: number): OptionView[] {
  if (!hasOptions(step)) return [];
  const from = page * SIX_IN_SIGHT;
  return step.options.slice(from, from + SIX_IN_SIGHT).map(({ id, icon }) => ({
    id,
    ...(icon === undefined ? {} : { icon }),
    picked: picks.includes(id),
  }));
}

function finishes(step: Step, picks: readonly string[], answered: Answer | undefined): boolean {
  switch (step.kind) {
    case "notice":
      return true;
    case "multi-choice":
      return picks.length > 0;
    case "text":
      return step.several && answered?.kind === "text";
    case "media":
      return answered?.kind === "media";
    default:
      return false;
  }
}

function reviewOf(flow: Flow, run: Run): ReviewLine[] {
  return reviewedOn(flow, run).flatMap((step) => {
    const answer = answerOf(run, step);
    return answer ? [{ step, answer }] : [];
  });
}
