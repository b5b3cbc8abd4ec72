import { randomUUID } from "node:crypto";
import { type FileHandle, open, statfs, unlink } from "node:fs/promises";
import { join } from "node:path";

/**
 * A file in memory that has no name: it is gone when its last holder is, a killed one too. A program
 * that is given its descriptor can seek in it, which it cannot in a pipe.
 */
export interface MemoryFile {
  /** For a child's stdio; there it opens as `/proc/self/fd/<number>`. */
  readonly descriptor: number;
  /** All of it, from the beginning. */
  read(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const FOLDER = "/dev/shm";
// The kernel's number for tmpfs (linux/magic.h): a file system that lives in memory alone.
const TMPFS = 0x01021994;

/** Whether this machine has a place for such files. */
export async function hasMemoryFiles(): Promise<boolean> {
  return statfs(FOLDER).then(
    ({ type }) => type === TMPFS,
    () => false,
  );
}

/** Throws where there is no such place, or no room in it. */
export async function createMemoryFile(bytes: Uint8Array = new Uint8Array()): Promise<MemoryFile> {
  const path = join(FOLDER, randomUUID());
  const handle = await open(path, "wx+", 0o600);
  // Before the first byte: whatever happens, nothing can be found under the name.
  await unlink(path);
  try {
    await handle.writeFile(bytes);
  } catch (error) {
    await handle.close();
    throw error;
  }
  return {
    descriptor: handle.fd,
    read: () => readAll(handle),
    close: () => handle.close(),
  };
}

async function readAll(handle: FileHandle): Promise<Uint8Array> {
  const bytes = new Uint8Array((await handle.stat()).size);
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at, at);
    if (bytesRead === 0) return bytes.subarray(0, at);
    at += bytesRead;
  }
  return bytes;
}
