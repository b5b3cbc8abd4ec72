import type { CaseId } from "../domain/ids.js";
import type { Story } from "../domain/report.js";
import type {
  Archive,
  ArchiveEntry,
  CaseStore,
  CaseVault,
  OutboxEntry,
  OutboxJob,
} from "../ports.js";
import type { OpenBlob } from "./open-blob.js";

/** Gives every report to the archive beside its delivery. A disk that fails holds back no report. */
export interface Archiving {
  /** Keeps it now; what fails is told and tried again. Never throws. */
  keep(entry: OutboxEntry, job: OutboxJob, home: CaseId): Promise<void>;
  /** Removes all of a case that has ended, which may have come after it was dropped. Never throws. */
  drop(entry: OutboxEntry, home: CaseId): Promise<void>;
  /** Tries again what failed, oldest first, until one fails. */
  retry(): Promise<void>;
}

// 500 reports, sealed: as many as come while somebody makes room on a disk.
const MOST_WAITING = 500;

/**
 * What waits to be tried again is remembered as long as the process lives: in the store it would
 * outlive its delivery. So a disk that fails until the next start costs the archive those reports,
 * and a file whose bytes left with its delivery is missing in them; `onTrouble` tells of the disk.
 */
export function createArchiving(options: {
  archive: Archive | null;
  cases: CaseStore;
  vault: CaseVault;
  openBlob: OpenBlob;
  onTrouble: (code: string) => void;
}): Archiving {
  const { archive, cases, vault, openBlob, onTrouble } = options;
  const waiting = new Map<CaseId, { entry: OutboxEntry; home: CaseId }>();

  return {
    async keep(entry, job, home) {
      if (archive === null || (await kept(archive, job, home))) return;
      remember(entry, home);
    },

    async drop(entry, home) {
      if (archive === null || (await cases.load(home)) !== null) return;
      if (await dropped(archive, home)) waiting.delete(entry.caseId);
      else remember(entry, home);
    },

    async retry() {
      if (archive === null) return;
      for (const [caseId, { entry, home }] of waiting) {
        if ((await cases.load(home)) !== null) {
          const job = vault.openJob(caseId, entry.job);
          if (!(await kept(archive, job, home))) return;
        }
        // A case that has ended meanwhile has no place in the archive any more.
        if ((await cases.load(home)) === null && !(await dropped(archive, home))) return;
        waiting.delete(caseId);
      }
    },
  };

  function remember(entry: OutboxEntry, home: CaseId): void {
    const [oldest] = waiting.keys();
    if (waiting.size >= MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
    waiting.set(entry.caseId, { entry, home });
  }

  async function dropped(archive: Archive, home: CaseId): Promise<boolean> {
    try {
      await archive.drop(home);
      return true;
    } catch {
      failed();
      return false;
    }
  }

  async function kept(archive: Archive, job: OutboxJob, home: CaseId): Promise<boolean> {
    try {
      await archive.keep(home, job.caseId, await entryOf(job));
      return true;
    } catch {
      failed();
      return false;
    }
  }

  async function entryOf({ brief, story }: OutboxJob): Promise<ArchiveEntry> {
    return { brief, story, media: await mediaOf(story) };
  }

  async function mediaOf({ media = [] }: Story): Promise<ArchiveEntry["media"]> {
    const found = [];
    for (const item of media) {
      const bytes = await openBlob(item.id).catch(unreadable);
      if (bytes === null) onTrouble("archive.fileGone");
      else found.push({ item, bytes });
    }
    return found;
  }

  function failed(): void {
    onTrouble("archive.failed");
  }
}

/** What no key opens is left out; a store that is away passes, and the entry is tried again. */
function unreadable(error: unknown): null {
  if ((error as { code?: unknown }).code === "vault.cannotOpen") return null;
  throw error;
}
