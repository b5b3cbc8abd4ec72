import type { ForumTopic, Sticker } from "grammy/types";
import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { createForumStage, type ForumStage } from "./forum-stage.js";

let stage: ForumStage["stage"];
let bot: ForumStage["bot"];
let one: ForumStage["one"];
let inForum: ForumStage["inForum"];
let strip: ForumStage["strip"];

beforeEach(async () => {
  ({ stage, bot, one, inForum, strip } = await createForumStage());
});

describe("creating a topic", () => {
  behaviour(
    "answers with the id of the service message that makes it, never General's 1",
    { api: "createForumTopic: returns a ForumTopic" },
    () => {
      expect(one.message_thread_id).toBeGreaterThan(1);
      expect(stage.telegram.messages(stage.forum.id)[0]).toMatchObject({
        message_id: one.message_thread_id,
        message_thread_id: one.message_thread_id,
        is_topic_message: true,
        forum_topic_created: { name: "One" },
      });
    },
  );

  behaviour(
    "without a colour gives the blue one",
    { seen: "banteg/takopi, pull request 152: icon_color 7322096 in a bot's topic" },
    async () => {
      const topic = await bot.result<ForumTopic>("createForumTopic", inForum({ name: "x" }));
      expect(topic).toEqual({ ...one, chat_id: undefined, ...topic });
      expect(topic.icon_color).toBe(0x6f_b9_f0);
    },
  );

  behaviour(
    "tells the bot of its own service message",
    { server: "Client.cpp need_skip_update_message: messageForumTopicCreated is not skipped" },
    async () => {
      await stage.call("createForumTopic", inForum({ name: "x" }));
      const { message } = await bot.last();
      expect(message).toMatchObject({
        from: { id: stage.telegram.bot.id, is_bot: true },
        forum_topic_created: { name: "x", icon_color: 0x6f_b9_f0 },
      });
    },
  );

  behaviour(
    "takes an administrator with can_manage_topics",
    { server: "400 Bad Request: not enough rights to create a topic" },
    async () => {
      strip();
      expect(await bot.refusal("createForumTopic", inForum({ name: "x" }))).toBe(
        "400 Bad Request: not enough rights to create a topic",
      );
    },
  );

  behaviour("takes a forum", { server: "400 Bad Request: the chat is not a forum" }, async () => {
    const { telegram, caseworker } = stage;
    const plain = telegram.addGroup({ title: "P", kind: "supergroup", members: [caseworker] });
    for (const chat_id of [plain.id, stage.worker.id]) {
      expect(await bot.refusal("createForumTopic", { chat_id, name: "x" })).toBe(
        "400 Bad Request: the chat is not a forum",
      );
    }
  });

  behaviour(
    "takes a name of more than blanks",
    { server: "400 Bad Request: name must be non-empty" },
    async () => {
      for (const name of ["", "   ", "\n"]) {
        expect(await bot.refusal("createForumTopic", inForum({ name }))).toBe(
          "400 Bad Request: name must be non-empty",
        );
      }
    },
  );

  behaviour(
    "cuts a name after 128 characters, and runs blanks together",
    { server: "td clean_name, MAX_FORUM_TOPIC_TITLE_LENGTH = 128" },
    async () => {
      const long = await bot.result<ForumTopic>(
        "createForumTopic",
        inForum({ name: "ққ".repeat(100) }),
      );
      expect(long.name).toBe("ққ".repeat(64));
      const blank = await bot.result<ForumTopic>("createForumTopic", inForum({ name: " a \n b " }));
      expect(blank.name).toBe("a b");
    },
  );

  behaviour(
    "takes six colours only",
    { api: "createForumTopic, icon_color: must be one of" },
    async () => {
      for (const icon_color of [7322096, 16766590, 13338331, 9367192, 16749490, 16478047]) {
        const topic = await bot.result<ForumTopic>(
          "createForumTopic",
          inForum({ name: "x", icon_color }),
        );
        expect(topic.icon_color).toBe(icon_color);
      }
      expect((await stage.call("createForumTopic", inForum({ name: "x", icon_color: 1 }))).ok).toBe(
        false,
      );
    },
  );
});

describe("the icons of topics", () => {
  behaviour(
    "are Telegram's own 112",
    { api: "getForumTopicIconStickers: custom emoji stickers, which can be used as an icon" },
    async () => {
      const stickers = await bot.result<Sticker[]>("getForumTopicIconStickers");
      expect(stickers).toHaveLength(112);
      expect(new Set(stickers.map((each) => each.custom_emoji_id)).size).toBe(112);
      expect(stickers[0]).toMatchObject({ custom_emoji_id: "5434144690511290129", emoji: "📰" });
    },
  );

  behaviour(
    "are put on, and taken off by an empty id",
    { api: "editForumTopic, icon_custom_emoji_id: pass an empty string to remove the icon" },
    async () => {
      const icon = { icon_custom_emoji_id: "5312536423851630001" };
      await bot.result("editForumTopic", { ...one, ...icon });
      expect((await bot.last()).message?.forum_topic_edited).toEqual(icon);
      expect(stage.telegram.topics(stage.forum.id)[0]).toMatchObject(icon);
      await bot.result("editForumTopic", { ...one, icon_custom_emoji_id: "" });
      expect((await bot.last()).message?.forum_topic_edited).toEqual({ icon_custom_emoji_id: "" });
      expect(stage.telegram.topics(stage.forum.id)[0]).not.toHaveProperty("icon_custom_emoji_id");
    },
  );

  behaviour(
    "outside of the list are refused",
    { server: "400 Bad Request: DOCUMENT_INVALID, of messages.editForumTopic" },
    async () => {
      const foreign = { icon_custom_emoji_id: "1" };
      expect(await bot.refusal("editForumTopic", { ...one, ...foreign })).toBe(
        "400 Bad Request: DOCUMENT_INVALID",
      );
      expect(await bot.refusal("createForumTopic", inForum({ name: "x", ...foreign }))).toBe(
        "400 Bad Request: DOCUMENT_INVALID",
      );
    },
  );
});
