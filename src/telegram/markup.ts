import type { InlineKeyboardButton } from "grammy/types";

/** A button: what it says and what comes back. */
export interface Button {
  readonly label: string;
  readonly data: string;
}

export type Keyboard = readonly (readonly Button[])[];

/** What one message shows: HTML and its buttons. */
export interface Screen {
  readonly html: string;
  readonly keyboard: Keyboard;
}

/** Text for `parse_mode: "HTML"`: the three signs that Telegram's HTML gives a meaning. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** An escaped text with its first line bold. */
export function titled(text: string): string {
  const [title = "", ...rest] = text.split("\n");
  return [`<b>${escapeHtml(title)}</b>`, ...rest.map(escapeHtml)].join("\n");
}

/** The keyboard as the Bot API takes it. */
export function inlineKeyboard(keyboard: Keyboard): { inline_keyboard: InlineKeyboardButton[][] } {
  const rows = keyboard.filter((row) => row.length > 0);
  return {
    inline_keyboard: rows.map((row) =>
      row.map((button) => ({ text: button.label, callback_data: button.data })),
    ),
  };
}

/** A number as people here write it: `1 500 000`, with blanks at which no line breaks. */
export function groupDigits(value: number): string {
  const [whole = "", ...part] = String(value).split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0"), ...part].join(",");
}

/** Buttons two to a row. */
export function pairs(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let index = 0; index < buttons.length; index += 2)
    rows.push(buttons.slice(index, index + 2));
  return rows;
}
