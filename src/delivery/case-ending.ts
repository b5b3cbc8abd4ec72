import type { CaseFile } from "../domain/case-file.js";
import type { CaseId } from "../domain/ids.js";
import type { CaseBrief } from "../domain/report.js";
import type {
  BlobStore,
  CaseEnding,
  CaseRow,
  CaseStore,
  CaseVault,
  Clock,
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
 * case that its worker withdrew only that is counted.
 */
export function createCaseEnding(options: {
  cases: CaseStore;
  vault: CaseVault;
  notices: NoticeStore;
  outbox: Outbox;
  blobs: Pick<BlobStore, "dropBlobs">;
  clock: Clock;
  countedAs: CountedAs;
}): CaseEnding {
  const { cases, vault, notices, clock, countedAs } = options;

  return {
    async end(caseId, why) {
      const row = await cases.load(caseId);
      if (row === null) return false;
      const opened = openedOf(caseId, row);
      // Before the case goes: nothing knows the name of the address after that.
      if (opened?.file?.notice) await notices.dropNotice(opened.file.notice);
      const withdrawn = why === "withdrawn";
      // Before it goes, so that nothing is left to become a case of its own.
      if (withdrawn) await dropPending(options, caseId);
      const now = clock.now();
      const month = withdrawn ? monthOf(now) : (opened?.brief.day.slice(0, 7) ?? monthOf(now));
      const tally = withdrawn ? ["outcome:withdrawn"] : await facts(row, opened);
      return cases.destroyCase(caseId, { month, tally, withdrawn }, now);
    },
  };

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
