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
const seconds = () => Math.floor(stage.clock.now() / 1000);

describe("banning", () => {
  behaviour(
    "throws out, by the bot's hand",
    { api: "banChatMember; ChatMemberUpdated, from" },
    async () => {
      await bot.result("banChatMember", target);
      const [member, message] = await bot.take();
      expect(member?.chat_member).toMatchObject({
        from: { id: stage.telegram.bot.id },
        old_chat_member: { status: "member" },
        new_chat_member: { status: "kicked", until_date: 0 },
      });
      expect(message?.message).toMatchObject({
        from: { id: stage.telegram.bot.id },
        left_chat_member: { id: target.user_id },
      });
    },
  );

  behaviour(
    "for less than 30 seconds or more than 366 days is for ever",
    { api: "banChatMember, until_date" },
    async () => {
      for (const [after, ends] of [
        [20, false],
        [60, true],
        [366 * 86_400 - 60, true],
        [367 * 86_400, false],
      ] as const) {
        const until_date = seconds() + after;
        await bot.result("banChatMember", { ...target, until_date });
        expect(await standing()).toMatchObject({ until_date: ends ? until_date : 0 });
        await bot.result("unbanChatMember", target);
      }
    },
  );

  behaviour(
    "takes can_restrict_members",
    { server: "400 Bad Request: not enough rights to restrict/unrestrict chat member" },
    async () => {
      stage.telegram.setBotRights(stage.forum.id, {});
      const words = "400 Bad Request: not enough rights to restrict/unrestrict chat member";
      expect(await bot.refusal("banChatMember", target)).toBe(words);
      expect(await bot.refusal("restrictChatMember", { ...target, permissions: {} })).toBe(words);
    },
  );

  behaviour(
    "spares owners, administrators of others, and the bot",
    { server: "400 Bad Request: user is an administrator of the chat" },
    async () => {
      const { telegram, caseworker, worker, forum } = stage;
      telegram.setMember(forum.id, caseworker, "administrator");
      expect(await bot.refusal("banChatMember", target)).toBe(
        "400 Bad Request: user is an administrator of the chat",
      );
      telegram.setMember(forum.id, worker, "creator");
      expect(await bot.refusal("banChatMember", { ...target, user_id: worker.id })).toBe(
        "400 Bad Request: can't remove chat owner",
      );
      expect(await bot.refusal("banChatMember", { ...target, user_id: telegram.bot.id })).toBe(
        "400 Bad Request: can't restrict self",
      );
    },
  );

  behaviour(
    "has no sense in a private chat",
    { server: "400 Bad Request: can't ban members in private chats" },
    async () => {
      const params = { chat_id: stage.worker.id, user_id: stage.worker.id };
      expect(await bot.refusal("banChatMember", params)).toBe(
        "400 Bad Request: can't ban members in private chats",
      );
    },
  );

  behaviour(
    "is undone, and puts a member out unless only the banned are meant",
    { api: "unbanChatMember, only_if_banned: do nothing if the user is not banned" },
    async () => {
      await bot.result("unbanChatMember", { ...target, only_if_banned: true });
      expect(await standing()).toMatchObject({ status: "member" });
      await bot.result("unbanChatMember", target);
      expect(await standing()).toMatchObject({ status: "left" });
      await bot.result("banChatMember", target);
      await bot.result("unbanChatMember", { ...target, only_if_banned: true });
      expect(await standing()).toMatchObject({ status: "left" });
      stage.telegram.join(stage.caseworker, stage.forum.id);
    },
  );

  behaviour(
    "is undone in supergroups and channels only",
    { server: "400 Bad Request: method is available for supergroup and channel chats only" },
    async () => {
      const group = stage.telegram.addGroup({ title: "B", kind: "group", members: [] });
      const words = "400 Bad Request: method is available for supergroup and channel chats only";
      for (const method of ["unbanChatMember", "promoteChatMember"]) {
        expect(await bot.refusal(method, { ...target, chat_id: group.id })).toBe(words);
      }
    },
  );
});

describe("restricting", () => {
  behaviour(
    "leaves what is named, and all permissions lift it",
    { api: "restrictChatMember: pass True for all permissions to lift restrictions" },
    async () => {
      const until_date = seconds() + 3_600;
      const permissions = { can_send_messages: true };
      await bot.result("restrictChatMember", { ...target, permissions, until_date });
      expect(await standing()).toMatchObject({
        status: "restricted",
        is_member: true,
        can_send_messages: true,
        can_send_photos: false,
        until_date,
      });
      const say = () => stage.telegram.send(stage.caseworker, stage.forum.id, { sticker: "👍" });
      expect(say).toThrow("can_send_other_messages");
      const names = Object.keys((await standing()) as object).filter((name) =>
        name.startsWith("can_"),
      );
      const all = Object.fromEntries(names.map((name) => [name, true]));
      await bot.result("restrictChatMember", { ...target, permissions: all });
      expect(await standing()).toMatchObject({ status: "member" });
      say();
    },
  );

  behaviour(
    "brings media and text along with stickers, unless set independently",
    { api: "restrictChatMember, use_independent_chat_permissions" },
    async () => {
      const permissions = { can_send_other_messages: true };
      await bot.result("restrictChatMember", { ...target, permissions });
      expect(await standing()).toMatchObject({ can_send_messages: true, can_send_photos: true });
      await bot.result("restrictChatMember", {
        ...target,
        permissions,
        use_independent_chat_permissions: true,
      });
      expect(await standing()).toMatchObject({ can_send_messages: false, can_send_photos: false });
    },
  );

  behaviour(
    "works in supergroups only",
    { server: "400 Bad Request: method is available only for supergroups" },
    async () => {
      const news = stage.telegram.addGroup({ title: "News", kind: "channel", members: [] });
      const params = { ...target, chat_id: news.id, permissions: {} };
      expect(await bot.refusal("restrictChatMember", params)).toBe(
        "400 Bad Request: method is available only for supergroups",
      );
    },
  );

  behaviour(
    "everybody holds for members and not for administrators",
    { api: "setChatPermissions: default chat permissions for all members" },
    async () => {
      const { telegram, caseworker, forum } = stage;
      await bot.result("setChatPermissions", { chat_id: forum.id, permissions: {} });
      expect(await bot.result("getChat", { chat_id: forum.id })).toMatchObject({
        permissions: { can_send_messages: false, can_invite_users: false },
      });
      const say = () => telegram.send(caseworker, forum.id, { text: "x" });
      expect(say).toThrow("can_send_messages");
      telegram.setMember(forum.id, caseworker, "administrator");
      say();
      telegram.setBotRights(forum.id, {});
      expect(await bot.refusal("setChatPermissions", { chat_id: forum.id, permissions: {} })).toBe(
        "400 Bad Request: not enough rights to change chat permissions",
      );
    },
  );
});
