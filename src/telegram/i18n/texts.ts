import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { AppError } from "../../domain/errors.js";

export type TextArgs = Readonly<Record<string, FluentVariable>>;

/** Every word the bot says, by language and message id. */
export interface Texts {
  readonly locales: readonly string[];
  has(locale: string, id: string): boolean;
  /** Throws `locale.invalid` for an id that does not exist: start-up has checked all of them. */
  text(locale: string, id: string, args?: TextArgs): string;
}

/**
 * Reads `<directory>/<locale>/*.ftl`. Throws `locale.invalid` with one line per problem: a file
 * that does not parse, an id given twice, an id that another language has and this one lacks.
 */
export async function loadTexts(directory: string, locales: readonly string[]): Promise<Texts> {
  const problems: string[] = [];
  const bundles = new Map<string, FluentBundle>();
  const ids = new Map<string, Set<string>>();
  for (const locale of locales) {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    const known = new Set<string>();
    for (const file of (await readdir(join(directory, locale))).sort()) {
      if (!file.endsWith(".ftl")) continue;
      const source = await readFile(join(directory, locale, file), "utf8");
      const name = `${locale}/${file}`;
      const resource = new FluentResource(source);
      for (const line of unread(source, resource)) problems.push(`${name}: cannot read "${line}"`);
      for (const error of bundle.addResource(resource)) problems.push(`${name}: ${error.message}`);
      for (const entry of resource.body) known.add(entry.id);
    }
    bundles.set(locale, bundle);
    ids.set(locale, known);
  }
  const all = new Set([...ids.values()].flatMap((known) => [...known]));
  for (const [locale, known] of ids)
    for (const id of all)
      if (!known.has(id)) problems.push(`${locale}: the text "${id}" is missing`);
  if (problems.length > 0) throw new AppError("locale.invalid", problems.join("\n"));
  return createTexts(locales, bundles);
}

function createTexts(
  locales: readonly string[],
  bundles: ReadonlyMap<string, FluentBundle>,
): Texts {
  const find = (locale: string, id: string) => bundles.get(locale)?.getMessage(id)?.value ?? null;
  return {
    locales,
    has: (locale, id) => find(locale, id) !== null,
    text(locale, id, args = {}) {
      const pattern = find(locale, id);
      const bundle = bundles.get(locale);
      if (!pattern || !bundle) throw new AppError("locale.invalid", `no text ${locale}/${id}`);
      return bundle.formatPattern(pattern, { ...args });
    },
  };
}

/** Fluent skips what it cannot parse without a word: the ids at line starts that it left out. */
function unread(source: string, resource: FluentResource): readonly string[] {
  const read = new Set(resource.body.map((entry) => entry.id));
  const written = [...source.matchAll(/^(-?[a-zA-Z][\w-]*)\s*=/gm)].map((match) => match[1] ?? "");
  const twice = written.filter((id, index) => written.indexOf(id) !== index);
  return [...written.filter((id) => !read.has(id)), ...twice];
}
