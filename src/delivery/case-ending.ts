import type { CaseFile } from "../domain/case-file.js";
import type { CaseId } from "../domain/ids.js";
import type { Act } from "../domain/journal.js";
import type { CaseBrief } from "../domain/report.js";
import type {
  BlobStore,
  CaseEnding,
  CaseRow,
  CaseStore,
  CaseVault,
  Clock,
  Journal,
  NoticeStore,
  Outbox,
} from "../ports.js";
import { dropPending } from "./outbox-entries.js";

/** What may be counted of a facet: a name like `category`; `null` where its step is not counted. */
export type CountedAs = (flow: string, step: string) => string | null;

interface Opened {
  readonly brief: CaseBrief;
  readonly file: CaseFile | null;
}

const NO_WORD: readonly string[] = ["skipped", "dontKnow"];

/**
 * Ends cases. What cannot be opened any more is destroyed all the same, and counts nothing.
 *
 * Each count is one fact of one month: two facts of the same case are never counted together. Of a
 * case that its worker withdrew, or that was purged, only that is counted.
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
}): CaseEnding {
  const { cases, vault, journal, notices, clock, countedAs } = options;

  return {
    end: (caseId, why) =>
      why === "withdrawn"
        ? ended(caseId, { act: "withdrawn", by: { kind: "worker" } })
        : ended(caseId, { act: "retentionEnded", by: { kind: "bot" } }),

    purge: (caseId, { id, name }) =>
      ended(caseId, { act: "purged", by: { kind: "caseworker", id, name } }),
  };

  async function ended(caseId: CaseId, act: Act): Promise<boolean> {
    const row = await cases.load(caseId);
    if (row === null) return false;
    const opened = openedOf(caseId, row);
    // Before the case goes: nothing knows the name of the address after that.
    if (opened?.file?.notice) await notices.dropNotice(opened.file.notice);
    const kept = act.act === "retentionEnded";
    // Before it goes, so that nothing is left to become a case of its own.
    if (!kept) await dropPending(options, caseId);
    const now = clock.now();
    const withdrawn = act.act === "withdrawn";
    const month = withdrawn ? monthOf(now) : (opened?.brief.day.slice(0, 7) ?? monthOf(now));
    const tally = kept ? await facts(row, opened) : [`outcome:${act.act}`];
    // Its detail opens with a key that nobody has: it goes with the case in any case.
    const seals = vault.unwrap(caseId, vault.newKey(caseId));
    const acts = journal.chained(caseId, seals, row.head, [act], now);
    return cases.destroyCase(caseId, { month, tally, withdrawn, acts }, now);
  }

  function openedOf(caseId: CaseId, row: CaseRow): Opened | null {
    try {
      const seals = vault.unwrap(caseId, row.key);
      const file = row.file === null ? null : seals.openFile(row.file);
      return { brief: seals.openBrief(row.brief), file };
    } catch {
      return null;
    }
  }

  /** Names of what the case and its additions tell, each once. */
  async function facts(row: CaseRow, opened: Opened | null): Promise<readonly string[]> {
    if (opened === null) return [];
    const { brief, file } = opened;
    const briefs = [brief];
    for (const id of row.additions) {
      const addition = await cases.load(id);
      const told = addition === null ? null : openedOf(id, addition);
      if (told !== null && told.brief.turn === undefined) briefs.push(told.brief);
    }
    const level = Math.min(...briefs.map(({ triage }) => triage.level));
    const named = briefs.flatMap(({ flow, facets }) =>
      facets.flatMap(({ step, values }) => {
        const name = countedAs(flow, step);
        const told = values.filter((value) => !NO_WORD.includes(value));
        return name === null ? [] : told.map((value) => `${name}:${value}`);
      }),
    );
    return [
      ...new Set([
        ...named,
        `level:${level}`,
        `locale:${brief.locale}`,
        ...(file?.outcome ? [`outcome:${file.outcome}`] : []),
      ]),
    ];
  }
}

function monthOf(now: number): string {
  return new Date(now).toISOString().slice(0, 7);
}
