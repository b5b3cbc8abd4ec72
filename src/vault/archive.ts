import { randomUUID } from "node:crypto";
import { access, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Encrypter } from "age-encryption";
import { AppError } from "../domain/errors.js";
import type { CaseId } from "../domain/ids.js";
import type { Archive } from "../ports.js";
import { writeEntry } from "./archive-entry.js";

/** The ending of an archive's files. */
export const ARCHIVE_ENDING = ".age";

/**
 * An archive of files sealed with age (age-encryption.org/v1) to keys that the server does not hold:
 * a directory for each case, a file for each report. A file is there whole or not at all. What the
 * disk refuses is thrown as Node throws it. Throws `config.invalid` for recipients with problems.
 */
export function createArchive(options: {
  directory: string;
  recipients: readonly string[];
}): Archive {
  const { directory, recipients } = options;
  const problems = checkRecipients(recipients);
  if (problems.length > 0) throw new AppError("config.invalid", problems.join("\n"));
  const homeOf = (caseId: CaseId) => join(directory, checkedName(caseId));

  return {
    async keep(caseId, part, entry) {
      const file = join(homeOf(caseId), `${checkedName(part)}${ARCHIVE_ENDING}`);
      if (await exists(file)) return;
      const encrypter = new Encrypter();
      for (const recipient of recipients) encrypter.addRecipient(recipient.trim());
      const sealed = await encrypter.encrypt(writeEntry(caseId, entry));
      await mkdir(homeOf(caseId), { recursive: true, mode: 0o700 });
      await writeWhole(file, sealed);
    },

    async drop(caseId) {
      await rm(homeOf(caseId), { recursive: true, force: true });
      await flushDirectory(directory);
    },
  };
}

/**
 * What is wrong with a list of age recipients, each for the operator, to be read after the name of
 * the setting; empty when nothing is.
 */
export function checkRecipients(recipients: readonly string[]): string[] {
  if (recipients.length === 0) return ["names no key: it needs one that begins with age1"];
  return recipients.flatMap((recipient, index) => {
    const place = index + 1;
    // Said without the key itself: whoever pastes the wrong one here has a secret in the settings.
    if (/^AGE-SECRET-KEY/i.test(recipient.trim()))
      return [
        `has a secret key in place ${place}: that stays on KIBHR's own machine; give the public one`,
      ];
    try {
      new Encrypter().addRecipient(recipient.trim());
      return [];
    } catch {
      return [
        `has no age public key in place ${place}: one begins with age1, and no sign is mistyped`,
      ];
    }
  });
}

/** Only what cannot lead out of the directory. */
function checkedName(id: CaseId): string {
  if (!/^[0-9a-f]{32}$/.test(id)) throw new AppError("internal", "that is not the id of a case");
  return id;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** On the disk before it has its name: a crash leaves no half of a file under it. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(unfinished, "wx", 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await flushDirectory(dirname(file));
  await flushDirectory(dirname(dirname(file)));
}

/** A name, too, is on the disk only when its directory is; Windows knows no such thing. */
async function flushDirectory(directory: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(directory, "r").catch(absent);
  try {
    await handle?.sync();
  } finally {
    await handle?.close();
  }
}

/** What is not there holds nothing to flush. */
function absent(error: { readonly code?: unknown }): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
