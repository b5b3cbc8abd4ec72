import { expect, test } from "vitest";
import type { CaseRow, Store } from "../../../src/ports.js";
import type { Bench } from "./unit-behaviour.js";
import {
  type Adapter,
  addition,
  blobId,
  caseId,
  deliver,
  job,
  links,
  NO_LIMITS,
  START,
  sealed,
  UNCOUNTED,
} from "./world.js";

const DAY_MS = 86_400_000;

/** What the caseworkers' desk looks at: every case, stories that are kept, its own notes. */
export function deskBehaviour(adapter: Adapter, bench: () => Bench): void {
  test("of all cases none that lives is left out while others come and go", async () => {
    const { store } = bench();
    for (let index = 0; index < 300; index++)
      await store.enqueue(job(index, { journal: links(1) }));
    let changes = 0;
    const seen = await everyRow(store, 20, async () => {
      const index = changes++;
      await store.enqueue(job(1_000 + index));
      await store.destroyCase(caseId(index), UNCOUNTED, START);
      await store.changeCase(caseId(299 - index), 0, { retainUntil: START + DAY_MS + index });
    });
    const stayed = Array.from({ length: 200 }, (_, index) => caseId(80 + index));
    expect(stayed.filter((id) => !seen.has(id))).toEqual([]);
    expect(changes).toBeGreaterThan(2);
    expect(changes).toBeLessThan(80);
    expect((await everyRow(store, 50)).size).toBe(300);
  });

  test("all cases come with their rows, additions among them, and none that ended", async () => {
    const { store, clock } = bench();
    expect(await store.everyCase(null, 10)).toEqual({ cases: [], next: null });
    await store.enqueue(job(1, { journal: links(1, 2), keepsStory: true }));
    await store.enqueue(addition(2, 1));
    await store.enqueue(job(3, { retainUntil: START + DAY_MS }));
    await store.enqueue(job(4));
    await store.destroyCase(caseId(4), UNCOUNTED, START);
    clock.at = START + DAY_MS;
    const rows = await everyRow(store, 1);
    expect([...rows.keys()].toSorted()).toEqual([caseId(1), caseId(2)]);
    for (const [id, row] of rows) expect(row).toEqual(await store.load(id as never));
  });

  test("a story that is kept stays with its files when its last message was sent, no other does", async () => {
    const { store } = bench();
    for (const index of [1, 2, 3])
      await store.putBlob(blobId(index), Uint8Array.of(index), START + DAY_MS);
    await store.enqueue(job(1, { keepsStory: true, blobs: [blobId(1), blobId(2)] }));
    expect((await store.load(caseId(1)))?.story).toBe("story-1");
    const step = await store.take(START, 1_000, NO_LIMITS);
    if (step.kind === "wait") throw new Error("nothing was queued");
    expect(step.story).toBe("story-1");
    const sent = { kind: "sent", placement: step.placement, finished: true } as const;
    await store.record(step.caseId, step.token, sent, START);
    await store.enqueue(addition(2, 1, { blobs: [blobId(3)] }));
    await deliver(store, { card: 5 });
    expect((await store.load(caseId(1)))?.story).toBe("story-1");
    expect((await store.load(caseId(2)))?.story).toBeNull();
    const left = await Promise.all([1, 2, 3].map((index) => store.blob(blobId(index))));
    expect(left.map((each) => each !== null)).toEqual([true, true, false]);
  });

  test("the files of a story that is kept live as long as the case does, however that moves", async () => {
    const { store, clock } = bench();
    for (const index of [1, 2, 3])
      await store.putBlob(blobId(index), Uint8Array.of(index), START + DAY_MS);
    const kept = { keepsStory: true, retainUntil: START + 10 * DAY_MS };
    await store.enqueue(job(1, { ...kept, blobs: [blobId(1)] }));
    await deliver(store, { card: 5 });
    await store.enqueue(addition(2, 1, { keepsStory: true, blobs: [blobId(2)] }));
    await deliver(store, { card: 6 });
    clock.at = START + 9 * DAY_MS;
    await store.changeCase(caseId(1), 0, { retainUntil: START + 30 * DAY_MS });
    clock.at = START + 29 * DAY_MS;
    await store.putBlob(blobId(4), Uint8Array.of(4), START + 90 * DAY_MS); // a sweep
    const left = await Promise.all([1, 2, 3].map((index) => store.blob(blobId(index))));
    expect(left.map((each) => each !== null)).toEqual([true, true, false]);
    await store.changeCase(caseId(1), 1, { lookAt: null });
    clock.at = START + 30 * DAY_MS;
    await store.casesDue(clock.at, 1);
    for (const index of [1, 2]) expect(await store.blob(blobId(index))).toBeNull();
  });

  test.each(["the case is destroyed", "its retention ends"])(
    "a story that is kept goes with its files when %s, that of an addition too",
    async (end) => {
      const { store, clock } = bench();
      const retainUntil = START + DAY_MS;
      for (const index of [1, 2])
        await store.putBlob(blobId(index), Buffer.from(`bytes-${index}`), START + 9 * DAY_MS);
      await store.enqueue(job(1, { keepsStory: true, blobs: [blobId(1)], retainUntil }));
      await deliver(store, { card: 5 });
      const more = { dueAt: START, keepsStory: true, blobs: [blobId(2)], retainUntil };
      await store.enqueue(addition(2, 1, more));
      await deliver(store, { card: 6 });
      expect((await store.load(caseId(2)))?.story).toBe("story-2");
      if (end === "its retention ends") clock.at = retainUntil;
      else await store.destroyCase(caseId(1), UNCOUNTED, START);
      await store.casesDue(clock.at, 1);
      for (const index of [1, 2]) expect(await store.blob(blobId(index))).toBeNull();
      expect(await adapter.everything(store)).not.toMatch(/story-|bytes-|Ynl0ZXMt/);
    },
  );

  test("a note of the desk is replaced by who knows its version, and by nobody else", async () => {
    const { store } = bench();
    expect(await store.deskNote("board")).toBeNull();
    expect(await store.keepDeskNote("board", sealed("early"), 1)).toBe("stale");
    expect(await store.keepDeskNote("board", sealed("first"), 0)).toBe("kept");
    expect(await store.keepDeskNote("board", sealed("again"), 0)).toBe("stale");
    expect(await store.deskNote("board")).toEqual({ note: "first", version: 1 });
    const names = Array.from({ length: 20 }, (_, index) => `note:${index}\n`);
    const answers = await Promise.all(
      names.map((name) => store.keepDeskNote("board", sealed(name), 1)),
    );
    expect(answers.filter((answer) => answer === "kept")).toHaveLength(1);
    const note = names[answers.indexOf("kept")];
    expect(await store.deskNote("board")).toEqual({ note, version: 2 });
    expect(await store.deskNote("month:2026-03")).toBeNull();
  });
}

/** Page by page; `between` is done after each but the last. */
async function everyRow(
  store: Store,
  limit: number,
  between: () => Promise<void> = async () => {},
): Promise<Map<string, CaseRow>> {
  const rows = new Map<string, CaseRow>();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Store["everyCase"]>> = await store.everyCase(after, limit);
    for (const { caseId: id, row } of page.cases) rows.set(id, row);
    after = page.next;
    if (after !== null) await between();
  } while (after !== null);
  return rows;
}
