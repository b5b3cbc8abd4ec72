import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { open as openLmdb, type RootDatabase } from "lmdb";
import { AppError } from "../domain/errors.js";
import type { EpochMs } from "../domain/ids.js";
import type { Clock, Store } from "../ports.js";
import { behindGate, createGate } from "./gate.js";
import { createLmdbAlerts } from "./lmdb-alerts.js";
import { sweepCases } from "./lmdb-case-rows.js";
import { createLmdbCases } from "./lmdb-cases.js";
import { removeFresh, takeFresh, writeFresh } from "./lmdb-compaction.js";
import { createLmdbKeepsakes } from "./lmdb-keepsakes.js";
import { type DirectoryLock, lockDirectory } from "./lmdb-lock.js";
import { createLmdbPersons } from "./lmdb-persons.js";
import { createLmdbQueue } from "./lmdb-queue.js";
import { type LmdbTable, lmdbTable } from "./lmdb-rows.js";
import { freeLeases, sweep } from "./lmdb-sweep.js";
import { createLmdbUnit } from "./lmdb-unit.js";

type Rows = RootDatabase<unknown, (string | number)[]>;

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
  const path = join(directory, "dauys.mdb");
  const gate = createGate();
  let db: Rows | undefined;
  let table: LmdbTable | undefined;
  let lock: DirectoryLock | undefined;
  let timer: NodeJS.Timeout | undefined;
  let roundTrips = 0;

  // Every method asks for the table once: that is its round trip.
  const opened = () => {
    if (table === undefined) throw new AppError("store.unreachable", "The store is not open.");
    roundTrips++;
    return table;
  };
  const openRows = () => {
    db = openLmdb<unknown, (string | number)[]>({ path });
    return db;
  };
  const closeRows = async () => {
    table = undefined;
    await db?.close();
    db = undefined;
  };

  return {
    ...behindGate(gate, {
      ...createLmdbUnit(opened),
      ...createLmdbQueue(opened, clock),
      ...createLmdbCases(opened, clock),
      ...createLmdbAlerts(opened),
      ...createLmdbKeepsakes(opened, clock),
      ...createLmdbPersons(opened),
      async freeLeases() {
        if (db !== undefined) await freeLeases(db);
      },
      async ping() {
        opened();
      },
    }),
    async open() {
      lock = await locked(directory);
      try {
        await removeFresh(directory);
        const rows = openRows();
        await freeLeases(rows); // one process only: whoever held them is dead
        await sweepAll(rows, clock.now());
        table = lmdbTable(rows);
      } catch (cause) {
        await lock.release();
        throw new AppError(
          "store.corrupt",
          "The data directory cannot be opened. See that the disk is not full, or restore a backup.",
          { cause },
        );
      }
      roundTrips = 0;
      timer = setInterval(() => {
        // A sweep that fails loses nothing: what is past its time is never read, and the next one comes.
        void gate.pass(async () => db && sweepAll(db, clock.now())).catch(() => {});
      }, SWEEP_EVERY_MS).unref();
      return { warnings: [] };
    },
    compact: () =>
      gate.alone(async () => {
        opened();
        if (db === undefined) return null;
        try {
          await sweepAll(db, clock.now());
          await writeFresh(db, directory);
          await closeRows();
          await takeFresh(path);
          return null;
        } catch {
          return NOT_COMPACTED;
        } finally {
          // The old file where the new one did not take its place: both are whole.
          table = lmdbTable(db ?? openRows());
        }
      }),
    close: () =>
      gate.alone(async () => {
        clearInterval(timer);
        await closeRows();
        await lock?.release();
        lock = undefined;
      }),
    get roundTrips() {
      return roundTrips;
    },
  };
}

const NOT_COMPACTED =
  "The data file could not be written anew: what was removed may still lie on the disk. See that the disk has room for the file once more.";

const systemClock: Clock = { now: () => Date.now() };

async function sweepAll(rows: Rows, now: EpochMs): Promise<void> {
  await sweep(rows, now);
  const table = lmdbTable(rows);
  while (await table.transaction(() => sweepCases(table, now)));
}

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
