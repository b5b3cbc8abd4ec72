// @ts-check
import { createComposer } from "./composer.js";
import { element, face } from "./element.js";
import { createMessageLog } from "./message-log.js";
import { createPhone } from "./phone.js";
import { act, sendFile } from "./server.js";
import { createTopicList, GENERAL, messagesOf } from "./topic-list.js";

/** @typedef {import("./playground.js").View} View */

/**
 * The caseworkers' group: a list of topics, and one topic opened.
 * @param {HTMLElement} root
 */
export function createGroupPhone(root) {
  const phone = createPhone(root);
  const log = createMessageLog("Messages of the group");
  const list = createTopicList(open);
  /** @type {Map<number, number>} */
  const seen = new Map();
  /** @type {View | null} */
  let view = null;
  /** @type {number | null} */
  let topicId = null;
  let actingAs = 0;

  const composer = createComposer({ name: "group", onSend: send, onFile: attach });
  composer.start();
  const back = element(
    "button",
    { class: "quiet back", type: "button", "aria-label": "Topics" },
    "‹",
  );
  back.dataset.testid = "group-back";
  back.addEventListener("click", () => open(null));
  phone.setBody(list.element, log.element, composer.element);

  /** @param {number | null} id */
  function open(id) {
    topicId = id;
    composer.setReply(null);
    draw();
    if (id === null) list.element.querySelector("button")?.focus();
    else log.element.focus();
  }

  /** @param {{ ok: boolean, error: string }} outcome */
  function report(outcome) {
    if (!outcome.ok) phone.toast(outcome.error);
    return outcome.ok;
  }

  function threadId() {
    return view?.group.isForum === true && topicId !== GENERAL ? topicId : null;
  }

  /**
   * @param {string} text
   * @param {number | null} replyTo
   */
  async function send(text, replyTo) {
    if (view === null) return false;
    const place = { as: actingAs, chatId: view.group.id, threadId: threadId() };
    return report(await act("send", { ...place, text, replyTo }));
  }

  /** @param {File} file */
  async function attach(file) {
    if (view === null) return;
    report(await sendFile(file, { as: actingAs, chatId: view.group.id, threadId: threadId() }));
  }

  function draw() {
    if (view === null) return;
    const { group, caseworkers } = view;
    // A topic that was deleted closes.
    const topic = group.topics.find(({ id }) => id === topicId);
    if (topicId !== null && topicId !== GENERAL && topic === undefined) topicId = null;
    const isList = group.isForum && topicId === null;
    list.element.hidden = !isList;
    log.element.hidden = isList;
    composer.element.hidden = isList;
    composer.setCommands(group.commands);
    if (isList) {
      list.draw(group.topics, group.messages, seen);
      phone.setTitle(group.title, `${caseworkers.length + 1} members`, face(group.title));
      return;
    }
    const current = topicId ?? GENERAL;
    const messages = group.isForum ? messagesOf(group.messages, current) : group.messages;
    seen.set(current, messages.at(-1)?.id ?? 0);
    if (group.isForum) phone.setTitle(topic?.name ?? "General", group.title, back);
    else phone.setTitle(group.title, `${caseworkers.length + 1} members`, face(group.title));
    log.draw(
      `topic-${current}`,
      messages,
      {
        ownId: actingAs,
        showAuthors: true,
        onReply: composer.setReply,
        onCommand: (command) => send(command, null),
        async onPress(message, data, key) {
          key.dataset.waiting = "";
          const place = { as: actingAs, chatId: group.id, messageId: message.id, data };
          report(await act("press", place));
          delete key.dataset.waiting;
        },
      },
      element("p", { class: "empty" }, "No messages here yet."),
    );
  }

  return {
    toast: phone.toast,
    alert: phone.alert,
    /** @param {number} id */
    setActingAs(id) {
      actingAs = id;
      draw();
    },
    /** @param {View} next */
    draw(next) {
      view = next;
      draw();
    },
  };
}
