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
    const files = await readdir(join(directory, locale)).catch(() => []);
    if (files.length === 0) problems.push(`${locale}: there is no folder with texts`);
    for (const file of files.sort()) {
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
  problems.push(...unshowable(bundles, all));
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

/**
 * Texts that fail only when they are shown: a mention of what does not exist, or an argument that
 * another language does not take. Every text is put together once with its own arguments.
 */
function unshowable(
  bundles: ReadonlyMap<string, FluentBundle>,
  ids: ReadonlySet<string>,
): readonly string[] {
  const problems: string[] = [];
  for (const id of ids) {
    const taken = new Map<string, string>();
    for (const [locale, bundle] of bundles) {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) continue;
      const names = argumentsOf(pattern);
      taken.set(names.join(", "), locale);
      const errors: Error[] = [];
      bundle.formatPattern(pattern, Object.fromEntries(names.map((name) => [name, 1])), errors);
      for (const error of errors) problems.push(`${locale}: the text "${id}": ${error.message}`);
    }
    if (taken.size > 1)
      problems.push(
        `the text "${id}" takes other arguments in ${[...taken.values()].join(" and ")}`,
      );
  }
  return problems;
}

/** The names of the variables anywhere in a pattern, in order of the alphabet. */
function argumentsOf(pattern: unknown): readonly string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const { type, name } = part as { type?: unknown; name?: unknown };
    if (type === "var") names.add(String(name));
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(pattern);
  return [...names].sort();
}

/** Fluent skips what it cannot parse without a word: ids it left out or met twice, lines it lost. */
function unread(source: string, resource: FluentResource): readonly string[] {
  const read = new Set(resource.body.map((entry) => entry.id));
  const written = [...source.matchAll(/^(-?[a-zA-Z][\w-]*)\s*=/gm)].map((match) => match[1] ?? "");
  const twice = written.filter((id, index) => written.indexOf(id) !== index);
  // A line is an entry, a comment, set in, the end of a choice, or empty; anything else is lost.
  const stray = source
    .split("\n")
    .filter((line) => !/^(-?[a-zA-Z][\w-]*\s*=|#|\s|\}|$)/.test(line));
  const chunks = source.split(/^(?=-?[a-zA-Z][\w-]*\s*=)/m);
  const cut = chunks.filter((chunk) => /^\s+[[*.]/m.test(chunk) && !chunk.includes("->"));
  const firstLines = cut.map((chunk) => chunk.split("\n")[0] ?? "");
  return [...written.filter((id) => !read.has(id)), ...twice, ...stray, ...firstLines];
}
