import type { Resume } from "../../flow/advance.js";
import { hasOptions } from "../../flow/definition.js";
import type { StepView } from "../../flow/view.js";

const LETTERS = { b: "back", s: "skip", "?": "dontKnow", d: "done", k: "keep" } as const;

/** A typed line as what the bot's buttons would say; numbers stand for the numbered lines. */
export function readLine(line: string, view: StepView): readonly Resume[] | "quit" {
  const typed = line.trim();
  const { step } = view;
  if (typed === "q") return "quit";
  if (typed === "d" && step.kind === "review") return [{ kind: "submit", step: step.id }];
  const kind = typed === "" && step.kind === "notice" ? "done" : letter(typed);
  if (kind) return [{ kind, step: step.id }];
  const numbers = /^\d[\d\s,]*$/.test(typed) ? typed.split(/[\s,]+/).map(Number) : [];
  if (view.review)
    return numbers.flatMap((number): Resume[] => {
      const target = view.review?.[number - 1]?.step.id;
      return target ? [{ kind: "edit", step: step.id, target }] : [{ kind: "other" }];
    });
  if (!hasOptions(step)) return [{ kind: "text", text: line }];
  if (numbers.length === 0) return [{ kind: "other" }];
  return numbers.map((number) => ({
    kind: step.kind === "multi-choice" ? "toggle" : "option",
    step: step.id,
    option: step.options[number - 1]?.id ?? "",
  }));
}

function letter(typed: string): (typeof LETTERS)[keyof typeof LETTERS] | null {
  return Object.hasOwn(LETTERS, typed) ? LETTERS[typed as keyof typeof LETTERS] : null;
}
