import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { AppError } from "../../domain/errors.js";
import { cyrillicTexts } from "../../telegram/i18n/cyrillic-texts.js";
import { createToCyrillic, type Exceptions } from "../../telegram/i18n/uzbek-cyrillic.js";

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
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ftl")).sort();
  const made = names.map(async (name) => {
    const source = await readFile(join(folder, name), "utf8");
    return [name, cyrillicTexts(source, toCyrillic)] as const;
  });
  return new Map(await Promise.all(made));
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
