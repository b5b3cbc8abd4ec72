import { describe, expect, test } from "vitest";
import type { EpochMs } from "../../../src/domain/ids.js";
import type { Level } from "../../../src/domain/triage.js";
import type { SendLimits, StepOutcome, Store, TakenStep } from "../../../src/ports.js";
import type { Bench } from "./unit-behaviour.js";
import { addition, caseId, job, START } from "./world.js";

const LIMITS: SendLimits = {
  overallPerSecond: 30,
  chatGapMs: 1_000,
  groupPerMinute: 20,
  keptForUrgent: 4,
};
/** Limits that never bind. */
const NO_LIMITS: SendLimits = {
  overallPerSecond: 1e6,
  chatGapMs: 0,
  groupPerMinute: 1e6,
  keptForUrgent: 0,
};
const LEASE_MS = 20_000;
const FINISHED: StepOutcome = { kind: "sent", placement: { chat: "-1001" }, finished: true };

async function taken(store: Store, now: EpochMs, limits = LIMITS): Promise<TakenStep> {
  const answer = await store.take(now, LEASE_MS, limits);
  if (answer.kind === "wait") throw new Error(`nothing to take, wait until ${answer.until}`);
  return answer;
}

const waits = (until: EpochMs | null) => ({ kind: "wait", until });

/** The delivery queue. */
export function queueBehaviour(bench: () => Bench): void {
  test("an empty queue says that there is nothing to wait for", async () => {
    const { store } = bench();
    expect(await store.take(START, LEASE_MS, LIMITS)).toEqual(waits(null));
    expect(await store.depth()).toEqual([0, 0, 0, 0]);
  });

  test("a case is queued once, finished or not", async () => {
    const { store } = bench();
    expect(await store.enqueue(job(1))).toBe("queued");
    expect(await store.enqueue(job(1, { level: 0 }))).toBe("known");
    expect(await store.depth()).toEqual([0, 0, 1, 0]);
    const step = await taken(store, START);
    expect(step).toEqual({
      kind: "step",
      caseId: caseId(1),
      level: 2,
      key: "key-1",
      brief: "brief-1",
      story: "story-1",
      placement: { chat: "-1001" },
      repeat: false,
      failures: 0,
      token: step.token,
    });
    await store.record(step.caseId, step.token, FINISHED, START);
    expect(await store.enqueue(job(1))).toBe("known");
    expect(await store.depth()).toEqual([0, 0, 0, 0]);
  });

  test("a job is not taken before it is due, and wait says when that is", async () => {
    const { store } = bench();
    await store.enqueue(job(1, { dueAt: START + 500 }));
    await store.enqueue(job(2, { dueAt: START + 300, chat: "-1002" }));
    expect(await store.take(START, LEASE_MS, LIMITS)).toEqual(waits(START + 300));
    expect((await taken(store, START + 300)).caseId).toBe(caseId(2));
  });

  test("the more urgent goes first, then the one longer due", async () => {
    const { store } = bench();
    const jobs: [number, Level, number][] = [
      [1, 3, -900],
      [2, 1, -10],
      [3, 1, -20],
      [4, 0, 0],
      [5, 0, 5_000],
      [6, 2, -1],
    ];
    for (const [index, level, offset] of jobs)
      await store.enqueue(job(index, { level, dueAt: START + offset, chat: `-${index % 2}` }));
    const order: string[] = [];
    for (let n = 0; n < 5; n++) order.push((await taken(store, START, NO_LIMITS)).caseId);
    expect(order).toEqual([4, 3, 2, 6, 1].map(caseId));
  });

  test("the messages of a case follow each other, unless a more urgent case comes", async () => {
    const { store } = bench();
    await store.enqueue(job(1, { dueAt: START - 2 }));
    await store.enqueue(job(2, { dueAt: START - 1 }));
    const sent: StepOutcome = {
      kind: "sent",
      placement: { chat: "-1001", card: 5 },
      finished: false,
    };
    const first = await taken(store, START, NO_LIMITS);
    await store.record(first.caseId, first.token, sent, START + 10);
    const second = await taken(store, START + 10, NO_LIMITS);
    expect(second).toMatchObject({ caseId: caseId(1), placement: { chat: "-1001", card: 5 } });
    expect((await store.load(caseId(1)))?.placement).toEqual({ chat: "-1001", card: 5 });
    await store.record(second.caseId, second.token, sent, START + 20);
    await store.enqueue(job(3, { level: 0, dueAt: START + 20 }));
    expect((await taken(store, START + 20, NO_LIMITS)).caseId).toBe(caseId(3));
  });

  test("a chat gets one message a gap, and two chats do not hold each other up", async () => {
    const { store } = bench();
    for (const [index, chat] of ["-1001", "-1001", "-1002"].entries())
      await store.enqueue(job(index, { chat }));
    expect((await taken(store, START)).caseId).toBe(caseId(0));
    expect((await taken(store, START)).caseId).toBe(caseId(2));
    expect(await store.take(START, LEASE_MS, LIMITS)).toEqual(waits(START + 1_000));
    expect((await taken(store, START + 1_000)).caseId).toBe(caseId(1));
  });

  test("all chats together stay within the overall limit", async () => {
    const { store } = bench();
    for (let index = 0; index < 4; index++) await store.enqueue(job(index, { chat: `-${index}` }));
    const limits = { ...LIMITS, overallPerSecond: 3 };
    for (const at of [0, 100, 200]) await taken(store, START + at, limits);
    expect(await store.take(START + 300, LEASE_MS, limits)).toEqual(waits(START + 1_000));
    await taken(store, START + 1_000, limits);
  });

  test("an urgent case goes when 16 of 20 are used, others wait until the window slides", async () => {
    const { store } = bench();
    for (let index = 0; index < 30; index++) await store.enqueue(job(index));
    let now = START;
    for (let n = 0; n < 16; n++, now += 1_000) await taken(store, now);
    const wait = waits(START + 20_000);
    // The first lease ends before the window slides, and does not help.
    expect(await store.take(now, LEASE_MS, LIMITS)).not.toMatchObject(wait);
    expect(await store.take(now, LEASE_MS, LIMITS)).toEqual(waits(START + 60_000));
    for (let index = 0; index < 5; index++)
      await store.enqueue(job(100 + index, { level: 0, dueAt: START }));
    for (let n = 0; n < 4; n++, now += 1_000) expect((await taken(store, now)).level).toBe(0);
    expect(await store.take(now, LEASE_MS, LIMITS)).toEqual(waits(START + 60_000));
    expect((await taken(store, START + 60_000)).level).toBe(0);
  });

  test("a limited urgent case is not overtaken in its chat by a lesser one", async () => {
    const { store } = bench();
    await store.enqueue(job(1, { level: 0 }));
    await taken(store, START);
    await store.enqueue(job(2, { level: 0 }));
    await store.enqueue(job(3, { level: 3, dueAt: START - 5_000 }));
    await store.enqueue(job(4, { level: 3, chat: "-1002" }));
    expect((await taken(store, START + 500)).caseId).toBe(caseId(4));
    expect(await store.take(START + 500, LEASE_MS, LIMITS)).toEqual(waits(START + 1_000));
    expect((await taken(store, START + 1_000)).caseId).toBe(caseId(2));
  });

  test("wait thinks of an urgent case that becomes due while lesser ones are held up", async () => {
    const { store } = bench();
    for (let index = 0; index < 17; index++) await store.enqueue(job(index));
    for (let n = 0; n < 16; n++) await taken(store, START + n * 1_000);
    await store.enqueue(job(90, { level: 0, dueAt: START + 16_500 }));
    expect(await store.take(START + 16_000, LEASE_MS, LIMITS)).toEqual(waits(START + 16_500));
  });

  test("a taken job comes back when its lease ends, as a repeat, and the late record is stale", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const lost = await taken(store, START);
    expect(await store.take(START + 2_000, LEASE_MS, LIMITS)).toEqual(waits(START + LEASE_MS));
    const again = await taken(store, START + LEASE_MS);
    expect(again).toMatchObject({ caseId: caseId(1), repeat: true, failures: 0 });
    expect(await store.record(caseId(1), lost.token, FINISHED, START + LEASE_MS)).toBe("stale");
    expect(await store.record(caseId(1), again.token, FINISHED, START + LEASE_MS)).toBe("recorded");
    expect(await store.record(caseId(1), again.token, FINISHED, START + LEASE_MS)).toBe("stale");
  });

  test("an unsure outcome makes the next try a repeat, even after one that surely failed", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const first = await taken(store, START);
    await store.record(first.caseId, first.token, { kind: "unsure", dueAt: START + 5_000 }, START);
    expect(await store.take(START + 2_000, LEASE_MS, LIMITS)).toEqual(waits(START + 5_000));
    const second = await taken(store, START + 5_000);
    expect(second.repeat).toBe(true);
    const failed: StepOutcome = {
      kind: "notSent",
      dueAt: START + 7_000,
      pauseChat: false,
      counts: true,
    };
    await store.record(second.caseId, second.token, failed, START + 5_100);
    const third = await taken(store, START + 7_000);
    expect(third).toMatchObject({ repeat: true, failures: 1 });
    const sent: StepOutcome = { kind: "sent", placement: { chat: "-1001" }, finished: false };
    await store.record(third.caseId, third.token, sent, START + 7_100);
    expect(await taken(store, START + 9_000)).toMatchObject({ repeat: false, failures: 0 });
  });

  test("a pause holds back the whole chat, however urgent, and only that chat", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const first = await taken(store, START);
    const paused: StepOutcome = {
      kind: "notSent",
      dueAt: START + 30_000,
      pauseChat: true,
      counts: false,
    };
    await store.record(first.caseId, first.token, paused, START + 100);
    await store.enqueue(job(2, { level: 0 }));
    await store.enqueue(job(3, { chat: "-1002" }));
    expect((await taken(store, START + 2_000)).caseId).toBe(caseId(3));
    expect((await store.take(START + 3_000, 60_000, LIMITS)).kind).toBe("wait");
    expect((await taken(store, START + 30_000)).caseId).toBe(caseId(2));
    expect(await taken(store, START + 31_000)).toMatchObject({
      caseId: caseId(1),
      repeat: false,
      failures: 0,
    });
  });

  test("a dead letter is listed with its code, keeps story and placement, and can be requeued", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await store.enqueue(job(2, { dueAt: START + 1 }));
    const placement = { chat: "-1001", topic: 3 };
    const first = await taken(store, START);
    await store.record(
      first.caseId,
      first.token,
      { kind: "sent", placement, finished: false },
      START,
    );
    const second = await taken(store, START + 1_000);
    const died = START + 1_500;
    await store.record(second.caseId, second.token, { kind: "dead", code: "chat.gone" }, died);
    expect(await store.dead(10)).toEqual([
      { caseId: caseId(1), level: 2, code: "chat.gone", diedAt: died },
    ]);
    expect(await store.depth()).toEqual([0, 0, 1, 0]);
    expect((await taken(store, START + 3_000)).caseId).toBe(caseId(2));
    expect(await store.requeue(caseId(1), START + 5_000)).toBe(true);
    expect(await store.requeue(caseId(1), START + 5_000)).toBe(false);
    expect(await store.requeue(caseId(77), START + 5_000)).toBe(false);
    expect(await store.dead(10)).toEqual([]);
    expect(await taken(store, START + 5_000)).toMatchObject({
      caseId: caseId(1),
      story: "story-1",
      placement,
      failures: 0,
    });
  });

  test("a job goes with the end of its retention, in the queue or dead", async () => {
    const { store } = bench();
    await store.enqueue(job(1, { retainUntil: START + 10_000 }));
    await store.enqueue(job(2, { retainUntil: START + 10_000, dueAt: START + 9_000 }));
    const step = await taken(store, START);
    await store.record(step.caseId, step.token, { kind: "dead", code: "x" }, START);
    expect(await store.take(START + 10_000, LEASE_MS, LIMITS)).toEqual(waits(null));
    expect(await store.dead(10)).toEqual([]);
    expect(await store.depth()).toEqual([0, 0, 0, 0]);
    expect(await store.requeue(caseId(1), START + 10_000)).toBe(false);
  });

  test("twenty takes at once take twenty different jobs", async () => {
    const { store } = bench();
    for (let index = 0; index < 20; index++) await store.enqueue(job(index));
    const takes = Array.from({ length: 20 }, () => taken(store, START, NO_LIMITS));
    const ids = (await Promise.all(takes)).map((step) => step.caseId);
    expect(new Set(ids).size).toBe(20);
  });

  describe("what joins a waiting case hastens it", () => {
    const TWO_HOURS_MS = 2 * 3_600_000;
    const NOT_SENT = { kind: "notSent", dueAt: START + 9_000, pauseChat: false } as const;

    test("the case goes before it, as urgent as it is, whichever id is lower", async () => {
      for (const [root, joining] of [
        [1, 2],
        [4, 3],
      ] as const) {
        const { store } = bench();
        await store.enqueue(job(root, { dueAt: START + TWO_HOURS_MS }));
        await store.enqueue(addition(joining, root, { level: 0 }));
        expect(await store.depth()).toEqual([2, 0, 0, 0]);
        const order: string[] = [];
        for (let n = 0; n < 3; n++) {
          const step = await taken(store, START, NO_LIMITS);
          order.push(step.caseId);
          expect(step.level).toBe(0);
          const finished = n > 0;
          const sent = { kind: "sent", placement: { chat: "-1001" }, finished } as const;
          await store.record(step.caseId, step.token, sent, START);
        }
        expect(order).toEqual([root, root, joining].map(caseId));
        expect(await store.depth()).toEqual([0, 0, 0, 0]);
        expect(await store.take(START, LEASE_MS, NO_LIMITS)).toEqual(waits(null));
      }
    });

    test("what is less urgent or later does not hold it back", async () => {
      const { store } = bench();
      await store.enqueue(job(1, { level: 1, dueAt: START }));
      await store.enqueue(addition(2, 1, { level: 3, dueAt: START + TWO_HOURS_MS }));
      expect(await store.depth()).toEqual([0, 1, 0, 1]);
      expect(await taken(store, START)).toMatchObject({ caseId: caseId(1), level: 1 });
    });

    test("a try under way goes on, and the wait after it is kept", async () => {
      const { store } = bench();
      await store.enqueue(job(1));
      const first = await taken(store, START, NO_LIMITS);
      await store.enqueue(addition(2, 1, { level: 0, dueAt: START + 20_000 }));
      expect(await store.depth()).toEqual([2, 0, 0, 0]);
      expect(await store.take(START, LEASE_MS, NO_LIMITS)).toEqual(waits(START + 20_000));
      const failed = { ...NOT_SENT, counts: true };
      expect(await store.record(caseId(1), first.token, failed, START)).toBe("recorded");
      await store.enqueue(addition(3, 1, { level: 0, dueAt: START + 20_000 }));
      expect(await store.take(START, LEASE_MS, NO_LIMITS)).toEqual(waits(START + 9_000));
      const again = await taken(store, START + 9_000, NO_LIMITS);
      expect(again).toMatchObject({ caseId: caseId(1), level: 0, failures: 1, repeat: false });
    });

    test("a dead letter stays one", async () => {
      const { store } = bench();
      await store.enqueue(job(1));
      const { token } = await taken(store, START, NO_LIMITS);
      await store.record(caseId(1), token, { kind: "dead", code: "x" }, START);
      await store.enqueue(addition(2, 1, { level: 0 }));
      expect(await store.dead(10)).toMatchObject([{ caseId: caseId(1), level: 2 }]);
      expect(await store.depth()).toEqual([1, 0, 0, 0]);
      expect((await taken(store, START, NO_LIMITS)).caseId).toBe(caseId(2));
    });
  });

  test("a thousand jobs are taken in the right order", async () => {
    const { store } = bench();
    const jobs = Array.from({ length: 1_000 }, (_, index) =>
      job(index, {
        level: ((index * 7) % 4) as Level,
        dueAt: START - ((index * 619) % 1_000),
        chat: `-${index % 5}`,
      }),
    );
    await Promise.all(jobs.map((each) => store.enqueue(each)));
    const expected = jobs
      .toSorted((a, b) => a.level - b.level || a.dueAt - b.dueAt)
      .map((each) => each.caseId);
    const order: string[] = [];
    for (let n = 0; n < jobs.length; n++) {
      const step = await taken(store, START, NO_LIMITS);
      order.push(step.caseId);
      await store.record(step.caseId, step.token, FINISHED, START);
    }
    expect(order).toEqual(expected);
    expect(await store.take(START, LEASE_MS, NO_LIMITS)).toEqual(waits(null));
  });
}
