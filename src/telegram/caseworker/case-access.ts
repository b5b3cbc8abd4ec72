import { nextLook, retainUntil } from "../../domain/case-dates.js";
import { type CaseFile, newCaseFile } from "../../domain/case-file.js";
import type { CaseId } from "../../domain/ids.js";
import type { CaseSeals, CaseStore, CaseVault, Clock, KnownCase, Placement } from "../../ports.js";

/** A case with everything of it opened. */
export interface CaseAtHand extends KnownCase {
  readonly placement: Placement;
  readonly version: number;
  readonly seals: CaseSeals;
}

/** What to keep of a case, `null` where nothing changes, and what to answer. */
export interface Decision<T> {
  readonly file: CaseFile | null;
  readonly result: T;
}

/** Cases as caseworkers act on them. */
export interface CaseAccess {
  /** `null` when there is none; of what joins a case, that case. */
  load(caseId: CaseId): Promise<CaseAtHand | null>;
  /**
   * Decides on what is known now and keeps it; decides again when somebody else was first, so
   * `decide` must do nothing that may not be done twice. `null` when there is no such case.
   */
  change<T>(
    caseId: CaseId,
    decide: (at: CaseAtHand) => Decision<T> | Promise<Decision<T>>,
  ): Promise<T | null>;
}

export function createCaseAccess(options: {
  cases: CaseStore;
  vault: CaseVault;
  clock: Clock;
  retentionDays: number;
}): CaseAccess {
  const { cases, vault, clock, retentionDays } = options;

  async function load(caseId: CaseId): Promise<CaseAtHand | null> {
    const row = await cases.load(caseId);
    if (!row) return null;
    const seals = vault.unwrap(caseId, row.key);
    const brief = seals.openBrief(row.brief);
    if (brief.joins && brief.joins !== caseId) return load(brief.joins);
    return {
      brief,
      file: row.file ? seals.openFile(row.file) : newCaseFile(null, clock.now()),
      holder: row.holder ? seals.openHolder(row.holder) : null,
      retainUntil: row.retainUntil,
      placement: row.placement,
      version: row.version,
      seals,
    };
  }

  return {
    load,
    async change(caseId, decide) {
      for (;;) {
        const at = await load(caseId);
        if (!at) return null;
        const { file, result } = await decide(at);
        if (!file) return result;
        const kept = await cases.changeCase(at.brief.id, at.version, {
          file: at.seals.sealFile(file),
          retainUntil: retainUntil(file, retentionDays),
          lookAt: nextLook(file, retentionDays, clock.now()),
        });
        if (kept === "changed") return result;
        if (kept === "unknown") return null;
      }
    },
  };
}
