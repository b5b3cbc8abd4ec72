// @ts-check
import { element } from "./element.js";

/** @typedef {{ label: string, danger?: boolean, run: () => void }} Item */

/** @type {(() => void) | null} */
let closeOpen = null;

/**
 * A small menu beside what it belongs to. Arrows move, Enter chooses, Escape closes and gives the
 * focus back.
 * @param {HTMLElement} anchor
 * @param {string} label
 * @param {readonly Item[]} items
 * @param {{ point?: { x: number, y: number } | undefined, above?: HTMLElement | undefined }} [place]
 *   `above` stands over the items, as a row of reactions
 */
export function openMenu(anchor, label, items, { point, above } = {}) {
  closeOpen?.();
  const list = element("div", { role: "menu", "aria-label": label });
  for (const { label: words, danger, run } of items) {
    const item = element("button", { role: "menuitem", type: "button", tabindex: "-1" }, words);
    if (danger === true) item.dataset.danger = "";
    item.addEventListener("click", () => {
      close();
      run();
    });
    list.append(item);
  }
  const box = element("div", { class: "menu popup", "data-testid": "menu" });
  if (above !== undefined) box.append(above);
  box.append(list);

  function close(giveBack = true) {
    if (closeOpen !== close) return;
    closeOpen = null;
    document.removeEventListener("pointerdown", outside, true);
    box.remove();
    if (giveBack && anchor.isConnected) anchor.focus({ preventScroll: true });
  }
  /** @param {Event} event */
  function outside(event) {
    if (event.target instanceof Node && !box.contains(event.target)) close(false);
  }
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    if (move(box, event.key)) event.preventDefault();
  });
  closeOpen = close;
  document.addEventListener("pointerdown", outside, true);
  // Inside the landmark of what it belongs to, so that a screen reader finds it there.
  (anchor.closest(".phone") ?? document.body).append(box);
  position(box, anchor, point);
  list.querySelector("button")?.focus({ preventScroll: true });
  return close;
}

/**
 * @param {HTMLElement} box
 * @param {string} key
 * @returns {boolean} whether the key meant a move
 */
function move(box, key) {
  const items = [...box.querySelectorAll("button")];
  /** @type {(Element | null)[]} */
  const all = items;
  const at = all.indexOf(document.activeElement);
  /** @type {Record<string, number>} */
  const targets = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  items[(target + items.length) % items.length]?.focus({ preventScroll: true });
  return true;
}

/**
 * @param {HTMLElement} box
 * @param {HTMLElement} anchor
 * @param {{ x: number, y: number }} [point]
 */
function position(box, anchor, point) {
  const edge = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const x = point?.x ?? edge.left;
  const y = point?.y ?? edge.bottom + 4;
  box.style.left = `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`;
  box.style.top = `${Math.max(8, Math.min(y, window.innerHeight - height - 8))}px`;
}
