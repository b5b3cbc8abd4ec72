import {
  type Exit,
  type Flow,
  isQuestion,
  type ListStep,
  type MediaStep,
  type MultiChoiceStep,
  type NumberStep,
  type OptionStep,
  type Step,
  type TextStep,
} from "./definition.js";
import { countCharacters, MOST_VOICES } from "./limits.js";
import { pageOf, picksOf } from "./moves.js";
import { answerOf } from "./path.js";
import type { Answer, MediaRef, Open, Run } from "./run.js";
import type { RejectionReason, Resume } from "./sprint.js";
import { readNumber, trimmed } from "./typed/numbers.js";
import { readDaysAgo } from "./typed/time-words.js";

/** What the current step makes of a resume. */
export type Taken =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "picked"; readonly open: Partial<Open> }
  /** An option recorded before: nothing new, the run goes to what was asked because of it. */
  | { readonly kind: "pickedAgain"; readonly option: string }
  | { readonly kind: "left"; readonly exit: Exit }
  | { readonly kind: "rejected"; readonly reason: RejectionReason };

type Answering = Exclude<
  Resume,
  { kind: "back" | "page" | "edit" | "keep" | "submit" | "also" | "enough" }
>;

/**
 * Whether and how the resume answers the step. Pure; nothing is recorded yet. Words that do not
 * answer a step that has buttons are of the wrong kind.
 */
export function record(flow: Flow, run: Run, step: Step, resume: Answering, now: Date): Taken {
  switch (resume.kind) {
    case "option":
      return step.kind === "choice" || step.kind === "place" || step.kind === "time-ago"
        ? choose(step, resume.option)
        : rejected("wrongKind");
    case "toggle":
      return step.kind === "multi-choice"
        ? pick(flow, run, step, resume.option)
        : rejected("wrongKind");
    case "done":
      return finish(run, step);
    case "text":
      if (step.kind === "text") return tell(flow, run, step, resume.text);
      if (step.kind === "time-ago") return reckon(step, resume.text, now);
      return step.kind === "number" ? count(step, resume.text) : rejected("wrongKind");
    case "media":
      if (step.kind === "text") return speak(run, step, resume.item);
      return step.kind === "media" ? attach(run, step, resume.item) : rejected("wrongKind");
    case "skip":
    case "dontKnow":
      return passOver(run, step, resume.kind);
    case "other":
      return rejected("wrongKind");
  }
}

function rejected(reason: RejectionReason): Taken {
  return { kind: "rejected", reason };
}

function answered(answer: Answer): Taken {
  return { kind: "answered", answer };
}

function choose(step: OptionStep, id: string): Taken {
  const option = step.options.find((candidate) => candidate.id === id);
  if (!option) return rejected("unknownOption");
  if (option.leave) return { kind: "left", exit: option.leave };
  return answered({ kind: "chosen", options: [id] });
}

function pick(flow: Flow, run: Run, step: MultiChoiceStep, id: string): Taken {
  if (!step.options.some((option) => option.id === id)) return rejected("unknownOption");
  const before = picksOf(run, step);
  if (step.instant) return pickAtOnce(run, step, id, before);
  const picks = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
  if (picks.length > before.length && step.max !== undefined && picks.length > step.max)
    return rejected("tooMany");
  // The page stays where the finger is, even when its only pick is taken off.
  return { kind: "picked", open: { picks, page: pageOf(flow, run, step) } };
}

/** Picks left unrecorded by an earlier definition of the step are recorded with the new one. */
function pickAtOnce(run: Run, step: MultiChoiceStep, id: string, before: readonly string[]): Taken {
  const recorded = answerOf(run, step);
  if (recorded?.kind === "chosen" && recorded.options.includes(id))
    return { kind: "pickedAgain", option: id };
  const options = step.options.map((option) => option.id);
  return answered({
    kind: "chosen",
    options: options.filter((option) => option === id || before.includes(option)),
  });
}

function finish(run: Run, step: Step): Taken {
  if (step.kind === "notice") return answered({ kind: "seen" });
  const soFar = answerOf(run, step);
  switch (step.kind) {
    case "multi-choice": {
      if (step.instant) return rejected("wrongKind");
      const options = picksOf(run, step);
      if (options.length === 0) return rejected("nothingPicked");
      if (step.max !== undefined && options.length > step.max) return rejected("tooMany");
      return answered({ kind: "chosen", options });
    }
    case "text":
      if (!step.several) return rejected("wrongKind");
      return soFar?.kind === "text" ? answered(finished(soFar)) : rejected("tooShort");
    case "media":
      return soFar?.kind === "media" ? answered(finished(soFar)) : rejected("nothingPicked");
    default:
      return rejected("wrongKind");
  }
}

/** The answer with nothing more to come. */
export function finished(answer: Answer): Answer {
  if (!("open" in answer)) return answer;
  const { open: _, ...whole } = answer;
  return whole;
}

/** A text of several messages grows by each one and stays open until it is done. */
function tell(flow: Flow, run: Run, step: TextStep, typed: string): Taken {
  const text = trimmed(typed);
  const { textLength, storyLength } = flow.limits;
  if (text === "") return rejected("tooShort");
  if (countCharacters(text) > (step.maxLength ?? textLength)) return rejected("tooLong");
  if (!step.several) return answered({ kind: "text", parts: [text] });
  const soFar = textSoFar(run, step);
  const parts = [...soFar.parts, text];
  // Joined, so that very many very short messages are counted too.
  if (countCharacters(parts.join("\n")) > storyLength) return rejected("tooLong");
  return answered({ ...soFar, parts, open: true });
}

/** A voice message where the step is laid out for it: alone an answer, or one part of several. */
function speak(run: Run, step: TextStep, item: MediaRef): Taken {
  if (!step.voice || item.kind !== "voice") return rejected("wrongKind");
  if (!step.several) return answered({ kind: "text", parts: [], voices: [item] });
  const soFar = textSoFar(run, step);
  const voices = [...(soFar.voices ?? []), item];
  if (voices.length > MOST_VOICES) return rejected("tooMany");
  return answered({ ...soFar, voices, open: true });
}

function textSoFar(run: Run, step: TextStep): Extract<Answer, { kind: "text" }> {
  const soFar = answerOf(run, step);
  return soFar?.kind === "text" ? soFar : { kind: "text", parts: [] };
}

/** Typed words that name a number of days choose the first option that means it. */
function reckon(step: ListStep, typed: string, now: Date): Taken {
  const ago = readDaysAgo(typed, now);
  if (ago === null) return rejected("wrongKind");
  const meant = step.options.find(({ days }) => {
    if (!days) return false;
    const [least, most] = days;
    return ago >= least && (most === null || ago <= most);
  });
  return meant ? answered({ kind: "chosen", options: [meant.id] }) : rejected("wrongKind");
}

function count(step: NumberStep, typed: string): Taken {
  const value = readNumber(typed);
  if (value === null) return rejected("notANumber");
  if (value < step.min || value > step.max) return rejected("outOfRange");
  return answered({ kind: "number", value });
}

function attach(run: Run, step: MediaStep, item: MediaRef): Taken {
  if (!step.accept.includes(item.kind)) return rejected("wrongKind");
  const soFar = answerOf(run, step);
  const items = [...(soFar?.kind === "media" ? soFar.items : []), item];
  if (items.length > step.max) return rejected("tooMany");
  return answered({ kind: "media", items, ...(items.length < step.max ? { open: true } : {}) });
}

function passOver(run: Run, step: Step, kind: "skip" | "dontKnow"): Taken {
  if (!isQuestion(step) || !(kind === "skip" ? step.skip : step.dontKnow))
    return rejected("wrongKind");
  // Pressed on a screen drawn before the first message came in: what was told is never thrown away.
  const soFar = answerOf(run, step);
  if (soFar && "open" in soFar) return finish(run, step);
  if (step.kind === "multi-choice" && step.instant && soFar?.kind === "chosen")
    return answered(soFar);
  return answered({ kind: kind === "skip" ? "skipped" : "dontKnow" });
}
