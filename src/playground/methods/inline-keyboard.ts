import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import { checkLink, linkedUserId } from "../text/link-target.js";
import { cleanString } from "../text/text-cleaning.js";

/** td leaves out what stands after the twelfth button of a row (ReplyMarkup.cpp). */
const MAX_BUTTONS_IN_A_ROW = 12;
/** Telegram's own servers refuse more; td would cut at 300. */
const MAX_BUTTONS = 100;

/**
 * Reads an inline keyboard whose fields are declared ones, as `readParameters` hands it over.
 * `undefined` when there is none, or one without a button.
 * @throws ApiError 400 in Telegram's words for a button it would refuse.
 */
export function readInlineKeyboard(markup: unknown): InlineKeyboardMarkup | undefined {
  if (typeof markup !== "object" || markup === null || !("inline_keyboard" in markup)) {
    return undefined;
  }
  const given = markup as InlineKeyboardMarkup;
  const rows = readRows<InlineKeyboardButton>(given.inline_keyboard, readButton);
  return rows.length === 0 ? undefined : { ...given, inline_keyboard: rows };
}

/**
 * The rows that have buttons: td drops the others.
 * @throws ApiError 400 for more buttons than Telegram shows.
 */
export function readRows<Button>(
  given: readonly (readonly Button[])[],
  read: (button: Button) => Button,
): Button[][] {
  const rows = given.map((row) => row.map(read)).filter((row) => row.length > 0);
  const longest = Math.max(0, ...rows.map((row) => row.length));
  if (longest > MAX_BUTTONS_IN_A_ROW) {
    throw badRequest(
      `a row has ${longest} buttons; Telegram would leave out all after the ` +
        `${MAX_BUTTONS_IN_A_ROW}th, the local Telegram does not`,
    );
  }
  if (rows.flat().length > MAX_BUTTONS) throw badRequest("reply markup is too long");
  return rows;
}

/** @throws ApiError 400 for a link that is not of https. `what` begins the complaint. */
export function checkWebAppLink(url: string, what: string): void {
  if (linkedUserId(url) !== undefined) {
    throw badRequest("link to a user can't be used in Web App URL buttons");
  }
  checkHttps(url, what);
}

function readButton(given: InlineKeyboardButton): InlineKeyboardButton {
  const button = { ...given, text: cleanString(given.text) };
  // Without an emoji of its own td leaves such a button out, and nobody notices.
  if (button.text.trim() === "") throw badRequest("inline keyboard button text must be non-empty");
  if ("url" in button && linkedUserId(button.url) === undefined) {
    const checked = checkLink(button.url);
    if ("reason" in checked) throw wrongUrl("inline keyboard button", button.url, checked.reason);
  }
  if ("login_url" in button) {
    if (linkedUserId(button.login_url.url) !== undefined) {
      throw badRequest("link to a user can't be used in login URL buttons");
    }
    checkHttps(button.login_url.url, "inline keyboard button login");
  }
  if ("web_app" in button) checkWebAppLink(button.web_app.url, "inline keyboard button Web App");
  return button;
}

function checkHttps(url: string, what: string): void {
  const checked = checkLink(url);
  if ("reason" in checked) throw wrongUrl(what, url, checked.reason);
  if (!checked.url.startsWith("https://")) {
    throw wrongUrl(what, url, "Only HTTPS links are allowed");
  }
}

function wrongUrl(what: string, url: string, reason: string) {
  return badRequest(`${what} URL '${url}' is invalid: ${reason}`);
}
