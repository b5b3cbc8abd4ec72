// @ts-check
import { element } from "./element.js";

/**
 * The frame of a phone: a bar, a body, and what lies over them.
 * @param {HTMLElement} root
 */
export function createPhone(root) {
  const lead = element("div", { hidden: true });
  const title = element("h3");
  const subtitle = element("p");
  const actions = element("div");
  const name = element("div", { class: "name" }, title, subtitle);
  const bar = element("div", { class: "phone-bar" }, lead, name, actions);
  const toast = element("div", { class: "toast", role: "status", hidden: true });
  const alertText = element("p");
  const dialog = element("dialog", { "data-testid": "alert" }, alertText);
  dialog.append(element("button", { type: "button", onclick: () => dialog.close() }, "OK"));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  root.append(bar, toast, dialog);

  return {
    root,
    /** @param {...HTMLElement} parts goes between the bar and the toast */
    setBody(...parts) {
      for (const part of parts) toast.before(part);
    },
    /**
     * @param {string} heading
     * @param {string} below
     * @param {HTMLElement} [leading] an avatar or a back button
     */
    setTitle(heading, below, leading) {
      title.textContent = heading;
      subtitle.textContent = below;
      lead.hidden = leading === undefined;
      if (leading !== undefined) lead.replaceChildren(leading);
      lead.className = "lead";
    },
    /** @param {...HTMLElement} buttons */
    setActions(...buttons) {
      actions.replaceChildren(...buttons);
    },
    /** @param {string} text */
    toast(text) {
      toast.textContent = text;
      toast.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(() => {
        toast.hidden = true;
      }, 3500);
    },
    /** @param {string} text */
    alert(text) {
      alertText.textContent = text;
      if (!dialog.open) dialog.show();
      dialog.querySelector("button")?.focus();
    },
  };
}
