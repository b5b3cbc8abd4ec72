// @ts-check
import { clockTime, element, face } from "./element.js";

/** @typedef {{ id: number, name: string, colour: string, icon: string, closed: boolean }} Topic */
/** @typedef {import("./bubble.js").Message} Message */

/** The main chat of a forum; Telegram shows it as the topic "General". */
export const GENERAL = 1;

/**
 * The messages of one topic; those without a thread belong to General.
 * @param {readonly Message[]} messages
 * @param {number} topicId
 */
export function messagesOf(messages, topicId) {
  return messages.filter((message) => (message.threadId ?? GENERAL) === topicId);
}

/**
 * The list of topics, the most recently active first, with a dot where something is unread.
 * @param {(topicId: number) => void} onOpen
 */
export function createTopicList(onOpen) {
  const list = element("ul", { class: "topics", "aria-label": "Topics" });
  let drawn = "";

  return {
    element: list,
    /**
     * @param {readonly Topic[]} topics
     * @param {readonly Message[]} messages
     * @param {Map<number, number>} seen the newest message id looked at, by topic
     */
    draw(topics, messages, seen) {
      const general = { id: GENERAL, name: "General", colour: "#7d8f8d", icon: "", closed: false };
      const entries = [general, ...topics]
        .map((topic) => ({ topic, last: messagesOf(messages, topic.id).at(-1) }))
        .sort((a, b) => (b.last?.id ?? 0) - (a.last?.id ?? 0))
        .map((entry) => ({
          ...entry,
          unread: (entry.last?.id ?? 0) > (seen.get(entry.topic.id) ?? 0),
        }));
      const now = JSON.stringify(entries);
      if (now === drawn) return;
      drawn = now;
      const focused = document.activeElement?.getAttribute("data-testid");
      list.replaceChildren(...entries.map((entry) => item(entry, onOpen)));
      if (topics.length === 0) {
        list.append(
          element("li", { class: "empty" }, "Each report arrives as a topic of its own."),
        );
      }
      const again = [...list.querySelectorAll("button")].find(
        (button) => focused !== null && button.dataset.testid === focused,
      );
      again?.focus();
    },
  };
}

/**
 * @param {{ topic: Topic, last: Message | undefined, unread: boolean }} entry
 * @param {(topicId: number) => void} onOpen
 */
function item({ topic, last, unread }, onOpen) {
  const button = element("button", { class: "topic", type: "button" });
  button.dataset.testid = `topic-${topic.id}`;
  button.addEventListener("click", () => onOpen(topic.id));
  button.append(
    face(
      topic.icon === "" ? topic.name : topic.icon,
      topic.icon === "" ? topic.colour : "#8a97962e",
    ),
    element(
      "span",
      { class: "title", dir: "auto" },
      topic.closed ? `${topic.name} 🔒` : topic.name,
    ),
    element("time", {}, last === undefined ? "" : clockTime(last.date)),
    element(
      "span",
      { class: "last", dir: "auto" },
      last === undefined ? "No messages" : describe(last),
    ),
  );
  if (unread) button.append(element("span", { class: "dot", role: "img", "aria-label": "Unread" }));
  return element("li", {}, button);
}

/** @param {Message} message */
function describe(message) {
  if (message.service !== "") return message.service;
  const line = message.text.replaceAll("\n", " ");
  return `${message.author.name}: ${line === "" ? (message.media?.name ?? "") : line}`;
}
