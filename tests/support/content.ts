import { type Content, loadContent } from "../../src/app/content.js";
import { type Flow, hasOptions, isQuestion, type Step } from "../../src/flow/definition.js";
import type { Answer, Answers, Run } from "../../src/flow/run.js";

let loading: Promise<Content> | null = null;

/** The words, the questionnaire and the rules, as the bot reads them. Read once. */
export function content(): Promise<Content> {
  loading ??= loadContent();
  return loading;
}

/** The longest story that may be told, in messages as long as may be sent. */
export function longestStory(flow: Flow, sign = "ʻ"): Answer {
  const { textLength, storyLength } = flow.limits;
  const parts = Array.from({ length: storyLength / textLength }, () => sign.repeat(textLength));
  return { kind: "text", parts };
}

/** An answer to a step that says as much as can be said: of several options all of them. */
export function fullestAnswer(flow: Flow, step: Step): Answer {
  if (step.kind === "notice") return { kind: "seen" };
  if (step.kind === "text") return longestStory(flow);
  if (step.kind === "multi-choice")
    return { kind: "chosen", options: step.options.map(({ id }) => id) };
  if (hasOptions(step)) {
    // The option that leads through the most: what is unsure, what is dangerous.
    const wordy = step.options.find(({ id }) => id === "unsure" || id === "now");
    const plain = step.options.find((option) => !("leave" in option));
    return { kind: "chosen", options: [(wordy ?? plain)?.id ?? ""] };
  }
  throw new Error(`there is no answer yet to a step of kind ${step.kind}`);
}

/** Every step answered as fully as can be. */
export function fullestAnswers(flow: Flow): Answers {
  const answered = flow.steps.filter((step) => step.kind !== "review");
  return Object.fromEntries(answered.map((step) => [step.id, fullestAnswer(flow, step)]));
}

/** A run that asks this step, for the first time or come back to. */
export function runAt(
  flow: Flow,
  step: Step,
  given: { answered?: boolean; page?: number; picks?: readonly string[] } = {},
): Run {
  const { answered = false, page, picks } = given;
  const before = flow.steps.slice(0, flow.steps.indexOf(step));
  const all = fullestAnswers(flow);
  const answers = answered
    ? all
    : Object.fromEntries(before.map(({ id }) => [id, all[id]]).filter(([, answer]) => answer));
  const open = {
    step: step.id,
    ...(answered && isQuestion(step) ? { revisit: true as const } : {}),
    ...(page === undefined ? {} : { page }),
    ...(picks === undefined ? {} : { picks }),
  };
  return { flow: flow.id, hash: flow.hash, answers, open };
}
