import type { CaseFile } from "../domain/case-file.js";
import type { CaseId } from "../domain/ids.js";
import type { CaseBrief } from "../domain/report.js";
import { type CountedAs, factsOf } from "../domain/statistics.js";
import type { CaseRow, CaseStore, CaseVault } from "../ports.js";

/** A row of the store with what was sealed in it. */
export interface OpenedRow {
  readonly brief: CaseBrief;
  readonly file: CaseFile | null;
}

/** Reads cases for their facts. */
export interface CaseFacts {
  /** `null` for what cannot be opened any more. */
  opened(caseId: CaseId, row: CaseRow): OpenedRow | null;
  /** What the case and the reports that joined it tell, each once. */
  facts(row: CaseRow, opened: OpenedRow): Promise<readonly string[]>;
}

export function createCaseFacts(options: {
  cases: Pick<CaseStore, "load">;
  vault: CaseVault;
  countedAs: CountedAs;
}): CaseFacts {
  const { cases, vault, countedAs } = options;

  return {
    opened,

    async facts(row, { brief, file }) {
      const briefs = [brief];
      for (const id of row.additions) {
        const addition = await cases.load(id);
        const told = addition === null ? null : opened(id, addition);
        // What was sent later with the receipt open is no report of its own.
        if (told !== null && told.brief.turn === undefined) briefs.push(told.brief);
      }
      return factsOf(briefs, file, countedAs);
    },
  };

  function opened(caseId: CaseId, row: CaseRow): OpenedRow | null {
    try {
      const seals = vault.unwrap(caseId, row.key);
      const file = row.file === null ? null : seals.openFile(row.file);
      return { brief: seals.openBrief(row.brief), file };
    } catch {
      return null;
    }
  }
}
