import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { AppError } from "../../domain/errors.js";
import type { Flow } from "../../flow/definition.js";
import { loadFlow } from "../../flow/load.js";
import { loadTexts, type Texts } from "../../telegram/i18n/texts.js";
import { encodePress } from "../../telegram/worker/buttons.js";

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

/** One flow with the lists beside it, checked against the words. Throws `flow.invalid`. */
export async function readFlow(file: string, texts: Texts): Promise<Flow> {
  return loadFlow(
    await readOrExplain(file),
    await readOrExplain(join(dirname(file), "lists.yaml")),
    {
      file,
      locales: texts.locales,
      hasText: (locale, id) => texts.has(locale, id),
      callbackData: (step, option) => encodePress({ kind: "option", step, option }),
    },
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

async function readOrExplain(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const message = `${file}: cannot be read. Give the path of a flow, such as flows/report.yaml.`;
    throw new AppError("flow.invalid", message, { cause });
  }
}
