// @ts-check
import { element, icon } from "./element.js";
import { ICONS } from "./icons.js";

/**
 * The pinned message under a chat's name; a tap goes to it, and then to the one before.
 * @param {(messageId: number) => void} onJump
 * @param {(messageId: number) => void} onUnpin
 */
export function createPinnedBar(onJump, onUnpin) {
  const words = element("span", { dir: "auto" });
  const title = element("strong", {});
  const go = element("button", { class: "go", type: "button" }, icon(ICONS.pin), title, words);
  const unpin = element("button", { class: "round small", type: "button", "aria-label": "Unpin" });
  unpin.append(icon(ICONS.close));
  const box = element("div", { class: "pinned-bar", hidden: true }, go, unpin);
  /** @type {readonly number[]} */
  let pinned = [];
  let at = 0;
  /** @type {(id: number) => string} */
  let wordsOf = () => "";

  function show() {
    box.hidden = pinned.length === 0;
    const id = pinned[at];
    if (id === undefined) return;
    title.textContent = pinned.length === 1 ? "Pinned" : `Pinned ${at + 1} of ${pinned.length}`;
    words.textContent = wordsOf(id);
  }
  go.addEventListener("click", () => {
    const id = pinned[at];
    if (id === undefined) return;
    onJump(id);
    at = (at - 1 + pinned.length) % pinned.length;
    show();
  });
  unpin.addEventListener("click", () => {
    const id = pinned[at];
    if (id !== undefined) onUnpin(id);
  });

  return {
    element: box,
    /**
     * @param {readonly number[]} ids oldest first
     * @param {(id: number) => string} describe
     */
    draw(ids, describe) {
      wordsOf = describe;
      if (ids.join() !== pinned.join()) at = ids.length - 1;
      pinned = ids;
      show();
    },
  };
}
