import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { SendLimits, Store } from "../../src/ports.js";
import { unitKeys } from "../../src/store/keys.js";
import { createRedisStore } from "../../src/store/redis-store.js";
import {
  type RedisServer,
  type RedisServerOptions,
  redisAvailable,
  startRedis,
} from "../support/redis.js";
import {
  beginning,
  begun,
  blobId,
  caseId,
  committing,
  identity,
  job,
  links,
  redisRows,
  SHARD,
  START,
  sealed,
  TestClock,
  UNCOUNTED,
} from "./store/world.js";

const DURABLE = ["--appendonly", "yes", "--appendfsync", "always"];
const LIMITS: SendLimits = {
  overallPerSecond: 30,
  chatGapMs: 0,
  groupPerMinute: 20,
  keptForUrgent: 4,
};
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** What may stay for ever; `src/store/keys.ts` says why. */
const WITHOUT_TTL = [
  /^\{s\d\d\}:(token|due|outbox|outbox-order)$/,
  /^\{q\}:(jobs|sealed|order:[0-3]|chats|dead|retain|token|tallies|members|desk)$/,
];

describe.skipIf(!redisAvailable())("the store on Redis", () => {
  const cleanups: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });

  const serve = async (options?: RedisServerOptions) => {
    const server = await startRedis(options);
    cleanups.push(() => server.stop());
    return server;
  };
  const storeAt = (url: string): Store => {
    const store = createRedisStore({ kind: "single", url, clock: new TestClock() });
    cleanups.push(() => store.close());
    return store;
  };
  const opened = async (server: RedisServer) => {
    const store = storeAt(server.url);
    await store.open();
    return store;
  };

  test("every key goes by itself, but for those that say why not", async () => {
    const server = await serve();
    const store = await opened(server);
    await beBusy(store);
    const rows = await redisRows(server);
    const staying = rows.filter((row) => row.ttl === -1).map((row) => row.key);
    expect(staying.filter((key) => !WITHOUT_TTL.some((allowed) => allowed.test(key)))).toEqual([]);
    expect(rows.filter((row) => row.ttl > 0).map((row) => row.key.replace(/[^:]*$/, ""))).toEqual(
      expect.arrayContaining([
        "{q}:",
        "{q}:notices:",
        "{s07}:done:",
        "{s07}:draft:",
        "{s07}:lease:",
        "{s07}:notes:",
        "{s07}:tries:",
      ]),
    );
  });

  test("a TTL is counted from the caller's moment, not from the machine's clock", async () => {
    const server = await serve();
    const store = await opened(server);
    await store.enqueue(job(1, { retainUntil: START + 90 * DAY_MS, lookAt: START }));
    await store.salt("2026-03-14", sealed("salt"), START + DAY_MS);
    await store.noteAlert(caseId(1), START);
    await store.keepAlertList({ chat: "-1", message: 7, drawn: 11 }, START + HOUR_MS);
    await store.enqueue(job(2));
    await store.destroyCase(caseId(2), { ...UNCOUNTED, acts: links(1) }, START);
    const ttls = new Map((await redisRows(server)).map((row) => [row.key, row.ttl]));
    for (const name of ["cases", "receipts", "look"]) {
      expect(ttls.get(`{q}:${name}`)).toBeGreaterThan(90 * DAY_MS - 60_000);
      expect(ttls.get(`{q}:${name}`)).toBeLessThanOrEqual(90 * DAY_MS);
    }
    for (const name of ["journal", "past-journals"]) {
      expect(ttls.get(`{q}:${name}`)).toBeGreaterThan(400 * DAY_MS - 60_000);
      expect(ttls.get(`{q}:${name}`)).toBeLessThanOrEqual(400 * DAY_MS);
    }
    expect(ttls.get("{salt:2026-03-14}")).toBeLessThanOrEqual(DAY_MS);
    expect(ttls.get("{q}:alerts")).toBeGreaterThan(HOUR_MS);
    expect(ttls.get("{q}:alerts")).toBeLessThanOrEqual(HOUR_MS + 60_000);
    expect(ttls.get("{q}:alert-list")).toBeGreaterThan(HOUR_MS - 60_000);
    expect(ttls.get("{q}:alert-list")).toBeLessThanOrEqual(HOUR_MS);
  });

  test("a journal lives as long as the cases, moved retention and all", async () => {
    const server = await serve();
    const store = await opened(server);
    const ttl = () => server.admin.pttl("{q}:journal");
    await store.enqueue(job(1, { retainUntil: START + 90 * DAY_MS }));
    await store.changeCase(caseId(1), 0, { acts: links(1) });
    expect(await ttl()).toBeGreaterThan(90 * DAY_MS - 60_000);
    await store.changeCase(caseId(1), 1, { retainUntil: START + 500 * DAY_MS });
    expect(await ttl()).toBeGreaterThan(500 * DAY_MS - 60_000);
    await store.destroyCase(caseId(1), UNCOUNTED, START);
    expect(await ttl()).toBeGreaterThan(500 * DAY_MS - 60_000);
  });

  test("what the store does to a report takes one round trip each", async () => {
    const store = await opened(await serve());
    await store.enqueue(job(1));
    const step = await store.take(START, 1_000, LIMITS);
    if (step.kind === "wait") throw new Error("nothing was queued");
    const placement = { chat: "-1001" };
    const outcome = { kind: "sent", placement, finished: true } as const;
    await store.record(step.caseId, step.token, outcome, START);
    await store.changeCase(caseId(1), 0, { holder: sealed("holder"), acts: links(1, 3) });
    await store.load(caseId(1));
    await store.journal(caseId(1));
    await store.depth();
    expect(store.roundTrips).toBe(7);
  });

  test("a Redis that could lose reports is named at start-up, a safe one is not", async () => {
    const unsafe = await serve({ args: ["--maxmemory-policy", "allkeys-lru"] });
    const { warnings } = await storeAt(unsafe.url).open();
    expect(warnings).toEqual([
      expect.stringContaining("Redis keeps nothing on disk"),
      expect.stringContaining("maxmemory-policy is allkeys-lru"),
    ]);
    await unsafe.admin.config("SET", "appendonly", "yes", "maxmemory-policy", "noeviction");
    expect((await storeAt(unsafe.url).open()).warnings).toEqual([
      expect.stringContaining("appendfsync is everysec"),
    ]);
    await unsafe.admin.config("SET", "appendfsync", "always");
    expect((await storeAt(unsafe.url).open()).warnings).toEqual([]);
  });

  test("a Redis that hides its settings still serves, with a warning", async () => {
    const server = await serve();
    await server.admin.call("ACL", "SETUSER", "guest", "on", ">pw", "~*", "+@all", "-config");
    const { warnings } = await storeAt(server.url.replace("//", "//guest:pw@")).open();
    expect(warnings).toEqual([expect.stringContaining("does not show its settings")]);
  });

  test("a Redis that is not there fails within two seconds", async () => {
    const server = await serve();
    const store = await opened(server);
    await server.kill();
    await expectUnreachable(() => store.ping());
    await expectUnreachable(() => store.begin(beginning(identity("nobody"), START)));
    await expectUnreachable(() => storeAt(server.url).open());
  });

  test("a Redis that has gone silent fails within two seconds, and names nobody", async () => {
    const server = await serve();
    const store = await opened(server);
    server.freeze();
    const error = await expectUnreachable(() =>
      store.begin(beginning(identity("nobody"), START, { note: sealed("secret") })),
    );
    expect(String(error)).not.toMatch(/nobody|secret/);
  });

  test("a cluster that is not there fails within two seconds, and is found again", async () => {
    const server = await serve({ cluster: true, args: DURABLE });
    const nodes = [{ host: "127.0.0.1", port: server.port }];
    const store = createRedisStore({ kind: "cluster", nodes, clock: new TestClock() });
    cleanups.push(() => store.close());
    await store.open();
    await server.kill();
    await expectUnreachable(() => store.begin(beginning(identity("nobody"), START)));
    await server.restart();
    await eventually(() => store.begin(beginning(identity("somebody"), START)));
  });

  test("a Redis whose memory is full is unreachable for writing, and serves again after", async () => {
    const server = await serve();
    const store = await opened(server);
    await server.admin.config("SET", "maxmemory", "1");
    await expectUnreachable(() => store.begin(beginning(identity("nobody"), START)));
    await server.admin.config("SET", "maxmemory", "0");
    expect((await store.begin(beginning(identity("nobody"), START))).kind).toBe("fresh");
  });

  test("a script that Redis has forgotten is sent again", async () => {
    const server = await serve();
    const store = await opened(server);
    await store.depth();
    await server.admin.script("FLUSH");
    expect(await store.depth()).toEqual([0, 0, 0, 0]);
    expect(store.roundTrips).toBe(2);
  });

  test("a committed report survives kill -9, and the store finds Redis again", async () => {
    const server = await serve({ args: DURABLE });
    const store = await opened(server);
    const who = identity("reporter");
    const { token } = await begun(store, beginning(who, START));
    const outbox = { caseId: caseId(1), job: sealed<never>("report") };
    await store.commit(committing(who, token, START, { outbox }));
    await server.kill();
    await server.restart();
    expect(await eventually(() => store.waiting(SHARD, 10))).toEqual([outbox]);
  });

  test("a committed report is on a replica where there is one", async () => {
    const primary = await serve();
    const port = String(primary.port);
    const replica = await serve({ args: ["--replicaof", "127.0.0.1", port] });
    await eventually(async () => {
      expect(await primary.admin.info("replication")).toMatch(/connected_slaves:1/);
      expect(await replica.admin.info("replication")).toContain("master_link_status:up");
    });
    const store = await opened(primary);
    const who = identity("reporter");
    const { token } = await begun(store, beginning(who, START));
    const outbox = { caseId: caseId(1), job: sealed<never>("report") };
    expect(await store.commit(committing(who, token, START, { outbox }))).toBe("committed");
    expect(await replica.admin.hgetall(unitKeys.outbox(SHARD))).toEqual({ [caseId(1)]: "report" });
    expect(await primary.admin.info("commandstats")).toContain("cmdstat_wait:calls=1,");
    expect(store.roundTrips).toBe(2);
  });
});

/** Leaves something under every kind of key. */
async function beBusy(store: Store): Promise<void> {
  const who = identity("today", "yesterday");
  const first = await begun(store, beginning(who, START, { note: sealed("note") }));
  const outbox = { caseId: caseId(9), job: sealed<never>("report") };
  await store.commit(committing(who, first.token, START, { outbox, updateId: 1 }));
  await begun(store, beginning(who, START, { note: sealed("note") }));
  await begun(store, beginning(identity("note-only"), START, { note: sealed("note") }));
  for (let index = 0; index < 6; index++) await store.enqueue(job(index, { chat: `-${index}` }));
  const step = async (outcome: (dueAt: number) => Parameters<Store["record"]>[2]) => {
    const taken = await store.take(START, 1_000, LIMITS);
    if (taken.kind === "wait") throw new Error("nothing was queued");
    await store.record(taken.caseId, taken.token, outcome(START + 500), START);
  };
  const placement = { chat: "-1" };
  await step(() => ({ kind: "sent", placement, finished: true }));
  await step((dueAt) => ({ kind: "notSent", dueAt, pauseChat: true, counts: true }));
  await step((dueAt) => ({ kind: "unsure", dueAt }));
  await step(() => ({ kind: "dead", code: "x" }));
  await store.take(START, 1_000, LIMITS);
  await store.changeCase(caseId(0), 0, { holder: sealed("holder"), acts: links(1) });
  await store.salt("2026-03-14", sealed("salt"), START + DAY_MS);
  await store.noteAlert(caseId(9), START);
  await store.keepAlertList({ chat: "-1", message: 7, drawn: 11 }, START + HOUR_MS);
  await store.enqueue(job(8, { lookAt: START }));
  await store.notePosts(caseId(8), { chat: "-1", posts: [5] });
  await store.findReceipt(["lookup-8"], START);
  const folded = { ...UNCOUNTED, tally: ["flow:report"], acts: links(1) };
  await store.destroyCase(caseId(1), folded, START);
  await store.keepDeskNote("board", sealed("note"), 0);
  await store.putBlob(blobId(1), new Uint8Array([1]), START + HOUR_MS);
  await store.keepNotice("blind", sealed("address"), START + HOUR_MS);
  await store.confirmMember("blind");
  await store.keepDraft(who, sealed("draft"), START + HOUR_MS, []);
  await store.noteTry(who, 1, START);
}

async function expectUnreachable(call: () => Promise<unknown>): Promise<unknown> {
  const began = performance.now();
  const error = await call().then(
    () => expect.fail("the store answered"),
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: "AppError", code: "store.unreachable" });
  expect(performance.now() - began).toBeLessThan(2_000);
  return error;
}

/** Asks again while it fails, for ten seconds at most. */
async function eventually<T>(ask: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(50);
    }
  }
}
