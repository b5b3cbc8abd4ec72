import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { AppError } from "../domain/errors.js";
import type { Words } from "../rights/search.js";
import { packageFile } from "./package-file.js";

// The page of contacts is data, no article, and is asked for all the same.
const CONTACTS = "contacts";

// YAML reads 112 as a number.
const list = z
  .array(z.union([z.string(), z.number()]).transform(String).pipe(z.string().min(1)))
  .min(1);
const phrasesSchema = z.record(z.string(), list);
const dangerSchema = z.strictObject({ danger: list, harm: list });

type Tell = (file: string, what: string) => void;

/**
 * What people write, of `locales/<language>/rights`: every topic has phrases in every language. `topics`:
 * the ids of those with articles. Waits for the disk. Throws `locale.invalid` with a line per problem.
 */
export function readWords(
  locales: readonly string[],
  topics: Iterable<string>,
  folder = packageFile("locales"),
): readonly Words[] {
  const problems: string[] = [];
  const ids = [...topics, CONTACTS];
  const words = locales.map((locale) =>
    wordsOf(join(folder, locale, "rights"), locale, ids, (file, what) =>
      problems.push(`locales/${locale}/rights/${file}: ${what}`),
    ),
  );
  if (problems.length > 0) throw new AppError("locale.invalid", problems.join("\n"));
  return words;
}

function wordsOf(folder: string, locale: string, ids: readonly string[], tell: Tell): Words {
  const phrases = readYamlFile(folder, "phrases.yaml", phrasesSchema, tell);
  const words = readYamlFile(folder, "danger.yaml", dangerSchema, tell);
  const elsewhere = readYamlFile(folder, "elsewhere.yaml", list, tell);
  for (const id of phrases ? ids : [])
    if (!phrases?.[id]) tell("phrases.yaml", `${id} has no phrases`);
  for (const id of Object.keys(phrases ?? {}))
    if (!ids.includes(id)) tell("phrases.yaml", `there is no topic ${id}`);
  return {
    locale,
    phrases: new Map(Object.entries(phrases ?? {})),
    elsewhere: elsewhere ?? [],
    danger: words?.danger ?? [],
    harm: words?.harm ?? [],
  };
}

function readYamlFile<T>(folder: string, file: string, schema: z.ZodType<T>, tell: Tell): T | null {
  const text = textOf(join(folder, file));
  if (text === null) {
    tell(file, "it is missing");
    return null;
  }
  try {
    const parsed = schema.safeParse(parse(text));
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues)
      tell(file, `${path.join(".")}: ${message}`);
  } catch (error) {
    tell(file, `it is no YAML: ${(error as Error).message.split("\n")[0]}`);
  }
  return null;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
