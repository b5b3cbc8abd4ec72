/**
 * Writes the ids of the texts, each with what is put into it, as a type that the code is held to:
 * `npm run texts:types`, from any folder.
 *
 * The ids are those of `locales/en`; every language has the same, which start-up checks. Left out
 * are the texts of flows, lists and rules, which have a file of the same name in `flows/`: their
 * ids are put together at run time, and checked when that file is loaded. Of a flow these are the
 * texts of its steps and sections; what else stands beside them is kept. A variable that chooses between plural forms in any
 * language is a number; any other is put in as it is, a string or a number.
 *
 * With `--check` nothing is written: what the texts say otherwise than the committed file is
 * printed, and the exit code is 1 when there is anything. A folder that is given is taken for the
 * project's own.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import { parse } from "yaml";

const FILE = "src/telegram/i18n/text-ids.ts";
const LONGEST_LINE = 100; // biome.json
const PLURAL_FORMS = new Set(["zero", "one", "two", "few", "many", "other"]);

const isCheck = process.argv[2] === "--check";
const [root = fileURLToPath(new URL("..", import.meta.url)), ...more] = process.argv.slice(
  isCheck ? 3 : 2,
);
if (root.startsWith("-") || more.length > 0) {
  console.error("Usage: texts-types.mjs [--check] [folder]");
  process.exitCode = 2;
} else if (isCheck) {
  const drift = differences(readWritten(), readTypes());
  for (const line of drift) console.log(line);
  if (drift.length > 0) {
    console.log("The texts in locales/ say otherwise: npm run texts:types");
    process.exitCode = 1;
  }
} else {
  writeFileSync(join(root, FILE), moduleOf(readTypes()));
}

/** Every id with its type, in order of the alphabet. */
function readTypes() {
  const locales = join(root, "locales");
  const numbers = new Set();
  for (const { name } of readdirSync(locales, { withFileTypes: true }).filter(isFolder))
    for (const entry of readEntries(join(locales, name)))
      for (const variable of countedIn(entry.value)) numbers.add(`${entry.id} ${variable}`);

  const types = readEntries(join(locales, "en")).map(({ id, value }) => {
    const fields = variablesIn(value).map((name) => {
      const type = numbers.has(`${id} ${name}`) ? "number" : "Value";
      return `readonly ${keyOf(name)}: ${type}`;
    });
    return [id, fields.length === 0 ? "Nothing" : `{ ${fields.join("; ")} }`];
  });
  return new Map(types.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isFolder(entry) {
  return entry.isDirectory();
}

/** The messages of a language whose ids stand in the code; terms are Fluent's own. */
function readEntries(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ftl"))
    .flatMap((file) => {
      const isComposed = composedIn(basename(file, ".ftl"));
      const { body } = new FluentResource(readFileSync(join(folder, file), "utf8"));
      return body.filter(({ id }) => !id.startsWith("-") && !isComposed(id));
    });
}

/** Whether an id of this file is put together at run time. */
function composedIn(name) {
  const path = join(root, "flows", `${name}.yaml`);
  if (!existsSync(path)) return () => false;
  // What these define shares a name with texts of the code, no more.
  if (["desk", "rights"].includes(name)) return () => false;
  // Each contact has texts of its own; contacts-… are those of their screen.
  if (name === "contacts") return (id) => id.startsWith("contact-");
  const { steps } = parse(readFileSync(path, "utf8")) ?? {};
  if (steps === undefined) return () => true;
  const known = new Set(["section", ...steps.map(({ id }) => id)]);
  return (id) => known.has(id.slice(name.length + 1).split("-")[0]);
}

/** The names of the variables anywhere in a pattern. */
function variablesIn(pattern) {
  const names = new Set();
  visit(pattern, (part) => {
    if (part.type === "var") names.add(part.name);
  });
  return [...names].sort();
}

/** Those that choose between plural forms, by themselves or as `NUMBER($count)`. */
function countedIn(pattern) {
  const names = new Set();
  visit(pattern, ({ type, name, selector, variants, args }) => {
    if (type === "func" && name === "NUMBER") for (const each of variablesIn(args)) names.add(each);
    if (type !== "select" || selector.type !== "var") return;
    const isCount = ({ key }) => key.type === "num" || PLURAL_FORMS.has(key.value);
    // `other` alone says nothing: a choice between words has it for its default too.
    if (variants.every(isCount) && variants.length > 1) names.add(selector.name);
  });
  return names;
}

function visit(part, look) {
  if (typeof part !== "object" || part === null) return;
  look(part);
  for (const inner of Object.values(part)) visit(inner, look);
}

function moduleOf(types) {
  const lines = [...types].map(([id, type]) => {
    const line = `  readonly ${keyOf(id)}: ${type};`;
    // As the formatter would break it.
    return line.length <= LONGEST_LINE
      ? line
      : line.replace("{ ", "{\n    ").replaceAll("; ", ";\n    ").replace(/ }/, ";\n  }");
  });
  return `// Written by scripts/texts-types.mjs out of locales/: npm run texts:types

type Nothing = Readonly<Record<never, never>>;
type Value = string | number;

/** Every text that is addressed by an id in the code, with what is put into it. */
export interface TextArguments {
${lines.join("\n")}
}

/** The id of such a text. */
export type TextId = keyof TextArguments;
`;
}

function keyOf(id) {
  return /^\w+$/.test(id) ? id : `"${id}"`;
}

function readWritten() {
  const path = join(root, FILE);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const fields = text.matchAll(/^ {2}readonly "?([\w-]+)"?: (\w+|\{[^}]*\});$/gm);
  const inOneLine = (type) => type.replace(/\s+/g, " ").replace("; }", " }");
  return new Map([...fields].map(([, id, type]) => [id, inOneLine(type)]));
}

/** One line for every text that was added, removed or changed. */
function differences(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)];
    if (old === now) return [];
    if (old === undefined) return [`added ${id}`];
    if (now === undefined) return [`removed ${id}`];
    return [`changed ${id}: ${old} is now ${now}`];
  });
}
