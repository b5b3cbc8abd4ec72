import { type Api, GrammyError, type InputFile } from "grammy";
import { beforeEach, describe, expect, test } from "vitest";
import { newCaseFile } from "../../../src/domain/case-file.js";
import type { BlobId } from "../../../src/domain/ids.js";
import type { MediaItem } from "../../../src/domain/report.js";
import type { Placement } from "../../../src/ports.js";
import { createCardWriter } from "../../../src/telegram/caseworker/card/card.js";
import { createTelegramDesk } from "../../../src/telegram/caseworker/chat/desk.js";
import { alertOf, briefOf, caseIdOf } from "../../support/briefs.js";
import { content } from "../../support/content.js";

const { flow, texts } = await content();
const writer = createCardWriter(texts, "en", [flow]);
const GROUP = -100_200;
const LIST = { chat: "caseworkers", message: 55, drawn: 11 };
const alerts = [alertOf(caseIdOf(1))];
const fuller = briefOf(caseIdOf(2), { joins: caseIdOf(1) });

let sent: unknown[][];
let calls: string[];
let refusal: string | null;
/** The calls that are refused, and with which words. */
let refusals: Record<string, string>;
beforeEach(() => {
  sent = [];
  calls = [];
  refusal = null;
  refusals = {};
});

function refuse(description: string, method: string): never {
  const answer = {
    ok: false,
    error_code: 400,
    description: `Bad Request: ${description}`,
  } as const;
  throw new GrammyError("refused", answer, method, {});
}

/** Telegram as far as the desk uses it: it writes down what comes and refuses where it should. */
const api = new Proxy({} as Api, {
  get:
    (_, method: string) =>
    async (...given: unknown[]) => {
      sent.push(given);
      calls.push(`${method} ${method === "sendMessage" ? "" : String(given[1])}`.trim());
      const words = refusals[method] ?? (method === "editMessageText" ? refusal : null);
      if (words) refuse(words, method);
      return { message_id: 77 };
    },
});
const freshDesk = () =>
  createTelegramDesk({
    api,
    writer,
    chatId: GROUP,
    timeZone: "Asia/Almaty",
    retentionDays: 90,
    onMigrated: () => {},
  });
const desk = freshDesk();

describe("an addition to a case", () => {
  test("goes into its topic, without a button", async () => {
    const stands = { chat: "caseworkers", topic: 7, card: 8 };
    expect(await desk.postAddition(stands, fuller, false)).toBe(77);
    const [[chat, html, options] = []] = sent;
    expect([chat, html]).toEqual([GROUP, writer.addition(fuller, {})]);
    expect(options).toMatchObject({ parse_mode: "HTML", message_thread_id: 7 });
    expect(options).not.toHaveProperty("reply_markup");
  });

  test("names whoever is called to it", async () => {
    const stands = { chat: "caseworkers", topic: 7, card: 8 };
    await desk.postAddition(stands, fuller, false, { mentions: [{ id: 5, name: "A<b>igul" }] });
    const [[, html] = []] = sent;
    expect(html).toContain('<a href="tg://user?id=5">A&lt;b&gt;igul</a>');
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

describe("the card of a case", () => {
  const known = {
    brief: alerts[0] ?? fuller,
    file: newCaseFile(null, 0),
    holder: { id: 1, name: "Aigul" },
    retainUntil: 0,
  };

  test("comes with the button that takes the case", async () => {
    await desk.postCard("caseworkers", 7, known.brief, false);
    expect(JSON.stringify(sent[0]?.[2])).toContain(`c:${known.brief.id}`);
  });

  test("is drawn anew with what is known, and its buttons", async () => {
    await desk.drawCase({ chat: "caseworkers", topic: 7, card: 8 }, known);
    const [[chat, message, html, options] = []] = sent;
    expect([chat, message]).toEqual([GROUP, 8]);
    expect(html).toContain("Aigul");
    expect(JSON.stringify(options)).not.toContain(`"c:${known.brief.id}"`);
  });

  test("of a closed case says the day of its end, where the caseworkers live", async () => {
    const closedAt = Date.parse("2026-03-02T20:00:00Z"); // the 3rd in Almaty
    const file = { ...known.file, stage: "closed", outcome: "solved", closedAt } as const;
    await desk.drawCase({ chat: "caseworkers", card: 8 }, { ...known, file });
    expect(sent[0]?.[2]).toContain("June 1");
  });

  test.each([
    ["message to edit not found", "gone"],
    ["message is not modified: same", "drawn"],
  ])("that is gone or looks the same (%s) says so", async (words, outcome) => {
    refusal = words;
    expect(await desk.drawCase({ chat: "caseworkers", card: 8 }, known)).toBe(outcome);
    expect(calls).toEqual(["editMessageText 8"]);
  });

  test("that does not stand yet, or has no topic, is left", async () => {
    expect(await desk.drawCase({ chat: "caseworkers" }, known)).toBe("drawn");
    expect(await desk.drawTopic({ chat: "caseworkers", card: 8 }, known)).toBe("drawn");
    expect(calls).toEqual([]);
  });
});

describe("a file", () => {
  const item = { id: "b".repeat(32) as BlobId, kind: "photo", extension: "jpg" } as const;
  const stands = { chat: "caseworkers", topic: 7, card: 8 };
  const post = (given: Partial<MediaItem> = {}, placement: Placement = stands, size = 10) =>
    desk.postMedia(placement, fuller, { ...item, ...given }, new Uint8Array(size), false);
  const nameOf = (given: unknown) => (given as InputFile).filename;

  test.each([
    ["photo", "jpg", "sendPhoto", "photo.jpg"],
    ["video", "mp4", "sendVideo", "video.mp4"],
    ["voice", "ogg", "sendVoice", "voice.ogg"],
    ["document", "jpg", "sendDocument", "page.jpg"],
  ] as const)(
    "(%s) is uploaded under a neutral name, protected and wordless",
    async (kind, extension, method, name) => {
      expect(await post({ kind, extension })).toBe(77);
      expect(calls).toEqual([expect.stringContaining(method)]);
      expect(nameOf(sent[0]?.[1])).toBe(name);
      expect(sent[0]?.[2]).toMatchObject({ protect_content: true, message_thread_id: 7 });
      expect(sent[0]?.[2]).not.toHaveProperty("caption");
    },
  );

  test("has no ending that its maker could have chosen", async () => {
    await post({ extension: "../sirli nom.exe" });
    expect(nameOf(sent[0]?.[1])).toBe("photo.bin");
  });

  test("goes as a document where Telegram does not take it as a photo", async () => {
    refusals = { sendPhoto: "PHOTO_INVALID_DIMENSIONS" };
    await post();
    await post({}, stands, 11 * 1024 * 1024);
    expect(calls.map((call) => call.split(" ")[0])).toEqual([
      "sendPhoto",
      "sendDocument",
      "sendDocument",
    ]);
  });

  test("of a voice is a document where no topic can be deleted: that can be taken back", async () => {
    await post({ kind: "voice", extension: "ogg" }, { chat: "caseworkers", card: 8 });
    expect(calls).toEqual([expect.stringContaining("sendDocument")]);
    expect(sent[0]?.[2]).toMatchObject({ reply_parameters: { message_id: 8 } });
  });

  test("that is a repeat says so, and nothing else", async () => {
    await desk.postMedia(stands, fuller, item, new Uint8Array(3), true);
    expect(sent[0]?.[2]).toMatchObject({ caption: writer.repeatMark() });
  });
});

describe("a purge", () => {
  const posts = { chat: "caseworkers", card: 8, posts: [9, 10] };

  test("deletes the topic, and in one call what was said of the case outside it", async () => {
    await freshDesk().purge({ ...posts, topic: 7 });
    expect(calls).toEqual(["deleteForumTopic 7", "deleteMessages 9,10"]);
  });

  test("makes stubs of what was said outside the topic where that cannot be deleted", async () => {
    refusals = { deleteMessages: "message can't be deleted" };
    await freshDesk().purge({ ...posts, topic: 7 });
    expect(calls.slice(2)).toEqual(["editMessageText 9", "editMessageText 10"]);
  });

  test("asks once after each message that went with the topic", async () => {
    refusals = {
      deleteMessages: "message can't be deleted",
      editMessageText: "message to edit not found",
    };
    await freshDesk().purge({ ...posts, topic: 7 });
    expect(calls.slice(2)).toEqual(["editMessageText 9", "editMessageText 10"]);
  });

  test.each(["TOPIC_ID_INVALID", "message thread not found"])(
    "of a topic that is gone (%s) is done",
    async (words) => {
      refusals = { deleteForumTopic: words };
      await freshDesk().purge({ chat: "caseworkers", card: 8, topic: 7 });
      expect(calls).toEqual(["deleteForumTopic 7"]);
    },
  );

  test("without the right to delete topics makes stubs, and says that it is not done", async () => {
    refusals = { deleteForumTopic: "not enough rights to delete the topic" };
    const purge = freshDesk().purge({ ...posts, topic: 7 });
    await expect(purge).rejects.toMatchObject({ reason: "chatGone" });
    expect(calls).toEqual([
      "deleteForumTopic 7",
      "editMessageText 8",
      "editMessageText 9",
      "editMessageText 10",
    ]);
  });

  test("where topics were switched off makes stubs of the messages", async () => {
    refusals = { deleteForumTopic: "the chat is not a forum" };
    await freshDesk().purge({ ...posts, topic: 7 });
    expect(calls.slice(1)).toEqual([
      "editMessageText 8",
      "editMessageText 9",
      "editMessageText 10",
    ]);
  });

  test("turns each message into a stub that tells nothing, without a button", async () => {
    await freshDesk().purge(posts);
    expect(sent.map((given) => given.slice(0, 3))).toEqual(
      [8, 9, 10].map((message) => [GROUP, message, writer.say("card-purged")]),
    );
    expect(sent.every((given) => given[3] === undefined)).toBe(true);
  });

  test("puts a picture of nothing in the place of media", async () => {
    refusals = { editMessageText: "there is no text in the message to edit" };
    await freshDesk().purge({ chat: "caseworkers", posts: [9] });
    expect(calls).toEqual(["editMessageText 9", "editMessageMedia 9"]);
    expect(sent[1]?.[2]).toMatchObject({ type: "photo", caption: writer.say("card-purged") });
  });

  test("deletes what cannot be edited, and leaves what cannot be deleted either", async () => {
    refusals = {
      editMessageText: "there is no text in the message to edit",
      editMessageMedia: "message can't be edited",
      deleteMessage: "message can't be deleted",
    };
    await freshDesk().purge({ chat: "caseworkers", posts: [9] });
    expect(calls).toEqual(["editMessageText 9", "editMessageMedia 9", "deleteMessage 9"]);
  });

  test("that is interrupted goes on where it stopped", async () => {
    const again = freshDesk();
    await again.purge({ chat: "caseworkers", posts: [8] });
    refusals = { editMessageText: "chat not found" };
    await expect(again.purge(posts)).rejects.toMatchObject({ reason: "chatGone" });
    refusals = {};
    await again.purge(posts);
    expect(calls).toEqual([
      "editMessageText 8",
      "editMessageText 9",
      "editMessageText 9",
      "editMessageText 10",
    ]);
  });
});

describe("a line of the bot's own", () => {
  test("stands in the case's topic, else as a reply to its card", async () => {
    const line = { kind: "retentionEnds", code: "CASE", day: "2026-06-01" } as const;
    expect(await desk.postLine({ chat: "caseworkers", topic: 7, card: 8 }, line)).toBe(77);
    await desk.postLine({ chat: "caseworkers", card: 8 }, line);
    expect(sent[0]?.[1]).toContain("2026-06-01");
    expect(sent[0]?.[2]).toMatchObject({ message_thread_id: 7 });
    expect(sent[1]?.[2]).toMatchObject({ reply_parameters: { message_id: 8 } });
  });

  test("has words for all there is to say, each its own", async () => {
    const all = [
      { kind: "retentionEnds", code: "CASE", day: "2026-06-01" },
      { kind: "stillOpen", code: "CASE", day: "2026-06-01" },
      { kind: "closedBySilence", code: "CASE" },
      { kind: "fileGone", code: "CASE" },
      { kind: "withdrawn", code: "CASE" },
      { kind: "withdrawn", code: null },
    ] as const;
    for (const line of all) await desk.postPlainLine("caseworkers", line);
    expect(new Set(sent.map(([, text]) => text)).size).toBe(all.length);
  });
});
