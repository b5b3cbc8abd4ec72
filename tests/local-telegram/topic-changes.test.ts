import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { createForumStage, type ForumStage } from "./forum-stage.js";

let stage: ForumStage["stage"];
let bot: ForumStage["bot"];
let one: ForumStage["one"];
let inForum: ForumStage["inForum"];
let strip: ForumStage["strip"];
let theirTopic: ForumStage["theirTopic"];

beforeEach(async () => {
  ({ stage, bot, one, inForum, strip, theirTopic } = await createForumStage());
});

describe("changing a topic", () => {
  behaviour(
    "renames it with a service message inside of it",
    { api: "ForumTopicEdited, name" },
    async () => {
      await bot.result("editForumTopic", { ...one, name: "Two" });
      expect((await bot.last()).message).toMatchObject({
        message_thread_id: one.message_thread_id,
        is_topic_message: true,
        forum_topic_edited: { name: "Two" },
      });
      expect(stage.telegram.topics(stage.forum.id)[0]?.name).toBe("Two");
    },
  );

  behaviour(
    "to what it is already is refused",
    { server: "400 Bad Request: TOPIC_NOT_MODIFIED, which td hides from people but not from bots" },
    async () => {
      expect(await bot.refusal("editForumTopic", { ...one, name: "One" })).toBe(
        "400 Bad Request: TOPIC_NOT_MODIFIED",
      );
    },
  );

  behaviour(
    "with neither a name nor an icon succeeds and changes nothing",
    { server: "ForumTopicManager.cpp edit_forum_topic: !edit_title && !edit_icon_custom_emoji" },
    async () => {
      await bot.result("editForumTopic", one);
      await bot.result("editForumTopic", { ...one, name: "" });
      expect(await bot.take()).toEqual([]);
    },
  );

  behaviour(
    "that is not there is refused",
    { server: "400 Bad Request: TOPIC_ID_INVALID, of messages.editForumTopic" },
    async () => {
      const gone = inForum({ message_thread_id: 4_000 });
      const words = "400 Bad Request: TOPIC_ID_INVALID";
      expect(await bot.refusal("editForumTopic", { ...gone, name: "x" })).toBe(words);
      expect(await bot.refusal("closeForumTopic", gone)).toBe(words);
      expect(await bot.refusal("reopenForumTopic", gone)).toBe(words);
      expect(await bot.refusal("deleteForumTopic", gone)).toBe(words);
    },
  );

  behaviour(
    "without naming one is refused",
    { server: "400 Bad Request: invalid forum topic identifier specified" },
    async () => {
      const words = "400 Bad Request: invalid forum topic identifier specified";
      expect(await bot.refusal("closeForumTopic", inForum({ message_thread_id: 0 }))).toBe(words);
      expect(await bot.refusal("closeForumTopic", inForum())).toBe(words);
    },
  );

  behaviour(
    "of one's own needs no right",
    { api: "editForumTopic: unless it is the creator of the topic" },
    async () => {
      strip();
      await bot.result("editForumTopic", { ...one, name: "Two" });
      await bot.result("closeForumTopic", one);
      expect(stage.telegram.topics(stage.forum.id)[0]).toMatchObject({
        name: "Two",
        is_closed: true,
      });
    },
  );

  behaviour(
    "of another's needs can_manage_topics",
    { server: "400 Bad Request: not enough rights to close or open the topic" },
    async () => {
      const other = theirTopic();
      strip();
      expect(await bot.refusal("editForumTopic", { ...other, name: "x" })).toBe(
        "400 Bad Request: not enough rights to edit the topic",
      );
      for (const method of ["closeForumTopic", "reopenForumTopic"]) {
        expect(await bot.refusal(method, other)).toBe(
          "400 Bad Request: not enough rights to close or open the topic",
        );
      }
    },
  );
});

describe("a closed topic", () => {
  beforeEach(async () => {
    await bot.result("closeForumTopic", one);
  });

  behaviour(
    "tells of its closing and opening once each",
    { server: "400 Bad Request: TOPIC_NOT_MODIFIED" },
    async () => {
      expect(await bot.kinds()).toEqual(["message forum_topic_closed"]);
      expect(await bot.refusal("closeForumTopic", one)).toBe("400 Bad Request: TOPIC_NOT_MODIFIED");
      await bot.result("reopenForumTopic", one);
      expect(await bot.kinds()).toEqual(["message forum_topic_reopened"]);
      expect(await bot.refusal("reopenForumTopic", one)).toBe(
        "400 Bad Request: TOPIC_NOT_MODIFIED",
      );
    },
  );

  behaviour("takes no messages of members", { api: "ForumTopicClosed; can_manage_topics" }, () => {
    const { telegram, caseworker, forum } = stage;
    const there = { threadId: one.message_thread_id };
    const say = () => telegram.send(caseworker, forum.id, { text: "x" }, there);
    expect(say).toThrow("The topic is closed");
    telegram.setMember(forum.id, caseworker, "administrator", {
      rights: { can_manage_topics: false },
    });
    expect(say).toThrow("The topic is closed");
    telegram.setMember(forum.id, caseworker, "administrator");
    expect(say().message_thread_id).toBe(one.message_thread_id);
  });

  behaviour(
    "takes messages of the one who made it",
    { server: "ForumTopicManager.cpp can_send_message_to_forum_topic: !topic_info->is_outgoing()" },
    async () => {
      strip();
      await stage.message("sendMessage", { ...one, text: "x" });
    },
  );

  behaviour(
    "of another takes no message of a bot without the right",
    { seen: "userbotindo/Anjani, issue 366: 400 TOPIC_CLOSED" },
    async () => {
      const other = theirTopic();
      stage.telegram.closeTopic(stage.caseworker, stage.forum.id, other.message_thread_id);
      await stage.message("sendMessage", { ...other, text: "x" });
      strip();
      expect(await bot.refusal("sendMessage", { ...other, text: "x" })).toBe(
        "400 Bad Request: TOPIC_CLOSED",
      );
      expect(await bot.refusal("sendChatAction", { ...other, action: "typing" })).toBe(
        "400 Bad Request: TOPIC_CLOSED",
      );
    },
  );
});

describe("deleting a topic", () => {
  behaviour(
    "takes its messages along, whatever their age, and tells nobody",
    { api: "deleteForumTopic: delete a forum topic along with all its messages" },
    async () => {
      await stage.message("sendMessage", { ...one, text: "x" });
      stage.telegram.send(stage.caseworker, stage.forum.id, { text: "stays" });
      stage.clock.advance(90 * 24 * 3_600_000);
      await bot.take();
      await bot.result("deleteForumTopic", one);
      expect(stage.telegram.messages(stage.forum.id).map(({ text }) => text)).toEqual(["stays"]);
      expect(stage.telegram.topics(stage.forum.id)).toEqual([]);
      expect(await bot.take()).toEqual([]);
    },
  );

  behaviour(
    "leaves nothing to write into",
    { server: "400 Bad Request: message thread not found" },
    async () => {
      await bot.result("deleteForumTopic", one);
      expect(await bot.refusal("sendMessage", { ...one, text: "x" })).toBe(
        "400 Bad Request: message thread not found",
      );
    },
  );

  behaviour(
    "needs can_delete_messages",
    { server: "400 Bad Request: not enough rights to delete the topic" },
    async () => {
      const other = theirTopic();
      stage.telegram.setBotRights(stage.forum.id, { can_delete_messages: false });
      expect(await bot.refusal("deleteForumTopic", other)).toBe(
        "400 Bad Request: not enough rights to delete the topic",
      );
      // Of its own topic td says nothing, and the main server asks for the right.
      expect(await bot.refusal("deleteForumTopic", one)).toBe(
        "400 Bad Request: CHAT_ADMIN_REQUIRED",
      );
    },
  );
});
