import type { StepId } from "../domain/ids.js";
import {
  type Flow,
  hasOptions,
  isQuestion,
  optionTextId,
  type Step,
  sectionTextId,
  stepTextId,
} from "./definition.js";
import { CALLBACK_BYTES } from "./limits.js";
import type { Problem } from "./problem.js";

/** What a flow is checked against. */
export interface Surroundings {
  /** The name of the file in messages: `flows/report.yaml`; the lists are named beside it. */
  readonly file: string;
  readonly locales: readonly string[];
  hasText(locale: string, id: string): boolean;
  /** The callback data of the button that chooses the option. */
  callbackData(step: StepId, option: string): string;
}

/** Words that a language lacks: for every section, step, the short name of a question, option. */
export function lackingTexts(flow: Flow, around: Surroundings): readonly Problem[] {
  return around.locales.flatMap((locale) => {
    const lacks = (step: string | null, id: string): Problem[] =>
      around.hasText(locale, id)
        ? []
        : [
            {
              step,
              problem: `the text "${id}" is missing in ${locale}`,
              remedy: `Add it to locales/${locale}.`,
            },
          ];
    return [
      ...flow.sections.flatMap((section) => lacks(null, sectionTextId(flow, section))),
      ...flow.steps.flatMap((step) => textsOf(flow, step).flatMap((id) => lacks(step.id, id))),
    ];
  });
}

/** Options whose button would not fit: Telegram counts bytes, not characters. */
export function oversizedButtons(flow: Flow, around: Surroundings): readonly Problem[] {
  return flow.steps.filter(hasOptions).flatMap((step) =>
    step.options.flatMap(({ id }): Problem[] => {
      const bytes = Buffer.byteLength(around.callbackData(step.id, id));
      if (bytes <= CALLBACK_BYTES) return [];
      const problem = `the button of option "${id}" takes ${bytes} bytes, Telegram allows ${CALLBACK_BYTES}`;
      return [{ step: step.id, problem, remedy: "Shorten the id of the step or of the option." }];
    }),
  );
}

function textsOf(flow: Flow, step: Step): readonly string[] {
  const own = stepTextId(flow, step);
  return [
    own,
    ...(isQuestion(step) ? [`${own}-short`] : []),
    ...(hasOptions(step) ? step.options.map((option) => optionTextId(flow, step, option.id)) : []),
  ];
}
