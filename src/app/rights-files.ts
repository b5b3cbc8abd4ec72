import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { AppError } from "../domain/errors.js";
import type { Article } from "../rights/article.js";
import { readArticle } from "../rights/article-text.js";
import type { Words } from "../rights/search.js";
import {
  createShelf,
  type Shelf,
  type Topics,
  topicsProblems,
  topicsSchema,
} from "../rights/shelf.js";
import { packageFile } from "./package-file.js";

export interface Rights {
  readonly topics: Topics;
  readonly shelf: Shelf;
  readonly articles: ReadonlyMap<string, ReadonlyMap<string, Article>>;
  readonly words: readonly Words[];
}

// The page of contacts is data, no article, and is asked for all the same.
const CONTACTS = "contacts";

// YAML reads 112 as a number.
const list = z
  .array(z.union([z.string(), z.number()]).transform(String).pipe(z.string().min(1)))
  .min(1);
const phrasesSchema = z.record(z.string(), list);
const dangerSchema = z.strictObject({ danger: list, harm: list });

/**
 * `flows/rights.yaml` with `locales/<language>/rights`: every topic has its article and its phrases in
 * every language. Throws `locale.invalid` with a line per problem.
 */
export async function readRights(
  locales: readonly string[],
  folder = packageFile("locales"),
  topicsFile = packageFile(join("flows", "rights.yaml")),
): Promise<Rights> {
  const problems: string[] = [];
  const topics = readTopics(await readFile(topicsFile, "utf8"));
  problems.push(...topicsProblems(topics).map((problem) => `flows/rights.yaml: ${problem}`));
  const ids = Object.keys(topics.topics);
  const articles = new Map<string, ReadonlyMap<string, Article>>();
  const words: Words[] = [];
  for (const locale of locales) {
    const own = join(folder, locale, "rights");
    const tell = (file: string, what: string) =>
      problems.push(`locales/${locale}/rights/${file}: ${what}`);
    articles.set(locale, await readArticles(own, ids, tell));
    words.push(await readWords(own, locale, [...ids, CONTACTS], tell));
  }
  if (problems.length > 0) throw new AppError("locale.invalid", problems.join("\n"));
  return { topics, articles, words, shelf: createShelf(topics, articles) };
}

type Tell = (file: string, what: string) => void;

function readTopics(yaml: string): Topics {
  const parsed = topicsSchema.safeParse(parse(yaml));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    ({ path, message }) => `flows/rights.yaml: ${path.join(".")}: ${message}`,
  );
  throw new AppError("locale.invalid", lines.join("\n"));
}

async function readArticles(
  folder: string,
  ids: readonly string[],
  tell: Tell,
): Promise<ReadonlyMap<string, Article>> {
  const found = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".md"));
  for (const id of ids) if (!found.includes(`${id}.md`)) tell(`${id}.md`, "it is missing");
  const articles = new Map<string, Article>();
  for (const file of found) {
    const id = file.slice(0, -".md".length);
    if (!ids.includes(id)) tell(file, "flows/rights.yaml has no such topic");
    const read = readArticle(await readFile(join(folder, file), "utf8"));
    if (read.kind === "problems") for (const problem of read.problems) tell(file, problem);
    else if (read.article.id !== id) tell(file, `its id is ${read.article.id}`);
    else articles.set(id, read.article);
  }
  for (const { id, related } of articles.values())
    for (const other of related)
      if (!ids.includes(other)) tell(`${id}.md`, `related: there is no topic ${other}`);
  return articles;
}

async function readWords(
  folder: string,
  locale: string,
  ids: readonly string[],
  tell: Tell,
): Promise<Words> {
  const phrases = await readYamlFile(folder, "phrases.yaml", phrasesSchema, tell);
  const words = await readYamlFile(folder, "danger.yaml", dangerSchema, tell);
  const elsewhere = await readYamlFile(folder, "elsewhere.yaml", list, tell);
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

async function readYamlFile<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
  tell: Tell,
): Promise<T | null> {
  const text = await readFile(join(folder, file), "utf8").catch(() => null);
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
