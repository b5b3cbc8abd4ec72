import { advance, type FlowEvent, type RejectionReason, type Resume } from "../../flow/advance.js";
import type { Exit, Flow, Step } from "../../flow/definition.js";
import { answerOf, currentStep } from "../../flow/path.js";
import type { Run } from "../../flow/run.js";
import type { TextId } from "../i18n/text-ids.js";
import { GROUPS_READING } from "./rights/reading.js";
import type { RunKey } from "./state.js";
import type { SubmitReport } from "./submit.js";
import type { Notice, Outcome, Unit } from "./unit.js";

/** A flow that a worker may walk through, and what its end leads to. */
export interface Course {
  readonly flow: Flow;
  readonly submit: SubmitReport;
}

/** The course of each run that the state may hold. */
export type Courses = Readonly<Record<RunKey, Course>>;

/** Lets the engine decide what an input to the run on the screen leads to. */
export function decideInFlow(
  unit: Unit,
  { key, run }: { key: RunKey; run: Run },
  { flow, submit }: Course,
): Outcome {
  const resume = resumeOf(unit, run, flow);
  const sprint = advance(flow, run, resume, new Date(unit.now));
  const ended = sprint.events.find((event) => event.kind === "runEnded");
  if (ended?.status === "submitted") return submit(unit.state, ended.answers, unit.now);
  if (ended?.status === "abandoned") return leave(unit, { key, run }, flow, ended.exit);
  const notice = noticeOf(unit, sprint.events, flow, run);
  return {
    kind: "show",
    state: { ...unit.state, [key]: sprint.run },
    ...(notice ? { notice } : {}),
    ...(notice?.id === NOTICES.tooLong ? { keepTyped: true } : {}),
  };
}

function resumeOf(unit: Unit, run: Run, flow: Flow): Resume {
  const { input } = unit;
  if (input.kind === "text") return { kind: "text", text: input.text };
  if (input.kind !== "press" || !input.press) return { kind: "other" };
  const { press } = input;
  switch (press.kind) {
    case "option": {
      const step = flow.steps.find((candidate) => candidate.id === press.step);
      const kind = step?.kind === "multi-choice" ? "toggle" : "option";
      return { kind, step: press.step, option: press.option };
    }
    case "turn":
      return { kind: "page", step: press.step, page: press.page };
    case "edit":
      return { kind: "edit", step: currentStep(flow, run).id, target: press.step };
    case "skip":
    case "dontKnow":
    case "done":
    case "also":
    case "enough":
    case "back":
    case "keep":
    case "submit":
      return { kind: press.kind, step: press.step };
    default:
      return { kind: "other" };
  }
}

/**
 * Out of the flow: nothing of it is kept, but where someone who had agreed before goes to read about
 * rights: they mean to come back.
 */
function leave(
  unit: Unit,
  { key, run }: { key: RunKey; run: Run },
  flow: Flow,
  exit: Exit,
): Outcome {
  if (exit === "cover") return { kind: "erase" };
  if (exit === "menu")
    return {
      kind: "show",
      state: { ...unit.state, run: null, alertRun: null, files: [], place: { at: "menu" } },
    };
  const { open: _, ...draft } = run;
  const kept = answerOf(run, currentStep(flow, run)) === undefined ? null : draft;
  return {
    kind: "show",
    state: { ...unit.state, [key]: kept, place: { at: "menu" } },
    reading: { kind: "reading", reading: GROUPS_READING },
  };
}

const NOTICES = {
  stale: "reject-stale",
  wrongKind: "reject-use-buttons",
  tooLong: "reject-too-long",
  tooShort: "reject-too-short",
  unknownOption: "reject-stale",
  nothingPicked: "reject-nothing-picked",
  tooMany: "reject-too-many",
  notANumber: "reject-number",
} as const satisfies Record<Exclude<RejectionReason, "outOfRange">, TextId>;

function noticeOf(unit: Unit, events: readonly FlowEvent[], flow: Flow, run: Run): Notice | null {
  const step = currentStep(flow, run);
  if (events.some((event) => event.kind === "textKept")) return { id: keptNotice(step) };
  const rejected = events.find((event) => event.kind === "resumeRejected");
  if (!rejected) return null;
  const { input } = unit;
  if (input.kind === "other" && input.what === "edited") return { id: "reject-edited" };
  if (rejected.reason === "wrongKind" && step.kind === "text") return { id: "reject-write-text" };
  if (rejected.reason !== "outOfRange") return { id: NOTICES[rejected.reason] };
  // Only a number has a range.
  return step.kind === "number"
    ? { id: "reject-range", args: { min: step.min, max: step.max } }
    : null;
}

/** Where the bot could have read the words as an answer it says what it reads. */
function keptNotice(step: Step): "text-kept" | "text-kept-number" | "text-kept-time" {
  if (step.kind === "number") return "text-kept-number";
  return step.kind === "time-ago" ? "text-kept-time" : "text-kept";
}
