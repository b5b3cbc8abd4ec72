// @ts-check
import { element } from "./element.js";

/** @typedef {{ value: string, label: string, title?: string, mark?: string }} Choice */

/**
 * Radio buttons drawn as one bar. `mark` is a small sign after the label, as for something unread.
 * @param {string} name
 * @param {readonly Choice[]} choices
 * @param {(value: string) => void} onChoose
 */
export function segments(name, choices, onChoose) {
  const made = choices.map(({ value, label, title, mark = "" }) => {
    const input = element("input", { type: "radio", name, value });
    input.dataset.testid = `${name}-${value}`;
    input.addEventListener("change", () => onChoose(value));
    const text = element("span", { dir: "auto" }, label);
    if (title !== undefined) text.title = title;
    if (mark !== "") {
      const dot = element("i", { class: "mark", role: "img", "aria-label": mark });
      text.append(dot);
    }
    return { value, input, element: element("label", {}, input, text) };
  });
  return {
    elements: made.map((each) => each.element),
    /** @param {string} value */
    choose(value) {
      for (const each of made) each.input.checked = each.value === value;
    },
  };
}
