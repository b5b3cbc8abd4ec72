import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { HOUR_MS, png, refusal, sent, uploaded } from "./calls.js";
import { createStage, type Stage } from "./stage.js";

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

let stage: Stage;
let worker: number;

beforeEach(() => {
  stage = createStage();
  worker = stage.worker.id;
});

const say = (more: Record<string, unknown> = {}) =>
  sent(stage, "sendMessage", { chat_id: worker, text: "one", ...more });
const photo = (more: Record<string, unknown> = {}) =>
  uploaded(
    stage,
    "sendPhoto",
    { chat_id: worker, ...more },
    { photo: { bytes: png(100, 50), name: "a.png" } },
  );
const edit = (message_id: number, params: Record<string, unknown>) =>
  sent(stage, "editMessageText", { chat_id: worker, message_id, text: "two", ...params });
const refused = (method: string, message_id: number, params: Record<string, unknown>) =>
  refusal(stage, method, { chat_id: worker, message_id, ...params });
const last = (chatId = worker) => stage.telegram.messages(chatId).at(-1);
const button = { text: "x", callback_data: "x" };
const keyboard = { inline_keyboard: [[button]] };

describe("editing a text", () => {
  behaviour(
    "changes it in place, says when, and keeps the date",
    { api: "Message, edit_date; td shows it to bots also where apps hide it" },
    async () => {
      const { message_id, date } = await say();
      stage.clock.advance(5000);
      await edit(message_id, {});
      expect(last()).toMatchObject({ message_id, text: "two", date, edit_date: date + 5 });
    },
  );

  behaviour(
    "without reply_markup takes the keyboard away",
    { server: "edit_message_text in td sends the new reply markup, none being none" },
    async () => {
      const { message_id } = await say({ reply_markup: keyboard });
      await edit(message_id, {});
      expect(last()?.reply_markup).toBeUndefined();
    },
  );

  behaviour(
    "to the same text and keyboard is refused, whatever the order of a button's keys",
    { server: "MESSAGE_NOT_MODIFIED in fail_query_with_error" },
    async () => {
      const { message_id } = await say({ reply_markup: keyboard });
      const turned = { inline_keyboard: [[{ callback_data: "x", text: "x" }]] };
      const params = { text: " one ", reply_markup: turned };
      expect(await refused("editMessageText", message_id, params)).toBe(NOT_MODIFIED);
    },
  );

  behaviour(
    "to the same text with other formatting, or another button, is an edit",
    { server: "MESSAGE_NOT_MODIFIED only when content and reply markup are the same" },
    async () => {
      const { message_id } = await say();
      await edit(message_id, { text: "<b>one</b>", parse_mode: "HTML" });
      await edit(message_id, { text: "<b>one</b>", parse_mode: "HTML", reply_markup: keyboard });
    },
  );

  behaviour(
    "of the bot's own message has no limit of age",
    { server: "can_edit_message in td: no edit time limit for a bot's outgoing messages" },
    async () => {
      const { message_id } = await say();
      stage.clock.advance(400 * 24 * HOUR_MS);
      await edit(message_id, {});
    },
  );

  behaviour(
    "that is gone is refused, and so is one whose id is none",
    { server: '"message to edit not found", check_message' },
    async () => {
      const words = "message to edit not found";
      expect(await refused("editMessageText", 999, { text: "x" })).toBe(words);
      expect(await refused("editMessageText", -1, { text: "x" })).toBe(words);
    },
  );

  behaviour(
    "needs a chat and a message, or an inline message",
    { server: "process_edit_message_text_query: the inline message only without both" },
    async () => {
      expect(await refusal(stage, "editMessageText", { text: "x" })).toBe(
        "message identifier is not specified",
      );
      expect(await refusal(stage, "editMessageText", { text: "x", message_id: 2 })).toBe(
        "chat_id is empty",
      );
    },
  );

  behaviour(
    "of another's message, and of one the bot forwarded, is refused",
    { server: '"Message can\'t be edited" in td: not outgoing, or a forward' },
    async () => {
      const typed = stage.telegram.send(stage.worker, worker, { text: "mine" });
      const forwarded = await sent(stage, "forwardMessage", {
        chat_id: worker,
        from_chat_id: worker,
        message_id: typed.message_id,
      });
      for (const { message_id } of [typed, forwarded]) {
        expect(await refused("editMessageText", message_id, { text: "x" })).toBe(
          "message can't be edited",
        );
      }
    },
  );

  behaviour(
    "that brought a keyboard of the chat is refused",
    { server: "can_edit_message in td: a reply markup that is no inline keyboard" },
    async () => {
      for (const reply_markup of [
        { keyboard: [[{ text: "A" }]] },
        { remove_keyboard: true },
        { force_reply: true },
      ]) {
        const { message_id } = await say({ reply_markup });
        expect(await refused("editMessageText", message_id, { text: "x" })).toBe(
          "message can't be edited",
        );
      }
    },
  );

  behaviour(
    "where there is none is refused",
    { server: '"There is no text in the message to edit" in td' },
    async () => {
      const { message_id } = await photo({ caption: "c" });
      expect(await refused("editMessageText", message_id, { text: "x" })).toBe(
        "there is no text in the message to edit",
      );
    },
  );

  behaviour(
    "of another's post in a channel needs the right to edit messages",
    { server: "can_edit_message in td: can_edit_messages, or can_post_messages for its own" },
    async () => {
      const channel = stage.telegram.addGroup({
        title: "News",
        kind: "channel",
        members: [],
        administrators: [stage.caseworker],
      });
      const post = stage.telegram.send(stage.caseworker, channel.id, { text: "theirs" });
      const params = { chat_id: channel.id, message_id: post.message_id, text: "x" };
      await stage.message("editMessageText", params);
      stage.telegram.setBotRights(channel.id, { can_edit_messages: false });
      expect(await refusal(stage, "editMessageText", { ...params, text: "y" })).toBe(
        "message can't be edited",
      );
      const own = await say({ chat_id: channel.id });
      await edit(own.message_id, { chat_id: channel.id });
    },
  );
});

describe("editing a keyboard", () => {
  behaviour("changes nothing else", { api: "editMessageReplyMarkup" }, async () => {
    const { message_id } = await say();
    const params = { chat_id: worker, message_id, reply_markup: keyboard };
    await stage.message("editMessageReplyMarkup", params);
    expect(last()).toMatchObject({ text: "one", reply_markup: keyboard });
  });

  behaviour(
    "to what it is already is refused",
    { server: "MESSAGE_NOT_MODIFIED in fail_query_with_error" },
    async () => {
      const { message_id } = await say();
      expect(await refused("editMessageReplyMarkup", message_id, {})).toBe(NOT_MODIFIED);
    },
  );

  behaviour(
    "is possible below any kind of message, also one whose content stays for ever",
    { server: "can_edit_message in td: only_reply_markup, anything but a service message" },
    async () => {
      const { message_id } = await sent(stage, "sendLocation", {
        chat_id: worker,
        latitude: 41.3,
        longitude: 69.2,
      });
      expect(await refused("editMessageText", message_id, { text: "x" })).toBe(
        "message can't be edited",
      );
      const params = { chat_id: worker, message_id, reply_markup: keyboard };
      await stage.message("editMessageReplyMarkup", params);
      expect(last()?.reply_markup).toEqual(keyboard);
    },
  );
});
