import { localTime } from "../domain/calendar.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import type { Act } from "../domain/journal.js";
import { isTraining } from "../domain/report.js";
import { type CountedAs, type Month, monthOf } from "../domain/statistics.js";
import type {
  BlobStore,
  CaseEnding,
  CaseRow,
  CaseStore,
  CaseVault,
  Clock,
  Journal,
  MonthBook,
  NoticeStore,
  Outbox,
} from "../ports.js";
import { createCaseFacts, type OpenedRow } from "./case-facts.js";
import { dropPending } from "./outbox-entries.js";

// 8: as many as may act on one case at the moment it ends.
const MOST_TRIES = 8;

/**
 * Ends cases. What cannot be opened any more is destroyed all the same, and counts nothing.
 *
 * Each count is one fact of one month: two facts of the same case are never counted together. Of a
 * case that its worker withdrew, or that was purged, only that is counted; of training and duplicates
 * nothing, and nothing in a month that is closed.
 */
export function createCaseEnding(options: {
  cases: CaseStore;
  vault: CaseVault;
  journal: Journal;
  notices: NoticeStore;
  outbox: Outbox;
  blobs: Pick<BlobStore, "dropBlobs">;
  clock: Clock;
  countedAs: CountedAs;
  months: Pick<MonthBook, "isClosed">;
  /** The caseworkers' own: where months end. */
  timeZone: string;
}): CaseEnding {
  const { cases, vault, journal, notices, clock, months, timeZone } = options;
  const reading = createCaseFacts(options);

  return {
    end: (caseId, why, version) =>
      why === "withdrawn"
        ? ended(caseId, { act: "withdrawn", by: { kind: "worker" } }, version)
        : ended(caseId, { act: "retentionEnded", by: { kind: "bot" } }, version),

    purge: (caseId, { id, name }) =>
      ended(caseId, { act: "purged", by: { kind: "caseworker", id, name } }),
  };

  /** Somebody else's act that comes in between is in the journal before this one. */
  async function ended(caseId: CaseId, act: Act, version?: number): Promise<boolean> {
    for (let tries = 0; ; tries++) {
      const row = await cases.load(caseId);
      if (row === null || row.version !== (version ?? row.version)) return false;
      const done = await endedAs(caseId, row, act, tries >= MOST_TRIES);
      if (done !== "stale") return done === "destroyed";
    }
  }

  /** `anyway`: what others do meanwhile cannot hold it up; its last act is left out then. */
  async function endedAs(caseId: CaseId, row: CaseRow, act: Act, anyway: boolean) {
    const opened = reading.opened(caseId, row);
    // Before the case goes: nothing knows the name of the address after that.
    if (opened?.file?.notice) await notices.dropNotice(opened.file.notice);
    const kept = act.act === "retentionEnded";
    // Before it goes, so that nothing is left to become a case of its own.
    if (!kept) await dropPending(options, caseId);
    const now = clock.now();
    const withdrawn = act.act === "withdrawn";
    const { month, tally } = await tallied(row, opened, act, now);
    // Its detail opens with a key that nobody has: it goes with the case in any case.
    const seals = vault.unwrap(caseId, vault.newKey(caseId));
    const acts = journal.chained(caseId, seals, row.head, [act], now);
    const last = anyway ? { acts: [] } : { acts, version: row.version };
    return cases.destroyCase(caseId, { month, tally, withdrawn, ...last }, now);
  }

  /** What is counted of it, and in which month. */
  async function tallied(
    row: CaseRow,
    opened: OpenedRow | null,
    { act }: Act,
    now: EpochMs,
  ): Promise<{ readonly month: Month; readonly tally: readonly string[] }> {
    const monthAt = (at: EpochMs) => monthOf(localTime(at, timeZone).day);
    const nothing = { month: monthAt(now), tally: [] };
    if (opened !== null && isTraining(opened.brief)) return nothing;
    if (act !== "retentionEnded") return { month: monthAt(now), tally: [`outcome:${act}`] };
    if (opened === null || opened.file?.mergedInto) return nothing;
    const { brief, file } = opened;
    const came = monthOf(brief.day);
    const outcome = file?.outcome ? [`outcome:${file.outcome}`] : [];
    if (!(await months.isClosed(came)))
      return { month: came, tally: [...(await reading.facts(row, opened)), ...outcome] };
    const closed = monthAt(file?.closedAt ?? now);
    return { month: closed, tally: (await months.isClosed(closed)) ? [] : outcome };
  }
}
