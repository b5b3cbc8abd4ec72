import { beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { refusalOf } from "./calls.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let screen: { message_id: number };

beforeEach(async () => {
  stage = createStage();
  screen = await stage.message("sendMessage", {
    chat_id: stage.worker.id,
    text: "x",
    reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] },
  });
});

const press = (data: string, options?: { forged?: boolean }) =>
  stage.telegram.press(stage.worker, stage.worker.id, screen.message_id, data, options);
const answer = (id: string, params: Record<string, unknown> = {}) =>
  stage.call("answerCallbackQuery", { callback_query_id: id, ...params });

async function updates(): Promise<{ callback_query?: Record<string, unknown> }[]> {
  const { result } = await stage.call("getUpdates", { timeout: 0 });
  return result as { callback_query?: Record<string, unknown> }[];
}

const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

describe("a tap on a button", () => {
  behaviour("reaches the bot with the message as it stands", { api: "CallbackQuery" }, async () => {
    const id = press("go");
    const update = (await updates()).at(-1);
    expect(update?.callback_query).toMatchObject({
      id,
      data: "go",
      from: { id: stage.worker.id },
      message: { message_id: screen.message_id, text: "x" },
    });
  });

  behaviour(
    "is impossible where there is no such button, unless a client forges it",
    { api: "CallbackQuery, data: the message can contain no callback buttons with this data" },
    async () => {
      expect(() => press("admin")).toThrow("no button");
      press("admin", { forged: true });
      expect((await updates()).at(-1)?.callback_query).toMatchObject({ data: "admin" });
    },
  );

  behaviour(
    "on a message that is gone tells of it by its id alone, with the date 0",
    { api: "InaccessibleMessage" },
    async () => {
      const { message_id } = screen;
      await stage.call("deleteMessage", { chat_id: stage.worker.id, message_id });
      press("go", { forged: true });
      expect((await updates()).at(-1)?.callback_query?.message).toEqual({
        chat: expect.objectContaining({ id: stage.worker.id }),
        message_id,
        date: 0,
      });
    },
  );

  behaviour(
    "waits 150 seconds for the bot and is then lost, while a message waits for a day",
    { server: "add_update_impl in Client.cpp: 150 for a callback query, 86400 for a message" },
    async () => {
      press("go");
      stage.clock.advance(151_000);
      expect((await updates()).map((update) => Object.keys(update)[1])).toEqual(["message"]);
      stage.clock.advance(24 * 3_600_000);
      expect(await updates()).toEqual([]);
    },
  );
});

describe("the answer to a tap", () => {
  behaviour(
    "is what the person sees, as a passing word or as an alert",
    { api: "answerCallbackQuery, text and show_alert" },
    async () => {
      const id = press("go");
      expect(stage.telegram.callAnswers(id)).toBeUndefined();
      await answer(id, { text: "Done", show_alert: true });
      expect(stage.telegram.callAnswers(id)).toEqual({ text: "Done", show_alert: true });
    },
  );

  behaviour(
    "may be empty: it only ends the waiting",
    { api: "answerCallbackQuery, text: If not specified, nothing will be shown" },
    async () => {
      const id = press("go");
      await answer(id, { text: "" });
      expect(stage.telegram.callAnswers(id)).toEqual({});
    },
  );

  behaviour(
    "comes too late after 15 seconds",
    { seen: "openclaw/openclaw#92800; eternnoir/pyTelegramBotAPI#1615 (20 s are too many)" },
    async () => {
      const [soon, late] = [press("go"), press("go")];
      stage.clock.advance(15_000);
      expect((await answer(soon)).ok).toBe(true);
      stage.clock.advance(1_000);
      expect(refusalOf(await answer(late))).toBe(TOO_OLD);
    },
  );

  behaviour(
    "is taken once",
    { seen: "EdJoPaTo/grammy-inline-menu#64: two answers to one query" },
    async () => {
      const id = press("go");
      await answer(id, { text: "first" });
      expect(refusalOf(await answer(id, { text: "second" }))).toBe(TOO_OLD);
      expect(stage.telegram.callAnswers(id)?.text).toBe("first");
    },
  );

  behaviour(
    "to a query that never was is refused in the same words",
    { server: "QUERY_ID_INVALID in fail_query_with_error" },
    async () => {
      expect(refusalOf(await answer("12345"))).toBe(TOO_OLD);
    },
  );

  behaviour(
    "has at most 200 characters, and a longer one leaves the query open",
    { api: "answerCallbackQuery, text: 0-200 characters" },
    async () => {
      const id = press("go");
      expect(refusalOf(await answer(id, { text: "x".repeat(201) }))).toBe("MESSAGE_TOO_LONG");
      expect((await answer(id, { text: "🆘".repeat(200) })).ok).toBe(true);
    },
  );

  behaviour(
    "opens no address but the bot's own with a parameter",
    { api: "answerCallbackQuery, url: t.me/your_bot?start=XXXX" },
    async () => {
      const id = press("go");
      expect(refusalOf(await answer(id, { url: "https://example.org/" }))).toBe("URL_INVALID");
      const url = `https://t.me/${stage.telegram.bot.username}?start=abc`;
      expect((await answer(id, { url })).ok).toBe(true);
      expect(stage.telegram.callAnswers(id)).toEqual({ url });
    },
  );

  behaviour(
    "says how long an app may keep it, up to 30 days",
    { server: "process_answer_callback_query_query: cache_time up to 24 * 30 * 60 * 60" },
    async () => {
      const id = press("go");
      await answer(id, { cache_time: 10_000_000 });
      expect(stage.telegram.callAnswers(id)?.cache_time).toBe(2_592_000);
    },
  );
});
