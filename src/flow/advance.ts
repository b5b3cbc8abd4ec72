import { mentioned } from "../domain/condition.js";
import type { StepId } from "../domain/ids.js";
import type { Flow, Step } from "./definition.js";
import { alsoTarget, goBack, goTo, turnPage } from "./moves.js";
import { asked, enough, goOn, keep, recorded, submitted, withAnswer } from "./onward.js";
import { answerOf, currentStep, isFinished, pathOf } from "./path.js";
import { record, type Taken } from "./recording.js";
import type { Open, Run } from "./run.js";
import type { RejectionReason, Resume, Sprint } from "./sprint.js";
import { keepForStory, meantElsewhere } from "./story.js";

export type { FlowEvent, RejectionReason, Resume, Sprint } from "./sprint.js";

/**
 * One step of a run. Pure: same inputs, same outcome; the caller persists and sends. Never throws
 * for a run that `parseRun` let through. A rejected resume returns the very run it was given. A run
 * of another definition goes on at the first step that needs an answer. `now` is the moment of the
 * resume, for words about time.
 */
export function advance(flow: Flow, run: Run, resume: Resume, now: Date): Sprint {
  const step = currentStep(flow, run);
  if ("step" in resume && resume.step !== step.id) return rejected(run, "stale");
  const present = underPresentHash(flow, run, step);
  switch (resume.kind) {
    case "back":
      return goBack(flow, present, step);
    case "page":
      return turnPage(flow, present, step, resume.page) ?? rejected(run, "unknownOption");
    case "edit":
      return edit(flow, present, step, resume.target) ?? rejected(run, "wrongKind");
    case "keep":
      return keep(flow, present, step) ?? rejected(run, "stale");
    case "enough":
      return enough(flow, present, step) ?? rejected(run, "wrongKind");
    case "also":
      return also(flow, run, present, step, now);
    case "submit":
      return step.kind === "review" ? submitted(flow, run) : rejected(run, "wrongKind");
    default: {
      const taken = record(flow, present, step, resume, now);
      const stray = resume.kind === "text" && meantElsewhere(step, taken);
      const kept = stray ? keepForStory(flow, present, resume.text, now) : null;
      if (kept === "full") return rejected(run, "tooLong");
      if (!kept) return settle(flow, run, present, step, taken);
      return { run: kept.run, events: [{ kind: "textKept", stepId: kept.story.id }, asked(step)] };
    }
  }
}

function rejected(run: Run, reason: RejectionReason): Sprint {
  return { run, events: [{ kind: "resumeRejected", reason }] };
}

/** The run as the present definition sees it: what was unfinished elsewhere is let go. */
function underPresentHash(flow: Flow, run: Run, step: Step): Run {
  if (run.hash === flow.hash) return run;
  const { open, ...rest } = run;
  if (open?.step !== step.id) return { ...rest, hash: flow.hash };
  const { revisit: _, ...unfinished } = open;
  return { ...rest, hash: flow.hash, open: unfinished };
}

function settle(flow: Flow, given: Run, run: Run, step: Step, taken: Taken): Sprint {
  switch (taken.kind) {
    case "rejected":
      return rejected(given, taken.reason);
    case "left":
      return { run: null, events: [{ kind: "runEnded", status: "abandoned", exit: taken.exit }] };
    case "picked": {
      const open: Open = { ...openAt(run, step), ...taken.open };
      return { run: { ...run, open }, events: [{ kind: "picksChanged", stepId: step.id }] };
    }
    case "pickedAgain": {
      const because = askedBecause(flow, run, step, taken.option);
      return because ? goTo(run, because) : (keep(flow, run, step) ?? rejected(given, "stale"));
    }
    case "answered": {
      const next = withAnswer(run, step, taken.answer);
      // An answer that grows keeps its place; a finished one lets the run go on.
      return isFinished(taken.answer)
        ? goOn(flow, next, [recorded(step)])
        : { run: next, events: [recorded(step), asked(currentStep(flow, next))] };
    }
  }
}

/** Records the picks as "done" does, then goes up to the step that asks for something more. */
function also(flow: Flow, given: Run, run: Run, step: Step, now: Date): Sprint {
  const above = alsoTarget(pathOf(flow, run), step);
  if (!above) return rejected(given, "wrongKind");
  const taken = record(flow, run, step, { kind: "done", step: step.id }, now);
  if (taken.kind !== "answered") return settle(flow, given, run, step, taken);
  const { run: gone, events } = goTo(withAnswer(run, step, taken.answer), above);
  return { run: gone, events: [recorded(step), ...events] };
}

function edit(flow: Flow, run: Run, step: Step, target: StepId): Sprint | null {
  const wanted = pathOf(flow, run).find((candidate) => candidate.id === target);
  if (step.kind !== "review" || !wanted || wanted.kind === "notice" || wanted === step) return null;
  return goTo(run, wanted);
}

/**
 * The first step below that is asked on a condition which speaks of the option; `undefined` where
 * a step without an answer comes before it, which must not be passed over.
 */
function askedBecause(flow: Flow, run: Run, step: Step, option: string): Step | undefined {
  const path = pathOf(flow, run);
  const below = path.slice(path.indexOf(step) + 1);
  const because = below.find(
    (other) =>
      "when" in other &&
      other.when &&
      [...mentioned(other.when)].some(({ name, value }) => name === step.id && value === option),
  );
  const unanswered = below.find((other) => !isFinished(answerOf(run, other)));
  if (!because || !unanswered || path.indexOf(because) <= path.indexOf(unanswered)) return because;
  return undefined;
}

function openAt(run: Run, step: Step): Open {
  return run.open?.step === step.id ? run.open : { step: step.id };
}
