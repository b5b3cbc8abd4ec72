import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { AppError } from "../../domain/errors.js";
import { loadTexts } from "../../telegram/i18n/texts.js";
import { findFlows, runCommand } from "./flow-files.js";
import { readLocaleTexts } from "./locale-texts.js";
import type { FlowSteps } from "./text-kind.js";
import { examine } from "./text-rules.js";
import { textTable } from "./text-table.js";
import { readWording } from "./wording.js";

const LOCALES = "locales";
const FIRST = "en"; // the language that the ids are written from

// No more of a flow than this check needs: flows:check is for the rest.
const flowSchema = z.object({
  id: z.string(),
  steps: z.array(z.object({ id: z.string(), kind: z.string() })),
});

/**
 * `npm run texts:check`: measures the texts of every language, prints a table, and tells what
 * breaks a rule; 1 on any. `-- --locale kk` looks at one language alone.
 */
await runCommand(async () => {
  const [option, only, ...more] = process.argv.slice(2);
  const isUsed = option === undefined || (option === "--locale" && only !== undefined);
  if (!isUsed || more.length > 0) {
    process.stderr.write("Usage: npm run texts:check [-- --locale <language>]\n");
    process.exitCode = 2;
    return;
  }
  const entries = await readdir(LOCALES, { withFileTypes: true });
  const all = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (only !== undefined && !all.includes(only))
    throw new AppError("locale.invalid", `${LOCALES}/${only}: there is no folder with texts`);

  const wording = await readWording(join(LOCALES, "wording.yaml"));
  const flows = await readSteps();
  for (const locale of only === undefined ? all : [only]) {
    const known = wording[locale];
    if (!known) throw new AppError("locale.invalid", `${LOCALES}/wording.yaml: lacks ${locale}`);
    const files = await readLocaleTexts(LOCALES, locale, flows);
    const { measures, breaches } = examine(locale, files, known);
    process.stdout.write(`${locale}\n${textTable(measures)}\n\n`);
    const told = breaches.map(({ file, id, what }) =>
      [`${locale}/${file}.ftl:`, ...(id === "" ? [] : [`${id}`]), what].join(" "),
    );
    tell([...(await loadingProblems(locale)), ...told]);
  }
});

async function readSteps(): Promise<FlowSteps> {
  const read = (await findFlows()).map(async (file) => {
    const flow = flowSchema.safeParse(parse(await readFile(file, "utf8")));
    if (!flow.success) throw new AppError("flow.invalid", `${file}: npm run flows:check tells why`);
    return [flow.data.id, new Map(flow.data.steps.map(({ id, kind }) => [id, kind]))] as const;
  });
  return new Map(await Promise.all(read));
}

/** The same ids and the same arguments as the first language, and whatever cannot be read. */
async function loadingProblems(locale: string): Promise<readonly string[]> {
  try {
    await loadTexts(LOCALES, [...new Set([FIRST, locale])]);
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.message.split("\n");
  }
}

function tell(lines: readonly string[]): void {
  if (lines.length === 0) return;
  process.stderr.write(`${lines.join("\n")}\n\n`);
  process.exitCode = 1;
}
