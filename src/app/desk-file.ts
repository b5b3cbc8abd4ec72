import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type DeskRules,
  deskRules,
  deskSchema,
  type WrittenDeskRules,
  type WrittenStep,
} from "../domain/desk-rules.js";
import { durationMs } from "../domain/duration.js";
import { AppError } from "../domain/errors.js";
import { CLOCKS } from "../domain/escalation.js";
import { readYaml } from "../flow/source.js";
import { packageFile } from "./package-file.js";

const FILE = join("flows", "desk.yaml");

/**
 * The rules of the desk: the package's own where `path` is `null`. Throws `config.invalid` for a file
 * of the operator's that cannot be read, and `flow.invalid` for one that is wrong.
 */
export async function readDeskRules(timeZone: string, path: string | null): Promise<DeskRules> {
  if (path === null) return loadDeskRules(await readFile(packageFile(FILE), "utf8"), timeZone);
  const yaml = await readFile(path, "utf8").catch((cause) => {
    throw new AppError(
      "config.invalid",
      "DESK_RULES names a file that cannot be read: check the path and its rights.",
      { cause },
    );
  });
  return loadDeskRules(yaml, timeZone, path);
}

/**
 * The rules that the YAML defines. Throws `flow.invalid`, whose message lists every problem, one a
 * line, each with the file, the step and what to do.
 */
export function loadDeskRules(yamlText: string, timeZone: string, file = FILE): DeskRules {
  const read = readYaml(yamlText, deskSchema, file);
  if (read.kind === "problems") throw new AppError("flow.invalid", read.lines.join("\n"));
  const problems = deskProblems(read.value);
  if (problems.length > 0)
    throw new AppError("flow.invalid", problems.map((problem) => `${file}: ${problem}`).join("\n"));
  return deskRules(read.value, timeZone);
}

const CLOCK_FIELDS = ["unclaimed", "unanswered", "before"] as const;

function deskProblems({ escalations: steps }: WrittenDeskRules): readonly string[] {
  const ids = steps.map(({ id }) => id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const urgent = steps.some(({ level, unclaimed }) => level === 0 && unclaimed !== undefined);
  return [
    ...steps.flatMap(stepProblems),
    ...[...twice].map((id) => `step "${id}": the id is used twice. Give each step its own.`),
    ...(urgent
      ? []
      : ["no step tells of an unclaimed case of level 0. Add one with level: 0 and unclaimed."]),
  ];
}

function stepProblems(step: WrittenStep): readonly string[] {
  const { id, level } = step;
  const where = `step "${id}"`;
  const problems: string[] = [];
  if (!/^[a-z][a-z0-9_]{0,23}$/.test(id))
    problems.push(
      `${where}: the id is not valid. Begin with a small letter; use small letters, digits and _, at most 24.`,
    );
  if (CLOCKS.some((name) => name === id))
    problems.push(`${where}: the id is kept for the bot's own use. Choose another one.`);
  const given = CLOCK_FIELDS.filter((field) => step[field] !== undefined);
  if (given.length !== 1)
    problems.push(
      `${where}: it has ${given.length === 0 ? "none" : "several"} of unclaimed, unanswered and before. Write one of them.`,
    );
  for (const field of given)
    if (durationMs(step[field] ?? "") === null)
      problems.push(`${where}: ${field} is no span of time. Write one like 15m, 4h or 3d.`);
  if (level === undefined && step.before === undefined)
    problems.push(`${where}: level is missing. Write 0, 1, 2 or 3.`);
  return problems;
}
