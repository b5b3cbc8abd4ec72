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

const all = () => bot.allow(["message", "chat_member", "my_chat_member", "channel_post"]);

describe("coming and going", () => {
  behaviour(
    "in a group is a service message of the person themselves",
    { api: "Message, new_chat_members, left_chat_member" },
    async () => {
      const { telegram, worker, forum } = stage;
      telegram.join(worker, forum.id);
      expect((await bot.last()).message).toMatchObject({
        from: { id: worker.id },
        new_chat_members: [{ id: worker.id }],
      });
      telegram.leave(worker, forum.id);
      expect((await bot.last()).message).toMatchObject({
        from: { id: worker.id },
        left_chat_member: { id: worker.id },
      });
    },
  );

  behaviour(
    "by another's hand is a service message of that one",
    { api: "Message, from; new_chat_members" },
    async () => {
      const { telegram, worker, caseworker, forum } = stage;
      telegram.add(caseworker, forum.id, worker);
      expect((await bot.last()).message).toMatchObject({
        from: { id: caseworker.id },
        new_chat_members: [{ id: worker.id }],
      });
      telegram.setMember(forum.id, caseworker, "administrator");
      await bot.take();
      telegram.remove(caseworker, forum.id, worker);
      expect((await bot.last()).message).toMatchObject({
        from: { id: caseworker.id },
        left_chat_member: { id: worker.id },
      });
    },
  );

  behaviour(
    "carries the fields of before new_chat_members too",
    {
      server:
        "Client.cpp JsonMessage: new_chat_participant, new_chat_member, left_chat_participant",
    },
    async () => {
      stage.telegram.join(stage.worker, stage.forum.id);
      expect((await bot.last()).message).toMatchObject({
        new_chat_participant: { id: stage.worker.id },
        new_chat_member: { id: stage.worker.id },
      });
      stage.telegram.leave(stage.worker, stage.forum.id);
      expect((await bot.last()).message).toMatchObject({
        left_chat_participant: { id: stage.worker.id },
      });
    },
  );

  behaviour(
    "in a channel is silent",
    { api: "Message: a channel has no service message about its subscribers" },
    async () => {
      const { telegram, worker } = stage;
      const news = telegram.addGroup({ title: "News", kind: "channel", members: [] });
      telegram.join(worker, news.id);
      telegram.leave(worker, news.id);
      expect(await bot.take()).toEqual([]);
      expect(telegram.messages(news.id)).toEqual([]);
    },
  );

  behaviour(
    "yields chat_member only to a bot that asked for it by name",
    { api: "getUpdates, allowed_updates: all update types except chat_member" },
    async () => {
      const { telegram, worker, forum } = stage;
      telegram.setMember(forum.id, worker, "member");
      expect(await bot.kinds()).toEqual(["message new_chat_members"]);
      await all();
      telegram.setMember(forum.id, worker, "left");
      expect(await bot.kinds()).toEqual(["chat_member", "message left_chat_member"]);
    },
  );

  behaviour(
    "yields chat_member only to a bot that is an administrator",
    { api: "Update, chat_member: the bot must be an administrator in the chat" },
    async () => {
      await all();
      stage.telegram.setBotRights(stage.forum.id, "member");
      await bot.take();
      stage.telegram.join(stage.worker, stage.forum.id);
      expect(await bot.kinds()).toEqual(["message new_chat_members"]);
    },
  );

  behaviour(
    "of administrators and the restricted is told with all they may do",
    { api: "ChatMemberUpdated, old_chat_member, new_chat_member" },
    async () => {
      const { telegram, caseworker, worker, forum } = stage;
      await all();
      telegram.setMember(forum.id, caseworker, "administrator", { by: worker });
      expect((await bot.last()).chat_member).toMatchObject({
        from: { id: worker.id },
        old_chat_member: { status: "member" },
        new_chat_member: { status: "administrator", can_manage_topics: true },
      });
      telegram.setMember(forum.id, caseworker, "restricted", { by: worker });
      expect((await bot.last()).chat_member).toMatchObject({
        old_chat_member: { status: "administrator" },
        new_chat_member: { status: "restricted", can_send_messages: false },
      });
    },
  );
});

describe("what people may not do", () => {
  behaviour(
    "an outsider neither writes nor taps nor looks into another's chat",
    { api: "ChatMemberLeft" },
    () => {
      const { telegram, worker, caseworker, forum } = stage;
      expect(() => telegram.send(worker, forum.id, { text: "x" })).toThrow("not a member");
      expect(() => telegram.press(worker, forum.id, 2, "x", { forged: true })).toThrow(
        "not a member",
      );
      expect(() => telegram.send(caseworker, worker.id, { text: "x" })).toThrow("private chat");
    },
  );

  behaviour(
    "somebody thrown out does not come back by themselves",
    { api: "banChatMember: will not be able to return to the chat on their own" },
    () => {
      const { telegram, worker, forum } = stage;
      telegram.setMember(forum.id, worker, "kicked");
      expect(() => telegram.join(worker, forum.id)).toThrow("banned");
    },
  );

  behaviour(
    "somebody restricted comes back restricted",
    { api: "ChatMemberRestricted, is_member" },
    async () => {
      const { telegram, caseworker, forum } = stage;
      telegram.setMember(forum.id, caseworker, "restricted");
      telegram.leave(caseworker, forum.id);
      const member = () =>
        bot.result("getChatMember", { chat_id: forum.id, user_id: caseworker.id });
      expect(await member()).toMatchObject({ status: "restricted", is_member: false });
      telegram.join(caseworker, forum.id);
      expect(await member()).toMatchObject({ status: "restricted", is_member: true });
      expect(() => telegram.send(caseworker, forum.id, { text: "x" })).toThrow("can_send_messages");
    },
  );

  behaviour(
    "members neither remove nor pin without the right",
    { api: "ChatMemberAdministrator, can_restrict_members; ChatPermissions, can_pin_messages" },
    () => {
      const { telegram, caseworker, worker, forum } = stage;
      telegram.join(worker, forum.id);
      const { message_id } = telegram.send(worker, forum.id, { text: "x" });
      expect(() => telegram.remove(caseworker, forum.id, worker)).toThrow("can_restrict_members");
      expect(() => telegram.pinMessage(caseworker, forum.id, message_id)).toThrow(
        "can_pin_messages",
      );
      expect(() => telegram.deleteMessage(caseworker, forum.id, message_id)).toThrow(
        "can_delete_messages",
      );
    },
  );

  behaviour(
    "somebody restricted sends what is left to them",
    { api: "ChatPermissions, can_send_photos" },
    () => {
      const { telegram, caseworker, forum } = stage;
      telegram.setMember(forum.id, caseworker, "restricted", {
        permissions: { can_send_messages: true, can_send_voice_notes: true },
      });
      telegram.send(caseworker, forum.id, { text: "x" });
      telegram.send(caseworker, forum.id, { voice: new Uint8Array([1]) });
      expect(() => telegram.send(caseworker, forum.id, { sticker: "👍" })).toThrow(
        "can_send_other_messages",
      );
      expect(() =>
        telegram.send(caseworker, forum.id, { document: new Uint8Array([1]), fileName: "a.pdf" }),
      ).toThrow("can_send_documents");
    },
  );
});
