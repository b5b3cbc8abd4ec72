import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { AppError } from "../domain/errors.js";
import type { Article } from "../rights/article.js";
import { readArticle } from "../rights/article-text.js";
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
}

/**
 * `flows/rights.yaml` with `locales/<language>/rights`: every topic has its article in every language.
 * Throws `locale.invalid` with a line per problem.
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
  for (const locale of locales) {
    const own = join(folder, locale, "rights");
    const tell = (file: string, what: string) =>
      problems.push(`locales/${locale}/rights/${file}: ${what}`);
    articles.set(locale, await readArticles(own, ids, tell));
  }
  if (problems.length > 0) throw new AppError("locale.invalid", problems.join("\n"));
  return { topics, articles, shelf: createShelf(topics, articles) };
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
