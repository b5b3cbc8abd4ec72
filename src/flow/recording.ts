import {
  type Exit,
  type Flow,
  isQuestion,
  type MediaStep,
  type NumberStep,
  type OptionStep,
  type Step,
  type TextStep,
} from "./definition.js";
import { countCharacters } from "./limits.js";
import { pageOf, picksOf } from "./moves.js";
import { answerOf } from "./path.js";
import type { Answer, MediaRef, Open, Run } from "./run.js";
import type { RejectionReason, Resume } from "./sprint.js";
import { readNumber, trimmed } from "./typed.js";

/** What the current step makes of a resume. */
export type Taken =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "picked"; readonly open: Partial<Open> }
  | { readonly kind: "left"; readonly exit: Exit }
  | { readonly kind: "rejected"; readonly reason: RejectionReason };

type Answering = Exclude<Resume, { kind: "back" | "page" | "edit" | "keep" | "submit" }>;

/** Whether and how the resume answers the step. Pure; nothing is recorded yet. */
export function record(flow: Flow, run: Run, step: Step, resume: Answering): Taken {
  switch (resume.kind) {
    case "option":
      return step.kind === "choice" || step.kind === "place" || step.kind === "time-ago"
        ? choose(step, resume.option)
        : rejected("wrongKind");
    case "toggle":
      return step.kind === "multi-choice"
        ? toggle(flow, run, step, resume.option)
        : rejected("wrongKind");
    case "done":
      return finish(run, step);
    case "text":
      if (step.kind === "text") return tell(flow, run, step, resume.text);
      return step.kind === "number" ? count(step, resume.text) : rejected("wrongKind");
    case "media":
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

function toggle(
  flow: Flow,
  run: Run,
  step: Extract<Step, { kind: "multi-choice" }>,
  id: string,
): Taken {
  if (!step.options.some((option) => option.id === id)) return rejected("unknownOption");
  const before = picksOf(run, step);
  const picks = before.includes(id) ? before.filter((pick) => pick !== id) : [...before, id];
  if (picks.length > before.length && step.max !== undefined && picks.length > step.max)
    return rejected("tooMany");
  // The page stays where the finger is, even when its only pick is taken off.
  return { kind: "picked", open: { picks, page: pageOf(flow, run, step) } };
}

function finish(run: Run, step: Step): Taken {
  if (step.kind === "notice") return answered({ kind: "seen" });
  const soFar = answerOf(run, step);
  switch (step.kind) {
    case "multi-choice": {
      const options = picksOf(run, step);
      if (options.length === 0) return rejected("nothingPicked");
      if (step.max !== undefined && options.length > step.max) return rejected("tooMany");
      return answered({ kind: "chosen", options });
    }
    case "text":
      if (!step.several) return rejected("wrongKind");
      return soFar?.kind === "text"
        ? answered({ kind: "text", parts: soFar.parts })
        : rejected("tooShort");
    case "media":
      return soFar?.kind === "media"
        ? answered({ kind: "media", items: soFar.items })
        : rejected("nothingPicked");
    default:
      return rejected("wrongKind");
  }
}

/** A text of several messages grows by each one and stays open until it is done. */
function tell(flow: Flow, run: Run, step: TextStep, typed: string): Taken {
  const text = trimmed(typed);
  const { textLength, storyLength } = flow.limits;
  if (text === "") return rejected("tooShort");
  if (countCharacters(text) > (step.maxLength ?? textLength)) return rejected("tooLong");
  if (!step.several) return answered({ kind: "text", parts: [text] });
  const soFar = answerOf(run, step);
  const parts = [...(soFar?.kind === "text" ? soFar.parts : []), text];
  // Joined, so that very many very short messages are counted too.
  if (countCharacters(parts.join("\n")) > storyLength) return rejected("tooLong");
  return answered({ kind: "text", parts, open: true });
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
  return answered({ kind: kind === "skip" ? "skipped" : "dontKnow" });
}
