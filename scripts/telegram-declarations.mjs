/**
 * Turns the method declarations of `@grammyjs/types` into the two small files the local Telegram
 * checks every call against: `npm run telegram:declarations`, from any folder.
 *
 * With `--check` nothing is written: what the installed types say otherwise than the committed
 * files is printed, and the exit code is 1 when there is anything. A folder after it is looked at
 * instead of the project's own.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createVirtualFileSystem } from "typescript/unstable/fs";
import { API, SymbolFlags } from "typescript/unstable/sync";

const root = fileURLToPath(new URL("..", import.meta.url));
const FOLDER = "src/playground/api";
const FILES = { method: "declared-methods.ts", type: "declared-types.ts" };

// A file of its own, beside the project's so that the package is found, and never on the disk:
// the declarations with `InputFile` for an upload.
const ENTRY = join(root, "declarations-entry.d.ts");
const CONFIG = join(root, "declarations-tsconfig.json");
const ENTRY_TEXT = `import type { ApiMethods } from "@grammyjs/types";
interface InputFile { readonly upload: unique symbol }
export declare const methods: ApiMethods<InputFile>;
`;
const CONFIG_TEXT = JSON.stringify({
  compilerOptions: {
    strict: true,
    module: "nodenext",
    skipLibCheck: true,
    types: [],
    noEmit: true,
  },
  files: [ENTRY],
});

/** TypeScript has one kind of number, the Bot API two: these are the ones with a fraction. */
const FRACTIONS =
  /^(?:latitude|longitude|horizontal_accuracy|scale|[xy]_shift|\w+_percentage|rotation_angle|temperature|main_frame_timestamp|cover_frame_timestamp)$/;

const made = readDeclarations();
const [mode, folder = join(root, FOLDER)] = process.argv.slice(2);
if (mode === "--check") {
  const drift = Object.entries(FILES).flatMap(([part, file]) =>
    differences(part, readWritten(join(folder, file)), made[part]),
  );
  for (const line of drift) console.log(line);
  if (drift.length > 0) {
    console.log("The installed @grammyjs/types say otherwise: npm run telegram:declarations");
    process.exitCode = 1;
  }
} else if (mode !== undefined) {
  console.error("Usage: telegram-declarations.mjs [--check [folder]]");
  process.exitCode = 2;
} else {
  for (const [part, file] of Object.entries(FILES)) {
    writeFileSync(join(folder, file), moduleOf(part, made[part]));
  }
}

function readDeclarations() {
  const { readFile } = createVirtualFileSystem({ [ENTRY]: ENTRY_TEXT, [CONFIG]: CONFIG_TEXT });
  const own = (path) => path === ENTRY || path === CONFIG;
  const api = new API({
    cwd: root,
    fs: {
      readFile: (path) => (own(path) ? readFile(path) : undefined),
      fileExists: (path) => own(path) || undefined,
    },
  });
  try {
    const project = api.updateSnapshot({ openProjects: [CONFIG] }).getProject(CONFIG);
    const errors = project.program.getSemanticDiagnostics(ENTRY);
    if (errors.length > 0) throw new Error(errors.map(({ text }) => text).join("\n"));
    return createReader(project).read();
  } finally {
    api.close();
  }
}

function createReader({ checker }) {
  const types = new Map();
  const spelled = new Map();

  function read() {
    const entry = checker.getSymbolAtPosition(ENTRY, ENTRY_TEXT.lastIndexOf("methods"));
    if (entry === undefined) throw new Error("no declarations found");
    const methods = {};
    for (const method of checker.getPropertiesOfType(checker.getTypeOfSymbol(entry))) {
      const [signature] = checker.getSignaturesOfType(checker.getTypeOfSymbol(method), 0);
      const [argument] = signature.getParameters();
      const given = argument && checker.getNonNullableType(checker.getTypeOfSymbol(argument));
      methods[method.name] = given === undefined ? {} : readFields(given);
    }
    return { method: withNames(Object.entries(methods)), type: withNames([...types].sort()) };
  }

  /** A union that is optional, or part of a wider one, has lost its name: give it back. */
  function withNames(entries) {
    const unions = [...types].flatMap(([name, shape]) =>
      typeof shape === "string" ? [[name, shape.split("|")]] : [],
    );
    const shorten = (shape) => {
      const [, inner = "", lists = ""] = /^\(?([^()]*)\)?((?:\[\])*)$/.exec(shape) ?? [];
      const words = inner.split("|");
      const found = unions.find(([, union]) => union.every((word) => words.includes(word)));
      if (found === undefined) return shape;
      const rest = [found[0], ...words.filter((word) => !found[1].includes(word))].join("|");
      return rest.includes("|") && lists !== "" ? `(${rest})${lists}` : `${rest}${lists}`;
    };
    const field = ([name, given]) => [
      name,
      typeof given === "string" ? shorten(given) : [shorten(given[0]), ...given.slice(1)],
    ];
    const entry = ([name, fields]) => [
      name,
      typeof fields === "string" ? fields : Object.fromEntries(Object.entries(fields).map(field)),
    ];
    return Object.fromEntries(entries.map(entry));
  }

  function readFields(type) {
    const fields = {};
    for (const property of checker.getPropertiesOfType(type)) {
      const isOptional = (property.flags & SymbolFlags.Optional) !== 0;
      const name = isOptional ? `${property.name}?` : property.name;
      const doc = checker.getDocumentationCommentOfSymbol(property);
      const isFraction = FRACTIONS.test(property.name) || /^Precise\b/.test(doc);
      noteUnion(property);
      const shape = readShape(checker.getTypeOfSymbol(property), isFraction);
      const limit = readLimit(doc, shape);
      fields[name] = limit.length === 0 ? shape : [shape, ...limit];
    }
    return fields;
  }

  /** An optional property's union is known by its name only where it is written. */
  function noteUnion(property) {
    const written = property.valueDeclaration?.resolve()?.type;
    const type = written && checker.getTypeFromTypeNode(written);
    const isNamed = type?.isUnionType() && type.getAliasSymbol() !== undefined;
    if (isNamed && type.getAliasTypeArguments().length === 0) readShape(type, false);
  }

  /** A shape in one word: `integer`, `string|integer`, `MessageEntity[]`, `(A|B)[]`, `'typing'`. */
  function readShape(type, isFraction) {
    if (type.isUnionType()) return readUnion(type, isFraction);
    if (type.isStringLiteralType()) return `'${type.value}'`;
    if (type.isNumberLiteralType() || type.isBooleanLiteralType()) return String(type.value);
    if (type.isIntrinsicType()) {
      const name = type.intrinsicName;
      return name === "number" ? (isFraction ? "float" : "integer") : name;
    }
    // `string & {}`: any text, with names an editor may offer.
    if (type.isIntersectionType() && type.getTypes().includes(checker.getStringType())) {
      return "string";
    }
    if (checker.isArrayLikeType(type)) {
      const [element] = checker.getTypeArguments(type);
      const inner = readShape(element, isFraction);
      return inner.includes("|") ? `(${inner})[]` : `${inner}[]`;
    }
    return readNamed(type);
  }

  function readUnion(type, isFraction) {
    const alias = type.getAliasSymbol()?.name;
    if (alias !== undefined && types.has(alias)) return alias;
    if (alias !== undefined) types.set(alias, ""); // before its members: a union may hold itself
    const shapes = type.getTypes().map((each) => readShape(each, isFraction));
    const known = [...new Set(shapes)].filter((shape) => shape !== "undefined");
    const isBoolean = known.includes("true") && known.includes("false");
    const words = isBoolean
      ? [...known.filter((shape) => shape !== "true" && shape !== "false"), "boolean"]
      : known;
    const union = words.sort().join("|");
    if (alias === undefined) return union;
    types.set(alias, union);
    return alias;
  }

  function readNamed(type) {
    const name = nameOf(type);
    if (name === "InputFile") return "file";
    // Where no file may be uploaded, `<never>` says so: for the checks one type is enough.
    const full = checker.typeToString(type).replaceAll("<never>", "<InputFile>");
    if (!types.has(name)) {
      types.set(name, {}); // before its fields: a type may hold itself
      spelled.set(name, full);
      types.set(name, readFields(type));
    }
    if (spelled.get(name) !== full) {
      throw new Error(`two types go by one name: ${spelled.get(name)} and ${full}`);
    }
    return name;
  }

  /** Within a namespace as `Namespace.Name`; `Omit<Name, …>` as `Omit.Name`. */
  function nameOf(type) {
    const symbol = type.getAliasSymbol() ?? type.getSymbol();
    if (symbol === undefined) throw new Error(`no name for ${checker.typeToString(type)}`);
    const [changed] = symbol.name === "Omit" ? type.getAliasTypeArguments() : [];
    if (changed !== undefined) return `Omit.${nameOf(changed)}`;
    const parent = symbol.getParent();
    const isInside = parent !== undefined && /^[A-Z]\w*$/.test(parent.name);
    return isInside ? `${parent.name}.${symbol.name}` : symbol.name;
  }

  return { read };
}

/**
 * `[least, most, unit]` as a doc comment gives them, or nothing. Lists are counted in items, numbers
 * by their value, text in bytes, in characters, or in characters that are left after parsing.
 */
function readLimit(doc, shape) {
  // Bounds that depend on another field, or have an exception, are not one pair.
  if (/0x7FFFFFFF|\bbetween\b.*\bbetween\b/.test(doc)) return [];
  const [, from, to, unit = ""] =
    /(?<![\w.*-])(\d+)-(\d+)(?![\w-])(?: (characters|bytes))?/i.exec(doc) ??
    /\bbetween (\d+) and (\d+)/.exec(doc) ??
    /\b(?:up to|At most) ()(\d+) (?:items|identifiers|commands|custom emoji identifiers)/.exec(
      doc,
    ) ??
    [];
  if (to === undefined || Number(from) > Number(to)) return [];
  const bounds = [Number(from), Number(to)];
  if (shape.endsWith("[]")) return [...bounds, "items"];
  if (shape === "integer" || shape === "float") return unit === "" ? [...bounds, "value"] : [];
  if (shape !== "string" || unit === "") return [];
  if (unit.toLowerCase() === "bytes") return [...bounds, "bytes"];
  return [...bounds, /after entit(?:y|ies) parsing/.test(doc) ? "afterParsing" : "characters"];
}

/** One entry a line, so that a change is seen where it is. */
function moduleOf(part, entries) {
  const lines = Object.entries(entries).map(
    ([name, fields]) => `  ${JSON.stringify(name)}: ${JSON.stringify(fields)},`,
  );
  return `// Written by scripts/telegram-declarations.mjs out of the doc comments and types of @grammyjs/types.
import type { Written } from "./shapes.js";

export const DECLARED_${part.toUpperCase()}S: Written = {
${lines.join("\n")}
};
`;
}

function readWritten(path) {
  const text = readFileSync(path, "utf8");
  const object = text.slice(text.indexOf(" = {") + 3, text.lastIndexOf("};"));
  return JSON.parse(`${object.trimEnd().replace(/,$/, "")}}`);
}

/** One line for every entry, and every field of it, that was added, removed or changed. */
function differences(what, before, after) {
  return namesOf(before, after).flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (old === undefined) return [`added ${what} ${name}`];
    if (now === undefined) return [`removed ${what} ${name}`];
    if (typeof old === "string" || typeof now === "string") {
      return old === now ? [] : [`changed ${what} ${name}: ${told(old)} is now ${told(now)}`];
    }
    return fieldDifferences(`${what} ${name}`, old, now);
  });
}

function fieldDifferences(what, before, after) {
  return namesOf(before, after).flatMap((name) => {
    const [old, now] = [before[name], after[name]].map(told);
    if (old === undefined) return [`added to ${what}: ${name}: ${now}`];
    if (now === undefined) return [`removed from ${what}: ${name}`];
    return old === now ? [] : [`changed in ${what}: ${name}: ${old} is now ${now}`];
  });
}

function namesOf(before, after) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
}

function told(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
