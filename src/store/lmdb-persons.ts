import type { BlobId, Pseudonym } from "../domain/ids.js";
import type { DraftStore, Identity, TryBook } from "../ports.js";
import { SKEW_MS, TRIES_KEPT, TRY_HOUR_MS } from "./limits.js";
import type { LmdbTable } from "./lmdb-rows.js";

/** What is kept of a person beside the state, and outlives erasing; each method one transaction. */
export function createLmdbPersons(opened: () => LmdbTable): DraftStore & TryBook {
  return {
    async keepDraft(identity, sealed, until, blobs) {
      const table = opened();
      return await table.durably(() => {
        const { shard, persons } = identity;
        const gone = persons.flatMap((person) => table.get("draft", shard, person)?.blobs ?? []);
        dropDrafts(table, identity);
        table.put("draft", { sealed, blobs, misses: [], expires: until }, shard, persons[0]);
        return gone;
      });
    },
    async draft({ shard, persons }, now) {
      const table = opened();
      for (const person of persons) {
        const kept = table.alive(now, "draft", shard, person);
        if (kept !== undefined) return { person, draft: kept.sealed };
      }
      return null;
    },
    async missDraft({ shard, persons }, updateId, most, now) {
      const table = opened();
      return await table.durably(() => {
        const gone: BlobId[] = [];
        for (const person of persons) {
          const kept = table.alive(now, "draft", shard, person);
          if (kept === undefined || kept.misses.includes(updateId)) continue;
          const misses = [...kept.misses, updateId];
          if (misses.length < most) table.put("draft", { ...kept, misses }, shard, person);
          else {
            table.remove("draft", shard, person);
            gone.push(...kept.blobs);
          }
        }
        return gone;
      });
    },
    async dropDraft(identity) {
      const table = opened();
      await table.durably(() => dropDrafts(table, identity));
    },
    async noteTry({ shard, persons }, updateId, now) {
      const table = opened();
      return table.durably(() => {
        const [first] = persons;
        const known = persons.some((person) => table.get("tried", shard, person, updateId));
        if (!known)
          table.put("tried", { at: now, expires: now + TRY_HOUR_MS }, shard, first, updateId);
        return persons.reduce((sum, person) => sum + countTries(table, shard, person, now), 0);
      });
    },
    async forgiveTry({ shard, persons }, updateId) {
      const table = opened();
      await table.durably(() => {
        for (const person of persons) table.remove("tried", shard, person, updateId);
      });
    },
  };
}

/** The newest `TRIES_KEPT` of the last hour; the others go. */
function countTries(
  table: LmdbTable,
  shard: Identity["shard"],
  person: Pseudonym,
  now: number,
): number {
  const all = table.range("tried", [shard, person]);
  const inHour = all
    .filter(({ value }) => value.at > now - TRY_HOUR_MS && value.at <= now + SKEW_MS)
    .sort((a, b) => a.value.at - b.value.at)
    .slice(-TRIES_KEPT);
  const kept = new Set(inHour);
  for (const row of all)
    if (!kept.has(row)) table.remove("tried", shard, person, Number(row.key[3]));
  return inHour.length;
}

function dropDrafts(table: LmdbTable, { shard, persons }: Identity): void {
  for (const person of persons) table.remove("draft", shard, person);
}
