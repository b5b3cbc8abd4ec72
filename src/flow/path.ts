import { type Facts, holds, mentioned } from "../domain/condition.js";
import { AppError } from "../domain/errors.js";
import type { StepId } from "../domain/ids.js";
import { type Flow, hasOptions, isQuestion, type QuestionStep, type Step } from "./definition.js";
import type { Answer, Run } from "./run.js";
import { isValid } from "./validity.js";

/** Where a person stands, in questions; notices and the review are not counted. */
export interface Progress {
  readonly section: string;
  readonly sectionIndex: number;
  readonly sectionCount: number;
  readonly done: number;
  readonly of: number;
}

/**
 * The steps this run passes, in order, the review (if there is one) last: from the first step along the chosen
 * options' `next`, the step's `next`, else the following step, leaving out steps whose `when` does
 * not hold. Beyond the first unanswered step it is a forecast.
 */
export function pathOf(flow: Flow, run: Run): readonly Step[] {
  return walk(flow, run).path;
}

/** The answer of a step if it is valid under the present definition. */
export function answerOf(run: Run, step: Step): Answer | undefined {
  const answer = run.answers[step.id];
  return answer && isValid(step, answer) ? answer : undefined;
}

/**
 * The step that is asked: the one gone back to or edited while it is on the path, else the first
 * on the path without a finished answer, else the review. A revisit ends when the flow changes. Where
 * that leaves nothing to ask of a run without a review, its last question is asked again.
 */
export function currentStep(flow: Flow, run: Run): Step {
  const path = pathOf(flow, run);
  const { open } = run;
  const revisited =
    open?.revisit && run.hash === flow.hash && path.find((step) => step.id === open.step);
  const step =
    revisited ||
    path.find((candidate) => !isFinished(answerOf(run, candidate))) ||
    (path.findLast(isQuestion) ?? path.at(-1));
  if (!step) throw new AppError("internal", "a flow without a step");
  return step;
}

/** What conditions may ask of a run: steps on the path and their options, `skipped`, `dontKnow`. */
export function factsOf(flow: Flow, run: Run): Facts {
  return walk(flow, run).facts;
}

/** The chosen options of the steps on the path, collected under their facets. */
export function facetsOf(flow: Flow, run: Run): Facts {
  const facets = new Map<string, readonly string[]>();
  for (const step of pathOf(flow, run)) {
    if (!isQuestion(step) || step.facet === undefined) continue;
    const answer = answerOf(run, step);
    if (answer?.kind !== "chosen") continue;
    const known = facets.get(step.facet) ?? [];
    facets.set(step.facet, [...new Set([...known, ...answer.options])]);
  }
  return facets;
}

/**
 * How far the run is. `of` is what lies behind plus the longest walk that the answers so far still
 * allow, whatever is stored for later steps; one more answer can only rule walks out, so `done / of`
 * never falls on the way forward.
 */
export function progress(flow: Flow, run: Run): Progress {
  const current = currentStep(flow, run);
  const path = pathOf(flow, run);
  const behind = path.slice(0, path.indexOf(current));
  const done = behind.filter(isQuestion).length;
  const before = new Set(behind.map((step) => step.id));
  const facts = new Map([...factsOf(flow, run)].filter(([name]) => before.has(name as StepId)));
  return {
    section: current.section,
    sectionIndex: flow.sections.indexOf(current.section),
    sectionCount: flow.sections.length,
    done,
    of: done + longestFrom(flow, current, facts),
  };
}

/** Whether a step needs no more asking. */
export function isFinished(answer: Answer | undefined): boolean {
  return answer !== undefined && !("open" in answer);
}

/** Where a step leads: `chosen` is the option picked, if one was. */
function onward(step: Step, chosen: string | undefined): StepId | undefined {
  const own = "next" in step ? step.next : undefined;
  if (step.kind !== "choice") return own;
  return step.options.find((option) => option.id === chosen)?.next ?? own;
}

function walk(flow: Flow, run: Run): { path: readonly Step[]; facts: Facts } {
  const path: Step[] = [];
  const facts = new Map<string, readonly string[]>();
  let target: StepId | undefined;
  for (const step of flow.steps) {
    if (target !== undefined && step.id !== target) continue;
    target = undefined;
    if ("when" in step && step.when && !holds(step.when, facts)) continue;
    path.push(step);
    const answer = answerOf(run, step);
    const values = answer ? factValues(answer) : [];
    if (values.length > 0) facts.set(step.id, values);
    target = onward(step, values[0]);
  }
  return { path, facts };
}

function factValues(answer: Answer): readonly string[] {
  if (answer.kind === "chosen") return answer.options;
  return answer.kind === "skipped" || answer.kind === "dontKnow" ? [answer.kind] : [];
}

/** The most questions that may still come from `current` on, itself included. */
function longestFrom(flow: Flow, current: Step, facts: Facts): number {
  const start = flow.steps.indexOf(current);
  const ahead = new Set<string>(flow.steps.slice(start).map((step) => step.id));
  const longest = new Map<StepId, number>();
  let following = 0;
  for (const step of flow.steps.slice(start).reverse()) {
    const asked = (isQuestion(step) ? 1 : 0) + Math.max(...targets(step, following));
    // A condition that speaks of a step still ahead may come true or not.
    const condition = "when" in step && step !== current ? step.when : undefined;
    const undecided = condition && [...mentioned(condition)].some(({ name }) => ahead.has(name));
    if (undecided) following = Math.max(asked, following);
    else if (!condition || holds(condition, facts)) following = asked;
    longest.set(step.id, following);
  }
  return following;

  function targets(step: Step, otherwise: number): readonly number[] {
    const own = "next" in step && step.next ? (longest.get(step.next) ?? 0) : otherwise;
    const options = hasOptions(step) ? step.options : [];
    return [
      own,
      ...options.flatMap((option) => (option.next ? [longest.get(option.next) ?? 0] : [])),
    ];
  }
}

/** The answered questions of the path that a review lists. */
export function reviewedOn(flow: Flow, run: Run): readonly QuestionStep[] {
  return pathOf(flow, run).filter(
    (step) => isQuestion(step) && step.review && answerOf(run, step) !== undefined,
  ) as readonly QuestionStep[];
}
