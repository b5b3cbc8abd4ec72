import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { loadRecordings } from "../../../src/telegram/worker/recordings.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of languages with these files. */
function locales(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "dauys-locales-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

test("a recording is found by its language and the id of its text, and read when it is wanted", async () => {
  const folder = locales({ "uz/audio/report-story.ogg": "OggS uz", "ru/bot.ftl": "a = b" });
  const recordings = await loadRecordings(folder, ["uz", "ru"]);
  const found = recordings.find("uz", "report-story");
  expect(Buffer.from((await found?.read()) ?? []).toString()).toBe("OggS uz");
  expect(recordings.find("ru", "report-story")).toBeNull();
  expect(recordings.find("uz", "report-area")).toBeNull();
  expect(recordings.find("en", "report-story")).toBeNull();
});

test("each recording has a key of its own, and other files are none", async () => {
  const folder = locales({
    "uz/audio/help.ogg": "1",
    "ru/audio/help.ogg": "2",
    "ru/audio/help.ogg.part": "3",
    "ru/audio/README.md": "4",
  });
  const recordings = await loadRecordings(folder, ["uz", "ru"]);
  const keys = ["uz", "ru"].map((locale) => recordings.find(locale, "help")?.key);
  expect(new Set(keys).size).toBe(2);
  expect(recordings.find("ru", "README")).toBeNull();
  expect(recordings.find("ru", "help.ogg")).toBeNull();
});

test("without any folder there is nothing to listen to; a folder that is a file is said", async () => {
  const none = await loadRecordings(locales({}), ["uz"]);
  expect(none.find("uz", "help")).toBeNull();
  await expect(loadRecordings(locales({ "uz/audio": "a file" }), ["uz"])).rejects.toThrow();
});

test("a recording that has gone since is an error only when it is read", async () => {
  const folder = locales({ "uz/audio/help.ogg": "1" });
  const recordings = await loadRecordings(folder, ["uz"]);
  rmSync(join(folder, "uz"), { recursive: true });
  await expect(recordings.find("uz", "help")?.read()).rejects.toThrow();
});
