import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cyrillicFiles, turnedFiles } from "../../../../src/app/cli/cyrillic-files.js";
import { cyrillicTexts } from "../../../../src/telegram/i18n/cyrillic-texts.js";
import { createToCyrillic } from "../../../../src/telegram/i18n/uzbek-cyrillic.js";

const LOCALES = fileURLToPath(new URL("../../../../locales", import.meta.url));
const toCyrillic = createToCyrillic({ kept: [], words: {}, parts: {} });
/** What follows the head of a file. */
const turned = (source: string) =>
  cyrillicTexts(`# head\n${source}`, toCyrillic).split("\n").slice(1).join("\n");

describe("the folder locales/uz-Cyrl", () => {
  test("is what locales/uz gives: npm run texts:cyrillic", async () => {
    const made = await cyrillicFiles(LOCALES);
    const folder = join(LOCALES, "uz-Cyrl");
    expect(await turnedFiles(folder)).toEqual([...made.keys()]);
    for (const [name, text] of made)
      expect(await readFile(join(folder, name), "utf8"), name).toBe(text);
  });

  test("has the ids and as many lines as locales/uz", async () => {
    for (const [name, text] of await cyrillicFiles(LOCALES)) {
      const latin = await readFile(join(LOCALES, "uz", name), "utf8");
      const ids = (source: string) => new FluentResource(source).body.map(({ id }) => id);
      expect(ids(text), name).toEqual(ids(latin));
      expect(text.split("\n"), name).toHaveLength(latin.split("\n").length);
    }
  });
});

describe("a file of texts in Cyrillic", () => {
  test("says what it is made from, and that nobody has checked it", () => {
    const made = cyrillicTexts(
      "# Uzbek, Latin script. The guide.\n# Checked by Aigul, 2026-07-01.\n\nhelp = Yordam\n",
      toCyrillic,
    );
    expect(made).toBe(
      [
        "# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. The guide.",
        "# Not yet checked by a native reader.",
        "",
        "help = Ёрдам",
        "",
      ].join("\n"),
    );
  });

  test("has the comments, ids and braces that it had", () => {
    expect(turned("# $name: the name\nby-whom = { $name } oldi, { -brand } { help }\n")).toBe(
      "# $name: the name\nby-whom = { $name } олди, { -brand } { help }\n",
    );
    expect(turned('quoted = { "}" } bor { NUMBER($n, style: "percent") } yoʻq\n')).toBe(
      'quoted = { "}" } бор { NUMBER($n, style: "percent") } йўқ\n',
    );
    expect(turned("-brand = Salom\n    .title = Salom\n")).toBe(
      "-brand = Салом\n    .title = Салом\n",
    );
  });

  test("has a text of several lines turned to its end, and one that looks like an id too", () => {
    expect(turned("help =\n    Birinchi\n\n    ikkinchi = uch\nbye = Xayr\n")).toBe(
      "help =\n    Биринчи\n\n    иккинчи = уч\nbye = Хайр\n",
    );
  });

  test("has the words of a choice turned, but not its keys", () => {
    expect(
      turned(
        "count =\n    { $n ->\n        [one] { $n } ta xabar\n       *[other] { $n } ta\n          xabarlar\n    }\n    Yana yozing.\n",
      ),
    ).toBe(
      "count =\n    { $n ->\n        [one] { $n } та хабар\n       *[other] { $n } та\n          хабарлар\n    }\n    Яна ёзинг.\n",
    );
  });

  test("holds every placeable as it was, and has as many lines", () => {
    const placeable = fc.constantFrom(
      "{ $name }",
      "{ $oʻz }",
      '{ "salom" }',
      "{ -brand }",
      "{ a.b }",
    );
    const piece = fc.oneof(
      placeable,
      fc.constantFrom("salom", " ", "oʻn ", "\n    ", "E", "-", ". "),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = `help = ${pieces.join("")}`;
        const made = turned(source);
        const placeables = (text: string) => text.match(/\{[^}]*\}/g) ?? [];
        expect(placeables(made)).toEqual(placeables(source));
        expect(made.split("\n")).toHaveLength(source.split("\n").length);
        expect(made.replace(/\{[^}]*\}/g, "").replace("help = ", "")).not.toMatch(/[a-z]/);
      }),
    );
  });
});

test("exceptions that are malformed are told", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dauys-cyrillic-"));
  try {
    await mkdir(join(folder, "uz"));
    await writeFile(join(folder, "uz-Cyrl.exceptions.yaml"), "kept: []\nwords: { Sirk: цирк }\n");
    await expect(cyrillicFiles(folder)).rejects.toMatchObject({
      code: "locale.invalid",
      message: expect.stringMatching(/^uz-Cyrl\.exceptions\.yaml: words\.Sirk: .*\n.*parts/),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
