import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { JournalEntry } from "../../src/domain/journal.js";
import type { Store } from "../../src/ports.js";
import { createLmdbStore } from "../../src/store/lmdb-store.js";
import { createRedisStore } from "../../src/store/redis-store.js";
import { redisAvailable, startRedis } from "../support/redis.js";
import { bytesOnDisk } from "../support/traces.js";
import {
  addition,
  beginning,
  begun,
  blobId,
  caseId,
  committing,
  deliver,
  identity,
  job,
  links,
  SHARD,
  START,
  sealed,
  TestClock,
  UNCOUNTED,
} from "./store/world.js";

const DAY_MS = 86_400_000;
const WHO = identity("somebody");

/** Everything sealed of the case that is destroyed carries one of these; what stays carries `STAYS`. */
const GOES = [
  "key",
  "brief",
  "file",
  "changed-file",
  "story",
  "holder",
  "lookup",
  "blob",
  "addition",
  "outbox",
  "draft",
  "address",
  "first-detail",
  "detail",
  "kept-story",
  "kept-blob",
].map((name) => `GOES-${name}-7Qx`);
const STAYS = ["STAYS-brief", "STAYS-blob", "mac-first-1", "mac-next-2", "mac-end-3"];
const gone = (name: string) => `GOES-${name}-7Qx`;

interface Bench {
  readonly store: Store;
  readonly directory: string;
  /** Whatever makes the files hold what is in memory. */
  flush(): Promise<unknown>;
}

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function onLmdb(): Promise<Bench> {
  const directory = await mkdtemp(join(tmpdir(), "dauys-compaction-"));
  cleanups.push(() => rm(directory, { recursive: true, force: true }));
  const store = createLmdbStore({ directory, clock: new TestClock() });
  await store.open();
  cleanups.push(() => store.close());
  return { store, directory, flush: async () => {} };
}

async function onRedis(args: readonly string[], flush: "save" | "none", cluster = false) {
  const server = await startRedis({ args, cluster });
  cleanups.push(() => server.stop());
  const clock = new TestClock();
  const store = createRedisStore(
    cluster
      ? { kind: "cluster", nodes: [{ host: "127.0.0.1", port: server.port }], clock }
      : { kind: "single", url: server.url, clock },
  );
  await store.open();
  cleanups.push(() => store.close());
  const save = async () => (flush === "save" ? server.admin.save() : undefined);
  return { store, directory: server.directory, flush: save };
}

// Compressed, the bytes would hide from the search.
const PLAIN = ["--rdbcompression", "no"];
const AOF = [...PLAIN, "--appendonly", "yes", "--appendfsync", "always"];
const DUMP = [...PLAIN, "--save", "3600 1"];

const benches: [string, () => Promise<Bench>][] = [["the embedded store", onLmdb]];
if (redisAvailable())
  benches.push(
    ["Redis with its append-only file", () => onRedis(AOF, "none")],
    ["Redis with dumps", () => onRedis(DUMP, "save")],
    ["Redis with both", () => onRedis([...AOF, ...DUMP], "save")],
    ["Redis with a dump that was made by hand", () => onRedis(AOF, "save")],
    ["a cluster", () => onRedis(AOF, "none", true)],
  );

describe.each(benches)("the files of %s", (_, start) => {
  test("hold nothing of a destroyed case, nor of what was dropped, once they are compacted", async () => {
    const bench = await start();
    await fill(bench.store);
    await bench.flush();
    const filled = bytesOnDisk(bench.directory);
    await change(bench.store);
    await bench.flush();
    const before = Buffer.concat([filled, bytesOnDisk(bench.directory)]);
    expect(GOES.filter((trace) => !before.includes(trace))).toEqual([]);

    await empty(bench.store);
    expect(await bench.store.compact()).toBeNull();

    const after = bytesOnDisk(bench.directory);
    expect(GOES.filter((trace) => after.includes(trace))).toEqual([]);
    expect(STAYS.filter((trace) => !after.includes(trace))).toEqual([]);
    expect(await bench.store.load(caseId(9))).toMatchObject({ brief: "STAYS-brief" });
  });
});

async function fill(store: Store): Promise<void> {
  const blobs = [blobId(1)];
  for (const [index, text] of [gone("blob"), "STAYS-blob", gone("kept-blob")].entries())
    await store.putBlob(blobId(index + 1), Buffer.from(text), START + DAY_MS);
  await store.enqueue(
    job(1, {
      key: sealed(gone("key")),
      brief: sealed(gone("brief")),
      file: sealed(gone("file")),
      story: sealed(gone("story")),
      lookup: gone("lookup"),
      blobs,
      journal: told(1, "first", "first-detail"),
    }),
  );
  await deliver(store, { topic: 4, card: 5 }, false);
  await store.enqueue(addition(2, 1, { brief: sealed(gone("addition")), dueAt: START + 1 }));
  const kept = { keepsStory: true, story: sealed<never>(gone("kept-story")), blobs: [blobId(3)] };
  await store.enqueue(addition(4, 1, { ...kept, dueAt: START + 1 }));
  await store.enqueue(job(9, { brief: sealed("STAYS-brief"), dueAt: START + 2 }));
  const { token } = await begun(store, beginning(WHO, START));
  const outbox = { caseId: caseId(3), job: sealed<never>(gone("outbox")) };
  await store.commit(committing(WHO, token, START, { outbox }));
  await store.keepDraft(WHO, sealed(gone("draft")), START + DAY_MS, []);
  await store.keepNotice("blind", sealed(gone("address")), START + DAY_MS);
}

/** A link with a detail that goes. */
function told(seq: number, name: string, detail: string): JournalEntry[] {
  return links(seq, seq, name).map((link) => ({ ...link, detail: sealed(gone(detail)) }));
}

async function change(store: Store): Promise<void> {
  const acts = told(2, "next", "detail");
  await store.changeCase(caseId(1), 0, { holder: sealed(gone("holder")), acts });
  await store.changeCase(caseId(1), 1, { file: sealed(gone("changed-file")) });
}

async function empty(store: Store): Promise<void> {
  const folded = { ...UNCOUNTED, tally: ["flow:report"], acts: links(3, 3, "end") };
  expect(await store.destroyCase(caseId(1), folded, START)).toBe("destroyed");
  await store.moved(SHARD, caseId(3));
  await store.dropDraft(WHO);
  await store.dropNotice("blind");
}

describe("compacting the embedded store", () => {
  test("goes between the calls: whoever asks meanwhile waits and loses nothing", async () => {
    const { store } = await onLmdb();
    const asked = Array.from({ length: 40 }, async (_, index) => {
      if (index % 10 === 5) expect(await store.compact()).toBeNull();
      expect(await store.enqueue(job(index))).toBe("queued");
      return store.load(caseId(index));
    });
    expect((await Promise.all(asked)).every((row) => row !== null)).toBe(true);
    expect(await store.depth()).toEqual([0, 0, 40, 0]);
  });

  test("that fails is said, and the store serves on with what it had", async () => {
    const { store, directory } = await onLmdb();
    await store.enqueue(job(1));
    await mkdir(join(directory, "dauys-fresh.mdb"));
    expect(await store.compact()).toContain("could not be written anew");
    expect(await store.load(caseId(1))).not.toBeNull();
    expect(await store.enqueue(job(2))).toBe("queued");
  });

  test("leaves one file, and what a crash left of another is removed when the store opens", async () => {
    const { store, directory } = await onLmdb();
    await store.enqueue(job(1));
    await store.compact();
    await store.close();
    for (const name of ["dauys-fresh.mdb", "dauys-fresh.mdb-lock"])
      await writeFile(join(directory, name), "half a page");
    await store.open();
    expect(await store.load(caseId(1))).not.toBeNull();
    expect((await readdir(directory)).toSorted()).toEqual([
      "dauys.mdb",
      "dauys.mdb-lock",
      "lock.sock",
    ]);
  });

  test("of a closed store is refused", async () => {
    const { store } = await onLmdb();
    await store.close();
    await expect(store.compact()).rejects.toMatchObject({ code: "store.unreachable" });
  });

  test("twenty thousand cases are written anew within seconds", async () => {
    const { store } = await onLmdb();
    const brief = sealed<never>("b".repeat(1_000));
    await Promise.all(Array.from({ length: 20_000 }, (_, n) => store.enqueue(job(n, { brief }))));
    const began = performance.now();
    expect(await store.compact()).toBeNull();
    const ms = performance.now() - began;
    process.stdout.write(`compacting 20,000 cases: ${Math.round(ms)} ms\n`);
    expect(ms).toBeLessThan(10_000);
    expect(await store.depth()).toEqual([0, 0, 20_000, 0]);
  }, 60_000);
});

describe.skipIf(!redisAvailable())("compacting Redis", () => {
  test("writes nothing where nothing is kept on disk", async () => {
    const { store, directory } = await onRedis([], "none");
    await store.enqueue(job(1));
    expect(await store.compact()).toBeNull();
    expect(await readdir(directory)).toEqual([]);
  });

  test("that is not allowed is said", async () => {
    const server = await startRedis({ args: AOF });
    cleanups.push(() => server.stop());
    await server.admin.call("ACL", "SETUSER", "guest", "on", ">pw", "~*", "+@all", "-bgrewriteaof");
    const url = server.url.replace("//", "//guest:pw@");
    const store = createRedisStore({ kind: "single", url, clock: new TestClock() });
    cleanups.push(() => store.close());
    await store.open();
    expect(await store.compact()).toContain("could not write its files anew");
  });

  test("waits for a rewrite that was under way before, and makes its own", async () => {
    const { store, directory } = await onRedis(AOF, "none");
    await fill(store);
    await change(store);
    await empty(store);
    const [first, second] = await Promise.all([store.compact(), store.compact()]);
    expect([first, second]).toEqual([null, null]);
    const after = bytesOnDisk(directory);
    expect(GOES.filter((trace) => after.includes(trace))).toEqual([]);
  });
});
