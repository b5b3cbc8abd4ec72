import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { AppError } from "../../domain/errors.js";
import { ARCHIVE_ENDING } from "../../vault/archive.js";
import type { ArchivedEntry } from "../../vault/archive-entry.js";
import type { ArchiveOpener } from "../../vault/archive-opening.js";
import type { Content } from "../content.js";
import { archiveCsv } from "./archive-csv.js";
import { archivePage } from "./archive-page.js";
import { type ArchivedReport, createArchiveRows, inOrder } from "./archive-rows.js";

const FILES = "files";
// Nobody else who uses this machine.
const PRIVATE = { flag: "wx", mode: 0o600 } as const;

/** The archive files that the paths name; in folders, those below. Throws when there are none. */
export async function archiveFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const known = await stat(path).catch(() => null);
    if (known === null) throw new AppError("config.invalid", `${path} is not there.`);
    if (!known.isDirectory()) found.push(resolve(path));
    else
      for (const name of await readdir(path, { recursive: true }))
        if (name.endsWith(ARCHIVE_ENDING)) found.push(resolve(path, name));
  }
  if (found.length === 0)
    throw new AppError("config.invalid", `There is no archive file (${ARCHIVE_ENDING}) there.`);
  return [...new Set(found)].sort();
}

/**
 * Opens all files and writes what is in them into the new folder `out`: it is there whole or not at
 * all. Throws `config.invalid` with what to do when a file does not open.
 */
export async function writeOpened(options: {
  files: readonly string[];
  opener: ArchiveOpener;
  out: string;
  language: string;
  content: Content;
}): Promise<{ readonly reports: number; readonly cases: number; readonly files: number }> {
  const { files, opener, language, content } = options;
  const out = resolve(options.out);
  await mkdir(dirname(out), { recursive: true });
  const unfinished = await mkdtemp(`${out}-`);
  const remove = () => rmSync(unfinished, { recursive: true, force: true });
  // Readable reports must not be left behind by an impatient hand.
  const interrupted = () => {
    remove();
    process.exit(130);
  };
  process.once("SIGINT", interrupted);
  try {
    await mkdir(join(unfinished, FILES), { mode: 0o700 });
    const reports = inOrder(await openAll(files, opener, unfinished));
    const rowOf = createArchiveRows(content, language);
    const rows = reports.map((report) => ({ report, row: rowOf(report) }));
    const csv = archiveCsv(
      rows.map(({ row }) => row),
      language,
    );
    await writeFile(join(unfinished, "reports.csv"), csv, PRIVATE);
    await writeFile(join(unfinished, "reports.html"), archivePage(rows, language), PRIVATE);
    const json = `${JSON.stringify(reports, null, 2)}\n`;
    await writeFile(join(unfinished, "reports.json"), json, PRIVATE);
    await rename(unfinished, out);
    return {
      reports: reports.length,
      cases: new Set(reports.map(({ caseId }) => caseId)).size,
      files: reports.flatMap((report) => report.files).length,
    };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    process.off("SIGINT", interrupted);
  }
}

/** One after another: a report may hold a hundred megabytes of files. */
async function openAll(
  files: readonly string[],
  opener: ArchiveOpener,
  folder: string,
): Promise<readonly ArchivedReport[]> {
  const reports: ArchivedReport[] = [];
  const refused: string[] = [];
  const nameOf = createNames();
  for (const file of files) {
    const opened = await opener(await readFile(file));
    if (opened.kind === "wrongKey") refused.push(file);
    else if (opened.kind === "damaged")
      throw new AppError(
        "config.invalid",
        `${basename(file)} is damaged, or no file of this archive: copy it from the server again. Nothing was written.`,
      );
    else if (refused.length === 0) reports.push(await keep(opened.entry, folder, nameOf));
  }
  if (refused.length === 0) return reports;
  const which = refused.length === files.length ? "them" : `${refused.length} of ${files.length}`;
  throw new AppError(
    "config.invalid",
    `This key does not open ${which}: give the key file that was made with the public key in ARCHIVE_RECIPIENTS, several with --key for each. Nothing was written.`,
  );
}

async function keep(
  { caseId, brief, story, media }: ArchivedEntry,
  folder: string,
  nameOf: (code: string, extension: string) => string,
): Promise<ArchivedReport> {
  const files: string[] = [];
  for (const { item, bytes } of media) {
    const name = `${FILES}/${nameOf(brief.code, item.extension)}`;
    await writeFile(join(folder, name), bytes, PRIVATE);
    files.push(name);
  }
  return { caseId, brief, story, files };
}

/** Names by the code of the case, counted: `K7F3-1.jpg`. What a file says itself leads nowhere else. */
function createNames(): (code: string, extension: string) => string {
  const counts = new Map<string, number>();
  return (code, extension) => {
    const stem = code.replace(/[^A-Z0-9]/g, "") || "X";
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    return `${stem}-${count}.${extension}`;
  };
}
