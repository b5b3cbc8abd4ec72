import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import type { Bench } from "./unit-behaviour.js";
import { blobId, caseId, deliver, job, NO_LIMITS, START, UNCOUNTED } from "./world.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BIG = 20 * 1024 * 1024;

/** Cleaned files on their way. */
export function blobBehaviour(bench: () => Bench): void {
  test("bytes come back as they were, twenty megabytes and every value of a byte", async () => {
    const { store } = bench();
    const every = Uint8Array.from({ length: 256 }, (_, index) => index);
    const big = randomBytes(BIG);
    await store.putBlob(blobId(1), every, START + HOUR_MS);
    await store.putBlob(blobId(2), big, START + HOUR_MS);
    expect(Buffer.from((await store.blob(blobId(1))) ?? []).equals(Buffer.from(every))).toBe(true);
    expect(Buffer.from((await store.blob(blobId(2))) ?? []).equals(big)).toBe(true);
    expect(await store.blob(blobId(3))).toBeNull();
  });

  test("a file goes at its time, unless it is kept longer", async () => {
    const { store, clock } = bench();
    for (const index of [1, 2]) await store.putBlob(blobId(index), bytes, START + HOUR_MS);
    expect(await store.keepBlob(blobId(2), START + DAY_MS)).toBe(true);
    expect(await store.keepBlob(blobId(3), START + DAY_MS)).toBe(false);
    clock.at = START + HOUR_MS;
    expect(await store.blob(blobId(1))).toBeNull();
    expect(await store.keepBlob(blobId(1), START + DAY_MS)).toBe(false);
    expect(await store.blob(blobId(2))).not.toBeNull();
    clock.at = START + DAY_MS;
    expect(await store.blob(blobId(2))).toBeNull();
  });

  test("files can be dropped, more than once", async () => {
    const { store } = bench();
    for (const index of [1, 2, 3]) await store.putBlob(blobId(index), bytes, START + HOUR_MS);
    for (const _ of [1, 2]) await store.dropBlobs([blobId(1), blobId(2)]);
    await store.dropBlobs([]);
    const left = await Promise.all([1, 2, 3].map((index) => store.blob(blobId(index))));
    expect(left.map((each) => each !== null)).toEqual([false, false, true]);
  });

  test("the files of a report go with its last message, not before, and no others", async () => {
    const { store } = bench();
    for (const index of [1, 2, 3]) await store.putBlob(blobId(index), bytes, START + DAY_MS);
    await store.enqueue(job(1, { blobs: [blobId(1), blobId(2)] }));
    await deliver(store, { card: 5 }, false);
    expect(await store.blob(blobId(2))).not.toBeNull();
    await deliver(store, { card: 5 });
    for (const index of [1, 2]) expect(await store.blob(blobId(index))).toBeNull();
    expect(await store.blob(blobId(3))).not.toBeNull();
  });

  test("the files of a report that was never sent go with its retention", async () => {
    const { store, clock } = bench();
    await store.putBlob(blobId(1), bytes, START + 9 * DAY_MS);
    await store.enqueue(job(1, { blobs: [blobId(1)], retainUntil: START + DAY_MS }));
    clock.at = START + DAY_MS;
    await store.take(clock.at, 1_000, NO_LIMITS);
    expect(await store.blob(blobId(1))).toBeNull();
  });

  test("the files of a case that is destroyed go at once", async () => {
    const { store } = bench();
    await store.putBlob(blobId(1), bytes, START + DAY_MS);
    await store.enqueue(job(1, { blobs: [blobId(1)] }));
    await store.destroyCase(caseId(1), UNCOUNTED, START);
    expect(await store.blob(blobId(1))).toBeNull();
  });
}

const bytes = Uint8Array.of(0, 255, 13, 10);
