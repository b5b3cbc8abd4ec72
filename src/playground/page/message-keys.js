// @ts-check

/**
 * Keys in a chat: arrows go from message to message, or from button to button inside a keyboard;
 * Enter on a message opens its menu; Escape leaves to the box where one writes.
 * @param {HTMLElement} log
 * @param {{ onMenu: (messageId: number, anchor: HTMLElement) => void, onLeave: () => void }} acts
 */
export function listenToKeys(log, { onMenu, onLeave }) {
  log.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const message = /** @type {HTMLElement | null} */ (target.closest("article"));
    if (event.key === "Escape") {
      event.preventDefault();
      if (message === null || message === target) onLeave();
      else message.focus();
      return;
    }
    const moved = target.matches(".key")
      ? moveBetweenKeys(target, event.key)
      : (target === log || target === message) && moveBetweenMessages(log, message, event.key);
    if (moved) event.preventDefault();
    if (target === message && ["Enter", "ContextMenu"].includes(event.key)) {
      event.preventDefault();
      onMenu(Number(message.dataset.messageId), message);
    }
  });
}

/**
 * @param {HTMLElement} log
 * @param {HTMLElement | null} from null when none is in focus yet
 * @param {string} key
 */
function moveBetweenMessages(log, from, key) {
  const all = /** @type {HTMLElement[]} */ ([...log.querySelectorAll("article:not([inert])")]);
  const at = from === null ? all.length : all.indexOf(from);
  /** @type {Record<string, number>} */
  const targets = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 };
  const target = targets[key];
  if (target === undefined || all.length === 0) return false;
  const next = all[Math.max(0, Math.min(target, all.length - 1))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
  return true;
}

/**
 * @param {HTMLElement} from
 * @param {string} key
 */
function moveBetweenKeys(from, key) {
  const row = from.parentElement;
  const column = [...(row?.children ?? [])].indexOf(from);
  const rowAt = (/** @type {Element | null | undefined} */ other) =>
    /** @type {HTMLElement | undefined} */ (
      other?.children[Math.min(column, other.children.length - 1)]
    );
  /** @type {Record<string, () => Element | null | undefined>} */
  const targets = {
    ArrowLeft: () => from.previousElementSibling,
    ArrowRight: () => from.nextElementSibling,
    ArrowUp: () => rowAt(row?.previousElementSibling),
    ArrowDown: () => rowAt(row?.nextElementSibling),
  };
  const next = targets[key]?.();
  if (!(next instanceof HTMLElement)) return key in targets;
  next.focus();
  return true;
}
