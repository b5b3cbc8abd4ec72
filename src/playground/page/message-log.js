// @ts-check
import { messageElement } from "./bubble.js";
import { element, icon } from "./element.js";
import { ICONS } from "./icons.js";

/** @typedef {import("./messages.js").Message} Message */
/** @typedef {import("./bubble.js").BubbleActs} BubbleActs */
/** @typedef {{ element: HTMLElement, message: Message, face: string }} Shown */

/** Nearer to the end than this, a reader is taken along. */
const NEAR_END_PIXELS = 80;

/**
 * A chat's messages on the screen. `draw` changes only what changed, so that a focused button
 * stays focused and a reader's place is kept; what came meanwhile is counted on a pill.
 * @param {string} label
 */
export function createMessageLog(label) {
  const log = element("div", { class: "log", role: "log", "aria-label": label, tabindex: "0" });
  // New messages are told by the phone's own quiet line: a chat that is opened is not read aloud.
  log.setAttribute("aria-live", "off");
  const pill = element("button", { class: "pill", type: "button", hidden: true });
  const box = element("div", { class: "log-box" }, log, pill);
  /** @type {Map<number, Shown>} */
  const shown = new Map();
  let chat = "";
  let missed = 0;

  const isAtEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PIXELS;
  /** @param {number} count */
  function miss(count) {
    missed = count;
    pill.hidden = count === 0;
    pill.replaceChildren(icon(ICONS.down), count === 1 ? "1 new message" : `${count} new messages`);
  }
  function goToEnd() {
    log.scrollTop = log.scrollHeight;
    miss(0);
  }
  pill.addEventListener("click", () => {
    goToEnd();
    log.focus({ preventScroll: true });
  });
  log.addEventListener("scroll", () => {
    if (missed > 0 && isAtEnd()) miss(0);
  });

  return {
    element: box,
    log,
    focus: () => log.focus({ preventScroll: true }),
    /**
     * @param {string} key another chat or topic starts from an empty log
     * @param {readonly Message[]} messages
     * @param {BubbleActs} acts
     * @param {Node} empty what stands there when there is no message
     */
    draw(key, messages, acts, empty) {
      const isOther = key !== chat;
      if (isOther) {
        chat = key;
        shown.clear();
        log.replaceChildren();
      }
      const wasAtEnd = isOther || isAtEnd();
      log.querySelector(".intro, .empty")?.remove();
      const added = update(log, shown, messages, acts, isOther);
      if (messages.length === 0) log.append(empty);
      const wroteMyself = added.some(({ writerId }) => writerId === acts.ownId);
      if (wasAtEnd || wroteMyself) goToEnd();
      else if (added.length > 0) miss(missed + added.length);
    },
    /**
     * Shows a message and marks it for a moment.
     * @param {number} id
     * @returns {boolean} whether it is here
     */
    jump(id) {
      const found = shown.get(id)?.element;
      if (found === undefined) return false;
      found.scrollIntoView({ block: "center" });
      found.focus({ preventScroll: true });
      found.classList.remove("found");
      // Reading the width lets the animation start again.
      void found.offsetWidth;
      found.classList.add("found");
      return true;
    },
  };
}

/**
 * @param {HTMLElement} log
 * @param {Map<number, Shown>} shown
 * @param {readonly Message[]} messages
 * @param {BubbleActs} acts
 * @param {boolean} isOther whether all of them are drawn for the first time
 * @returns {Message[]} those that are new
 */
function update(log, shown, messages, acts, isOther) {
  const present = new Set(messages.map(({ id }) => id));
  for (const [id, { element: gone }] of shown) {
    if (present.has(id)) continue;
    shown.delete(id);
    leave(gone);
  }
  /** @type {Message[]} */
  const added = [];
  /** @type {HTMLElement[]} */
  const made = [];
  for (const message of messages) {
    // Beside the message itself: who looks, and whether it is pinned.
    const face = `${acts.ownId} ${acts.isGroup} ${acts.pinned.includes(message.id)}`;
    const before = shown.get(message.id);
    if (before?.message === message && before.face === face) continue;
    const drawn = messageElement(message, acts);
    if (before === undefined) {
      if (!isOther) drawn.classList.add("arriving");
      made.push(drawn);
      added.push(message);
    } else exchange(before.element, drawn, before.message !== message);
    shown.set(message.id, { element: drawn, message, face });
  }
  append(log, made);
  return added;
}

/**
 * Photos sent together stand in one grid.
 * @param {HTMLElement} log
 * @param {readonly HTMLElement[]} made
 */
function append(log, made) {
  for (const each of made) {
    const album = each.dataset.album;
    if (album === undefined) {
      log.append(each);
      continue;
    }
    const last = /** @type {HTMLElement | null} */ (log.lastElementChild);
    if (last?.dataset.albumId === album) last.append(each);
    else {
      const grid = element("div", { class: "album" }, each);
      if (each.classList.contains("own")) grid.classList.add("own");
      grid.dataset.albumId = album;
      log.append(grid);
    }
  }
}

/**
 * Puts the edited message in the place of the old one; the button in focus stays in focus.
 * @param {HTMLElement} before
 * @param {HTMLElement} after
 * @param {boolean} isEdited
 */
function exchange(before, after, isEdited) {
  const position = focusables(before).findIndex((each) => each.matches(":focus"));
  if (isEdited) after.classList.add("changed");
  before.replaceWith(after);
  if (position < 0) return;
  const next = focusables(after);
  (next[position] ?? next[0])?.focus({ preventScroll: true });
}

/** @param {HTMLElement} message */
function focusables(message) {
  const inside = /** @type {HTMLElement[]} */ ([...message.querySelectorAll(".key")]);
  return [...inside, message];
}

/** @param {HTMLElement} gone */
function leave(gone) {
  delete gone.dataset.messageId;
  gone.inert = true;
  gone.classList.add("leaving");
  const grid = gone.closest(".album");
  setTimeout(() => {
    gone.remove();
    if (grid !== null && grid.childElementCount === 0) grid.remove();
  }, 180);
}
