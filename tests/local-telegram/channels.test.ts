import { beforeEach, describe, expect } from "vitest";
import type { LocalChat } from "../../src/playground/world/world.js";
import { behaviour } from "../support/behaviour.js";
import { type BotView, createBotView } from "./bot-view.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let bot: BotView;
let news: LocalChat;

beforeEach(async () => {
  stage = createStage();
  bot = createBotView(stage);
  news = channel({});
  await bot.take();
});

function channel(options: { signed?: boolean; discussion?: LocalChat }): LocalChat {
  const { telegram, caseworker, worker } = stage;
  return telegram.addGroup({
    title: "News",
    kind: "channel",
    members: [worker],
    administrators: [caseworker],
    ...options,
  });
}

describe("a channel's post", () => {
  behaviour(
    "of a person comes as channel_post, without a sender but the channel",
    { api: "Update, channel_post; Message, sender_chat" },
    async () => {
      stage.telegram.send(stage.caseworker, news.id, { text: "x" });
      const { channel_post } = await bot.last();
      expect(channel_post).toMatchObject({ sender_chat: { id: news.id }, text: "x" });
      expect(channel_post).not.toHaveProperty("from");
      expect(channel_post).not.toHaveProperty("author_signature");
    },
  );

  behaviour(
    "is signed where the channel is",
    { api: "Message, author_signature: signature of the post author for messages in channels" },
    async () => {
      const { telegram, caseworker } = stage;
      telegram.send(caseworker, channel({ signed: true }).id, { text: "x" });
      expect((await bot.last()).channel_post?.author_signature).toBe("Aigul");
    },
  );

  behaviour(
    "is edited as edited_channel_post",
    { api: "Update, edited_channel_post" },
    async () => {
      const { telegram, caseworker } = stage;
      const { message_id } = telegram.send(caseworker, news.id, { text: "x" });
      telegram.editText(caseworker, news.id, message_id, "y");
      expect((await bot.last()).edited_channel_post).toMatchObject({
        message_id,
        text: "y",
        edit_date: expect.any(Number),
      });
    },
  );

  behaviour(
    "is written by administrators with the right only",
    { api: "ChatMemberAdministrator, can_post_messages" },
    () => {
      const { telegram, worker, caseworker } = stage;
      expect(() => telegram.send(worker, news.id, { text: "x" })).toThrow("can_post_messages");
      telegram.setMember(news.id, caseworker, "administrator", {
        rights: { can_post_messages: false },
      });
      expect(() => telegram.send(caseworker, news.id, { text: "x" })).toThrow("can_post_messages");
    },
  );

  behaviour(
    "of the bot takes can_post_messages",
    { server: "400 Bad Request: need administrator rights in the channel chat" },
    async () => {
      const sent = await stage.message("sendMessage", { chat_id: news.id, text: "x" });
      expect(sent).toMatchObject({ sender_chat: { id: news.id } });
      stage.telegram.setBotRights(news.id, { can_post_messages: false });
      expect(await bot.refusal("sendMessage", { chat_id: news.id, text: "x" })).toBe(
        "400 Bad Request: need administrator rights in the channel chat",
      );
    },
  );

  behaviour(
    "has buttons that subscribers tap under their own name",
    { api: "CallbackQuery, from, message" },
    async () => {
      const sent = await stage.message("sendMessage", {
        chat_id: news.id,
        text: "x",
        reply_markup: { inline_keyboard: [[{ text: "Yes", callback_data: "y" }]] },
      });
      stage.telegram.press(stage.worker, news.id, sent.message_id, "y");
      expect((await bot.last()).callback_query).toMatchObject({
        from: { id: stage.worker.id },
        message: { chat: { id: news.id, type: "channel" }, sender_chat: { id: news.id } },
      });
    },
  );

  behaviour(
    "appears in the group where it is discussed, sent by Telegram itself",
    { server: "Client.cpp create_message: service_notifications_user_id_; is_automatic_forward" },
    async () => {
      const { telegram, caseworker, forum } = stage;
      const linked = channel({ discussion: forum });
      const post = telegram.send(caseworker, linked.id, { text: "x" });
      const updates = await bot.take();
      expect(updates.map((update) => Object.keys(update)[1])).toEqual(["channel_post", "message"]);
      expect(updates[1]?.message).toMatchObject({
        from: { id: 777000, is_bot: false },
        sender_chat: { id: linked.id },
        is_automatic_forward: true,
        forward_origin: { type: "channel", message_id: post.message_id },
        text: "x",
      });
      expect(await bot.result("getChat", { chat_id: linked.id })).toMatchObject({
        linked_chat_id: forum.id,
      });
    },
  );
});
