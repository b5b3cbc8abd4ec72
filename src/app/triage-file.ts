import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../domain/errors.js";
import { type TriageRules, triageSchema } from "../domain/triage-rules.js";
import type { Flow } from "../flow/definition.js";
import { readYaml } from "../flow/source.js";
import type { Texts } from "../telegram/i18n/texts.js";
import { packageFile } from "./package-file.js";
import { triageProblems } from "./triage-check.js";

const FILE = join("flows", "triage.yaml");

/**
 * The rules of triage, the package's own if no `path` is given, checked against the flows and the
 * words. Throws `flow.invalid`.
 */
export async function readTriage(
  flows: readonly Flow[],
  texts: Texts,
  path = packageFile(FILE),
): Promise<TriageRules> {
  return loadTriage(await readFile(path, "utf8"), flows, texts);
}

/**
 * The rules that the YAML defines. Throws `flow.invalid`, whose message lists every problem, one a
 * line, each with the file, the rule and what to do.
 */
export function loadTriage(
  yamlText: string,
  flows: readonly Flow[],
  texts: Pick<Texts, "locales" | "has">,
): TriageRules {
  const read = readYaml(yamlText, triageSchema, FILE);
  if (read.kind === "problems") throw new AppError("flow.invalid", read.lines.join("\n"));
  const problems = triageProblems(read.value, flows, texts);
  if (problems.length > 0)
    throw new AppError("flow.invalid", problems.map((problem) => `${FILE}: ${problem}`).join("\n"));
  return read.value;
}
