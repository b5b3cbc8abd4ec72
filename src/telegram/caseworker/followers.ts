import type { CaseId } from "../../domain/ids.js";
import type { CaseRegister } from "../../ports.js";

/** Those that go along with a case, since they repeat it, and those that go along with them. */
export async function followersOf(
  register: CaseRegister,
  caseId: CaseId,
): Promise<readonly CaseId[]> {
  const cases = await register.cases();
  const found: CaseId[] = [];
  for (let into: readonly CaseId[] = [caseId]; into.length > 0; ) {
    const leads = into;
    into = cases
      .filter(({ file }) => file.mergedInto !== null && leads.includes(file.mergedInto))
      .map((each) => each.caseId)
      .filter((id) => id !== caseId && !found.includes(id));
    found.push(...into);
  }
  return found;
}
