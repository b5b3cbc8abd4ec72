import { type Condition, mentioned } from "../../domain/condition.js";
import {
  type Exit,
  type Flow,
  hasOptions,
  optionTextId,
  type Step,
  stepTextId,
} from "../../flow/definition.js";

/** Words for the drawing in one language. */
export type Say = (id: string) => string;

/** An arrow from one step to another; the label says when it is followed. */
export interface Arrow {
  readonly from: Step;
  readonly to: Step;
  readonly label: string;
  /** Leads back up, to the step that asks for something more. */
  readonly also?: true;
}

/** A way out of the flow: the option that leaves and where it leads. */
export interface WayOut {
  readonly from: Step;
  readonly label: string;
  readonly exit: Exit;
}

/** Boxes side by side that still fit a page on which their words can be read. */
const MOST_BESIDE = 6;

/** Steps side by side between two steps of the trunk, or one step of the trunk alone. */
export interface Row {
  readonly steps: readonly Step[];
  readonly trunk: boolean;
}

export interface Drawing {
  readonly rows: readonly Row[];
  readonly arrows: readonly Arrow[];
  readonly waysOut: readonly WayOut[];
}

const OTHERWISE = "иначе / otherwise";

/**
 * What there is to draw. The trunk is what everyone passes who answers nothing special; steps that
 * only some are asked stand beside it, between the two steps of the trunk around them.
 */
export function drawingOf(flow: Flow, say: Say): Drawing {
  const { steps } = flow;
  const trunk = trunkOf(steps);
  return {
    rows: rowsOf(steps, trunk),
    arrows: steps.flatMap((step) => [...arrowsFrom(flow, step, say), ...arrowsUp(steps, step)]),
    waysOut: steps.flatMap((from) =>
      from.kind === "choice"
        ? from.options.flatMap(({ id, leave }): WayOut[] =>
            leave ? [{ from, label: say(optionTextId(flow, from, id)), exit: leave }] : [],
          )
        : [],
    ),
  };
}

function trunkOf(steps: readonly Step[]): ReadonlySet<Step> {
  const trunk = new Set<Step>();
  let step = steps[0];
  while (step) {
    trunk.add(step);
    step = firstUnconditional(steps, onwardOf(steps, step));
  }
  return trunk;
}

function rowsOf(steps: readonly Step[], trunk: ReadonlySet<Step>): Row[] {
  const rows: Row[] = [];
  let beside: Step[] = [];
  for (const step of steps) {
    if (!trunk.has(step)) {
      beside.push(step);
      continue;
    }
    rows.push(...broken(beside), { steps: [step], trunk: true });
    beside = [];
  }
  return [...rows, ...broken(beside)];
}

/** Too many for one row make several of about the same length. */
function broken(beside: readonly Step[]): Row[] {
  const count = Math.ceil(beside.length / MOST_BESIDE);
  const length = Math.ceil(beside.length / count);
  return Array.from({ length: count }, (_, row) => ({
    steps: beside.slice(row * length, (row + 1) * length),
    trunk: false,
  }));
}

function arrowsFrom(flow: Flow, step: Step, say: Say): Arrow[] {
  const { steps } = flow;
  const byOption = step.kind === "choice" ? step.options : [];
  const jumps = byOption.flatMap(({ id, next }): Arrow[] => {
    const to = steps.find((other) => other.id === next);
    return to ? [{ from: step, to, label: say(optionTextId(flow, step, id)) }] : [];
  });
  const first = onwardOf(steps, step);
  const to = firstUnconditional(steps, first);
  if (!first || !to) return jumps;
  // Of steps asked on condition one after another, each is drawn from the step above all of them.
  const conditional = "when" in step && step.when && first === steps[steps.indexOf(step) + 1];
  const asked = conditional ? [] : steps.slice(steps.indexOf(first), steps.indexOf(to));
  const some = asked.flatMap((other): Arrow[] =>
    "when" in other && other.when
      ? [{ from: step, to: other, label: conditionWords(flow, step, other.when, say) }]
      : [],
  );
  const label = jumps.length + some.length > 0 ? OTHERWISE : "";
  return [...jumps, ...some, { from: step, to, label }];
}

function arrowsUp(steps: readonly Step[], step: Step): Arrow[] {
  const also = step.kind === "multi-choice" ? step.also : undefined;
  const to = steps.find((other) => other.id === also);
  return to ? [{ from: step, to, label: "", also: true }] : [];
}

function onwardOf(steps: readonly Step[], step: Step): Step | undefined {
  const next = "next" in step ? step.next : undefined;
  return next ? steps.find((other) => other.id === next) : steps[steps.indexOf(step) + 1];
}

function firstUnconditional(steps: readonly Step[], from: Step | undefined): Step | undefined {
  if (!from) return undefined;
  return steps.slice(steps.indexOf(from)).find((step) => !("when" in step && step.when));
}

/** The options a condition asks for; the question is named where it is not the one above. */
function conditionWords(flow: Flow, above: Step, condition: Condition, say: Say): string {
  const words = [...mentioned(condition)].map(({ name, value }) => {
    const asked = flow.steps.find((step) => step.id === name);
    if (!asked) return value;
    const known = hasOptions(asked) && asked.options.some((option) => option.id === value);
    const answer = known ? say(optionTextId(flow, asked, value)) : value;
    return asked === above ? answer : `${say(`${stepTextId(flow, asked)}-short`)}: ${answer}`;
  });
  const simple = "has" in condition || "any" in condition;
  return simple ? words.join(" / ") : `${Object.keys(condition)[0]}: ${words.join(", ")}`;
}
