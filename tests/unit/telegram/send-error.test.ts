import { inspect } from "node:util";
import { GrammyError, HttpError } from "grammy";
import { describe, expect, test } from "vitest";
import {
  passes,
  type RefusalReason,
  type SendError,
  toSendError,
} from "../../../src/telegram/send-error.js";

const PAYLOAD = { chat_id: 5_551_234_567, text: "pasportimni oldi" };

function answered(code: number, description: string, parameters = {}): SendError {
  const answer = { ok: false, error_code: code, description, parameters } as const;
  return toSendError(new GrammyError("Call to 'x' failed!", answer, "x", PAYLOAD));
}

function notAnswered(code?: string): SendError {
  const cause = Object.assign(new Error(`request to https://api/bot123:abc failed`), { code });
  return toSendError(new HttpError("Network request failed!", cause));
}

describe("what Telegram refused", () => {
  // The words of Telegram's Bot API server.
  test.each<[number, string, RefusalReason]>([
    [
      400,
      "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
      "notModified",
    ],
    [400, "Bad Request: message to edit not found", "messageGone"],
    [400, "Bad Request: message to delete not found", "messageGone"],
    [400, "Bad Request: message can't be edited", "messageGone"],
    [400, "Bad Request: message can't be deleted", "tooOld"],
    [400, "Bad Request: message can't be deleted for everyone", "tooOld"],
    [
      400,
      "Bad Request: query is too old and response timeout expired or query ID is invalid",
      "tooOld",
    ],
    [400, "Bad Request: message thread not found", "threadGone"],
    [400, "Bad Request: TOPIC_DELETED", "threadGone"],
    [403, "Forbidden: bot was blocked by the user", "blocked"],
    [403, "Forbidden: user is deactivated", "blocked"],
    [403, "Forbidden: bot can't initiate conversation with a user", "blocked"],
    [400, "Bad Request: chat not found", "chatGone"],
    [403, "Forbidden: bot was kicked from the supergroup chat", "chatGone"],
    [403, "Forbidden: bot was kicked from the channel chat", "chatGone"],
    [400, "Bad Request: not enough rights to send text messages to the chat", "chatGone"],
    [400, "Bad Request: not enough rights to create a topic", "chatGone"],
    [400, "Bad Request: need administrator rights in the channel chat", "chatGone"],
    [400, "Bad Request: message text is empty", "other"],
    [400, "Bad Request: can't parse entities: unsupported start tag", "other"],
    [400, "Bad Request: message is too long", "other"],
  ])("with %i %s is %s", (code, description, reason) => {
    expect(answered(code, description)).toMatchObject({
      outcome: "refused",
      code,
      reason,
      retryAfterMs: null,
      migratedTo: null,
    });
  });

  test.each<[number, string, RefusalReason]>([
    [403, "Forbidden: bot is not a member of the supergroup chat", "chatGone"],
    [403, "Forbidden: bot is not a member of the channel chat", "chatGone"],
    [403, "Forbidden: the group chat was deleted", "chatGone"],
    [400, "Bad Request: CHAT_WRITE_FORBIDDEN", "chatGone"],
    [400, "Bad Request: CHAT_ADMIN_REQUIRED", "chatGone"],
    [400, "Bad Request: TOPIC_CLOSED", "chatGone"],
    [401, "Unauthorized", "chatGone"],
    [404, "Not Found", "chatGone"],
    [400, "Bad Request: the chat is not a forum", "notForum"],
  ])("that a person must repair, %i %s, is %s", (code, description, reason) => {
    expect(answered(code, description).reason).toBe(reason);
  });

  test("because the bot may not write is the chat's trouble", () => {
    const failure = answered(400, "Bad Request: have no rights to send a message");
    expect(failure.reason).toBe("chatGone");
  });

  test("for a while says for how long", () => {
    expect(answered(429, "Too Many Requests: retry after 37", { retry_after: 37 })).toMatchObject({
      outcome: "refused",
      reason: "tooManyRequests",
      retryAfterMs: 37_000,
    });
  });

  test("for a while without saying how long is a second", () => {
    expect(answered(429, "Too Many Requests").retryAfterMs).toBe(1_000);
  });

  test("because the group has moved says where to", () => {
    const moved = answered(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: -1_001_234_567_890,
    });
    expect(moved).toMatchObject({
      outcome: "refused",
      reason: "migrated",
      migratedTo: -1_001_234_567_890,
    });
  });
});

describe("what may have been done or not", () => {
  test.each([500, 502, 503, 504])("is unsure: Telegram's trouble, %i", (code) => {
    expect(answered(code, "Bad Gateway")).toMatchObject({
      outcome: "unsure",
      code,
      reason: "serverTrouble",
    });
  });

  test.each(["ECONNRESET", "ETIMEDOUT", "EPIPE", "UND_ERR_SOCKET", undefined])(
    "is unsure: a connection that broke, %s",
    (code) => {
      expect(notAnswered(code)).toMatchObject({ outcome: "unsure", code: 0, reason: "noAnswer" });
    },
  );

  test("is unsure: a page of the server in front of Telegram's", () => {
    const page = Object.assign(new Error("invalid json"), { type: "invalid-json" });
    expect(toSendError(new HttpError("Network request failed!", page))).toMatchObject({
      outcome: "unsure",
      reason: "serverTrouble",
    });
  });

  test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"])(
    "is certain when no connection was made: %s",
    (code) => {
      expect(notAnswered(code)).toMatchObject({
        outcome: "refused",
        code: 0,
        reason: "unreachable",
      });
    },
  );

  test("is a mistake of ours, and nothing was sent, whatever else was thrown", () => {
    for (const error of [new Error("x"), "x", null, undefined, { code: "ECONNREFUSED" }])
      expect(toSendError(error)).toMatchObject({ outcome: "refused", reason: "internal" });
  });
});

describe("a call that failed", () => {
  test.each<[string, SendError, boolean]>([
    ["no answer", notAnswered("ECONNRESET"), true],
    ["never reached", notAnswered("ECONNREFUSED"), true],
    ["Telegram's trouble", answered(502, "Bad Gateway"), true],
    ["a pause", answered(429, "Too Many Requests", { retry_after: 3 }), true],
    ["blocked", answered(403, "Forbidden: bot was blocked by the user"), false],
    ["a bad request", answered(400, "Bad Request: message text is empty"), false],
    ["a message that is gone", answered(400, "Bad Request: message to edit not found"), false],
  ])("may pass by itself or not: %s", (_name, failure, expected) => {
    expect(passes(failure)).toBe(expected);
  });

  test("holds nothing of the request, the token or Telegram's words", () => {
    for (const failure of [
      answered(400, "Bad Request: chat 5551234567 not found"),
      notAnswered("ECONNRESET"),
      toSendError(new Error("pasportimni oldi")),
    ]) {
      const printed = `${inspect(failure, { depth: 9, showHidden: true })}${failure.message}`;
      expect(printed).not.toMatch(/5551234567|pasport|bot123:abc|Bad Request/);
      expect(failure.cause).toBeUndefined();
    }
  });

  test("stays the same when it is reduced twice", () => {
    const failure = answered(400, "Bad Request: chat not found");
    expect(toSendError(failure)).toBe(failure);
    expect(failure.message).toBe("telegram refused: 400 chatGone");
  });
});
