// @ts-check
import { copyOf } from "./bubble.js";
import { element } from "./element.js";
import { openMenu } from "./menu.js";

/** @typedef {import("./messages.js").Message} Message */

/** Some of those that Telegram lets everybody use. */
const REACTIONS = ["👍", "❤", "🔥", "🙏", "👀", "👌"];

/**
 * What can be done with a message, by whom holds the phone.
 * @param {{
 *   message: Message, anchor: HTMLElement, point?: { x: number, y: number } | undefined,
 *   model: import("./model.js").Model, personId: number, chatId: number,
 *   acts: import("./chat-acts.js").ChatActs,
 *   composer: {
 *     element: HTMLElement,
 *     reply: (message: Message, quote?: string) => void, edit: (message: Message) => void,
 *   },
 * }} options
 */
export function openMessageMenu({
  message,
  anchor,
  point,
  model,
  personId,
  chatId,
  acts,
  composer,
}) {
  const { id } = message;
  const own = message.writerId === personId;
  const person = model.person(personId);
  const isAdministrator = person?.role === "administrator";
  const isPrivate = model.chat(chatId)?.kind === "private";
  const canWrite = !composer.element.hidden;
  const chosen = selectionIn(anchor);
  const isPinned = model.chat(chatId)?.pinned.includes(id) === true;
  /** @type {(import("./menu.js").Item | false)[]} */
  const items = [
    canWrite && { label: "Reply", run: () => composer.reply(message) },
    canWrite &&
      chosen !== "" && {
        label: "Quote and reply",
        run: () => composer.reply(message, chosen),
      },
    canWrite &&
      own &&
      message.media === null && { label: "Edit", run: () => composer.edit(message) },
    !message.isProtected && { label: "Copy", run: () => void acts.copy(chosen || copyOf(message)) },
    (isPrivate || isAdministrator) && {
      label: isPinned ? "Unpin" : "Pin",
      run: () => void acts.pin(id, !isPinned),
    },
    ...forwards({ message, model, personId, chatId, acts }),
    (isPrivate || own || isAdministrator) && {
      label: "Delete",
      danger: true,
      run: () => void acts.remove(id),
    },
  ];
  const above = canWrite ? reactions(message, personId, acts, () => close()) : undefined;
  const shown = items.filter((item) => item !== false);
  const close = openMenu(anchor, "Message", shown, { point, above });
}

/**
 * @param {Message} message
 * @param {number} personId
 * @param {import("./chat-acts.js").ChatActs} acts
 * @param {() => void} onChosen
 */
function reactions(message, personId, acts, onChosen) {
  const made = element("div", { class: "reactions", role: "group", "aria-label": "React" });
  for (const emoji of REACTIONS) {
    const mine = message.reactions.some(
      (each) => each.emoji === emoji && each.by.includes(personId),
    );
    const button = element("button", { type: "button", tabindex: "-1" }, emoji);
    button.setAttribute("aria-pressed", String(mine));
    button.addEventListener("click", () => {
      onChosen();
      void acts.react(message.id, mine ? "" : emoji);
    });
    made.append(button);
  }
  return made;
}

/**
 * To the other chat this person is in, if the message may leave this one.
 * @param {{
 *   message: Message, model: import("./model.js").Model, personId: number, chatId: number,
 *   acts: import("./chat-acts.js").ChatActs,
 * }} options
 * @returns {import("./menu.js").Item[]}
 */
function forwards({ message, model, personId, chatId, acts }) {
  if (message.isProtected) return [];
  const group = model.person(personId)?.isMember === true ? model.group : undefined;
  const to = [model.chat(personId), group].filter((chat) => chat !== undefined);
  return to.map((chat) => ({
    label: chat.id === chatId ? "Forward here" : `Forward to ${chat.title}`,
    run: () => {
      void acts.run("forward", { ...acts.here(), messageId: message.id, toChatId: chat.id });
    },
  }));
}

/**
 * The words selected inside a message.
 * @param {HTMLElement} anchor
 */
function selectionIn(anchor) {
  const words = anchor.closest("article")?.querySelector(".words");
  const selection = document.getSelection();
  if (words === null || words === undefined || selection === null) return "";
  const { anchorNode, focusNode } = selection;
  return words.contains(anchorNode) && words.contains(focusNode) ? selection.toString().trim() : "";
}
