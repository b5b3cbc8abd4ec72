import { type Api, GrammyError } from "grammy";
import { beforeEach, describe, expect, test } from "vitest";
import { createCardWriter } from "../../../src/telegram/caseworker/card.js";
import { createTelegramDesk } from "../../../src/telegram/caseworker/desk.js";
import { alertOf, briefOf, caseIdOf } from "../../support/briefs.js";
import { content } from "../../support/content.js";

const { flow, texts } = await content();
const writer = createCardWriter(texts, "en", [flow]);
const GROUP = -100_200;
const LIST = { chat: "caseworkers", message: 55, drawn: 11 };
const alerts = [alertOf(caseIdOf(1))];
const fuller = briefOf(caseIdOf(2), { joins: caseIdOf(1) });

let sent: unknown[][];
let refusal: string | null;
beforeEach(() => {
  sent = [];
  refusal = null;
});

/** Telegram as far as the desk uses it: it writes down what comes and refuses where it should. */
const api = {
  async sendMessage(...given: unknown[]) {
    sent.push(given);
    return { message_id: 77 };
  },
  async editMessageText(...given: unknown[]) {
    sent.push(given);
    if (refusal === null) return true;
    const answer = { ok: false, error_code: 400, description: `Bad Request: ${refusal}` } as const;
    throw new GrammyError("refused", answer, "editMessageText", {});
  },
} as unknown as Api;
const desk = createTelegramDesk({ api, writer, chatId: GROUP, onMigrated: () => {} });

describe("an addition to a case", () => {
  test("goes into its topic, without a button", async () => {
    const stands = { chat: "caseworkers", topic: 7, card: 8 };
    expect(await desk.postAddition(stands, fuller, false)).toBe(77);
    const [[chat, html, options] = []] = sent;
    expect([chat, html]).toEqual([GROUP, writer.addition(fuller, {})]);
    expect(options).toMatchObject({ parse_mode: "HTML", message_thread_id: 7 });
    expect(options).not.toHaveProperty("reply_markup");
  });

  test("answers its card where there are no topics, even if that is gone", async () => {
    await desk.postAddition({ chat: "caseworkers", card: 8 }, fuller, true);
    const [[, html, options] = []] = sent;
    expect(html).toBe(writer.addition(fuller, { repeat: true }));
    expect(options).toMatchObject({
      reply_parameters: { message_id: 8, allow_sending_without_reply: true },
    });
    expect(options).not.toHaveProperty("message_thread_id");
    expect(options).not.toHaveProperty("reply_markup");
  });
});

describe("the list of a flood", () => {
  test("is a message of its own, outside the topics", async () => {
    expect(await desk.postAlertList("caseworkers", alerts)).toBe(77);
    const [[chat, html, options] = []] = sent;
    expect([chat, html]).toEqual([GROUP, writer.alertList(alerts)]);
    expect(options).not.toHaveProperty("message_thread_id");
  });

  test("is drawn anew in its place", async () => {
    expect(await desk.editAlertList(LIST, alerts)).toBe(true);
    expect(sent[0]?.slice(0, 3)).toEqual([GROUP, 55, writer.alertList(alerts)]);
  });

  test("that looks the same already stands", async () => {
    refusal = "message is not modified: specified new message content is exactly the same";
    expect(await desk.editAlertList(LIST, alerts)).toBe(true);
  });

  test.each(["message to edit not found", "message can't be edited"])(
    "that is gone (%s) does not stand any more",
    async (words) => {
      refusal = words;
      expect(await desk.editAlertList(LIST, alerts)).toBe(false);
    },
  );

  test("that cannot be drawn is told to the caller", async () => {
    refusal = "not enough rights";
    await expect(desk.editAlertList(LIST, alerts)).rejects.toMatchObject({ reason: "chatGone" });
  });
});
