import { NAMES_STEP } from "../../../domain/names.js";
import type { CaseBrief, Facet, Story } from "../../../domain/report.js";
import type { TriageRules } from "../../../domain/triage.js";
import { type Flow, isQuestion } from "../../../flow/definition.js";
import type { Answer, Answers } from "../../../flow/run.js";
import type { Texts } from "../../i18n/texts.js";
import { triageRun } from "../../worker/run-triage.js";

/** A report made up for practice, as one of a worker's would be. */
export interface MadeUp {
  readonly brief: Pick<CaseBrief, "flow" | "locale" | "facets" | "triage" | "alert">;
  readonly story: Story;
}

type StoryText =
  | "training-story-alert"
  | "training-story-order"
  | "training-story-held"
  | "training-story-wages"
  | "training-story-brother"
  | "training-story-question";

type Chosen = Readonly<Record<string, readonly string[]>>;

/** What is answered in one: options of its questionnaire, in its order; numbers are numerals. */
export interface Invented {
  readonly flow: "alert" | "report";
  readonly locale: string;
  readonly story: StoryText;
  readonly chosen: Chosen;
  /** Names the firm that is plainly invented. */
  readonly firm?: true;
}

const ME: Chosen = { safe: ["yes"], consent: ["me"] };

/**
 * One for each thing to be learned: an alert; an order to leave; signs of forced labour, and the firm
 * for the first time; wages with a time limit, and the firm again, in other letters; somebody who
 * writes about another; a question.
 */
export const INVENTED: readonly Invented[] = [
  {
    flow: "alert",
    locale: "uz",
    story: "training-story-alert",
    chosen: { what: ["held"], region: ["KZ-61"] },
  },
  {
    flow: "report",
    locale: "tg",
    story: "training-story-order",
    chosen: {
      ...ME,
      area: ["stay"],
      stay: ["deport_order"],
      danger: ["no"],
      paper: ["yes"],
      paper_day: ["yesterday"],
      paper_hour: ["morning"],
      removal_date: ["three_days"],
      fear_of_return: ["yes"],
      region: ["KZ-75"],
    },
  },
  {
    flow: "report",
    locale: "uz",
    story: "training-story-held",
    firm: true,
    chosen: {
      ...ME,
      area: ["money", "freedom"],
      money: ["unpaid_wages"],
      freedom: ["passport_taken", "cannot_leave"],
      danger: ["soon"],
      unpaid_for: ["months"],
      region: ["KZ-47"],
      wages_amount: ["600000"],
      passport_holder: ["foreman"],
      passport_asked: ["refused"],
      held_how: ["locked", "guarded"],
      sector: ["construction"],
    },
  },
  {
    flow: "report",
    locale: "ru",
    story: "training-story-wages",
    firm: true,
    chosen: {
      ...ME,
      area: ["money", "work"],
      money: ["unpaid_wages"],
      work: ["dismissed"],
      danger: ["no"],
      unpaid_for: ["months"],
      dismissed_when: ["week"],
      region: ["KZ-47"],
      wages_amount: ["280000"],
      last_paid: ["three_months"],
      sector: ["construction"],
    },
  },
  {
    flow: "report",
    locale: "ky",
    story: "training-story-brother",
    chosen: {
      safe: ["yes"],
      consent: ["other"],
      knows: ["no"],
      area: ["work"],
      work: ["excess_hours", "no_rest_day", "bad_conditions"],
      danger: ["no"],
      how_long: ["month"],
      region: ["KZ-19"],
      sector: ["brick_kiln"],
    },
  },
  {
    flow: "report",
    locale: "kk",
    story: "training-story-question",
    chosen: { ...ME, area: ["else"], request: ["information"], danger: ["no"], region: ["KZ-71"] },
  },
];

/**
 * The reports for practice, triaged as real ones are. Each story is told in its worker's language, and
 * below that in the caseworkers' own `locale`.
 */
export function trainingReports(options: {
  texts: Texts;
  locale: string;
  flow: Flow;
  alertFlow: Flow;
  rules: TriageRules;
}): readonly MadeUp[] {
  const { texts, locale, flow, alertFlow, rules } = options;
  return INVENTED.map((each) => {
    const isAlert = each.flow === "alert";
    const asked = isAlert ? alertFlow : flow;
    const run = { flow: asked.id, hash: asked.hash, answers: answersOf(each, asked) };
    const told = texts.text(each.locale, each.story);
    const meaning = each.locale === locale ? "" : `\n\n— — —\n${texts.text(locale, each.story)}`;
    const parts = [
      { step: isAlert ? "more" : "story", text: `${told}${meaning}` },
      ...(each.firm ? [{ step: NAMES_STEP, text: texts.text(each.locale, "training-firm") }] : []),
    ];
    return {
      brief: {
        flow: asked.id,
        locale: each.locale,
        facets: facetsOf(each, asked),
        triage: triageRun(asked, rules, run, isAlert),
        ...(isAlert ? { alert: true as const } : {}),
      },
      story: { parts },
    };
  });
}

/** Its answers; what is only told has been seen. */
export function answersOf({ chosen }: Invented, flow: Flow): Answers {
  const answers = flow.steps.flatMap((step): readonly (readonly [string, Answer])[] => {
    const values = chosen[step.id];
    if (step.kind === "notice") return [[step.id, { kind: "seen" }]];
    if (values === undefined) return [];
    const isNumber = step.kind === "number";
    return [
      [
        step.id,
        isNumber
          ? { kind: "number", value: Number(values[0]) }
          : { kind: "chosen", options: values },
      ],
    ];
  });
  return Object.fromEntries(answers);
}

/** What the card shows, in the order of the questionnaire. */
function facetsOf({ chosen }: Invented, flow: Flow): readonly Facet[] {
  return flow.steps.flatMap((step): readonly Facet[] => {
    const values = chosen[step.id];
    return values === undefined || !isQuestion(step) || !step.review
      ? []
      : [{ step: step.id, values }];
  });
}
