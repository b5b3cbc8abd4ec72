import { expect, test } from "vitest";
import type { Bench } from "./unit-behaviour.js";
import {
  type Adapter,
  beginning,
  begun,
  blobId,
  committing,
  identity,
  pseudonym,
  START,
  sealed,
} from "./world.js";

const HOUR_MS = 3_600_000;

/** What outlives the erasing of a chat: drafts and tries; return addresses and caseworkers. */
export function personBehaviour(adapter: Adapter, bench: () => Bench): void {
  test("a kept draft outlives erasing, is found under an older pseudonym, and goes at its time", async () => {
    const { store, clock } = bench();
    const monday = identity("monday");
    const tuesday = identity("tuesday", "monday");
    await store.keepDraft(monday, sealed("draft"), START + HOUR_MS, []);
    const { token } = await begun(store, beginning(tuesday, START));
    await store.commit(committing(tuesday, token, START, { state: null, clearNotes: true }));
    const found = { person: pseudonym("monday"), draft: "draft" };
    expect(await store.draft(tuesday, START)).toEqual(found);
    expect(await store.draft(identity("other"), START)).toBeNull();
    clock.at = START + HOUR_MS;
    expect(await store.draft(tuesday, clock.at)).toBeNull();
  });

  test("a new draft takes the place of every older one", async () => {
    const { store } = bench();
    const both = identity("tuesday", "monday");
    await store.keepDraft(identity("monday"), sealed("old"), START + HOUR_MS, []);
    await store.keepDraft(both, sealed("new"), START + HOUR_MS, []);
    expect(await store.draft(both, START)).toEqual({
      person: pseudonym("tuesday"),
      draft: "new",
    });
    expect(await store.draft(identity("monday"), START)).toBeNull();
    for (const _ of [1, 2]) await store.dropDraft(both);
    expect(await store.draft(both, START)).toBeNull();
  });

  test("the fifth miss destroys a draft; an update counts once", async () => {
    const { store } = bench();
    const who = identity("tuesday", "monday");
    await store.keepDraft(identity("monday"), sealed("draft"), START + HOUR_MS, []);
    for (const update of [11, 1, 1, 111, 111, 12]) await store.missDraft(who, update, 5, START);
    expect(await store.draft(who, START)).not.toBeNull();
    await store.missDraft(who, 13, 5, START);
    expect(await store.draft(who, START)).toBeNull();
    await store.missDraft(who, 14, 5, START);
    await store.keepDraft(who, sealed("anew"), START + HOUR_MS, []);
    await store.missDraft(who, 15, 5, START);
    expect(await store.draft(who, START)).not.toBeNull();
  });

  test("whoever replaces or destroys a draft is told its files, once", async () => {
    const { store } = bench();
    const monday = identity("monday");
    const both = identity("tuesday", "monday");
    const until = START + HOUR_MS;
    expect(await store.keepDraft(monday, sealed("old"), until, [blobId(1), blobId(2)])).toEqual([]);
    const gone = await store.keepDraft(both, sealed("new"), until, [blobId(3)]);
    expect(gone).toEqual([blobId(1), blobId(2)]);
    expect(await store.missDraft(both, 1, 2, START)).toEqual([]);
    expect(await store.missDraft(both, 2, 2, START)).toEqual([blobId(3)]);
    expect(await store.missDraft(both, 3, 2, START)).toEqual([]);
    expect(await store.keepDraft(both, sealed("anew"), until, [blobId(4)])).toEqual([]);
    await store.dropDraft(both);
    expect(await store.keepDraft(both, sealed("last"), until, [])).toEqual([]);
  });

  test("tries of the last hour are counted under every pseudonym, each update once", async () => {
    const { store } = bench();
    const monday = identity("monday");
    const tuesday = identity("tuesday", "monday");
    const tries = (who: typeof monday, update: number, at: number) =>
      store.noteTry(who, update, START + at);
    expect(await tries(monday, 1, 0)).toBe(1);
    expect(await tries(monday, 2, 10)).toBe(2);
    expect(await tries(tuesday, 2, 20)).toBe(2);
    expect(await tries(tuesday, 3, 30)).toBe(3);
    expect(await tries(identity("other"), 4, 30)).toBe(1);
    expect(await tries(tuesday, 5, HOUR_MS)).toBe(3);
    expect(await tries(tuesday, 6, 2 * HOUR_MS)).toBe(1);
  });

  test("a try that is forgiven counts no more, under whichever pseudonym it was noted", async () => {
    const { store } = bench();
    await store.noteTry(identity("monday"), 1, START);
    const tuesday = identity("tuesday", "monday");
    await store.noteTry(tuesday, 2, START);
    for (const _ of [1, 2]) await store.forgiveTry(tuesday, 1);
    expect(await store.noteTry(tuesday, 3, START)).toBe(2);
    await store.forgiveTry(tuesday, 2);
    await store.forgiveTry(identity("other"), 3);
    expect(await store.noteTry(tuesday, 3, START)).toBe(1);
  });

  test("tries outlive erasing, and never fill the store", async () => {
    const { store } = bench();
    const who = identity("stubborn");
    const first = 7_700_000; // an update's id that is found among all else
    for (let n = 0; n < 120; n++) await store.noteTry(who, first + n, START + n);
    const { token } = await begun(store, beginning(who, START));
    await store.commit(committing(who, token, START, { state: null, clearNotes: true }));
    const counted = await store.noteTry(who, first + 500, START + 1_000);
    expect(counted).toBe(100);
    const left = (await adapter.everything(store)).match(/\b7700\d{3}\b/g);
    expect(new Set(left).size).toBe(100);
  });

  test("a return address is kept until its time, replaced by the next one, and can be dropped", async () => {
    const { store, clock } = bench();
    await store.keepNotice("blind", sealed("first"), START + HOUR_MS);
    await store.keepNotice("blind", sealed("second"), START + 2 * HOUR_MS);
    await store.keepNotice("short", sealed("third"), START + HOUR_MS);
    clock.at = START + HOUR_MS;
    expect(await store.notice("blind")).toBe("second");
    expect(await store.notice("short")).toBeNull();
    for (const _ of [1, 2]) await store.dropNotice("blind");
    expect(await store.notice("blind")).toBeNull();
  });

  test("addresses of one chat go one by one, or all together", async () => {
    const { store, clock } = bench();
    await store.keepNotice("chat.one", sealed("one"), START + 2 * HOUR_MS);
    await store.keepNotice("chat.two", sealed("two"), START + HOUR_MS);
    await store.keepNotice("chat.three", sealed("three"), START + 2 * HOUR_MS);
    await store.keepNotice("chatter.one", sealed("other"), START + 2 * HOUR_MS);
    await store.dropNotice("chat.one");
    expect(await store.notice("chat.one")).toBeNull();
    expect(await store.notice("chat.two")).toBe("two");
    clock.at = START + HOUR_MS;
    expect(await store.notice("chat.two")).toBeNull();
    expect(await store.notice("chat.three")).toBe("three");
    for (const _ of [1, 2]) await store.dropNotice("chat");
    expect(await store.notice("chat.three")).toBeNull();
    expect(await store.notice("chatter.one")).toBe("other");
  });

  test("a caseworker is confirmed until dropped", async () => {
    const { store } = bench();
    expect(await store.isConfirmed("blind")).toBe(false);
    for (const _ of [1, 2]) await store.confirmMember("blind");
    expect(await store.isConfirmed("blind")).toBe(true);
    expect(await store.isConfirmed("other")).toBe(false);
    for (const _ of [1, 2]) await store.dropMember("blind");
    expect(await store.isConfirmed("blind")).toBe(false);
  });

  test("each of these takes one round trip", async () => {
    const { store } = bench();
    const who = identity("tuesday", "monday");
    const before = store.roundTrips;
    await store.keepDraft(who, sealed("draft"), START + HOUR_MS, []);
    await store.draft(who, START);
    await store.missDraft(who, 1, 5, START);
    await store.dropDraft(who);
    await store.noteTry(who, 1, START);
    await store.forgiveTry(who, 1);
    await store.keepNotice("blind", sealed("x"), START + HOUR_MS);
    await store.notice("blind");
    await store.dropNotice("blind");
    await store.isConfirmed("blind");
    expect(store.roundTrips - before).toBe(10);
  });
}
