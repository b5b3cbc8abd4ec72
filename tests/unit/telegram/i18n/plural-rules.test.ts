import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { intlLocales } from "../../../../src/telegram/i18n/plural-rules.js";
import { loadTexts } from "../../../../src/telegram/i18n/texts.js";

const COUNT = "count = { $n ->\n  [one] one: { $n }\n *[other] other: { $n }\n}\n";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "dauys-plurals-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function load(locale: string) {
  mkdirSync(join(directory, locale));
  writeFileSync(join(directory, locale, "a.ftl"), COUNT);
  return loadTexts(directory, [locale]);
}

describe("the plural rules", () => {
  test("of a language that Intl knows are its own", async () => {
    const texts = await load("uz");
    expect(texts.lookUp("uz", "count", { n: 1 })).toBe("one: 1");
    expect(texts.lookUp("uz", "count", { n: 5 })).toBe("other: 5");
  });

  test.each([["uz"], ["uz-Cyrl"], ["ru"], ["kk"], ["ky"], ["en"]])(
    "of %s are borrowed from no other",
    (locale) => {
      expect(intlLocales(locale)).toEqual([locale]);
    },
  );

  test("of Tajik have one form for any number, and not the machine's language's", async () => {
    expect(new Intl.PluralRules([...(intlLocales("tg") ?? [])]).resolvedOptions()).toMatchObject({
      pluralCategories: ["other"],
    });
    const texts = await load("tg");
    for (const n of [0, 1, 2, 5, 11, 21])
      expect(texts.lookUp("tg", "count", { n })).toBe(`other: ${n}`);
  });

  test("that are borrowed leave the numbers in the language's own form", async () => {
    const texts = await load("tg");
    const own = new Intl.NumberFormat("tg").format(12_345.5);
    expect(own).not.toBe(new Intl.NumberFormat("id").format(12_345.5));
    expect(texts.lookUp("tg", "count", { n: 12_345.5 })).toBe(`other: ${own}`);
  });

  test.each([["xx"], ["tlh"], ["not a code"]])(
    "that nobody has are told at the start: %s",
    async (locale) => {
      expect(intlLocales(locale)).toBeNull();
      await expect(load(locale)).rejects.toMatchObject({
        code: "locale.invalid",
        message: `${locale}: Intl has no plural rules, nor has plural-rules.ts`,
      });
    },
  );
});
