import { AppError } from "../../domain/errors.js";
import type { Texts } from "../../telegram/i18n/texts.js";
import { readFlow } from "../flow-file.js";
import { findFlows, readTexts, runCommand } from "./flow-files.js";

/** `npm run flows:check`: every flow against the words of every language; 1 on any problem. */
await runCommand(async () => {
  const texts = await readTexts();
  for (const file of await findFlows()) await check(file, texts);
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
