import { readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { AppError } from "../../domain/errors.js";
import { articleProblems, type Claim, claimsIn, waitingIn } from "../../rights/article-checks.js";
import { LOCALES } from "../config.js";
import { type Rights, readRights } from "../rights-files.js";
import { readWords } from "../rights-words.js";
import { runCommand } from "./flow-files.js";
import { readLocaleTexts } from "./locale-texts.js";
import { wordingProblems } from "./rights-wording.js";
import { waitingTable } from "./waiting-table.js";
import { readWording } from "./wording.js";

const MASTER = "en";
// Not those of contacts: they name whom nobody has called yet, and flows/contacts.yaml hides them.
const AROUND: readonly string[] = ["rights", "limits", "wages"];
const DOCUMENT = "docs/rights.md";
const CLAIMS = "locales/claims.yaml";
const WORDING = "locales/wording.yaml";

// The table of docs/rights.md stands between these.
const BEGIN = "<!-- waiting: npm run rights:check -- --write -->";
const END = "<!-- /waiting -->";

/**
 * `npm run rights:check`: holds the articles of rights to their rules and tells what breaks one; 1 on
 * any. With `-- --write` it writes the table of what waits for a lawyer into docs/rights.md, which is
 * otherwise compared.
 */
await runCommand(async () => {
  const [option, ...more] = process.argv.slice(2);
  if (more.length > 0 || (option !== undefined && option !== "--write")) {
    process.stderr.write("Usage: npm run rights:check [-- --write]\n");
    process.exitCode = 2;
    return;
  }
  const rights = await readRights(LOCALES, "locales", "flows/rights.yaml");
  readWords(LOCALES, rights.shelf.topics.keys(), "locales");
  const claims = await readClaims();
  const wording = await readWording(WORDING);
  const today = new Date().toISOString().slice(0, 10);
  const { topics, articles } = rights;
  const problems: string[] = [];
  for (const locale of LOCALES) {
    const own = [...(claims.everywhere ?? []), ...(claims[locale] ?? [])];
    const checked = articleProblems({
      ...{ topics, master: MASTER, today, claims: own },
      articles: new Map([...articles].filter(([each]) => each === locale || each === MASTER)),
    });
    problems.push(
      ...checked.filter((problem) => problem.startsWith(`locales/${locale}/`)),
      ...wordingProblems(locale, articles.get(locale)?.values() ?? [], wording[locale]),
      ...(await textProblems(locale, own)),
    );
  }
  const table = waitingTable(articles, MASTER);
  problems.push(...(await documentProblems(table, option === "--write")));
  report(rights);
  if (problems.length === 0) return;
  process.stderr.write(`${problems.join("\n")}\n`);
  process.exitCode = 1;
});

/** The texts around the articles claim no more than they do. */
async function textProblems(locale: string, claims: readonly Claim[]): Promise<readonly string[]> {
  const files = await readLocaleTexts("locales", locale, new Map());
  return files
    .filter(({ name }) => AROUND.includes(name))
    .flatMap(({ name, texts }) =>
      claimsIn(
        texts.flatMap(({ shown }) => shown),
        claims,
      ).map((problem) => `locales/${locale}/${name}.ftl: ${problem}`),
    );
}

async function documentProblems(table: string, isWrite: boolean): Promise<readonly string[]> {
  const document = await readFile(DOCUMENT, "utf8");
  const [before, , after] = split(document);
  const wanted = `${before}${BEGIN}\n\n${table}\n${END}${after}`;
  if (wanted === document) return [];
  if (!isWrite)
    return [`${DOCUMENT}: its table is not what the articles say: npm run rights:check -- --write`];
  await writeFile(DOCUMENT, wanted);
  return [];
}

function split(document: string): readonly [string, string, string] {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin === -1 || end < begin)
    throw new AppError("locale.invalid", `${DOCUMENT}: the lines around its table are missing`);
  return [document.slice(0, begin), document.slice(begin, end), document.slice(end + END.length)];
}

async function readClaims(): Promise<Readonly<Record<string, readonly Claim[]>>> {
  const schema = z.record(
    z.string(),
    z.array(z.strictObject({ find: z.string().min(1), why: z.string().min(1) })),
  );
  const parsed = schema.safeParse(parse(await readFile(CLAIMS, "utf8")));
  if (!parsed.success)
    throw new AppError("locale.invalid", `${CLAIMS}: ${parsed.error.issues[0]?.message}`);
  const lacking = LOCALES.filter((locale) => !(locale in parsed.data));
  if (lacking.length > 0)
    throw new AppError("locale.invalid", `${CLAIMS}: lacks ${lacking.join(", ")}`);
  return parsed.data;
}

/** A line per language: how many articles, how many statements wait, how many of them are hidden. */
function report({ articles }: Rights): void {
  for (const [locale, own] of articles) {
    const waiting = [...own.values()].flatMap(waitingIn);
    const hidden = waiting.filter((each) => each.hidden).length;
    process.stdout.write(
      `${locale}: ${own.size} articles, ${waiting.length} statements wait for a lawyer, ${hidden} of them hidden\n`,
    );
  }
}
