import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readExceptions } from "../../../../src/app/cli/cyrillic-files.js";
import type { Article } from "../../../../src/rights/article.js";
import { readArticle } from "../../../../src/rights/article-text.js";
import { cyrillicArticle, cyrillicPhrases } from "../../../../src/telegram/i18n/cyrillic-rights.js";
import { createToCyrillic } from "../../../../src/telegram/i18n/uzbek-cyrillic.js";
import { articleText, SOURCES } from "../../../support/invented-article.js";

const LOCALES = fileURLToPath(new URL("../../../../locales", import.meta.url));
const HEAD = "# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic.";
const toCyrillic = createToCyrillic({ kept: [], words: {}, parts: {} });

const BODY = [
  ...["Oylik keldi.[^seen]", "", "## Qachon", "", "- **Bir** oyda.[^told][^seen]"],
  ...["::: in kz for uz tj", "Siz uchun.", ":::", "***", "Oxiri."],
].join("\n");

const LATIN = articleText(BODY, {
  ...{ title: "Oylik", summary: "Qachon keladi.", sources: SOURCES, related: "[debt]" },
});

function articleOf(text: string): Article {
  const read = readArticle(text);
  if (read.kind === "problems") throw new Error(read.problems.join("\n"));
  return read.article;
}

describe("an article in Cyrillic letters", () => {
  const made = cyrillicArticle(LATIN, toCyrillic);
  const latin = articleOf(LATIN);

  test("has every line of the Latin one in its place, with what it rests on and for whom it is", () => {
    expect(
      articleOf(made)
        .pages.flat()
        .map(({ text }) => text),
    ).toEqual(latin.pages.flat().map(({ text }) => toCyrillic(text)));
    const shape = ({ pages }: Article) =>
      pages.map((page) => page.map(({ kind, sources, only }) => ({ kind, sources, only })));
    expect(shape(articleOf(made))).toEqual(shape(latin));
    expect(made).toContain(
      "- **Бир** ойда.[^told][^seen]\n::: in kz for uz tj\nСиз учун.\n:::\n***",
    );
  });

  test("has its words turned and its ids, days, places and marks as they were", () => {
    const { title, summary, sources, ...same } = articleOf(made);
    expect([title, summary]).toEqual(["Ойлик", "Қачон келади."]);
    const { id, countries, concerns, checkedOn, related } = latin;
    expect(same).toMatchObject({ id, countries, concerns, checkedOn, related });
    const bare = (of: Article["sources"]) => [...of.values()].map(({ act: _, ...rest }) => rest);
    expect(bare(sources)).toEqual(bare(latin.sources));
    expect(sources.get("seen")?.act).toBe(toCyrillic("Night Act"));
  });

  test("says what it is made from, and that nobody has checked it, once", () => {
    const [begin, first] = made.split("\n");
    expect(begin).toBe("---");
    expect(first).toBe(`${HEAD} Not yet checked by a native reader.`);
    expect(made.split("Cyrillic script")).toHaveLength(2);
    const checked = LATIN.replace("---\n", "---\n# Checked by a native reader, 2026-05-01.\n");
    expect(cyrillicArticle(checked, toCyrillic)).toBe(made);
  });
});

describe("phrases in Cyrillic letters", () => {
  test("are turned, below the names that they had", () => {
    const source =
      "# Uzbek.\nno-contract:\n  - shartnoma yoʻq\n  # more\n  - 112\ndanger:\n- hozir\n";
    const made = cyrillicPhrases(source, toCyrillic);
    expect(made).toBe(
      [
        `${HEAD} Not yet checked by a native reader.`,
        ...["no-contract:", "  - шартнома йўқ", "  # more", "  - 112", "danger:", "- ҳозир", ""],
      ].join("\n"),
    );
  });
});

describe("the guide to rights of locales/uz", () => {
  const files = new Map<string, { readonly latin: string; readonly made: string }>();
  beforeAll(async () => {
    const turn = createToCyrillic(await readExceptions(LOCALES));
    const folder = join(LOCALES, "uz", "rights");
    for (const name of await readdir(folder)) {
      const latin = await readFile(join(folder, name), "utf8");
      const cyrillic = name.endsWith(".md") ? cyrillicArticle : cyrillicPhrases;
      files.set(name, { latin, made: cyrillic(latin, turn) });
    }
    expect(files.size).toBeGreaterThan(20);
  });

  test("keeps in Cyrillic what the check compares of a translation", () => {
    for (const [name, { latin, made }] of files) {
      if (!name.endsWith(".md")) continue;
      const [one, other] = [articleOf(latin), articleOf(made)];
      const known = ({ id, countries, concerns, checkedOn, related, pages }: Article) => ({
        ...{ id, countries, concerns, checkedOn, related },
        shape: pages.map((page) => page.map(({ kind, sources, only }) => [kind, sources, only])),
      });
      expect(known(other), name).toEqual(known(one));
    }
  });

  test("has no Latin letter left in a title, a summary or a line, but in what is kept", async () => {
    const { kept } = await readExceptions(LOCALES);
    // Addresses are kept as well.
    const without = (text: string) =>
      kept
        .reduce((left, each) => left.replaceAll(each, ""), text)
        .replace(/\w+\.(?:kz|kg)\b/gi, "");
    for (const [name, { made }] of files) {
      if (!name.endsWith(".md")) continue;
      const { title, summary, pages } = articleOf(made);
      const lines = [title, summary, ...pages.flat().map(({ text }) => text)];
      for (const line of lines) expect(without(line), name).not.toMatch(/[a-z]{2}/i);
    }
  });

  test("has as many phrases under each name in both scripts", () => {
    const count = (text: string) =>
      Object.entries(parse(text) as object).map(([name, list]) => [name, [list].flat().length]);
    for (const [name, { latin, made }] of files)
      if (name.endsWith(".yaml")) expect(count(made), name).toEqual(count(latin));
  });
});
