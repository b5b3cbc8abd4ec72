// @ts-check
import { lineOf } from "./messages.js";

/** @typedef {import("./messages.js").Message} Message */
/**
 * @typedef {{
 *   chatId: number, threadId: number | null, messageId: number,
 *   title: string, text: string, date: number, silent: boolean,
 * }} Note
 * @typedef {{ personId: number, note: Note, isOpen: boolean }} Arrival
 */

/** A phone keeps a long list; more than this nobody reads. */
const KEPT_NOTES = 30;

/**
 * The notifications of each person's phone. A new message of somebody else makes one, unless its
 * chat is open before them. An edit changes the words without a sound; what is deleted goes.
 * @param {{
 *   titleOf: (chatId: number, message: Message) => string,
 *   isOpen: (personId: number, chatId: number, message: Message) => boolean,
 * }} options
 */
export function createNotifications({ titleOf, isOpen }) {
  /** @type {Map<number, Note[]>} */
  const notes = new Map();
  /** The newest message looked at, by chat: what is older is no news. @type {Map<number, number>} */
  const newest = new Map();
  const notesOf = (/** @type {number} */ personId) => notes.get(personId) ?? [];

  return {
    of: notesOf,
    /**
     * @param {number} chatId
     * @param {readonly Message[]} changed
     */
    begin(chatId, changed) {
      newest.set(chatId, Math.max(newest.get(chatId) ?? 0, ...changed.map(({ id }) => id)));
    },
    /**
     * @param {readonly number[]} readers whose phones show this chat
     * @param {{ chatId: number, changed: readonly Message[], removed: readonly number[] }} change
     * @returns {Arrival[]} those that just arrived, also where the chat is open
     */
    notice(readers, { chatId, changed, removed }) {
      const last = newest.get(chatId) ?? 0;
      /** @type {Arrival[]} */
      const arrived = [];
      for (const personId of readers) {
        const kept = notesOf(personId).filter(
          (note) => note.chatId !== chatId || !removed.includes(note.messageId),
        );
        for (const message of changed) {
          const at = kept.findIndex(
            (note) => note.chatId === chatId && note.messageId === message.id,
          );
          const note = noteOf(chatId, message, titleOf(chatId, message));
          if (at >= 0) kept[at] = note;
          else if (message.id > last && isNews(message, personId)) {
            const open = isOpen(personId, chatId, message);
            if (!open) kept.push(note);
            arrived.push({ personId, note, isOpen: open });
          }
        }
        notes.set(personId, kept.slice(-KEPT_NOTES));
      }
      this.begin(chatId, changed);
      return arrived;
    },
    /**
     * @param {number} personId
     * @param {(note: Note) => boolean} isSeen
     */
    clear(personId, isSeen) {
      notes.set(
        personId,
        notesOf(personId).filter((note) => !isSeen(note)),
      );
    },
    reset() {
      notes.clear();
      newest.clear();
    },
  };
}

/**
 * @param {Message} message
 * @param {number} personId
 */
function isNews(message, personId) {
  return message.service === "" && message.writerId !== personId;
}

/**
 * @param {number} chatId
 * @param {Message} message
 * @param {string} title
 * @returns {Note}
 */
function noteOf(chatId, message, title) {
  const { id, threadId, date, isSilent } = message;
  const text = lineOf(message).slice(0, 240);
  return { chatId, threadId, messageId: id, title, text, date, silent: isSilent };
}
