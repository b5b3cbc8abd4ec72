import type { Database } from "lmdb";
import type { EpochMs } from "../domain/ids.js";
import type { Expiring, Key } from "./lmdb-rows.js";

// `alert` before `alertAt`: a moment without its place in the order is noted anew, the other way
// round it would be counted twice.
const EXPIRING: readonly Expiring[] = [
  "lease",
  "state",
  "note",
  "done",
  "salt",
  "purge",
  "pastJournal",
  "destroyed",
  "notice",
  "blob",
  "draft",
  "tried",
  "alert",
  "alertAt",
  "alertList",
];

/** Removes every row past its `expires`; cases have `sweepCases`. */
export async function sweep(db: Database<unknown, Key>, now: EpochMs): Promise<void> {
  for (const name of EXPIRING) {
    const rows = db.getRange({ start: [name], end: [name, "\uffff"] });
    const gone = [...rows].filter(({ value }) => (value as { expires: EpochMs }).expires <= now);
    if (gone.length === 0) continue;
    await db.transaction(() => {
      for (const row of gone) {
        // Read again: it may have been renewed since.
        const current = db.get(row.key) as { expires: EpochMs } | undefined;
        if (current === undefined || current.expires > now) continue;
        void db.remove(row.key);
        if (name === "blob") void db.remove(["blobBytes", ...row.key.slice(1)]);
      }
    });
  }
}

/** Frees every person: at the start of the only process, whoever held a lease is dead. */
export async function freeLeases(db: Database<unknown, Key>): Promise<void> {
  const held = [...db.getKeys({ start: ["lease"], end: ["lease", "\uffff"] })];
  if (held.length > 0)
    await db.transaction(() => {
      for (const lease of held) void db.remove(lease);
    });
}
