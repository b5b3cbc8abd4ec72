import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../../domain/errors.js";
import type { TriageRules } from "../../domain/triage-rules.js";
import { loadTexts, type Texts } from "../../telegram/i18n/texts.js";
import { readFlow } from "../flow-file.js";
import { readTriage } from "../triage-file.js";

/** Where the commands look, seen from the project's directory, in which npm starts them. */
export const FLOWS = "flows";
const LOCALES = "locales";

/** The words of every language that has a directory. Throws `locale.invalid`. */
export async function readTexts(): Promise<Texts> {
  const entries = await readdir(LOCALES, { withFileTypes: true });
  return loadTexts(
    LOCALES,
    entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
  );
}

/** The files in `flows/` that define a flow: those with steps, unlike lists and rules. */
export async function findFlows(): Promise<readonly string[]> {
  const files = (await readdir(FLOWS)).filter((name) => name.endsWith(".yaml")).sort();
  const sources = await Promise.all(
    files.map(async (name) => ({
      file: `${FLOWS}/${name}`,
      source: await readFile(join(FLOWS, name), "utf8"),
    })),
  );
  return sources.filter(({ source }) => /^steps\s*:/m.test(source)).map(({ file }) => file);
}

/** The rules of triage beside the flows, checked against all of them. Throws `flow.invalid`. */
export async function readRules(texts: Texts): Promise<TriageRules> {
  const files = await findFlows();
  const flows = await Promise.all(files.map((file) => readFlow(file, texts)));
  return readTriage(flows, texts, join(FLOWS, "triage.yaml"));
}

/** Runs a command: what is wrong with a file is printed plainly, without a stack, and exits with 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
