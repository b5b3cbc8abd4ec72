import { nextLook, retainUntil } from "../domain/case-dates.js";
import { type CaseFile, newCaseFile } from "../domain/case-file.js";
import { type CaseId, type EpochMs, SHARDS, type Shard } from "../domain/ids.js";
import type { Level } from "../domain/triage.js";
import type {
  AlertBook,
  Archive,
  BlobStore,
  CaseStore,
  CaseVault,
  Clock,
  DeliveryQueue,
  NewJob,
  Outbox,
  OutboxEntry,
  OutboxJob,
  ReceiptVault,
} from "../ports.js";
import { createArchiving } from "./archiving.js";
import { moveCase } from "./case-change.js";
import type { OpenBlob } from "./open-blob.js";

/** Moves reports from the persons' shards to the queue. */
export interface Relay {
  /** Moves the most urgent of what waits. `more`: others wait, and it is worth running again at once. */
  run(): Promise<{ readonly moved: number; readonly more: boolean }>;
}

// More than can ever be unreadable at once: those stay, and must not hide the others.
const AT_ONCE = 1_000;

// 10 reports take two seconds, since a receipt is slow on purpose: so long waits at most whatever
// urgent comes meanwhile.
const OTHERS_A_RUN = 10;

interface Waiting {
  readonly shard: Shard;
  readonly entry: OutboxEntry;
  readonly job: OutboxJob;
}

/**
 * Safe to run at any time, in several processes, and again after a crash: queueing a case that is
 * already known changes nothing, and an entry is forgotten only after it was queued.
 */
export function createRelay(options: {
  outbox: Outbox;
  queue: DeliveryQueue;
  cases: CaseStore;
  book: AlertBook;
  blobs: Pick<BlobStore, "keepBlob" | "dropBlobs">;
  vault: CaseVault;
  receipts: Pick<ReceiptVault, "refer">;
  clock: Clock;
  retentionDays: number;
  archive: Archive | null;
  openBlob: OpenBlob;
  /** Told once a run the code of entries that cannot be opened; they stay where they are. */
  onTrouble: (code: string) => void;
}): Relay {
  const { outbox, queue, cases, book, blobs, vault, receipts, clock, retentionDays } = options;
  const archiving = createArchiving(options);

  return {
    async run() {
      await archiving.retry();
      const troubles = new Set<string>();
      const waiting = (await collected(troubles)).sort(bySoonest);
      const urgent = waiting.filter(({ job }) => job.level === 0);
      const others = waiting.slice(urgent.length);
      const turn = [...urgent, ...others.slice(0, OTHERS_A_RUN)];
      for (const each of turn) await move(each);
      for (const code of troubles) options.onTrouble(code);
      return { moved: turn.length, more: others.length > OTHERS_A_RUN };
    },
  };

  async function collected(troubles: Set<string>): Promise<Waiting[]> {
    const found: Waiting[] = [];
    for (const shard of SHARDS)
      for (const entry of await outbox.waiting(shard, AT_ONCE))
        try {
          found.push({ shard, entry, job: vault.openJob(entry.caseId, entry.job) });
        } catch (error) {
          if (!cannotBeRead(error)) throw error;
          troubles.add(error.code);
        }
    return found;
  }

  async function move({ shard, entry, job }: Waiting): Promise<void> {
    const joins = await livingCase(job.brief.joins);
    if (job.brief.turn !== undefined && job.brief.turn !== "danger" && joins === null) {
      // Its case was withdrawn before this was queued: it goes like everything of that case.
      await blobs.dropBlobs(blobsOf(job));
      await outbox.moved(shard, entry.caseId);
      return;
    }
    const now = clock.now();
    for (const id of blobsOf(job)) await blobs.keepBlob(id, now + BLOB_MS);
    const calm = await calmed(job);
    // Before it is queued: its files leave the store with its delivery.
    await archiving.keep(entry, calm, joins ?? job.caseId);
    const queued = await queue.enqueue(await newJob(calm, joins, now));
    if (queued === "queued" && joins !== null) await moveJoined(joins, now);
    await outbox.moved(shard, entry.caseId);
  }

  /** The case it joins, while that has a row. */
  async function livingCase(joins: CaseId | undefined): Promise<CaseId | null> {
    return joins !== undefined && (await cases.load(joins)) !== null ? joins : null;
  }

  async function newJob(job: OutboxJob, joins: CaseId | null, now: EpochMs): Promise<NewJob> {
    const { caseId, chat, level, dueAt, brief, story } = job;
    const ref = job.receipt === undefined ? null : await receipts.refer(job.receipt);
    const key = vault.newKey(caseId);
    const seals = vault.unwrap(caseId, key);
    const file: CaseFile = newCaseFile(ref, now);
    return {
      caseId,
      chat,
      level,
      dueAt,
      key,
      joins,
      file: joins === null ? seals.sealFile(file) : null,
      lookup: joins === null ? (ref?.lookup ?? null) : null,
      lookAt: joins === null ? nextLook(file, retentionDays, now) : null,
      blobs: blobsOf(job),
      brief: seals.sealBrief(brief),
      story: seals.sealStory(story),
      retainUntil: retainUntil(file, retentionDays),
    };
  }

  /** Whoever writes to a case moves it. One that cannot be opened now waits for its repair unmoved. */
  async function moveJoined(joins: CaseId, now: EpochMs): Promise<void> {
    await moveCase({ cases, vault, retentionDays }, joins, now).catch((error) => {
      if (!cannotBeRead(error)) throw error;
    });
  }

  /** An alert in a flood: other urgent reports go before it, and a list comes before its card. */
  async function calmed(job: OutboxJob): Promise<OutboxJob> {
    if (!job.brief.alert) return job;
    if ((await book.noteAlert(job.caseId, clock.now())) <= CALM_ALERTS) return job;
    const level = Math.max(FLOODED_LEVEL, job.level) as Level;
    return { ...job, level, brief: { ...job.brief, flooded: true } };
  }
}

// 10 an hour, each with a topic, a card and a story, take two minutes of what Telegram lets a group
// have; more than that is a raid or a flood made on purpose, and must not hide other urgent reports.
const CALM_ALERTS = 10;
const FLOODED_LEVEL: Level = 1;

// 14 days: a report that cannot be delivered waits two weeks for whoever repairs the group.
const BLOB_MS = 14 * 86_400_000;

function bySoonest({ job: a }: Waiting, { job: b }: Waiting): number {
  return a.level - b.level || a.dueAt - b.dueAt;
}

function blobsOf({ story }: OutboxJob) {
  return (story.media ?? []).map(({ id }) => id);
}

function cannotBeRead(error: unknown): error is { code: string } {
  const code = (error as { code?: unknown }).code;
  return code === "vault.cannotOpen" || code === "store.corrupt";
}
