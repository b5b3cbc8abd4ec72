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

describe("a private chat", () => {
  behaviour(
    "that is blocked and opened again is told as the bot's own standing",
    { api: "Update, my_chat_member: when the bot is blocked or unblocked by the user" },
    async () => {
      const { telegram, worker } = stage;
      telegram.block(worker);
      expect((await bot.last()).my_chat_member).toMatchObject({
        chat: { id: worker.id, type: "private" },
        from: { id: worker.id },
        old_chat_member: { status: "member" },
        new_chat_member: { status: "kicked", until_date: 0 },
      });
      telegram.unblock(worker);
      expect((await bot.last()).my_chat_member).toMatchObject({
        old_chat_member: { status: "kicked" },
        new_chat_member: { status: "member" },
      });
    },
  );

  behaviour(
    "that is blocked takes nothing, and can be looked at",
    { server: "403 Forbidden: bot was blocked by the user" },
    async () => {
      const { telegram, worker } = stage;
      telegram.block(worker);
      const chat_id = worker.id;
      const words = "403 Forbidden: bot was blocked by the user";
      expect(await bot.refusal("sendMessage", { chat_id, text: "x" })).toBe(words);
      expect(await bot.refusal("sendChatAction", { chat_id, action: "typing" })).toBe(words);
      await bot.result("getChat", { chat_id });
      expect(() => telegram.send(worker, worker.id, { text: "x" })).toThrow("blocked");
    },
  );

  behaviour(
    "of somebody who never wrote takes nothing",
    { server: "403 Forbidden: bot can't initiate conversation with a user" },
    async () => {
      expect(await bot.refusal("sendMessage", { chat_id: stage.caseworker.id, text: "x" })).toBe(
        "403 Forbidden: bot can't initiate conversation with a user",
      );
      const nobody = stage.telegram.addUser({ firstName: "Nobody" });
      expect(await bot.refusal("sendMessage", { chat_id: nobody.id, text: "x" })).toBe(
        "400 Bad Request: chat not found",
      );
    },
  );

  behaviour(
    "of a deleted account takes nothing, and has no name",
    { server: "403 Forbidden: user is deactivated; JsonUser writes an empty first_name" },
    async () => {
      const { telegram, worker, forum } = stage;
      telegram.join(worker, forum.id);
      telegram.deleteAccount(worker);
      const chat_id = worker.id;
      expect(await bot.refusal("sendMessage", { chat_id, text: "x" })).toBe(
        "403 Forbidden: user is deactivated",
      );
      expect(await bot.result("getChat", { chat_id })).toMatchObject({ first_name: "" });
      const member = await bot.result("getChatMember", { chat_id: forum.id, user_id: worker.id });
      expect(member).toMatchObject({ user: { id: worker.id, first_name: "" } });
      expect(() => telegram.send(worker, worker.id, { text: "x" })).toThrow("deleted");
    },
  );

  behaviour(
    "is emptied without a word to the bot",
    { api: "Update: none tells of deleted messages" },
    async () => {
      const { telegram, worker } = stage;
      const { message_id } = await stage.message("sendMessage", { chat_id: worker.id, text: "x" });
      telegram.send(worker, worker.id, { text: "y" });
      await bot.take();
      telegram.deleteMessage(worker, worker.id, message_id);
      telegram.deleteHistory(worker);
      expect(telegram.messages(worker.id)).toEqual([]);
      expect(await bot.take()).toEqual([]);
      await stage.message("sendMessage", { chat_id: worker.id, text: "still open" });
    },
  );

  behaviour(
    "shows the person's language of the moment",
    { api: "User, language_code" },
    async () => {
      const { telegram, worker } = stage;
      telegram.switchLanguage(worker, "ky");
      telegram.send(worker, worker.id, { text: "x" });
      expect((await bot.last()).message?.from?.language_code).toBe("ky");
    },
  );
});
