// @ts-check
import { element } from "./element.js";

const VIEWS = [
  { id: "worker", label: "Worker" },
  { id: "group", label: "Caseworkers" },
  { id: "wire", label: "Wire" },
];

/**
 * On a narrow screen one part of the page is shown at a time; this chooses which.
 * @param {HTMLElement} root
 */
export function createViews(root) {
  const buttons = VIEWS.map(({ id, label }) => {
    const button = element("button", { type: "button" }, label);
    button.dataset.testid = `show-${id}`;
    button.addEventListener("click", () => show(id));
    return { id, button };
  });
  root.append(...buttons.map(({ button }) => button));

  /** @param {string} shown */
  function show(shown) {
    document.body.dataset.shown = shown;
    for (const { id, button } of buttons) button.setAttribute("aria-pressed", String(id === shown));
  }
  show("worker");

  return {
    /** @param {readonly string[]} ids the parts with something unread */
    mark(ids) {
      for (const { id, button } of buttons) {
        const isMarked = ids.includes(id);
        if (isMarked === button.querySelector(".mark") instanceof Element) continue;
        if (!isMarked) button.querySelector(".mark")?.remove();
        else
          button.append(
            element("i", { class: "mark", role: "img", "aria-label": "has something unread" }),
          );
      }
    },
  };
}
