import { beforeEach, describe, expect, test } from "vitest";
import { createStage, type Stage } from "./stage.js";

const HOUR_MS = 3_600_000;
let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

async function refusal(method: string, params: Record<string, unknown>): Promise<string> {
  const answer = await stage.call(method, params);
  expect(answer.ok).toBe(false);
  return answer.description ?? "";
}

const say = (text: string, more: Record<string, unknown> = {}) =>
  stage.message("sendMessage", { chat_id: stage.worker.id, text, ...more });

describe("sending", () => {
  test("a message appears in the chat with its keyboard and its protection", async () => {
    const keyboard = [[{ text: "Yes", callback_data: "y", style: "success" }]];
    const { message_id } = await say("<b>Ok?</b>", {
      parse_mode: "HTML",
      protect_content: true,
      reply_markup: { inline_keyboard: keyboard },
    });
    expect(stage.telegram.messages(stage.worker.id).at(-1)).toMatchObject({
      message_id,
      text: "Ok?",
      entities: [{ type: "bold", offset: 0, length: 3 }],
      has_protected_content: true,
      reply_markup: { inline_keyboard: keyboard },
      from: { is_bot: true },
    });
  });

  test.each([
    [{ text: "" }, "Bad Request: message text is empty"],
    [{ text: " \n " }, "Bad Request: message text is empty"],
    [{ text: "x".repeat(4097) }, "Bad Request: message is too long"],
    [{ chat_id: 77, text: "x" }, "Bad Request: chat not found"],
    [{ chat_id: "", text: "x" }, "Bad Request: chat_id is empty"],
    [{ message_thread_id: 5, text: "x" }, "Bad Request: message thread not found"],
    [
      { text: "x", reply_parameters: { message_id: 999 } },
      "Bad Request: message to be replied not found",
    ],
    [{ text: "x", reply_markup: [] }, "Bad Request: object expected as reply markup"],
  ])("%j is refused in Telegram's words", async (params, words) => {
    expect(await refusal("sendMessage", { chat_id: stage.worker.id, ...params })).toBe(words);
  });

  test("4096 characters pass, counted after the markup is read", async () => {
    await say(`<b>${"x".repeat(4096)}</b>`, { parse_mode: "HTML" });
  });

  test.each([
    ["", "BUTTON_DATA_INVALID"],
    ["қ".repeat(33), "BUTTON_DATA_INVALID"],
  ])("callback_data %j is refused", async (callback_data, words) => {
    const reply_markup = { inline_keyboard: [[{ text: "x", callback_data }]] };
    const params = { chat_id: stage.worker.id, text: "x", reply_markup };
    expect(await refusal("sendMessage", params)).toBe(`Bad Request: ${words}`);
  });

  test("callback_data of 64 bytes passes", async () => {
    await say("x", {
      reply_markup: { inline_keyboard: [[{ text: "x", callback_data: "қ".repeat(32) }]] },
    });
  });

  test("a button that does nothing is refused", async () => {
    const reply_markup = { inline_keyboard: [[{ text: "x" }]] };
    expect(
      await refusal("sendMessage", { chat_id: stage.worker.id, text: "x", reply_markup }),
    ).toBe(
      "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    );
  });

  test("the bot cannot write first, and does not know whom it never saw", async () => {
    expect(await refusal("sendMessage", { chat_id: stage.caseworker.id, text: "x" })).toBe(
      "Forbidden: bot can't initiate conversation with a user",
    );
    const stranger = stage.telegram.addUser({ firstName: "Nobody" });
    expect(await refusal("sendMessage", { chat_id: stranger.id, text: "x" })).toBe(
      "Bad Request: chat not found",
    );
  });

  test("a blocked bot is told so, and may write again once unblocked", async () => {
    stage.telegram.block(stage.worker);
    expect(await refusal("sendMessage", { chat_id: stage.worker.id, text: "x" })).toBe(
      "Forbidden: bot was blocked by the user",
    );
    stage.telegram.unblock(stage.worker);
    await say("x");
  });
});

describe("editing", () => {
  test("changes the text in place and marks it as edited", async () => {
    const { message_id } = await say("one");
    stage.clock.advance(5000);
    const params = { chat_id: stage.worker.id, message_id, text: "two" };
    await stage.message("editMessageText", params);
    const seen = stage.telegram.messages(stage.worker.id).at(-1);
    expect(seen).toMatchObject({ message_id, text: "two" });
    expect((seen?.edit_date ?? 0) - (seen?.date ?? 0)).toBe(5);
  });

  test("without reply_markup it takes the keyboard away", async () => {
    const reply_markup = { inline_keyboard: [[{ text: "x", callback_data: "x" }]] };
    const { message_id } = await say("one", { reply_markup });
    const params = { chat_id: stage.worker.id, message_id, text: "two" };
    await stage.message("editMessageText", params);
    expect(stage.telegram.messages(stage.worker.id).at(-1)?.reply_markup).toBeUndefined();
  });

  test("the same text and keyboard are refused, whatever the order of a button's keys", async () => {
    const button = { text: "x", callback_data: "x" };
    const { message_id } = await say("one", { reply_markup: { inline_keyboard: [[button]] } });
    const words = await refusal("editMessageText", {
      chat_id: stage.worker.id,
      message_id,
      text: " one ",
      reply_markup: { inline_keyboard: [[{ callback_data: "x", text: "x" }]] },
    });
    expect(words).toBe(
      "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  });

  test("editMessageReplyMarkup changes only the keyboard", async () => {
    const { message_id } = await say("one");
    const reply_markup = { inline_keyboard: [[{ text: "x", callback_data: "x" }]] };
    const params = { chat_id: stage.worker.id, message_id, reply_markup };
    await stage.message("editMessageReplyMarkup", params);
    expect(stage.telegram.messages(stage.worker.id).at(-1)).toMatchObject({
      text: "one",
      reply_markup,
    });
  });

  test("a message that is gone, or another's, cannot be edited", async () => {
    const chat_id = stage.worker.id;
    expect(await refusal("editMessageText", { chat_id, message_id: 999, text: "x" })).toBe(
      "Bad Request: message to edit not found",
    );
    const typed = stage.telegram.send(stage.worker, chat_id, { text: "mine" });
    const params = { chat_id, message_id: typed.message_id, text: "x" };
    expect(await refusal("editMessageText", params)).toBe("Bad Request: message can't be edited");
  });
});

describe("deleting", () => {
  test("both sides of a private chat can be deleted within 48 hours", async () => {
    const chat_id = stage.worker.id;
    const typed = stage.telegram.send(stage.worker, chat_id, { text: "mine" });
    stage.clock.advance(47 * HOUR_MS);
    const params = { chat_id, message_id: typed.message_id };
    expect((await stage.call("deleteMessage", params)).ok).toBe(true);
    expect(await refusal("deleteMessage", params)).toBe("Bad Request: message to delete not found");
  });

  test("after 48 hours it is refused", async () => {
    const { message_id } = await say("old");
    stage.clock.advance(48 * HOUR_MS);
    expect(await refusal("deleteMessage", { chat_id: stage.worker.id, message_id })).toBe(
      "Bad Request: message can't be deleted for everyone",
    );
  });

  test("deleteMessages passes over unknown ids, and takes a hundred at most", async () => {
    const chat_id = stage.worker.id;
    const { message_id } = await say("one");
    const some = { chat_id, message_ids: [message_id, 9999] };
    expect((await stage.call("deleteMessages", some)).ok).toBe(true);
    expect(stage.telegram.messages(chat_id).some((each) => each.text === "one")).toBe(false);
    const many = { chat_id, message_ids: Array.from({ length: 101 }, (_, index) => index + 1) };
    expect((await stage.call("deleteMessages", many)).ok).toBe(false);
  });

  test("one message that is too old keeps deleteMessages from deleting any", async () => {
    const chat_id = stage.worker.id;
    const old = await say("old");
    stage.clock.advance(48 * HOUR_MS);
    const fresh = await say("fresh");
    const message_ids = [old.message_id, fresh.message_id];
    expect((await stage.call("deleteMessages", { chat_id, message_ids })).ok).toBe(false);
    expect(stage.telegram.messages(chat_id).map(({ text }) => text)).toContain("fresh");
  });

  test("in a group the bot needs the right to delete what others wrote", async () => {
    const { telegram, caseworker, forum } = stage;
    const typed = telegram.send(caseworker, forum.id, { text: "x" });
    telegram.setBotRights(forum.id, { can_delete_messages: false });
    const params = { chat_id: forum.id, message_id: typed.message_id };
    expect(await refusal("deleteMessage", params)).toBe("Bad Request: message can't be deleted");
  });
});

describe("copying and forwarding", () => {
  test("a copy has no origin but keeps the file's name, a forward names the sender", async () => {
    const { telegram, worker, forum } = stage;
    const document = new Uint8Array([1, 2, 3]);
    const sent = telegram.send(worker, worker.id, { document, fileName: "my name.pdf" });
    const params = { chat_id: forum.id, from_chat_id: worker.id, message_id: sent.message_id };
    await stage.message("copyMessage", params);
    const copied = telegram.messages(forum.id).at(-1);
    expect(copied?.document?.file_name).toBe("my name.pdf");
    expect(copied?.forward_origin).toBeUndefined();
    await stage.message("forwardMessage", params);
    expect(telegram.messages(forum.id).at(-1)?.forward_origin).toMatchObject({
      type: "user",
      sender_user: { id: worker.id },
    });
  });

  test("protected content is not copied", async () => {
    const { message_id } = await say("secret", { protect_content: true });
    const params = { chat_id: stage.forum.id, from_chat_id: stage.worker.id, message_id };
    expect(await refusal("copyMessage", params)).toBe("Bad Request: message can't be copied");
  });
});
