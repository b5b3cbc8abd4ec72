// @ts-check
import { clockTime, element, face, icon } from "./element.js";
import { ICONS } from "./icons.js";
import { GENERAL, lineOf, messagesOf } from "./messages.js";

/** @typedef {import("./messages.js").Message} Message */
/** @typedef {import("./messages.js").Topic} Topic */

/**
 * The list of topics, the most recently active first, with how many messages are unread.
 * @param {(topicId: number) => void} onOpen
 */
export function createTopicList(onOpen) {
  const list = element("ul", { class: "topics", "aria-label": "Topics" });
  let drawn = "";

  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = [...list.querySelectorAll("button")];
    /** @type {(Element | null)[]} */
    const all = items;
    const at = all.indexOf(document.activeElement);
    items[Math.max(0, Math.min(at + step, items.length - 1))]?.focus();
  });

  return {
    element: list,
    /**
     * @param {readonly Topic[]} topics
     * @param {readonly Message[]} messages
     * @param {(topicId: number) => number} unreadIn
     */
    draw(topics, messages, unreadIn) {
      const entries = topics
        .map((topic) => ({ topic, last: messagesOf(messages, topic.id).at(-1) }))
        .sort((a, b) => (b.last?.id ?? 0) - (a.last?.id ?? 0))
        .map((entry) => ({ ...entry, unread: unreadIn(entry.topic.id) }));
      const now = JSON.stringify(entries);
      if (now === drawn) return;
      drawn = now;
      const focused = document.activeElement?.getAttribute("data-testid");
      list.replaceChildren(...entries.map((entry) => item(entry, onOpen)));
      if (topics.every(({ id }) => id === GENERAL)) {
        const words = "Each report arrives as a topic of its own.";
        list.append(element("li", { class: "empty" }, words));
      }
      const again = [...list.querySelectorAll("button")].find(
        (button) => focused !== null && button.dataset.testid === focused,
      );
      again?.focus();
    },
  };
}

/**
 * @param {{ topic: Topic, last: Message | undefined, unread: number }} entry
 * @param {(topicId: number) => void} onOpen
 */
function item({ topic, last, unread }, onOpen) {
  const button = element("button", { class: "topic", type: "button" });
  button.dataset.testid = `topic-${topic.id}`;
  button.addEventListener("click", () => onOpen(topic.id));
  const title = element("span", { class: "title" }, element("bdi", {}, topic.name));
  if (topic.hidden) title.append(element("i", { class: "state" }, " hidden"));
  if (topic.closed) {
    const lock = element("i", { class: "closed", role: "img", "aria-label": "closed" });
    lock.append(icon(ICONS.padlock));
    title.append(lock);
  }
  button.append(
    topicFace(topic),
    title,
    element("time", {}, last === undefined ? "" : clockTime(last.date)),
    element(
      "span",
      { class: "last", dir: "auto" },
      last === undefined ? "No messages" : describe(last),
    ),
  );
  if (unread > 0) {
    const count = element("span", { class: "unread" }, unread > 99 ? "99+" : String(unread));
    count.append(element("span", { class: "unseen" }, " unread"));
    button.append(count);
  }
  return element("li", {}, button);
}

/**
 * A topic's icon, or its colour with its first letter.
 * @param {Topic} topic
 */
export function topicFace(topic) {
  if (topic.icon !== "") return face(topic.icon, "#8a97962e");
  return face(topic.id === GENERAL ? "#" : topic.name, topic.colour);
}

/** @param {Message} message */
function describe(message) {
  if (message.service !== "") return message.service;
  return `${message.author.name}: ${lineOf(message)}`;
}
