import type { EpochMs, Pseudonym, Sealed, Shard } from "../domain/ids.js";
import type { ChatNote, CommitRequest, DueErase, Identity, Outbox, UnitStore } from "../ports.js";
import { DONE_MS, SAFETY_MS } from "./limits.js";
import type { LmdbTable } from "./lmdb-rows.js";

/** Units of work and the outbox; each method one transaction. */
export function createLmdbUnit(opened: () => LmdbTable): Omit<UnitStore, "freeLeases"> & Outbox {
  const commit = async (request: CommitRequest) => {
    const table = opened();
    const work = () => commitIn(table, request);
    // On disk before a typed message is deleted or a receipt shown: a power cut loses neither.
    return request.updateId === null ? table.transaction(work) : table.durably(work);
  };
  return {
    async begin({ shard, persons, updateId, note, now, leaseMs, eraseAt }) {
      const table = opened();
      return table.transaction(() => {
        if (note !== null) {
          const row = { sealed: note, expires: Math.max(now, eraseAt) + SAFETY_MS };
          table.put("note", row, shard, persons[0], updateId);
          if (table.get("dueAt", shard, persons[0]) === undefined)
            setDue(table, shard, persons[0], eraseAt);
        }
        const leases = persons.map((person) => table.alive(now, "lease", shard, person));
        const busy = Math.max(...leases.map((lease) => lease?.expires ?? 0));
        if (busy > 0) return { kind: "busy", until: busy } as const;

        const token = nextToken(table, shard);
        for (const person of persons) putLease(table, shard, person, token, now + leaseMs);
        const state = persons
          .map((person) => table.alive(now, "state", shard, person))
          .find(Boolean);
        const done = table.alive(now, "done", shard, updateId) !== undefined;
        return {
          kind: done ? "done" : "fresh",
          token,
          state: state?.sealed ?? null,
          notes: notesOf(table, shard, persons, now),
        } as const;
      });
    },
    commit,
    settle: (request) => commit({ ...request, updateId: null, outbox: null, keepLease: false }),
    async release({ shard, persons }: Identity, token: number) {
      const table = opened();
      await table.transaction(() => freeLeases(table, shard, persons, token));
    },
    async takeDue(shard, now, leaseMs, limit) {
      const table = opened();
      return table.transaction(() => {
        const due = table.range("due", [shard], limit, now).map((row) => row.value);
        return due.flatMap((person) => takePerson(table, shard, person, now, leaseMs));
      });
    },
    async waiting(shard, limit) {
      return opened()
        .range("outbox", [shard], limit)
        .map((row) => row.value);
    },
    async moved(shard, caseId) {
      const table = opened();
      await table.transaction(() => {
        const at = table.get("outboxAt", shard, caseId);
        if (at === undefined) return;
        table.remove("outboxAt", shard, caseId);
        table.remove("outbox", shard, at, caseId);
      });
    },
  };
}

function commitIn(table: LmdbTable, request: CommitRequest): "committed" | "fenced" {
  const { shard, persons, token, now, state, outbox, updateId } = request;
  const [first, ...older] = persons;
  const lease = (person: Pseudonym) => table.alive(now, "lease", shard, person)?.token;
  if (lease(first) !== token) return "fenced";
  if (older.some((person) => (lease(person) ?? token) !== token)) return "fenced";

  const expires = Math.max(now, state?.eraseAt ?? now) + SAFETY_MS;
  for (const person of persons) {
    for (const { key, value } of table.range("note", [shard, person])) {
      const update = Number(key[3]);
      table.remove("note", shard, person, update);
      if (state !== null && !request.clearNotes && value.expires > now)
        table.put("note", { sealed: value.sealed, expires }, shard, first, update);
    }
    table.remove("state", shard, person);
    clearDue(table, shard, person);
  }
  if (state !== null) {
    table.put("state", { sealed: state.sealed, expires }, shard, first);
    setDue(table, shard, first, state.eraseAt);
  }
  if (updateId !== null) table.put("done", { expires: now + DONE_MS }, shard, updateId);
  if (outbox !== null && table.get("outboxAt", shard, outbox.caseId) === undefined) {
    // The token grows with every unit of the shard: it is the order of the outbox.
    table.put("outboxAt", token, shard, outbox.caseId);
    table.put("outbox", outbox, shard, token, outbox.caseId);
  }
  if (!request.keepLease) freeLeases(table, shard, persons, token);
  return "committed";
}

function takePerson(
  table: LmdbTable,
  shard: Shard,
  person: Pseudonym,
  now: EpochMs,
  leaseMs: number,
): DueErase[] {
  const lease = table.alive(now, "lease", shard, person);
  if (lease !== undefined) {
    setDue(table, shard, person, lease.expires);
    return [];
  }
  const state = table.alive(now, "state", shard, person)?.sealed ?? null;
  const notes = notesOf(table, shard, [person], now);
  if (state === null && notes.length === 0) {
    clearDue(table, shard, person);
    return [];
  }
  const token = nextToken(table, shard);
  putLease(table, shard, person, token, now + leaseMs);
  setDue(table, shard, person, now + leaseMs);
  return [{ person, token, state, notes }];
}

/** Notes in the order of their updates, each once even where two pseudonyms have it. */
function notesOf(
  table: LmdbTable,
  shard: Shard,
  persons: readonly Pseudonym[],
  now: EpochMs,
): Sealed<ChatNote>[] {
  const found = persons.flatMap((person) => table.range("note", [shard, person]));
  const alive = found.filter(({ value }) => value.expires > now);
  const byUpdate = new Map(alive.map(({ key, value }) => [Number(key[3]), value.sealed]));
  return [...byUpdate].sort(([a], [b]) => a - b).map(([, sealed]) => sealed);
}

function nextToken(table: LmdbTable, shard: Shard): number {
  const token = (table.get("token", shard) ?? 0) + 1;
  table.put("token", token, shard);
  return token;
}

function putLease(
  table: LmdbTable,
  shard: Shard,
  person: Pseudonym,
  token: number,
  expires: EpochMs,
): void {
  table.put("lease", { token, expires }, shard, person);
}

function freeLeases(
  table: LmdbTable,
  shard: Shard,
  persons: readonly Pseudonym[],
  token: number,
): void {
  for (const person of persons)
    if (table.get("lease", shard, person)?.token === token) table.remove("lease", shard, person);
}

function setDue(table: LmdbTable, shard: Shard, person: Pseudonym, at: EpochMs): void {
  clearDue(table, shard, person);
  table.put("dueAt", at, shard, person);
  table.put("due", person, shard, at, person);
}

function clearDue(table: LmdbTable, shard: Shard, person: Pseudonym): void {
  const at = table.get("dueAt", shard, person);
  if (at === undefined) return;
  table.remove("dueAt", shard, person);
  table.remove("due", shard, at, person);
}
