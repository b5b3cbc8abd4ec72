import type { User } from "grammy/types";
import { beforeEach, describe, expect } from "vitest";
import type { LocalChat } from "../../src/playground/world/world.js";
import { behaviour } from "../support/behaviour.js";
import { type BotView, createBotView } from "./bot-view.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let bot: BotView;
let group: LocalChat;
let other: User;

beforeEach(async () => {
  await enter(createStage());
});

async function enter(next: Stage): Promise<void> {
  stage = next;
  bot = createBotView(stage);
  const { telegram, caseworker } = stage;
  other = telegram.addUser({ firstName: "Other", username: "other_bot", isBot: true });
  group = telegram.addGroup({
    title: "Plain",
    kind: "supergroup",
    members: [caseworker, other],
    botRights: "member",
  });
  await bot.take();
}

const say = (text: string, options = {}) =>
  stage.telegram.send(stage.caseworker, group.id, { text }, options);
const texts = async () => (await bot.take()).map(({ message }) => message?.text);

describe("as a plain member in privacy mode the bot", () => {
  behaviour(
    "is spared what people say to one another",
    { seen: "BotFather, /setprivacy: only messages that start with / or mention the bot" },
    async () => {
      say("between us");
      say("mail me at /case");
      expect(await texts()).toEqual([]);
    },
  );

  behaviour(
    "gets commands for it, and none for another bot",
    { api: "bots/features#privacy-mode: commands explicitly meant for them" },
    async () => {
      const { username } = stage.telegram.bot;
      say(`/case@${username}`);
      say(`/case@${username?.toUpperCase()} now`);
      say("/case@other_bot");
      expect(await texts()).toEqual([`/case@${username}`, `/case@${username?.toUpperCase()} now`]);
    },
  );

  behaviour(
    "gets commands for anybody while no other bot had the last word",
    { api: "bots/features#privacy-mode: if the bot was the last bot to send a message" },
    async () => {
      say("/one");
      stage.telegram.send(other, group.id, { text: "I am here too" });
      say("/two");
      await stage.message("sendMessage", { chat_id: group.id, text: "so am I" });
      say("/three");
      expect(await texts()).toEqual(["/one", "/three"]);
    },
  );

  behaviour(
    "gets what mentions it, whatever the letters",
    { seen: "BotFather, /setprivacy: or mention the bot by username" },
    async () => {
      const name = `@${stage.telegram.bot.username?.toUpperCase()}`;
      say(`hey ${name}`);
      say(`${name}s are many`);
      expect(await texts()).toEqual([`hey ${name}`]);
    },
  );

  behaviour(
    "gets replies to its own messages",
    { api: "bots/features#privacy-mode: replies to any messages meant for this bot" },
    async () => {
      const { message_id } = await stage.message("sendMessage", { chat_id: group.id, text: "x" });
      const theirs = say("theirs");
      say("to the bot", { replyTo: message_id });
      say("to a person", { replyTo: theirs.message_id });
      expect(await texts()).toEqual(["to the bot"]);
    },
  );

  behaviour(
    "gets what was sent via it",
    { api: "bots/features#privacy-mode: inline messages sent via the bot" },
    async () => {
      const { id, username = "" } = stage.telegram.bot;
      say("inline", { via: { id, is_bot: true, first_name: "Dauys", username } });
      expect(await texts()).toEqual(["inline"]);
    },
  );

  behaviour(
    "gets every service message",
    { api: "bots/features#privacy-mode: all service messages" },
    async () => {
      const { telegram, caseworker, worker } = stage;
      telegram.join(worker, group.id);
      telegram.leave(worker, group.id);
      telegram.setMember(group.id, caseworker, "administrator");
      telegram.pinMessage(caseworker, group.id, say("x").message_id);
      expect(await bot.kinds()).toEqual([
        "message new_chat_members",
        "message left_chat_member",
        "message pinned_message",
      ]);
    },
  );

  behaviour(
    "gets edits of what it would get",
    { api: "Update, edited_message: a message that is known to the bot" },
    async () => {
      const hidden = say("between us");
      const seen = say("/case");
      await bot.take();
      stage.telegram.editText(stage.caseworker, group.id, hidden.message_id, "still");
      stage.telegram.editText(stage.caseworker, group.id, seen.message_id, "/case 2");
      expect((await bot.take()).map(({ edited_message }) => edited_message?.text)).toEqual([
        "/case 2",
      ]);
    },
  );
});

describe("everything is seen", () => {
  behaviour(
    "by an administrator",
    { api: "bots/features#privacy-mode: all bots added as admins receive all messages" },
    async () => {
      stage.telegram.setBotRights(group.id, {});
      await bot.take();
      say("between us");
      expect(await texts()).toEqual(["between us"]);
    },
  );

  behaviour(
    "by a bot whose privacy mode is off, and getMe says so",
    { api: "User, can_read_all_group_messages: if privacy mode is disabled" },
    async () => {
      expect(await bot.result("getMe")).toMatchObject({ can_read_all_group_messages: false });
      await enter(createStage({ privacyMode: false }));
      say("between us");
      expect(await texts()).toEqual(["between us"]);
      expect(await bot.result("getMe")).toMatchObject({ can_read_all_group_messages: true });
    },
  );

  behaviour(
    "but what other bots write",
    { api: "bots/faq: bots will not be able to see messages from other bots regardless of mode" },
    async () => {
      stage.telegram.setBotRights(group.id, {});
      await bot.take();
      stage.telegram.send(other, group.id, { text: `/case@${stage.telegram.bot.username}` });
      expect(await texts()).toEqual([]);
    },
  );
});
