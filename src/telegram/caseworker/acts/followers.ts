import type { CaseId } from "../../../domain/ids.js";
import { byCaseworker } from "../../../domain/journal.js";
import type { CaseAccess, Clock, Decision, Holder } from "../../../ports.js";
import type { Actor } from "./actor.js";
import { moved } from "./stages.js";

/**
 * Those that go along with a case, since they repeat it, and those that go along with them. Each stands
 * among what its lead is alike to, since it was merged: so no other case is looked at.
 */
export async function followersOf(
  access: Pick<CaseAccess, "load">,
  caseId: CaseId,
): Promise<readonly CaseId[]> {
  const seen = new Set<CaseId>([caseId]);
  const found: CaseId[] = [];
  for (const leads: CaseId[] = [caseId]; leads.length > 0; ) {
    const lead = await access.load(leads.pop() as CaseId);
    for (const { caseId: id } of lead?.file.alike ?? []) {
      if (seen.has(id)) continue;
      const at = await access.load(id);
      if (!lead || at?.file.mergedInto !== lead.brief.id) continue;
      seen.add(id);
      found.push(id);
      leads.push(id);
    }
  }
  return found;
}

/**
 * Gives what goes along with a case to `holder`, whom `actor` made its holder. Where somebody else has
 * made another one since then, nothing: they bring it along, in their own name.
 */
export async function bringAlong(
  options: {
    access: CaseAccess;
    redraw: (caseId: CaseId) => Promise<void>;
    clock: Clock;
  },
  caseId: CaseId,
  actor: Actor,
  holder: Holder | null,
): Promise<void> {
  const { access, redraw, clock } = options;
  const act = holder
    ? ({ act: "handedOver", words: holder.name } as const)
    : ({ act: "released" } as const);

  for (const follower of await followersOf(access, caseId)) {
    const isNew = await access.change(
      follower,
      byCaseworker(actor),
      async ({ file, holder: before }): Promise<Decision<boolean>> => {
        const same = { file: null, result: false };
        if (file.stage === "closed" || file.mergedInto === null) return same;
        // After the duplicate was read: who changes its lead now finds this change, or is found by it.
        const lead = await access.load(caseId);
        if (!lead || lead.holder?.id !== holder?.id || before?.id === holder?.id) return same;
        return { file: moved(file, clock.now()), holder, acts: [act], result: true };
      },
    );
    if (isNew) await redraw(follower);
  }
}
