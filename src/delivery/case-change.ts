import { nextLook, retainUntil } from "../domain/case-dates.js";
import type { CaseId } from "../domain/ids.js";
import type { CaseRow, CaseStore, CaseVault } from "../ports.js";

// 8: with a handful of caseworkers on one case, more who change it at the same moment do not happen.
const MOST_TRIES = 8;

/** A case with its file open. Throws `vault.cannotOpen` or `store.corrupt`. */
export function openCase(vault: CaseVault, caseId: CaseId, row: CaseRow) {
  const seals = vault.unwrap(caseId, row.key);
  return { seals, file: row.file === null ? null : seals.openFile(row.file) };
}

/** Sets when the case was last moved, whoever else changes it at that moment. Nothing where it has no file. */
export async function moveCase(
  options: { cases: CaseStore; vault: CaseVault; retentionDays: number },
  caseId: CaseId,
  now: number,
): Promise<void> {
  const { cases, vault, retentionDays } = options;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const row = await cases.load(caseId);
    if (row === null) return;
    const { seals, file } = openCase(vault, caseId, row);
    if (file === null) return;
    const moved = { ...file, movedAt: now };
    const change = {
      file: seals.sealFile(moved),
      retainUntil: retainUntil(moved, retentionDays),
      lookAt: nextLook(moved, retentionDays, now),
    };
    if ((await cases.changeCase(caseId, row.version, change)) !== "stale") return;
  }
}
