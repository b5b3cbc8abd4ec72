import { expect, test } from "vitest";
import type { Store } from "../../../src/ports.js";
import {
  type Adapter,
  beginning,
  begun,
  caseId,
  committing,
  identity,
  pseudonym,
  SHARD,
  START,
  sealed,
  type TestClock,
} from "./world.js";

const HOUR_MS = 3_600_000;

export interface Bench {
  readonly store: Store;
  readonly clock: TestClock;
}

/** Units of work and the outbox. */
export function unitBehaviour(adapter: Adapter, bench: () => Bench): void {
  test("a new update is fresh and has no state; once committed it is done and finds the state", async () => {
    const { store } = bench();
    const who = identity("fresh");
    const first = await begun(store, beginning(who, START, { updateId: 7 }));
    expect(first).toMatchObject({ kind: "fresh", state: null, notes: [] });
    const state = { sealed: sealed<never>("kept"), eraseAt: START + HOUR_MS };
    const request = committing(who, first.token, START, { updateId: 7, state });
    expect(await store.commit(request)).toBe("committed");
    const again = await begun(store, beginning(who, START, { updateId: 7 }));
    expect(again).toMatchObject({ kind: "done", state: "kept" });
    expect(again.token).toBeGreaterThan(first.token);
  });

  test("while one holds the lease another is busy, until when the lease ends", async () => {
    const { store } = bench();
    const who = identity("held");
    await begun(store, beginning(who, START));
    const answer = await store.begin(beginning(who, START + 10));
    expect(answer).toEqual({ kind: "busy", until: START + 30_000 });
  });

  test("an abandoned lease expires, and the update is still fresh", async () => {
    const { store } = bench();
    const who = identity("expiry");
    await begun(store, beginning(who, START, { updateId: 8 }));
    expect((await store.begin(beginning(who, START + 29_999))).kind).toBe("busy");
    const later = await begun(store, beginning(who, START + 30_000, { updateId: 8 }));
    expect(later.kind).toBe("fresh");
  });

  test("of two begins at once one wins", async () => {
    const { store } = bench();
    const who = identity("race");
    const answers = await Promise.all([1, 2].map(() => store.begin(beginning(who, START))));
    expect(answers.map((answer) => answer.kind).sort()).toEqual(["busy", "fresh"]);
  });

  test("replicas that disagree on today still exclude each other", async () => {
    const { store } = bench();
    await begun(store, beginning(identity("new-day", "old-day"), START));
    expect((await store.begin(beginning(identity("old-day", "older"), START))).kind).toBe("busy");
  });

  test("a late commit is fenced and changes nothing", async () => {
    const { store } = bench();
    const who = identity("fenced");
    const late = await begun(store, beginning(who, START));
    const next = await begun(store, beginning(who, START + 30_000));
    await store.commit(committing(who, next.token, START + 30_001));
    const before = await begun(store, beginning(who, START + 30_002));
    const outbox = { caseId: caseId(1), job: sealed<never>("late") };
    const state = { sealed: sealed<never>("late"), eraseAt: START };
    const now = START + 30_003;
    const request = committing(who, late.token, now, { outbox, state, updateId: 99 });
    expect(await store.commit(request)).toBe("fenced");
    expect(await store.commit({ ...request, state: null })).toBe("fenced");
    expect(await store.settle(request)).toBe("fenced");
    expect(await store.waiting(SHARD, 10)).toEqual([]);
    await store.commit(committing(who, before.token, now));
    const after = await begun(store, beginning(who, now, { updateId: 99 }));
    expect(after).toMatchObject({ kind: "fresh", state: "state" });
  });

  test("a commit after its lease ended is fenced even if nobody came", async () => {
    const { store } = bench();
    const who = identity("slow");
    const { token } = await begun(store, beginning(who, START));
    expect(await store.commit(committing(who, token, START + 30_000))).toBe("fenced");
  });

  test("the lease taken from an older pseudonym fences the commit", async () => {
    const { store } = bench();
    const slow = await begun(store, beginning(identity("a-new", "a-old"), START));
    await begun(store, beginning(identity("a-old"), START + 30_000));
    const request = committing(identity("a-new", "a-old"), slow.token, START + 29_999);
    expect(await store.commit(request)).toBe("fenced");
  });

  test("a released lease is free at once; releasing again, or another's, does nothing", async () => {
    const { store } = bench();
    const who = identity("release", "release-old");
    const first = await begun(store, beginning(who, START));
    await store.release(who, first.token);
    const second = await begun(store, beginning(who, START));
    await store.release(who, first.token);
    expect((await store.begin(beginning(who, START))).kind).toBe("busy");
    await store.release(who, second.token);
    expect((await store.begin(beginning(who, START))).kind).toBe("fresh");
  });

  test("once every lease is freed an update begins anew, and a holder that lives is fenced", async () => {
    const { store } = bench();
    const who = identity("freed", "freed-old");
    const other = identity("freed-too");
    const first = await begun(store, beginning(who, START, { updateId: 21 }));
    await begun(store, beginning(other, START));
    await store.freeLeases();
    const again = await begun(store, beginning(who, START, { updateId: 21 }));
    expect(again.kind).toBe("fresh");
    expect(again.token).toBeGreaterThan(first.token);
    expect(await store.commit(committing(who, first.token, START))).toBe("fenced");
    expect(await store.commit(committing(who, again.token, START))).toBe("committed");
    expect((await begun(store, beginning(other, START))).kind).toBe("fresh");
    await store.freeLeases();
    await store.freeLeases();
  });

  test("of more leases than Redis lists at once not one is left", async () => {
    const { store } = bench();
    const many = Array.from({ length: 2_500 }, (_, index) => identity(`crowd-${index}`));
    const kinds = async () => {
      const answers = await Promise.all(many.map((who) => store.begin(beginning(who, START))));
      return [...new Set(answers.map(({ kind }) => kind))];
    };
    expect(await kinds()).toEqual(["fresh"]);
    expect(await kinds()).toEqual(["busy"]);
    await store.freeLeases();
    expect(await kinds()).toEqual(["fresh"]);
    await store.freeLeases();
  });

  test("a kept lease lasts until the settle, which saves the state again and frees it", async () => {
    const { store } = bench();
    const who = identity("settle");
    const { token } = await begun(store, beginning(who, START));
    await store.commit(committing(who, token, START, { keepLease: true }));
    expect((await store.begin(beginning(who, START))).kind).toBe("busy");
    const state = { sealed: sealed<never>("settled"), eraseAt: START + HOUR_MS };
    expect(await store.settle({ ...who, token, now: START, state, clearNotes: false })).toBe(
      "committed",
    );
    expect(await store.settle({ ...who, token, now: START, state, clearNotes: false })).toBe(
      "fenced",
    );
    expect((await begun(store, beginning(who, START))).state).toBe("settled");
  });

  test("notes come back in the order of their updates, a retried update noted once", async () => {
    const { store } = bench();
    const who = identity("notes");
    for (const [updateId, note] of [
      [31, "first"],
      [4, "older"],
      [31, "again"],
    ] as const) {
      const request = beginning(who, START, { updateId, note: sealed<never>(note) });
      await store.release(who, (await begun(store, request)).token);
    }
    expect((await begun(store, beginning(who, START))).notes).toEqual(["older", "again"]);
  });

  test("a busy begin leaves its note", async () => {
    const { store } = bench();
    const who = identity("busy-note");
    const { token } = await begun(store, beginning(who, START));
    await store.begin(beginning(who, START, { note: sealed<never>("typed") }));
    await store.commit(committing(who, token, START));
    expect((await begun(store, beginning(who, START))).notes).toEqual(["typed"]);
  });

  test("a note survives a crash before the commit and comes with takeDue", async () => {
    const { store } = bench();
    const who = identity("crash");
    await begun(
      store,
      beginning(who, START, { note: sealed<never>("n"), eraseAt: START + 40_000 }),
    );
    expect(await store.takeDue(SHARD, START + 39_999, 30_000, 10)).toEqual([]);
    const due = await store.takeDue(SHARD, START + 40_000, 30_000, 10);
    expect(due).toMatchObject([{ person: pseudonym("crash"), state: null, notes: ["n"] }]);
  });

  test("a note does not put off an erase that is already due earlier", async () => {
    const { store } = bench();
    const who = identity("earlier");
    const first = await begun(
      store,
      beginning(who, START, { note: sealed<never>("1"), eraseAt: START + 1_000 }),
    );
    await store.release(who, first.token);
    const second = await begun(store, beginning(who, START + 10, { note: sealed<never>("2") }));
    await store.release(who, second.token);
    expect(await store.takeDue(SHARD, START + 1_000, 30_000, 10)).toHaveLength(1);
  });

  test("takeDue takes each person once, passes over leases, and gives back who was dropped", async () => {
    const { store } = bench();
    const eraseAt = START + 1_000;
    for (const name of ["due-a", "due-b", "due-c"]) {
      const { token } = await begun(store, beginning(identity(name), START));
      const state = { sealed: sealed<never>(name), eraseAt };
      await store.commit(committing(identity(name), token, START, { state }));
    }
    await begun(store, beginning(identity("due-b"), eraseAt));
    const taken = await store.takeDue(SHARD, eraseAt, 5_000, 10);
    expect(taken.map((due) => due.state).sort()).toEqual(["due-a", "due-c"]);
    expect(await store.takeDue(SHARD, eraseAt + 1, 5_000, 10)).toEqual([]);
    const [a] = taken;
    if (a === undefined) throw new Error("nobody was due");
    const erase = committing({ shard: SHARD, persons: [a.person] }, a.token, eraseAt, {
      state: null,
    });
    expect(await store.commit(erase)).toBe("committed");
    const left = await store.takeDue(SHARD, eraseAt + 40_000, 5_000, 10);
    expect(left).toHaveLength(2);
    expect(left.map((due) => due.person)).not.toContain(a.person);
  });

  test("takeDue takes no more than asked, the longest due first", async () => {
    const { store } = bench();
    for (const index of [3, 1, 2]) {
      const who = identity(`limit-${index}`);
      const { token } = await begun(store, beginning(who, START));
      const state = { sealed: sealed<never>(`s${index}`), eraseAt: START + index };
      await store.commit(committing(who, token, START, { state }));
    }
    const taken = await store.takeDue(SHARD, START + 10, 5_000, 2);
    expect(taken.map((due) => due.state)).toEqual(["s1", "s2"]);
  });

  test("erasing leaves no trace of the person", async () => {
    const { store } = bench();
    const who = identity("gone-new", "gone-old");
    const old = await begun(store, beginning(identity("gone-old"), START, { note: sealed("n0") }));
    await store.commit(committing(identity("gone-old"), old.token, START));
    const { token, notes } = await begun(store, beginning(who, START, { note: sealed("n1") }));
    expect(notes).toHaveLength(2);
    await store.commit(committing(who, token, START, { state: null, updateId: 55 }));
    expect(await adapter.everything(store)).not.toMatch(/gone-new|gone-old|n0|n1/);
  });

  test("what stood under yesterday's pseudonym is found, and moved by the commit", async () => {
    const { store } = bench();
    const old = identity("yesterday");
    const first = await begun(store, beginning(old, START, { updateId: 61, note: sealed("n-y") }));
    await store.commit(committing(old, first.token, START));
    const who = identity("today", "yesterday");
    const next = await begun(
      store,
      beginning(who, START + 10, { updateId: 62, note: sealed("n-t") }),
    );
    expect(next).toMatchObject({ state: "state", notes: ["n-y", "n-t"] });
    const state = { sealed: sealed<never>("moved"), eraseAt: START + HOUR_MS };
    await store.commit(committing(who, next.token, START + 20, { state }));
    const due = await store.takeDue(SHARD, START + 2 * HOUR_MS, 5_000, 10);
    expect(due).toMatchObject([
      { person: pseudonym("today"), state: "moved", notes: ["n-y", "n-t"] },
    ]);
    expect(await adapter.everything(store)).not.toContain("yesterday");
  });

  test("the outbox is read in order, holds a case once, and forgets it twice without harm", async () => {
    const { store } = bench();
    const who = identity("reporter");
    for (const index of [9, 3, 9, 5]) {
      const { token } = await begun(store, beginning(who, START));
      const outbox = { caseId: caseId(index), job: sealed<never>(`job-${index}`) };
      expect(await store.commit(committing(who, token, START, { outbox }))).toBe("committed");
    }
    const waiting = async (limit: number) =>
      (await store.waiting(SHARD, limit)).map((entry) => entry.job as string);
    expect(await waiting(10)).toEqual(["job-9", "job-3", "job-5"]);
    expect(await waiting(2)).toEqual(["job-9", "job-3"]);
    await store.moved(SHARD, caseId(9));
    await store.moved(SHARD, caseId(9));
    expect(await waiting(10)).toEqual(["job-3", "job-5"]);
  });

  test("an update takes two round trips", async () => {
    const { store } = bench();
    const who = identity("trips");
    const before = store.roundTrips;
    const { token } = await begun(store, beginning(who, START));
    await store.commit(committing(who, token, START));
    expect(store.roundTrips - before).toBe(2);
  });
}
