import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { AppError } from "../../domain/errors.js";

/** What the check of the texts has to know of a language: `locales/wording.yaml`. */
export interface Wording {
  /** The most words on a line that a worker reads; names are not counted. */
  readonly lineWords: number;
  /** Beginnings of words, one after another, that no text which may be seen at a glance has. */
  readonly banned: readonly string[];
  /** How a line begins that names a source, and so may be long. */
  readonly sources: readonly string[];
  /** How a block of a phrasebook begins, whose lines hold several languages. */
  readonly phrases: readonly string[];
}

const schema: z.ZodType<Readonly<Record<string, Wording>>> = z.record(
  z.string(),
  z.strictObject({
    lineWords: z.int().min(1),
    banned: z.array(z.string().min(1)).min(1),
    sources: z.array(z.string().min(1)),
    phrases: z.array(z.string().min(1)),
  }),
);

/** By language. Throws `locale.invalid`, with a line per problem, for a file that is malformed. */
export async function readWording(path: string): Promise<Readonly<Record<string, Wording>>> {
  const parsed = schema.safeParse(parse(await readFile(path, "utf8")));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `${path}: ${issue.path.join(".")}: ${issue.message}`,
  );
  throw new AppError("locale.invalid", lines.join("\n"));
}

/**
 * The banned words in a text, as they are written in the list. `forced labour` finds "Forced
 * labourers" but not "enforced labour": each part is the beginning of a word.
 */
export function bannedIn(text: string, banned: readonly string[]): readonly string[] {
  const plain = text.toLowerCase().replace(/[‘’'`ʼ]/g, "ʻ");
  return banned.filter((entry) => {
    const parts = entry
      .toLowerCase()
      .replace(/[‘’'`ʼ]/g, "ʻ")
      .split(/\s+/);
    const stems = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`(?<![\\p{L}ʻ])${stems.join("[\\p{L}ʻ-]*\\s+")}`, "u").test(plain);
  });
}
