import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCaseAccess } from "../../../src/delivery/case-access.js";
import type { OpenBlob } from "../../../src/delivery/open-blob.js";
import { createRelay, type Relay } from "../../../src/delivery/relay.js";
import { AppError } from "../../../src/domain/errors.js";
import { type BlobId, type Pseudonym, SHARDS, type Shard } from "../../../src/domain/ids.js";
import { issueReceipt } from "../../../src/domain/receipt.js";
import type {
  Archive,
  ArchiveEntry,
  CaseVault,
  DeliveryQueue,
  Outbox,
  OutboxJob,
} from "../../../src/ports.js";
import { createCaseVault } from "../../../src/vault/case-vault.js";
import { createJournal } from "../../../src/vault/journal.js";
import { createReceiptVault } from "../../../src/vault/receipts.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { ringOf, sealerOf } from "../../support/keys.js";
import { createTestClock, type TestClock } from "../../support/local-telegram.js";
import { openTemporaryStore, type TemporaryStore } from "../../support/temporary-store.js";

const DAY_MS = 86_400_000;
const vault = createCaseVault(sealerOf(1), randomBytes);
const stranger = createCaseVault(sealerOf(9), randomBytes);
const journal = createJournal(ringOf(1));
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

function relay(
  given: { outbox?: Outbox; queue?: DeliveryQueue; archive?: Archive; openBlob?: OpenBlob } = {},
): Relay {
  return createRelay({
    outbox: given.outbox ?? temporary.store,
    queue: given.queue ?? temporary.store,
    cases: temporary.store,
    book: temporary.store,
    blobs: temporary.store,
    access: createCaseAccess({ cases: temporary.store, vault, journal, clock, retentionDays: 90 }),
    vault,
    journal,
    receipts,
    clock,
    retentionDays: 90,
    keepsStory: false,
    archive: given.archive ?? null,
    openBlob: given.openBlob ?? ((id) => temporary.store.blob(id)),
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
async function submit(
  index: number,
  {
    shard = SHARDS[0] as Shard,
    sealedBy = vault,
    job: given = {},
  }: { shard?: Shard; sealedBy?: CaseVault; job?: Partial<OutboxJob> } = {},
) {
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
  const job = { ...jobOf(index), ...given };
  const outbox = { caseId: job.caseId, job: sealedBy.sealJob(job) };
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
      keepsStory: false,
      journal: [],
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

describe("the receipt of a new case", () => {
  test("leads to the case and opens what is sealed to it; the queue and the row know no digit", async () => {
    const receipt = issueReceipt(() => 4);
    const { caseId } = await submit(1, { job: { receipt } });
    await runAll();
    const opened = await receipts.open(receipt);
    const { found } = await temporary.store.findReceipt(opened.lookups, clock.now());
    expect(found?.caseId).toBe(caseId);
    if (!found?.row.file) throw new Error("there is no file");
    const file = vault.unwrap(caseId, found.row.key).openFile(found.row.file);
    if (file.receipt === null) throw new Error("there is no receipt");
    const letter = receipts.sealLetter(file.receipt, caseId, "javob");
    expect(receipts.openLetter(opened.privateKeys[0], caseId, letter)).toBe("javob");
    expect(JSON.stringify(file)).not.toContain(receipt);
  });

  test("is none for what joins a case: that has its file and its lookup alone", async () => {
    const { caseId } = await submit(1, { job: { receipt: issueReceipt(() => 4) } });
    await runAll();
    const joins = { ...briefOf(caseIdOf(2)), joins: caseId };
    await submit(2, { job: { brief: joins } });
    await runAll();
    expect(await temporary.store.load(caseIdOf(2))).toMatchObject({ file: null, additions: [] });
    expect(await temporary.store.load(caseId)).toMatchObject({ additions: [caseIdOf(2)] });
  });

  test("holds up nobody: what is urgent is moved first, and the others a few at a time", async () => {
    for (let index = 1; index <= 25; index++) await submit(index);
    await submit(99, { job: { level: 0 }, shard: SHARDS[9] as Shard });
    const order: string[] = [];
    const queue: DeliveryQueue = {
      ...temporary.store,
      enqueue(job) {
        order.push(job.caseId);
        return temporary.store.enqueue(job);
      },
    };
    const worker = relay({ queue });
    expect(await worker.run()).toEqual({ moved: 11, more: true });
    expect(order[0]).toBe(caseIdOf(99));
    await submit(100, { job: { level: 0 } });
    expect(await worker.run()).toEqual({ moved: 11, more: true });
    expect(order[11]).toBe(caseIdOf(100));
    expect(await worker.run()).toEqual({ moved: 5, more: false });
  });
});

describe("the archive", () => {
  let kept: Map<string, ArchiveEntry>;
  let failing: boolean;
  beforeEach(() => {
    kept = new Map();
    failing = false;
  });
  const archive: Archive = {
    async keep(caseId, part, entry) {
      if (failing) throw new Error("no space left for maoshim");
      kept.set(`${caseId}/${part}`, entry);
    },
    drop: async () => {},
  };

  test("keeps each report with its files, and what joins a case beside it", async () => {
    await temporary.store.putBlob(item.id, Buffer.from("surat"), clock.now() + DAY_MS);
    const story = { parts: [{ step: "story", text: "voqea" }], media: [item] };
    const { caseId } = await submit(1, { job: { story } });
    await runAll({ archive });
    await submit(2, { job: { brief: { ...briefOf(caseIdOf(2)), joins: caseId } } });
    await runAll({ archive });
    expect([...kept.keys()]).toEqual([`${caseId}/${caseId}`, `${caseId}/${caseIdOf(2)}`]);
    const [first] = kept.values();
    expect(first?.story).toEqual(story);
    expect(first?.media.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(["surat"]);
  });

  test("that fails holds up no report, is told by a code, and gets the report later", async () => {
    failing = true;
    const { caseId } = await submit(1);
    const worker = relay({ archive });
    await worker.run();
    expect(await temporary.store.depth()).toEqual([0, 0, 1, 0]);
    expect(await waiting()).toEqual([]);
    expect(troubles).toEqual(["archive.failed"]);
    await worker.run();
    failing = false;
    await worker.run();
    expect([...kept.keys()]).toEqual([`${caseId}/${caseId}`]);
    kept.clear();
    await worker.run();
    expect(kept.size).toBe(0);
  });

  const item = { id: "b".repeat(32) as BlobId, kind: "photo", extension: "jpg" } as const;

  test("waits for a file that cannot be had now, and does without one that no key opens", async () => {
    const { caseId } = await submit(1, { job: { story: { parts: [], media: [item] } } });
    let trouble: unknown = new AppError("store.unreachable", "away");
    const worker = relay({ archive, openBlob: () => Promise.reject(trouble) });
    await worker.run();
    expect(await temporary.store.depth()).toEqual([0, 0, 1, 0]);
    expect(kept.size).toBe(0);
    trouble = new AppError("vault.cannotOpen", "a sealed value cannot be opened");
    await worker.run();
    expect(kept.get(`${caseId}/${caseId}`)?.media).toEqual([]);
    expect(troubles).toEqual(["archive.failed", "archive.fileGone"]);
  });

  test("gets nothing later of a case that has ended meanwhile", async () => {
    failing = true;
    const { caseId } = await submit(1);
    const worker = relay({ archive });
    await worker.run();
    failing = false;
    const folded = { month: "2026-03", tally: [], withdrawn: true, acts: [] };
    await temporary.store.destroyCase(caseId, folded, clock.now());
    await worker.run();
    expect(kept.size).toBe(0);
  });
});
