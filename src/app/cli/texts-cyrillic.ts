import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cyrillicFiles, turnedFiles } from "./cyrillic-files.js";
import { runCommand } from "./flow-files.js";

const TO = join("locales", "uz-Cyrl");

/**
 * `npm run texts:cyrillic`: writes `locales/uz-Cyrl` out of `locales/uz`; with `-- --check` nothing
 * is written, the files that would change are told, and the exit code is 1 when there are any.
 */
await runCommand(async () => {
  const isCheck = process.argv[2] === "--check";
  await mkdir(join(TO, "rights"), { recursive: true });
  const made = await cyrillicFiles("locales");
  const there = await turnedFiles(TO);
  const names = new Set([...made.keys(), ...there]);
  for (const name of [...names].sort()) {
    const path = join(TO, name);
    const wanted = made.get(name) ?? null;
    const present = there.includes(name) ? await readFile(path, "utf8") : null;
    if (wanted === present) continue;
    if (isCheck) {
      process.stderr.write(`${path} is not what locales/uz gives: npm run texts:cyrillic\n`);
      process.exitCode = 1;
    } else if (wanted === null) await rm(path);
    else await writeFile(path, wanted);
  }
});
