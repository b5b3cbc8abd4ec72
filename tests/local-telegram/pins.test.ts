import type { ChatFullInfo, ForumTopic } from "grammy/types";
import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { type BotView, createBotView } from "./bot-view.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let bot: BotView;
let first: { chat_id: number; message_id: number };

beforeEach(async () => {
  stage = createStage();
  bot = createBotView(stage);
  stage.telegram.setBotRights(stage.forum.id, {});
  first = await post("first");
  await bot.take();
});

async function post(text: string, params: Record<string, unknown> = {}) {
  const sent = await stage.message("sendMessage", { chat_id: stage.forum.id, text, ...params });
  return { chat_id: stage.forum.id, message_id: sent.message_id };
}
const pinned = async (chat_id = stage.forum.id) =>
  (await bot.result<ChatFullInfo>("getChat", { chat_id })).pinned_message;

describe("pinning", () => {
  behaviour(
    "leaves a service message, of which the bot is told although it is its own",
    { server: "Client.cpp need_skip_update_message: messagePinMessage is not skipped" },
    async () => {
      await bot.result("pinChatMessage", first);
      const { message } = await bot.last();
      expect(message).toMatchObject({
        from: { id: stage.telegram.bot.id },
        pinned_message: { message_id: first.message_id, text: "first" },
      });
      expect(stage.telegram.messages(stage.forum.id).at(-1)?.message_id).toBe(message?.message_id);
    },
  );

  behaviour("is told by a person's act as well", { api: "Message, pinned_message" }, async () => {
    const { telegram, caseworker, forum } = stage;
    telegram.setMember(forum.id, caseworker, "administrator");
    await bot.take();
    telegram.pinMessage(caseworker, forum.id, first.message_id);
    expect((await bot.last()).message).toMatchObject({
      from: { id: caseworker.id },
      pinned_message: { message_id: first.message_id },
    });
    expect(() => telegram.pinMessage(caseworker, forum.id, first.message_id)).toThrow("already");
    telegram.unpinMessage(caseworker, forum.id, first.message_id);
    expect(await bot.take()).toEqual([]);
    expect(await pinned()).toBeUndefined();
  });

  behaviour(
    "shows in getChat the pin that was sent last, not the one pinned last",
    { api: "ChatFullInfo, pinned_message: the most recent pinned message (by sending date)" },
    async () => {
      const second = await post("second");
      await bot.result("pinChatMessage", second);
      await bot.result("pinChatMessage", first);
      expect(await pinned()).toMatchObject({ text: "second" });
    },
  );

  behaviour("inside of a topic tells so there", { api: "Message, message_thread_id" }, async () => {
    const { message_thread_id } = await bot.result<ForumTopic>("createForumTopic", {
      chat_id: stage.forum.id,
      name: "One",
    });
    const inside = await post("inside", { message_thread_id });
    await bot.result("pinChatMessage", inside);
    expect((await bot.last()).message).toMatchObject({
      message_thread_id,
      is_topic_message: true,
      pinned_message: { text: "inside" },
    });
  });

  behaviour(
    "works in private chats for everybody",
    { api: "pinChatMessage: in private chats all non-service messages can be pinned" },
    async () => {
      const { telegram, worker } = stage;
      const theirs = telegram.send(worker, worker.id, { text: "mine" });
      await bot.result("pinChatMessage", {
        chat_id: worker.id,
        message_id: theirs.message_id,
      });
      expect(await pinned(worker.id)).toMatchObject({ text: "mine" });
      expect((await bot.last()).message).toHaveProperty("pinned_message");
    },
  );

  behaviour(
    "takes the right",
    { server: "400 Bad Request: not enough rights to manage pinned messages in the chat" },
    async () => {
      stage.telegram.setBotRights(stage.forum.id, { can_pin_messages: false });
      const words = "400 Bad Request: not enough rights to manage pinned messages in the chat";
      for (const method of ["pinChatMessage", "unpinChatMessage"]) {
        expect(await bot.refusal(method, first)).toBe(words);
      }
      const { chat_id } = first;
      expect(await bot.refusal("unpinAllChatMessages", { chat_id })).toBe(words);
      expect(await bot.refusal("unpinAllGeneralForumTopicMessages", { chat_id })).toBe(words);
    },
  );

  behaviour(
    "takes can_edit_messages in a channel",
    { api: "pinChatMessage: the can_edit_messages right to pin messages in channels" },
    async () => {
      const news = stage.telegram.addGroup({ title: "News", kind: "channel", members: [] });
      const sent = await stage.message("sendMessage", { chat_id: news.id, text: "x" });
      const params = { chat_id: news.id, message_id: sent.message_id };
      await bot.result("pinChatMessage", params);
      expect((await bot.last()).channel_post).toMatchObject({
        sender_chat: { id: news.id },
        pinned_message: { message_id: sent.message_id },
      });
      stage.telegram.setBotRights(news.id, { can_edit_messages: false });
      expect(await bot.refusal("unpinChatMessage", params)).toContain("not enough rights");
    },
  );

  behaviour(
    "does not take a service message",
    { server: "400 Bad Request: service messages can't be pinned" },
    async () => {
      await bot.result("pinChatMessage", first);
      const service = (await bot.last()).message?.message_id;
      expect(await bot.refusal("pinChatMessage", { ...first, message_id: service })).toBe(
        "400 Bad Request: service messages can't be pinned",
      );
    },
  );

  behaviour(
    "does not take what is not there",
    { server: "400 Bad Request: message to pin not found" },
    async () => {
      expect(await bot.refusal("pinChatMessage", { ...first, message_id: 999 })).toBe(
        "400 Bad Request: message to pin not found",
      );
    },
  );

  behaviour(
    "does not take the same message twice",
    { server: "400 Bad Request: CHAT_NOT_MODIFIED, of messages.updatePinnedMessage" },
    async () => {
      await bot.result("pinChatMessage", first);
      expect(await bot.refusal("pinChatMessage", first)).toBe("400 Bad Request: CHAT_NOT_MODIFIED");
    },
  );
});

describe("unpinning", () => {
  behaviour(
    "without an id takes the newest pin by the date of sending",
    { api: "unpinChatMessage, message_id: the most recent pinned message (by sending date)" },
    async () => {
      const second = await post("second");
      await bot.result("pinChatMessage", second);
      await bot.result("pinChatMessage", first);
      await bot.result("unpinChatMessage", { chat_id: stage.forum.id });
      expect(await pinned()).toMatchObject({ text: "first" });
    },
  );

  behaviour(
    "finds nothing where nothing is pinned",
    { server: "400 Bad Request: message to unpin not found" },
    async () => {
      const words = "400 Bad Request: message to unpin not found";
      expect(await bot.refusal("unpinChatMessage", { chat_id: stage.forum.id })).toBe(words);
      expect(await bot.refusal("unpinChatMessage", { ...first, message_id: 999 })).toBe(words);
    },
  );

  behaviour(
    "tells nobody, and a deleted message is no longer pinned",
    { api: "Message: there is no field about unpinning" },
    async () => {
      await bot.result("pinChatMessage", first);
      await bot.take();
      await bot.result("unpinChatMessage", first);
      expect(await bot.take()).toEqual([]);
      await bot.result("pinChatMessage", first);
      await bot.result("deleteMessage", first);
      expect(await pinned()).toBeUndefined();
    },
  );

  behaviour(
    "all of a topic, of General, or of the chat",
    { api: "unpinAllForumTopicMessages, unpinAllGeneralForumTopicMessages, unpinAllChatMessages" },
    async () => {
      const chat_id = stage.forum.id;
      const { message_thread_id } = await bot.result<ForumTopic>("createForumTopic", {
        chat_id,
        name: "One",
      });
      const inside = await post("inside", { message_thread_id });
      await bot.result("pinChatMessage", first);
      await bot.result("pinChatMessage", inside);
      await bot.result("unpinAllForumTopicMessages", { chat_id, message_thread_id });
      expect(await pinned()).toMatchObject({ text: "first" });
      await bot.result("pinChatMessage", inside);
      await bot.result("unpinAllGeneralForumTopicMessages", { chat_id });
      expect(await pinned()).toMatchObject({ text: "inside" });
      await bot.result("unpinAllChatMessages", { chat_id });
      expect(await pinned()).toBeUndefined();
    },
  );
});
