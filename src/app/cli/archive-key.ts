import { writeFile } from "node:fs/promises";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { AppError } from "../../domain/errors.js";

/** Makes a key file like `age-keygen`, never in the place of another; what to do with it. */
export async function makeArchiveKey(path: string): Promise<string> {
  const secret = await generateX25519Identity();
  const recipient = await identityToRecipient(secret);
  const text = `# public key: ${recipient}\n${secret}\n`;
  await writeFile(path, text, { flag: "wx", mode: 0o600 }).catch(() => {
    throw new AppError(
      "config.invalid",
      `${path} cannot be made: it is there already, or its folder is not.`,
    );
  });
  return `${recipient}
Give this public key to whoever runs the server, as ARCHIVE_RECIPIENTS. ${path} never goes there:
keep it and a copy offline. Without it nobody can open the archive.
`;
}
