import { endsAt, nextLook, retainUntil } from "../domain/case-dates.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import type { Act } from "../domain/journal.js";
import type {
  CaseAccess,
  CaseDesk,
  CaseEnding,
  CaseRow,
  CaseStore,
  CaseVault,
  Clock,
  Journal,
} from "../ports.js";
import { createCaseVisit, type Visit } from "./case-visit.js";
import type { FloodList } from "./flood-list.js";
import { closeAlong } from "./followers-closing.js";
import type { NoticeRound } from "./notice-round.js";
import type { Purger } from "./purger.js";

/** Looks after cases that stand: their cards, notices, dates and end, and what is left of ended ones. */
export interface CaseKeeper {
  /** Does what is due; when it is worth calling again. */
  run(): Promise<EpochMs>;
}

// 20 cases: an edit and a line for each, few enough that a report does not wait for them.
const A_RUN = 20;

// 15 s: so soon a card shows what its worker did.
const SWEEP_MS = 15_000;

// 1 h: somebody may bring back the key that is missing.
const UNREADABLE_MS = 3_600_000;
const DAY_MS = 86_400_000;

// 8: with a handful of caseworkers on one case, more who change it at the same moment do not happen.
const MOST_TRIES = 8;

/**
 * Safe in several processes: whoever changes a case second looks at it again. A line in the chat comes
 * at least once, and twice only where a process died between saying it and writing it down.
 */
export function createCaseKeeper(options: {
  access: CaseAccess;
  cases: CaseStore;
  vault: CaseVault;
  journal: Pick<Journal, "chained">;
  desk: CaseDesk;
  ending: CaseEnding;
  notices: NoticeRound;
  purger: Purger;
  list: FloodList;
  clock: Clock;
  timeZone: string;
  retentionDays: number;
  /** Whether the chat may be told anything now; else cases end and are purged all the same. */
  mayPost?: () => boolean;
  /** Told codes that may be logged. */
  onTrouble: (code: string) => void;
}): CaseKeeper {
  const { access, cases, vault, journal, ending, purger, list } = options;
  const { clock, retentionDays, onTrouble } = options;
  const visitOf = createCaseVisit(options);

  return {
    async run() {
      const due = await cases.casesDue(clock.now(), A_RUN);
      for (const caseId of due) await look(caseId);
      const pause = await purger.run();
      await list.retire().catch(() => onTrouble("list.retire"));
      return Math.max(clock.now() + SWEEP_MS, pause ?? 0);
    },
  };

  async function look(caseId: CaseId): Promise<void> {
    const visit = visitOf();
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const row = await cases.load(caseId);
      if (row === null) return;
      if ((await looked(caseId, row, visit)) !== "stale") return;
    }
  }

  async function looked(caseId: CaseId, row: CaseRow, visit: Visit): Promise<unknown> {
    const opened = openedOf(caseId, row);
    if (opened === null) return unreadable(caseId, row);
    const { seals, brief, file, holder } = opened;
    // What joins another case, or was kept by a version without files: nothing is looked after.
    if (file === null) return cases.changeCase(caseId, row.version, { lookAt: null });

    const end = file.closedAt === null ? null : endsAt(file, retentionDays);
    if (end !== null && end <= clock.now()) {
      const isOver = await ending.end(caseId, "retention", row.version);
      return isOver ? "destroyed" : "stale";
    }

    const visited = await visit({ caseId, row, brief, file, holder });
    const isClosed = file.closedAt === null && visited.file.closedAt !== null;
    const until = retainUntil(visited.file, retentionDays);
    const kept = await cases.changeCase(caseId, row.version, {
      ...(visited.file === file ? {} : { file: seals.sealFile(visited.file) }),
      ...(isClosed
        ? { acts: journal.chained(caseId, seals, row.head, BY_SILENCE, clock.now()) }
        : {}),
      ...(until === row.retainUntil ? {} : { retainUntil: until }),
      lookAt: lookAt(visited),
    });
    if (kept === "changed" && isClosed) await closeAlong(access, visited.file, caseId, clock.now());
    const { chat, card } = row.placement;
    // It ended meanwhile, and its card may have been drawn over what says that it is gone.
    if (kept === "unknown" && card !== undefined)
      await cases.notePosts(caseId, { chat, posts: [card] });
    return kept;
  }

  /** What waits has its own time; all else is a matter of dates. */
  function lookAt({ file, later }: { file: Visited["file"]; later: EpochMs | null }): EpochMs {
    const now = clock.now();
    const date = nextLook({ ...file, redraw: false, noticeDue: false }, retentionDays, now);
    // A date that has passed was tried just now, and waits like everything that failed.
    const dates = [...(date > now ? [date] : []), ...(later === null ? [] : [later])];
    return dates.length === 0 ? now + UNREADABLE_MS : Math.min(...dates);
  }

  function openedOf(caseId: CaseId, row: CaseRow) {
    try {
      const seals = vault.unwrap(caseId, row.key);
      return {
        seals,
        brief: seals.openBrief(row.brief),
        file: row.file === null ? null : seals.openFile(row.file),
        holder: row.holder === null ? null : seals.openHolder(row.holder),
      };
    } catch (error) {
      onTrouble((error as { code?: string }).code ?? "internal");
      return null;
    }
  }

  /** Its dates cannot be read: it waits for its key, and is destroyed a day before its row would go. */
  async function unreadable(caseId: CaseId, row: CaseRow): Promise<unknown> {
    const last = row.retainUntil - DAY_MS;
    const now = clock.now();
    if (now >= last) return ending.end(caseId, "retention");
    return cases.changeCase(caseId, row.version, { lookAt: Math.min(now + UNREADABLE_MS, last) });
  }
}

// No visit closes a case for another reason.
const BY_SILENCE: readonly Act[] = [{ act: "closed", by: { kind: "bot" }, words: "silence" }];

type Visited = Awaited<ReturnType<Visit>>;
