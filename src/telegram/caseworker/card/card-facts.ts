import type { CaseBrief, Facet } from "../../../domain/report.js";
import type { Flow } from "../../../flow/definition.js";
import type { CardWords } from "./card-words.js";

/** What was answered, in the caseworkers' words, whether or not the flow still exists. */
export interface CardFacts {
  /** What happened, the gravest first: categories, an area of which no more was said, what an alert says. */
  what(brief: CaseBrief): readonly string[];
  /** The same in a word or two each, for the name of a topic. */
  whatInShort(brief: CaseBrief): readonly string[];
  /** About whom, where the report says it. */
  about(brief: CaseBrief): string | null;
  /** Places in words; also that the question was left out, or that the worker does not know. */
  where(brief: CaseBrief): readonly string[];
  /** Only places, each in a word. */
  whereInShort(brief: CaseBrief): readonly string[];
  /** The first answer that says when it began, or for how long it has lasted. */
  since(brief: CaseBrief): Answered | null;
  /** Every other answer: danger, whom it is about and dates first, then as it was asked. */
  answers(brief: CaseBrief): readonly Answered[];
  /** The names of the questions that were left out. */
  notAnswered(brief: CaseBrief): readonly string[];
}

export interface Answered {
  readonly step: string;
  readonly label: string;
  readonly value: string;
  /** One of those that come first: danger, whom it is about, dates. */
  readonly first: boolean;
  /** Danger, or whom it is about. */
  readonly grave: boolean;
}

// Steps of flows/report.yaml and flows/alert.yaml that have a place of their own on the card.
const ABOUT = "consent";
const AREA = "area";
const ALERT = "what";
const REGION = "region";
const GATE = "safe";

// What comes first, in this order; times in words follow, wherever they are asked.
const FIRST = ["danger", "knows", "people"];
const DATES = ["paper_hour", "removal_date"];

const UNSAID: readonly string[] = ["skipped", "dontKnow"];

/** `severityOf`: how grave a category is, 4 critical to 1 low; the gravest is named first. */
export function createCardFacts(
  words: CardWords,
  flows: readonly Flow[],
  severityOf: (category: string) => number,
): CardFacts {
  const flowOf = (brief: CaseBrief) => flows.find(({ id }) => id === brief.flow);
  const inWords = (brief: CaseBrief, step: string) =>
    valuesOf(brief, step).map((value) => words.answer(flowOf(brief), step, value));

  return {
    about(brief) {
      const [value] = valuesOf(brief, ABOUT);
      return value === undefined ? null : words.composed(`about-${value}`);
    },

    where: (brief) => (valuesOf(brief, REGION).includes("skipped") ? [] : inWords(brief, REGION)),

    whereInShort: (brief) =>
      said(brief, REGION).map((place) => words.composed(`place-${place}`) ?? place),

    what: (brief) => what(brief, (category) => words.named("category", category)),

    whatInShort: (brief) =>
      what(
        brief,
        (category) =>
          words.composed(`category-short-${category}`) ?? words.named("category", category),
      ),

    since(brief) {
      const flow = flowOf(brief);
      const found = placed(brief, flow).find(
        ({ step, values }) => isTime(flow, step) && !values.some((value) => UNSAID.includes(value)),
      );
      return found === undefined ? null : answered(brief, flow, found);
    },

    answers(brief) {
      const flow = flowOf(brief);
      return placed(brief, flow)
        .filter(({ values }) => !values.includes("skipped"))
        .map((facet) => answered(brief, flow, facet));
    },

    notAnswered(brief) {
      return brief.facets
        .filter(({ step, values }) => step !== GATE && values.includes("skipped"))
        .filter(({ step }) => !(brief.alert && step === ALERT))
        .map(({ step }) => words.label(brief.flow, step));
    },
  };

  function what(brief: CaseBrief, inWordsOf: (category: string) => string): readonly string[] {
    if (brief.alert) return inWords(brief, ALERT);
    const flow = flowOf(brief);
    const told = categorySteps(flow)
      .flatMap((step) => said(brief, step))
      .toSorted((a, b) => severityOf(b) - severityOf(a))
      .map(inWordsOf);
    // An area that was chosen, and whose own question was left out, still tells something.
    const bare = said(brief, AREA).filter((area) => said(brief, area).length === 0);
    return [...new Set([...told, ...bare.map((area) => words.answer(flow, AREA, area))])];
  }

  function answered(brief: CaseBrief, flow: Flow | undefined, { step, values }: Facet): Answered {
    return {
      step,
      label: words.label(brief.flow, step),
      value: values.map((value) => words.answer(flow, step, value)).join(", "),
      first: rankOf(flow, step) < LAST,
      grave: FIRST.includes(step),
    };
  }
}

/** The facets without a place of their own, in the order of the card. */
function placed(brief: CaseBrief, flow: Flow | undefined): CaseBrief["facets"] {
  const elsewhere: readonly string[] = [
    ABOUT,
    AREA,
    GATE,
    ...categorySteps(flow),
    ...(brief.alert ? [ALERT] : []),
  ];
  const rest = brief.facets.filter(({ step }) => !elsewhere.includes(step));
  // Sorting keeps the order of the flow among equals.
  return rest.toSorted((a, b) => rankOf(flow, a.step) - rankOf(flow, b.step));
}

const LAST = FIRST.length + 1;

function rankOf(flow: Flow | undefined, step: string): number {
  const first = FIRST.indexOf(step);
  if (first >= 0) return first;
  return isTime(flow, step) || DATES.includes(step) ? FIRST.length : LAST;
}

function isTime(flow: Flow | undefined, step: string): boolean {
  return flow?.steps.find(({ id }) => id === step)?.kind === "time-ago";
}

function categorySteps(flow: Flow | undefined): readonly string[] {
  const steps = flow?.steps ?? [];
  return steps.flatMap((step) => ("facet" in step && step.facet === "category" ? [step.id] : []));
}

function valuesOf(brief: CaseBrief, step: string): readonly string[] {
  return brief.facets.find((facet) => facet.step === step)?.values ?? [];
}

/** The options that were chosen, if any. */
function said(brief: CaseBrief, step: string): readonly string[] {
  return valuesOf(brief, step).filter((value) => !UNSAID.includes(value));
}
