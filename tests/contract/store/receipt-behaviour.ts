import { expect, test } from "vitest";
import type { Bench } from "./unit-behaviour.js";
import { addition, caseId, job, START, UNCOUNTED } from "./world.js";

const DAY_MS = 86_400_000;

/** Finding a case by its receipt. */
export function receiptBehaviour(bench: () => Bench): void {
  test("a receipt finds its case by any of its lookups, with the whole row", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await store.enqueue(addition(2, 1));
    const row = await store.load(caseId(1));
    const { found } = await store.findReceipt(["under-a-new-key", "lookup-1"], START);
    expect(found).toEqual({ caseId: caseId(1), row });
    expect((await store.findReceipt(["lookup-1"], START)).found?.row.additions).toEqual([
      caseId(2),
    ]);
    expect((await store.findReceipt(["lookup-9", "lookup-2"], START)).found).toBeNull();
  });

  test("a receipt whose case has gone is like one that never was", async () => {
    const { store, clock } = bench();
    await store.enqueue(job(1, { retainUntil: START + DAY_MS }));
    await store.enqueue(job(2));
    clock.at = START + DAY_MS;
    expect(await store.findReceipt(["lookup-1"], clock.at)).toEqual({ found: null, tries: 1 });
    await store.destroyCase(caseId(2), UNCOUNTED, clock.at);
    expect(await store.findReceipt(["lookup-2"], clock.at)).toEqual({ found: null, tries: 2 });
    expect(await store.findReceipt(["lookup-3"], clock.at)).toEqual({ found: null, tries: 3 });
  });

  test("a case that is known keeps its receipt", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    expect(await store.enqueue(job(1, { lookup: "another" }))).toBe("known");
    expect((await store.findReceipt(["another"], START)).found).toBeNull();
    expect((await store.findReceipt(["lookup-1"], START)).found?.caseId).toBe(caseId(1));
  });

  test("tries of everybody in the last minute are counted, found or not, however many", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const tries = async (at: number) => (await store.findReceipt(["lookup-1"], START + at)).tries;
    expect(await tries(0)).toBe(1);
    expect(await tries(1_000)).toBe(2);
    await Promise.all(
      Array.from({ length: 300 }, () => store.findReceipt(["none"], START + 2_000)),
    );
    expect(await tries(59_999)).toBe(303);
    expect(await tries(60_000)).toBe(303);
    expect(await tries(61_000)).toBe(303);
    expect(await tries(62_000)).toBe(4);
    expect(await tries(200_000)).toBe(1);
  });

  test("looking for a receipt takes one round trip, found or not", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const before = store.roundTrips;
    await store.findReceipt(["x", "lookup-1"], START);
    expect(store.roundTrips - before).toBe(1);
    await store.findReceipt(["x", "y"], START);
    expect(store.roundTrips - before).toBe(2);
  });
}
