import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../../..");
const directory = mkdtempSync(join(tmpdir(), "dauys-cyrillic-"));
const made = join(directory, "locales/uz-Cyrl");
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, "dist/app/cli/texts-cyrillic.js"), ...args], {
    cwd: directory,
    encoding: "utf8",
  });

describe("npm run texts:cyrillic", () => {
  beforeEach(() => cpSync(join(root, "locales"), join(directory, "locales"), { recursive: true }));

  test("tells with --check what is not as made, changes nothing, and makes it without", () => {
    const file = join(made, "bot.ftl");
    writeFileSync(file, "by = hand\n");
    const told = run("--check");
    expect([told.status, told.stderr]).toEqual([1, expect.stringContaining("bot.ftl")]);
    expect(readFileSync(file, "utf8")).toBe("by = hand\n");
    expect(run().status).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(
      readFileSync(join(root, "locales/uz-Cyrl/bot.ftl"), "utf8"),
    );
    expect(run("--check").status).toBe(0);
  });

  test("takes out a text that Uzbek has no more, and leaves recordings and notes alone", () => {
    writeFileSync(join(made, "gone.ftl"), "gone = yes\n");
    writeFileSync(join(made, "NOTES.md"), "for readers\n");
    mkdirSync(join(made, "audio"), { recursive: true });
    writeFileSync(join(made, "audio/report-safe.ogg"), "sound");
    expect(run().status).toBe(0);
    expect(existsSync(join(made, "gone.ftl"))).toBe(false);
    expect(existsSync(join(made, "NOTES.md"))).toBe(true);
    expect(existsSync(join(made, "audio/report-safe.ogg"))).toBe(true);
  });
});
