import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { createCaseRegister } from "../../../src/delivery/case-register.js";
import { newCaseFile } from "../../../src/domain/case-file.js";
import type { CaseId } from "../../../src/domain/ids.js";
import type { CaseRow, CaseVault } from "../../../src/ports.js";
import { createCaseVault } from "../../../src/vault/case-vault.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { sealerOf } from "../../support/keys.js";

const vault = createCaseVault(sealerOf(7), randomBytes);
const strange = createCaseVault(sealerOf(8), randomBytes);

let rows: Map<CaseId, CaseRow>;
let pages: number;
let unwrapped: CaseId[];
let troubles: string[];

beforeEach(() => {
  [rows, pages, unwrapped, troubles] = [new Map(), 0, [], []];
});

/** A row as the store keeps it. */
function put(
  index: number,
  given: { key?: CaseVault; version?: number; joins?: boolean; mergedInto?: CaseId } = {},
) {
  const caseId = caseIdOf(index);
  const key = (given.key ?? vault).newKey(caseId);
  const seals = (given.key ?? vault).unwrap(caseId, key);
  rows.set(caseId, {
    placement: { chat: "caseworkers", card: index },
    version: given.version ?? 1,
    retainUntil: 1_000,
    key,
    brief: seals.sealBrief(briefOf(caseId)),
    file: given.joins
      ? null
      : seals.sealFile({ ...newCaseFile(null, index), mergedInto: given.mergedInto ?? null }),
    holder: seals.sealHolder({ id: 7, name: "Aigul" }),
  } as unknown as CaseRow);
}

const startRegister = () =>
  createCaseRegister({
    cases: {
      async everyCase(after: string | null, limit: number) {
        pages += 1;
        const from = Number(after ?? 0);
        const all = [...rows].map(([caseId, row]) => ({ caseId, row }));
        const next = from + limit < all.length ? String(from + limit) : null;
        return { cases: all.slice(from, from + limit), next };
      },
    } as never,
    vault: {
      ...vault,
      unwrap(caseId, key) {
        unwrapped.push(caseId);
        return vault.unwrap(caseId, key);
      },
    },
    onTrouble: (code) => troubles.push(code),
  });

describe("the register of cases", () => {
  test("opens every case, page by page", async () => {
    for (let index = 1; index <= 450; index++) put(index);
    const cases = await startRegister().cases();
    expect(cases.map(({ file }) => file.receivedAt)).toEqual(
      Array.from({ length: 450 }, (_, index) => index + 1),
    );
    expect(pages).toBe(3);
    expect(cases[0]).toMatchObject({
      caseId: caseIdOf(1),
      brief: { id: caseIdOf(1) },
      holder: { name: "Aigul" },
      placement: { card: 1 },
      version: 1,
    });
  });

  test("opens anew only what has changed: its version, where it stands, how long it stays", async () => {
    for (const index of [1, 2, 3, 4]) put(index);
    const register = startRegister();
    await register.cases();
    unwrapped = [];
    const change = (index: number, given: Partial<CaseRow>) => {
      const row = rows.get(caseIdOf(index)) as CaseRow;
      rows.set(caseIdOf(index), { ...row, ...given });
    };
    change(2, { version: 2 });
    change(3, { placement: { chat: "caseworkers", card: 99 } });
    change(4, { retainUntil: 2_000 });
    const cases = await register.cases();
    expect(unwrapped).toEqual([caseIdOf(2), caseIdOf(3), caseIdOf(4)]);
    expect(cases[1]?.version).toBe(2);
    expect(cases[2]?.placement.card).toBe(99);
    unwrapped = [];
    await register.cases();
    expect(unwrapped).toEqual([]);
  });

  test("forgets what was destroyed", async () => {
    put(1);
    put(2);
    const register = startRegister();
    await register.cases();
    rows.delete(caseIdOf(1));
    expect((await register.cases()).map(({ caseId }) => caseId)).toEqual([caseIdOf(2)]);
  });

  test("leaves out what joins another case", async () => {
    put(1);
    put(2, { joins: true });
    expect(await startRegister().cases()).toHaveLength(1);
    expect(troubles).toEqual([]);
  });

  test("says once that it cannot open a case, and shows the others", async () => {
    put(1, { key: strange });
    put(2);
    const register = startRegister();
    expect((await register.cases()).map(({ caseId }) => caseId)).toEqual([caseIdOf(2)]);
    await register.cases();
    expect(troubles).toEqual(["vault.cannotOpen"]);
    put(1, { key: strange, version: 2 });
    await register.cases();
    expect(troubles).toHaveLength(2);
  });
});
