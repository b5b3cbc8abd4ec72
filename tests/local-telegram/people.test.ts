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

const DAY_MS = 24 * 3_600_000;
const say = (text: string) => stage.telegram.send(stage.worker, stage.worker.id, { text });
const buttons = { inline_keyboard: [[{ text: "Yes", callback_data: "y" }]] };

describe("a person who edits", () => {
  behaviour(
    "their text or caption, tells the bot with an edit_date",
    { api: "Update, edited_message" },
    async () => {
      const { telegram, worker } = stage;
      const { message_id } = say("x");
      telegram.editText(worker, worker.id, message_id, "y");
      expect((await bot.last()).edited_message).toMatchObject({
        message_id,
        text: "y",
        edit_date: expect.any(Number),
      });
      const file = telegram.send(worker, worker.id, {
        document: new Uint8Array([1]),
        fileName: "a.pdf",
        caption: "x",
      });
      telegram.editCaption(worker, worker.id, file.message_id, "y");
      expect((await bot.last()).edited_message).toMatchObject({ caption: "y" });
      telegram.editCaption(worker, worker.id, file.message_id, "");
      expect((await bot.last()).edited_message).not.toHaveProperty("caption");
    },
  );

  behaviour(
    "changes what is theirs, within 48 hours, and to something else",
    { server: "td config edit_time_limit: 2 * 86400" },
    async () => {
      const { telegram, worker, clock } = stage;
      const { message_id } = say("x");
      const edit = (text: string) => telegram.editText(worker, worker.id, message_id, text);
      expect(() => edit("x")).toThrow("Nothing was changed");
      expect(() => edit(" ")).toThrow("4096");
      const theirs = await stage.message("sendMessage", { chat_id: worker.id, text: "bot" });
      expect(() => telegram.editText(worker, worker.id, theirs.message_id, "y")).toThrow("only");
      const forward = telegram.forward(worker, worker.id, theirs.message_id, worker.id);
      expect(() => telegram.editText(worker, worker.id, forward.message_id, "y")).toThrow(
        "forward",
      );
      clock.advance(2 * DAY_MS);
      edit("still");
      clock.advance(1_000);
      expect(() => edit("too late")).toThrow("48 hours");
    },
  );
});

describe("a person who sends", () => {
  behaviour(
    "an album gives each of its files one media_group_id",
    { api: "Message, media_group_id" },
    async () => {
      const { telegram, worker } = stage;
      const file = { document: new Uint8Array([1]), fileName: "a.pdf" };
      telegram.sendAlbum(worker, worker.id, [{ ...file, caption: "both" }, file]);
      const sent = (await bot.take()).map(({ message }) => message);
      expect(sent).toHaveLength(2);
      expect(new Set(sent.map((message) => message?.media_group_id)).size).toBe(1);
      expect(sent[0]?.media_group_id).toMatch(/^\d+$/);
      expect(sent.map((message) => message?.caption)).toEqual(["both", undefined]);
    },
  );

  behaviour(
    "no album of one, of eleven, or of files that do not mix",
    { api: "sendMediaGroup: 2-10 items; documents and audio only with messages of the same type" },
    () => {
      const { telegram, worker } = stage;
      const file = { document: new Uint8Array([1]), fileName: "a.pdf" };
      const album = (contents: Parameters<typeof telegram.sendAlbum>[2]) => () =>
        telegram.sendAlbum(worker, worker.id, contents);
      expect(album([file])).toThrow("between 2 and 10");
      expect(album(Array.from({ length: 11 }, () => file))).toThrow("between 2 and 10");
      expect(album([file, { audio: new Uint8Array([1]) }])).toThrow("one album");
      expect(album([file, { text: "x" }])).toThrow("Only photos");
      expect(telegram.messages(worker.id)).toHaveLength(1);
    },
  );

  behaviour(
    "in a topic that is not there, or where there are none, is stopped",
    { api: "Message, message_thread_id" },
    () => {
      const { telegram, caseworker, worker, forum } = stage;
      expect(() => telegram.send(caseworker, forum.id, { text: "x" }, { threadId: 99 })).toThrow(
        "no topic",
      );
      expect(() => telegram.send(worker, worker.id, { text: "x" }, { threadId: 99 })).toThrow(
        "no topics",
      );
    },
  );
});

describe("a person who taps", () => {
  behaviour(
    "a button that is there, twice makes two queries",
    { api: "CallbackQuery, id: unique identifier for this query" },
    async () => {
      const { telegram, worker } = stage;
      const { message_id } = await stage.message("sendMessage", {
        chat_id: worker.id,
        text: "x",
        reply_markup: buttons,
      });
      const ids = telegram.pressTwice(worker, worker.id, message_id, "y");
      const queries = (await bot.take()).map(({ callback_query }) => callback_query);
      expect(queries.map((query) => query?.id)).toEqual([...ids]);
      expect(ids[0]).not.toBe(ids[1]);
      expect(queries[0]?.chat_instance).toBe(queries[1]?.chat_instance);
      expect(() => telegram.press(worker, worker.id, message_id, "z")).toThrow("no button");
    },
  );

  behaviour(
    "on a message that is gone tells of it by its id alone",
    { server: "Client.cpp JsonInaccessibleMessage: date 0" },
    async () => {
      const { telegram, worker } = stage;
      const { message_id } = await stage.message("sendMessage", {
        chat_id: worker.id,
        text: "x",
        reply_markup: buttons,
      });
      await bot.result("deleteMessage", { chat_id: worker.id, message_id });
      telegram.press(worker, worker.id, message_id, "y", { forged: true });
      const { callback_query } = await bot.last();
      expect(Object.keys(callback_query?.message ?? {}).sort()).toEqual([
        "chat",
        "date",
        "message_id",
      ]);
      expect(callback_query?.message?.date).toBe(0);
    },
  );

  behaviour(
    "the keyboard below the chat sends what the button says, until it is taken away",
    { api: "KeyboardButton; ReplyKeyboardRemove" },
    async () => {
      const { telegram, worker } = stage;
      const send = (reply_markup: object) =>
        stage.message("sendMessage", { chat_id: worker.id, text: "x", reply_markup });
      await send({ keyboard: [["Yes", { text: "My number", request_contact: true }]] });
      telegram.chooseReply(worker, worker.id, "Yes");
      expect((await bot.last()).message?.text).toBe("Yes");
      telegram.chooseReply(worker, worker.id, "My number");
      expect((await bot.last()).message).toMatchObject({ contact: { first_name: "Namuna" } });
      await send({ remove_keyboard: true });
      expect(() => telegram.chooseReply(worker, worker.id, "Yes")).toThrow("no button");
    },
  );

  behaviour(
    "a reaction replaces their former one, and a bot that asked is told",
    { api: "MessageReactionUpdated, old_reaction, new_reaction" },
    async () => {
      const { telegram, caseworker, forum } = stage;
      await bot.allow(["message_reaction"]);
      const { message_id } = await stage.message("sendMessage", { chat_id: forum.id, text: "x" });
      telegram.react(caseworker, forum.id, message_id, ["👍"]);
      telegram.react(caseworker, forum.id, message_id, ["🔥"]);
      expect((await bot.last()).message_reaction).toMatchObject({
        user: { id: caseworker.id },
        message_id,
        old_reaction: [{ type: "emoji", emoji: "👍" }],
        new_reaction: [{ type: "emoji", emoji: "🔥" }],
      });
      expect(() => telegram.react(caseworker, forum.id, message_id, ["👍", "🔥"])).toThrow("one");
    },
  );
});
