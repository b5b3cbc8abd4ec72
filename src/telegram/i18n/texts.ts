import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { AppError } from "../../domain/errors.js";
import { intlLocales } from "./plural-rules.js";
import { argumentsOf } from "./text-arguments.js";
import type { TextArguments, TextId } from "./text-ids.js";

/** What may be put into a text whose id is put together at run time. */
export type TextArgs = Readonly<Record<string, FluentVariable>>;

/**
 * What follows the id of a text: nothing where it takes nothing, else exactly its arguments. Where
 * the id is one of several, the arguments of all of them.
 */
export type ArgumentsOf<Id extends TextId> = [NamesOf<Id>] extends [never] ? [] : [args: AllOf<Id>];

// Both go through the ids one by one: the names of a union would be those that all of it has.
type NamesOf<Id extends TextId> = Id extends TextId ? keyof TextArguments[Id] : never;
type AllOf<Id extends TextId> = (
  Id extends TextId
    ? (args: TextArguments[Id]) => void
    : never
) extends (args: infer All) => void
  ? All
  : never;

/** A text with what is put into it, to be said later in the reader's language. */
export type Message =
  // As one member: with one for each of a thousand ids the compiler gives up where messages are spread.
  | { readonly id: PlainId; readonly args?: never }
  | {
      readonly [Id in Exclude<TextId, PlainId>]: ArgumentsOf<Id> extends [infer Args]
        ? { readonly id: Id; readonly args: Args }
        : never;
    }[Exclude<TextId, PlainId>];

/** The texts that take nothing. */
type PlainId = {
  readonly [Id in TextId]: [NamesOf<Id>] extends [never] ? Id : never;
}[TextId];

/** The typed door: an unknown id, a missing, superfluous or mistyped argument does not compile. */
export type TextDoor = <Id extends TextId>(
  locale: string,
  id: Id,
  ...args: ArgumentsOf<Id>
) => string;

/** Every word the bot says, by language and message id. */
export interface Texts {
  readonly locales: readonly string[];
  has(locale: string, id: string): boolean;
  readonly text: TextDoor;
  /** A message that was chosen where the language was not at hand. */
  message(locale: string, message: Message): string;
  /**
   * The door for ids that are put together at run time: steps and options of flows, entries of
   * lists, names of categories. Throws `locale.invalid` for an id that does not exist; start-up
   * has checked those of the flows and of triage.
   */
  readonly lookUp: LookUp;
}

type LookUp = (locale: string, id: string, args?: TextArgs) => string;

/**
 * Reads `<directory>/<locale>/*.ftl`. Throws `locale.invalid` with one line per problem: a file
 * that does not parse, an id given twice, an id that another language has and this one lacks, a
 * language for which there are no plural rules.
 */
export async function loadTexts(directory: string, locales: readonly string[]): Promise<Texts> {
  const problems: string[] = [];
  const bundles = new Map<string, FluentBundle>();
  const ids = new Map<string, Set<string>>();
  for (const locale of locales) {
    const intl = intlLocales(locale);
    if (!intl) problems.push(`${locale}: Intl has no plural rules, nor has plural-rules.ts`);
    const bundle = new FluentBundle([...(intl ?? [])], { useIsolating: false });
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
  const lookUp: LookUp = (locale, id, args = {}) => {
    const pattern = find(locale, id);
    const bundle = bundles.get(locale);
    if (!pattern || !bundle) throw new AppError("locale.invalid", `no text ${locale}/${id}`);
    return bundle.formatPattern(pattern, { ...args });
  };
  return {
    locales,
    has: (locale, id) => find(locale, id) !== null,
    text: lookUp as TextDoor,
    message: (locale, { id, args }) => lookUp(locale, id, args),
    lookUp,
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
