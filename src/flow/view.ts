import {
  asideOptions,
  type Flow,
  hasOptions,
  isQuestion,
  type Option,
  offersEnough,
  plainOptions,
  type QuestionStep,
  type Step,
} from "./definition.js";
import { SIX_IN_SIGHT } from "./limits.js";
import { alsoTarget, pageCountOf, pageOf, picksOf } from "./moves.js";
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
  /** The plain options of this page only. */
  readonly options: readonly OptionView[];
  /** The minor ways out, the same on every page. */
  readonly asides: readonly OptionView[];
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
  /** Whether the picks may be recorded by going up to the step that asks for something more. */
  readonly canAlso: boolean;
  /** Whether all that is left may be passed over at once. */
  readonly canEnough: boolean;
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
  // Come back to for "something more": passing it over would throw away what was told.
  const added = step.kind === "multi-choice" && step.instant && picks.length > 0;
  const canDone = finishes(step, picks, answered);
  return {
    step,
    options: hasOptions(step) ? inSight(onPage(plainOptions(step), page), picks) : [],
    asides: hasOptions(step) ? inSight(asideOptions(step), picks) : [],
    picks,
    page,
    pageCount: pageCountOf(flow, run, step),
    answered,
    canBack: path.indexOf(step) > 0,
    canSkip: isQuestion(step) && step.skip && !growing && !added,
    canDontKnow: isQuestion(step) && step.dontKnow && !growing && !added,
    // Where "done" is offered for a text or media it already leaves the answer as it is.
    canKeep:
      isQuestion(step) && answered !== undefined && !(canDone && step.kind !== "multi-choice"),
    canDone,
    canAlso: picks.length > 0 && alsoTarget(path, step) !== undefined,
    canEnough: offersEnough(flow, step),
    progress: progress(flow, run),
    ...(step.kind === "review" ? { review: reviewOf(flow, run) } : {}),
  };
}

function onPage(options: readonly Option[], page: number): readonly Option[] {
  return options.slice(page * SIX_IN_SIGHT, (page + 1) * SIX_IN_SIGHT);
}

function inSight(options: readonly Option[], picks: readonly string[]): OptionView[] {
  return options.map(({ id, icon }) => ({
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
      return !step.instant && picks.length > 0;
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
