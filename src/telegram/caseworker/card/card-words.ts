import { type Flow, optionTextId, stepTextId } from "../../../flow/definition.js";
import { intlLocales } from "../../i18n/plural-rules.js";
import type { TextId } from "../../i18n/text-ids.js";
import type { ArgumentsOf, TextArgs, Texts } from "../../i18n/texts.js";
import { groupDigits } from "../../markup.js";

/** A text of the caseworkers' language by an id that is known when this is compiled. */
export type Say = <Id extends TextId>(id: Id, ...args: ArgumentsOf<Id>) => string;

/** The caseworkers' words. Plain text: whoever draws it escapes it. */
export interface CardWords {
  readonly say: Say;
  /** The text of an id put together from what a case holds; `null` where there is none. */
  composed(id: string, args?: TextArgs): string | null;
  /** The words for `<kind>-<id>`: a case may outlive its rule or language, and the id still tells something. */
  named(kind: string, id: string): string;
  /** The short name of a step. */
  label(flow: string, step: string): string;
  /** One value of a facet in words. */
  answer(flow: Flow | undefined, step: string, value: string): string;
  /** A calendar day (`YYYY-MM-DD`) as people say it: `14 March`; with its year where that is far `from` another. */
  day(day: string, from?: string): string;
}

// Half a year: of a day that is nearer nobody asks which year it is in.
const FAR_MS = 183 * 86_400_000;

export function createCardWords(texts: Texts, locale: string): CardWords {
  const composed: CardWords["composed"] = (id, args = {}) =>
    texts.has(locale, id) ? texts.lookUp(locale, id, args) : null;
  const languages = [...(intlLocales(locale) ?? [])];
  const form = { day: "numeric", month: "long", timeZone: "UTC" } as const;
  const days = new Intl.DateTimeFormat(languages, form);
  const farDays = new Intl.DateTimeFormat(languages, { ...form, year: "numeric" });
  return {
    day(day, from = day) {
      const isFar = Math.abs(Date.parse(day) - Date.parse(from)) > FAR_MS;
      return (isFar ? farDays : days).format(Date.parse(day));
    },
    say: (id, ...args) => texts.text(locale, id, ...args),
    composed,
    named: (kind, id) => composed(`${kind}-${id}`) ?? id,
    label: (flow, step) => composed(`${stepTextId({ id: flow }, { id: step })}-short`) ?? step,

    answer(flow, stepId, value) {
      if (value === "skipped") return texts.text(locale, "card-skipped");
      if (value === "dontKnow") return texts.text(locale, "card-dontknow");
      const step = flow?.steps.find(({ id }) => id === stepId);
      if (!flow || !step) return value;
      if (step.kind === "number") return groupDigits(Number(value));
      // Caseworkers have plainer words for a sector than a worker's screen may show.
      const id = stepId === "sector" ? `sector-${value}` : optionTextId(flow, step, value);
      return composed(id) ?? value;
    },
  };
}
