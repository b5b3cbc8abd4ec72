import { z } from "zod";

/**
 * What is known of a case or a run: a name (a step or a facet) and the values it holds.
 * A name that is absent was never answered.
 */
export type Facts = ReadonlyMap<string, readonly string[]>;

/** A question about facts, as written in YAML. There is no expression language. */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { has: Readonly<Record<string, string | readonly string[]>> };

const values = z.union([z.string(), z.array(z.string()).min(1)]);

/** `has` holds when, for every name, at least one of the values is among its facts. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ has: z.record(z.string(), values) }),
  ]),
);

/** Whether the condition holds. Pure; a name without facts has no values. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ("all" in condition) return condition.all.every((inner) => holds(inner, facts));
  if ("any" in condition) return condition.any.some((inner) => holds(inner, facts));
  if ("not" in condition) return !holds(condition.not, facts);
  return Object.entries(condition.has).every(([name, wanted]) => {
    const known = facts.get(name) ?? [];
    return listed(wanted).some((value) => known.includes(value));
  });
}

/** Every name and value the condition speaks of, for checking a definition. */
export function* mentioned(condition: Condition): Generator<{ name: string; value: string }> {
  if ("all" in condition) for (const inner of condition.all) yield* mentioned(inner);
  else if ("any" in condition) for (const inner of condition.any) yield* mentioned(inner);
  else if ("not" in condition) yield* mentioned(condition.not);
  else
    for (const [name, wanted] of Object.entries(condition.has))
      for (const value of listed(wanted)) yield { name, value };
}

function listed(wanted: string | readonly string[]): readonly string[] {
  return typeof wanted === "string" ? [wanted] : wanted;
}
