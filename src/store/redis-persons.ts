import type { BlobId, Sealed } from "../domain/ids.js";
import type { Clock, DraftStore, Identity, TryBook } from "../ports.js";
import { unitKeys } from "./keys.js";
import type { RedisConnection } from "./redis-connection.js";

/** What is kept of a person beside the state, and outlives erasing. */
export function createRedisPersons(
  connected: () => RedisConnection,
  clock: Clock,
): DraftStore & TryBook {
  return {
    async keepDraft(identity, draft, until, blobs) {
      const args = [draft, until, Math.max(1, until - clock.now()), ...blobs];
      return blobsIn(await connected().run("keepDraft", draftKeys(identity), args));
    },
    async draft(identity, now) {
      const reply = (await connected().run("draft", draftKeys(identity), [now])) as
        | [number, Sealed<unknown>]
        | null;
      const person = reply === null ? undefined : identity.persons[reply[0] - 1];
      if (reply === null || person === undefined) return null;
      return { person, draft: reply[1] };
    },
    async missDraft(identity, updateId, most, now) {
      const args = [now, updateId, most];
      return blobsIn(await connected().run("missDraft", draftKeys(identity), args));
    },
    async dropDraft(identity) {
      await connected().call((client) => client.del(...draftKeys(identity)));
    },
    async noteTry({ shard, persons }, updateId, now) {
      const keys = persons.map((person) => unitKeys.tries(shard, person));
      return (await connected().run("noteTry", keys, [updateId, now])) as number;
    },
    async forgiveTry({ shard, persons }, updateId) {
      const keys = persons.map((person) => unitKeys.tries(shard, person));
      await connected().run("forgiveTry", keys, [updateId]);
    },
  };
}

function blobsIn(reply: unknown): readonly BlobId[] {
  return String(reply).split(",").slice(0, -1) as BlobId[];
}

function draftKeys({ shard, persons }: Identity): string[] {
  return persons.map((person) => unitKeys.draft(shard, person));
}
