import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { AppError } from "../../domain/errors.js";
import { type ArchiveOpener, createArchiveOpener } from "../../vault/archive-opening.js";
import { LOCALES } from "../config.js";
import { loadContent } from "../content.js";
import { makeArchiveKey } from "./archive-key.js";
import { archiveFiles, writeOpened } from "./archive-writing.js";

const USAGE = `Opens archived reports on your own machine: a table (CSV), JSON, a page to print, and the files.

npm run archive -- <file or folder>... --key <key file> --out <new folder>
    --key       the file with the secret key; may be given several times
    --out       a folder that is not there yet
    --language  of the answers: ${LOCALES.join(", ")} (ru if not given)

npm run archive -- --new-key <key file>
    makes a key, and prints the public one for ARCHIVE_RECIPIENTS
`;

interface Order {
  readonly paths: readonly string[];
  readonly keys: readonly string[];
  readonly out: string;
  readonly language: string;
}

async function main(args: readonly string[]): Promise<void> {
  const asked = read(args);
  if (asked === null) {
    process.stderr.write(USAGE);
    process.exitCode = 1;
  } else if ("help" in asked) process.stdout.write(USAGE);
  else if ("newKey" in asked) process.stdout.write(await makeArchiveKey(asked.newKey));
  else process.stdout.write(await open(asked));
}

async function open({ paths, keys, out, language }: Order): Promise<string> {
  if (existsSync(out))
    throw new AppError("config.invalid", `${out} is there already: give a new name with --out.`);
  const opener = await openerOf(keys);
  const files = await archiveFiles(paths);
  const made = await writeOpened({ files, opener, out, language, content: await loadContent() });
  return `${made.reports} reports of ${made.cases} cases, and ${made.files} files, are in ${out}.
Whoever can open this folder can read them: keep it on an encrypted disk, and delete it afterwards.
`;
}

async function openerOf(keys: readonly string[]): Promise<ArchiveOpener> {
  const texts = await Promise.all(
    keys.map(async (path) => {
      const text = await readFile(path, "utf8").catch(() => null);
      if (text === null)
        throw new AppError("config.invalid", `The key file ${path} cannot be read.`);
      if (/^(age-encryption\.org\/|-----BEGIN AGE)/.test(text))
        throw new AppError(
          "config.invalid",
          `The key file ${path} is locked with a passphrase: open it with "age -d" first.`,
        );
      return text;
    }),
  );
  const opener = createArchiveOpener(texts);
  if (opener) return opener;
  throw new AppError(
    "config.invalid",
    "That is no key file: it needs a line that begins with AGE-SECRET-KEY-1, as it was made.",
  );
}

/** `null` for arguments that cannot be understood. */
function read(
  args: readonly string[],
): Order | { readonly newKey: string } | { readonly help: true } | null {
  const parsed = parsedArgs(args);
  if (parsed === null) return null;
  const { values, positionals: paths } = parsed;
  const { key: keys = [], out, language = "ru", help, "new-key": newKey } = values;
  if (help) return { help };
  if (newKey !== undefined)
    return newKey && paths.length === 0 && keys.length === 0 && !out ? { newKey } : null;
  const isKnown = (LOCALES as readonly string[]).includes(language);
  if (paths.length === 0 || keys.length === 0 || !out || !isKnown) return null;
  return { paths, keys, out, language };
}

function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        key: { type: "string", multiple: true },
        out: { type: "string" },
        language: { type: "string" },
        "new-key": { type: "string" },
        help: { type: "boolean" },
      },
    });
  } catch {
    return null;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof AppError ? error.message : "That did not work.";
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
