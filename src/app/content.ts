import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { AppError } from "../domain/errors.js";
import { type TriageRules, triageSchema } from "../domain/triage.js";
import { type Flow, hasOptions } from "../flow/definition.js";
import { loadTexts, type Texts } from "../telegram/i18n/texts.js";
import { LOCALES } from "./config.js";
import { readFlow } from "./flow-file.js";
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
  const flow = await readFlow(packageFile(join("flows", "report.yaml")), texts);
  const rules = await loadTriage(flow, texts);
  return { texts, flow, rules };
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
