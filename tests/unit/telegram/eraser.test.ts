import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BlobId, Sealed } from "../../../src/domain/ids.js";
import type { AttachedFile } from "../../../src/telegram/worker/state.js";
import { TELLING } from "../../support/calm.js";
import { HOUR, MINUTE } from "../../support/movable-clock.js";
import { openQuietChat, type QuietChat } from "../../support/quiet-chat.js";
import { tellingIn } from "./telling-words.js";

const BLOB = "a".repeat(32) as BlobId;
const FILE: AttachedFile = {
  id: "b".repeat(32) as BlobId,
  home: "run",
  kind: "photo",
  status: "held",
  items: [{ id: BLOB, kind: "photo", extension: "jpg" }],
};
const ADDRESS = "c2VhbGVk" as Sealed<never>;

let chat: QuietChat;
beforeEach(async () => {
  chat = await openQuietChat();
});
afterEach(() => chat.end());

describe("an erased chat", () => {
  test("is the cover and nothing else", async () => {
    const screen = await draw();
    const typed = types("my wages");
    expect(await erase(screen, [typed])).toBe("erased");
    expect(chat.texts()).toHaveLength(1);
    expect(chat.texts()[0]).toContain("Сәлеметсіз бе");
    expect(chat.texts()[0]).not.toContain("press and hold");
    expect(chat.missed.count).toBe(0);
  });

  test("says how old messages are deleted by hand where some remain, in words that tell nothing", async () => {
    const old = types("my wages");
    chat.clock.advance(49 * HOUR);
    const screen = await draw();
    const young = types("and my passport");
    expect(await erase(screen, [old, young])).toBe("erased");
    const [remains, cover = ""] = chat.texts();
    expect(chat.texts()).toHaveLength(2);
    expect(remains).toBe("my wages");
    expect(cover).toMatch(/Сәлеметсіз бе[\s\S]+press and hold the chat, then tap “Delete”\.$/);
    expect(cover).not.toMatch(TELLING);
    expect(tellingIn(cover)).toEqual([]);
    expect(chat.missed.count).toBe(1);
  });

  test("has no word of an earlier screen that is too old to be deleted: it is a cover too", async () => {
    const earlier = await draw();
    chat.clock.advance(49 * HOUR);
    const screen = await draw();
    expect(await erase(screen, [], [earlier])).toBe("erased");
    expect(chat.texts()).toHaveLength(2);
    expectCovers(chat.texts());
    expect(chat.texts().join()).not.toContain("press and hold");
    expect(chat.missed.count).toBe(0);
  });

  test("is covers alone where no screen is known any more", async () => {
    const earlier = await draw();
    chat.clock.advance(49 * HOUR);
    expect(await erase(null, [], [earlier])).toBe("erased");
    expect(chat.texts()).toHaveLength(1);
    expectCovers(chat.texts());
    expect(chat.missed.count).toBe(0);
  });

  test("counts an old recording and an old message of the worker's, which no bot can edit", async () => {
    const [earlier, voice, typed] = [await draw(), await plays(), types("my wages")];
    chat.clock.advance(49 * HOUR);
    expect(await erase(await draw(), [typed], [earlier, voice])).toBe("erased");
    const [first = "", recording, remains, last = ""] = chat.texts();
    expect(chat.texts()).toHaveLength(4);
    expectCovers([first, last]);
    expect([recording, remains]).toEqual(["", "my wages"]);
    expect(first).not.toContain("press and hold");
    expect(last).toContain("press and hold");
    expect(chat.missed.count).toBe(2);
  });

  test("is one message still when the cover itself is too old to be edited away", async () => {
    const screen = await draw();
    chat.clock.advance(49 * HOUR);
    await erase(screen, []);
    expect(chat.texts()).toHaveLength(1);
    expect(chat.texts()[0]).toContain("Сәлеметсіз бе");
  });
});

describe("erasing by itself", () => {
  test("drops the files of the session, and leaves the return address", async () => {
    await chat.store.putBlob(BLOB, randomBytes(40), chat.clock.now() + 72 * HOUR);
    await keepAddress();
    const screen = { message: await draw(), sentAt: chat.clock.now() };
    await chat.remember({ screen, files: [FILE] }, chat.clock.now() + 60 * MINUTE);
    chat.clock.advance(59 * MINUTE);
    expect(await chat.eraser.sweep()).toBe(0);
    expect(await chat.store.blob(BLOB)).not.toBeNull();
    chat.clock.advance(2 * MINUTE);
    expect(await chat.eraser.sweep()).toBe(1);
    expect(await chat.remembered()).toEqual({ state: null, notes: 0 });
    expect(await chat.store.blob(BLOB)).toBeNull();
    expect(await chat.store.notice(chat.addressName)).not.toBeNull();
    expect(chat.texts()).toHaveLength(1);
  });

  test("drops the files later where the store fails in the middle of it", async () => {
    await chat.store.putBlob(BLOB, randomBytes(40), chat.clock.now() + 72 * HOUR);
    const screen = { message: await draw(), sentAt: chat.clock.now() };
    await chat.remember({ screen, files: [FILE] }, chat.clock.now() + 60 * MINUTE);
    const { dropBlobs } = chat.store;
    chat.store.dropBlobs = () => Promise.reject(new Error("unreachable"));
    chat.clock.advance(61 * MINUTE);
    await expect(chat.eraser.sweep()).rejects.toThrow("unreachable");
    chat.store.dropBlobs = dropBlobs;
    expect(await chat.store.blob(BLOB)).not.toBeNull();
    chat.clock.advance(2 * MINUTE);
    expect(await chat.eraser.sweep()).toBe(1);
    expect(await chat.store.blob(BLOB)).toBeNull();
    expect(await chat.remembered()).toEqual({ state: null, notes: 0 });
  });

  test("drops no file of a worker who came back while it was done", async () => {
    await chat.store.putBlob(BLOB, randomBytes(40), chat.clock.now() + 72 * HOUR);
    const screen = { message: await draw(), sentAt: chat.clock.now() };
    await chat.remember({ screen, files: [FILE] }, chat.clock.now() + 60 * MINUTE);
    const { commit } = chat.store;
    chat.store.commit = async (request) => {
      chat.store.commit = commit;
      chat.clock.advance(2 * MINUTE);
      await chat.remember({ screen, files: [FILE] }, chat.clock.now() + 60 * MINUTE);
      return await commit.call(chat.store, request);
    };
    chat.clock.advance(61 * MINUTE);
    await chat.eraser.sweep();
    expect(await chat.store.blob(BLOB)).not.toBeNull();
    expect((await chat.remembered()).state?.files).toEqual([FILE]);
  });

  test("leaves a report that is kept for later", async () => {
    const kept = "a2VwdA" as Sealed<unknown>;
    await chat.store.keepDraft(await chat.identity(), kept, chat.clock.now() + 72 * HOUR, []);
    const screen = { message: await draw(), sentAt: chat.clock.now() };
    await chat.remember({ screen }, chat.clock.now() + 60 * MINUTE);
    chat.clock.advance(61 * MINUTE);
    expect(await chat.eraser.sweep()).toBe(1);
    const found = await chat.store.draft(await chat.identity(), chat.clock.now());
    expect(found?.draft).toBe(kept);
  });

  test("of a worker who has blocked the bot drops the return address too", async () => {
    await keepAddress();
    const screen = { message: await draw(), sentAt: chat.clock.now() };
    await chat.remember({ screen }, chat.clock.now() + 60 * MINUTE);
    chat.telegram.block(chat.worker);
    chat.clock.advance(61 * MINUTE);
    await chat.eraser.sweep();
    expect(await chat.store.notice(chat.addressName)).toBeNull();
  });

  test("covers what of earlier screens is past Telegram's limit, without being asked", async () => {
    const earlier = await draw();
    chat.clock.advance(49 * HOUR);
    const screen = { message: await draw(), sentAt: chat.clock.now() };
    await chat.remember({ screen, leftovers: [earlier] }, chat.clock.now() + 60 * MINUTE);
    chat.clock.advance(61 * MINUTE);
    await chat.eraser.sweep();
    expect(chat.texts()).toHaveLength(2);
    expectCovers(chat.texts());
    expect(chat.missed.count).toBe(0);
  });

  test("counts every message it gave up for, the screen and earlier ones included", async () => {
    const [message, stray] = [await draw(), types("my wages")];
    await chat.remember(
      { screen: { message, sentAt: chat.clock.now() }, leftovers: [stray] },
      chat.clock.now() + 60 * MINUTE,
    );
    chat.telegram.faults.down(true);
    chat.clock.advance(61 * MINUTE);
    await chat.eraser.sweep();
    expect(chat.missed.count).toBe(0);
    expect((await chat.remembered()).state).toMatchObject({ place: { at: "erasing" } });
    chat.clock.advance(49 * HOUR);
    await chat.eraser.sweep();
    expect(chat.missed.count).toBe(2);
    expect(await chat.remembered()).toEqual({ state: null, notes: 0 });
  });
});

test("a worker who asks for it is forgotten with files and return address", async () => {
  await chat.store.putBlob(BLOB, randomBytes(40), chat.clock.now() + 72 * HOUR);
  await keepAddress();
  await chat.remember({ files: [FILE] }, chat.clock.now() + 60 * MINUTE);
  const { state } = await chat.remembered();
  if (!state) throw new Error("nothing is stored");
  await chat.eraser.forget(state, { address: true });
  expect(await chat.store.blob(BLOB)).toBeNull();
  expect(await chat.store.notice(chat.addressName)).toBeNull();
  await chat.eraser.forget(state, { address: true }); // and again, as after a crash
});

function draw(): Promise<number> {
  return chat.renderer.send(chat.worker.id, { html: "What happened?", keyboard: [] });
}

function types(text: string): number {
  return chat.telegram.send(chat.worker, chat.worker.id, { text }).message_id;
}

function plays(): Promise<number> {
  const read = async () => Buffer.from("a voice");
  return chat.renderer.play(chat.worker.id, { key: "en/story", read });
}

function erase(screen: number | null, notes: readonly number[], leftovers: readonly number[] = []) {
  return chat.eraser.erase({ chat: chat.worker.id, locale: "en", screen, notes, leftovers });
}

function expectCovers(texts: readonly string[]): void {
  for (const text of texts) {
    expect(text).toContain("Сәлеметсіз бе");
    expect(tellingIn(text)).toEqual([]);
  }
}

function keepAddress(): Promise<void> {
  return chat.store.keepNotice(chat.addressName, ADDRESS, chat.clock.now() + 90 * 24 * HOUR);
}
