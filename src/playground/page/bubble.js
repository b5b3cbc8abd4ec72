// @ts-check
import { clockTime, element, icon } from "./element.js";
import { ICONS } from "./icons.js";
import { inlineKeyboard } from "./inline-keyboard.js";
import { mediaElement } from "./media.js";
import { lineOf } from "./messages.js";
import { richText } from "./rich-text.js";

/**
 * @typedef {import("./messages.js").Message} Message
 * @typedef {{
 *   ownId: number,
 *   isGroup: boolean,
 *   pinned: readonly number[],
 *   onPress: (message: Message, data: string, key: HTMLElement) => void,
 *   onMenu: (message: Message, anchor: HTMLElement, point?: { x: number, y: number }) => void,
 *   onReact: (message: Message, emoji: string) => void,
 *   onCommand: (command: string) => void,
 *   onJump: (messageId: number) => void,
 *   onLink: (address: string) => void,
 *   onCopy: (text: string) => void,
 *   onPicture: (source: string) => void,
 * }} BubbleActs
 */

/**
 * One message as the chat shows it.
 * @param {Message} message
 * @param {BubbleActs} acts
 */
export function messageElement(message, acts) {
  const made = message.service === "" ? written(message, acts) : serviceLine(message);
  made.dataset.messageId = String(message.id);
  made.tabIndex = -1;
  made.addEventListener("contextmenu", (event) => {
    // A word that was selected keeps the browser's own menu.
    if (message.service !== "" || event.shiftKey) return;
    event.preventDefault();
    acts.onMenu(message, made, { x: event.clientX, y: event.clientY });
  });
  return made;
}

/** @param {Message} message */
function serviceLine(message) {
  return element("article", { class: "service", dir: "auto" }, message.service);
}

/**
 * @param {Message} message
 * @param {BubbleActs} acts
 */
function written(message, acts) {
  const own = message.writerId === acts.ownId;
  const made = element("article", { class: own ? "message own" : "message" });
  const author = own ? "You" : message.author.name;
  made.setAttribute("aria-label", `${author}, ${clockTime(message.date)}`);
  if (message.albumId !== "") made.dataset.album = message.albumId;
  made.append(bubble(message, acts, own));
  if (message.keyboard.length > 0) {
    made.classList.add("with-keyboard");
    made.append(inlineKeyboard(message, acts));
  }
  return made;
}

/**
 * @param {Message} message
 * @param {BubbleActs} acts
 * @param {boolean} own
 */
function bubble(message, acts, own) {
  const made = element("div", { class: "bubble" });
  if (acts.isGroup && !own) made.append(line("author", message.author.name));
  if (message.forwardedFrom !== "") {
    made.append(line("forwarded", `Forwarded from ${message.forwardedFrom}`));
  }
  if (message.reply !== null) made.append(replyLink(message.reply, acts));
  if (message.media !== null) made.append(mediaElement(message.media, acts.onPicture));
  if (message.text !== "") {
    const words = element("div", { class: "words", dir: "auto" });
    words.append(...richText(message.text, message.entities, acts));
    made.append(words);
  }
  made.append(foot(message, acts));
  return made;
}

/**
 * @param {string} kind
 * @param {string} text
 */
function line(kind, text) {
  return element("p", { class: kind, dir: "auto" }, text);
}

/**
 * @param {NonNullable<Message["reply"]>} reply
 * @param {BubbleActs} acts
 */
function replyLink(reply, acts) {
  const { id, author, text, quote: chosen } = reply;
  const words = chosen === "" ? text : `“${chosen}”`;
  const onclick = () => acts.onJump(id);
  const link = element("button", { class: "quoted", type: "button", onclick });
  link.append(element("span", { class: "unseen" }, "In reply to "), ...quoteLines(author, words));
  return link;
}

/**
 * The lines of another message above the one that answers it.
 * @param {string} author
 * @param {string} text
 */
export function quoteLines(author, text) {
  return [
    element("strong", { dir: "auto" }, author),
    element("span", { dir: "auto" }, text === "" ? "Attachment" : text),
  ];
}

/**
 * @param {Message} message
 * @param {BubbleActs} acts
 */
function foot(message, acts) {
  const menu = element("button", {
    class: "more",
    type: "button",
    tabindex: "-1",
    "aria-label": "What to do with this message",
    "aria-haspopup": "menu",
    title: "Reply, copy, …",
  });
  menu.append(icon(ICONS.dots));
  menu.addEventListener("click", () => acts.onMenu(message, menu));
  const made = element("div", { class: "foot" });
  for (const { emoji, count, by } of message.reactions) {
    const chip = element("button", { class: "reaction", type: "button" }, `${emoji} ${count}`);
    const mine = by.includes(acts.ownId);
    chip.setAttribute("aria-pressed", String(mine));
    chip.addEventListener("click", () => acts.onReact(message, mine ? "" : emoji));
    made.append(chip);
  }
  made.append(menu);
  const marks = [
    ...(acts.pinned.includes(message.id) ? ["pinned"] : []),
    ...(message.isProtected ? ["protected"] : []),
    ...(message.edited ? ["edited"] : []),
  ];
  made.append(...marks.map((mark) => element("span", {}, mark)));
  made.append(element("time", {}, clockTime(message.date)));
  return made;
}

/**
 * What a copied message leaves on the clipboard.
 * @param {Message} message
 */
export function copyOf(message) {
  return message.text === "" ? lineOf(message) : message.text;
}
