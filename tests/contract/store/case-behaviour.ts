import { expect, test } from "vitest";
import type { Placement } from "../../../src/ports.js";
import type { Bench } from "./unit-behaviour.js";
import { type Adapter, caseId, job, START, sealed } from "./world.js";

const DAY_MS = 86_400_000;

/** The rows of cases, and the salts. */
export function caseBehaviour(adapter: Adapter, bench: () => Bench): void {
  test("a queued case can be loaded until its retention ends, and nothing else can", async () => {
    const { store, clock } = bench();
    await store.enqueue(job(1, { retainUntil: START + DAY_MS }));
    expect(await store.load(caseId(1))).toEqual({
      key: "key-1",
      brief: "brief-1",
      file: "file-1",
      placement: { chat: "-1001" },
      holder: null,
      story: null,
      head: null,
      version: 0,
      retainUntil: START + DAY_MS,
      additions: [],
    });
    expect(await store.load(caseId(2))).toBeNull();
    clock.at = START + DAY_MS;
    expect(await store.load(caseId(1))).toBeNull();
    expect(await store.changeCase(caseId(1), 0, { holder: sealed("late") })).toBe("unknown");
  });

  test("the row of a case outlives its job, the story does not", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const limits = { overallPerSecond: 9, chatGapMs: 0, groupPerMinute: 9, keptForUrgent: 0 };
    const step = await store.take(START, 1_000, limits);
    if (step.kind === "wait") throw new Error("nothing was queued");
    const placement = { chat: "-1001", topic: 4, card: 5, storyParts: 1 };
    await store.record(step.caseId, step.token, { kind: "sent", placement, finished: true }, START);
    expect(await store.load(caseId(1))).toMatchObject({ brief: "brief-1", placement });
    expect(await adapter.everything(store)).not.toContain("story-1");
  });

  test("all that is known of where a case stands reaches the next step and the row", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const limits = { overallPerSecond: 9, chatGapMs: 0, groupPerMinute: 9, keptForUrgent: 0 };
    const step = await store.take(START, 1_000, limits);
    if (step.kind === "wait") throw new Error("nothing was queued");
    const placement: Required<Placement> = {
      chat: "-1001",
      topic: 4,
      card: 5,
      storyParts: 1,
      posts: [6, 7],
      doubtful: true,
      begunAnew: 2,
      listed: true,
      story: "gone",
    };
    const sent = { kind: "sent", placement, finished: false } as const;
    await store.record(step.caseId, step.token, sent, START);
    expect((await store.load(caseId(1)))?.placement).toEqual(placement);
    const next = await store.take(START, 1_000, limits);
    expect(next.kind === "step" && next.placement).toEqual(placement);
  });

  test("of twenty who claim a case at once exactly one wins, and the others learn that they did not", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    const names = Array.from({ length: 20 }, (_, index) => `holder-${index}`);
    const claims = await Promise.all(
      names.map((name) => store.changeCase(caseId(1), 0, { holder: sealed(name) })),
    );
    expect(claims.filter((claim) => claim === "stale")).toHaveLength(19);
    const winner = names[claims.indexOf("changed")];
    expect(await store.load(caseId(1))).toMatchObject({ holder: winner, version: 1 });
  });

  test("everyone who asks for a day's salt gets the same one", async () => {
    const { store } = bench();
    const offers = Array.from({ length: 10 }, (_, index) =>
      store.salt("2026-03-14", sealed(`salt-${index}`), START + DAY_MS),
    );
    const salts = new Set(await Promise.all(offers));
    expect(salts.size).toBe(1);
    expect(await store.pastSalt("2026-03-14")).toBe([...salts][0]);
    expect(await store.salt("2026-03-15", sealed("other"), START + DAY_MS)).toBe("other");
    expect(await store.pastSalt("2026-03-13")).toBeNull();
  });

  test("a salt is gone once it has expired", async () => {
    const { store, clock } = bench();
    await store.salt("2026-03-14", sealed("old"), START + DAY_MS);
    clock.at = START + DAY_MS - 1;
    expect(await store.pastSalt("2026-03-14")).toBe("old");
    clock.at = START + DAY_MS;
    expect(await store.pastSalt("2026-03-14")).toBeNull();
    expect(await store.salt("2026-03-14", sealed("new"), START + 2 * DAY_MS)).toBe("new");
  });
}
