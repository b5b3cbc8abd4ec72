import { nextLook, retainUntil } from "../domain/case-dates.js";
import { newCaseFile } from "../domain/case-file.js";
import { AppError } from "../domain/errors.js";
import type { CaseId } from "../domain/ids.js";
import type { CaseAccess, CaseAtHand, CaseStore, CaseVault, Clock, Journal } from "../ports.js";

// 20: as many caseworkers as may act on one case at the same moment. Each time one of them is first.
const MOST_TRIES = 20;

/**
 * What is sealed is opened at once: `load` and `change` throw `vault.cannotOpen` or `store.corrupt`.
 * `change` throws `internal` where others were first each time; nothing changed then.
 */
export function createCaseAccess(options: {
  cases: Pick<CaseStore, "load" | "changeCase">;
  vault: Pick<CaseVault, "unwrap">;
  journal: Journal;
  clock: Clock;
  retentionDays: number;
}): CaseAccess {
  const { cases, vault, journal, clock, retentionDays } = options;

  return {
    load: async (caseId) => (await opened(caseId))?.at ?? null,

    async change(caseId, by, decide) {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const found = await opened(caseId);
        if (!found) return null;
        const { at, head } = found;
        const { file, holder, placement, acts = [], result } = await decide(at);
        if (!file) return result;
        const { caseId: id, seals } = at;
        const now = clock.now();
        const done = acts.map((act) => ({ ...act, by }));
        const kept = await cases.changeCase(id, at.version, {
          file: seals.sealFile(file),
          ...(holder === undefined ? {} : { holder: holder && seals.sealHolder(holder) }),
          ...(placement ? { placement } : {}),
          ...(done.length > 0 ? { acts: journal.chained(id, seals, head, done, now) } : {}),
          retainUntil: retainUntil(file, retentionDays),
          lookAt: nextLook(file, retentionDays, now),
        });
        if (kept === "changed") return result;
        if (kept === "unknown") return null;
      }
      throw new AppError("internal", "a case was changed by others again and again");
    },
  };

  async function opened(caseId: CaseId) {
    const row = await cases.load(caseId);
    if (!row) return null;
    const { placement, version, head } = row;
    const seals = vault.unwrap(caseId, row.key);
    const brief = seals.openBrief(row.brief);
    if (brief.joins && brief.joins !== caseId) return opened(brief.joins);
    const at: CaseAtHand = {
      ...{ caseId, brief, placement, version, seals },
      file: row.file ? seals.openFile(row.file) : newCaseFile(null, clock.now()),
      holder: row.holder ? seals.openHolder(row.holder) : null,
      retainUntil: row.retainUntil,
    };
    return { at, head };
  }
}
