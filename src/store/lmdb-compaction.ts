import { open as openFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { asBinary, type Database, open as openLmdb } from "lmdb";

type Rows = Database<unknown, (string | number)[]>;

// A name of its own: whatever a crash leaves there is never read.
const FRESH = "dauys-fresh.mdb";

// 4 MB of rows a transaction: others of the process get their turn in between.
const BATCH_BYTES = 4_000_000;

/**
 * Writes every row into a new file beside the old one, on disk when this returns. Row by row, so that
 * nothing but rows comes along, whatever lies in the free room of the old pages.
 */
export async function writeFresh(rows: Rows, directory: string): Promise<void> {
  await removeFresh(directory);
  const path = join(directory, FRESH);
  const fresh: Rows = openLmdb({ path });
  try {
    let batch: [(string | number)[], Buffer][] = [];
    let bytes = 0;
    const flush = async () => {
      const full = batch;
      batch = [];
      bytes = 0;
      await fresh.transaction(() => {
        for (const [key, value] of full) void fresh.put(key, asBinary(value));
      });
    };
    for (const key of rows.getKeys()) {
      const value = rows.getBinary(key);
      if (value === undefined) continue;
      // A copy: the buffer may be one that the next read fills again.
      batch.push([key, Buffer.from(value)]);
      bytes += value.length;
      if (bytes >= BATCH_BYTES) await flush();
    }
    await flush();
    await fresh.flushed;
  } finally {
    await fresh.close();
  }
  await synced(path, "r+");
}

/** Puts the new file in the place of the old one, which nobody may have open. Atomic. */
export async function takeFresh(path: string): Promise<void> {
  const directory = dirname(path);
  await rename(join(directory, FRESH), path);
  // Windows opens no directory; there a rename is in the journal.
  if (process.platform !== "win32") await synced(directory);
  await removeFresh(directory);
}

/** Removes what a crash left. */
export async function removeFresh(directory: string): Promise<void> {
  for (const name of [FRESH, `${FRESH}-lock`]) await rm(join(directory, name), { force: true });
}

async function synced(path: string, mode = "r"): Promise<void> {
  const file = await openFile(path, mode);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
