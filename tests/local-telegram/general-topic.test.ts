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

describe("General", () => {
  const changes = (method: string) => bot.result(method, inForum());

  behaviour("is renamed", { api: "editGeneralForumTopic" }, async () => {
    await bot.result("editGeneralForumTopic", inForum({ name: "Hall" }));
    const { message } = await bot.last();
    expect(message?.forum_topic_edited).toEqual({ name: "Hall" });
    expect(message).not.toHaveProperty("message_thread_id");
    expect(await bot.refusal("editGeneralForumTopic", inForum({ name: "Hall" }))).toBe(
      "400 Bad Request: TOPIC_NOT_MODIFIED",
    );
  });

  behaviour(
    "has no icon to change",
    { server: "400 Bad Request: GENERAL_MODIFY_ICON_FORBIDDEN, of messages.editForumTopic" },
    async () => {
      const icon = { message_thread_id: 1, icon_custom_emoji_id: "5312536423851630001" };
      expect(await bot.refusal("editForumTopic", inForum(icon))).toBe(
        "400 Bad Request: GENERAL_MODIFY_ICON_FORBIDDEN",
      );
    },
  );

  behaviour(
    "is closed to people and to a bot without the right",
    { api: "closeGeneralForumTopic" },
    async () => {
      await changes("closeGeneralForumTopic");
      const { telegram, caseworker, forum } = stage;
      expect(() => telegram.send(caseworker, forum.id, { text: "x" })).toThrow("closed");
      await stage.message("sendMessage", inForum({ text: "x" }));
      strip();
      expect(await bot.refusal("sendMessage", inForum({ text: "x" }))).toBe(
        "400 Bad Request: TOPIC_CLOSED",
      );
      await stage.message("sendMessage", { ...one, text: "x" });
    },
  );

  behaviour(
    "is closed by hiding, and shown by reopening",
    { api: "hideGeneralForumTopic: automatically closed; reopenGeneralForumTopic: unhidden" },
    async () => {
      await changes("hideGeneralForumTopic");
      expect(await bot.refusal("closeGeneralForumTopic", inForum())).toBe(
        "400 Bad Request: TOPIC_NOT_MODIFIED",
      );
      await changes("reopenGeneralForumTopic");
      expect(await bot.refusal("unhideGeneralForumTopic", inForum())).toBe(
        "400 Bad Request: TOPIC_NOT_MODIFIED",
      );
      expect(await bot.kinds()).toEqual([
        "message general_forum_topic_hidden",
        "message forum_topic_reopened",
      ]);
    },
  );

  behaviour("is shown again", { api: "GeneralForumTopicUnhidden" }, async () => {
    await changes("hideGeneralForumTopic");
    await changes("unhideGeneralForumTopic");
    expect((await bot.last()).message).toHaveProperty("general_forum_topic_unhidden");
  });

  behaviour(
    "takes can_manage_topics for all of it, hiding with the words of closing",
    { server: "400 Bad Request: not enough rights to close or open the topic" },
    async () => {
      strip();
      expect(await bot.refusal("editGeneralForumTopic", inForum({ name: "x" }))).toBe(
        "400 Bad Request: not enough rights to edit the topic",
      );
      for (const act of ["close", "reopen", "hide", "unhide"]) {
        expect(await bot.refusal(`${act}GeneralForumTopic`, inForum())).toBe(
          "400 Bad Request: not enough rights to close or open the topic",
        );
      }
    },
  );

  behaviour("is closed by a person too", { api: "ForumTopicClosed" }, async () => {
    const { telegram, caseworker, forum } = stage;
    telegram.setMember(forum.id, caseworker, "administrator");
    await bot.take();
    telegram.changeGeneral(caseworker, forum.id, { is_closed: true });
    telegram.changeGeneral(caseworker, forum.id, { name: "Hall" });
    expect(await bot.kinds()).toEqual(["message forum_topic_closed", "message forum_topic_edited"]);
  });
});
