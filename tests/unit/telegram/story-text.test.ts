import fc from "fast-check";
import { Api } from "grammy";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findEntities } from "../../../src/playground/text/found-entities.js";
import type { LocalChat } from "../../../src/playground/world/world.js";
import { createCardWriter } from "../../../src/telegram/caseworker/card/card.js";
import { createTelegramDesk } from "../../../src/telegram/caseworker/chat/desk.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { content } from "../../support/content.js";
import {
  type RunningTelegram,
  startLocalTelegram,
  TEST_TOKEN,
} from "../../support/local-telegram.js";

const { flow, texts } = await content();
const writer = createCardWriter(texts, "ru", [flow]);
const brief = briefOf(caseIdOf(1));
const told = (text: string) => writer.story(brief, { parts: [{ step: "story", text }] });

// A number to call is found by Telegram itself and stays one: a joiner in it could not be dialled.
const HARMLESS: readonly string[] = ["phone_number", "bank_card_number"];
const entitiesOf = (text: string) =>
  findEntities(text)
    .map(({ type }) => type)
    .filter((type) => !HARMLESS.includes(type));

const HOSTILE = [
  "@dauys_admin",
  "@gif",
  "/start",
  "/claim@dauys_local_bot",
  "#maosh",
  "#·жалақы@dauys",
  "$USD",
  "https://t.me/joinchat/x",
  "HTTP://EXAMPLE.COM/?a=1#b",
  "t.me/dauys",
  "tg://user?id=42",
  "ton://x",
  "tonsite://x.ton",
  "ftp://a.b",
  "mailto:a@b.kz",
  "a.b+c@example.org",
  "фирма.рф",
  "i❤.ws",
  "10.0.0.1:8080/x",
  "xn--80ak6aa92e.com",
  "+7 (701) 222-33-44",
  "<b>",
  "</b>",
  '<a href="tg://user?id=42">x</a>',
  "&lt;i&gt;",
  "&amp;",
  "[x](tg://user?id=42)",
  "`code`",
  "*b*",
  "||spoiler||",
  ">quote",
  "\u202e",
  "\u2067",
  "\u200b",
  "\u200c",
  "\u2060",
  "\ufeff",
  "\u034f",
  "\u0301",
  "\u0e33",
  "\u0000",
  "\ud800",
  "\r\n",
  "\n\n\n",
  "@",
  "#",
  "/",
  ".",
  ":",
  "//",
  "$",
];

/** Words with what could become something between them, in any order, joined or apart. */
const stories = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 2, arbitrary: fc.constantFrom(" ", "a", "kz", "com", "maosh", "жалақы", "1", "_") },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 4_000 }).map((n) => "x ".repeat(n / 2)) },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("a worker's words in the caseworkers' chat", () => {
  test("become no link, mention, command or tag, however they are put together", () => {
    fc.assert(
      fc.property(stories, (text) => {
        for (const message of told(text)) {
          expect(message.length).toBeLessThanOrEqual(4_096);
          expect(entitiesOf(message)).toEqual([]);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test("hold nothing that turns text around or hides it", () => {
    fc.assert(
      fc.property(stories, (text) => {
        for (const message of told(text))
          expect(message).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff\0]/);
      }),
    );
  });

  test.each(HOSTILE)("are shown as they were written: %s", (text) => {
    const [message = ""] = told(`maosh ${text} yoʻq`);
    expect(entitiesOf(message)).toEqual([]);
  });
});

describe("what stands in Telegram", () => {
  let running: RunningTelegram;
  let group: LocalChat;
  beforeAll(async () => {
    running = await startLocalTelegram();
    const owner = running.telegram.addUser({ firstName: "Boss" });
    group = running.telegram.addGroup({
      ...{ title: "Caseworkers", owner, members: [] },
      ...{ kind: "supergroup", forum: true },
    });
  });
  afterAll(() => running.close());

  test("of a story is text alone, without a preview, and cannot be passed on", async () => {
    const desk = createTelegramDesk({
      api: new Api(TEST_TOKEN, { apiRoot: running.url }),
      writer,
      chatId: group.id,
      timeZone: "Asia/Almaty",
      retentionDays: 90,
      onMigrated: () => {},
    });
    const whole = HOSTILE.join(" ").repeat(24);
    const parts = told(whole);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      const id = await desk.postStory({ chat: "caseworkers" }, brief, part, true);
      const message = running.telegram
        .messages(group.id)
        .find(({ message_id }) => message_id === id);
      const kinds = (message?.entities ?? []).map(({ type }) => type);
      expect(kinds.filter((type) => !HARMLESS.includes(type))).toEqual([]);
      expect(message?.has_protected_content).toBe(true);
      expect(message?.text).toContain("<b>");
    }
    const sent = running.telegram.calls.filter(({ method }) => method === "sendMessage");
    for (const call of sent)
      expect(JSON.stringify(call)).toMatch(/link_preview_options.{0,20}is_disabled.{0,6}true/);
  });
});
