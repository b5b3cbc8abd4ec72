import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createRelay, type Relay } from "../../../src/delivery/relay.js";
import { AppError } from "../../../src/domain/errors.js";
import { type Pseudonym, SHARDS, type Shard } from "../../../src/domain/ids.js";
import type { CaseVault, DeliveryQueue, Outbox, OutboxJob } from "../../../src/ports.js";
import { createCaseVault } from "../../../src/vault/case-vault.js";
import { createReceiptVault } from "../../../src/vault/receipts.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { ringOf, sealerOf } from "../../support/keys.js";
import { createTestClock, type TestClock } from "../../support/local-telegram.js";
import { openTemporaryStore, type TemporaryStore } from "../../support/temporary-store.js";

const DAY_MS = 86_400_000;
const vault = createCaseVault(sealerOf(1), randomBytes);
const stranger = createCaseVault(sealerOf(9), randomBytes);
const receipts = createReceiptVault({ ring: ringOf(1), randomBytes });
const LIMITS = { overallPerSecond: 1000, chatGapMs: 0, groupPerMinute: 1000, keptForUrgent: 0 };

let clock: TestClock;
let temporary: TemporaryStore;
let troubles: string[];
let updates: number;

beforeEach(async () => {
  clock = createTestClock();
  temporary = await openTemporaryStore(clock);
  troubles = [];
  updates = 0;
});
afterEach(() => temporary.remove());

function relay(given: { outbox?: Outbox; queue?: DeliveryQueue } = {}): Relay {
  return createRelay({
    outbox: given.outbox ?? temporary.store,
    queue: given.queue ?? temporary.store,
    cases: temporary.store,
    book: temporary.store,
    blobs: temporary.store,
    vault,
    receipts,
    clock,
    retentionDays: 90,
    archive: null,
    openBlob: (id) => temporary.store.blob(id),
    onTrouble: (code) => troubles.push(code),
  });
}

/** Runs it until nothing more waits; how many it moved. */
async function runAll(given: Parameters<typeof relay>[0] = {}): Promise<number> {
  const worker = relay(given);
  for (let all = 0; ; ) {
    const { moved, more } = await worker.run();
    all += moved;
    if (!more) return all;
  }
}

function jobOf(index: number): OutboxJob {
  const caseId = caseIdOf(index);
  return {
    caseId,
    level: 2,
    dueAt: clock.now(),
    chat: "caseworkers",
    brief: briefOf(caseId),
    story: { parts: [{ step: "story", text: `voqea ${index}` }] },
  };
}

/** A worker's update that put a report into the outbox of a shard. */
async function submit(index: number, { shard = SHARDS[0] as Shard, sealedBy = vault } = {}) {
  const persons = [`person-${index}`.padEnd(22, "_") as Pseudonym] as const;
  const updateId = ++updates;
  const unit = { shard, persons, updateId, now: clock.now() };
  const begun = await temporary.store.begin({
    ...unit,
    note: null,
    leaseMs: 1_000,
    eraseAt: clock.now() + DAY_MS,
  });
  if (begun.kind !== "fresh") throw new Error("it is not fresh");
  const job = jobOf(index);
  const outbox = { caseId: job.caseId, job: (sealedBy as CaseVault).sealJob(job) };
  await temporary.store.commit({
    ...unit,
    token: begun.token,
    state: null,
    outbox,
    clearNotes: false,
    keepLease: false,
  });
  return job;
}

const waiting = async () =>
  (await Promise.all(SHARDS.map((shard) => temporary.store.waiting(shard, 1_000)))).flat();

describe("the relay", () => {
  test("moves a report from its shard to the queue, whole", async () => {
    const job = await submit(1);
    expect(await runAll()).toBe(1);
    expect(await waiting()).toEqual([]);
    const taken = await temporary.store.take(clock.now(), 1_000, LIMITS);
    if (taken.kind !== "step") throw new Error("nothing was queued");
    expect(taken).toMatchObject({ caseId: job.caseId, level: 2, placement: { chat: job.chat } });
    const seals = vault.unwrap(job.caseId, taken.key);
    expect(seals.openBrief(taken.brief)).toEqual(job.brief);
    expect(seals.openStory(taken.story)).toEqual(job.story);
  });

  test("finds reports in every shard", async () => {
    for (const [index, shard] of SHARDS.entries()) await submit(index, { shard });
    expect(await runAll()).toBe(SHARDS.length);
    expect(await temporary.store.depth()).toEqual([0, 0, SHARDS.length, 0]);
  });

  test("moves nothing when nothing waits", async () => {
    expect(await runAll()).toBe(0);
  });

  test("moves all that waits in a shard, and nothing twice", async () => {
    for (let index = 1; index <= 60; index++) await submit(index);
    expect([await runAll(), await runAll()]).toEqual([60, 0]);
  });

  test("keeps a case until long after somebody had to look at it", async () => {
    const { caseId } = await submit(1);
    await runAll();
    clock.advance(90 * DAY_MS - 1);
    expect(await temporary.store.casesDue(clock.now(), 10)).toEqual([]);
    clock.advance(1);
    expect(await temporary.store.casesDue(clock.now(), 10)).toEqual([caseId]);
    clock.advance((14 + 90 + 7) * DAY_MS - 1);
    expect(await temporary.store.load(caseId)).not.toBeNull();
    clock.advance(1);
    expect(await temporary.store.load(caseId)).toBeNull();
  });

  test("keeps the time a report is due: it adds no wait of its own", async () => {
    const job = await submit(1);
    clock.advance(5_000);
    await runAll();
    const taken = await temporary.store.take(job.dueAt, 1_000, LIMITS);
    expect(taken.kind).toBe("step");
  });
});

describe("the relay run again", () => {
  test("after a crash between queueing and forgetting queues the report once", async () => {
    const { caseId } = await submit(1);
    const crashing: Outbox = {
      waiting: (shard, limit) => temporary.store.waiting(shard, limit),
      moved: () => Promise.reject(new AppError("store.unreachable", "away")),
    };
    await expect(runAll({ outbox: crashing })).rejects.toThrow("away");
    expect(await waiting()).toHaveLength(1);
    expect(await runAll()).toBe(1);
    expect(await waiting()).toEqual([]);
    expect(await temporary.store.depth()).toEqual([0, 0, 1, 0]);
    const key = vault.newKey(caseId);
    const seals = vault.unwrap(caseId, key);
    const again = {
      caseId,
      chat: "caseworkers",
      level: 2,
      dueAt: clock.now(),
      key,
      file: null,
      lookup: null,
      joins: null,
      lookAt: null,
      blobs: [],
      brief: seals.sealBrief(briefOf(caseId)),
      story: seals.sealStory({ parts: [] }),
      retainUntil: clock.now() + DAY_MS,
    } as const;
    expect(await temporary.store.enqueue(again)).toBe("known");
  });

  test("does not queue a report again that was delivered meanwhile", async () => {
    const { caseId } = await submit(1);
    const forgetful: Outbox = {
      waiting: (shard, limit) => temporary.store.waiting(shard, limit),
      moved: async () => {},
    };
    await runAll({ outbox: forgetful });
    const taken = await temporary.store.take(clock.now(), 1_000, LIMITS);
    if (taken.kind !== "step") throw new Error("nothing was queued");
    const outcome = {
      kind: "sent",
      placement: { chat: "caseworkers", card: 5 },
      finished: true,
    } as const;
    await temporary.store.record(caseId, taken.token, outcome, clock.now());
    expect(await runAll()).toBe(1);
    expect(await temporary.store.depth()).toEqual([0, 0, 0, 0]);
    expect((await temporary.store.load(caseId))?.placement.card).toBe(5);
  });

  test("by two processes at once queues every report once", async () => {
    for (let index = 1; index <= 20; index++) await submit(index);
    await Promise.all([runAll(), runAll()]);
    expect(await temporary.store.depth()).toEqual([0, 0, 20, 0]);
    expect(await waiting()).toEqual([]);
  });
});

describe("an entry that cannot be opened", () => {
  test("is told by its code, stays, and does not hold up the others", async () => {
    await submit(1, { sealedBy: stranger });
    await submit(2);
    expect(await runAll()).toBe(1);
    expect(troubles).toEqual(["vault.cannotOpen"]);
    expect((await waiting()).map(({ caseId }) => caseId)).toEqual([caseIdOf(1)]);
  });

  test("of a shape nobody knows is treated alike", async () => {
    const persons = ["somebody".padEnd(22, "_") as Pseudonym] as const;
    const shard = SHARDS[3] as Shard;
    const unit = { shard, persons, updateId: 9_999, now: clock.now() };
    const begun = await temporary.store.begin({
      ...unit,
      note: null,
      leaseMs: 1_000,
      eraseAt: clock.now() + DAY_MS,
    });
    if (begun.kind !== "fresh") throw new Error("it is not fresh");
    const caseId = caseIdOf(5);
    const job = sealerOf(1).seal<OutboxJob>("outbox", caseId, { v: 9 } as never);
    await temporary.store.commit({
      ...unit,
      token: begun.token,
      state: null,
      outbox: { caseId, job },
      clearNotes: false,
      keepLease: false,
    });
    expect(await runAll()).toBe(0);
    expect(troubles).toEqual(["store.corrupt"]);
  });

  test("does not hold up the others, however many there are of it", async () => {
    for (let index = 1; index <= 50; index++) await submit(index, { sealedBy: stranger });
    await submit(51);
    expect(await runAll()).toBe(1);
  });
});

describe("a queue that cannot be reached", () => {
  test("leaves every report where it is, and is told to the caller", async () => {
    await submit(1);
    const away: DeliveryQueue = {
      ...temporary.store,
      enqueue: () => Promise.reject(new AppError("store.unreachable", "away")),
    };
    await expect(runAll({ queue: away })).rejects.toThrow("away");
    expect(await waiting()).toHaveLength(1);
    expect(troubles).toEqual([]);
  });
});
