import type { CaseId } from "../../domain/ids.js";
import type { CaseAccess } from "../../ports.js";

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
