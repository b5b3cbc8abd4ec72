import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { AppError } from "../domain/errors.js";
import type { Flow } from "../flow/definition.js";
import { loadFlow } from "../flow/load.js";
import type { Texts } from "../telegram/i18n/texts.js";
import { encodePress } from "../telegram/worker/buttons.js";

/** One flow with the lists beside it, checked against the words. Throws `flow.invalid`. */
export async function readFlow(path: string, texts: Texts): Promise<Flow> {
  const lists = await readOrExplain(join(dirname(path), "lists.yaml"));
  return loadFlow(await readOrExplain(path), lists, {
    file: relative(process.cwd(), path),
    locales: texts.locales,
    hasText: (locale, id) => texts.has(locale, id),
    callbackData: (step, option) => encodePress({ kind: "option", step, option }),
  });
}

async function readOrExplain(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const file = relative(process.cwd(), path);
    const message = `${file}: cannot be read. Give the path of a flow, such as flows/report.yaml.`;
    throw new AppError("flow.invalid", message, { cause });
  }
}
