import { expect, test } from "vitest";
import type { Purge, Store } from "../../../src/ports.js";
import type { Bench } from "./unit-behaviour.js";
import {
  type Adapter,
  addition,
  blobId,
  caseId,
  deliver,
  job,
  NO_LIMITS,
  START,
  sealed,
  UNCOUNTED,
} from "./world.js";

const CHAT = "-1001";
const DAY_MS = 86_400_000;
const FOLDED = { ...UNCOUNTED, tally: ["flow:report", "category:pay"] };

/** The end of a case: what goes, what remains, and for how long. */
export function destroyBehaviour(adapter: Adapter, bench: () => Bench): void {
  test("of a destroyed case nothing can be asked any more, nor of what joined it", async () => {
    const { store } = bench();
    await store.enqueue(job(1, { lookAt: START }));
    await deliver(store, { topic: 4, card: 5 }, false);
    await store.enqueue(addition(2, 1));
    await store.noteAlert(caseId(1), START);
    await store.noteAlert(caseId(3), START);
    expect(await store.destroyCase(caseId(1), FOLDED, START)).toBe("destroyed");
    for (const id of [1, 2]) expect(await store.load(caseId(id))).toBeNull();
    expect(await store.changeCase(caseId(1), 0, {})).toBe("unknown");
    expect(await store.caseAt(CHAT, { topic: 4 })).toBeNull();
    expect(await store.casesDue(START, 10)).toEqual([]);
    expect(await store.depth()).toEqual([0, 0, 0, 0]);
    expect(await store.take(START, 1_000, NO_LIMITS)).toEqual({ kind: "wait", until: null });
    expect(await store.alertsSince(START)).toEqual([caseId(3)]);
    expect(await store.destroyCase(caseId(1), FOLDED, START)).toBe("unknown");
  });

  test("not a byte of it is left among the keys and values", async () => {
    const { store } = bench();
    const blobs = [blobId(1)];
    await store.putBlob(blobId(1), Buffer.from("blob-bytes"), START + DAY_MS);
    await store.enqueue(job(1, { blobs }));
    await store.changeCase(caseId(1), 0, { holder: sealed("holder-1") });
    await store.enqueue(addition(2, 1, { dueAt: START + 1, chat: "-1002" }));
    const step = await store.take(START, 1_000, NO_LIMITS);
    if (step.kind === "wait") throw new Error("nothing was queued");
    await store.record(step.caseId, step.token, { kind: "dead", code: "dead-code" }, START);
    await store.destroyCase(caseId(1), FOLDED, START);
    expect(await store.dead(10)).toEqual([]);
    const left = await adapter.everything(store);
    for (const trace of ["key-", "brief-", "file-", "story-", "lookup-", "holder-", "dead-code"])
      expect(left).not.toContain(trace);
    expect(left).not.toMatch(/blob-bytes|YmxvYi1ieXRlcw/);
  });

  test("a message on its way when the case is destroyed is recorded no more", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const step = await store.take(START, 1_000, NO_LIMITS);
    if (step.kind === "wait") throw new Error("nothing was queued");
    await store.destroyCase(caseId(1), FOLDED, START);
    const sent = { kind: "sent", placement: { chat: CHAT, card: 5 }, finished: false } as const;
    expect(await store.record(step.caseId, step.token, sent, START)).toBe("stale");
    expect(await store.caseAt(CHAT, { message: 5 })).toBeNull();
  });

  test("what was on its way to a destroyed case is not queued any more", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await store.destroyCase(caseId(1), FOLDED, START);
    expect(await store.enqueue(job(1))).toBe("known");
    expect(await store.enqueue(addition(2, 1))).toBe("known");
    expect(await store.depth()).toEqual([0, 0, 0, 0]);
    expect(await store.load(caseId(2))).toBeNull();
  });

  test("where its messages stand is kept, its additions' too, until it was purged", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await deliver(store, { topic: 4, card: 5, posts: [6] });
    await store.notePosts(caseId(1), { chat: CHAT, posts: [7] });
    await store.enqueue(addition(2, 1));
    await deliver(store, { topic: 4, card: 8 });
    await store.enqueue(job(3, { chat: "@a|b" }));
    await store.destroyCase(caseId(1), FOLDED, START);
    await store.destroyCase(caseId(3), { ...FOLDED, withdrawn: false }, START + 1);
    const placements = [
      { chat: CHAT, topic: 4, card: 5, posts: [6, 7] },
      { chat: CHAT, topic: 4, card: 8 },
    ];
    const first = { id: caseId(1), placements, withdrawn: true };
    const second = { id: caseId(3), placements: [{ chat: "@a|b" }], withdrawn: false };
    expect(await store.purgesDue(START - 1, 10)).toEqual([]);
    expect(await store.purgesDue(START + 1, 10)).toEqual([first, second]);
    expect(await store.purgesDue(START + 1, 1)).toEqual([first]);
    await store.purgeAgain(first, START + 60_000);
    expect(await store.purgesDue(START + 59_999, 10)).toEqual([second]);
    await store.purgeAgain(second, null);
    expect(await store.purgesDue(START + 60_000, 10)).toEqual([first]);
    await store.purgeAgain({ ...first, id: caseId(9) }, START);
    expect(await store.purgesDue(START + DAY_MS, 10)).toEqual([first]);
  });

  test("what was posted while it was destroyed joins what is to be purged, or begins it anew", async () => {
    const { store, clock } = bench();
    await store.enqueue(job(1));
    await deliver(store, { topic: 4, card: 5 });
    await store.enqueue(addition(2, 1));
    await store.destroyCase(caseId(1), FOLDED, START);
    await store.purgeAgain(await onlyPurge(store), START + DAY_MS);
    clock.at = START + 1_000;
    await store.notePosts(caseId(1), { chat: CHAT, topic: 7, posts: [8, 9] });
    const purge = await onlyPurge(store, START + 1_000);
    const stood = [{ chat: CHAT, topic: 4, card: 5 }, { chat: CHAT }];
    const late = { chat: CHAT, topic: 7, posts: [8, 9] };
    expect(purge).toEqual({ id: caseId(1), placements: [...stood, late], withdrawn: true });

    await store.purgeAgain(purge, null);
    expect(await store.purgesDue(START + 30 * DAY_MS, 10)).toEqual([]);
    for (const id of [1, 2]) await store.notePosts(caseId(id), { chat: CHAT, posts: [10] });
    const again = { placements: [{ chat: CHAT, posts: [10] }], withdrawn: false };
    const due = await store.purgesDue(START + 1_000, 10);
    expect(due).toEqual([1, 2].map((id) => ({ id: caseId(id), ...again })));
    expect(await store.caseAt(CHAT, { message: 10 })).toBeNull();
    expect(await store.purgesDue(clock.at + 30 * DAY_MS, 10)).toEqual([]);
  });

  test("what joins a purge while it is done stays due, also where another did it first", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await deliver(store, { card: 5, posts: [6] });
    await store.destroyCase(caseId(1), FOLDED, START);
    const seen = await onlyPurge(store);
    await store.notePosts(caseId(1), { chat: CHAT, posts: [7] });
    await store.purgeAgain(seen, null);
    const late = { id: caseId(1), placements: [{ chat: CHAT, posts: [7] }], withdrawn: false };
    expect(await onlyPurge(store)).toEqual(late);
    await store.purgeAgain(seen, null);
    expect(await onlyPurge(store)).toEqual(late);
    await store.purgeAgain(late, null);
    expect(await store.purgesDue(START, 10)).toEqual([]);
  });

  test("a second topic of a living case is purged at once, and is in its purge if it ends before", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await deliver(store, { topic: 4, card: 5 });
    await store.notePosts(caseId(1), { chat: CHAT, topic: 4, posts: [6] });
    expect(await store.purgesDue(START, 10)).toEqual([]);
    await store.notePosts(caseId(1), { chat: CHAT, topic: 7, posts: [8] });
    const stray = { chat: CHAT, topic: 7 };
    expect(await onlyPurge(store)).toEqual({
      id: caseId(1),
      placements: [stray],
      withdrawn: false,
    });
    const placement = { chat: CHAT, topic: 4, card: 5, posts: [6, 8] };
    expect((await store.load(caseId(1)))?.placement).toEqual(placement);
    await store.destroyCase(caseId(1), FOLDED, START);
    const placements = [stray, placement];
    expect(await onlyPurge(store)).toEqual({ id: caseId(1), placements, withdrawn: true });
  });

  test("a purge that never succeeds goes by itself after thirty days", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await store.destroyCase(caseId(1), FOLDED, START);
    await store.purgeAgain(await onlyPurge(store), START + 90 * DAY_MS);
    expect(await store.purgesDue(START + 30 * DAY_MS, 10)).toEqual([]);
    expect(await store.purgesDue(START + 90 * DAY_MS, 10)).toEqual([]);
  });

  test("its facets are counted in its month, once, and nothing else of it", async () => {
    const { store } = bench();
    for (const index of [1, 2]) await store.enqueue(job(index));
    expect(await store.tallies()).toEqual({});
    await Promise.all([1, 1, 1].map((index) => store.destroyCase(caseId(index), FOLDED, START)));
    const april = { ...UNCOUNTED, month: "2026-04", tally: ["flow:report", "a|b:c"] };
    await store.destroyCase(caseId(2), april, START);
    await store.destroyCase(caseId(3), FOLDED, START);
    expect(await store.tallies()).toEqual({
      "2026-03": { "flow:report": 1, "category:pay": 1 },
      "2026-04": { "flow:report": 1, "a|b:c": 1 },
    });
    await store.dropTallies(["2026-04", "2026-05"]);
    await store.dropTallies(["2026-04"]);
    expect(await store.tallies()).toEqual({ "2026-03": { "flow:report": 1, "category:pay": 1 } });
  });
}

async function onlyPurge(store: Store, now = START): Promise<Purge> {
  const [purge, ...more] = await store.purgesDue(now, 10);
  if (purge === undefined || more.length > 0) throw new Error("not one purge is due");
  return purge;
}
