import { expect, test } from "vitest";
import type { AlertList } from "../../../src/ports.js";
import type { Bench } from "./unit-behaviour.js";
import { type Adapter, caseId, START } from "./world.js";

const HOUR_MS = 3_600_000;
const LIST: AlertList = { chat: "-1001", message: 77, drawn: 11 };

/** The alerts of the last hour, and the list of a flood. */
export function alertBehaviour(adapter: Adapter, bench: () => Bench): void {
  test("an alert is counted with those of the hour up to it, and no longer", async () => {
    const { store } = bench();
    expect(await store.noteAlert(caseId(1), START)).toBe(1);
    expect(await store.noteAlert(caseId(2), START + 1_000)).toBe(2);
    expect(await store.noteAlert(caseId(3), START + HOUR_MS)).toBe(3);
    expect(await store.noteAlert(caseId(4), START + HOUR_MS + 1)).toBe(3);
    expect(await store.noteAlert(caseId(5), START + 3 * HOUR_MS)).toBe(1);
  });

  test("an alert noted again counts once and keeps its first moment", async () => {
    const { store } = bench();
    await store.noteAlert(caseId(1), START);
    await store.noteAlert(caseId(2), START + 10);
    expect(await store.noteAlert(caseId(1), START + 20)).toBe(2);
    expect(await store.noteAlert(caseId(1), START + HOUR_MS)).toBe(2);
    expect(await store.alertsSince(START)).toEqual([caseId(1), caseId(2)]);
    expect(await store.alertsSince(START + 1)).toEqual([caseId(2)]);
    expect(await store.noteAlert(caseId(3), START + HOUR_MS + 1)).toBe(2);
  });

  test("an alert noted again after its hour is noted anew", async () => {
    const { store } = bench();
    await store.noteAlert(caseId(1), START);
    await store.noteAlert(caseId(2), START + 10);
    const later = START + HOUR_MS + 5;
    expect(await store.noteAlert(caseId(1), later)).toBe(2);
    expect(await store.alertsSince(START)).toEqual([caseId(2), caseId(1)]);
    expect(await store.alertsSince(later)).toEqual([caseId(1)]);
  });

  test("a replica whose clock is a little behind counts what another has noted", async () => {
    const { store } = bench();
    await store.noteAlert(caseId(1), START + 2_000);
    expect(await store.noteAlert(caseId(2), START)).toBe(2);
    expect(await store.noteAlert(caseId(1), START + 1_000)).toBe(2);
    expect(await store.alertsSince(START)).toEqual([caseId(2), caseId(1)]);
  });

  test("an alert noted by a clock that was far ahead is not counted before its time", async () => {
    const { store } = bench();
    await store.noteAlert(caseId(1), START + HOUR_MS);
    expect(await store.noteAlert(caseId(2), START)).toBe(1);
    expect(await store.noteAlert(caseId(1), START + 1)).toBe(2);
    expect(await store.alertsSince(START)).toEqual([caseId(2), caseId(1)]);
  });

  test("the alerts since a moment are listed oldest first, those of one moment by their id", async () => {
    const { store } = bench();
    expect(await store.alertsSince(START)).toEqual([]);
    const noted = [
      [0xb, START + 300],
      [0xa, START + 300],
      [0xc, START + 100],
      [0xd, START + 200],
    ] as const;
    for (const [index, at] of noted) await store.noteAlert(caseId(index), at);
    const all = [0xc, 0xd, 0xa, 0xb].map(caseId);
    expect(await store.alertsSince(START)).toEqual(all);
    expect(await store.alertsSince(START + 200)).toEqual(all.slice(1));
    expect(await store.alertsSince(START + 301)).toEqual([]);
  });

  test("of many alerts at once on several connections, repeats among them, each counts once", async () => {
    const { store, clock } = bench();
    const others = await Promise.all([1, 2, 3].map(() => adapter.beside(store, clock)));
    const replicas = [store, ...others];
    const counts = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        Promise.all(replicas.map((each) => each.noteAlert(caseId(index), START + index))),
      ),
    );
    const firsts = counts.map((ofOne) => Math.min(...ofOne));
    expect(new Set(firsts).size).toBe(40);
    expect(Math.max(...counts.flat())).toBe(40);
    expect(await store.noteAlert(caseId(0), START + 40)).toBe(40);
    const ids = Array.from({ length: 40 }, (_, index) => caseId(index));
    for (const each of replicas) expect(await each.alertsSince(START)).toEqual(ids);
    for (const other of others) if (other !== store) await other.close();
  });

  test("old alerts leave the store as new ones are noted", async () => {
    const { store } = bench();
    for (let index = 1; index <= 5; index++) await store.noteAlert(caseId(index), START + index);
    await store.noteAlert(caseId(0xff), START + 2 * HOUR_MS);
    expect(await store.alertsSince(0)).toEqual([caseId(0xff)]);
    const left = await adapter.everything(store);
    expect(left).toContain(caseId(0xff));
    for (let index = 1; index <= 5; index++) expect(left).not.toContain(caseId(index));
  });

  test("the list of a flood is kept until its time, and a later one replaces it", async () => {
    const { store, clock } = bench();
    expect(await store.alertList(START)).toBeNull();
    await store.keepAlertList(LIST, START + HOUR_MS);
    expect(await store.alertList(START)).toEqual(LIST);
    expect(await store.alertList(START + HOUR_MS - 1)).toEqual(LIST);
    expect(await store.alertList(START + HOUR_MS)).toBeNull();
    const next = { chat: "@desk", message: 78, drawn: 12 };
    clock.at = START + 1_000;
    await store.keepAlertList(next, START + 2 * HOUR_MS);
    expect(await store.alertList(START + HOUR_MS)).toEqual(next);
    expect(await store.alertList(START + 2 * HOUR_MS)).toBeNull();
  });

  test("a list that replaces another ends at its own time, sooner too", async () => {
    const { store } = bench();
    await store.keepAlertList(LIST, START + HOUR_MS);
    await store.keepAlertList({ ...LIST, drawn: 12 }, START + 1_000);
    expect(await store.alertList(START + 999)).toEqual({ ...LIST, drawn: 12 });
    expect(await store.alertList(START + 1_000)).toBeNull();
  });

  test("alerts and the list are there again after the store was closed and opened", async () => {
    const { store } = bench();
    await store.noteAlert(caseId(1), START);
    await store.noteAlert(caseId(2), START + 1);
    await store.keepAlertList(LIST, START + HOUR_MS);
    await store.close();
    await store.open();
    expect(await store.alertsSince(START)).toEqual([caseId(1), caseId(2)]);
    expect(await store.alertList(START + 2)).toEqual(LIST);
    expect(await store.noteAlert(caseId(1), START + 2)).toBe(2);
  });

  test("each question about alerts takes one round trip", async () => {
    const { store } = bench();
    const before = store.roundTrips;
    await store.noteAlert(caseId(1), START);
    await store.alertsSince(START);
    await store.keepAlertList(LIST, START + HOUR_MS);
    await store.alertList(START);
    expect(store.roundTrips - before).toBe(4);
  });
}
