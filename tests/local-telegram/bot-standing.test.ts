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

const channel = () => stage.telegram.addGroup({ title: "News", kind: "channel", members: [] });

describe("a bot that is out", () => {
  behaviour(
    "is told by whom it was thrown out, and of its own departure",
    { server: "Client.cpp need_skip_update_message: only the update about leaving" },
    async () => {
      const { telegram, caseworker, forum } = stage;
      telegram.setMember(forum.id, caseworker, "administrator");
      await bot.take();
      telegram.remove(caseworker, forum.id, telegram.bot);
      const [member, message] = await bot.take();
      expect(member?.my_chat_member).toMatchObject({
        from: { id: caseworker.id },
        old_chat_member: { status: "administrator" },
        new_chat_member: { status: "kicked", until_date: 0, user: { id: telegram.bot.id } },
      });
      expect(message?.message).toMatchObject({ left_chat_member: { id: telegram.bot.id } });
      telegram.send(caseworker, forum.id, { text: "alone" });
      telegram.join(stage.worker, forum.id);
      expect(await bot.take()).toEqual([]);
    },
  );

  behaviour(
    "is refused, in words of the kind of chat",
    { server: "403 Forbidden: bot was kicked from the supergroup chat" },
    async () => {
      const group = stage.telegram.addGroup({ title: "B", kind: "group", members: [] });
      const news = channel();
      const refusal = (chat_id: number) => bot.refusal("sendMessage", { chat_id, text: "x" });
      for (const [chat, kind] of [
        [stage.forum, "supergroup"],
        [group, "group"],
        [news, "channel"],
      ] as const) {
        stage.telegram.setBotRights(chat.id, "kicked");
        expect(await refusal(chat.id)).toBe(`403 Forbidden: bot was kicked from the ${kind} chat`);
        stage.telegram.setBotRights(chat.id, "absent");
        expect(await refusal(chat.id)).toBe(
          `403 Forbidden: bot is not a member of the ${kind} chat`,
        );
      }
    },
  );

  behaviour(
    "still reads a basic group, and no supergroup that is not public",
    { server: "Client.cpp check_chat_access: need_edit_access in groups and public supergroups" },
    async () => {
      const { telegram } = stage;
      const group = telegram.addGroup({ title: "B", kind: "group", members: [] });
      const open = telegram.addGroup({
        title: "Open",
        kind: "supergroup",
        username: "open_group",
        members: [],
      });
      for (const chat of [group, open, stage.forum]) telegram.setBotRights(chat.id, "absent");
      await bot.result("getChat", { chat_id: group.id });
      await bot.result("getChat", { chat_id: "@open_group" });
      expect(await bot.refusal("getChat", { chat_id: stage.forum.id })).toBe(
        "403 Forbidden: bot is not a member of the supergroup chat",
      );
      expect(await bot.refusal("getChatMemberCount", { chat_id: group.id })).toBe(
        "403 Forbidden: bot is not a member of the group chat",
      );
    },
  );

  behaviour(
    "by its own will is told so too",
    { server: "Client.cpp need_skip_update_message: messageChatDeleteMember is not skipped" },
    async () => {
      await bot.result("leaveChat", { chat_id: stage.forum.id });
      const [member, message] = await bot.take();
      expect(member?.my_chat_member).toMatchObject({
        from: { id: stage.telegram.bot.id },
        new_chat_member: { status: "left" },
      });
      expect(message?.message).toMatchObject({ left_chat_member: { id: stage.telegram.bot.id } });
      expect(await bot.refusal("leaveChat", { chat_id: stage.worker.id })).toBe(
        "400 Bad Request: can't leave private chats",
      );
    },
  );

  behaviour(
    "and comes back is told who brought it",
    { api: "Message, new_chat_members: the bot itself may be one of these members" },
    async () => {
      const { telegram, caseworker, forum } = stage;
      telegram.setBotRights(forum.id, "absent");
      await bot.take();
      telegram.add(caseworker, forum.id, telegram.bot);
      const [member, message] = await bot.take();
      expect(member?.my_chat_member).toMatchObject({
        from: { id: caseworker.id },
        old_chat_member: { status: "left" },
        new_chat_member: { status: "member" },
      });
      expect(message?.message).toMatchObject({
        from: { id: caseworker.id },
        new_chat_members: [{ id: telegram.bot.id, is_bot: true }],
      });
    },
  );
});

describe("the bot's rights", () => {
  behaviour(
    "come and go one by one, and my_chat_member tells both states",
    { api: "Update, my_chat_member" },
    async () => {
      stage.telegram.setBotRights(stage.forum.id, { can_delete_messages: false });
      const updates = await bot.take();
      expect(updates).toHaveLength(1);
      expect(updates[0]?.my_chat_member).toMatchObject({
        chat: { id: stage.forum.id },
        old_chat_member: { status: "administrator", can_delete_messages: true },
        new_chat_member: { status: "administrator", can_delete_messages: false },
      });
      stage.telegram.setBotRights(stage.forum.id, "member");
      expect((await bot.last()).my_chat_member?.new_chat_member).toEqual({
        status: "member",
        user: expect.objectContaining({ id: stage.telegram.bot.id }),
      });
    },
  );
});
