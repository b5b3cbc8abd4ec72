import { type EpochMs, SHARDS } from "../domain/ids.js";
import type { CaseVault, Clock, DeliveryQueue, Outbox } from "../ports.js";

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
  vault: CaseVault;
  clock: Clock;
  retentionDays: number;
  /** Told once a run the code of entries that cannot be opened; they stay where they are. */
  onTrouble: (code: string) => void;
}): Relay {
  const { outbox, queue, vault, clock, retentionDays, onTrouble } = options;
  return {
    async run() {
      let moved = 0;
      const troubles = new Set<string>();
      for (const shard of SHARDS) {
        for (const { caseId, job: sealed } of await outbox.waiting(shard, AT_ONCE)) {
          try {
            const job = vault.openJob(caseId, sealed);
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
}

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
