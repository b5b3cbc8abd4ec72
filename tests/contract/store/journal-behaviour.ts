import { expect, test } from "vitest";
import type { Bench } from "./unit-behaviour.js";
import {
  type Adapter,
  addition,
  bare,
  caseId,
  job,
  links,
  NO_LIMITS,
  START,
  sealed,
  UNCOUNTED,
} from "./world.js";

const DAY_MS = 86_400_000;
const KEPT_MS = 400 * DAY_MS;

/** What was done to a case: written with it, and outliving it without details. */
export function journalBehaviour(adapter: Adapter, bench: () => Bench): void {
  test("begins with the report and goes on with the changes; the row knows its end", async () => {
    const { store } = bench();
    await store.enqueue(job(1, { journal: links(1) }));
    expect((await store.load(caseId(1)))?.head).toEqual({ seq: 1, mac: "mac-link-1" });
    for (const [version, acts] of [links(2, 3), links(4, 12), []].entries())
      expect(await store.changeCase(caseId(1), version, { acts })).toBe("changed");
    expect(await store.journal(caseId(1))).toEqual(links(1, 12));
    expect((await store.load(caseId(1)))?.head).toEqual({ seq: 12, mac: "mac-link-12" });
  });

  test("of a case without acts, of what joins one, and of none is empty", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await store.enqueue(addition(2, 1));
    for (const id of [1, 2, 3]) expect(await store.journal(caseId(id))).toEqual([]);
    for (const id of [1, 2]) expect((await store.load(caseId(id)))?.head).toBeNull();
    expect(await store.changeCase(caseId(1), 0, { acts: links(1) })).toBe("changed");
    expect(await store.journal(caseId(1))).toEqual(links(1));
    expect(await store.journal(caseId(2))).toEqual([]);
  });

  test("has the act of the one change that was made, of many at once", async () => {
    const { store } = bench();
    await store.enqueue(job(1, { journal: links(1) }));
    const names = Array.from({ length: 10 }, (_, index) => `by-${index}`);
    const answers = await Promise.all(
      names.map((name) =>
        store.changeCase(caseId(1), 0, { holder: sealed(name), acts: links(2, 2, name) }),
      ),
    );
    const winner = names[answers.indexOf("changed")] ?? "";
    expect(await store.load(caseId(1))).toMatchObject({
      holder: winner,
      head: { seq: 2, mac: `mac-${winner}-2` },
    });
    expect(await store.journal(caseId(1))).toEqual([...links(1), ...links(2, 2, winner)]);
  });

  test("takes no act that does not follow its end, and the change is not made either", async () => {
    const { store } = bench();
    await store.enqueue(job(1, { journal: links(1, 2) }));
    for (const from of [1, 2, 4]) {
      const change = { holder: sealed<never>("one"), acts: links(from, from, "other") };
      expect(await store.changeCase(caseId(1), 0, change)).toBe("stale");
    }
    expect(await store.load(caseId(1))).toMatchObject({ holder: null, version: 0 });
    expect(await store.journal(caseId(1))).toEqual(links(1, 2));
  });

  test("of a destroyed case stays for 400 days, with its last act and without details", async () => {
    const { store, clock } = bench();
    await store.enqueue(job(1, { journal: links(1, 2) }));
    await store.enqueue(job(2, { journal: links(1, 1, "other") }));
    await store.changeCase(caseId(1), 0, { acts: links(3) });
    await store.destroyCase(caseId(1), { ...UNCOUNTED, acts: links(4, 5) }, START);
    expect(await store.journal(caseId(1))).toEqual(bare(links(1, 5)));
    expect(await store.journal(caseId(2))).toEqual(links(1, 1, "other"));
    expect(await store.destroyCase(caseId(1), { ...UNCOUNTED, acts: links(6) }, START)).toBe(
      "unknown",
    );
    clock.at = START + KEPT_MS - 1;
    expect(await store.journal(caseId(1))).toHaveLength(5);
    clock.at = START + KEPT_MS;
    expect(await store.journal(caseId(1))).toEqual([]);
  });

  test("leaves no detail of a destroyed case among the keys and values", async () => {
    const { store } = bench();
    await store.enqueue(job(1, { journal: links(1, 2) }));
    await store.destroyCase(caseId(1), { ...UNCOUNTED, acts: links(3) }, START);
    const left = await adapter.everything(store);
    expect(left).toContain("mac-link-3");
    expect(left).not.toContain("detail-");
  });

  test("is gone from the keys and values when its time is over", async () => {
    const { store, clock } = bench();
    await store.enqueue(job(1, { journal: links(1, 2) }));
    await store.destroyCase(caseId(1), { ...UNCOUNTED, acts: links(3) }, START);
    clock.at = START + KEPT_MS;
    await store.casesDue(clock.at, 1);
    await store.compact();
    expect(await adapter.everything(store)).not.toMatch(/mac-link/);
  });

  test("loses its details when the retention of the case ends, swept away or not", async () => {
    const { store, clock } = bench();
    await store.enqueue(job(1, { journal: links(1, 2), retainUntil: START + DAY_MS }));
    clock.at = START + DAY_MS;
    expect(await store.journal(caseId(1))).toEqual(bare(links(1, 2)));
    await store.take(clock.at, 1_000, NO_LIMITS);
    expect(await store.journal(caseId(1))).toEqual(bare(links(1, 2)));
    clock.at += KEPT_MS;
    expect(await store.journal(caseId(1))).toEqual([]);
  });

  test("of a case that comes again after its end begins anew", async () => {
    const { store, clock } = bench();
    await store.enqueue(job(1, { journal: links(1, 3), retainUntil: START + DAY_MS }));
    clock.at = START + DAY_MS;
    const again = { journal: links(1, 1, "again"), retainUntil: START + 3 * DAY_MS };
    expect(await store.enqueue(job(1, again))).toBe("queued");
    expect(await store.journal(caseId(1))).toEqual(links(1, 1, "again"));
    await store.destroyCase(caseId(1), { ...UNCOUNTED, acts: links(2, 2, "again") }, clock.at);
    expect(await store.journal(caseId(1))).toEqual(bare(links(1, 2, "again")));
  });

  test("of a case that was changed meanwhile is not ended, and the case lives on", async () => {
    const { store } = bench();
    await store.enqueue(job(1, { journal: links(1) }));
    await store.changeCase(caseId(1), 0, { acts: links(2) });
    const late = { ...UNCOUNTED, tally: ["category:pay"], acts: links(2, 2, "late") };
    expect(await store.destroyCase(caseId(1), late, START)).toBe("stale");
    const old = { ...late, acts: links(3), version: 0 };
    expect(await store.destroyCase(caseId(1), old, START)).toBe("stale");
    expect(await store.load(caseId(1))).toMatchObject({ version: 1 });
    expect(await store.journal(caseId(1))).toEqual(links(1, 2));
    expect(await store.tallies()).toEqual({});
    expect(await store.purgesDue(START, 1)).toEqual([]);
    expect(await store.destroyCase(caseId(1), { ...old, version: 1 }, START)).toBe("destroyed");
    expect(await store.journal(caseId(1))).toEqual(bare(links(1, 3)));
  });
}
