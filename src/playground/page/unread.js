// @ts-check

/** @typedef {import("./messages.js").Message} Message */

/** What each person has read: the newest message they looked at, by chat and topic. */
export function createUnread() {
  /** @type {Map<string, number>} */
  const seen = new Map();
  const keyOf = (
    /** @type {number} */ person,
    /** @type {number} */ chat,
    /** @type {number | null} */ topic,
  ) => `${person}/${chat}/${topic ?? ""}`;
  return {
    /**
     * @param {number} personId
     * @param {number} chatId
     * @param {number | null} topicId
     * @param {readonly Message[]} messages
     */
    see(personId, chatId, topicId, messages) {
      seen.set(keyOf(personId, chatId, topicId), messages.at(-1)?.id ?? 0);
    },
    /**
     * @param {number} personId
     * @param {number} chatId
     * @param {number} topicId
     * @param {readonly Message[]} messages those of the topic
     */
    count(personId, chatId, topicId, messages) {
      const last = seen.get(keyOf(personId, chatId, topicId)) ?? 0;
      return messages.filter(
        ({ id, service, writerId }) => id > last && service === "" && writerId !== personId,
      ).length;
    },
  };
}
