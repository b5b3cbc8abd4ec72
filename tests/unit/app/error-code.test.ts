import { GrammyError, HttpError } from "grammy";
import { describe, expect, test } from "vitest";
import { errorCode } from "../../../src/app/error-code.js";
import { AppError } from "../../../src/domain/errors.js";
import { toSendError } from "../../../src/telegram/send-error.js";
import { BusyError } from "../../../src/telegram/worker/person-lease.js";

const refused = new GrammyError(
  "Call to 'sendMessage' failed!",
  { ok: false, error_code: 403, description: "Forbidden: bot was blocked by the user" },
  "sendMessage",
  { chat_id: 5_551_234_567, text: "pasportimni oldi" },
);

describe("the code of an error", () => {
  test.each([
    ["an error of ours", new AppError("store.unreachable", "words"), "store.unreachable"],
    ["what Telegram refused", toSendError(refused), "SendError.blocked"],
    [
      "what Telegram did not answer",
      toSendError(new HttpError("no", new Error())),
      "SendError.noAnswer",
    ],
    ["a person who is busy", new BusyError(), "BusyError"],
    ["a mistake", new TypeError("x is undefined"), "TypeError"],
    ["Telegram's own error, as it came", refused, "GrammyError"],
    ["text", "pasportimni oldi", "unknown"],
    ["nothing", undefined, "unknown"],
  ])("tells %s by name", (_name, error, code) => {
    expect(errorCode(error)).toBe(code);
  });

  test("holds nothing of what the error says", () => {
    for (const error of [
      refused,
      new Error("pasportimni oldi", { cause: refused }),
      Object.assign(new Error("x"), { reason: { text: "pasportimni oldi" } }),
      { message: "pasportimni oldi" },
    ])
      expect(errorCode(error)).not.toMatch(/pasport|555|Forbidden/);
  });
});
