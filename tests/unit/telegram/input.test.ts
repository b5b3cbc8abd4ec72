import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { stripIdentity, workerUpdate } from "../../../src/telegram/worker/input.js";

const WORKER = 5_551_234_567;

/** Words that tell who somebody is; none may be left. */
const NAME = {
  first_name: "Zulfizarxon",
  last_name: "Quvondiqboyeva",
  username: "zulfizar_qv",
} as const;
const from = { id: WORKER, is_bot: false, language_code: "uz-secret", ...NAME };
const chat = { id: WORKER, type: "private", ...NAME } as const;
const bot = { id: 1, is_bot: true, first_name: "Guide", username: "guide_bot" };
const message = { message_id: 12, date: 1, from, chat };
const group = { id: -100_123, type: "supergroup", title: "Caseworkers" } as const;

const updateOf = (part: object): Update => ({ update_id: 7, ...part }) as unknown as Update;
const copyOf = (update: Update) => JSON.parse(JSON.stringify(update)) as Update;

function namesLeft(part: object): string[] {
  const update = copyOf(updateOf(part));
  stripIdentity(update);
  const left = JSON.stringify(update);
  return [...Object.values(NAME), "uz-secret", "998901234567"].filter((name) =>
    left.includes(name),
  );
}

const pressed = { message_id: 3, date: 1, from: bot, chat, text: "?" };
const query = { id: "q1", from, chat_instance: "c", data: "x" };
const member = { from, chat, date: 1, old_chat_member: { status: "member", user: bot } };

describe("an update whose identity is stripped", () => {
  test.each([
    ["a message", { message: { ...message, text: "salom" } }],
    ["a command", { message: { ...message, text: "/start" } }],
    ["a photo", { message: { ...message, photo: [], caption: "rasm" } }],
    ["an edited message", { edited_message: { ...message, edit_date: 2, text: "salom" } }],
    [
      "a forward, in its former fields too",
      {
        message: {
          ...message,
          forward_sender_name: "Zulfizarxon",
          forward_signature: "Zulfizarxon",
          sender_tag: "Zulfizarxon",
        },
      },
    ],
    ["a press", { callback_query: { ...query, message: pressed } }],
    [
      "a press on a message that is too old",
      {
        callback_query: { ...query, message: { chat, message_id: 3, date: 0 } },
      },
    ],
    [
      "blocking the bot",
      {
        my_chat_member: {
          ...member,
          new_chat_member: { status: "kicked", user: bot, until_date: 0 },
        },
      },
    ],
    [
      "unblocking the bot",
      {
        my_chat_member: { ...member, new_chat_member: { status: "member", user: bot } },
      },
    ],
  ])("has no name, user name or language left: %s", (_name, part) => {
    expect(JSON.stringify(part)).toContain("Zulfizarxon");
    expect(namesLeft(part)).toEqual([]);
  });

  test("keeps what the bot works with", () => {
    const update = copyOf(updateOf({ message: { ...message, text: "salom" } }));
    stripIdentity(update);
    expect(update.message).toMatchObject({ message_id: 12, text: "salom", from: { id: WORKER } });
    expect(workerUpdate(update)).toEqual(
      workerUpdate(updateOf({ message: { ...message, text: "salom" } })),
    );
  });

  const deeper = { ...message, text: "salom" };
  test.each([
    ["the message that is answered", { message: { ...deeper, reply_to_message: message } }],
    [
      "the message that a pressed one answers",
      {
        callback_query: { ...query, message: { ...pressed, reply_to_message: message } },
      },
    ],
    [
      "where it was forwarded from",
      {
        message: { ...message, forward_origin: { type: "user", date: 1, sender_user: from } },
      },
    ],
    [
      "a hidden name it was forwarded from",
      {
        message: {
          ...message,
          forward_origin: { type: "hidden_user", date: 1, sender_user_name: NAME.first_name },
        },
      },
    ],
    [
      "a contact that is sent",
      {
        message: {
          ...message,
          contact: { phone_number: "998901234567", ...NAME, user_id: WORKER },
        },
      },
    ],
    [
      "a name in the text that leads to a person",
      {
        message: {
          ...deeper,
          entities: [{ type: "text_mention", offset: 0, length: 5, user: from }],
        },
      },
    ],
    [
      "people that are shared",
      {
        message: { ...message, users_shared: { request_id: 1, users: [{ user_id: 2, ...NAME }] } },
      },
    ],
    ["the chat that speaks for somebody", { message: { ...deeper, sender_chat: chat } }],
    [
      "the bot through which it was sent",
      {
        message: { ...deeper, via_bot: { ...bot, ...NAME } },
      },
    ],
    [
      "the member whose state changed",
      {
        my_chat_member: { ...member, new_chat_member: { status: "member", user: from } },
      },
    ],
  ])("has no name left in %s", (_name, part) => {
    expect(namesLeft(part)).toEqual([]);
  });
});

describe("an update of a worker's chat", () => {
  const base = {
    updateId: 7,
    person: WORKER,
    chat: WORKER,
    typed: 12,
    noted: true,
    pressed: null,
    pressedAt: 0,
    callback: null,
  };

  test.each([
    ["/start", { kind: "command", name: "start" }],
    ["/start from-a-link", { kind: "command", name: "start" }],
    ["/start@guide_bot", { kind: "command", name: "start" }],
    ["/language", { kind: "command", name: "language" }],
    ["/erase\n", { kind: "command", name: "erase" }],
    ["/Erase", { kind: "command", name: "erase" }],
    ["/help me", { kind: "command", name: "help" }],
    ["/helper", { kind: "text", text: "/helper" }],
    ["/settings", { kind: "text", text: "/settings" }],
    ["men /erase dedim", { kind: "text", text: "men /erase dedim" }],
    [" /start", { kind: "text", text: " /start" }],
    ["", { kind: "text", text: "" }],
    ["Maosh yoʻq", { kind: "text", text: "Maosh yoʻq" }],
  ])("with the text %j", (text, input) => {
    expect(workerUpdate(updateOf({ message: { ...message, text } }))).toEqual({ ...base, input });
  });

  test.each([
    ["audio", { file_id: "a", duration: 1, mime_type: "audio/mpeg" }],
    ["animation", { file_id: "a", duration: 1 }],
  ])("with %s is media that is not taken, and is to go", (kind, value) => {
    // A moving picture comes as a document too.
    const part = {
      message: { ...message, [kind]: value, ...(kind === "animation" && { document: value }) },
    };
    expect(workerUpdate(updateOf(part))).toEqual({
      ...base,
      input: { kind: "other", what: "media" },
      typed: 12,
      noted: true,
    });
  });

  test.each([
    [
      "the largest size of a photo",
      {
        photo: [
          { file_id: "small", file_size: 9 },
          { file_id: "large", file_size: 90 },
        ],
      },
      { media: "photo", file: "large", mime: null, size: 90, seconds: null },
    ],
    [
      "a video",
      {
        video: {
          file_id: "v",
          mime_type: "video/mp4",
          file_size: 7,
          duration: 5,
          file_name: "Zulfizarxon.mp4",
        },
      },
      { media: "video", file: "v", mime: "video/mp4", size: 7, seconds: 5 },
    ],
    [
      "a round video",
      { video_note: { file_id: "n", file_size: 7, duration: 5, length: 240 } },
      { media: "video", file: "n", mime: null, size: 7, seconds: 5 },
    ],
    [
      "a voice",
      { voice: { file_id: "o", mime_type: "audio/ogg", duration: 61 } },
      { media: "voice", file: "o", mime: "audio/ogg", size: null, seconds: 61 },
    ],
    [
      "a document",
      { document: { file_id: "d", mime_type: "application/pdf", file_name: "Zulfizarxon.pdf" } },
      { media: "document", file: "d", mime: "application/pdf", size: null, seconds: null },
    ],
  ])("with %s is a file, without its name", (_, content, file) => {
    const part = { message: { ...message, ...content } };
    const update = workerUpdate(updateOf(part));
    expect(update).toEqual({ ...base, input: { kind: "media", ...file }, typed: 12, noted: true });
  });

  test("keeps the words below a file", () => {
    const file = { voice: { file_id: "o", duration: 1 } };
    const read = (caption: string) =>
      workerUpdate(updateOf({ message: { ...message, ...file, caption } }))?.input;
    expect(read("pasportim")).toMatchObject({ kind: "media", caption: "pasportim" });
    expect(read("  ")).not.toHaveProperty("caption");
  });

  test.each(["sticker", "contact", "location", "venue", "poll", "dice", "pinned_message", "story"])(
    "with a %s is something else, which is to go",
    (kind) => {
      expect(workerUpdate(updateOf({ message: { ...message, [kind]: {} } }))).toEqual({
        ...base,
        input: { kind: "other", what: "something" },
      });
    },
  );

  test("with a forwarded text is no text of the worker's, and no command", () => {
    const forwarded = { ...message, forward_origin: { type: "user", date: 1, sender_user: bot } };
    for (const text of ["salom", "/erase"])
      expect(workerUpdate(updateOf({ message: { ...forwarded, text } }))?.input).toEqual({
        kind: "other",
        what: "something",
      });
  });

  test("with a changed message is that, whatever it says", () => {
    for (const text of ["salom", "/erase"])
      expect(workerUpdate(updateOf({ edited_message: { ...message, text } }))).toEqual({
        ...base,
        noted: false, // it was, when it came
        input: { kind: "other", what: "edited" },
      });
  });

  test.each([
    ["o:area:money", { kind: "option", step: "area", option: "money" }],
    ["x", { kind: "erase" }],
    ["forged", null],
    [undefined, null],
  ])("with a press of %j", (data, press) => {
    const part = { callback_query: { id: "q1", from, chat_instance: "c", data, message: pressed } };
    expect(workerUpdate(updateOf(part))).toEqual({
      ...base,
      typed: null,
      noted: false,
      pressed: 3,
      pressedAt: 1_000,
      callback: "q1",
      input: { kind: "press", press },
    });
  });

  test("with a press on a message that is too old to be seen is still a press", () => {
    const old = { chat, message_id: 3, date: 0 };
    expect(workerUpdate(updateOf({ callback_query: { ...query, message: old } }))).toMatchObject({
      pressed: 3,
      input: { kind: "press", press: { kind: "erase" } },
    });
  });

  test("in which the bot was blocked", () => {
    const kicked = { status: "kicked", user: bot, until_date: 0 };
    const part = { my_chat_member: { ...member, new_chat_member: kicked } };
    expect(workerUpdate(updateOf(part))).toEqual({
      ...base,
      typed: null,
      noted: false,
      input: { kind: "blocked" },
    });
  });
});

describe("an update that is no worker's doing is nothing", () => {
  const inGroup = { ...message, chat: group, text: "salom" };
  test.each<readonly [string, object]>([
    ["a message of a group", { message: inGroup }],
    ["a changed message of a group", { edited_message: inGroup }],
    ["a press in a group", { callback_query: { ...query, message: { ...pressed, chat: group } } }],
    ["a press on an inline message", { callback_query: { ...query, inline_message_id: "i" } }],
    ["a message without a sender", { message: { ...message, from: undefined, text: "salom" } }],
    [
      "unblocking the bot",
      {
        my_chat_member: { ...member, new_chat_member: { status: "member", user: bot } },
      },
    ],
    [
      "the bot put out of a group",
      {
        my_chat_member: {
          ...member,
          chat: group,
          new_chat_member: { status: "kicked", user: bot },
        },
      },
    ],
    ["nothing", {}],
    ...[
      "channel_post",
      "edited_channel_post",
      "business_connection",
      "business_message",
      "message_reaction",
      "message_reaction_count",
      "inline_query",
      "chosen_inline_result",
      "shipping_query",
      "pre_checkout_query",
      "poll",
      "poll_answer",
      "chat_member",
      "chat_join_request",
      "chat_boost",
      "removed_chat_boost",
    ].map((kind) => [kind, { [kind]: { ...message, text: "salom" } }] as const),
  ])("%s", (_name, part) => {
    expect(workerUpdate(updateOf(part))).toBeNull();
  });
});
