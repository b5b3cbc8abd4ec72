import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AppError } from "../../../src/domain/errors.js";
import { loadTexts, type Message } from "../../../src/telegram/i18n/texts.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "dauys-texts-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), source);
  }
}

/** The lines of the problem that these files make. */
async function problemsOf(files: Readonly<Record<string, string>>, locales = ["uz", "ru"]) {
  write(files);
  const error = await loadTexts(directory, locales).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null) return [];
  expect(error).toBeInstanceOf(AppError);
  expect((error as AppError).code).toBe("locale.invalid");
  return (error as AppError).message.split("\n");
}

describe("words that are in order", () => {
  test("are found by language and id, with what is put into them", async () => {
    write({
      "uz/a.ftl": "hello = Salom\ncount = { $n } ta\n",
      "uz/b.ftl": "# words of another file\nbye = Xayr\n",
      "uz/notes.txt": "not words",
      "ru/a.ftl": "hello = Привет\ncount = { $n ->\n  [one] одно\n *[other] много\n}\nbye = Пока\n",
    });
    const texts = await loadTexts(directory, ["uz", "ru"]);
    expect(texts.locales).toEqual(["uz", "ru"]);
    expect(texts.lookUp("uz", "hello")).toBe("Salom");
    expect(texts.lookUp("uz", "count", { n: 5 })).toBe("5 ta");
    expect(texts.lookUp("ru", "count", { n: 1 })).toBe("одно");
    expect(texts.lookUp("ru", "count", { n: 5 })).toBe("много");
    expect(texts.has("uz", "bye")).toBe(true);
  });

  test("hold what is put into them as it is: no invisible signs around it", async () => {
    write({ "uz/a.ftl": "by = { $name } oldi\n" });
    const texts = await loadTexts(directory, ["uz"]);
    expect(texts.lookUp("uz", "by", { name: "Aigul" })).toBe("Aigul oldi");
  });

  test("may be chosen as a message before the language is known", async () => {
    write({
      "uz/a.ftl": "button-back = Orqaga\nclaimed-by = Oldi: { $name }\n",
      "ru/a.ftl": "button-back = Назад\nclaimed-by = Взято: { $name }\n",
    });
    const texts = await loadTexts(directory, ["uz", "ru"]);
    const back: Message = { id: "button-back" };
    const claimed: Message = { id: "claimed-by", args: { name: "Aigul" } };
    expect([back, claimed].map((message) => texts.message("uz", message))).toEqual([
      texts.text("uz", "button-back"),
      texts.text("uz", "claimed-by", { name: "Aigul" }),
    ]);
    expect(texts.message("ru", claimed)).toBe("Взято: Aigul");
  });

  test("that do not exist are an error of ours", async () => {
    write({ "uz/a.ftl": "hello = Salom\n" });
    const texts = await loadTexts(directory, ["uz"]);
    expect(texts.has("uz", "none")).toBe(false);
    expect(texts.has("kk", "hello")).toBe(false);
    expect(() => texts.lookUp("uz", "none")).toThrow(
      expect.objectContaining({ code: "locale.invalid", message: "no text uz/none" }),
    );
    expect(() => texts.lookUp("kk", "hello")).toThrow(AppError);
  });
});

describe("words that are not in order are told, a line for each problem", () => {
  test("an id that one language lacks", async () => {
    expect(
      await problemsOf({
        "uz/a.ftl": "hello = Salom\nbye = Xayr\n",
        "ru/a.ftl": "hello = Привет\n",
      }),
    ).toEqual(['ru: the text "bye" is missing']);
  });

  test("ids that each language lacks of the other", async () => {
    expect(await problemsOf({ "uz/a.ftl": "a = 1\n", "ru/a.ftl": "b = 1\n" })).toEqual([
      'uz: the text "b" is missing',
      'ru: the text "a" is missing',
    ]);
  });

  test("an id that is given twice in two files", async () => {
    const problems = await problemsOf(
      { "uz/a.ftl": "hello = Salom\n", "uz/b.ftl": "hello = Assalom\n" },
      ["uz"],
    );
    expect(problems).toEqual([expect.stringMatching(/^uz\/b\.ftl: .*"hello"/)]);
  });

  test("an id that is given twice in one file", async () => {
    const problems = await problemsOf({ "uz/a.ftl": "hello = Salom\nhello = Assalom\n" }, ["uz"]);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^uz\/a\.ftl: .*"hello"/);
  });

  test.each([
    ["a placeable that is not closed", "bad = Salom { $name\n"],
    ["a choice without a default", "bad = { $n ->\n  [one] bir\n}\n"],
    ["nothing after the sign", "bad =\nhello = Salom\n"],
    ["a term that does not parse", "-bad = { \n"],
  ])("what does not parse: %s", async (_name, source) => {
    const problems = await problemsOf({ "uz/a.ftl": source }, ["uz"]);
    expect(problems).toEqual([expect.stringMatching(/^uz\/a\.ftl: cannot read ".*bad"/)]);
  });

  test("several at once", async () => {
    const problems = await problemsOf({
      "uz/a.ftl": "a = 1\nb = {\n",
      "ru/a.ftl": "a = 1\na = 2\nc = 3\n",
    });
    expect(problems.length).toBeGreaterThanOrEqual(3);
    expect(problems.join("\n")).toMatch(/uz\/a\.ftl.*"b"/);
    expect(problems.join("\n")).toMatch(/ru\/a\.ftl.*"a"/);
    expect(problems.join("\n")).toMatch(/uz: the text "c" is missing/);
  });

  test.each([
    ["a line that is not set in and so is lost", "help =\n    Birinchi\nIkkinchi\n"],
    [
      "a line that begins with a sign of Fluent's own",
      "help =\n    Birinchi\n    [ikkinchi]\n    Uchinchi\n",
    ],
    ["a mention of a text that does not exist", "help = { other }\n"],
    ["a mention of a term that does not exist", "help = { -brand } haqida\n"],
    ["an id in capitals that is not Fluent's", "hélp = Salom\n"],
  ])("what is lost without a word: %s", async (_name, source) => {
    expect(await problemsOf({ "uz/a.ftl": `hello = Salom\n${source}` }, ["uz"])).not.toEqual([]);
  });

  test("what one language puts into a text and another does not", async () => {
    expect(
      await problemsOf({
        "uz/a.ftl": "count = { $count } ta\n",
        "ru/a.ftl": "count = { $number }\n",
      }),
    ).not.toEqual([]);
  });

  test("a language that has no folder", async () => {
    expect(await problemsOf({ "uz/a.ftl": "hello = Salom\n" }, ["uz", "kk"])).not.toEqual([]);
  });
});
