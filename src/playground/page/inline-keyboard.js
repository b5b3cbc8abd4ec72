// @ts-check
import { element } from "./element.js";

/**
 * @typedef {import("./messages.js").Message} Message
 * @typedef {import("./messages.js").Button} Button
 * @typedef {{
 *   onPress: (message: Message, data: string, key: HTMLElement) => void,
 *   onLink: (address: string) => void,
 *   onCopy: (text: string) => void,
 * }} KeyboardActs
 */

/**
 * The buttons below a message.
 * @param {Message} message
 * @param {KeyboardActs} acts
 */
export function inlineKeyboard(message, acts) {
  const made = element("div", { class: "keyboard", role: "group", "aria-label": "Buttons" });
  for (const row of message.keyboard) {
    made.append(element("div", {}, ...row.map((button) => keyElement(message, button, acts))));
  }
  return made;
}

/**
 * @param {Message} message
 * @param {Button} button
 * @param {KeyboardActs} acts
 */
function keyElement(message, button, acts) {
  const { text, data, url, copy, style } = button;
  const key = element("button", { class: "key", type: "button", dir: "auto" }, text);
  if (style !== "") key.dataset.style = style;
  if (data !== null) {
    key.dataset.callback = data;
    key.addEventListener("click", () => acts.onPress(message, data, key));
  } else if (url !== null) {
    key.append(sign("↗"));
    key.addEventListener("click", () => acts.onLink(url));
  } else if (copy !== null) {
    key.append(sign("⧉"));
    key.title = "Copies a text";
    key.addEventListener("click", () => acts.onCopy(copy));
  } else {
    key.disabled = true;
    key.title = "This kind of button does nothing here";
  }
  return key;
}

/** @param {string} text */
function sign(text) {
  return element("i", { "aria-hidden": "true" }, ` ${text}`);
}
