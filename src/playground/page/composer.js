// @ts-check
import { quote } from "./bubble.js";
import { element, icon } from "./element.js";

/** @typedef {import("./bubble.js").Message} Message */
/** @typedef {{ command: string, description: string }} Command */

const PLANE = "M4 12 20 4l-5 16-3-7z";
const CLIP = "m20 11-8 8a5 5 0 0 1-7-7l9-9a3.3 3.3 0 0 1 5 5l-9 9a1.7 1.7 0 0 1-2.400-2.400l8-8";
const LINES = "M4 7h16M4 12h16M4 17h10";

/**
 * The box at the foot of a phone: menu, attachment, text, send.
 * @param {{
 *   name: string,
 *   onSend: (text: string, replyTo: number | null) => Promise<boolean>,
 *   onFile: (file: File) => void,
 * }} options `name` prefixes the test ids
 */
export function createComposer({ name, onSend, onFile }) {
  /** @type {Message | null} */
  let replyTo = null;
  /** @type {readonly Command[]} */
  let commands = [];

  const input = element("textarea", {
    rows: "1",
    placeholder: "Message",
    "aria-label": "Message",
    "data-testid": `${name}-input`,
    maxlength: "4096",
  });
  const file = element("input", { type: "file", "aria-label": "Attach a file" });
  const attach = element("label", { class: "round", title: "Attach a file" }, icon(CLIP), file);
  const menuButton = element(
    "button",
    { class: "round", type: "button", "aria-label": "Commands", "aria-expanded": "false" },
    icon(LINES),
  );
  menuButton.dataset.testid = `${name}-menu`;
  const send = element(
    "button",
    { class: "round send", "aria-label": "Send", "data-testid": `${name}-send` },
    icon(PLANE),
  );
  const form = element("form", {}, menuButton, attach, input, send);
  const replying = element("div", { class: "replying", hidden: true });
  const menu = element("ul", { class: "menu", hidden: true, "aria-label": "Commands" });
  const box = element("div", { class: "composer" }, replying, form, menu);

  /** @param {boolean} open */
  function showMenu(open) {
    menu.hidden = !open;
    menuButton.setAttribute("aria-expanded", String(open));
    if (open) menu.querySelector("button")?.focus();
  }

  /** @param {Message | null} message */
  function setReply(message) {
    replyTo = message;
    replying.hidden = message === null;
    replying.replaceChildren();
    if (message === null) return;
    const cancel = element(
      "button",
      {
        class: "quiet",
        type: "button",
        "aria-label": "Do not reply",
        onclick: () => setReply(null),
      },
      "✕",
    );
    replying.append(quote(`Reply to ${message.author.name}`, message.text), cancel);
    input.focus();
  }

  /** @param {string} text */
  async function submit(text) {
    if (text.trim() === "") return;
    if (await onSend(text, replyTo?.id ?? null)) setReply(null);
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = input.value;
    input.value = "";
    await submit(text);
    input.focus();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen !== undefined) onFile(chosen);
    file.value = "";
  });
  menuButton.addEventListener("click", () => showMenu(menu.hidden !== false));
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    showMenu(false);
    setReply(null);
    input.focus();
  });

  return {
    element: box,
    setReply,
    /** @param {readonly Command[]} list */
    setCommands(list) {
      if (JSON.stringify(list) === JSON.stringify(commands)) return;
      commands = list;
      menuButton.hidden = list.length === 0;
      menu.replaceChildren(
        ...list.map(({ command, description }) => {
          const onclick = () => {
            showMenu(false);
            void submit(`/${command}`);
          };
          const code = element("code", {}, `/${command}`);
          const button = element("button", { type: "button", onclick }, description, code);
          return element("li", {}, button);
        }),
      );
    },
    hideMenu: () => showMenu(false),
    /** The menu button is hidden until there are commands. */
    start() {
      menuButton.hidden = true;
    },
  };
}
