import { type Facts, holds } from "./condition.js";
import { type DaysOf, type Deadline, deadlinesOf } from "./deadlines.js";
import { NO_CATEGORY, ruleHolds, type TriageRules } from "./triage-rules.js";

export type { DaysOf, Deadline } from "./deadlines.js";
export type { TriageRules } from "./triage-rules.js";

/** How soon a caseworker should look: 0 at once, 3 when there is time. */
export type Level = 0 | 1 | 2 | 3;

/** The outcome of triage: the level, the tags, and every rule that fired, strongest first. */
export interface Triaged {
  readonly level: Level;
  readonly tags: readonly string[];
  readonly fired: readonly { readonly rule: string; readonly level: Level | null }[];
  /** ILO indicators of forced labour (ILO SAP-FL, 2012) that the answers speak of: I1-I11. */
  readonly indicators: readonly string[];
  readonly deadlines: readonly Deadline[];
}

/**
 * The level, tags, reasons and time limits for a set of facts. Pure. The highest level wins, and the
 * highest severity present is its floor (rule T14), so one more answer never lowers it; rules that
 * raise are applied last.
 * `answers` holds every step's answer by the step's id (`skipped` and `dontKnow` too), the facet
 * `category`, and `alert: yes` for who came by "I am in danger now". `daysOf` knows the time steps.
 */
export function triage(rules: TriageRules, answers: Facts, daysOf: DaysOf): Triaged {
  const { facts, indicators, severity } = widen(rules, answers);
  const fired = rules.rules.filter((rule) => ruleHolds(rule.when, facts));
  const marks = rules.marks.filter((mark) => holds(mark.when, facts));
  const tags = [...new Set([...fired.flatMap((rule) => rule.tags), ...marks.map((m) => m.tag)])];

  const direct = fired.flatMap((rule) => (rule.level === undefined ? [] : [rule.level]));
  const bySeverity: Level = severity >= 4 ? 1 : severity >= 2 ? 2 : 3;
  const base = Math.min(bySeverity, ...direct);
  const raised = fired.some((rule) => rule.raiseBy !== undefined) ? base - 1 : base;

  const reasons = fired.map((rule) => ({ rule: rule.id, level: rule.level ?? null }));
  if (direct.every((found) => found > bySeverity)) reasons.push({ rule: "T14", level: bySeverity });
  reasons.sort((a, b) => (a.level ?? 4) - (b.level ?? 4));
  return {
    level: Math.max(0, raised) as Level,
    tags,
    fired: reasons,
    indicators,
    deadlines: deadlinesOf(rules.deadlines, facts, daysOf),
  };
}

/** The facts with what follows from them, in the order in which one leans on the other. */
function widen(rules: TriageRules, answers: Facts) {
  const facts = new Map<string, readonly string[]>(answers);
  if ((facts.get("category") ?? []).length === 0) facts.set("category", [NO_CATEGORY]);
  const known = (facts.get("category") ?? []).flatMap((id) => rules.categories[id] ?? []);
  const spoken = rules.indicators.filter(({ when }) => holds(when, facts)).map(({ id }) => id);
  const indicators = [...new Set([...known.flatMap((category) => category.indicators), ...spoken])];
  indicators.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  const severity = Math.max(1, ...known.map((category) => severityOf(category, indicators)));
  facts.set("indicator", indicators);
  for (const { name, value, when } of rules.facts)
    if (holds(when, facts)) facts.set(name, [...(facts.get(name) ?? []), value]);
  return { facts, indicators, severity };
}

function severityOf(
  { severity, beside }: TriageRules["categories"][string],
  indicators: readonly string[],
): number {
  const isBeside = beside?.indicators.some((id) => indicators.includes(id)) ?? false;
  return beside && isBeside ? Math.max(severity, beside.severity) : severity;
}
