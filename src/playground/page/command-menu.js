// @ts-check
import { element, icon } from "./element.js";
import { ICONS } from "./icons.js";

/** @typedef {import("./model.js").Command} Command */

/**
 * The bot's commands behind a button; the button is hidden as long as there are none.
 * @param {string} name prefixes the test id
 * @param {(command: string) => void} onChoose
 */
export function createCommandMenu(name, onChoose) {
  let drawn = "[]";
  const button = element(
    "button",
    { class: "round", type: "button", "aria-label": "Commands", "aria-expanded": "false" },
    icon(ICONS.lines),
  );
  button.title = "Commands";
  button.hidden = true;
  button.dataset.testid = `${name}-menu`;
  const list = element("ul", { class: "menu commands", hidden: true, "aria-label": "Commands" });

  /** @param {boolean} open */
  function show(open) {
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) list.querySelector("button")?.focus();
  }
  button.addEventListener("click", () => show(list.hidden !== false));
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = [...list.querySelectorAll("button")];
    /** @type {(Element | null)[]} */
    const all = items;
    const at = all.indexOf(document.activeElement);
    items[(at + step + items.length) % items.length]?.focus();
  });

  return {
    button,
    element: list,
    close: () => show(false),
    /** @param {readonly Command[]} commands */
    set(commands) {
      const now = JSON.stringify(commands);
      if (now === drawn) return;
      drawn = now;
      button.hidden = commands.length === 0;
      list.replaceChildren(
        ...commands.map(({ command, description }) => {
          const onclick = () => {
            show(false);
            onChoose(command);
          };
          const words = element("span", { dir: "auto" }, description);
          const code = element("code", {}, `/${command}`);
          return element("li", {}, element("button", { type: "button", onclick }, words, code));
        }),
      );
    },
  };
}
