import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemRandom } from "../../../src/app/system.js";
import type { ReturnAddress } from "../../../src/domain/case-file.js";
import type { CaseId, Sealed } from "../../../src/domain/ids.js";
import type { Receipt } from "../../../src/domain/receipt.js";
import { startRun } from "../../../src/flow/run.js";
import type { ChatNote, NoticeSender, Store } from "../../../src/ports.js";
import { createNoticeSender } from "../../../src/telegram/worker/notice-sender.js";
import { erasing, newcomer, type WorkerState } from "../../../src/telegram/worker/state.js";
import { content } from "../../support/content.js";
import { HOUR, MINUTE } from "../../support/movable-clock.js";
import { openQuietChat, type QuietChat } from "../../support/quiet-chat.js";
import { tellingIn } from "./telling-words.js";

const { flow } = await content();
const LINE = "The guide has a new page.";

let chat: QuietChat;
let sender: NoticeSender;
beforeEach(async () => {
  chat = await openQuietChat();
  sender = await senderOver(chat.store);
});
afterEach(() => chat.end());

describe("a notice", () => {
  test("is one neutral line with no button, in the worker's language", async () => {
    expect(await send()).toBe("sent");
    expect(chat.texts()).toEqual([LINE]);
    const [message] = chat.telegram.messages(chat.worker.id);
    expect(message?.reply_markup?.inline_keyboard ?? []).toEqual([]);
    const { texts } = await content();
    for (const locale of texts.locales)
      expect(tellingIn(texts.text(locale, "notice-new-page")), locale).toEqual([]);
  });

  test("is among what the next tap or erasing removes", async () => {
    await send();
    const [message] = chat.telegram.messages(chat.worker.id);
    const { state } = await chat.remembered();
    expect(state).toMatchObject({ leftovers: [message?.message_id], screen: null, locale: "en" });
  });

  test("goes by itself after 46 hours, while a bot may still delete it", async () => {
    await send();
    chat.clock.advance(46 * HOUR - MINUTE);
    expect(await chat.eraser.sweep()).toBe(0);
    chat.clock.advance(2 * MINUTE);
    expect(await chat.eraser.sweep()).toBe(1);
    expect(chat.texts()).toEqual([]);
    expect(chat.missed.count).toBe(0);
    expect(await chat.remembered()).toEqual({ state: null, notes: 0 });
  });

  test("takes the place of an earlier one", async () => {
    await send();
    chat.clock.advance(24 * HOUR);
    expect(await send()).toBe("sent");
    expect(chat.texts()).toEqual([LINE]);
    chat.clock.advance(25 * HOUR);
    expect(await chat.eraser.sweep()).toBe(0);
    chat.clock.advance(22 * HOUR);
    await chat.eraser.sweep();
    expect(chat.texts()).toEqual([]);
  });

  test("in a language that is spoken no more comes in the first one", async () => {
    expect(await sender.send(address(), "tlh")).toBe("sent");
    expect(chat.texts()).toHaveLength(1);
  });
});

describe("nobody is disturbed", () => {
  const screen = { message: 1, sentAt: 0 };
  const receipt = "5724000000000000" as Receipt;
  const caseId = "0".repeat(32) as CaseId;
  const atMenu = { place: { at: "menu" } } as const;
  const atReceipt = { at: "receipt", receipt } as const;
  const someRun = startRun(flow);
  const someAlert = { caseId, code: "K7F3", receipt };
  const someCase = { caseId, privateKey: "key", words: [] };
  test.each([
    ["a session is open", (state: WorkerState) => ({ ...state, screen })],
    ["the chat is being erased", (state: WorkerState) => erasing(state, 0)],
    // Of a session whose screen could not be sent: it comes with the next update.
    ["a report is told", (state: WorkerState) => ({ ...state, ...atMenu, run: someRun })],
    ["an alert is told", (state: WorkerState) => ({ ...state, ...atMenu, alertRun: someRun })],
    ["an alert is open", (state: WorkerState) => ({ ...state, ...atMenu, alert: someAlert })],
    ["a receipt is open", (state: WorkerState) => ({ ...state, ...atMenu, opened: someCase })],
    ["a receipt is shown", (state: WorkerState) => ({ ...state, place: atReceipt })],
    [
      "an alert has gone out",
      (state: WorkerState) => ({ ...state, place: { at: "sent" } as const }),
    ],
  ])("while %s", async (_when, change) => {
    await chat.remember(change(newcomer(chat.worker.id)), chat.clock.now() + HOUR);
    const before = await chat.remembered();
    expect(await send()).toBe("busy");
    expect(chat.texts()).toEqual([]);
    expect(await chat.remembered()).toEqual(before);
  });

  test("while an update of theirs is worked on", async () => {
    const who = await chat.identity();
    const held = await begin(chat.store, 90);
    expect(await send()).toBe("busy");
    if (held.kind !== "busy") await chat.store.release(who, held.token);
    expect(await send()).toBe("sent");
  });

  test("while words of theirs wait for their update to come again", async () => {
    const who = await chat.identity();
    const note = chat.vault.sealNote(who.shard, { chat: chat.worker.id, message: 4 });
    const held = await begin(chat.store, 90, note);
    if (held.kind !== "busy") await chat.store.release(who, held.token);
    expect(await send()).toBe("busy");
    expect(chat.texts()).toEqual([]);
  });
});

describe("when Telegram", () => {
  test("says that the bot is blocked, it is told, and nothing is kept of the chat", async () => {
    const until = chat.clock.now() + 90 * 24 * HOUR;
    await chat.store.keepNotice(chat.addressName, "c2VhbGVk" as Sealed<never>, until);
    chat.telegram.block(chat.worker);
    expect(await send()).toBe("gone");
    expect(await chat.remembered()).toEqual({ state: null, notes: 0 });
    expect(await chat.store.notice(chat.addressName)).toBeNull();
  });

  test("is away, the notice goes later, once", async () => {
    chat.telegram.faults.down(true);
    expect(await send()).toBe("busy");
    chat.telegram.faults.down(false);
    expect(await send()).toBe("sent");
    expect(chat.texts()).toEqual([LINE]);
  });

  test("gives no answer, no second line is sent: the first may stand", async () => {
    chat.telegram.faults.add({ kind: "dropAnswer", method: "sendMessage", times: 1 });
    expect(await send()).toBe("sent");
    expect(chat.texts()).toEqual([LINE]);
    // Nothing holds the worker's lease.
    expect(await chat.remembered()).toEqual({ state: null, notes: 0 });
  });
});

describe("a notice that could not be recorded is taken away again", () => {
  test.each([
    ["because the lease had ended", async () => "fenced" as const],
    ["because the store is away", () => Promise.reject(new Error("away"))],
  ])("%s", async (_why, commit) => {
    const failing = await senderOver({ ...only(chat.store), commit });
    expect(await failing.send(address(), "en")).toBe("busy");
    expect(chat.texts()).toEqual([]);
    expect(await send()).toBe("sent");
    expect(chat.texts()).toEqual([LINE]);
  });
});

async function senderOver(
  store: Pick<Store, "begin" | "commit" | "release">,
): Promise<NoticeSender> {
  const { pseudonyms, vault, renderer, eraser, clock, troubles } = chat;
  const { texts } = await content();
  return createNoticeSender({
    store,
    pseudonyms,
    vault,
    renderer,
    eraser,
    texts,
    clock,
    random: systemRandom,
    onTrouble: (code) => void troubles.push(code),
  });
}

function only(store: Store): Pick<Store, "begin" | "release"> {
  return {
    begin: (request) => store.begin(request),
    release: (identity, token) => store.release(identity, token),
  };
}

async function begin(store: Store, updateId: number, note: Sealed<ChatNote> | null = null) {
  const now = chat.clock.now();
  const who = await chat.identity();
  return store.begin({ ...who, updateId, note, now, leaseMs: 30_000, eraseAt: now + HOUR });
}

function address(): ReturnAddress {
  return { chat: chat.worker.id, from: 8, to: 20, until: chat.clock.now() + 90 * 24 * HOUR };
}

function send() {
  return sender.send(address(), "en");
}
