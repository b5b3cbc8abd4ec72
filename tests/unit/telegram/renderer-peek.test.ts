import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Screen } from "../../../src/telegram/markup.js";
import { decodePress } from "../../../src/telegram/worker/buttons.js";
import { openQuietChat, type QuietChat } from "../../support/quiet-chat.js";

const SCREEN: Screen = {
  html: "<b>😀 Title</b>\nHours: <code>1\u00a0500</code>\nPay: <code>7,5</code> &amp; <i>more</i>",
  keyboard: [[{ label: "Erase", data: "x" }]],
};

let chat: QuietChat;
beforeEach(async () => {
  chat = await openQuietChat();
});
afterEach(() => chat.end());

describe("a screen that is looked at", () => {
  test("gives back its text and what in it is code, counted past signs of two halves", async () => {
    const message = await chat.renderer.send(chat.worker.id, SCREEN);
    const seen = await chat.renderer.peek(chat.worker.id, message);
    expect(seen?.codes.map((code) => code.replace(/\s/g, " "))).toEqual(["1 500", "7,5"]);
    expect(seen?.text).toMatch(/^😀 Title\nHours: 1\s500\nPay: 7,5 & more$/);
  });

  test("can be looked at again before it is drawn, and waits with a button that nothing knows", async () => {
    const message = await chat.renderer.send(chat.worker.id, SCREEN);
    const first = await chat.renderer.peek(chat.worker.id, message);
    for (let time = 0; time < 3; time++)
      expect(await chat.renderer.peek(chat.worker.id, message)).toEqual(first);
    const [shown] = chat.telegram.messages(chat.worker.id);
    const buttons = shown?.reply_markup?.inline_keyboard.flat() ?? [];
    expect(buttons).toHaveLength(1);
    const [button] = buttons;
    expect(button && "callback_data" in button && decodePress(button.callback_data)).toBeNull();
  });

  test("is drawn again as it was, although its text is the same", async () => {
    const message = await chat.renderer.send(chat.worker.id, SCREEN);
    await chat.renderer.peek(chat.worker.id, message);
    expect(await chat.renderer.edit(chat.worker.id, message, SCREEN)).toBe("drawn");
    const [shown] = chat.telegram.messages(chat.worker.id);
    expect(shown?.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toEqual(["Erase"]);
  });

  test("is none once it was deleted by hand", async () => {
    const message = await chat.renderer.send(chat.worker.id, SCREEN);
    chat.telegram.deleteMessage(chat.worker, chat.worker.id, message);
    expect(await chat.renderer.peek(chat.worker.id, message)).toBeNull();
  });

  test("lets the update come again where Telegram is away, for it would be taken for no count", async () => {
    const message = await chat.renderer.send(chat.worker.id, SCREEN);
    chat.telegram.faults.down(true);
    await expect(chat.renderer.peek(chat.worker.id, message)).rejects.toMatchObject({
      name: "SendError",
    });
  });
});
