import { type Flow, optionTextId, type Step, stepTextId } from "../../flow/definition.js";
import type { OptionView } from "../../flow/view.js";
import type { Texts } from "../i18n/texts.js";

/** The words on the buttons of a flow's steps, in one language. */
export interface StepLabels {
  option(step: Step, option: OptionView): string;
  /** The short name of a question. */
  short(step: Step): string;
  done(step: Step): string;
  skip(step: Step): string;
  dontKnow(step: Step): string;
}

/** A text of the step's own (`report-story-done`) stands for the general one. */
export function stepLabels(texts: Texts, locale: string, flow: Flow): StepLabels {
  const own = (step: Step, ending: string) => `${stepTextId(flow, step)}-${ending}`;
  const ownOr = (step: Step, ending: string, general: string) =>
    texts.lookUp(locale, texts.has(locale, own(step, ending)) ? own(step, ending) : general);
  return {
    option(step, { id, icon, picked }) {
      const sign = picked ? "✅" : icon;
      const label = texts.lookUp(locale, optionTextId(flow, step, id));
      return sign ? `${sign} ${label}` : label;
    },
    short: (step) => texts.lookUp(locale, own(step, "short")),
    done: (step) => ownOr(step, "done", step.kind === "notice" ? "button-next" : "button-done"),
    skip: (step) => ownOr(step, "skip", "button-skip"),
    dontKnow: (step) => ownOr(step, "dontknow", "button-dontknow"),
  };
}
