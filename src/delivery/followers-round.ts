import { freed } from "../domain/escalation.js";
import type { CaseId, EpochMs } from "../domain/ids.js";
import type { Doer } from "../domain/journal.js";
import type { CaseAccess, DeskRound, OpenedCase } from "../ports.js";
import { codeOf, failureOf } from "./failure.js";

// 1 min: whoever closes a case closes what goes along with it right behind it.
const CLOSING_MS = 60_000;

const BOT: Doer = { kind: "bot" };

/**
 * Parts an open duplicate from a case that is over: withdrawn by its worker, closed by silence, or
 * closed by a process that died before it came to the duplicate. Along with it the duplicate would
 * stand on no list, and nobody would be called to it. Safe in several processes.
 */
export function createFollowersRound(options: {
  access: CaseAccess;
  onTrouble: (code: string) => void;
}): DeskRound {
  const { access, onTrouble } = options;

  return async (all, now) => {
    const known = new Map(all.map((each) => [each.caseId, each]));
    for (const { caseId, file } of all) {
      if (file.mergedInto === null || file.stage === "closed") continue;
      const lead = known.get(file.mergedInto);
      if (lead && !isOver(lead, now)) continue;
      try {
        await part(caseId, file.mergedInto, now);
      } catch (error) {
        onTrouble(`followers.${codeOf(failureOf(error))}`);
      }
    }
  };

  async function part(caseId: CaseId, from: CaseId, now: EpochMs): Promise<void> {
    const lead = await access.load(from);
    if (lead !== null && !isOver(lead, now)) return;
    await access.change(caseId, BOT, ({ file }) => {
      if (file.mergedInto !== from || file.stage === "closed") return { file: null, result: null };
      return {
        file: { ...freed(file, now), mergedInto: null, redraw: true },
        // Without its code: nothing of a case that was destroyed stays with another one.
        acts: [{ act: "parted" }],
        result: null,
      };
    });
  }
}

function isOver({ file }: Pick<OpenedCase, "file">, now: EpochMs): boolean {
  return file.closedAt !== null && file.closedAt + CLOSING_MS <= now;
}
