import { z } from "zod";
import { type Condition, conditionSchema, type Facts, holds, mentioned } from "./condition.js";

/** What `category` holds where the answers name none. */
export const NO_CATEGORY = "none";

/** A condition that may also count: at least so many of these values of one name. */
export type RuleCondition =
  | Condition
  | { all: readonly RuleCondition[] }
  | { any: readonly RuleCondition[] }
  | { not: RuleCondition }
  | { atLeast: number; of: { name: string; values: readonly string[] } };

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

const level = z.literal([0, 1, 2, 3]);
const severity = z.number().int().min(1).max(4);
const indicator = z.string().regex(/^I([1-9]|10|11)$/);
const source = z.string().min(3);

/** One rule: a level and tags (raise), or one level up for whatever else was found (raiseBy). */
const ruleSchema = z.strictObject({
  id: z.string(),
  when: ruleCondition,
  level: level.optional(),
  raiseBy: z.literal(1).optional(),
  tags: z.array(z.string()).default([]),
  /** Why, in a sentence, and where it is written. */
  why: z.string().min(10),
  source,
});

const deadlineSchema = z.strictObject({
  id: z.string(),
  when: conditionSchema,
  /** The step whose answer starts the clock, and the step that tells the part of that day. */
  since: z.string(),
  part: z.string().exactOptional(),
  /** Calendar days; left out where the number is not verified. */
  days: z.number().int().min(1).exactOptional(),
  source,
});

export type DeadlineRule = z.infer<typeof deadlineSchema>;

/** `flows/triage.yaml`. */
export const triageSchema = z.strictObject({
  version: z.literal(2),
  /** Each category: the ILO indicators it speaks of and its severity, 4 critical to 1 low. */
  categories: z.record(
    z.string(),
    z.strictObject({
      indicators: z.array(indicator).default([]),
      severity,
      /** Another severity beside any of these indicators. */
      beside: z.strictObject({ indicators: z.array(indicator).min(1), severity }).exactOptional(),
    }),
  ),
  /** Indicators that an answer speaks of, beside those of its category. */
  indicators: z.array(z.strictObject({ id: indicator, when: conditionSchema, source })),
  /** Facts drawn from the answers before the rules look: `name` gets `value` when `when` holds. */
  facts: z.array(z.strictObject({ name: z.string(), value: z.string(), when: conditionSchema })),
  rules: z.array(ruleSchema).min(1),
  /** Tags that say something of the case and nothing of its level. */
  marks: z.array(z.strictObject({ tag: z.string(), when: conditionSchema, source })),
  deadlines: z.array(deadlineSchema),
});

export type TriageRules = z.infer<typeof triageSchema>;

/** Whether the condition of a rule holds. Pure. */
export function ruleHolds(condition: RuleCondition, facts: Facts): boolean {
  if ("atLeast" in condition) {
    const known = facts.get(condition.of.name) ?? [];
    return condition.of.values.filter((value) => known.includes(value)).length >= condition.atLeast;
  }
  if ("all" in condition) return condition.all.every((inner) => ruleHolds(inner, facts));
  if ("any" in condition) return condition.any.some((inner) => ruleHolds(inner, facts));
  if ("not" in condition) return !ruleHolds(condition.not, facts);
  return holds(condition, facts);
}

/** Every name and value a rule's condition speaks of, for checking a definition. */
export function* mentionedByRule(
  condition: RuleCondition,
): Generator<{ name: string; value: string }> {
  if ("atLeast" in condition) {
    const { name, values } = condition.of;
    for (const value of values) yield { name, value };
  } else if ("all" in condition) for (const inner of condition.all) yield* mentionedByRule(inner);
  else if ("any" in condition) for (const inner of condition.any) yield* mentionedByRule(inner);
  else if ("not" in condition) yield* mentionedByRule(condition.not);
  else yield* mentioned(condition);
}
