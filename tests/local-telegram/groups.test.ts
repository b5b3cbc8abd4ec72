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

describe("a group that becomes a supergroup", () => {
  const basic = () =>
    stage.telegram.addGroup({ title: "Basic", kind: "group", members: [stage.caseworker] });

  behaviour(
    "names the other id on both sides",
    { api: "Message, migrate_to_chat_id, migrate_from_chat_id" },
    async () => {
      const group = basic();
      const next = stage.telegram.upgradeGroup(group.id);
      const [to, from] = await bot.take();
      expect(to?.message).toMatchObject({
        chat: { id: group.id, type: "group" },
        migrate_to_chat_id: next.id,
      });
      expect(from?.message).toMatchObject({
        chat: { id: next.id, type: "supergroup", title: "Basic" },
        migrate_from_chat_id: group.id,
      });
    },
  );

  behaviour(
    "refuses what is written under the old id, naming the new one",
    { server: "400 Bad Request: group chat was upgraded to a supergroup chat" },
    async () => {
      const group = basic();
      const next = stage.telegram.upgradeGroup(group.id);
      for (const [method, params] of [
        ["sendMessage", { text: "x" }],
        ["getChatMemberCount", {}],
        ["deleteMessage", { message_id: 1 }],
      ] as const) {
        expect(await stage.call(method, { chat_id: group.id, ...params })).toMatchObject({
          error_code: 400,
          description: "Bad Request: group chat was upgraded to a supergroup chat",
          parameters: { migrate_to_chat_id: next.id },
        });
      }
      await stage.message("sendMessage", { chat_id: next.id, text: "x" });
    },
  );

  behaviour(
    "can still be looked at under the old id",
    { server: "Client.cpp check_chat_access: only need_write_access is refused" },
    async () => {
      const group = basic();
      stage.telegram.upgradeGroup(group.id);
      expect(await bot.result("getChat", { chat_id: group.id })).toMatchObject({ type: "group" });
    },
  );

  behaviour(
    "keeps its people and the bot's rights, and begins its ids anew",
    { api: "Chat, id; ChatMemberAdministrator" },
    async () => {
      const { telegram, caseworker } = stage;
      const next = telegram.upgradeGroup(basic().id);
      const member = (user_id: number) =>
        bot.result("getChatMember", { chat_id: next.id, user_id });
      expect(await member(caseworker.id)).toMatchObject({ status: "member" });
      expect(await member(telegram.bot.id)).toMatchObject({
        status: "administrator",
        can_manage_topics: true,
      });
      expect(String(next.id)).toMatch(/^-100\d{10}$|^-10\d{11}$/);
      expect(telegram.send(caseworker, next.id, { text: "x" }).message_id).toBeLessThan(10);
    },
  );
});

describe("message ids", () => {
  behaviour(
    "count on across private chats and basic groups, and in each supergroup by itself",
    { api: "Message, message_id: unique message identifier inside this chat" },
    () => {
      const { telegram, worker, caseworker } = stage;
      const basic = telegram.addGroup({ title: "B", kind: "group", members: [caseworker] });
      const own = telegram.addGroup({ title: "S", kind: "supergroup", members: [caseworker] });
      const first = telegram.send(worker, worker.id, { text: "x" }).message_id;
      expect(telegram.send(caseworker, basic.id, { text: "x" }).message_id).toBe(first + 1);
      expect(telegram.send(caseworker, own.id, { text: "x" }).message_id).toBe(2);
    },
  );
});

describe("an anonymous administrator", () => {
  beforeEach(() => {
    const { telegram, caseworker, forum } = stage;
    telegram.setMember(forum.id, caseworker, "administrator", {
      title: "Lawyer",
      rights: { is_anonymous: true },
    });
  });

  behaviour(
    "writes as GroupAnonymousBot, in the group's name and under their title",
    { server: "Client.cpp create_message: group_anonymous_bot_user_id_; author_signature" },
    async () => {
      stage.telegram.send(stage.caseworker, stage.forum.id, { text: "x" });
      expect((await bot.last()).message).toMatchObject({
        from: { id: 1087968824, is_bot: true, username: "GroupAnonymousBot" },
        sender_chat: { id: stage.forum.id },
        author_signature: "Lawyer",
      });
    },
  );

  behaviour(
    "taps under their own name",
    { seen: "tdlib/telegram-bot-api, issue 667: the callback query carries the real user id" },
    async () => {
      const sent = await stage.message("sendMessage", {
        chat_id: stage.forum.id,
        text: "x",
        reply_markup: { inline_keyboard: [[{ text: "Yes", callback_data: "y" }]] },
      });
      stage.telegram.press(stage.caseworker, stage.forum.id, sent.message_id, "y");
      expect((await bot.last()).callback_query?.from).toEqual(stage.caseworker);
    },
  );

  behaviour(
    "edits and deletes what they wrote, though the group is its sender",
    { api: "Message, sender_chat" },
    async () => {
      const { telegram, caseworker, forum } = stage;
      const { message_id } = telegram.send(caseworker, forum.id, { text: "x" });
      telegram.editText(caseworker, forum.id, message_id, "y");
      expect((await bot.last()).edited_message).toMatchObject({
        from: { id: 1087968824 },
        text: "y",
      });
      telegram.setMember(forum.id, caseworker, "member");
      telegram.deleteMessage(caseworker, forum.id, message_id);
    },
  );
});

describe("somebody who writes in a channel's name", () => {
  behaviour(
    "is the channel, and for a bot Channel_Bot",
    { server: "Client.cpp create_message: channel_bot_user_id_ 136817688" },
    async () => {
      const { telegram, caseworker, forum } = stage;
      const asChannel = telegram.addGroup({ title: "Mine", kind: "channel", members: [] });
      telegram.send(caseworker, forum.id, { text: "x" }, { asChannel });
      expect((await bot.last()).message).toMatchObject({
        from: { id: 136817688, is_bot: true },
        sender_chat: { id: asChannel.id, type: "channel" },
      });
    },
  );
});

describe("getChat", () => {
  behaviour(
    "tells a group's permissions, and a channel has none",
    { server: "Client.cpp JsonChat: permissions for groups and supergroups" },
    async () => {
      const news = stage.telegram.addGroup({
        title: "News",
        kind: "channel",
        username: "news_channel",
        members: [],
      });
      expect(await bot.result("getChat", { chat_id: stage.forum.id })).toMatchObject({
        type: "supergroup",
        is_forum: true,
        permissions: { can_send_messages: true, can_pin_messages: false },
        max_reaction_count: 11,
      });
      const full = await bot.result("getChat", { chat_id: "@news_channel" });
      expect(full).toMatchObject({ id: news.id, active_usernames: ["news_channel"] });
      expect(full).not.toHaveProperty("permissions");
    },
  );

  behaviour(
    "tells an administrator whether newcomers see the history",
    { api: "ChatFullInfo, has_visible_history" },
    async () => {
      const open = stage.telegram.addGroup({
        title: "Open history",
        kind: "supergroup",
        members: [],
        visibleHistory: true,
      });
      const get = (chat_id: number) => bot.result("getChat", { chat_id });
      expect(await get(open.id)).toMatchObject({ has_visible_history: true });
      expect(await get(stage.forum.id)).not.toHaveProperty("has_visible_history");
      stage.telegram.setBotRights(open.id, "member");
      expect(await get(open.id)).not.toHaveProperty("has_visible_history");
    },
  );

  behaviour(
    "tells that a person hides their forwards",
    { api: "ChatFullInfo, has_private_forwards" },
    async () => {
      const get = () => bot.result("getChat", { chat_id: stage.worker.id });
      expect(await get()).not.toHaveProperty("has_private_forwards");
      stage.telegram.hideForwards(stage.worker, true);
      expect(await get()).toMatchObject({ has_private_forwards: true, type: "private" });
    },
  );

  behaviour(
    "of a chat nobody knows, or a person by name",
    { server: "400 Bad Request: chat not found" },
    async () => {
      stage.telegram.addUser({ firstName: "Named", username: "named_person" });
      for (const chat_id of [4, "@nobody_here", "@named_person", "name"]) {
        expect(await bot.refusal("getChat", { chat_id })).toBe("400 Bad Request: chat not found");
      }
      expect(await bot.refusal("getChat", {})).toBe("400 Bad Request: chat_id is empty");
    },
  );
});
