import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { AppError } from "../domain/errors.js";
import { type TriageRules, triageSchema } from "../domain/triage.js";
import { type Flow, hasOptions } from "../flow/definition.js";
import { loadFlow } from "../flow/load.js";
import { loadTexts, type Texts } from "../telegram/i18n/texts.js";
import { encodePress } from "../telegram/worker/buttons.js";
import { LOCALES } from "./config.js";
import { packageFile } from "./package-file.js";

/** Everything the bot reads at start: the words, the questionnaire, the rules of triage. */
export interface Content {
  readonly texts: Texts;
  readonly flow: Flow;
  readonly rules: TriageRules;
}

/** Reads and checks all of it. Throws `locale.invalid` or `flow.invalid` with a line per problem. */
export async function loadContent(): Promise<Content> {
  const texts = await loadTexts(packageFile("locales"), LOCALES);
  const flow = await loadFlowFile(packageFile(join("flows", "report.yaml")), texts);
  const rules = await loadTriage(flow, texts);
  return { texts, flow, rules };
}

/** A flow with its lists, checked against the words of every language. */
export async function loadFlowFile(path: string, texts: Texts): Promise<Flow> {
  const lists = await readFile(packageFile(join("flows", "lists.yaml")), "utf8");
  return loadFlow(await readFile(path, "utf8"), lists, {
    file: join("flows", path.split(/[\\/]/).at(-1) ?? path),
    locales: texts.locales,
    hasText: (locale, id) => texts.has(locale, id),
    callbackData: (step, option) => encodePress({ kind: "option", step, option }),
  });
}

async function loadTriage(flow: Flow, texts: Texts): Promise<TriageRules> {
  const file = join("flows", "triage.yaml");
  const parsed = triageSchema.safeParse(parse(await readFile(packageFile(file), "utf8")));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      (issue) => `${file}: ${issue.path.join(".")}: ${issue.message}`,
    );
    throw new AppError("flow.invalid", lines.join("\n"));
  }
  const rules = parsed.data;
  const [locale = ""] = texts.locales; // loadTexts has seen to it that all languages have the same ids
  const problems = [
    ...rules.rules.map((rule) => `triage-${rule.id}`),
    ...rules.rules.flatMap((rule) => rule.tags.map((tag) => `tag-${tag}`)),
    ...Object.keys(rules.categories).map((category) => `category-${category}`),
  ]
    .filter((id) => !texts.has(locale, id))
    .map((id) => `${file}: the text "${id}" is missing in locales/`);
  for (const step of flow.steps)
    if ("facet" in step && step.facet === "category" && hasOptions(step))
      for (const option of step.options)
        if (!rules.categories[option.id])
          problems.push(`${file}: the category "${option.id}" of step "${step.id}" is missing`);
  if (problems.length > 0) throw new AppError("flow.invalid", problems.join("\n"));
  return rules;
}
