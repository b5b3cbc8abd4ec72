import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LOCALES } from "../../../../src/app/config.js";
import { startProgram } from "../../../support/built.js";
import { createRightsFolder, type RightsFolder } from "../../../support/rights-folder.js";

const DOCUMENT = "docs/rights.md";
const STALE = `${DOCUMENT}: its table is not what the articles say: npm run rights:check -- --write\n`;
const RU = "locales/ru/rights/night.md";

let folder: RightsFolder;
beforeEach(() => {
  folder = createRightsFolder(LOCALES);
});
afterEach(() => folder.end());

const check = (...options: readonly string[]) =>
  startProgram("dist/app/cli/rights-check.js", {}, folder.path, options).ended;

/** The same change in every language: no translation differs by it. */
function changeAll(change: (text: string) => string): void {
  for (const locale of LOCALES) folder.change(`locales/${locale}/rights/night.md`, change);
}

describe("npm run rights:check", () => {
  test("writes what waits for a lawyer into the document, and is content with it then", async () => {
    const stale = await check();
    expect(stale).toMatchObject({ code: 1, stderr: STALE });
    const written = await check("--write");
    expect(written).toMatchObject({ code: 0, stderr: "" });
    expect(written.stdout.split("\n")).toHaveLength(LOCALES.length + 1);
    expect(written.stdout).toContain(
      "en: 2 articles, 4 statements wait for a lawyer, 2 of them hidden\n",
    );
    const document = folder.read(DOCUMENT);
    expect(document).toMatch(/^# For lawyers\n\n<!-- waiting/);
    expect(document).toMatch(/<!-- \/waiting -->\n\nThe end\.\n$/);
    expect(document).toContain(
      "| night | Go on. | Night Act, 7 (2) · example.org, 2018-02-23 | V | shown as not checked |",
    );
    expect(document).toContain(
      "| night | Go home. | Night News · example.org, 2025 | V2 | hidden |",
    );
    expect(await check()).toMatchObject({ code: 0, stderr: "" });
    await check("--write");
    expect(folder.read(DOCUMENT)).toBe(document);
  });

  test("tells who has signed, and counts a signed article no more", async () => {
    const signed = (text: string) =>
      text.replace("reviewed_by: ", "reviewed_by: A. | Lawyer, 2026-05-01");
    folder.change("locales/en/rights/night.md", signed);
    const { code, stdout } = await check("--write");
    expect(code).toBe(0);
    expect(stdout).toContain("en: 2 articles, 2 statements wait for a lawyer, 1 of them hidden\n");
    expect(stdout).toContain("ru: 2 articles, 4 statements wait");
    expect(folder.read(DOCUMENT)).toMatch(
      /\| night \| 2026-04-13 \|.* A\. \\\| Lawyer, 2026-05-01 \|/,
    );
    expect(folder.read(DOCUMENT)).not.toMatch(/\| night \| Go/);
  });

  test("fails with a line for each thing that is wrong, and for no other", async () => {
    await check("--write");
    folder.change(RU, (text) =>
      text.replace("Go on.[^seen]\nGo home.[^told]", "Go home.[^told]\nGo on.[^seen]"),
    );
    folder.change("locales/en/rights/day.md", (text) => text.replace("- Ask.", "- Ask 3."));
    changeAll((text) => text.replace("checked_on: 2026-04-13", "checked_on: 2999-01-01"));
    folder.change("locales/kk/rights/day.md", (text) => text.replace("- Ask.", "- Jail."));
    folder.change("locales/ky/rights/day.md", (text) => text.replace("- Ask.", "- Gaol."));
    folder.change("locales/uz/rights/day.md", (text) =>
      text.replace("- Ask.", "- Ask.\n".repeat(31)),
    );
    const { code, stderr } = await check();
    expect(code).toBe(1);
    const order = "the order of lines, blocks and footnotes is not that of locales/en/rights";
    expect(stderr.split("\n").sort()).toEqual(
      [
        "",
        ...LOCALES.map(
          (each) => `locales/${each}/rights/night.md: checked_on 2999-01-01 is in the future`,
        ),
        `${RU}: ${order}/night.md, from this line on: Go home.`,
        "locales/en/rights/day.md: a figure has no source: Ask 3.",
        "locales/kk/rights/day.md: no jail: Jail.",
        "locales/ky/rights/day.md: no gaol: Gaol.",
        `locales/uz/rights/day.md: ${order}/day.md, from this line on: Ask.`,
        "locales/uz/rights/day.md: page 1 takes 34 lines of a narrow screen, above 30",
        STALE.trimEnd(),
      ].sort(),
    );
  });

  test.each<[string, (files: RightsFolder) => void, RegExp]>([
    [
      "a mark of what is not verified",
      (files) => files.change(RU, (text) => text.replace("mark: V2", "mark: U")),
      /night\.md: sources\.told\.mark: mark must be V or V2/,
    ],
    [
      "a footnote without a source",
      (files) => files.change(RU, (text) => text.replace("- Ask.", "So.[^heard]")),
      /night\.md: no source is called heard/,
    ],
    ["an article that is missing", (files) => files.remove(RU), /night\.md: it is missing/],
    [
      "claims of a language that are missing",
      (files) => files.change("locales/claims.yaml", (text) => text.replace(/^ru:.*\n/m, "")),
      /locales\/claims\.yaml: lacks ru/,
    ],
    [
      "claims of another shape",
      (files) => files.write("locales/claims.yaml", "ru: [{ find: a }]\n"),
      /locales\/claims\.yaml: /,
    ],
    [
      "a document without its lines",
      (files) => files.write(DOCUMENT, "# For lawyers\n"),
      /docs\/rights\.md: the lines around its table are missing/,
    ],
    [
      "a word that a notification would betray",
      (files) => files.change(RU, (text) => text.replace("- Ask.", "- Жертва.")),
      /night\.md: has a banned word/,
    ],
    [
      "a line of too many words",
      (files) => files.change(RU, (text) => text.replace("- Ask.", `- ${"go ".repeat(20)}`)),
      /night\.md: has a line of 20 words/,
    ],
  ])("fails for %s", async (_what, spoil, problem) => {
    spoil(folder);
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toMatch(problem);
    expect(stderr, "plainly").not.toMatch(/\n\s+at /);
  });

  test.each([[["--wrte"]], [["--write", "now"]]])("asks how it was meant: %j", async (options) => {
    expect(await check(...options)).toMatchObject({
      ...{ code: 2, stdout: "", stderr: "Usage: npm run rights:check [-- --write]\n" },
    });
  });
});
