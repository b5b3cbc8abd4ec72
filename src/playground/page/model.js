// @ts-check

/**
 * @typedef {import("./messages.js").Message} Message
 * @typedef {{
 *   id: number, name: string, username: string, language: string,
 *   role: "worker" | "administrator" | "caseworker" | "outsider", isMember: boolean,
 * }} Person
 * @typedef {{ command: string, description: string }} Command
 * @typedef {import("./messages.js").Topic} Topic
 * @typedef {{
 *   id: number, kind: "private" | "group", title: string,
 *   commands: Record<string, Command[]>, pinned: number[],
 *   private: { hasWritten: boolean, blocked: boolean, description: string } | null,
 *   group: { isForum: boolean, memberCount: number, topics: Topic[] } | null,
 *   keyboard: import("./reply-keyboard.js").ReplyKeyboard | null,
 * }} Chat
 * @typedef {{
 *   method: string, ok: boolean, error: string, at: number, ms: number, code: number,
 *   result: string, chatId: string,
 *   params: [string, string][],
 * }} Call
 * @typedef {{
 *   bot: { id: number, username: string }, isDown: boolean, pendingUpdates: number,
 *   faults: string[], movedHours?: number,
 * }} Connection
 * @typedef {{
 *   connection?: Connection, people?: Person[], chats: Chat[],
 *   messages: { chatId: number, changed: Message[], removed: number[] }[],
 *   calls?: { total: number, refused: number, added: Call[] },
 * }} Update
 */

/** The newest calls; older ones are only counted. */
const KEPT_CALLS = 300;

/** What the page knows: the last `view` and every `change` since. */
export function createModel() {
  /** @type {Map<number, Chat>} */
  const chats = new Map();
  /** @type {Map<number, Map<number, Message>>} */
  const messages = new Map();
  /** @type {Person[]} */
  let people = [];
  /** @type {Call[]} */
  let calls = [];

  const model = {
    /** @type {Connection} */
    connection: { bot: { id: 0, username: "" }, isDown: false, pendingUpdates: 0, faults: [] },
    callCount: 0,
    refusedCount: 0,
    get people() {
      return people;
    },
    get calls() {
      return calls;
    },
    get group() {
      return [...chats.values()].find(({ kind }) => kind === "group");
    },
    /** @param {number} id */
    person: (id) => people.find((each) => each.id === id),
    /** @param {number} id */
    chat: (id) => chats.get(id),
    /** @param {number} chatId @returns {Message[]} */
    messages: (chatId) => [...(messages.get(chatId)?.values() ?? [])],
    /** @param {number} chatId @param {number} id */
    message: (chatId, id) => messages.get(chatId)?.get(id),
    /** Another start of the server is another world. */
    reset() {
      chats.clear();
      messages.clear();
      people = [];
      calls = [];
    },
    /** @param {Update} update */
    apply(update) {
      if (update.connection !== undefined) model.connection = update.connection;
      if (update.people !== undefined) people = update.people;
      for (const chat of update.chats) chats.set(chat.id, chat);
      for (const { chatId, changed, removed } of update.messages) {
        const known = messages.get(chatId) ?? new Map();
        messages.set(chatId, known);
        for (const id of removed) known.delete(id);
        for (const message of changed) known.set(message.id, message);
      }
      if (update.calls !== undefined) {
        calls = [...calls, ...update.calls.added].slice(-KEPT_CALLS);
        model.callCount = update.calls.total;
        model.refusedCount = update.calls.refused;
      }
    },
  };
  return model;
}

/** @typedef {ReturnType<typeof createModel>} Model */
