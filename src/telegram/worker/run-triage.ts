import type { Facts } from "../../domain/condition.js";
import { type DaysOf, type Triaged, type TriageRules, triage } from "../../domain/triage.js";
import { type Flow, hasOptions } from "../../flow/definition.js";
import { facetsOf, factsOf } from "../../flow/path.js";
import type { Run } from "../../flow/run.js";

/**
 * The triage of what a run has answered on its path. Pure. `alert`: it came by "I am in danger now",
 * or joins a case that did.
 */
export function triageRun(flow: Flow, rules: TriageRules, run: Run, alert: boolean): Triaged {
  const facts: Facts = new Map([
    ...factsOf(flow, run),
    ...facetsOf(flow, run),
    ...(alert ? [["alert", ["yes"]] as const] : []),
  ]);
  return triage(rules, facts, daysIn(flow));
}

function daysIn(flow: Flow): DaysOf {
  return (id, answer) => {
    const step = flow.steps.find((candidate) => candidate.id === id);
    if (!step || !hasOptions(step)) return undefined;
    return step.options.find((option) => option.id === answer)?.days;
  };
}
