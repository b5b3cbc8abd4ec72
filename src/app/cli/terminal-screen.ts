import {
  type Flow,
  hasOptions,
  optionTextId,
  sectionTextId,
  stepTextId,
} from "../../flow/definition.js";
import type { Answer, Run } from "../../flow/run.js";
import { type StepView, viewOf } from "../../flow/view.js";
import type { Texts } from "../../telegram/i18n/texts.js";
import { numberedOptions } from "./terminal-input.js";

/** The current step for a terminal: where one is, the question, numbered lines, what may be typed. */
export function drawInTerminal(texts: Texts, locale: string, flow: Flow, run: Run): string {
  const view = viewOf(flow, run);
  const { step, progress } = view;
  const say = (id: string) => texts.lookUp(locale, id);
  const hint = `${stepTextId(flow, step)}-hint`;
  return [
    "",
    `[${say(sectionTextId(flow, progress.section))} ${progress.done}/${progress.of}] ${step.id}`,
    say(stepTextId(flow, step)),
    ...(texts.has(locale, hint) ? [say(hint)] : []),
    ...numbered(),
    ...(view.answered && !view.review ? [`  = ${answerWords(view.answered)}`] : []),
    ways(view),
  ].join("\n");

  function numbered(): string[] {
    if (view.review)
      return view.review.map(
        ({ step: asked, answer }, index) =>
          `  ${index + 1}. ${say(`${stepTextId(flow, asked)}-short`)}: ${answerWords(answer)}`,
      );
    if (!hasOptions(step)) return [];
    return numberedOptions(step).flatMap(({ id, icon, aside }, index, all) => {
      const mark = view.picks.includes(id) ? "*" : " ";
      const words = `${icon ? `${icon} ` : ""}${say(optionTextId(flow, step, id))}`;
      const apart = aside && !all[index - 1]?.aside ? ["  ---"] : [];
      return [...apart, `${mark} ${index + 1}. ${words}`];
    });
  }
}

/** An answer by ids, as the flow knows it. */
export function answerWords(answer: Answer): string {
  switch (answer.kind) {
    case "chosen":
      return answer.options.join(", ");
    case "text":
      return [...answer.parts, ...(answer.voices ?? []).map((item) => `(${item.kind})`)].join(
        " / ",
      );
    case "number":
      return String(answer.value);
    case "media":
      return answer.items.map((item) => item.kind).join(", ");
    default:
      return `(${answer.kind})`;
  }
}

function ways(view: StepView): string {
  const { step } = view;
  const ask = {
    notice: "Enter goes on",
    choice: "number",
    "multi-choice": step.kind === "multi-choice" && step.instant ? "number goes on" : "numbers",
    text: "text",
    number: "number",
    place: "number",
    "time-ago": "number, or how many days ago in words",
    media: "media cannot be played",
    review: "number edits, d sends",
  }[step.kind];
  return [
    `> ${ask}`,
    ...(view.canDone && step.kind !== "notice" ? ["d done"] : []),
    ...(view.canAlso ? ["a also"] : []),
    ...(view.canKeep ? ["k keep"] : []),
    ...(view.canBack ? ["b back"] : []),
    ...(view.canSkip ? ["s skip"] : []),
    ...(view.canDontKnow ? ["? don't know"] : []),
    ...(view.canEnough ? ["e enough"] : []),
    "q quit",
  ].join(" · ");
}
