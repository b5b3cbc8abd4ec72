import { nextLook, retainUntil } from "../domain/case-dates.js";
import { type BlindName, type CaseFile, newCaseFile } from "../domain/case-file.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import type { Act } from "../domain/journal.js";
import { caseCode, isTold, type Story } from "../domain/report.js";
import type { Level } from "../domain/triage.js";
import type {
  AlertBook,
  Archive,
  BlobStore,
  CaseAccess,
  CaseStore,
  CaseVault,
  Clock,
  DeliveryQueue,
  Journal,
  NewJob,
  Outbox,
  OutboxJob,
  ReceiptVault,
} from "../ports.js";
import { createArchiving } from "./archiving.js";
import type { OpenBlob } from "./open-blob.js";
import { blobsOf, cannotBeRead, openEntries, stillWaits, type Waiting } from "./outbox-entries.js";

/** Moves reports from the persons' shards to the queue. */
export interface Relay {
  /** Moves the most urgent of what waits. `more`: others wait, and it is worth running again at once. */
  run(): Promise<{ readonly moved: number; readonly more: boolean }>;
}

// 10 reports take two seconds, since a receipt is slow on purpose: so long waits at most whatever
// urgent comes meanwhile.
const OTHERS_A_RUN = 10;

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
  access: Pick<CaseAccess, "change">;
  vault: CaseVault;
  journal: Journal;
  receipts: Pick<ReceiptVault, "refer">;
  clock: Clock;
  retentionDays: number;
  /** `CARD=minimal`: stories stay until their cases end. */
  keepsStory: boolean;
  /** The names in a story, by which other cases are found; none where it is left out. */
  namesOf?: (story: Story) => readonly BlindName[];
  archive: Archive | null;
  openBlob: OpenBlob;
  /** Told once a run the code of entries that cannot be opened; they stay where they are. */
  onTrouble: (code: string) => void;
}): Relay {
  const { outbox, queue, cases, access, book, blobs, vault, journal, receipts } = options;
  const { clock, retentionDays, keepsStory, namesOf = () => [] } = options;
  const archiving = createArchiving(options);

  return {
    async run() {
      await archiving.retry();
      const troubles = new Set<string>();
      const entries = await openEntries(outbox, vault, (code) => troubles.add(code));
      const waiting = entries.sort(bySoonest);
      const urgent = waiting.filter(({ job }) => job.level === 0);
      const others = waiting.slice(urgent.length);
      const turn = [...urgent, ...others.slice(0, OTHERS_A_RUN)];
      for (const each of turn) await move(each);
      for (const code of troubles) options.onTrouble(code);
      return { moved: turn.length, more: others.length > OTHERS_A_RUN };
    },
  };

  async function move(waiting: Waiting): Promise<void> {
    const { shard, entry, job } = waiting;
    const joins = await livingCase(job.brief.joins);
    if (joins !== null || job.brief.joins === undefined) await enqueue(waiting, job, joins);
    else if (await standsAlone(waiting)) await enqueue(waiting, aloneOf(job), null);
    else await blobs.dropBlobs(blobsOf(job));
    await outbox.moved(shard, entry.caseId);
  }

  /**
   * Whether a report whose case has ended becomes a case of its own. What was a turn of that case goes
   * with it, and so does what waited when its worker took the case back. Danger is told in any case, by
   * whoever has a number or has none; without it nobody could come back to a case.
   */
  async function standsAlone(waiting: Waiting): Promise<boolean> {
    const { brief, receipt } = waiting.job;
    if (brief.turn === "danger") return true;
    if (brief.turn !== undefined || receipt === undefined) return false;
    return stillWaits(outbox, waiting);
  }

  async function enqueue(waiting: Waiting, job: OutboxJob, joins: CaseId | null): Promise<void> {
    const now = clock.now();
    for (const id of blobsOf(job)) await blobs.keepBlob(id, now + BLOB_MS);
    const calm = await calmed(job);
    const home = joins ?? job.caseId;
    // Before it is queued: its files leave the store with its delivery.
    await archiving.keep(waiting.entry, calm, home);
    const queued = await queue.enqueue(await newJob(calm, joins, now));
    if (queued === "queued" && joins !== null) await moveJoined(joins, job);
    if (queued === "queued" || (await cases.load(job.caseId)) !== null) return;
    // The case was destroyed a moment ago, after somebody looked for it.
    await archiving.drop(waiting.entry, home);
    if (joins !== null && job.brief.turn === "danger") await enqueue(waiting, aloneOf(job), null);
    else await blobs.dropBlobs(blobsOf(job));
  }

  /** The case it joins, while that has a row. */
  async function livingCase(joins: CaseId | undefined): Promise<CaseId | null> {
    return joins !== undefined && (await cases.load(joins)) !== null ? joins : null;
  }

  async function newJob(job: OutboxJob, joins: CaseId | null, now: EpochMs): Promise<NewJob> {
    const { caseId, chat, level, dueAt, brief, story } = job;
    const isNew = joins === null && job.receipt !== undefined;
    const ref = isNew ? await receipts.refer(job.receipt) : null;
    const key = vault.newKey(caseId);
    const seals = vault.unwrap(caseId, key);
    const file: CaseFile = {
      ...newCaseFile(ref, now),
      names: namesOf(story),
      keepsStory: keepsStory && isTold(story),
    };
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
      keepsStory,
      journal: joins === null ? journal.chained(caseId, seals, null, RECEIVED, now) : [],
      retainUntil: retainUntil(file, retentionDays),
    };
  }

  /** Whoever writes to a case moves it. One that cannot be opened now waits for its repair unmoved. */
  async function moveJoined(joins: CaseId, { brief, story }: OutboxJob): Promise<void> {
    const names = namesOf(story);
    const isShowable = keepsStory && isTold(story);
    const acts = [{ act: "workerWrote", words: brief.turn ?? "report" }] as const;
    await access
      .change(joins, { kind: "worker" }, ({ file }) => ({
        file: {
          ...file,
          movedAt: clock.now(),
          names: withNames(file.names, names),
          // Its card has no button yet to show it with.
          redraw: file.redraw || (isShowable && !file.keepsStory),
          keepsStory: file.keepsStory || isShowable,
        },
        acts,
        result: null,
      }))
      .catch((error) => {
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

const RECEIVED: readonly Act[] = [{ act: "received", by: { kind: "bot" } }];

// 14 days: a report that cannot be delivered waits two weeks for whoever repairs the group.
const BLOB_MS = 14 * 86_400_000;

// 24: a case and a fuller report of it, each with as many as are read.
const MOST_NAMES = 24;

/** With those that are not among them; a report that is moved again adds none. */
function withNames(names: readonly BlindName[], added: readonly BlindName[]): readonly BlindName[] {
  const known = new Set(names.map((name) => JSON.stringify(name)));
  const others = added.filter((name) => !known.has(JSON.stringify(name)));
  return [...names, ...others].slice(0, MOST_NAMES);
}

function bySoonest({ job: a }: Waiting, { job: b }: Waiting): number {
  return a.level - b.level || a.dueAt - b.dueAt;
}

/** The report as a case of its own. */
function aloneOf(job: OutboxJob): OutboxJob {
  const { joins: _, turn: __, ...brief } = job.brief;
  return { ...job, brief: { ...brief, code: caseCode(job.caseId) } };
}
