// @ts-check
import { clockTime, element, icon } from "./element.js";

/** @typedef {import("./bubble.js").Message} Message */

const PADLOCK = "M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3";

/**
 * What a locked phone would show of the newest message: it lights up for a new message of
 * somebody else, never for an edited one.
 * @param {HTMLElement} root
 * @param {string} silence what it says as long as nothing came
 */
export function createLockScreen(root, silence) {
  /** @type {Set<number> | null} */
  let known = null;
  const line = element("p", {}, silence);
  const time = element("time");
  root.append(icon(PADLOCK), line, time);
  root.setAttribute("role", "status");
  root.setAttribute("aria-label", "Lock screen");

  return {
    /**
     * @param {readonly Message[]} messages
     * @param {readonly number[]} own the ids whose messages make no sound here
     * @param {(message: Message) => string} titleOf
     */
    notice(messages, own, titleOf) {
      const before = known;
      known = new Set([...(before ?? []), ...messages.map(({ id }) => id)]);
      if (before === null) return;
      const news = messages.filter(
        ({ id, service, author }) => !before.has(id) && service === "" && !own.includes(author.id),
      );
      const newest = news.at(-1);
      if (newest === undefined) return;
      const body = newest.text === "" ? (newest.media?.name ?? "") : newest.text;
      line.replaceChildren(
        element("strong", {}, titleOf(newest)),
        ` · ${body.replaceAll(/\s+/g, " ").slice(0, 200)}`,
      );
      time.textContent = clockTime(newest.date);
      root.dataset.state = "shown";
      delete root.dataset.fresh;
      // Reading the width lets the animation start again.
      void root.offsetWidth;
      root.dataset.fresh = "";
    },
  };
}
