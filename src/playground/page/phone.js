// @ts-check
import { element } from "./element.js";

/**
 * The frame of a phone: a bar, a body, and what lies over them.
 * @param {HTMLElement} root
 */
export function createPhone(root) {
  const lead = element("div", { class: "lead" });
  const title = element("h3", { dir: "auto" });
  const subtitle = element("p", { dir: "auto" });
  const actions = element("div", { class: "actions" });
  const name = element("div", { class: "name" }, title, subtitle);
  const bar = element("div", { class: "phone-bar" }, lead, name, actions);
  const toast = element("div", { class: "toast", role: "status" });
  const spoken = element("p", { class: "unseen", role: "status" });
  const dialogText = element("p", { dir: "auto" });
  const buttons = element("div", { class: "buttons" });
  const dialog = element("dialog", { "data-testid": "alert" }, dialogText, buttons);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Element | null} */
  let before = null;
  root.append(bar, toast, spoken, dialog);
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    dialog.close();
  });
  dialog.addEventListener("close", () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });

  /**
   * @param {string} text
   * @param {readonly { label: string, run?: () => void }[]} choices
   */
  function ask(text, choices) {
    before = document.activeElement;
    dialogText.textContent = text;
    dialog.setAttribute("aria-label", text);
    buttons.replaceChildren(
      ...choices.map(({ label, run }) => {
        const onclick = () => {
          dialog.close();
          run?.();
        };
        return element("button", { type: "button", onclick }, label);
      }),
    );
    if (!dialog.open) dialog.show();
    buttons.querySelector("button")?.focus();
  }

  return {
    root,
    bar,
    /** @param {...HTMLElement} parts goes between the bar and the toast */
    setBody(...parts) {
      for (const part of parts) toast.before(part);
    },
    /**
     * @param {string} heading
     * @param {string} below
     * @param {HTMLElement} leading an avatar or a back button
     */
    setTitle(heading, below, leading) {
      if (title.textContent !== heading) title.textContent = heading;
      if (subtitle.textContent !== below) subtitle.textContent = below;
      if (lead.firstChild !== leading) lead.replaceChildren(leading);
    },
    /** @param {...HTMLElement} shown */
    setActions(...shown) {
      actions.replaceChildren(...shown);
    },
    /** @param {string} text */
    toast(text) {
      toast.textContent = text;
      toast.dataset.shown = "";
      clearTimeout(timer);
      // Long enough to read a sentence twice.
      timer = setTimeout(() => {
        delete toast.dataset.shown;
        toast.textContent = "";
      }, 5000);
    },
    /** @param {string} text what a screen reader says, and nobody sees */
    say(text) {
      spoken.textContent = text;
    },
    ask,
    /**
     * Asks for a few words; Enter gives them.
     * @param {string} question
     * @param {string} before
     * @param {(words: string) => void} onGiven
     */
    askFor(question, before, onGiven) {
      const input = element("input", { type: "text", dir: "auto", "aria-label": question });
      input.maxLength = 128;
      input.value = before;
      const give = () => {
        if (input.value.trim() !== "") onGiven(input.value.trim());
      };
      input.addEventListener("keydown", (event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        dialog.close();
        give();
      });
      ask(question, [{ label: "Cancel" }, { label: "OK", run: give }]);
      dialogText.append(input);
      input.select();
    },
    /** @param {string} text */
    alert: (text) => ask(text, [{ label: "OK" }]),
  };
}

/** @typedef {ReturnType<typeof createPhone>} Phone */
