import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  circles,
  importsOf,
  leadingNowhere,
  ownImports,
  readSources,
  roomOf,
  type Sources,
  spoken,
  wallsBroken,
} from "./support/house.js";

/** Who may import whom (house style, "The house"). Beside this, every room may import itself. */
const TABLE: Readonly<Record<string, readonly string[] | "all">> = {
  domain: [],
  flow: ["domain"],
  rights: ["domain"],
  ports: ["domain", "flow"],
  vault: ["domain", "ports"],
  store: ["domain", "ports"],
  media: ["domain", "ports"],
  delivery: ["domain", "ports"],
  telegram: ["domain", "flow", "rights", "ports"],
  playground: ["domain"],
  app: "all",
  main: "all",
};

const ADAPTERS = ["vault", "store", "media", "delivery", "telegram", "playground"];

/** Files that may be longer than 300 lines, and why. */
const LONG: Readonly<Record<string, string>> = {
  "ports.ts": "the map of the system: every port in one place, mostly contracts in words",
  "telegram/i18n/text-ids.ts": "written by a script: a line for every text",
};
const MOST_LINES = 300;

const sources = readSources(fileURLToPath(new URL("../src", import.meta.url)));
const only = (...paths: readonly string[]): Sources =>
  new Map([...sources].filter(([path]) => paths.some((each) => path === each)));
const isCode = (path: string) => /\.(?:ts|js)$/.test(path);
const code: Sources = new Map([...sources].filter(([path]) => isCode(path)));
const linesOf = (source: string) => source.trimEnd().split("\n").length;

describe("the house", () => {
  test("has the rooms of the table and no others", () => {
    const rooms = new Set([...code.keys()].map(roomOf));
    expect([...rooms].filter((room) => !(room in TABLE))).toEqual([]);
    expect(code.size).toBeGreaterThan(80);
  });

  test("keeps its walls: every import is one that the table allows", () => {
    expect(wallsBroken(code, TABLE)).toEqual([]);
  });

  test("has adapters that never import one another", () => {
    const doors = ownImports(code)
      .map(({ from, to }) => [roomOf(from), roomOf(to)])
      .filter(([from = "", to = ""]) => ADAPTERS.includes(from) && ADAPTERS.includes(to))
      .filter(([from, to]) => from !== to);
    expect(doors).toEqual([]);
  });

  test("imports only files that exist", () => {
    expect(leadingNowhere(code)).toEqual([]);
  });

  test("has no file that needs another which needs it", () => {
    expect(circles(code, ({ typeOnly }) => !typeOnly)).toEqual([]);
  });

  test("has no circle of types either", () => {
    expect(circles(code)).toEqual([]);
  });

  test("has no barrel", () => {
    expect([...sources.keys()].filter((path) => /(?:^|\/)index\.\w+$/.test(path))).toEqual([]);
  });

  test("names its files in kebab-case, and none after a drawer for everything", () => {
    const names = [...sources.keys()].flatMap((path) => path.split("/"));
    expect(
      names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d\.ts|\.[a-z]+)?$/.test(name)),
    ).toEqual([]);
    expect(names.filter((name) => /util|helper|manager|misc|common/.test(name))).toEqual([]);
  });
});

describe("the playground", () => {
  const doors = ownImports(code).filter(
    ({ from, to }) => roomOf(to) === "playground" && roomOf(from) !== "playground",
  );

  test("is imported by app/start-playground.ts alone", () => {
    expect(new Set(doors.map(({ from }) => from))).toEqual(new Set(["app/start-playground.ts"]));
  });

  test("is reached from main only when it is wanted: by a dynamic import", () => {
    const starters = ownImports(code).filter(({ to }) => to === "app/start-playground.ts");
    expect(starters.map(({ from, dynamic }) => [from, dynamic]).sort()).toEqual([
      ["app/cli/local-telegram.ts", true],
      ["main.ts", true],
    ]);
  });
});

describe("the surroundings", () => {
  const isCli = (path: string) => path.startsWith("app/cli/");

  test("are read from the environment in main.ts and in commands alone", () => {
    const environment =
      /process\s*\.\s*env\b|process\s*\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process|loadEnvFile/;
    expect(spoken(code, environment, (path) => path === "main.ts" || isCli(path))).toEqual([]);
    expect(spoken(only("main.ts"), environment, () => false).length).toBeGreaterThan(0);
  });

  test("hear nothing on the console, but from commands", () => {
    expect(spoken(code, /\bconsole\s*[.[]/, isCli)).toEqual([]);
  });

  test("give no chance and no time but through the ports, in the rooms that are pure", () => {
    const pure = (path: string) => !["domain", "flow", "rights"].includes(roomOf(path));
    expect(
      spoken(code, /\bDate\.now\b|new Date\(\)|Math\.random|setTimeout|\bfetch\(/, pure),
    ).toEqual([]);
  });
});

describe("a file", () => {
  test(`has at most ${MOST_LINES} lines, but for those that are named with their reason`, () => {
    const long = [...sources].filter(([, source]) => linesOf(source) > MOST_LINES);
    expect(long.map(([path]) => path).filter((path) => !(path in LONG))).toEqual([]);
  });

  test("that is named as long still is", () => {
    for (const path of Object.keys(LONG))
      expect(linesOf(sources.get(path) ?? ""), path).toBeGreaterThan(MOST_LINES);
  });
});

describe("these rules themselves", () => {
  const made = (files: Readonly<Record<string, string>>): Sources => new Map(Object.entries(files));

  test.each([
    ['import { a } from "./a.js";', "./a.js", false, false],
    ["import { a } from './a.js';", "./a.js", false, false],
    ['import type { A } from "./a.js";', "./a.js", false, true],
    ['import {\n  type A,\n  b,\n} from "./a.js";', "./a.js", false, false],
    ['import a, { b } from "./a.js";', "./a.js", false, false],
    ['import * as a from "./a.js";', "./a.js", false, false],
    ['import "./a.js";', "./a.js", false, false],
    ['export { a } from "./a.js";', "./a.js", false, false],
    ['export * from "./a.js";', "./a.js", false, false],
    ['export * as a from "./a.js";', "./a.js", false, false],
    ['export type { A } from "./a.js";', "./a.js", false, true],
    ['  const a = await import("./a.js");', "./a.js", true, false],
    ['type A = import("./a.js").A;', "./a.js", true, false],
  ])("see every way to import: %s", (source, target, dynamic, typeOnly) => {
    expect(importsOf(source)).toEqual([{ target, dynamic, typeOnly }]);
  });

  test.each([
    '// import { a } from "./a.js";',
    ' * @typedef {import("./a.js").A} A',
    'const text = "import";',
    "export const a = 1;",
    'export function from(): string {\n  return "./a.js";\n}',
  ])("see no import where there is none: %s", (source) => {
    expect(importsOf(source)).toEqual([]);
  });

  test.each([
    ["domain/a.ts", "../flow/b.js", "domain may not import flow"],
    ["flow/a.ts", "../ports.js", "flow may not import ports"],
    ["ports.ts", "./vault/b.js", "ports may not import vault"],
    ["vault/a.ts", "../store/b.js", "vault may not import store"],
    ["store/a.ts", "../flow/b.js", "store may not import flow"],
    ["delivery/a.ts", "../telegram/b.js", "delivery may not import telegram"],
    ["telegram/worker/a.ts", "../../app/b.js", "telegram may not import app"],
    ["playground/a.ts", "../ports.js", "playground may not import ports"],
    ["telegram/a.ts", "../main.js", "telegram may not import main"],
    ["cellar/a.ts", "../domain/b.js", "the table has no room cellar"],
  ])("find a made-up hole in a wall: %s imports %s", (path, target, told) => {
    const holes = wallsBroken(made({ [path]: `import type { B } from "${target}";` }), TABLE);
    expect(holes).toEqual([expect.stringContaining(told)]);
  });

  test("leave a door alone that the table allows", () => {
    const files = made({ "telegram/worker/a.ts": 'import type { B } from "../../ports.js";' });
    expect(wallsBroken(files, TABLE)).toEqual([]);
  });

  test("find a made-up circle, long or short, and tell a circle of types from one of code", () => {
    const files = made({
      "domain/a.ts": 'import { b } from "./b.js";',
      "domain/b.ts": 'import { c } from "./c.js";',
      "domain/c.ts": 'import type { A } from "./a.js";',
      "domain/d.ts": 'import { a } from "./a.js";',
      "domain/e.ts": 'import { e } from "./e.js";',
    });
    expect(circles(files)).toEqual(["domain/a.ts, domain/b.ts, domain/c.ts", "domain/e.ts"]);
    expect(circles(files, ({ typeOnly }) => !typeOnly)).toEqual(["domain/e.ts"]);
  });

  test("find a made-up import that leads nowhere", () => {
    expect(leadingNowhere(made({ "domain/a.ts": 'import "./gone.js";' }))).toHaveLength(1);
  });

  test("find a made-up word that may not be spoken, but not in a comment", () => {
    const files = made({ "app/a.ts": "// console.log(1)\n  console.log(process.env.X);\n" });
    expect(spoken(files, /console\./, () => false)).toEqual([
      "app/a.ts:2: console.log(process.env.X);",
    ]);
    expect(spoken(files, /console\./, () => true)).toEqual([]);
  });
});
