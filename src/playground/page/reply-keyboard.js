// @ts-check
import { element } from "./element.js";

/**
 * @typedef {{
 *   rows: { text: string, style: string, isPlain: boolean }[][],
 *   placeholder: string, isOnce: boolean, replyTo: number | null,
 * }} ReplyKeyboard
 */

/**
 * The keyboard that a bot puts in the place of letters: each key sends its own words.
 * @param {string} name prefixes the test id
 * @param {(text: string) => void} onPress
 */
export function createReplyKeyboard(name, onPress) {
  const box = element("div", { class: "reply-keyboard", role: "group", hidden: true });
  box.setAttribute("aria-label", "The bot’s keyboard");
  box.dataset.testid = `${name}-keyboard`;
  let drawn = "null";
  let isOnce = false;

  return {
    element: box,
    /**
     * @param {ReplyKeyboard | null} keyboard
     * @param {HTMLTextAreaElement} input
     */
    draw(keyboard, input) {
      const now = JSON.stringify(keyboard);
      if (now === drawn) return;
      drawn = now;
      isOnce = keyboard?.isOnce === true;
      const rows = keyboard?.rows ?? [];
      box.hidden = rows.length === 0;
      input.placeholder = keyboard?.placeholder || "Message";
      box.replaceChildren(...rows.map((row) => element("div", {}, ...row.map(keyOf))));
    },
  };

  /** @param {ReplyKeyboard["rows"][number][number]} key */
  function keyOf({ text, style, isPlain }) {
    const made = element("button", { class: "key", type: "button", dir: "auto" }, text);
    if (style !== "") made.dataset.style = style;
    made.disabled = !isPlain;
    if (!isPlain) made.title = "This kind of button does nothing here";
    made.addEventListener("click", () => {
      // One that is to be used once hides until the bot sends another.
      if (isOnce) box.hidden = true;
      onPress(text);
    });
    return made;
  }
}
