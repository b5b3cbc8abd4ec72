import type { CaseId } from "../domain/ids.js";
import type { CaseRegister, CaseRow, CaseStore, CaseVault, OpenedCase } from "../ports.js";

// 200 rows of a few kilobytes: a page that no store finds long.
const A_PAGE = 200;

/**
 * Reads every case from the store, and opens those that have changed since. What no key opens is told
 * once to `onTrouble`.
 */
export function createCaseRegister(options: {
  cases: CaseStore;
  vault: CaseVault;
  onTrouble: (code: string) => void;
}): CaseRegister {
  const { cases, vault, onTrouble } = options;
  let known = new Map<CaseId, { readonly seen: string; readonly opened: OpenedCase | null }>();

  return {
    async cases() {
      const now = new Map<CaseId, { readonly seen: string; readonly opened: OpenedCase | null }>();
      let after: string | null = null;
      do {
        const page = await cases.everyCase(after, A_PAGE);
        for (const { caseId, row } of page.cases) {
          const seen = seenOf(row);
          const before = known.get(caseId);
          now.set(caseId, before?.seen === seen ? before : { seen, opened: opened(caseId, row) });
        }
        after = page.next;
      } while (after !== null);
      known = now;
      return [...now.values()].flatMap((each) => each.opened ?? []);
    },
  };

  function opened(caseId: CaseId, row: CaseRow): OpenedCase | null {
    if (row.file === null) return null;
    try {
      const seals = vault.unwrap(caseId, row.key);
      const { placement, version, retainUntil } = row;
      return {
        ...{ caseId, placement, version, retainUntil },
        brief: seals.openBrief(row.brief),
        file: seals.openFile(row.file),
        holder: row.holder === null ? null : seals.openHolder(row.holder),
      };
    } catch (error) {
      onTrouble((error as { code?: string }).code ?? "internal");
      return null;
    }
  }
}

/** What changes whenever anything of a row does; what delivery records does not raise its version. */
function seenOf({ version, retainUntil, placement }: CaseRow): string {
  return JSON.stringify([version, retainUntil, placement]);
}
