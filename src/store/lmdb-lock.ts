import { createHash } from "node:crypto";
import { mkdir, rm, rmdir, stat, unlink } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { AppError } from "../domain/errors.js";

/** Holds a directory for one process. */
export interface DirectoryLock {
  release(): Promise<void>;
}

// 100 bytes: a Unix socket's path may have 104 on macOS and 108 on Linux, its end included.
const LONGEST_PATH = 100;

// 5 s: a takeover takes milliseconds; one this old was cut off by a kill.
const TAKEOVER_MS = 5_000;

/**
 * Takes the directory by listening on a socket in it. A holder that was killed leaves a socket
 * nobody answers on: it is taken over at once. Throws `store.inUse` when the holder is alive.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const path = socketPath(resolve(directory));
  const deadline = Date.now() + 2 * TAKEOVER_MS;
  while (Date.now() < deadline) {
    const server = await listen(path);
    if (server !== null) return { release: () => closed(server) };
    if (await answers(path)) break;
    await removeStale(path, join(directory, "lock.takeover"));
  }
  throw new AppError(
    "store.inUse",
    "Another process is using this data directory. Stop it first, or give this one a directory of its own (DATA_DIR); several processes need Redis.",
  );
}

function socketPath(directory: string): string {
  const name = createHash("sha256").update(directory).digest("hex").slice(0, 32);
  if (process.platform === "win32") return `\\\\.\\pipe\\dauys-${name}`;
  const inside = join(directory, "lock.sock");
  return Buffer.byteLength(inside) <= LONGEST_PATH ? inside : join(tmpdir(), `dauys-${name}.sock`);
}

/** The listening server, or `null` when something stands at the path already. */
function listen(path: string): Promise<Server | null> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (cause: NodeJS.ErrnoException) => {
      if (cause.code === "EADDRINUSE") done(null);
      else
        fail(new AppError("store.unreachable", "The data directory cannot be locked.", { cause }));
    });
    server.listen(path, () => {
      server.unref();
      done(server);
    });
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      done(true);
    });
    // A full backlog (EAGAIN) is somebody alive; refused or gone is nobody.
    socket.once("error", (error: NodeJS.ErrnoException) =>
      done(error.code !== "ECONNREFUSED" && error.code !== "ENOENT"),
    );
  });
}

/**
 * Removes a socket nobody answers on. One process at a time: else the slower of two would remove
 * the fresh socket of the faster.
 */
async function removeStale(path: string, takeover: string): Promise<void> {
  try {
    await mkdir(takeover);
  } catch {
    const age = await stat(takeover).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > TAKEOVER_MS) await rm(takeover, { recursive: true, force: true });
    await pause(20);
    return;
  }
  try {
    if (!(await answers(path))) await unlink(path).catch(() => {});
  } finally {
    await rmdir(takeover).catch(() => {});
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
  });
}
