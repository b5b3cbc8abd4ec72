import type { StepId } from "../../../src/domain/ids.js";
import { advance, type Resume, type Sprint } from "../../../src/flow/advance.js";
import type { Flow } from "../../../src/flow/definition.js";
import { loadFlow } from "../../../src/flow/load.js";
import { currentStep } from "../../../src/flow/path.js";
import { type Run, startRun } from "../../../src/flow/run.js";

const yaml = `
id: every
version: 1
sections: [one, two]
limits: { textLength: 20, storyLength: 30 }
steps:
  - id: start
    kind: choice
    section: one
    skip: false
    options:
      - { id: brief, next: pay }
      - { id: full }
      - { id: leave, leave: menu }
  - { id: picks, kind: multi-choice, section: one, max: 2, dontKnow: true, facet: topic,
      options: [{ id: a }, { id: b }, { id: c }] }
  - { id: after_a, kind: notice, section: one, when: { has: { picks: a } } }
  - { id: after_b, kind: choice, section: one, facet: topic, when: { has: { picks: b } },
      options: [{ id: x, next: story }, { id: y }] }
  - { id: place, kind: place, section: one, list: places }
  - { id: pay, kind: number, section: two, min: 0, max: 5000, unit: tenge }
  - { id: story, kind: text, section: two, several: true }
  - { id: wish, kind: text, section: two, skip: false, maxLength: 10 }
  - { id: proof, kind: media, section: two, max: 2, accept: [photo, voice] }
  - { id: review, kind: review, section: two }
`;

const lists = `
places: [P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13]
times: [{ id: today, days: [0, 0] }, { id: week, days: [2, 7] }, { id: long, days: [60, null] }, never]
`;

/** A change made to a definition before it is loaded. */
export type Change = (yaml: string) => string;

/** A flow with every kind of step and small limits. */
export function everyKind(change: Change = (text) => text): Flow {
  return flowOf(change(yaml));
}

/** The flow that the YAML defines; it may use the lists `places` and `times`. */
export function flowOf(definition: string): Flow {
  return loadFlow(definition, lists, {
    file: "flows/every.yaml",
    locales: ["ru"],
    hasText: () => true,
    callbackData: (step, option) => `${step}:${option}`,
  });
}

export const NOW = new Date(Date.UTC(2026, 0, 15));

export const id = (step: string) => step as StepId;

/** Takes the resumes one after another; buttons are those of the step that is current then. */
export function go(flow: Flow, run: Run, ...steps: readonly Shorthand[]): Sprint {
  let sprint: Sprint = { run, events: [] };
  for (const shorthand of steps) {
    if (!sprint.run) throw new Error("the run has ended");
    sprint = advance(flow, sprint.run, resumeOf(flow, sprint.run, shorthand), NOW);
  }
  return sprint;
}

/** The run that `go` leads to. */
export function runAfter(flow: Flow, ...steps: readonly Shorthand[]): Run {
  const { run } = go(flow, startRun(flow), ...steps);
  if (!run) throw new Error("the run has ended");
  return run;
}

/** `=x` an option, `+x` a toggle, `"x` a text, `>x` an edit, else the button of that name. */
export type Shorthand = string | Resume;

function resumeOf(flow: Flow, run: Run, shorthand: Shorthand): Resume {
  if (typeof shorthand !== "string") return shorthand;
  const step = currentStep(flow, run).id;
  const rest = shorthand.slice(1);
  switch (shorthand[0]) {
    case "=":
      return { kind: "option", step, option: rest };
    case "+":
      return { kind: "toggle", step, option: rest };
    case '"':
      return { kind: "text", text: rest };
    case ">":
      return { kind: "edit", step, target: id(rest) };
    default:
      return { kind: shorthand as "done" | "skip" | "back" | "keep" | "also" | "enough", step };
  }
}
