// @ts-check
import { clockTime, element } from "./element.js";
import { richText } from "./rich-text.js";

/**
 * @typedef {{ text: string, data: string | null, url: string | null, style: string }} Button
 * @typedef {{
 *   id: number, threadId: number | null,
 *   author: { id: number, name: string, isBot: boolean },
 *   date: number, edited: boolean, text: string,
 *   entities: import("./rich-text.js").Entity[],
 *   keyboard: Button[][],
 *   media: { kind: string, fileId: string, name: string } | null,
 *   reply: { id: number, author: string, text: string } | null,
 *   service: string, isProtected: boolean,
 * }} Message
 * @typedef {{
 *   ownId: number,
 *   showAuthors: boolean,
 *   onPress: (message: Message, data: string, key: HTMLElement) => void,
 *   onReply: (message: Message) => void,
 *   onCommand: (command: string) => void,
 * }} BubbleOptions
 */

/** @type {Record<string, string>} */
const MEDIA_SIGNS = { document: "▤", voice: "▶", audio: "♪", video: "▶" };

/**
 * One message as the chat shows it.
 * @param {Message} message
 * @param {BubbleOptions} options
 */
export function messageElement(message, options) {
  if (message.service !== "") {
    const made = element("div", { class: "service" }, message.service);
    made.dataset.messageId = String(message.id);
    return made;
  }
  const own = message.author.id === options.ownId;
  const made = element("article", { class: own ? "message own" : "message" });
  made.dataset.messageId = String(message.id);
  made.setAttribute(
    "aria-label",
    `${own ? "You" : message.author.name}, ${clockTime(message.date)}`,
  );
  made.append(bubble(message, options, own));
  if (message.keyboard.length > 0) {
    made.classList.add("with-keyboard");
    made.append(keyboard(message, options));
  }
  return made;
}

/**
 * @param {Message} message
 * @param {BubbleOptions} options
 * @param {boolean} own
 */
function bubble(message, options, own) {
  const made = element("div", { class: "bubble" });
  if (options.showAuthors && !own) {
    made.append(element("p", { class: "author" }, message.author.name));
  }
  if (message.reply !== null) made.append(quote(message.reply.author, message.reply.text));
  if (message.media !== null) made.append(media(message.media));
  if (message.text !== "") {
    const words = element("div", { class: "words", dir: "auto" });
    words.append(...richText(message.text, message.entities, options.onCommand));
    made.append(words);
  }
  made.append(
    element(
      "div",
      { class: "foot" },
      element(
        "button",
        {
          class: "reply",
          type: "button",
          "aria-label": "Reply to this message",
          title: "Reply",
          onclick: () => options.onReply(message),
        },
        "↩",
      ),
      ...(message.isProtected
        ? [element("span", { title: "Cannot be forwarded" }, "protected")]
        : []),
      ...(message.edited ? [element("span", {}, "edited")] : []),
      element("time", {}, clockTime(message.date)),
    ),
  );
  return made;
}

/**
 * The lines of another message above the one that answers it.
 * @param {string} author
 * @param {string} text
 */
export function quote(author, text) {
  return element(
    "div",
    { class: "quoted" },
    element("strong", {}, author),
    element("span", {}, text === "" ? "Attachment" : text),
  );
}

/** @param {NonNullable<Message["media"]>} item */
function media(item) {
  if (item.kind === "photo") {
    const source = `/playground/file/${encodeURIComponent(item.fileId)}`;
    return element("img", { class: "picture", src: source, alt: "Photo", loading: "lazy" });
  }
  if (item.kind === "sticker") return element("div", { class: "sticker" }, item.name);
  const sign = element("i", { "aria-hidden": "true" }, MEDIA_SIGNS[item.kind] ?? "▤");
  return element("div", { class: "attachment" }, sign, item.name);
}

/**
 * @param {Message} message
 * @param {BubbleOptions} options
 */
function keyboard(message, options) {
  const made = element("div", { class: "keyboard", role: "group", "aria-label": "Buttons" });
  for (const row of message.keyboard) {
    made.append(element("div", {}, ...row.map((button) => keyElement(message, button, options))));
  }
  return made;
}

/**
 * @param {Message} message
 * @param {Button} button
 * @param {BubbleOptions} options
 */
function keyElement(message, button, options) {
  if (button.url !== null && /^https?:/i.test(button.url)) {
    const link = { class: "key", href: button.url, target: "_blank", rel: "noopener noreferrer" };
    return element("a", link, `${button.text} ↗`);
  }
  const key = element("button", { class: "key", type: "button" }, button.text);
  if (button.style !== "") key.dataset.style = button.style;
  const { data } = button;
  if (data !== null) {
    key.dataset.callback = data;
    key.addEventListener("click", () => options.onPress(message, data, key));
  } else {
    key.disabled = true;
  }
  return key;
}
