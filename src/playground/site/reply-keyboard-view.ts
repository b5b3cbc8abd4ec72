import type { KeyboardButton } from "grammy/types";
import type { ReplyKeyboard } from "../world/world.js";

/** The keyboard below a chat as the page draws it; without rows it only asks for an answer. */
export interface KeyboardView {
  readonly rows: readonly (readonly KeyView[])[];
  readonly placeholder: string;
  /** It goes once it was used. */
  readonly isOnce: boolean;
  /** The message that asks for a reply. */
  readonly replyTo: number | null;
}

interface KeyView {
  readonly text: string;
  readonly style: string;
  /** A key that asks for a contact, a place or an app does nothing on the page. */
  readonly isPlain: boolean;
}

export function viewReplyKeyboard(
  keyboard: ReplyKeyboard | undefined,
  replyTo: number | null,
): KeyboardView | null {
  if (keyboard === undefined || "remove_keyboard" in keyboard) return null;
  const placeholder = keyboard.input_field_placeholder ?? "";
  if ("force_reply" in keyboard) {
    return { rows: [], placeholder, isOnce: true, replyTo };
  }
  return {
    rows: keyboard.keyboard.map((row) => row.map(viewKey)),
    placeholder,
    isOnce: keyboard.one_time_keyboard === true,
    replyTo: null,
  };
}

function viewKey(button: KeyboardButton): KeyView {
  if (typeof button === "string") return { text: button, style: "", isPlain: true };
  const { text, ...more } = button;
  const style = "style" in more && typeof more.style === "string" ? more.style : "";
  const plain = ["style", "icon_custom_emoji_id"];
  return { text, style, isPlain: Object.keys(more).every((name) => plain.includes(name)) };
}
