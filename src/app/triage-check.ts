import { mentioned } from "../domain/condition.js";
import { mentionedByRule, NO_CATEGORY, type TriageRules } from "../domain/triage-rules.js";
import { type Flow, hasOptions, isQuestion, type QuestionStep } from "../flow/definition.js";
import type { Texts } from "../telegram/i18n/texts.js";

/** What conditions may ask about: each name with the values it can hold. */
type Known = Map<string, Set<string>>;
type Mention = { readonly name: string; readonly value: string };

const INDICATORS = Array.from({ length: 11 }, (_, index) => `I${index + 1}`);

/** Every problem of the rules with the flows and the words, each with what to do. */
export function triageProblems(
  rules: TriageRules,
  flows: readonly Flow[],
  texts: Pick<Texts, "locales" | "has">,
): readonly string[] {
  return [
    ...doubtfulNames(rules, flows),
    ...doubtfulConditions(rules, flows),
    ...doubtfulCategories(rules, flows),
    ...doubtfulDeadlines(rules, flows),
    ...lackingTexts(rules, texts),
  ];
}

/** Conditions that speak of what no flow asks, in the order in which facts are drawn. */
function doubtfulConditions(rules: TriageRules, flows: readonly Flow[]): readonly string[] {
  const known = askedIn(flows);
  known.set("category", new Set([...(known.get("category") ?? []), NO_CATEGORY]));
  known.set("alert", new Set(["yes"]));
  const problems = rules.indicators.flatMap(({ id, when }) =>
    unknown(`indicator "${id}"`, mentioned(when), known),
  );
  known.set("indicator", new Set(INDICATORS));
  for (const { name, value, when } of rules.facts) {
    problems.push(...unknown(`fact "${name}"`, mentioned(when), known));
    known.set(name, new Set([...(known.get(name) ?? []), value]));
  }
  return [
    ...problems,
    ...rules.rules.flatMap(({ id, when }) => unknown(`rule "${id}"`, mentionedByRule(when), known)),
    ...rules.marks.flatMap(({ tag, when }) => unknown(`mark "${tag}"`, mentioned(when), known)),
    ...rules.deadlines.flatMap(({ id, when }) =>
      unknown(`deadline "${id}"`, mentioned(when), known),
    ),
  ];
}

function unknown(where: string, mentions: Iterable<Mention>, known: Known): readonly string[] {
  return [...mentions].flatMap(({ name, value }) => {
    const values = known.get(name);
    if (!values)
      return `${where}: when asks about the unknown step "${name}". Write the id of a step in flows/, or a name under facts above it.`;
    if (values.has(value)) return [];
    return `${where}: when asks about the unknown value "${value}" of "${name}". Write one of: ${[...values].join(", ")}.`;
  });
}

/** Every question of the flows and every facet, with what it may be answered. */
function askedIn(flows: readonly Flow[]): Known {
  const known: Known = new Map();
  const add = (name: string, values: readonly string[]) =>
    known.set(name, new Set([...(known.get(name) ?? []), ...values]));
  for (const step of questionsOf(flows)) {
    add(step.id, [
      ...optionsOf(step),
      ...(step.skip ? ["skipped"] : []),
      ...(step.dontKnow ? ["dontKnow"] : []),
    ]);
    if (step.facet !== undefined) add(step.facet, optionsOf(step));
  }
  return known;
}

function questionsOf(flows: readonly Flow[]): readonly QuestionStep[] {
  return flows.flatMap((flow) => flow.steps.filter(isQuestion));
}

/** An option that leaves the flow never comes to triage. */
function optionsOf(step: QuestionStep): readonly string[] {
  return hasOptions(step) ? step.options.filter((o) => !o.leave).map((option) => option.id) : [];
}

/** Rules need ids of their own, and what is drawn must not be taken for what was answered. */
function doubtfulNames(rules: TriageRules, flows: readonly Flow[]): readonly string[] {
  const ids = rules.rules.map(({ id }) => id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const taken = new Set([...askedIn(flows).keys(), "category", "alert", "indicator"]);
  const names = new Set(rules.facts.map(({ name }) => name));
  return [
    ...[...twice].map((id) => `rule "${id}": the id is used twice. Give each rule its own.`),
    ...[...names]
      .filter((name) => taken.has(name))
      .map((name) => `fact "${name}": the name is that of an answer. Choose another name.`),
  ];
}

function doubtfulCategories(rules: TriageRules, flows: readonly Flow[]): readonly string[] {
  const offering = questionsOf(flows).filter((step) => step.facet === "category");
  const offered = new Set(offering.flatMap(optionsOf));
  return [
    ...offering.flatMap((step) =>
      optionsOf(step)
        .filter((id) => !Object.hasOwn(rules.categories, id))
        .map((id) => `the category "${id}" of step "${step.id}" is missing. Add it to categories.`),
    ),
    ...Object.keys(rules.categories)
      .filter((id) => !offered.has(id))
      .map((id) => `the category "${id}" is offered by no step. Take it out or correct it.`),
  ];
}

function doubtfulDeadlines(rules: TriageRules, flows: readonly Flow[]): readonly string[] {
  const steps = questionsOf(flows);
  return rules.deadlines.flatMap(({ id, since, part, days }) => {
    const clock = steps.find((step) => step.id === since);
    const where = `deadline "${id}"`;
    if (clock?.kind !== "time-ago")
      return `${where}: since names "${since}", which is no time step. Write the id of a time-ago step.`;
    if (days !== undefined && clock.options.every((option) => option.days === undefined))
      return `${where}: the list "${clock.list}" gives no days. Give its entries days in flows/lists.yaml.`;
    if (part !== undefined && !steps.some((step) => step.id === part && step.kind === "choice"))
      return `${where}: part names "${part}", which is no choice. Write the id of a choice step.`;
    return [];
  });
}

function lackingTexts(
  rules: TriageRules,
  texts: Pick<Texts, "locales" | "has">,
): readonly string[] {
  const [locale = ""] = texts.locales; // loadTexts has seen to it that all languages have the same ids
  return [
    ...[...rules.rules.map(({ id }) => id), "T14"].map((id) => `triage-${id}`),
    ...new Set([
      ...rules.rules.flatMap((rule) => rule.tags.map((tag) => `tag-${tag}`)),
      ...rules.marks.map(({ tag }) => `tag-${tag}`),
    ]),
    ...Object.keys(rules.categories).map((category) => `category-${category}`),
    ...rules.indicators.map(({ id }) => `indicator-${id}`),
    ...rules.deadlines.map(({ id }) => `deadline-${id}`),
  ]
    .filter((id) => !texts.has(locale, id))
    .map((id) => `the text "${id}" is missing. Add it in locales/.`);
}
