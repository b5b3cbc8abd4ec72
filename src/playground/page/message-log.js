// @ts-check
import { messageElement } from "./bubble.js";
import { element } from "./element.js";

/** @typedef {import("./bubble.js").Message} Message */

/**
 * A chat's messages on the screen. `draw` changes only what changed, so that a focused button
 * stays focused and a reader's place is kept.
 * @param {string} label
 */
export function createMessageLog(label) {
  const log = element("div", {
    class: "log",
    role: "log",
    "aria-live": "polite",
    "aria-label": label,
    tabindex: "0",
  });
  /** @type {Map<number, { element: HTMLElement, face: string }>} */
  const shown = new Map();
  let chat = "";

  return {
    element: log,
    /**
     * @param {string} key another chat or topic starts from an empty log
     * @param {readonly Message[]} messages
     * @param {import("./bubble.js").BubbleOptions} options
     * @param {Node | null} empty what stands there when there is no message
     */
    draw(key, messages, options, empty) {
      if (key !== chat) {
        chat = key;
        shown.clear();
        log.replaceChildren();
      }
      const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
      const grew = update(log, shown, messages, options);
      log.querySelector(".intro, .empty")?.remove();
      if (messages.length === 0 && empty !== null) log.append(empty);
      if (grew || atEnd) log.scrollTop = log.scrollHeight;
    },
  };
}

/**
 * @param {HTMLElement} log
 * @param {Map<number, { element: HTMLElement, face: string }>} shown
 * @param {readonly Message[]} messages
 * @param {import("./bubble.js").BubbleOptions} options
 * @returns {boolean} whether there is a new message
 */
function update(log, shown, messages, options) {
  const present = new Set(messages.map(({ id }) => id));
  for (const [id, { element: gone }] of shown) {
    if (present.has(id)) continue;
    shown.delete(id);
    leave(gone);
  }
  let grew = false;
  for (const message of messages) {
    const face = JSON.stringify([message, options.ownId, options.showAuthors]);
    const before = shown.get(message.id);
    if (before?.face === face) continue;
    const made = messageElement(message, options);
    if (before === undefined) {
      log.append(made);
      grew = true;
    } else {
      exchange(before.element, made);
    }
    shown.set(message.id, { element: made, face });
  }
  return grew;
}

/**
 * Puts the edited message in the place of the old one; the button in focus stays in focus.
 * @param {HTMLElement} before
 * @param {HTMLElement} after
 */
function exchange(before, after) {
  const position = keys(before).findIndex((key) => key.matches(":focus"));
  after.style.animation = "none";
  before.replaceWith(after);
  if (position >= 0) {
    const next = keys(after);
    (next[position] ?? next[0])?.focus({ preventScroll: true });
  }
}

/** @param {HTMLElement} message */
function keys(message) {
  return /** @type {HTMLElement[]} */ ([...message.querySelectorAll(".key")]);
}

/** @param {HTMLElement} gone */
function leave(gone) {
  delete gone.dataset.messageId;
  gone.inert = true;
  gone.classList.add("leaving");
  setTimeout(() => gone.remove(), 180);
}
