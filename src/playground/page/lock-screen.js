// @ts-check
import { clockTime, element, icon } from "./element.js";
import { ICONS } from "./icons.js";

/** @typedef {import("./notifications.js").Note} Note */

/**
 * What a phone that lies on a table shows to whoever stands beside it.
 * @param {string} name prefixes the test id
 * @param {() => void} onUnlock
 */
export function createLockScreen(name, onUnlock) {
  const time = element("p", { class: "lock-time" });
  const list = element("ul", { class: "notes", "aria-label": "Notifications" });
  const unlock = element("button", { class: "quiet", type: "button", onclick: onUnlock });
  unlock.append(icon(ICONS.padlock), "Tap to unlock");
  const box = element("div", { class: "lock-screen", hidden: true }, time, list, unlock);
  box.dataset.testid = `${name}-lock-screen`;
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", "Lock screen");
  /** @type {Map<string, HTMLElement>} */
  const shown = new Map();

  return {
    element: box,
    focus: () => unlock.focus({ preventScroll: true }),
    /** @param {readonly Note[]} notes oldest first; the newest stands on top */
    draw(notes) {
      time.textContent = clockTime(Date.now() / 1000);
      const present = new Set(notes.map(keyOf));
      for (const [key, made] of shown) {
        if (present.has(key)) continue;
        shown.delete(key);
        made.remove();
      }
      for (const note of notes) {
        const key = keyOf(note);
        const before = shown.get(key);
        const made = noteElement(note);
        if (before === undefined) list.prepend(made);
        // An edit changes the words, and lights nothing up.
        else {
          made.classList.add("known");
          before.replaceWith(made);
        }
        shown.set(key, made);
      }
      if (notes.length === 0)
        list.replaceChildren(element("li", { class: "nothing" }, "Nothing new"));
      else list.querySelector(".nothing")?.remove();
    },
  };
}

/** @param {Note} note */
function keyOf({ chatId, messageId }) {
  return `${chatId}/${messageId}`;
}

/**
 * A notification as Telegram's app makes it: the app, the chat, and the words.
 * @param {Note} note
 */
export function noteElement({ title, text, date, silent }) {
  const app = element("span", { class: "app" }, "Telegram", silent ? " · silent" : "");
  const made = element(
    "li",
    { class: silent ? "note silent" : "note" },
    app,
    element("time", {}, clockTime(date)),
    element("strong", { dir: "auto" }, title),
    element("span", { class: "note-text", dir: "auto" }, text),
  );
  return made;
}
