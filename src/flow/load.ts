import { AppError } from "../domain/errors.js";
import {
  type Definition,
  definitionSchema,
  type Flow,
  type Lists,
  listsSchema,
} from "./definition.js";
import { hashOf } from "./hash.js";
import type { Problem } from "./problem.js";
import { unsound } from "./soundness.js";
import { readYaml } from "./source.js";
import { resolveSteps } from "./steps.js";
import { lackingTexts, oversizedButtons, type Surroundings } from "./surroundings.js";

/**
 * The flow that the YAML defines, checked and resolved. Throws `flow.invalid`, whose message lists
 * every problem, one a line, each with the file, the step and what to do. Reads nothing but its
 * arguments.
 */
export function loadFlow(yamlText: string, listsText: string, around: Surroundings): Flow {
  const { file } = around;
  const lists = readYaml(listsText, listsSchema, beside(file, "lists.yaml"));
  const definition = readYaml(yamlText, definitionSchema, file);
  if (definition.kind === "problems" || lists.kind === "problems")
    throw invalid([...problemsOf(lists), ...problemsOf(definition)]);

  const flow = resolve(definition.value, lists.value);
  const problems = [
    ...unsound(flow, lists.value),
    ...lackingTexts(flow, around),
    ...oversizedButtons(flow, around),
  ];
  if (problems.length > 0) throw invalid(problems.map((problem) => `${file}: ${said(problem)}`));
  return flow;
}

function resolve(definition: Definition, lists: Lists): Flow {
  const resolved = { ...definition, steps: resolveSteps(definition.steps, lists) };
  return { ...resolved, hash: hashOf(resolved) };
}

function invalid(lines: readonly string[]): AppError {
  return new AppError("flow.invalid", lines.join("\n"));
}

function said({ step, problem, remedy }: Problem): string {
  return `${step === null ? "" : `step "${step}": `}${problem}. ${remedy}`;
}

function problemsOf(read: { kind: "value" } | { kind: "problems"; lines: readonly string[] }) {
  return read.kind === "problems" ? read.lines : [];
}

function beside(file: string, name: string): string {
  return file.replace(/[^/]*$/, name);
}
