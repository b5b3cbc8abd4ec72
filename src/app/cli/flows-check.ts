import { AppError } from "../../domain/errors.js";
import type { Texts } from "../../telegram/i18n/texts.js";
import { readDeskRules } from "../desk-file.js";
import { readFlow } from "../flow-file.js";
import { findFlows, readRules, readTexts, runCommand } from "./flow-files.js";

/**
 * `npm run flows:check`: every flow against the words of every language, and the rules of triage
 * against the flows, and the rules of the desk; 1 on any problem.
 */
await runCommand(async () => {
  const texts = await readTexts();
  for (const file of await findFlows()) await check(file, texts);
  if (process.exitCode) return; // rules can be judged by sound flows only
  const { rules } = await readRules(texts);
  process.stdout.write(`flows/triage.yaml: ${rules.length} rules, ok\n`);
  const { steps } = await readDeskRules("UTC", null);
  process.stdout.write(`flows/desk.yaml: ${steps.length} steps, ok\n`);
});

async function check(file: string, texts: Texts): Promise<void> {
  try {
    const flow = await readFlow(file, texts);
    const [steps, languages] = [flow.steps.length, texts.locales.length];
    process.stdout.write(`${file}: ${steps} steps, ${languages} languages, ok\n`);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
