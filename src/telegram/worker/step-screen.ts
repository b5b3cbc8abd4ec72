import {
  type Flow,
  optionTextId,
  type Step,
  sectionTextId,
  stepTextId,
} from "../../flow/definition.js";
import { SIX_IN_SIGHT } from "../../flow/limits.js";
import type { Answer, Run } from "../../flow/run.js";
import { type StepView, viewOf } from "../../flow/view.js";
import type { Texts } from "../i18n/texts.js";
import { type Button, escapeHtml, type Keyboard, pairs, type Screen, titled } from "../markup.js";
import { button } from "./buttons.js";

// A review shows how each answer begins; the whole is what was typed a minute ago.
const REVIEWED_CHARACTERS = 160;

/** The present step of a run: where we are, the question, what may be chosen, the ways on. */
export function drawStep(texts: Texts, locale: string, flow: Flow, run: Run): Screen {
  const view = viewOf(flow, run);
  const { step } = view;
  const say = (id: string, args = {}) => texts.text(locale, id, args);

  const progress = say("progress", {
    section: say(sectionTextId(flow, view.progress.section)),
    done: view.progress.done,
    of: view.progress.of,
  });
  const hint = `${stepTextId(flow, step)}-hint`;
  const blocks = [
    `<i>${escapeHtml(progress)}</i>`,
    titled(say(stepTextId(flow, step))),
    ...(texts.has(locale, hint) ? [escapeHtml(say(hint))] : []),
    ...answeredSoFar(view),
  ];
  return { html: blocks.join("\n\n"), keyboard: keyboardOf(view) };

  function answeredSoFar(current: StepView): string[] {
    if (current.review) return [current.review.map(reviewLine).join("\n")];
    if (current.answered?.kind === "text")
      return [escapeHtml(say("story-so-far", { count: current.answered.parts.length }))];
    return [];
  }

  function reviewLine({ step: asked, answer }: { step: Step; answer: Answer }): string {
    const label = escapeHtml(say(`${stepTextId(flow, asked)}-short`));
    return `• <b>${label}</b>: ${escapeHtml(answerText(asked, answer))}`;
  }

  function answerText(asked: Step, answer: Answer): string {
    switch (answer.kind) {
      case "chosen":
        return answer.options.map((option) => say(optionTextId(flow, asked, option))).join(", ");
      case "text":
        return shorten(answer.parts.join(" "));
      case "number":
        return String(answer.value);
      case "media":
        return String(answer.items.length);
      case "skipped":
        return "—";
      case "dontKnow":
        return dontKnowLabel(asked);
      case "seen":
        return "";
    }
  }

  function dontKnowLabel(asked: Step): string {
    const own = `${stepTextId(flow, asked)}-dontknow`;
    return say(texts.has(locale, own) ? own : "button-dontknow");
  }

  function keyboardOf(current: StepView): Keyboard {
    const at = step.id;
    const rows: Button[][] = current.options.map((option) => [
      button(optionLabel(option), { kind: "option", step: at, option: option.id }),
    ]);
    rows.push(pageButtons(current));
    if (current.review) {
      const from = current.page * SIX_IN_SIGHT;
      const edits = current.review.slice(from, from + SIX_IN_SIGHT).map(({ step: asked }) => {
        const label = `✏️ ${say(`${stepTextId(flow, asked)}-short`)}`;
        return button(label, { kind: "edit", step: asked.id });
      });
      rows.unshift(
        [button(`📨 ${say("button-send")}`, { kind: "submit", step: at })],
        ...pairs(edits),
      );
    }
    rows.push(waysOn(current));
    rows.push([
      current.canBack
        ? button(`‹ ${say("button-back")}`, { kind: "back", step: at })
        : button(say("button-menu"), { kind: "menu" }),
      button(say("button-erase"), { kind: "erase" }),
    ]);
    return rows;
  }

  function optionLabel(option: StepView["options"][number]): string {
    const icon = option.picked ? "✅" : option.icon;
    const label = say(optionTextId(flow, step, option.id));
    return icon ? `${icon} ${label}` : label;
  }

  function pageButtons(current: StepView): Button[] {
    const { page, pageCount } = current;
    const turn = (to: number, label: string) =>
      button(label, { kind: "turn", step: step.id, page: to });
    return [
      ...(page > 0 ? [turn(page - 1, `‹ ${say("button-previous")}`)] : []),
      ...(page < pageCount - 1 ? [turn(page + 1, `${say("button-more")} ›`)] : []),
    ];
  }

  function waysOn(current: StepView): Button[] {
    const at = step.id;
    const done = step.kind === "notice" ? "button-next" : "button-done";
    return [
      ...(current.canDone ? [button(`➡️ ${say(done)}`, { kind: "done", step: at })] : []),
      ...(current.canKeep ? [button(say("button-keep"), { kind: "keep", step: at })] : []),
      ...(current.canDontKnow ? [button(dontKnowLabel(step), { kind: "dontKnow", step: at })] : []),
      ...(current.canSkip ? [button(say("button-skip"), { kind: "skip", step: at })] : []),
    ];
  }
}

function shorten(text: string): string {
  const signs = [...text];
  return signs.length <= REVIEWED_CHARACTERS
    ? text
    : `${signs.slice(0, REVIEWED_CHARACTERS).join("")}…`;
}
