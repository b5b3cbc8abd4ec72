import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { open as openLmdb } from "lmdb";
import { AppError } from "../domain/errors.js";
import type { Clock, Store } from "../ports.js";
import { createLmdbAlerts } from "./lmdb-alerts.js";
import { type DirectoryLock, lockDirectory } from "./lmdb-lock.js";
import { createLmdbQueue } from "./lmdb-queue.js";
import { freeLeases, type LmdbTable, lmdbTable, sweep } from "./lmdb-rows.js";
import { createLmdbUnit } from "./lmdb-unit.js";

export interface LmdbStoreOptions {
  /** Made, with its parents, when it is missing; readable by its owner alone. */
  readonly directory: string;
  /** For what has no moment of its own (salts, rows of cases) and the sweep; the system's unless given. */
  readonly clock?: Clock;
}

// 10 min: what is past its time is never read; this only bounds how long it lies on the disk.
const SWEEP_EVERY_MS = 600_000;

/** The embedded store: one directory, one process. `open` throws `store.inUse` for a second one. */
export function createLmdbStore({ directory, clock = systemClock }: LmdbStoreOptions): Store {
  let db: ReturnType<typeof openLmdb<unknown, (string | number)[]>> | undefined;
  let table: LmdbTable | undefined;
  let lock: DirectoryLock | undefined;
  let timer: NodeJS.Timeout | undefined;
  let sweeping = Promise.resolve();
  let roundTrips = 0;

  // Every method asks for the table once: that is its round trip.
  const opened = () => {
    if (table === undefined) throw new AppError("store.unreachable", "The store is not open.");
    roundTrips++;
    return table;
  };

  return {
    ...createLmdbUnit(opened),
    ...createLmdbQueue(opened, clock),
    ...createLmdbAlerts(opened),
    async freeLeases() {
      if (db !== undefined) await freeLeases(db);
    },
    async open() {
      lock = await locked(directory);
      try {
        db = openLmdb<unknown, (string | number)[]>({ path: join(directory, "dauys.mdb") });
        await freeLeases(db); // one process only: whoever held them is dead
        await sweep(db, clock.now());
      } catch (cause) {
        await lock.release();
        throw new AppError(
          "store.corrupt",
          "The data directory cannot be opened. See that the disk is not full, or restore a backup.",
          { cause },
        );
      }
      table = lmdbTable(db);
      roundTrips = 0;
      const swept = db;
      timer = setInterval(() => {
        // A sweep that fails loses nothing: what is past its time is never read, and the next one comes.
        sweeping = sweep(swept, clock.now()).catch(() => {});
      }, SWEEP_EVERY_MS).unref();
      return { warnings: [] };
    },
    async ping() {
      opened();
    },
    async close() {
      clearInterval(timer);
      await sweeping;
      table = undefined;
      await db?.close();
      db = undefined;
      await lock?.release();
      lock = undefined;
    },
    get roundTrips() {
      return roundTrips;
    },
  };
}

const systemClock: Clock = { now: () => Date.now() };

async function locked(directory: string): Promise<DirectoryLock> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    // An existing directory keeps its mode; others on the machine must not look in.
    await chmod(directory, 0o700);
  } catch (cause) {
    throw new AppError(
      "store.unreachable",
      "The data directory cannot be made or is not ours. See DATA_DIR and its owner.",
      { cause },
    );
  }
  return lockDirectory(directory);
}
