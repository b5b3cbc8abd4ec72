import { silenced } from "../domain/case-dates.js";
import type { CaseFile } from "../domain/case-file.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import type { CaseAccess } from "../ports.js";

/**
 * Closes what goes along with a case that was closed by silence, `file`, and what goes along with that.
 * What a crash leaves open is parted (see `createFollowersRound`).
 */
export async function closeAlong(
  access: CaseAccess,
  { alike }: CaseFile,
  lead: CaseId,
  now: EpochMs,
): Promise<void> {
  for (const { caseId } of alike) {
    const next = await access.change<CaseFile | null>(caseId, { kind: "bot" }, ({ file }) => {
      if (file.mergedInto !== lead || file.stage === "closed") return { file: null, result: null };
      const closed = silenced(file, now);
      return { file: closed, acts: [{ act: "closed", words: "silence" }], result: closed };
    });
    if (next) await closeAlong(access, next, caseId, now);
  }
}
