import { mentioned } from "../domain/condition.js";
import { type Flow, hasOptions, plainOptions, type Step } from "./definition.js";
import { SIX_IN_SIGHT } from "./limits.js";
import { answerOf, pathOf, reviewedOn } from "./path.js";
import type { Open, Run } from "./run.js";
import type { Sprint } from "./sprint.js";

/**
 * To the step before on the path; the first step stays where it is and is asked again. Back at an
 * instant step, options that opened a question and got no word there are taken off: slips of a finger.
 */
export function goBack(flow: Flow, run: Run, step: Step): Sprint {
  const path = pathOf(flow, run);
  const previous = path[path.indexOf(step) - 1];
  if (previous) return goTo(withoutSlips(flow, run, previous), previous);
  return { run, events: [{ kind: "questionAsked", stepId: step.id }] };
}

function withoutSlips(flow: Flow, run: Run, step: Step): Run {
  const answer = run.answers[step.id];
  if (step.kind !== "multi-choice" || !step.instant || answer?.kind !== "chosen") return run;
  const options = answer.options.filter((option) => {
    const opened = flow.steps.filter((other) => isOpenedBy(other, step, option));
    return opened.length === 0 || opened.some((other) => answerOf(run, other) !== undefined);
  });
  if (options.length > 0)
    return { ...run, answers: { ...run.answers, [step.id]: { ...answer, options } } };
  const { [step.id]: _, ...answers } = run.answers;
  return { ...run, answers };
}

/** Whether the one condition of a step is this option. */
function isOpenedBy(other: Step, step: Step, option: string): boolean {
  const when = "when" in other ? other.when : undefined;
  if (!when || !("has" in when)) return false;
  const [only, ...more] = [...mentioned(when)];
  return more.length === 0 && only?.name === step.id && only.value === option;
}

/** Makes a step the current one although it is answered. Unrecorded picks elsewhere are let go. */
export function goTo(run: Run, step: Step): Sprint {
  const open: Open = { step: step.id, revisit: true };
  return { run: { ...run, open }, events: [{ kind: "questionAsked", stepId: step.id }] };
}

/** The step to which "something more" goes, where there is one and the run passes it. */
export function alsoTarget(path: readonly Step[], step: Step): Step | undefined {
  if (step.kind !== "multi-choice" || step.also === undefined) return undefined;
  return path.find((other) => other.id === step.also);
}

/** Shows another page of what is to be chosen; `null` when there is no such page. */
export function turnPage(flow: Flow, run: Run, step: Step, page: number): Sprint | null {
  if (!Number.isInteger(page) || page < 0 || page >= pageCountOf(flow, run, step)) return null;
  const open = run.open?.step === step.id ? run.open : { step: step.id };
  return {
    run: { ...run, open: { ...open, page } },
    events: [{ kind: "pageTurned", stepId: step.id }],
  };
}

/** How many pages the plain options of a step make, or the answers of a review; others have one. */
export function pageCountOf(flow: Flow, run: Run, step: Step): number {
  const count = hasOptions(step)
    ? plainOptions(step).length
    : step.kind === "review"
      ? reviewedOn(flow, run).length
      : 1;
  return Math.max(1, Math.ceil(count / SIX_IN_SIGHT));
}

/** Options picked so far: what is unfinished, else what was recorded, as far as it still exists. */
export function picksOf(run: Run, step: Step): readonly string[] {
  if (!hasOptions(step)) return [];
  const unfinished = run.open?.step === step.id ? run.open.picks : undefined;
  const answer = run.answers[step.id];
  const recorded = answer?.kind === "chosen" ? answer.options : [];
  const picks = unfinished ?? recorded;
  return step.options.map((option) => option.id).filter((id) => picks.includes(id));
}

/** The page in sight: the one turned to, else the one with the first picked plain option. */
export function pageOf(flow: Flow, run: Run, step: Step): number {
  const turned = run.open?.step === step.id ? run.open.page : undefined;
  if (turned !== undefined) return Math.min(turned, pageCountOf(flow, run, step) - 1);
  if (!hasOptions(step)) return 0;
  const picks = picksOf(run, step);
  const index = plainOptions(step).findIndex((option) => picks.includes(option.id));
  return index < 0 ? 0 : Math.floor(index / SIX_IN_SIGHT);
}
