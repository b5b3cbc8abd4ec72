import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** Source files by their path below `src`, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** One import as it is written. */
export interface Import {
  readonly target: string;
  readonly dynamic: boolean;
  /** Gone after compiling. */
  readonly typeOnly: boolean;
}

/** Every file below a folder. */
export function readSources(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path, "utf8")]),
  );
}

const STATIC =
  /^(?:import|export)\s+(type\s+)?(?:[\w$]+\s*,?\s*)?(?:\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)?\s*from\s*["']([^"']+)["']/gm;
const BARE = /^import\s*["']([^"']+)["']/gm;
const DYNAMIC = /(?<![\w.])import\(\s*["']([^"']+)["']\s*\)/g;

/** What a file imports, its own files and packages alike. */
export function importsOf(source: string): readonly Import[] {
  const code = source
    .split("\n")
    .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line)) // a comment may speak of an import
    .join("\n");
  const found: Import[] = [];
  for (const [, type, target = ""] of code.matchAll(STATIC))
    found.push({ target, dynamic: false, typeOnly: type !== undefined });
  for (const [, target = ""] of code.matchAll(BARE))
    found.push({ target, dynamic: false, typeOnly: false });
  for (const [, target = ""] of code.matchAll(DYNAMIC))
    found.push({ target, dynamic: true, typeOnly: false });
  return found;
}

/** The imports of our own files: from, to. */
export function ownImports(
  sources: Sources,
): readonly (Import & { readonly from: string; readonly to: string })[] {
  return [...sources].flatMap(([from, source]) =>
    importsOf(source)
      .filter(({ target }) => target.startsWith("."))
      .map((each) => ({ ...each, from, to: resolve(from, each.target) })),
  );
}

function resolve(from: string, target: string): string {
  const path = join(dirname(from), target).split(sep).join("/");
  return from.endsWith(".ts") ? path.replace(/\.js$/, ".ts") : path;
}

/** The room of a file: `vault`, or the name of a file that is a room by itself, `ports`. */
export function roomOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : path.replace(/\.ts$/, "");
}

/** A line for every import that the table of rooms does not allow. */
export function wallsBroken(
  sources: Sources,
  table: Readonly<Record<string, readonly string[] | "all">>,
): readonly string[] {
  return ownImports(sources).flatMap(({ from, to }) => {
    const [room, other] = [roomOf(from), roomOf(to)];
    const allowed = table[room];
    if (allowed === undefined) return [`${from}: the table has no room ${room}`];
    if (room === other || allowed === "all" || allowed.includes(other)) return [];
    return [`${from} imports ${to}: ${room} may not import ${other}`];
  });
}

/** A line for every import of a file that does not exist. */
export function leadingNowhere(sources: Sources): readonly string[] {
  return ownImports(sources)
    .filter(({ to }) => !sources.has(to))
    .map(({ from, to }) => `${from} imports ${to}, which does not exist`);
}

/** Files that import one another in a circle: each group once, in the order of their names. */
export function circles(
  sources: Sources,
  counts: (each: Import) => boolean = () => true,
): readonly string[] {
  const edges = new Map<string, readonly string[]>();
  for (const each of ownImports(sources))
    if (counts(each)) edges.set(each.from, [...(edges.get(each.from) ?? []), each.to]);
  const reached = new Map([...edges.keys()].map((path) => [path, reachedFrom(path, edges)]));
  const groups = new Set<string>();
  for (const [path, others] of reached) {
    if (!others.has(path)) continue;
    const group = [...others].filter((other) => reached.get(other)?.has(path)).sort();
    groups.add(group.join(", "));
  }
  return [...groups].sort();
}

function reachedFrom(start: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(edges.get(start) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(edges.get(next) ?? []));
  }
  return reached;
}

/** A line for every line of code that matches, outside the files that may. */
export function spoken(
  sources: Sources,
  pattern: RegExp,
  may: (path: string) => boolean,
): readonly string[] {
  return [...sources].flatMap(([path, source]) =>
    source
      .split("\n")
      .flatMap((line, index) =>
        !may(path) && !/^\s*(?:\*|\/\/|\/\*)/.test(line) && pattern.test(line)
          ? [`${path}:${index + 1}: ${line.trim()}`]
          : [],
      ),
  );
}
