import { beforeEach, describe, expect, test } from "vitest";
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

const press = (data: string, options?: { forged?: boolean; anonymous?: boolean }) =>
  stage.telegram.press(stage.worker, stage.worker.id, screen.message_id, data, options);
const answer = (id: string, params: Record<string, unknown> = {}) =>
  stage.call("answerCallbackQuery", { callback_query_id: id, ...params });

async function updates(): Promise<{ callback_query?: Record<string, unknown> }[]> {
  const { result } = await stage.call("getUpdates", { timeout: 0 });
  return result as { callback_query?: Record<string, unknown> }[];
}

const TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid";

describe("a tap on a button", () => {
  test("reaches the bot with the message as it stands", async () => {
    const id = press("go");
    const update = (await updates()).at(-1);
    expect(update?.callback_query).toMatchObject({
      id,
      data: "go",
      from: { id: stage.worker.id },
      message: { message_id: screen.message_id, text: "x" },
    });
  });

  test("shows the answer the bot gives", async () => {
    const id = press("go");
    expect(stage.telegram.callAnswers(id)).toBeUndefined();
    await answer(id, { text: "Done", show_alert: true });
    expect(stage.telegram.callAnswers(id)).toEqual({ text: "Done", show_alert: true });
  });

  test("is answered once, in time, and by its own id", async () => {
    const id = press("go");
    await answer(id);
    expect((await answer(id)).description).toBe(TOO_OLD);
    const late = press("go");
    stage.clock.advance(16_000);
    expect((await answer(late)).description).toBe(TOO_OLD);
    expect((await answer("12345")).description).toBe(TOO_OLD);
  });

  test("is impossible where there is no such button, unless it is forged", async () => {
    expect(() => press("admin")).toThrow("no button");
    press("admin", { forged: true });
    expect((await updates()).at(-1)?.callback_query).toMatchObject({ data: "admin" });
  });

  test("forged on a message that is gone tells of it by its id alone", async () => {
    await stage.call("deleteMessage", { chat_id: stage.worker.id, ...screen });
    press("go", { forged: true });
    expect((await updates()).at(-1)?.callback_query).toMatchObject({ message: { date: 0 } });
  });

  test("waits 150 seconds for the bot and is then lost, while a message waits", async () => {
    press("go");
    stage.clock.advance(151_000);
    expect((await updates()).map((update) => Object.keys(update)[1])).toEqual(["message"]);
    stage.clock.advance(24 * 3_600_000);
    expect(await updates()).toEqual([]);
  });
});
