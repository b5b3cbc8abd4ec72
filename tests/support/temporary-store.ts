import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock, Store } from "../../src/ports.js";
import { createLmdbStore } from "../../src/store/lmdb-store.js";

/** An embedded store in a directory of its own. */
export interface TemporaryStore {
  readonly store: Store;
  /** Closes the store and removes its directory. */
  remove(): Promise<void>;
}

/** Opens one. Remove it in `afterEach`. */
export async function openTemporaryStore(clock: Clock): Promise<TemporaryStore> {
  const directory = mkdtempSync(join(tmpdir(), "dauys-unit-"));
  const store = createLmdbStore({ directory, clock });
  await store.open();
  return {
    store,
    async remove() {
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
