// @ts-check
import { element } from "./element.js";

/** @typedef {import("./model.js").Chat} Chat */
/** @typedef {import("./model.js").Person} Person */

/**
 * The wide button that stands where one would write: START, RESTART, or to join a group.
 * @param {string} name prefixes the test id
 * @param {import("./chat-acts.js").ChatActs} acts
 */
export function createStartBox(name, acts) {
  const button = element("button", { class: "wide", type: "button" }, "START");
  button.dataset.testid = `${name}-start`;
  const box = element("div", { class: "composer", hidden: true }, button);
  let run = async () => {};
  button.addEventListener("click", () => run());

  return {
    element: box,
    focus: () => button.focus(),
    /** @param {{ chat: Chat, person: Person, isStranger: boolean, canWrite: boolean }} now */
    draw({ chat, person, isStranger, canWrite }) {
      box.hidden = canWrite && !isStranger;
      if (isStranger) {
        button.textContent = "JOIN THE GROUP";
        run = async () => {
          await acts.run("member", { as: person.id, chatId: chat.id, on: true });
        };
        return;
      }
      const blocked = chat.private?.blocked === true;
      button.textContent = blocked ? "RESTART" : "START";
      run = async () => {
        if (blocked) await acts.run("block", { as: person.id, on: false });
        await acts.send("/start", null);
      };
    },
    /**
     * What an empty chat shows.
     * @param {Chat} chat
     * @param {boolean} isStranger
     */
    empty(chat, isStranger) {
      if (isStranger) return line("Who is not in the group sees nothing of it.");
      if (chat.private === null) return line("No messages here yet.");
      if (chat.private.hasWritten) return line("The chat is empty.");
      const words = chat.private.description;
      if (words === "") return line("No messages here yet.");
      const heading = element("h4", {}, "What can this bot do?");
      return element("div", { class: "intro" }, heading, element("p", { dir: "auto" }, words));
    },
  };
}

/** @param {string} text */
function line(text) {
  return element("p", { class: "empty" }, text);
}
