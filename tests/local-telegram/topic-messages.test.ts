import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { createForumStage, type ForumStage } from "./forum-stage.js";

let stage: ForumStage["stage"];
let bot: ForumStage["bot"];
let one: ForumStage["one"];
let inForum: ForumStage["inForum"];

beforeEach(async () => {
  ({ stage, bot, one, inForum } = await createForumStage());
});

describe("messages in topics", () => {
  behaviour(
    "of people reply, where they reply to nothing, to what made the topic",
    { server: "Client.cpp get_implicit_reply_to_message_id" },
    async () => {
      const { telegram, caseworker, forum } = stage;
      telegram.send(caseworker, forum.id, { text: "x" }, { threadId: one.message_thread_id });
      expect((await bot.last()).message).toMatchObject({
        is_topic_message: true,
        message_thread_id: one.message_thread_id,
        reply_to_message: { message_id: one.message_thread_id, forum_topic_created: {} },
      });
    },
  );

  behaviour(
    "in General carry no thread",
    { server: "Client.cpp get_forum_topic_id: GENERAL_FORUM_TOPIC_ID becomes 0" },
    async () => {
      stage.telegram.send(stage.caseworker, stage.forum.id, { text: "x" });
      const { message } = await bot.last();
      expect(message).not.toHaveProperty("message_thread_id");
      expect(message).not.toHaveProperty("is_topic_message");
      expect(message).not.toHaveProperty("reply_to_message");
    },
  );

  behaviour(
    "follow the message they reply to",
    { api: "sendMessage, reply_parameters" },
    async () => {
      const card = await stage.message("sendMessage", { ...one, text: "card" });
      const reply = await stage.message(
        "sendMessage",
        inForum({ text: "more", reply_parameters: { message_id: card.message_id } }),
      );
      expect(reply).toMatchObject({
        message_thread_id: one.message_thread_id,
        is_topic_message: true,
      });
    },
  );
});

describe("a forum", () => {
  behaviour(
    "that is one no longer refuses topics, and passes a thread over",
    { server: "Client.cpp check_message_topic: only a forum's thread is looked up" },
    async () => {
      stage.telegram.setForum(stage.forum.id, false);
      expect(await bot.refusal("createForumTopic", inForum({ name: "x" }))).toBe(
        "400 Bad Request: the chat is not a forum",
      );
      const sent = await stage.message("sendMessage", { ...one, text: "x" });
      expect(sent).not.toHaveProperty("message_thread_id");
      stage.telegram.setForum(stage.forum.id, true);
      await stage.message("sendMessage", { ...one, text: "x" });
    },
  );

  behaviour(
    "is told by is_forum, in updates as in getChat",
    { api: "Chat, is_forum" },
    async () => {
      const isForum = async () =>
        (await bot.result<{ is_forum?: boolean }>("getChat", inForum())).is_forum;
      expect(await isForum()).toBe(true);
      stage.telegram.setForum(stage.forum.id, false);
      expect(await isForum()).toBeUndefined();
      stage.telegram.send(stage.caseworker, stage.forum.id, { text: "x" });
      expect((await bot.last()).message?.chat).not.toHaveProperty("is_forum");
    },
  );
});

describe("topics of people", () => {
  behaviour(
    "take the permission or the right",
    { api: "ChatPermissions, can_manage_topics: allowed to create forum topics" },
    async () => {
      const { telegram, caseworker, forum } = stage;
      expect(() => telegram.createTopic(caseworker, forum.id, "x")).toThrow("can_manage_topics");
      const permissions = { can_send_messages: true, can_manage_topics: true };
      await bot.result("setChatPermissions", inForum({ permissions })).catch(() => {
        telegram.setBotRights(forum.id, { can_restrict_members: true });
      });
      await bot.result("setChatPermissions", inForum({ permissions }));
      const topic = telegram.createTopic(caseworker, forum.id, "x");
      expect((await bot.last()).message).toMatchObject({
        from: { id: caseworker.id },
        message_thread_id: topic.message_thread_id,
        forum_topic_created: { name: "x" },
      });
      telegram.closeTopic(caseworker, forum.id, topic.message_thread_id);
      expect((await bot.last()).message).toHaveProperty("forum_topic_closed");
      telegram.reopenTopic(caseworker, forum.id, topic.message_thread_id);
      telegram.editTopic(caseworker, forum.id, topic.message_thread_id, { name: "y" });
      expect(await bot.kinds()).toEqual([
        "message forum_topic_reopened",
        "message forum_topic_edited",
      ]);
      expect(() => telegram.closeTopic(caseworker, forum.id, one.message_thread_id)).toThrow(
        "topics of others",
      );
    },
  );

  behaviour(
    "are gone without a word",
    { api: "Update: none tells of deleted messages" },
    async () => {
      const { telegram, caseworker, forum } = stage;
      telegram.setMember(forum.id, caseworker, "administrator");
      await bot.take();
      telegram.deleteTopic(caseworker, forum.id, one.message_thread_id);
      expect(await bot.take()).toEqual([]);
      expect(await bot.refusal("sendMessage", { ...one, text: "x" })).toContain("thread not found");
    },
  );
});
