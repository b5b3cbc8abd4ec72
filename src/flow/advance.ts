import type { StepId } from "../domain/ids.js";
import { type Flow, isQuestion, type Step } from "./definition.js";
import { goBack, goTo, turnPage } from "./moves.js";
import { answerOf, currentStep, isFinished, pathOf } from "./path.js";
import { record, type Taken } from "./recording.js";
import type { Answer, Answers, Open, Run } from "./run.js";
import type { FlowEvent, RejectionReason, Resume, Sprint } from "./sprint.js";

export type { FlowEvent, RejectionReason, Resume, Sprint } from "./sprint.js";

/**
 * One step of a run. Pure: same inputs, same outcome; the caller persists and sends. Never throws
 * for a run that `parseRun` let through. A rejected resume returns the very run it was given. A run
 * of another definition goes on at the first step that needs an answer. `now` is for kinds of steps
 * that reckon with time; there is none yet.
 */
export function advance(flow: Flow, run: Run, resume: Resume, _now: Date): Sprint {
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
    case "submit":
      return step.kind === "review" ? submitted(flow, run) : rejected(run, "wrongKind");
    default: {
      const kept = resume.kind === "text" ? keepForStory(flow, present, step, resume.text) : null;
      return kept ?? settle(flow, run, present, step, record(flow, present, step, resume));
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
    case "answered": {
      const answers: Answers = { ...run.answers, [step.id]: taken.answer };
      // An answer that grows keeps its place; a finished one lets the run go on.
      const next: Run = isFinished(taken.answer)
        ? { ...withoutOpen(run), answers }
        : { ...run, answers };
      return {
        run: next,
        events: [{ kind: "answerRecorded", stepId: step.id }, asked(currentStep(flow, next))],
      };
    }
  }
}

/**
 * Words typed where a button was asked for, or that came late, join the story: what was told is
 * never thrown away. `null` where the step takes text itself, where there is no story to join or
 * no room in it, and before the gates (`review: false`) are passed.
 */
function keepForStory(flow: Flow, run: Run, step: Step, text: string): Sprint | null {
  if (step.kind === "text" || step.kind === "number") return null;
  const gates = pathOf(flow, run).filter((passed) => isQuestion(passed) && !passed.review);
  if (gates.some((gate) => answerOf(run, gate) === undefined)) return null;
  const story = flow.steps.find((candidate) => candidate.kind === "text" && candidate.several);
  const taken = story ? record(flow, run, story, { kind: "text", text }) : null;
  if (!story || taken?.kind !== "answered") return null;
  const before = answerOf(run, story);
  const told = before && isFinished(before) ? finished(taken.answer) : taken.answer;
  return {
    run: { ...run, answers: { ...run.answers, [story.id]: told } },
    events: [{ kind: "textKept", stepId: story.id }, asked(step)],
  };
}

function edit(flow: Flow, run: Run, step: Step, target: StepId): Sprint | null {
  const wanted = pathOf(flow, run).find((candidate) => candidate.id === target);
  if (step.kind !== "review" || !wanted || wanted.kind === "notice" || wanted === step) return null;
  return goTo(run, wanted);
}

/** Leaves an answered step as it is; one whose answer was still growing is finished by it. */
function keep(flow: Flow, run: Run, step: Step): Sprint | null {
  const answer = answerOf(run, step);
  if (!answer) return null;
  const next = { ...withoutOpen(run), answers: { ...run.answers, [step.id]: finished(answer) } };
  return { run: next, events: [asked(currentStep(flow, next))] };
}

/** Answers off the path were never part of what is told. */
function submitted(flow: Flow, run: Run): Sprint {
  const answers: Record<StepId, Answer> = {};
  for (const step of pathOf(flow, run)) {
    const answer = answerOf(run, step);
    if (answer) answers[step.id] = answer;
  }
  return { run: null, events: [{ kind: "runEnded", status: "submitted", answers }] };
}

function finished(answer: Answer): Answer {
  if (!("open" in answer)) return answer;
  const { open: _, ...whole } = answer;
  return whole;
}

function asked(step: Step): FlowEvent {
  return { kind: "questionAsked", stepId: step.id };
}

function openAt(run: Run, step: Step): Open {
  return run.open?.step === step.id ? run.open : { step: step.id };
}

function withoutOpen(run: Run): Run {
  const { open: _, ...rest } = run;
  return rest;
}
