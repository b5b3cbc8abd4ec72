import { expect, test } from "vitest";
import type { Store } from "../../../src/ports.js";
import type { Bench } from "./unit-behaviour.js";
import { addition, caseId, deliver, job, NO_LIMITS, START, UNCOUNTED } from "./world.js";

const CHAT = "-1001";
const OTHER = "-1002";

/** A case whose topic or card is made anew. */
export function placementBehaviour(bench: () => Bench): void {
  test("a case in a new topic is found there, and at every message it was found at before", async () => {
    const { store } = bench();
    await standing(store);
    const placement = { chat: CHAT, topic: 14, card: 15, posts: [16], begunAnew: 1 };
    expect(await store.changeCase(caseId(1), 0, { placement })).toBe("changed");
    const posts = [6, 7, 5, 16];
    expect((await store.load(caseId(1)))?.placement).toEqual({ ...placement, posts });
    for (const message of [5, 6, 7, 15, 16])
      expect(await store.caseAt(CHAT, { message })).toBe(caseId(1));
    expect(await store.caseAt(CHAT, { topic: 14 })).toBe(caseId(1));
    expect(await store.caseAt(CHAT, { topic: 4 })).toBeNull();
    const owed = { id: caseId(1), placements: [{ chat: CHAT, topic: 4 }], withdrawn: false };
    expect(await store.purgesDue(START, 10)).toEqual([owed]);
    await store.purgeAgain(owed, null);
    await store.destroyCase(caseId(1), UNCOUNTED, START);
    const [purge] = await store.purgesDue(START, 10);
    expect(purge?.placements).toEqual([{ ...placement, posts }]);
  });

  test("a new card in the same place owes nothing, and the same place again changes nothing", async () => {
    const { store } = bench();
    await standing(store);
    await store.notePosts(caseId(1), { chat: CHAT, posts: [15] });
    const placement = { chat: CHAT, topic: 4, card: 15 };
    for (const version of [0, 1]) {
      expect(await store.changeCase(caseId(1), version, { placement })).toBe("changed");
      const posts = [6, 7, 5];
      expect((await store.load(caseId(1)))?.placement).toEqual({ ...placement, posts });
    }
    expect(await store.purgesDue(START, 10)).toEqual([]);
    expect(await store.caseAt(CHAT, { topic: 4 })).toBe(caseId(1));
  });

  test("what stood in another chat is to be purged there, and is not taken for a message here", async () => {
    const { store } = bench();
    await standing(store);
    const placement = { chat: OTHER, card: 5 };
    await store.changeCase(caseId(1), 0, { placement });
    expect((await store.load(caseId(1)))?.placement).toEqual(placement);
    expect(await store.caseAt(OTHER, { message: 5 })).toBe(caseId(1));
    expect(await store.caseAt(OTHER, { message: 6 })).toBeNull();
    const stood = { chat: CHAT, topic: 4, card: 5, posts: [6, 7] };
    const owed = { id: caseId(1), placements: [stood], withdrawn: false };
    expect(await store.purgesDue(START, 10)).toEqual([owed]);
    await store.purgeAgain(owed, null);
    expect(await store.purgesDue(START, 10)).toEqual([]);
  });

  test("a change that comes too late moves nothing and owes nothing", async () => {
    const { store } = bench();
    await standing(store);
    await store.changeCase(caseId(1), 0, {});
    const placement = { chat: CHAT, topic: 14, card: 15 };
    expect(await store.changeCase(caseId(1), 0, { placement })).toBe("stale");
    expect((await store.load(caseId(1)))?.placement).toMatchObject({ topic: 4, card: 5 });
    expect(await store.caseAt(CHAT, { message: 15 })).toBeNull();
    expect(await store.purgesDue(START, 10)).toEqual([]);
  });

  test("a message that went to the old place is not recorded, and is sent again to the new one", async () => {
    const { store } = bench();
    await store.enqueue(job(1));
    await deliver(store, { topic: 4, card: 5 }, false);
    const step = await store.take(START, 1_000, NO_LIMITS);
    if (step.kind === "wait") throw new Error("nothing was queued");
    const placement = { chat: CHAT, topic: 14, card: 15 };
    await store.changeCase(caseId(1), 0, { placement });
    const went = { ...step.placement, storyParts: 1 };
    const sent = { kind: "sent", placement: went, finished: true } as const;
    expect(await store.record(step.caseId, step.token, sent, START)).toBe("stale");
    await store.notePosts(caseId(1), { chat: CHAT, posts: [6] });
    const again = await store.take(START + 1_000, 1_000, NO_LIMITS);
    expect(again).toMatchObject({ repeat: true, placement: { ...placement, posts: [5, 6] } });
    expect(await store.caseAt(CHAT, { topic: 14 })).toBe(caseId(1));
  });

  test("the messages of an addition are the case's still after the case has moved", async () => {
    const { store } = bench();
    await standing(store);
    await store.enqueue(addition(2, 1));
    await deliver(store, { topic: 4, card: 8 });
    const placement = { chat: CHAT, topic: 14, card: 15 };
    await store.changeCase(caseId(1), 0, { placement });
    for (const message of [8, 15]) expect(await store.caseAt(CHAT, { message })).toBe(caseId(1));
    await store.destroyCase(caseId(2), UNCOUNTED, START);
    expect(await store.caseAt(CHAT, { topic: 14 })).toBe(caseId(1));
    expect(await store.caseAt(CHAT, { message: 8 })).toBeNull();
  });
}

/** A case with a topic, a card, and two posts. */
async function standing(store: Store): Promise<void> {
  await store.enqueue(job(1));
  await deliver(store, { topic: 4, card: 5, posts: [6] });
  await store.notePosts(caseId(1), { chat: CHAT, posts: [7] });
}
