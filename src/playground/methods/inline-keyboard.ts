import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { badRequest } from "../api/api-error.js";

/** Telegram refuses `callback_data` of more bytes than this. */
const CALLBACK_DATA_BYTES = 64;
/** Telegram cuts or refuses a keyboard of more buttons than this. */
const MAX_BUTTONS = 100;

const ACTIONS = [
  "url",
  "callback_data",
  "web_app",
  "login_url",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "copy_text",
  "callback_game",
  "pay",
] as const;

const STYLES = ["danger", "success", "primary"];

/**
 * Reads `reply_markup`. `undefined` when there is no inline keyboard: none given, an empty one, or
 * a keyboard of another kind (those are accepted and not drawn).
 * @throws ApiError 400 in Telegram's words for a button it would refuse.
 */
export function readInlineKeyboard(markup: unknown): InlineKeyboardMarkup | undefined {
  if (markup === undefined || markup === null) return undefined;
  if (typeof markup !== "object" || Array.isArray(markup)) {
    throw badRequest("object expected as reply markup");
  }
  if (!("inline_keyboard" in markup)) return undefined;
  const given: unknown = markup.inline_keyboard;
  if (!Array.isArray(given)) {
    throw badRequest('can\'t parse inline keyboard: Field "inline_keyboard" must be of type Array');
  }
  const rows = given.map(readRow).filter((row) => row.length > 0);
  if (rows.flat().length > MAX_BUTTONS) throw badRequest("REPLY_MARKUP_TOO_LONG");
  return rows.length === 0 ? undefined : { inline_keyboard: rows };
}

function readRow(row: unknown): InlineKeyboardButton[] {
  if (!Array.isArray(row)) {
    throw badRequest("can't parse inline keyboard: inline keyboard row must be an Array");
  }
  return row.map(readButton);
}

function readButton(button: unknown): InlineKeyboardButton {
  if (typeof button !== "object" || button === null || Array.isArray(button)) {
    throw badRequest("can't parse inline keyboard button: InlineKeyboardButton must be an Object");
  }
  const fields = button as Record<string, unknown>;
  const text = fields.text;
  if (typeof text !== "string" || text.trim() === "") {
    throw badRequest('can\'t parse inline keyboard button: Field "text" must be of type String');
  }
  const actions = ACTIONS.filter((name) => fields[name] !== undefined);
  if (actions.length === 0) {
    throw badRequest(
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    );
  }
  checkAction(fields);
  const style = fields.style;
  if (style !== undefined && !STYLES.includes(String(style))) {
    throw badRequest("can't parse inline keyboard button: invalid button style specified");
  }
  return fields as unknown as InlineKeyboardButton;
}

function checkAction(fields: Record<string, unknown>): void {
  const data = fields.callback_data;
  if (data !== undefined) {
    const bytes = typeof data === "string" ? Buffer.byteLength(data) : 0;
    if (bytes === 0 || bytes > CALLBACK_DATA_BYTES) throw badRequest("BUTTON_DATA_INVALID");
  }
  const url = fields.url;
  if (url !== undefined && !/^(https?:\/\/[^\s/]+|tg:\/\/|mailto:|tel:)/i.test(String(url))) {
    throw badRequest(`inline keyboard button URL '${String(url)}' is invalid: Wrong HTTP URL`);
  }
}
