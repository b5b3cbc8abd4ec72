import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SCRYPT } from "../../src/vault/receipts.js";

// A promise whose test was renamed or taken out would go on standing in the documents.
const DOCUMENTS = ["threat-model.md", "threat-model.ru.md"] as const;
const PROMISES = Array.from({ length: 12 }, (_, index) => `P${index + 1}`);

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const [english, russian] = DOCUMENTS.map((name) => read(`docs/${name}`)) as [string, string];

interface Row {
  readonly promise: string;
  readonly tests: readonly { readonly file: string; readonly name: string }[];
  readonly remains: string;
}

/** The rows `| P1 | the promise | tests | what remains |`. */
function promisesOf(document: string): readonly Row[] {
  return document
    .split("\n")
    .filter((line) => /^\| P\d+ \|/.test(line))
    .map((line) => {
      const [, promise = "", , tests = "", remains = ""] = line
        .split("|")
        .map((each) => each.trim());
      const named = tests.matchAll(/`(tests\/[^`]+)`: `([^`]+)`/g);
      return {
        promise,
        tests: [...named].map(([, file = "", name = ""]) => ({ file, name })),
        remains,
      };
    });
}

/** Whether a file has a test of exactly that name; one that is skipped does not count. */
function hasTest(source: string, name: string): boolean {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?:\\btest(?:\\.each)?|\\))\\(\\s*["\`]${literal}["\`]`).test(source);
}

// Fifteen digits are free; what one try takes was measured, the rest is assumed in the text.
const FREE_RECEIPTS = 10 ** 15;
const SECONDS_A_TRY = 0.3;
const YEAR_SECONDS = 365.25 * 86_400;
const CORES = 10_000;

/** Receipts, tries, years of one core, years of many, dollars: the rows of the table of prices. */
function pricesOf(document: string): readonly (readonly number[])[] {
  return document
    .split("\n")
    .filter((line) => line.includes("× 10^") && line.startsWith("|"))
    .map((line) => line.split("|").slice(1, -1).map(amount));
}

/** "4,750,000 years", "9,4 года", "35 дней", "1250 млн долларов", "5.0 × 10^14"; days become years. */
function amount(cell: string): number {
  const [, digits = "", ten] = /^([\d.,\s]+)(?:× 10\^(\d+))?/.exec(cell.trim()) ?? [];
  const plain = digits
    .replace(/[,\s](?=\d{3}(\D|$))/g, "")
    .replace(",", ".")
    .trim();
  const unit = /days|дней/.test(cell) ? 1 / 365.25 : /million|млн/.test(cell) ? 10 ** 6 : 1;
  return Number(plain) * 10 ** Number(ten ?? 0) * unit;
}

// 3 %: the text rounds to two or three digits.
const near = (told: number, counted: number) => Math.abs(told / counted - 1) < 0.03;

const headings = (document: string) => document.match(/^#+ /gm) ?? [];
const tableSizes = (document: string) =>
  (document.match(/(?:^\|.*\n)+/gm) ?? []).map((table) => table.trim().split("\n").length);
const points = (document: string) => document.match(/^- /gm) ?? [];

describe.each(DOCUMENTS)("docs/%s", (name) => {
  const document = read(`docs/${name}`);

  test("has every promise once, in order, with its tests and what remains", () => {
    const rows = promisesOf(document);
    expect(rows.map(({ promise }) => promise)).toEqual(PROMISES);
    for (const row of rows) {
      expect(row.tests, row.promise).not.toEqual([]);
      expect(row.remains, row.promise).not.toBe("");
    }
  });

  test("names only tests that are there", () => {
    const missing = promisesOf(document)
      .flatMap(({ tests }) => tests)
      .filter(({ file, name: wanted }) => !hasTest(read(file), wanted));
    expect(missing).toEqual([]);
  });

  test("prices the search for receipts as the vault makes it, and counts right", () => {
    expect(document).toContain("N = 2^16, r = 8, p = 1");
    expect(SCRYPT).toEqual({ N: 2 ** 16, r: 8, p: 1 });
    const rows = pricesOf(document);
    expect(rows.map(([receipts]) => receipts)).toEqual([1, 100, 10_000]);
    for (const [receipts = 0, tries = 0, years = 0, many = 0, dollars = 0] of rows) {
      const expected = FREE_RECEIPTS / (receipts + 1);
      const seconds = expected * SECONDS_A_TRY;
      expect(near(tries, expected), "tries").toBe(true);
      expect(near(years, seconds / YEAR_SECONDS), "years").toBe(true);
      expect(near(many, seconds / YEAR_SECONDS / CORES), "years of many cores").toBe(true);
      expect(near(dollars, (seconds / 3_600) * 0.03), "dollars").toBe(true);
    }
  });

  test("says first what is not protected", () => {
    const [, first = ""] = /^## (.+)$/m.exec(document) ?? [];
    expect(first).toMatch(/not protect|не защищаем/);
  });
});

test("both languages name the same tests for the same promises", () => {
  const named = (document: string) => promisesOf(document).map(({ tests }) => tests);
  expect(named(russian)).toEqual(named(english));
});

test("both languages have the same headings, tables and points", () => {
  expect(headings(russian)).toEqual(headings(english));
  expect(tableSizes(russian)).toEqual(tableSizes(english));
  expect(points(russian)).toHaveLength(points(english).length);
});
