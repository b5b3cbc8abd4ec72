// @ts-check

/** Telegram's apps show the spinning button for about so long. */
const PATIENCE_MS = 15_000;
/** A chat action lasts five seconds, unless a message comes first. */
const TYPING_MS = 5000;

/** Which taps the bot has answered, and where it says that it is typing. */
export function createAnswers() {
  /** @type {Set<string>} */
  const answered = new Set();
  /** @type {Map<string, () => void>} */
  const waiting = new Map();
  /** @type {Map<number, number>} */
  const typing = new Map();

  return {
    /** @param {string} id */
    note(id) {
      answered.add(id);
      waiting.get(id)?.();
    },
    /**
     * Resolves with the bot's answer to a tap, or when a phone would give up waiting.
     * @param {string} id
     * @returns {Promise<void>}
     */
    answered(id) {
      if (answered.has(id)) return Promise.resolve();
      return new Promise((resolve) => {
        const done = () => {
          waiting.delete(id);
          resolve();
        };
        waiting.set(id, done);
        setTimeout(done, PATIENCE_MS);
      });
    },
    /**
     * @param {number} chatId
     * @param {() => void} onChange when it begins, and when it is over
     */
    types(chatId, onChange) {
      typing.set(chatId, Date.now() + TYPING_MS);
      onChange();
      setTimeout(onChange, TYPING_MS + 50);
    },
    /** @param {number} chatId */
    rests: (chatId) => typing.delete(chatId),
    /** @param {number} chatId */
    isTyping: (chatId) => (typing.get(chatId) ?? 0) > Date.now(),
  };
}

/** @typedef {ReturnType<typeof createAnswers>} Answers */
