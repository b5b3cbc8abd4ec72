import { type EpochMs, SHARDS } from "../domain/ids.js";
import type { Level } from "../domain/triage.js";
import type { AlertBook, CaseVault, Clock, DeliveryQueue, Outbox, OutboxJob } from "../ports.js";

/** Moves reports from the persons' shards to the queue. */
export interface Relay {
  /** Moves what waits in every shard; how many reports reached the queue. */
  run(): Promise<number>;
}

// More than can ever be unreadable at once: those stay, and must not hide the others.
const AT_ONCE = 1_000;
const DAY_MS = 86_400_000;

/**
 * Safe to run at any time, in several processes, and again after a crash: queueing a case that is
 * already known changes nothing, and an entry is forgotten only after it was queued.
 */
export function createRelay(options: {
  outbox: Outbox;
  queue: DeliveryQueue;
  book: AlertBook;
  vault: CaseVault;
  clock: Clock;
  retentionDays: number;
  /** Told once a run the code of entries that cannot be opened; they stay where they are. */
  onTrouble: (code: string) => void;
}): Relay {
  const { outbox, queue, book, vault, clock, retentionDays, onTrouble } = options;
  return {
    async run() {
      let moved = 0;
      const troubles = new Set<string>();
      for (const shard of SHARDS) {
        for (const { caseId, job: sealed } of await outbox.waiting(shard, AT_ONCE)) {
          try {
            const job = await calmed(vault.openJob(caseId, sealed));
            await queue.enqueue({
              caseId,
              chat: job.chat,
              level: job.level,
              dueAt: job.dueAt,
              brief: vault.sealBrief(job.brief),
              story: vault.sealStory(caseId, job.story),
              retainUntil: retention(clock.now(), retentionDays),
            });
          } catch (error) {
            if (!cannotBeRead(error)) throw error;
            troubles.add(error.code);
            continue;
          }
          await outbox.moved(shard, caseId);
          moved++;
        }
      }
      for (const code of troubles) onTrouble(code);
      return moved;
    },
  };

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

// Until a case can be closed, its retention counts from the report; a report that cannot be
// delivered waits two weeks at least for whoever repairs the group.
const LEAST_DAYS = 14;

function retention(now: EpochMs, days: number): EpochMs {
  return now + Math.max(days, LEAST_DAYS) * DAY_MS;
}

function cannotBeRead(error: unknown): error is { code: string } {
  const code = (error as { code?: unknown }).code;
  return code === "vault.cannotOpen" || code === "store.corrupt";
}
