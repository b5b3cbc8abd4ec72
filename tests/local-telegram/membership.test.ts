import type { ChatMember, ChatMemberAdministrator } from "grammy/types";
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

const memberOf = (userId: number, chatId = stage.forum.id) =>
  bot.result<ChatMember>("getChatMember", { chat_id: chatId, user_id: userId });
const channel = () => stage.telegram.addGroup({ title: "News", kind: "channel", members: [] });
const stranger = () => stage.telegram.addUser({ firstName: "Nobody" });

describe("getChatMember", () => {
  behaviour(
    "knows members, those who left, and those who were thrown out",
    { api: "ChatMember: six kinds" },
    async () => {
      const { telegram, caseworker, worker, forum } = stage;
      expect(await memberOf(caseworker.id)).toEqual({ status: "member", user: caseworker });
      expect(await memberOf(worker.id)).toEqual({ status: "left", user: worker });
      telegram.setMember(forum.id, caseworker, "kicked");
      expect(await memberOf(caseworker.id)).toMatchObject({ status: "kicked", until_date: 0 });
    },
  );

  behaviour(
    "writes every right of an administrator that the kind of chat has",
    { server: "Client.cpp json_store_administrator_rights" },
    async () => {
      const inForum = Object.keys(await memberOf(stage.telegram.bot.id));
      expect(inForum).toContain("can_manage_topics");
      expect(inForum).toContain("can_pin_messages");
      expect(inForum).not.toContain("can_post_messages");
      const inChannel = Object.keys(await memberOf(stage.telegram.bot.id, channel().id));
      expect(inChannel).toContain("can_post_messages");
      expect(inChannel).toContain("can_manage_direct_messages");
      expect(inChannel).not.toContain("can_manage_topics");
      expect(inChannel).not.toContain("can_pin_messages");
    },
  );

  behaviour(
    "tells an owner and an administrator's title",
    { api: "ChatMemberOwner, custom_title; ChatMemberAdministrator, custom_title" },
    async () => {
      const { telegram, caseworker, worker, forum } = stage;
      telegram.setMember(forum.id, worker, "creator", { title: "Head" });
      expect(await memberOf(worker.id)).toEqual({
        status: "creator",
        user: worker,
        custom_title: "Head",
        is_anonymous: false,
      });
      telegram.setMember(forum.id, caseworker, "administrator", {
        title: "Lawyer",
        rights: { can_delete_messages: false, is_anonymous: true },
      });
      expect(await memberOf(caseworker.id)).toMatchObject({
        status: "administrator",
        custom_title: "Lawyer",
        can_delete_messages: false,
        can_restrict_members: true,
        is_anonymous: true,
      });
    },
  );

  behaviour(
    "writes all sixteen permissions of somebody restricted, and their end",
    { server: "Client.cpp json_store_permissions; ChatMemberRestricted, until_date" },
    async () => {
      const { telegram, caseworker, clock, forum } = stage;
      const untilDate = Math.floor(clock.now() / 1000) + 3_600;
      telegram.setMember(forum.id, caseworker, "restricted", {
        permissions: { can_send_messages: true },
        untilDate,
      });
      const member = await memberOf(caseworker.id);
      expect(member).toMatchObject({
        status: "restricted",
        is_member: true,
        until_date: untilDate,
        can_send_messages: true,
        can_send_photos: false,
      });
      expect(Object.keys(member).filter((name) => name.startsWith("can_"))).toHaveLength(16);
      clock.advance(3_600_000);
      expect(await memberOf(caseworker.id)).toEqual({ status: "member", user: caseworker });
    },
  );

  behaviour("ends a ban whose time is over", { api: "ChatMemberBanned, until_date" }, async () => {
    const { telegram, caseworker, clock, forum } = stage;
    const untilDate = Math.floor(clock.now() / 1000) + 60;
    telegram.setMember(forum.id, caseworker, "kicked", { untilDate });
    clock.advance(60_000);
    expect((await memberOf(caseworker.id)).status).toBe("left");
  });

  behaviour(
    "of somebody the bot never met, in a supergroup",
    { server: "400 Bad Request: PARTICIPANT_ID_INVALID, of channels.getParticipant" },
    async () => {
      const chat_id = stage.forum.id;
      const words = "400 Bad Request: PARTICIPANT_ID_INVALID";
      expect(await bot.refusal("getChatMember", { chat_id, user_id: 5 })).toBe(words);
      expect(await bot.refusal("getChatMember", { chat_id, user_id: stranger().id })).toBe(words);
    },
  );

  behaviour(
    "of somebody the bot never met, in a basic group",
    { server: "400 Bad Request: member not found, of td's finish_get_dialog_participant" },
    async () => {
      const group = stage.telegram.addGroup({ title: "B", kind: "group", members: [] });
      expect(await bot.refusal("getChatMember", { chat_id: group.id, user_id: 5 })).toBe(
        "400 Bad Request: member not found",
      );
      expect((await memberOf(stage.worker.id, group.id)).status).toBe("left");
    },
  );

  behaviour(
    "knows only the two of a private chat",
    { server: "DialogParticipantManager.cpp do_get_dialog_participant, DialogType::User" },
    async () => {
      const { telegram, worker, caseworker } = stage;
      expect((await memberOf(worker.id, worker.id)).status).toBe("member");
      expect((await memberOf(telegram.bot.id, worker.id)).status).toBe("member");
      const other = { chat_id: worker.id, user_id: caseworker.id };
      expect(await bot.refusal("getChatMember", other)).toBe("400 Bad Request: member not found");
    },
  );

  behaviour(
    "is closed to a bot that is no administrator of a channel",
    { server: "400 Bad Request: member list is inaccessible" },
    async () => {
      const { telegram, worker } = stage;
      const news = telegram.addGroup({
        title: "News",
        kind: "channel",
        members: [],
        botRights: "member",
      });
      const words = "400 Bad Request: member list is inaccessible";
      const params = { chat_id: news.id, user_id: worker.id };
      expect(await bot.refusal("getChatMember", params)).toBe(words);
      expect(await bot.refusal("getChatAdministrators", { chat_id: news.id })).toBe(words);
    },
  );

  behaviour(
    "takes an id of a user",
    { server: "400 Bad Request: invalid user_id specified" },
    async () => {
      for (const user_id of [0, -5]) {
        const params = { chat_id: stage.forum.id, user_id };
        expect(await bot.refusal("getChatMember", params)).toBe(
          "400 Bad Request: invalid user_id specified",
        );
      }
    },
  );
});

describe("the people of a chat", () => {
  behaviour(
    "are counted, the bot too, without those who are out",
    { api: "getChatMemberCount" },
    async () => {
      const { telegram, caseworker, worker, forum } = stage;
      const count = (chat_id: number) => bot.result("getChatMemberCount", { chat_id });
      expect(await count(forum.id)).toBe(2);
      telegram.setMember(forum.id, worker, "member");
      expect(await count(forum.id)).toBe(3);
      telegram.setMember(forum.id, caseworker, "kicked");
      expect(await count(forum.id)).toBe(2);
      expect(await count(worker.id)).toBe(2);
    },
  );

  behaviour(
    "who run it are listed without other bots",
    { api: "getChatAdministrators, return_bots: by default other bots are omitted" },
    async () => {
      const { telegram, caseworker, worker, forum } = stage;
      const other = telegram.addUser({ firstName: "Other", username: "other_bot", isBot: true });
      telegram.setMember(forum.id, worker, "creator");
      telegram.setMember(forum.id, caseworker, "administrator");
      telegram.setMember(forum.id, other, "administrator");
      const ids = async (params = {}) =>
        (
          await bot.result<ChatMemberAdministrator[]>("getChatAdministrators", {
            chat_id: forum.id,
            ...params,
          })
        )
          .map(({ user }) => user.id)
          .sort();
      const own = [telegram.bot.id, worker.id, caseworker.id];
      expect(await ids()).toEqual([...own].sort());
      expect(await ids({ return_bots: true })).toEqual([...own, other.id].sort());
    },
  );

  behaviour(
    "who run a private chat are none",
    { server: "400 Bad Request: there are no administrators in the private chat" },
    async () => {
      expect(await bot.refusal("getChatAdministrators", { chat_id: stage.worker.id })).toBe(
        "400 Bad Request: there are no administrators in the private chat",
      );
    },
  );
});
