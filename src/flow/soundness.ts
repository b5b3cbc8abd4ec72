import { doubtfulConditions } from "./conditions.js";
import { type Flow, hasOptions, type Lists, plainOptions, type Step } from "./definition.js";
import { doubtfulEnding } from "./ending.js";
import { RESERVED_OPTIONS, RESERVED_STEPS } from "./limits.js";
import type { Problem } from "./problem.js";
import { doubtfulEnough, doubtfulTaps } from "./shortcuts.js";

/** Every problem of a flow with itself: what it refers to, and whether one can walk it to the end. */
export function unsound(flow: Flow, lists: Lists): readonly Problem[] {
  const { steps } = flow;
  return [
    ...steps.flatMap((step) => [
      ...doubtfulIds(flow, step),
      ...doubtfulPlace(flow, step),
      ...doubtfulBounds(flow, step),
      ...doubtfulOptions(step),
      ...unknownLists(step, lists),
      ...doubtfulTargets(flow, step),
      ...doubtfulConditions(steps, step),
      ...doubtfulTaps(steps, step),
    ]),
    ...unreachable(steps),
    ...doubtfulEnding(flow),
    ...doubtfulEnough(flow),
  ];
}

function doubtfulIds({ steps }: Flow, step: Step): Problem[] {
  const problems: Problem[] = [];
  const add = (problem: string, remedy: string) =>
    problems.push({ step: step.id, problem, remedy });
  if (steps.find((other) => other.id === step.id) !== step)
    add("the id is used twice", "Give each step an id of its own.");
  if (RESERVED_STEPS.includes(step.id)) add("the id is reserved", "Choose another id.");
  const options = hasOptions(step) ? step.options.map((option) => option.id) : [];
  for (const id of new Set(options.filter((option, index) => options.indexOf(option) !== index)))
    add(`the option "${id}" is given twice`, "Take one of them out.");
  for (const id of options.filter((option) => RESERVED_OPTIONS.includes(option)))
    add(`the option id "${id}" is reserved`, "Choose another id.");
  return problems;
}

function doubtfulPlace({ sections }: Flow, step: Step): Problem[] {
  if (sections.includes(step.section)) return [];
  const remedy = `Write one of: ${sections.join(", ")}, or add it to sections.`;
  return [{ step: step.id, problem: `unknown section "${step.section}"`, remedy }];
}

function doubtfulBounds({ limits }: Flow, step: Step): Problem[] {
  if (step.kind === "number" && step.min > step.max)
    return [{ step: step.id, problem: "min is above max", remedy: "Exchange them." }];
  if (step.kind === "multi-choice" && (step.max ?? 1) > step.options.length) {
    const problem = "max is above the number of options";
    return [{ step: step.id, problem, remedy: "Lower it or leave it out." }];
  }
  if (step.kind === "text" && (step.maxLength ?? 0) > limits.textLength) {
    const problem = "maxLength is above limits.textLength";
    return [{ step: step.id, problem, remedy: "Lower it or leave it out." }];
  }
  return [];
}

function doubtfulOptions(step: Step): Problem[] {
  if (!hasOptions(step)) return [];
  const reversed = step.options.filter(({ days }) => days && days[0] > (days[1] ?? days[0]));
  const onlyAsides = step.options.length > 0 && plainOptions(step).length === 0;
  return [
    ...reversed.map(({ id }) => ({
      step: step.id,
      problem: `the days of option "${id}" end before they begin`,
      remedy: "Exchange them in lists.yaml.",
    })),
    ...(onlyAsides
      ? [{ step: step.id, problem: "every option is an aside", remedy: "Leave aside out of some." }]
      : []),
  ];
}

function unknownLists(step: Step, lists: Lists): Problem[] {
  if (!("list" in step) || Object.hasOwn(lists, step.list)) return [];
  const remedy = `Write one of: ${Object.keys(lists).join(", ")}, or add it to lists.yaml.`;
  return [{ step: step.id, problem: `unknown list "${step.list}"`, remedy }];
}

function doubtfulTargets({ steps }: Flow, step: Step): Problem[] {
  return targetsOf(step).flatMap(({ target, where }): Problem[] => {
    const at = steps.findIndex((other) => other.id === target);
    const remedy = "Write the id of a step below it.";
    if (at < 0)
      return [{ step: step.id, problem: `unknown target "${target}" in ${where}`, remedy }];
    if (at > steps.indexOf(step)) return [];
    const problem =
      target === step.id
        ? `${where} leads to the step itself, a circle`
        : `${where} leads back to "${target}", a circle`;
    return [{ step: step.id, problem, remedy }];
  });
}

function targetsOf(step: Step): { target: string; where: string }[] {
  const options = step.kind === "choice" ? step.options : [];
  return [
    ...("next" in step && step.next ? [{ target: step.next, where: "next" }] : []),
    ...options.flatMap(({ id, next }) =>
      next ? [{ target: next, where: `next of option "${id}"` }] : [],
    ),
  ];
}

/**
 * Walks every way through: along `next`, and to the following step where nothing else is said. A
 * target that is a problem of its own counts as not said, so that one slip is reported once.
 */
function unreachable(steps: readonly Step[]): Problem[] {
  const reached = new Set<Step>(steps.slice(0, 1));
  // Targets lie below, so that one pass from the top meets every way.
  for (const [index, step] of steps.entries()) {
    if (!reached.has(step)) continue;
    const below = (id: string | undefined) =>
      steps.slice(index + 1).find((other) => other.id === id);
    for (const { target } of targetsOf(step)) {
      const found = below(target);
      if (found) reached.add(found);
    }
    const following = steps[index + 1];
    if (following && fallsThrough(step, below)) reached.add(following);
  }
  return steps
    .filter((step) => !reached.has(step))
    .map((step) => ({
      step: step.id,
      problem: "no way leads to it",
      remedy: "Point a next to it, or take it out.",
    }));
}

/** Whether the following step may come next: the step may be left out, or says no `next`. */
function fallsThrough(step: Step, below: (id: string | undefined) => Step | undefined): boolean {
  if ("when" in step && step.when) return true;
  if ("next" in step && below(step.next)) return false;
  if (step.kind !== "choice" || step.skip || step.dontKnow) return true;
  return step.options.some((option) => !below(option.next) && !option.leave);
}
