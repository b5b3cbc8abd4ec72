// @ts-check
import { act } from "./server.js";

/** @typedef {import("./composer.js").Aim} Aim */
/** @typedef {{ as: number, chatId: number, threadId: number | null }} Place */
/** @typedef {ReturnType<typeof createChatActs>} ChatActs */

/**
 * What the person who holds a phone can do in the chat it shows. What is refused is said on the
 * phone.
 * @param {{
 *   phone: import("./phone.js").Phone, answers: import("./answers.js").Answers,
 *   place: () => Place, isAnonymous: () => boolean,
 *   onCommand: (command: string) => void, onJump: (messageId: number) => void,
 * }} options
 */
export function createChatActs({ phone, answers, place, isAnonymous, onCommand, onJump }) {
  /**
   * @param {string} action
   * @param {Record<string, unknown>} body
   */
  async function run(action, body) {
    const outcome = await act(action, body);
    if (!outcome.ok) phone.toast(outcome.error);
    return outcome;
  }

  const here = () => {
    const { as, chatId } = place();
    return { as, chatId };
  };
  const anonymous = () => (isAnonymous() ? { anonymous: true } : {});

  /** @param {string} text */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      phone.toast("Copied");
    } catch {
      phone.toast("The browser did not let this be copied.");
    }
  }

  return {
    run,
    copy,
    here,
    /**
     * @param {string} text
     * @param {Aim | null} aim
     * @returns {Promise<boolean>} whether it was taken; otherwise why not is said
     */
    async send(text, aim) {
      const { message, kind, quote = "" } = aim ?? {};
      if (kind === "edit") {
        return (await run("edit", { ...here(), messageId: message?.id, text })).ok;
      }
      const replyTo = message?.id ?? null;
      const chosen = quote === "" ? {} : { quote };
      return (await run("send", { ...place(), ...anonymous(), text, replyTo, ...chosen })).ok;
    },
    /** @param {Aim | null} aim */
    filePlace(aim) {
      const replyTo = aim?.kind === "reply" ? aim.message.id : null;
      return { ...place(), replyTo, anonymous: isAnonymous() ? "true" : null };
    },
    /** @param {number} messageId */
    remove: (messageId) => run("delete", { ...here(), messageId }),
    /** @param {number} messageId @param {boolean} on */
    pin: (messageId, on) => run("pin", { ...here(), messageId, on }),
    /** @param {number} messageId @param {string} emoji an empty one takes it back */
    react: (messageId, emoji) => run("react", { ...here(), messageId, emoji }),
    /** What a bubble calls. */
    bubble: {
      onCommand,
      onJump,
      onCopy: copy,
      /** @param {import("./messages.js").Message} message @param {string} data @param {HTMLElement} key */
      async onPress(message, data, key) {
        key.dataset.waiting = "";
        const { ok, answer } = await run("press", {
          ...here(),
          messageId: message.id,
          data,
        });
        if (ok) await answers.answered(String(answer.callbackQueryId ?? ""));
        delete key.dataset.waiting;
      },
      /** @param {import("./messages.js").Message} message @param {string} emoji */
      onReact: (message, emoji) => void run("react", { ...here(), messageId: message.id, emoji }),
      /** @param {string} address */
      onLink(address) {
        phone.ask(`A real phone would open this address now:\n${address}`, [
          { label: "Stay here" },
          { label: "Copy it", run: () => void copy(address) },
        ]);
      },
      /** @param {string} source */
      onPicture(source) {
        const seen = document.querySelector("dialog.viewer");
        seen?.remove();
        showPicture(source);
      },
    },
  };
}

/** @param {string} source */
function showPicture(source) {
  const image = document.createElement("img");
  image.src = source;
  image.alt = "Photo, in full";
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  const dialog = document.createElement("dialog");
  dialog.className = "viewer";
  dialog.setAttribute("aria-label", "Photo");
  dialog.append(image, close);
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
