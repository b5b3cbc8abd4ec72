import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { type BotView, createBotView } from "./bot-view.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let bot: BotView;
let target: { chat_id: number; user_id: number };

beforeEach(async () => {
  stage = createStage();
  bot = createBotView(stage);
  const { telegram, caseworker, forum } = stage;
  telegram.setBotRights(forum.id, { can_restrict_members: true, can_promote_members: true });
  target = { chat_id: forum.id, user_id: caseworker.id };
  await bot.allow(["message", "chat_member"]);
  await bot.take();
});

const standing = () => bot.result("getChatMember", target);

describe("promoting", () => {
  behaviour(
    "gives the rights that are named, and the bot may change them",
    { api: "promoteChatMember; ChatMemberAdministrator, can_be_edited" },
    async () => {
      await bot.result("promoteChatMember", { ...target, can_delete_messages: true });
      expect(await standing()).toMatchObject({
        status: "administrator",
        can_be_edited: true,
        can_manage_chat: true,
        can_delete_messages: true,
        can_pin_messages: false,
      });
      await bot.result("promoteChatMember", target);
      expect(await standing()).toMatchObject({ status: "member" });
    },
  );

  behaviour(
    "takes can_promote_members, and nobody's own self",
    { server: "400 Bad Request: can't promote self; not enough rights" },
    async () => {
      const own = { ...target, user_id: stage.telegram.bot.id, can_pin_messages: true };
      expect(await bot.refusal("promoteChatMember", own)).toBe(
        "400 Bad Request: can't promote self",
      );
      stage.telegram.setBotRights(stage.forum.id, {});
      expect(await bot.refusal("promoteChatMember", { ...target, can_pin_messages: true })).toBe(
        "400 Bad Request: not enough rights",
      );
    },
  );

  behaviour(
    "gives no right the bot has not",
    { server: "400 Bad Request: RIGHT_FORBIDDEN, of channels.editAdmin" },
    async () => {
      expect(await bot.refusal("promoteChatMember", { ...target, can_change_info: true })).toBe(
        "400 Bad Request: RIGHT_FORBIDDEN",
      );
    },
  );

  behaviour(
    "lets the bot name those it promoted, and only those",
    { server: "400 Bad Request: not enough rights to change custom title of the user" },
    async () => {
      const named = { ...target, custom_title: "Lawyer" };
      const rename = () => bot.refusal("setChatAdministratorCustomTitle", named);
      expect(await rename()).toBe("400 Bad Request: user is not an administrator");
      stage.telegram.setMember(stage.forum.id, stage.caseworker, "administrator");
      expect(await rename()).toBe(
        "400 Bad Request: not enough rights to change custom title of the user",
      );
      stage.telegram.setMember(stage.forum.id, stage.caseworker, "member");
      await bot.result("promoteChatMember", { ...target, can_pin_messages: true });
      await bot.result("setChatAdministratorCustomTitle", named);
      expect(await standing()).toMatchObject({ custom_title: "Lawyer" });
      expect(
        await bot.refusal("setChatAdministratorCustomTitle", { ...target, custom_title: "⚖️" }),
      ).toBe("400 Bad Request: CUSTOM_TITLE_EMOJI_NOT_ALLOWED");
    },
  );
});

describe("what a chat says of itself", () => {
  behaviour(
    "its title is changed with a service message",
    { api: "Message, new_chat_title" },
    async () => {
      const { telegram, forum } = stage;
      telegram.setBotRights(forum.id, { can_change_info: true });
      await bot.result("setChatTitle", { chat_id: forum.id, title: "Desk" });
      expect((await bot.last()).message).toMatchObject({
        chat: { title: "Desk" },
        new_chat_title: "Desk",
      });
      expect(await bot.result("getChat", { chat_id: forum.id })).toMatchObject({ title: "Desk" });
    },
  );

  behaviour(
    "its description is changed once",
    { server: "400 Bad Request: chat description is not modified" },
    async () => {
      const { telegram, forum } = stage;
      const params = { chat_id: forum.id, description: "For cases" };
      expect(await bot.refusal("setChatDescription", params)).toBe(
        "400 Bad Request: not enough rights to set chat description",
      );
      telegram.setBotRights(forum.id, { can_change_info: true });
      await bot.result("setChatDescription", params);
      expect(await bot.result("getChat", { chat_id: forum.id })).toMatchObject({
        description: "For cases",
      });
      expect(await bot.refusal("setChatDescription", params)).toBe(
        "400 Bad Request: chat description is not modified",
      );
    },
  );

  behaviour(
    "a private chat has no title to change",
    { server: "400 Bad Request: can't change private chat title" },
    async () => {
      expect(await bot.refusal("setChatTitle", { chat_id: stage.worker.id, title: "x" })).toBe(
        "400 Bad Request: can't change private chat title",
      );
      expect(await bot.refusal("setChatTitle", { chat_id: stage.forum.id, title: "x" })).toBe(
        "400 Bad Request: not enough rights to change chat title",
      );
    },
  );
});
