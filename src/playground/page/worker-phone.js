// @ts-check
import { createComposer } from "./composer.js";
import { element, face } from "./element.js";
import { createMessageLog } from "./message-log.js";
import { createPhone } from "./phone.js";
import { act, sendFile } from "./server.js";

/** @typedef {import("./playground.js").View} View */

/**
 * The worker's private chat with the bot.
 * @param {HTMLElement} root
 */
export function createWorkerPhone(root) {
  const phone = createPhone(root);
  const log = createMessageLog("Messages of the worker's chat");
  /** @type {View | null} */
  let view = null;

  const composer = createComposer({ name: "worker", onSend: send, onFile: attach });
  composer.start();
  const start = element("button", { class: "wide", type: "button" }, "START");
  start.dataset.testid = "worker-start";
  start.addEventListener("click", begin);
  const startBox = element("div", { class: "composer" }, start);
  const block = element("button", { class: "quiet", type: "button" }, "Block");
  block.addEventListener("click", () => act("block", { on: view?.worker.blocked !== true }));
  phone.setActions(block);
  phone.setBody(log.element, composer.element, startBox);

  /** @param {{ ok: boolean, error: string }} outcome */
  function report(outcome) {
    if (!outcome.ok) phone.toast(outcome.error);
    return outcome.ok;
  }

  /**
   * @param {string} text
   * @param {number | null} replyTo
   */
  async function send(text, replyTo) {
    if (view === null) return false;
    const id = view.worker.id;
    return report(await act("send", { as: id, chatId: id, text, replyTo }));
  }

  /** @param {File} file */
  async function attach(file) {
    if (view === null) return;
    const id = view.worker.id;
    report(await sendFile(file, { as: id, chatId: id, threadId: null }));
  }

  async function begin() {
    if (view?.worker.blocked === true) await act("block", { on: false });
    await send("/start", null);
  }

  return {
    toast: phone.toast,
    alert: phone.alert,
    /** @param {View} next */
    draw(next) {
      view = next;
      const { worker, bot, privateChat } = next;
      const canWrite = worker.hasWritten && !worker.blocked;
      phone.setTitle(bot.name, worker.blocked ? "blocked" : "bot", face(bot.name));
      composer.setCommands(privateChat.commands);
      composer.element.hidden = !canWrite;
      startBox.hidden = canWrite;
      start.textContent = worker.blocked ? "RESTART" : "START";
      block.hidden = !worker.hasWritten;
      block.textContent = worker.blocked ? "Unblock" : "Block";
      log.draw(
        "worker",
        privateChat.messages,
        {
          ownId: worker.id,
          showAuthors: false,
          onReply: composer.setReply,
          onCommand: (command) => send(command, null),
          async onPress(message, data, key) {
            key.dataset.waiting = "";
            const place = { as: worker.id, chatId: worker.id, messageId: message.id, data };
            report(await act("press", place));
            delete key.dataset.waiting;
          },
        },
        intro(next),
      );
    },
  };
}

/** @param {View} view */
function intro({ worker }) {
  if (worker.hasWritten) return element("p", { class: "empty" }, "The chat is empty.");
  const text = worker.description === "" ? "No messages here yet." : worker.description;
  const heading = element("h4", {}, "What can this bot do?");
  return element("div", { class: "intro", dir: "auto" }, heading, element("p", {}, text));
}
