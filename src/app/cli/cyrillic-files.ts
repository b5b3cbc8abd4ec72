import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { AppError } from "../../domain/errors.js";
import { cyrillicArticle, cyrillicPhrases } from "../../telegram/i18n/cyrillic-rights.js";
import { cyrillicTexts } from "../../telegram/i18n/cyrillic-texts.js";
import {
  createToCyrillic,
  type Exceptions,
  type ToCyrillic,
} from "../../telegram/i18n/uzbek-cyrillic.js";

const RIGHTS = "rights";
const EXCEPTIONS = "uz-Cyrl.exceptions.yaml";

const latin = z.string().regex(/^[a-zʻʼ-]+$/);
const cyrillic = z.string().regex(/^[а-яёўқғҳ]+$/);
const exceptionsSchema: z.ZodType<Exceptions> = z.strictObject({
  kept: z.array(z.string().regex(/^[A-Za-z][A-Za-z -]*$/)),
  words: z.record(latin, cyrillic),
  parts: z.record(latin, cyrillic),
});

/**
 * What `locales/uz-Cyrl` is to hold, by file name, made from `locales/uz` with the exceptions
 * beside it. `locales` is that folder. Throws `locale.invalid` for exceptions that are malformed.
 */
export async function cyrillicFiles(locales: string): Promise<ReadonlyMap<string, string>> {
  const toCyrillic = createToCyrillic(await readExceptions(locales));
  const folder = join(locales, "uz");
  const made = (await turnedFiles(folder)).map(async (name) => {
    const source = await readFile(join(folder, name), "utf8");
    return [name, turn(name)(source, toCyrillic)] as const;
  });
  return new Map(await Promise.all(made));
}

/** The files of a folder of texts that are turned, in order: only texts, no recordings. */
export async function turnedFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  const rights = await readdir(join(folder, RIGHTS)).catch(() => []);
  return [
    ...names.filter((name) => name.endsWith(".ftl")),
    ...rights.filter((name) => /\.(?:md|yaml)$/.test(name)).map((name) => `${RIGHTS}/${name}`),
  ].sort();
}

function turn(name: string): (source: string, toCyrillic: ToCyrillic) => string {
  if (name.endsWith(".md")) return cyrillicArticle;
  return name.endsWith(".yaml") ? cyrillicPhrases : cyrillicTexts;
}

/** The exceptions of the folder of locales. Throws `locale.invalid` with a line per problem. */
export async function readExceptions(locales: string): Promise<Exceptions> {
  const parsed = exceptionsSchema.safeParse(
    parse(await readFile(join(locales, EXCEPTIONS), "utf8")),
  );
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    ({ path, message }) => `${EXCEPTIONS}: ${path.join(".")}: ${message}`,
  );
  throw new AppError("locale.invalid", lines.join("\n"));
}
