import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { type BotView, createBotView } from "./bot-view.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let bot: BotView;

beforeEach(async () => {
  stage = createStage();
  bot = createBotView(stage);
  await bot.take();
});

describe("a person who forwards", () => {
  behaviour(
    "shows who wrote it first, in the fields of before too",
    { server: "Client.cpp JsonMessage: forward_origin, forward_from, forward_date" },
    async () => {
      const { telegram, worker, caseworker, forum } = stage;
      telegram.join(worker, forum.id);
      const { message_id, date } = telegram.send(caseworker, forum.id, { text: "x" });
      await bot.take();
      telegram.forward(worker, forum.id, message_id, worker.id);
      expect((await bot.last()).message).toMatchObject({
        from: { id: worker.id },
        text: "x",
        forward_origin: { type: "user", sender_user: { id: caseworker.id }, date },
        forward_from: { id: caseworker.id },
        forward_date: date,
      });
    },
  );

  behaviour(
    "shows only the name of whoever hides it",
    { api: "MessageOriginHiddenUser, sender_user_name" },
    async () => {
      const { telegram, worker, caseworker, forum } = stage;
      telegram.join(worker, forum.id);
      telegram.hideForwards(caseworker, true);
      const { message_id } = telegram.send(caseworker, forum.id, { text: "x" });
      telegram.forward(worker, forum.id, message_id, worker.id);
      const { message } = await bot.last();
      expect(message?.forward_origin).toMatchObject({
        type: "hidden_user",
        sender_user_name: "Aigul",
      });
      expect(JSON.stringify(message)).not.toContain(String(caseworker.id));
    },
  );

  behaviour(
    "shows a group for its anonymous administrator, and a channel for its post",
    { api: "MessageOriginChat, sender_chat; MessageOriginChannel, message_id" },
    async () => {
      const { telegram, worker, caseworker, forum } = stage;
      telegram.join(worker, forum.id);
      const hidden = telegram.send(caseworker, forum.id, { text: "x" }, { anonymous: true });
      telegram.forward(worker, forum.id, hidden.message_id, worker.id);
      expect((await bot.last()).message?.forward_origin).toMatchObject({
        type: "chat",
        sender_chat: { id: forum.id },
      });
      const news = telegram.addGroup({ title: "News", kind: "channel", members: [worker] });
      const post = await stage.message("sendMessage", { chat_id: news.id, text: "x" });
      telegram.forward(worker, news.id, post.message_id, worker.id);
      expect((await bot.last()).message?.forward_origin).toMatchObject({
        type: "channel",
        chat: { id: news.id },
        message_id: post.message_id,
      });
    },
  );

  behaviour(
    "passes a forward's first origin on",
    { api: "Message, forward_origin: information about the original message" },
    async () => {
      const { telegram, worker, caseworker } = stage;
      const first = telegram.send(worker, worker.id, { text: "x" }, { forwardedFrom: caseworker });
      telegram.forward(worker, worker.id, first.message_id, worker.id);
      expect((await bot.last()).message?.forward_origin).toMatchObject({
        sender_user: { id: caseworker.id },
      });
    },
  );

  behaviour(
    "cannot take what is protected, nor a service message",
    { api: "sendMessage, protect_content: protects from forwarding and saving" },
    async () => {
      const { telegram, worker, forum } = stage;
      const kept = await stage.message("sendMessage", {
        chat_id: worker.id,
        text: "x",
        protect_content: true,
      });
      expect(() => telegram.forward(worker, worker.id, kept.message_id, worker.id)).toThrow(
        "protected",
      );
      telegram.join(worker, forum.id);
      const service = telegram.messages(forum.id).at(-1)?.message_id ?? 0;
      expect(() => telegram.forward(worker, forum.id, service, worker.id)).toThrow("service");
    },
  );
});
