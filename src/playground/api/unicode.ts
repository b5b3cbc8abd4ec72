import { badRequest } from "./api-error.js";
import type { Limit } from "./declarations.js";

/**
 * Half of a surrogate pair has no UTF-8, so Telegram takes no string that holds one. A text with
 * markup is left to whoever parses it.
 * @throws ApiError 400 in the words of td (ReplyMarkup.cpp for the text of a button).
 */
export function checkUnicode(value: unknown, path: string, limit: Limit | undefined): void {
  if (typeof value !== "string" || limit?.unit === "afterParsing") return;
  if (!/\p{Surrogate}/u.test(value)) return;
  const isButton = /^reply_markup\.inline_keyboard\b.*\.text$/.test(path);
  const what = isButton ? "inline keyboard button text" : "strings";
  throw badRequest(`${what} must be encoded in UTF-8`);
}
