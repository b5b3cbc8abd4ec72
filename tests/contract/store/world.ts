/** What the contract's tests share: the adapters they run against, and made-up values. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open as openLmdb } from "lmdb";
import { expect } from "vitest";
import type { BlobId, CaseId, EpochMs, Pseudonym, Sealed, Shard } from "../../../src/domain/ids.js";
import type { JournalEntry } from "../../../src/domain/journal.js";
import type { Level } from "../../../src/domain/triage.js";
import type {
  BeginRequest,
  CommitRequest,
  Identity,
  NewJob,
  Placement,
  SendLimits,
  Store,
} from "../../../src/ports.js";
import { createLmdbStore } from "../../../src/store/lmdb-store.js";
import { createRedisStore } from "../../../src/store/redis-store.js";
import { type RedisServer, startRedis } from "../../support/redis.js";

/** One adapter: `open` gives an empty store; `everything` all keys and values, as text. */
export interface Adapter {
  readonly name: string;
  start(): Promise<void>;
  open(clock: TestClock): Promise<Store>;
  /** Another replica beside the store; the store itself where only one process may have it. */
  beside(store: Store, clock: TestClock): Promise<Store>;
  /** Closes the store that was opened last. */
  everything(store: Store): Promise<string>;
  stop(): Promise<void>;
}

export class TestClock {
  at: EpochMs = START;
  now() {
    return this.at;
  }
}

// Any moment but the present: whatever leans on the machine's own clock shows.
export const START = Date.UTC(2026, 2, 14, 21, 30);

export function lmdbAdapter(): Adapter {
  const directories: string[] = [];
  return {
    name: "lmdb",
    async start() {},
    async open(clock) {
      const directory = await mkdtemp(join(tmpdir(), "dauys-lmdb-"));
      directories.push(directory);
      const store = createLmdbStore({ directory, clock });
      await store.open();
      return store;
    },
    beside: async (store) => store,
    async everything(store) {
      await store.close();
      const db = openLmdb<unknown, string>({ path: join(directories.at(-1) ?? "", "dauys.mdb") });
      const rows = [...db.getRange()].map(({ key, value }) => JSON.stringify([key, value]));
      await db.close();
      return rows.join("\n");
    },
    async stop() {
      for (const directory of directories) await rm(directory, { recursive: true, force: true });
    },
  };
}

export function redisAdapter(mode: "single" | "cluster"): Adapter {
  let server: RedisServer;
  const connected = async (clock: TestClock) => {
    const store = createRedisStore(
      mode === "single"
        ? { kind: "single", url: server.url, clock }
        : { kind: "cluster", nodes: [{ host: "127.0.0.1", port: server.port }], clock },
    );
    await store.open();
    return store;
  };
  return {
    name: `redis ${mode}`,
    async start() {
      server = await startRedis({ cluster: mode === "cluster" });
    },
    async open(clock) {
      await server.admin.flushall();
      return connected(clock);
    },
    beside: (_, clock) => connected(clock),
    everything: async () => JSON.stringify(await redisRows(server)),
    stop: () => server.stop(),
  };
}

/** Every key of a server with its value and TTL in ms (-1: none). */
export async function redisRows(
  server: RedisServer,
): Promise<{ key: string; ttl: number; value: unknown }[]> {
  const { admin } = server;
  const keys = (await admin.keys("*")).sort();
  return Promise.all(
    keys.map(async (key) => {
      const type = await admin.type(key);
      if (type === "set")
        return { key, ttl: await admin.pttl(key), value: await admin.smembers(key) };
      const value =
        type === "hash"
          ? await admin.hgetall(key)
          : type === "zset"
            ? await admin.call("ZRANGE", key, "0", "-1", "WITHSCORES")
            : await admin.get(key);
      return { key, ttl: await admin.pttl(key), value };
    }),
  );
}

export const SHARD = "07" as Shard;

/** `identity("today", "yesterday")`: a person under two salts. */
export function identity(first: string, ...older: string[]): Identity {
  return { shard: SHARD, persons: [pseudonym(first), ...older.map(pseudonym)] };
}

export const pseudonym = (name: string) => name.padEnd(22, "_") as Pseudonym;
export const sealed = <T>(text: string) => text as Sealed<T>;
export const blobId = (index: number) => index.toString(16).padStart(32, "b") as BlobId;
export const caseId = (index: number) => index.toString(16).padStart(32, "0") as CaseId;

const LEASE_MS = 30_000;
const HOUR_MS = 3_600_000;

let lastUpdate = 1000;

export function beginning(
  who: Identity,
  now: EpochMs,
  more: Partial<BeginRequest> = {},
): BeginRequest {
  const rest = { updateId: ++lastUpdate, note: null, leaseMs: LEASE_MS, eraseAt: now + HOUR_MS };
  return { ...who, now, ...rest, ...more };
}

export function committing(
  who: Identity,
  token: number,
  now: EpochMs,
  more: Partial<CommitRequest> = {},
): CommitRequest {
  const state = { sealed: sealed<never>("state"), eraseAt: now + HOUR_MS };
  return {
    ...who,
    token,
    now,
    updateId: null,
    state,
    outbox: null,
    keepLease: false,
    clearNotes: false,
    ...more,
  };
}

export function job(index: number, more: Partial<NewJob> = {}): NewJob {
  return {
    caseId: caseId(index),
    chat: "-1001",
    level: 2 as Level,
    dueAt: START,
    key: sealed(`key-${index}`),
    file: sealed(`file-${index}`),
    lookup: `lookup-${index}`,
    joins: null,
    lookAt: null,
    blobs: [],
    brief: sealed(`brief-${index}`),
    story: sealed(`story-${index}`),
    keepsStory: false,
    journal: [],
    retainUntil: START + 90 * 24 * HOUR_MS,
    ...more,
  };
}

/** What joins a case: it has no file and no receipt of its own. */
export function addition(index: number, to: number, more: Partial<NewJob> = {}): NewJob {
  return job(index, { joins: caseId(to), file: null, lookup: null, ...more });
}

/** The links of a journal from one number to another. */
export function links(from: number, to = from, name = "link"): JournalEntry[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    seq: from + index,
    act: "noted",
    day: "2026-03-14",
    detail: sealed(`detail-${name}-${from + index}`),
    digest: `digest-${name}-${from + index}`,
    mac: `mac-${name}-${from + index}`,
  }));
}

/** What stays of them when their case goes. */
export const bare = (entries: readonly JournalEntry[]) =>
  entries.map((entry) => ({ ...entry, detail: null }));

/** How a case is destroyed that is counted nowhere. */
export const UNCOUNTED = { month: "2026-03", tally: [], withdrawn: true, acts: [] };

/** Limits that never bind. */
export const NO_LIMITS: SendLimits = {
  overallPerSecond: 1e6,
  chatGapMs: 0,
  groupPerMinute: 1e6,
  keptForUrgent: 0,
};

/** Takes the next step and records that it stands there. */
export async function deliver(
  store: Store,
  placement: Omit<Placement, "chat">,
  finished = true,
): Promise<CaseId> {
  const step = await store.take(START, LEASE_MS, NO_LIMITS);
  if (step.kind === "wait") throw new Error("nothing was queued");
  const sent = { kind: "sent", placement: { ...step.placement, ...placement }, finished } as const;
  expect(await store.record(step.caseId, step.token, sent, START)).toBe("recorded");
  return step.caseId;
}

/** Begins and expects to get the lease. */
export async function begun(store: Store, request: BeginRequest) {
  const answer = await store.begin(request);
  if (answer.kind === "busy") throw new Error("the lease is held");
  return answer;
}
