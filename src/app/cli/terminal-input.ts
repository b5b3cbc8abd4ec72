import type { Resume } from "../../flow/advance.js";
import { asideOptions, hasOptions, type OptionStep, plainOptions } from "../../flow/definition.js";
import type { StepView } from "../../flow/view.js";

const LETTERS = {
  b: "back",
  s: "skip",
  "?": "dontKnow",
  d: "done",
  k: "keep",
  a: "also",
  e: "enough",
} as const;

/** The options as the terminal numbers them, from one: plain ones, then the minor ways out. */
export function numberedOptions(step: OptionStep) {
  return [...plainOptions(step), ...asideOptions(step)];
}

/**
 * A typed line as what the bot's buttons would say; numbers stand for the numbered lines, other
 * words are words typed into the chat.
 */
export function readLine(line: string, view: StepView): readonly Resume[] | "quit" {
  const typed = line.trim();
  const { step } = view;
  if (typed === "q") return "quit";
  if (typed === "d" && step.kind === "review") return [{ kind: "submit", step: step.id }];
  const kind = typed === "" && step.kind === "notice" ? "done" : letter(typed);
  if (kind) return [{ kind, step: step.id }];
  const numbers = /^\d[\d\s,]*$/.test(typed) ? typed.split(/[\s,]+/).map(Number) : [];
  if (view.review && numbers.length > 0)
    return numbers.flatMap((number): Resume[] => {
      const target = view.review?.[number - 1]?.step.id;
      return target ? [{ kind: "edit", step: step.id, target }] : [{ kind: "other" }];
    });
  if (!hasOptions(step) || numbers.length === 0) return [{ kind: "text", text: line }];
  return numbers.map((number) => ({
    kind: step.kind === "multi-choice" ? "toggle" : "option",
    step: step.id,
    option: numberedOptions(step)[number - 1]?.id ?? "",
  }));
}

function letter(typed: string): (typeof LETTERS)[keyof typeof LETTERS] | null {
  return Object.hasOwn(LETTERS, typed) ? LETTERS[typed as keyof typeof LETTERS] : null;
}
