import { parse } from "yaml";
import { z } from "zod";
import { type Article, COUNTRIES, type Line, type Source, WHO } from "./article.js";

/** An article that was read, or what is wrong with it, one sentence each, with the line where known. */
export type ReadArticle =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "problems"; readonly problems: readonly string[] };

// The 30th of February is moved on to March, and of a 13th month nothing can be told.
const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
const isDated = (text: string) =>
  text === "undated" || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isDay(text);

// YAML reads 2018 as a number.
const words = z.union([z.string(), z.number()]).transform(String).pipe(z.string().trim().min(1));
const day = words.refine(isDay, "is no day: write it like 2026-04-13");
const MARKS = z.enum(["V", "V2"], {
  error: "mark must be V or V2: what is not verified is not written at all",
});

const headSchema = z.strictObject({
  id: words,
  title: words,
  summary: words,
  country: z.array(z.enum(COUNTRIES)).min(1),
  concerns: z.array(z.enum(["everyone", ...WHO])).min(1),
  sources: z
    .record(
      z.string(),
      z.strictObject({
        act: words,
        article: words.optional(),
        seen: words,
        date: words.refine(isDated, "is no date: write 2018-02-23, 2018-02, 2018 or undated"),
        mark: MARKS,
      }),
    )
    .nullish(),
  checked_on: day,
  reviewed_by: z.string().trim().nullish(),
  related: z.array(z.string()).max(3).nullish(),
});

/**
 * Reads `locales/<language>/rights/<id>.md`: front matter, then lines. A line is a heading (`## `), an
 * item (`- `) or a sentence, its sources behind it as footnotes (`[^id]`); `***` begins another page;
 * lines between `::: uz tj`, `::: in kg` or `::: in kz for uz` and `:::` are for those alone.
 */
export function readArticle(text: string): ReadArticle {
  const [, head, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined)
    return failed(["it does not begin with front matter between two lines ---"]);
  let written: unknown;
  try {
    // Days stay text: the schema looks at them.
    written = parse(head, { schema: "core" });
  } catch (error) {
    return failed([`its front matter is no YAML: ${(error as Error).message.split("\n")[0]}`]);
  }
  const parsed = headSchema.safeParse(written);
  if (!parsed.success)
    return failed(
      parsed.error.issues.map(({ path, message }) => `${path.join(".") || "it"}: ${message}`),
    );
  const { data } = parsed;
  const sources = new Map(
    Object.entries(data.sources ?? {}).map(([id, source]): [string, Source] => [
      id,
      { id, ...source, article: source.article ?? null },
    ]),
  );
  const firstLine = text.slice(0, text.length - body.length).split("\n").length;
  const { pages, problems } = readLines(body, firstLine);
  const used = new Set(pages.flat().flatMap((line) => line.sources));
  const loose = [
    ...[...used].filter((id) => !sources.has(id)).map((id) => `no source is called ${id}`),
    ...[...sources.keys()].filter((id) => !used.has(id)).map((id) => `nothing rests on ${id}`),
  ];
  if (problems.length + loose.length > 0) return failed([...problems, ...loose]);
  return {
    kind: "article",
    article: {
      ...{ id: data.id, title: data.title, summary: data.summary, sources, pages },
      countries: data.country,
      concerns: data.concerns,
      checkedOn: data.checked_on,
      reviewedBy: data.reviewed_by ? data.reviewed_by : null,
      related: data.related ?? [],
    },
  };
}

const EVERYBODY: Line["only"] = { countries: [], who: [] };
const FENCE = /^:::(?: +in +((?:kz|kg)(?: +(?:kz|kg))*))?(?: +(?:for +)?([a-z ]+))?$/;
const FOOTNOTE = /\[\^([a-z0-9-]+)\]/g;
// Of Markdown the bot shows no more than headings, items and bold.
const NOT_SHOWN = /^(?:#(?!# )|>|\d+\. |\*(?!\*)|\||```)|!?\[[^\]]*\]\(|<[a-z/]|(?<!\*)_{1,2}\w/i;

function readLines(
  body: string,
  firstLine: number,
): { pages: readonly (readonly Line[])[]; problems: readonly string[] } {
  const pages: Line[][] = [[]];
  const problems: string[] = [];
  let only: Line["only"] | null = null;
  for (const [index, written] of body.split(/\r?\n/).entries()) {
    const line = written.trim();
    const tell = (what: string) => problems.push(`line ${firstLine + index}: ${what}`);
    const fence = line.startsWith(":::") ? fenceOf(line) : undefined;
    if (fence === "wrong") tell("no such block: write ::: uz tj, or ::: in kg, and ::: at its end");
    else if (fence === "end") {
      if (only === null) tell("a block ends that was not begun");
      only = null;
    } else if (fence) {
      if (only !== null) tell("a block begins within another");
      only = fence;
    } else if (line === "***") pages.push([]);
    else if (line.replace(FOOTNOTE, "").includes("[^")) tell("a footnote is written [^like-this]");
    else if (NOT_SHOWN.test(line) || isHalfBold(line))
      tell("the bot shows headings (## ), items (- ) and bold only");
    else pages.at(-1)?.push(lineOf(line, only ?? EVERYBODY));
  }
  if (only !== null) problems.push("the last block does not end: add a line :::");
  return { pages, problems };
}

/** Bold that is begun and not ended: its stars would be seen. */
function isHalfBold(line: string): boolean {
  return line.split("**").length % 2 === 0;
}

function fenceOf(line: string): Line["only"] | "end" | "wrong" {
  if (line === ":::") return "end";
  const [matched, places, people] = FENCE.exec(line) ?? [];
  if (matched === undefined) return "wrong";
  const countries = COUNTRIES.filter((each) => places?.split(/ +/).includes(each));
  const named = people?.trim().split(/ +/) ?? [];
  const who = WHO.filter((each) => named.includes(each));
  return who.length === named.length && countries.length + who.length > 0
    ? { countries, who }
    : "wrong";
}

function lineOf(written: string, only: Line["only"]): Line {
  const sources = [...written.matchAll(FOOTNOTE)].map(([, id = ""]) => id);
  const text = written.replace(FOOTNOTE, "").trim();
  if (text === "") return { kind: "gap", text, sources, only };
  if (text.startsWith("## ")) return { kind: "heading", text: text.slice(3), sources, only };
  if (text.startsWith("- ")) return { kind: "item", text: text.slice(2), sources, only };
  return { kind: "text", text, sources, only };
}

function failed(problems: readonly string[]): ReadArticle {
  return { kind: "problems", problems };
}
