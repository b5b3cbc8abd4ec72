import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

// docs/flows.md promises that its worked example works: it is done here as it stands there.
const root = join(import.meta.dirname, "../..");
const BLOCK = /<!-- worked example: (.+?) -->\n(?:<!-- biome.+\n)?```\w*\n([\s\S]*?)```/g;
const blocks = blocksOf("flows.md");
const blockOf = (where: string) => blocks.find((block) => block.where === where)?.text ?? "";

const directory = mkdtempSync(join(tmpdir(), "dauys-example-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function blocksOf(name: string) {
  const page = readFileSync(join(root, "docs", name), "utf8");
  return [...page.matchAll(BLOCK)].map(([, where = "", text = ""]) => ({ where, text }));
}

function command(name: string, args: readonly string[], input = "") {
  const script = join(root, "dist/app/cli", name);
  return spawnSync(process.execPath, [script, ...args], {
    cwd: directory,
    input,
    encoding: "utf8",
  });
}

function put(file: string, place: string, text: string): void {
  const path = join(directory, file);
  const before = readFileSync(path, "utf8");
  if (place === "at the end") {
    writeFileSync(path, `${before}\n${text}`);
    return;
  }
  const line = /^above "(.+)"$/.exec(place)?.[1] ?? "";
  expect(before, `${file} has the line that the page names`).toContain(line);
  writeFileSync(path, before.replace(line, `${text}${line}`));
}

test("the worked example of docs/flows.md does what the page says", () => {
  for (const folder of ["flows", "locales"])
    cpSync(join(root, folder), join(directory, folder), { recursive: true });
  const languages = readdirSync(join(directory, "locales"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  for (const { where, text } of blocks) {
    const [file = "", place = ""] = where.split(", ");
    if (place === "") continue; // what is typed and told
    for (const language of file.includes("*") ? languages : [""])
      put(file.replace("*", language), place, text);
  }
  const checked = command("flows-check.js", []);
  expect(checked.stderr).toBe("");
  expect(checked.status).toBe(0);
  const played = command("play.js", ["flows/report.yaml", "ru"], blockOf("typed"));
  expect(played.stderr).toBe("");
  for (const line of blockOf("told").trim().split("\n")) expect(played.stdout).toContain(line);
  expect(played.stdout).toContain("Вам есть где спать сегодня?");
});

test("docs/flows.ru.md has the same worked example, in the same order", () => {
  expect(blocks).not.toEqual([]);
  expect(blocksOf("flows.ru.md")).toEqual(blocks);
});
