import type { Redis } from "ioredis";
import type { Pseudonym, Sealed, Shard } from "../domain/ids.js";
import type {
  ChatNote,
  CommitRequest,
  DueErase,
  Identity,
  Outbox,
  OutboxEntry,
  PersonState,
  UnitStore,
} from "../ports.js";
import { unitKeys } from "./keys.js";
import { DONE_MS, SAFETY_MS } from "./limits.js";
import type { RedisConnection } from "./redis-connection.js";
import { primaries } from "./redis-health.js";

/** Units of work and the outbox. `replicated`: whether a report should reach a replica as well. */
export function createRedisUnit(
  connected: () => RedisConnection,
  replicated: () => boolean,
): UnitStore & Outbox {
  const commit = async (request: CommitRequest) => {
    const { shard, persons, state, outbox, updateId, now } = request;
    const keys = [
      unitKeys.done(shard, updateId ?? "none"),
      unitKeys.outbox(shard),
      unitKeys.outboxOrder(shard),
      unitKeys.due(shard),
      ...persons.flatMap((person) => personKeys(shard, person)),
    ];
    const args = [
      request.token,
      now,
      updateId === null ? 0 : 1,
      DONE_MS,
      state?.sealed ?? "",
      state?.eraseAt ?? 0,
      lifetime(state?.eraseAt ?? now, now),
      outbox?.caseId ?? "",
      outbox?.job ?? "",
      request.keepLease ? 1 : 0,
      request.clearNotes ? 1 : 0,
      ...persons,
    ];
    const run = outbox !== null && replicated() ? connected().runReplicated : connected().run;
    return (await run("commit", keys, args)) as "committed" | "fenced";
  };

  return {
    async begin({ shard, persons, updateId, note, now, leaseMs, eraseAt }) {
      const keys = [
        unitKeys.token(shard),
        unitKeys.done(shard, updateId),
        unitKeys.due(shard),
        ...persons.flatMap((person) => personKeys(shard, person)),
      ];
      const until = now + leaseMs;
      const keep = lifetime(eraseAt, now);
      const args = [now, until, leaseMs, eraseAt, keep, updateId, note ?? "", persons[0]];
      const reply = (await connected().run("begin", keys, args)) as
        | ["busy", string]
        | ["fresh" | "done", number, Sealed<PersonState> | null, string[]];
      if (reply[0] === "busy") return { kind: "busy", until: Number(reply[1]) };
      const [kind, token, state, notes] = reply;
      return { kind, token, state, notes: notesOf(notes) };
    },
    commit,
    settle: (request) => commit({ ...request, updateId: null, outbox: null, keepLease: false }),
    async release({ shard, persons }: Identity, token: number) {
      const keys = persons.map((person) => unitKeys.lease(shard, person));
      await connected().run("release", keys, [token]);
    },
    async freeLeases() {
      const connection = connected();
      for (const node of primaries(connection.client)) await freeLeasesOf(connection, node);
    },
    async takeDue(shard, now, leaseMs, limit) {
      // Two steps, because a script must name its keys: whom, then their rows. The second looks again.
      const due = (await connected().call((client) =>
        client.zrangebyscore(unitKeys.due(shard), "-inf", now, "LIMIT", 0, limit),
      )) as Pseudonym[];
      if (due.length === 0) return [];
      const keys = [
        unitKeys.token(shard),
        unitKeys.due(shard),
        ...due.flatMap((person) => personKeys(shard, person)),
      ];
      const args = [now, now + leaseMs, leaseMs, ...due];
      const taken = (await connected().run("takeDue", keys, args)) as [
        Pseudonym,
        number,
        Sealed<PersonState> | null,
        string[],
      ][];
      return taken.map(
        ([person, token, state, notes]): DueErase => ({
          person,
          token,
          state,
          notes: notesOf(notes),
        }),
      );
    },
    async waiting(shard, limit) {
      const reply = (await connected().run("waiting", outboxKeys(shard), [limit])) as string[];
      return pairs(reply).map(([caseId, job]) => ({ caseId, job }) as OutboxEntry);
    },
    async moved(shard, caseId) {
      await connected().run("moved", outboxKeys(shard), [caseId]);
    },
  };
}

/** Page by page, each in time by itself: there may be many keys beside the leases. */
async function freeLeasesOf({ call }: RedisConnection, node: Redis): Promise<void> {
  let cursor = "0";
  do {
    const [next, keys] = await call(() =>
      node.scan(cursor, "MATCH", unitKeys.everyLease, "COUNT", 1_000),
    );
    // One by one: in a cluster the keys of a node are of many slots.
    await call(() => Promise.all(keys.map((key) => node.del(key))));
    cursor = next;
  } while (cursor !== "0");
}

/** The three keys of a person, in the order the scripts expect. */
function personKeys(shard: Shard, person: Pseudonym): string[] {
  return [
    unitKeys.lease(shard, person),
    unitKeys.state(shard, person),
    unitKeys.notes(shard, person),
  ];
}

function outboxKeys(shard: Shard): string[] {
  return [unitKeys.outbox(shard), unitKeys.outboxOrder(shard)];
}

function lifetime(eraseAt: number, now: number): number {
  return Math.max(0, eraseAt - now) + SAFETY_MS;
}

/** Notes in the order of their updates, each once even where two pseudonyms had it. */
function notesOf(fields: readonly string[]): Sealed<ChatNote>[] {
  const byUpdate = new Map(pairs(fields).map(([updateId, note]) => [Number(updateId), note]));
  return [...byUpdate].sort(([a], [b]) => a - b).map(([, note]) => note as Sealed<ChatNote>);
}

function pairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((key, index): [string, string][] =>
    index % 2 === 0 ? [[key, flat[index + 1] ?? ""]] : [],
  );
}
