import { Encrypter } from "age-encryption";
import { AppError } from "../domain/errors.js";
import type { ExportSeal } from "../ports.js";
import { ARCHIVE_ENDING, checkRecipients } from "./archive.js";

/**
 * Seals with age (age-encryption.org/v1) to the keys of the archive. Throws `config.invalid` for
 * recipients with problems.
 */
export function createExportSeal(recipients: readonly string[]): ExportSeal {
  const problems = checkRecipients(recipients);
  if (problems.length > 0) throw new AppError("config.invalid", problems.join("\n"));

  return {
    ending: ARCHIVE_ENDING,
    seal(bytes) {
      const encrypter = new Encrypter();
      for (const recipient of recipients) encrypter.addRecipient(recipient.trim());
      return encrypter.encrypt(bytes);
    },
  };
}
