import { readContacts } from "../../src/app/contacts-file.js";
import { type Content, loadContent } from "../../src/app/content.js";
import { type Flow, hasOptions, isQuestion, type Step } from "../../src/flow/definition.js";
import { pathOf } from "../../src/flow/path.js";
import type { Answer, Answers, Run } from "../../src/flow/run.js";
import {
  createRightsScreens,
  type RightsScreens,
} from "../../src/telegram/worker/rights/rights-guide.js";

let loading: Promise<Content> | null = null;

/** The words, the questionnaire and the rules, as the bot reads them. Read once. */
export function content(): Promise<Content> {
  loading ??= loadContent();
  return loading;
}

/** The screens of rights, with the contacts that everybody is shown. */
export async function rightsScreens(): Promise<RightsScreens> {
  const { texts, shelf, flow } = await content();
  const regions = flow.steps.flatMap((step) =>
    step.kind === "place" ? step.options.map(({ id }) => id) : [],
  );
  const contacts = await readContacts(texts);
  return createRightsScreens({ texts, shelf, contacts, regions, clock: { now: () => NOW } });
}

// The contacts of this day: what has been called is called within a year.
const NOW = Date.UTC(2026, 10, 29);

/** The longest story that may be told, in messages as long as may be sent. */
export function longestStory(flow: Flow, sign = "ʻ"): Answer {
  const { textLength, storyLength } = flow.limits;
  const parts = Array.from({ length: storyLength / textLength }, () => sign.repeat(textLength));
  return { kind: "text", parts };
}

/** An answer to a step that says as much as can be said: of several options all of them. */
export function fullestAnswer(flow: Flow, step: Step): Answer {
  if (step.kind === "notice") return { kind: "seen" };
  if (step.kind === "text")
    return step.several
      ? longestStory(flow)
      : { kind: "text", parts: ["ʻ".repeat(step.maxLength ?? flow.limits.textLength)] };
  if (step.kind === "number") return { kind: "number", value: step.max };
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

/**
 * Answers, as full as can be, that lead past this step: at most one of them was chosen for it.
 * @throws when there are none.
 */
function answersPast(flow: Flow, step: Step): Answers {
  const fullest = fullestAnswers(flow);
  const before = flow.steps.slice(0, flow.steps.indexOf(step)).filter(hasOptions);
  const others = before.flatMap(({ id, options }) =>
    options
      .filter((option) => option.leave === undefined)
      .map(
        (option): Answers => ({
          ...fullest,
          [id]: { kind: "chosen", options: [option.id] },
        }),
      ),
  );
  const found = [fullest, ...others].find((answers) =>
    pathOf(flow, { flow: flow.id, hash: flow.hash, answers }).includes(step),
  );
  if (!found) throw new Error(`no way was found to the step ${step.id}`);
  return found;
}

/** A run that asks this step, for the first time or come back to. */
export function runAt(
  flow: Flow,
  step: Step,
  given: { answered?: boolean; page?: number; picks?: readonly string[] } = {},
): Run {
  const { answered = false, page, picks } = given;
  const before = flow.steps.slice(0, flow.steps.indexOf(step));
  const all = answersPast(flow, step);
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
