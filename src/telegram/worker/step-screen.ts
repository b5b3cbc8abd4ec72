import {
  type Flow,
  optionTextId,
  type Step,
  sectionTextId,
  stepTextId,
} from "../../flow/definition.js";
import type { Progress } from "../../flow/path.js";
import type { Answer, Run } from "../../flow/run.js";
import { type StepView, viewOf } from "../../flow/view.js";
import type { Texts } from "../i18n/texts.js";
import { escapeHtml, groupDigits, type Screen, titled } from "../markup.js";
import { carriedStory } from "./carried-story.js";
import { type StepSurroundings, stepKeyboard } from "./step-keyboard.js";
import { stepLabels } from "./step-labels.js";

// A review shows how each answer begins; the whole is what was typed a minute ago.
const REVIEWED_CHARACTERS = 160;

/** The present step of a run: where we are, the question, what may be chosen, the ways on. */
export function drawStep(
  texts: Texts,
  locale: string,
  flow: Flow,
  run: Run,
  around: StepSurroundings,
): Screen {
  const view = viewOf(flow, run);
  const { step } = view;
  const say = (id: string) => texts.lookUp(locale, id);
  const labels = stepLabels(texts, locale, flow);

  const progress = texts.text(locale, "progress", {
    section: say(sectionTextId(flow, view.progress.section)),
    ...whereabouts(view.progress),
  });
  const hint = `${stepTextId(flow, step)}-hint`;
  const blocks = [
    `<i>${escapeHtml(progress)}</i>`,
    titled(say(stepTextId(flow, step))),
    ...(texts.has(locale, hint) ? [escapeHtml(say(hint))] : []),
    ...answeredSoFar(view),
  ];
  const keyboard = stepKeyboard(view, labels, (id) => texts.text(locale, id), around);
  return { html: blocks.join("\n\n"), keyboard };

  function answeredSoFar({ review, answered }: StepView): string[] {
    if (review) {
      const carried = carriedStory(flow, run);
      return [[...review, ...(carried ? [carried] : [])].map(reviewLine).join("\n")];
    }
    if (answered?.kind !== "text") return [];
    const count = answered.parts.length + (answered.voices?.length ?? 0);
    return [escapeHtml(texts.text(locale, "story-so-far", { count, done: labels.done(step) }))];
  }

  function reviewLine({ step: asked, answer }: { step: Step; answer: Answer }): string {
    return `• <b>${escapeHtml(labels.short(asked))}</b>: ${escapeHtml(answerText(asked, answer))}`;
  }

  function answerText(asked: Step, answer: Answer): string {
    switch (answer.kind) {
      case "chosen":
        return answer.options.map((option) => say(optionTextId(flow, asked, option))).join(", ");
      case "text":
        return shorten(answer.parts.join(" "));
      case "number":
        return groupDigits(answer.value);
      case "media":
        return String(answer.items.length);
      case "skipped":
        return "—";
      case "dontKnow":
        return labels.dontKnow(asked);
      case "seen":
        return "";
    }
  }
}

/** Counted in sections, whose number does not change on the way; a flow of one section in questions. */
function whereabouts({ sectionIndex, sectionCount, done, of }: Progress) {
  return sectionCount > 1
    ? { done: sectionIndex + 1, of: sectionCount }
    : { done: Math.min(done + 1, of), of };
}

function shorten(text: string): string {
  const signs = [...text];
  return signs.length <= REVIEWED_CHARACTERS
    ? text
    : `${signs.slice(0, REVIEWED_CHARACTERS).join("")}…`;
}
