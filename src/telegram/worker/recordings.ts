import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A text read aloud. */
export interface Recording {
  /** The same for the same recording as long as the process lives. */
  readonly key: string;
  /** The sound: Ogg with Opus. Throws when the file cannot be read any more. */
  read(): Promise<Uint8Array>;
}

/** Which texts can be listened to, by language and message id. */
export interface Recordings {
  find(locale: string, id: string): Recording | null;
}

const ENDING = ".ogg";

/**
 * The recordings at `<directory>/<locale>/audio/<message id>.ogg`, as they are now; the sound is read
 * when it is asked for. A language without the folder has none. Throws when a folder cannot be read.
 */
export async function loadRecordings(
  directory: string,
  locales: readonly string[],
): Promise<Recordings> {
  const found = new Map<string, Recording>();
  for (const locale of locales) {
    const folder = join(directory, locale, "audio");
    for (const file of await filesIn(folder)) {
      const id = file.slice(0, -ENDING.length);
      const key = keyOf(locale, id);
      found.set(key, { key, read: () => readFile(join(folder, file)) });
    }
  }
  return { find: (locale, id) => found.get(keyOf(locale, id)) ?? null };
}

function keyOf(locale: string, id: string): string {
  return `${locale}/${id}`;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((file) => file.endsWith(ENDING));
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return [];
    throw error;
  }
}
