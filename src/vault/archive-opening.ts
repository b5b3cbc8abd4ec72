import { Decrypter, type Identity } from "age-encryption";
import { type ArchivedEntry, readEntry } from "./archive-entry.js";

/** Opens files of an archive. `wrongKey`: sealed to other keys. `damaged`: cut, changed, or no such file. */
export type ArchiveOpener = (
  file: Uint8Array,
) => Promise<
  | { readonly kind: "opened"; readonly entry: ArchivedEntry }
  | { readonly kind: "wrongKey" }
  | { readonly kind: "damaged" }
>;

/**
 * An opener with the secret keys of identity files, as `age-keygen` writes them (comments, then a
 * key a line). `null` when they hold no key, or one that is not whole.
 */
export function createArchiveOpener(identityFiles: readonly string[]): ArchiveOpener | null {
  const keys = identityFiles
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (keys.length === 0 || !keys.every(isKey)) return null;

  return async (file) => {
    const decrypter = new Decrypter();
    for (const key of keys) decrypter.addIdentity(key);
    // Comes after the keys, so it is asked only when none of them fits.
    const asked = { inVain: false };
    decrypter.addIdentity(noteAsked(asked));
    try {
      const entry = readEntry(await decrypter.decrypt(file, "text"));
      return entry ? { kind: "opened", entry } : { kind: "damaged" };
    } catch {
      return { kind: asked.inVain ? "wrongKey" : "damaged" };
    }
  };
}

/** An identity that fits nothing. */
function noteAsked(asked: { inVain: boolean }): Identity {
  return {
    unwrapFileKey() {
      asked.inVain = true;
      return null;
    },
  };
}

function isKey(line: string): boolean {
  try {
    new Decrypter().addIdentity(line);
    return true;
  } catch {
    return false;
  }
}
