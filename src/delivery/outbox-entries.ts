import type { BlobId, CaseId } from "../domain/ids.js";
import { SHARDS, type Shard } from "../domain/ids.js";
import type { BlobStore, CaseVault, Outbox, OutboxEntry, OutboxJob } from "../ports.js";

/** A report in an outbox, opened. */
export interface Waiting {
  readonly shard: Shard;
  readonly entry: OutboxEntry;
  readonly job: OutboxJob;
}

// More than can ever be unreadable at once: those stay, and must not hide the others.
const AT_ONCE = 1_000;

/** All that waits in every outbox and can be opened; `onTrouble` is told the code of what cannot. */
export async function openEntries(
  outbox: Pick<Outbox, "waiting">,
  vault: Pick<CaseVault, "openJob">,
  onTrouble: (code: string) => void,
): Promise<Waiting[]> {
  const found: Waiting[] = [];
  for (const shard of SHARDS)
    for (const entry of await outbox.waiting(shard, AT_ONCE))
      try {
        found.push({ shard, entry, job: vault.openJob(entry.caseId, entry.job) });
      } catch (error) {
        if (!cannotBeRead(error)) throw error;
        onTrouble(error.code);
      }
  return found;
}

/** Whether the entry waits still: nobody has moved it or taken it back. */
export async function stillWaits(
  outbox: Pick<Outbox, "waiting">,
  { shard, entry }: Waiting,
): Promise<boolean> {
  const entries = await outbox.waiting(shard, AT_ONCE);
  return entries.some(({ caseId }) => caseId === entry.caseId);
}

/** Forgets what joins a case and waits, with its files; that its worker is in danger goes on. */
export async function dropPending(
  options: { outbox: Outbox; blobs: Pick<BlobStore, "dropBlobs">; vault: CaseVault },
  caseId: CaseId,
): Promise<void> {
  const { outbox, blobs, vault } = options;
  // What cannot be opened stays for its repair, and goes then if it is a turn.
  for (const { shard, entry, job } of await openEntries(outbox, vault, () => {})) {
    if (job.brief.joins !== caseId || job.brief.turn === "danger") continue;
    await blobs.dropBlobs(blobsOf(job));
    await outbox.moved(shard, entry.caseId);
  }
}

/** The cleaned files of a report. */
export function blobsOf({ story }: OutboxJob): readonly BlobId[] {
  return (story.media ?? []).map(({ id }) => id);
}

/** Whether something sealed does not open, or is of a shape nobody knows. */
export function cannotBeRead(error: unknown): error is { code: string } {
  const code = (error as { code?: unknown }).code;
  return code === "vault.cannotOpen" || code === "store.corrupt";
}
