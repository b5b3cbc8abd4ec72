import { z } from "zod";
import { type Condition, conditionSchema, type Facts, holds } from "./condition.js";

/** How soon a caseworker should look: 0 at once, 3 when there is time. */
export type Level = 0 | 1 | 2 | 3;

/** The outcome of triage: the level, the tags, and every rule that fired, strongest first. */
export interface Triaged {
  readonly level: Level;
  readonly tags: readonly string[];
  readonly fired: readonly { readonly rule: string; readonly level: Level | null }[];
  /** ILO indicators of forced labour (ILO SAP-FL, 2012) that the answers speak of: I1-I11. */
  readonly indicators: readonly string[];
}

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

const ruleCondition: z.ZodType<RuleCondition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(ruleCondition).min(1) }),
    z.strictObject({ any: z.array(ruleCondition).min(1) }),
    z.strictObject({ not: ruleCondition }),
    z.strictObject({
      atLeast: z.number().int().min(2),
      of: z.strictObject({ name: z.string(), values: z.array(z.string()).min(2) }),
    }),
    conditionSchema,
  ]),
);

type RuleCondition =
  | Condition
  | { all: readonly RuleCondition[] }
  | { any: readonly RuleCondition[] }
  | { not: RuleCondition }
  | { atLeast: number; of: { name: string; values: readonly string[] } };

/** One rule: a level and tags (raise), or one level up for whatever else was found (raiseBy). */
const ruleSchema = z.strictObject({
  id: z.string(),
  when: ruleCondition,
  level: level.optional(),
  raiseBy: z.literal(1).optional(),
  tags: z.array(z.string()).default([]),
  /** Why, in a sentence, and where it is written. */
  why: z.string().min(10),
  source: z.string().min(3),
});

/** `flows/triage.yaml`. */
export const triageSchema = z.strictObject({
  version: z.literal(1),
  /** Each category: the ILO indicators it speaks of and its severity, 4 critical to 1 low. */
  categories: z.record(
    z.string(),
    z.strictObject({
      indicators: z.array(z.string().regex(/^I([1-9]|10|11)$/)).default([]),
      severity: z.number().int().min(1).max(4),
    }),
  ),
  /** Facts drawn from the answers before the rules look: `name` gets `value` when `when` holds. */
  facts: z.array(z.strictObject({ name: z.string(), value: z.string(), when: conditionSchema })),
  rules: z.array(ruleSchema).min(1),
});

export type TriageRules = z.infer<typeof triageSchema>;

/**
 * The level, tags and reasons for a set of facts. Pure. The highest level wins, and the highest
 * severity present is its floor (rule T14), so one more answer never lowers it; rules that raise
 * are applied last.
 * `facts` must hold `category`; a case with none counts as `other`.
 */
export function triage(rules: TriageRules, answers: Facts): Triaged {
  const { facts, indicators, severity } = widen(rules, answers);
  const fired = rules.rules.filter((rule) => ruleHolds(rule.when, facts));
  const tags = [...new Set(fired.flatMap((rule) => rule.tags))];

  const direct = fired.flatMap((rule) => (rule.level === undefined ? [] : [rule.level]));
  const bySeverity: Level = severity >= 4 ? 1 : severity >= 2 ? 2 : 3;
  const base = Math.min(bySeverity, ...direct);
  const raised = fired.some((rule) => rule.raiseBy !== undefined) ? base - 1 : base;

  const reasons = fired.map((rule) => ({ rule: rule.id, level: rule.level ?? null }));
  if (direct.every((found) => found > bySeverity)) reasons.push({ rule: "T14", level: bySeverity });
  reasons.sort((a, b) => (a.level ?? 4) - (b.level ?? 4));
  return { level: Math.max(0, raised) as Level, tags, fired: reasons, indicators };
}

function widen(rules: TriageRules, answers: Facts) {
  const facts = new Map<string, readonly string[]>(answers);
  if ((facts.get("category") ?? []).length === 0) facts.set("category", ["other"]);
  const known = (facts.get("category") ?? []).flatMap((id) => rules.categories[id] ?? []);
  const indicators = [...new Set(known.flatMap((category) => category.indicators))].sort(
    (a, b) => Number(a.slice(1)) - Number(b.slice(1)),
  );
  const severity = Math.max(1, ...known.map((category) => category.severity));
  facts.set("indicator", indicators);
  for (const { name, value, when } of rules.facts)
    if (holds(when, facts)) facts.set(name, [...(facts.get(name) ?? []), value]);
  return { facts, indicators, severity };
}

function ruleHolds(condition: RuleCondition, facts: Facts): boolean {
  if ("atLeast" in condition) {
    const known = facts.get(condition.of.name) ?? [];
    return condition.of.values.filter((value) => known.includes(value)).length >= condition.atLeast;
  }
  if ("all" in condition) return condition.all.every((inner) => ruleHolds(inner, facts));
  if ("any" in condition) return condition.any.some((inner) => ruleHolds(inner, facts));
  if ("not" in condition) return !ruleHolds(condition.not, facts);
  return holds(condition, facts);
}
