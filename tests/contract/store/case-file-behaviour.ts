import { expect, test } from "vitest";
import type { Bench } from "./unit-behaviour.js";
import { addition, caseId, deliver, job, NO_LIMITS, START, sealed, UNCOUNTED } from "./world.js";

const CHAT = "-1001";
const DAY_MS = 86_400_000;
const UNTIL = START + 90 * DAY_MS;

/** What changes of a case after it came, what joins it, and what finds it. */
export function caseFileBehaviour(bench: () => Bench): void {
  test("a change is made once, by whoever knows the version; the other must look again", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const answers = await Promise.all(
      ["a", "b", "c"].map((text) => store.changeCase(caseId(1), 0, { file: sealed(text) })),
    );
    expect(answers.toSorted()).toEqual(["changed", "stale", "stale"]);
    expect(await store.load(caseId(1))).toMatchObject({ file: "a", version: 1, holder: null });
    expect(await store.changeCase(caseId(2), 0, { file: sealed("x") })).toBe("unknown");
  });

  test("delivery changes no version, and what was posted beside it none", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await store.enqueue(addition(2, 1, { dueAt: START + 1 }));
    await deliver(store, { card: 5 });
    await store.notePosts(caseId(1), { chat: CHAT, posts: [6] });
    expect((await store.load(caseId(1)))?.version).toBe(0);
    expect(await store.changeCase(caseId(1), 0, { holder: sealed("one") })).toBe("changed");
  });

  test("what a change leaves out stays, and a holder can be set and taken away", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await store.changeCase(caseId(1), 0, { holder: sealed("one") });
    expect(await store.load(caseId(1))).toMatchObject({ holder: "one", file: "file-1" });
    await store.changeCase(caseId(1), 1, { file: sealed("new") });
    expect(await store.load(caseId(1))).toMatchObject({ holder: "one", file: "new" });
    await store.changeCase(caseId(1), 2, { holder: null });
    expect(await store.load(caseId(1))).toMatchObject({ holder: null, file: "new", version: 3 });
    expect((await store.load(caseId(1)))?.retainUntil).toBe(UNTIL);
  });

  test("a case lists what joins it, once, and it lives as long as the case", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const more = { retainUntil: START + DAY_MS };
    for (const _ of [1, 2]) await store.enqueue(addition(2, 1, more));
    await store.enqueue(addition(3, 1, { retainUntil: UNTIL + DAY_MS }));
    expect((await store.load(caseId(1)))?.additions).toEqual([caseId(2), caseId(3)]);
    expect(await store.load(caseId(2))).toMatchObject({
      key: "key-2",
      file: null,
      additions: [],
      retainUntil: UNTIL,
    });
    expect((await store.load(caseId(3)))?.retainUntil).toBe(UNTIL);
  });

  test("what joins an addition joins its case", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await store.enqueue(addition(2, 1));
    await store.enqueue(addition(3, 2));
    expect((await store.load(caseId(1)))?.additions).toEqual([caseId(2), caseId(3)]);
    expect((await store.load(caseId(2)))?.additions).toEqual([]);
  });

  test("what joins a case that has gone stands alone, as long as it asked for", async () => {
    const { store, clock } = bench();
    await store.enqueue(job(1, { retainUntil: START + DAY_MS }));
    clock.at = START + DAY_MS;
    await store.enqueue(addition(2, 1, { retainUntil: START + 3 * DAY_MS }));
    expect((await store.load(caseId(2)))?.retainUntil).toBe(START + 3 * DAY_MS);
  });

  test.each([10, 200])(
    "a retention moved to %i days moves the case, its additions and its receipt",
    async (days) => {
      const { store, clock } = bench();
      const until = START + days * DAY_MS;
      await store.enqueue(job(1));
      await store.enqueue(addition(2, 1));
      expect(await store.changeCase(caseId(1), 0, { retainUntil: until })).toBe("changed");
      for (const id of [1, 2]) expect((await store.load(caseId(id)))?.retainUntil).toBe(until);
      clock.at = until - 1;
      for (const id of [1, 2]) expect(await store.load(caseId(id))).not.toBeNull();
      expect((await store.findReceipt(["lookup-1"], clock.at)).found?.caseId).toBe(caseId(1));
      clock.at = until;
      for (const id of [1, 2]) expect(await store.load(caseId(id))).toBeNull();
      expect((await store.findReceipt(["lookup-1"], clock.at)).found).toBeNull();
      expect(await store.take(clock.at, 1_000, NO_LIMITS)).toEqual({ kind: "wait", until: null });
    },
  );

  test("posts noted while a message is being sent stay, and so does what was sent", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const step = await store.take(START, 1_000, NO_LIMITS);
    if (step.kind === "wait") throw new Error("nothing was queued");
    await store.notePosts(caseId(1), { chat: CHAT, posts: [21, 22] });
    const placement = { chat: CHAT, topic: 4, card: 5, posts: [11] };
    const sent = { kind: "sent", placement, finished: false } as const;
    await store.record(step.caseId, step.token, sent, START);
    await store.notePosts(caseId(1), { chat: CHAT, posts: [22, 23] });
    const all = { chat: CHAT, topic: 4, card: 5, posts: [21, 22, 11, 23] };
    expect((await store.load(caseId(1)))?.placement).toEqual(all);
    const next = await store.take(START, 1_000, NO_LIMITS);
    expect(next.kind === "step" && next.placement).toEqual(all);
  });

  test("a case is found at its topic, its card and its posts, in its chat alone", async () => {
    const { store } = bench();
    await store.enqueue(job(1, { chat: "@a|b" }));
    await deliver(store, { topic: 4, card: 5, posts: [6] });
    await store.notePosts(caseId(1), { chat: CHAT, posts: [7] });
    expect(await store.caseAt("@a|b", { topic: 4 })).toBe(caseId(1));
    for (const message of [5, 6, 7])
      expect(await store.caseAt("@a|b", { message })).toBe(caseId(1));
    expect(await store.caseAt("@a|b", { message: 4 })).toBeNull();
    expect(await store.caseAt("@a|b", { topic: 5 })).toBeNull();
    expect(await store.caseAt("@a", { topic: 4 })).toBeNull();
  });

  test("a message of an addition is found as the case's, and the topic stays the case's", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await deliver(store, { topic: 4, card: 5 });
    await store.enqueue(addition(2, 1));
    await deliver(store, { topic: 4, card: 8, posts: [9] });
    for (const message of [5, 8, 9]) expect(await store.caseAt(CHAT, { message })).toBe(caseId(1));
    await store.destroyCase(caseId(2), UNCOUNTED, START);
    expect(await store.caseAt(CHAT, { topic: 4 })).toBe(caseId(1));
    expect(await store.caseAt(CHAT, { message: 8 })).toBeNull();
    expect((await store.load(caseId(1)))?.additions).toEqual([]);
  });

  test("a case that began anew is found where it stands now", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await deliver(store, { topic: 4, card: 5 }, false);
    await deliver(store, { topic: 14, card: 15 });
    expect(await store.caseAt(CHAT, { topic: 4 })).toBeNull();
    expect(await store.caseAt(CHAT, { message: 15 })).toBe(caseId(1));
  });

  test("the list of a flood is no case's", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await deliver(store, { card: 5, listed: true });
    await store.keepAlertList({ chat: CHAT, message: 7, drawn: 1 }, START + DAY_MS);
    expect(await store.caseAt(CHAT, { message: 7 })).toBeNull();
  });

  test("nothing is found of a case whose retention ended, looked for or not", async () => {
    const { store, clock } = bench();
    await store.enqueue(job(1, { retainUntil: START + DAY_MS, lookAt: START }));
    await deliver(store, { topic: 4, card: 5 });
    clock.at = START + DAY_MS;
    expect(await store.caseAt(CHAT, { topic: 4 })).toBeNull();
    expect(await store.casesDue(clock.at, 10)).toEqual([]);
    expect(await store.enqueue(job(7, { retainUntil: clock.at + 1 }))).toBe("queued");
    expect(await store.caseAt(CHAT, { message: 5 })).toBeNull();
  });

  test("cases to be looked at come in the order of their moments, until they are changed", async () => {
    const { store } = bench();
    const moments = [300, 100, 200, 900, null];
    for (const [index, at] of moments.entries())
      await store.enqueue(job(index, { lookAt: at === null ? null : START + at }));
    const due = async (at: number, limit = 10) => store.casesDue(START + at, limit);
    expect(await due(300)).toEqual([1, 2, 0].map(caseId));
    expect(await due(300, 2)).toEqual([1, 2].map(caseId));
    await store.changeCase(caseId(1), 0, { lookAt: START + 250 });
    await store.changeCase(caseId(2), 0, { lookAt: null });
    await store.changeCase(caseId(0), 0, { file: sealed("x") });
    await store.changeCase(caseId(4), 0, { lookAt: START + 99 });
    expect(await due(300)).toEqual([4, 1, 0].map(caseId));
  });

  test("each question about a case takes one round trip", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const before = store.roundTrips;
    await store.load(caseId(1));
    await store.changeCase(caseId(1), 0, { file: sealed("x"), retainUntil: UNTIL, lookAt: START });
    await store.notePosts(caseId(1), { chat: CHAT, posts: [1] });
    await store.caseAt(CHAT, { topic: 1 });
    await store.casesDue(START, 1);
    expect(store.roundTrips - before).toBe(5);
  });
}
