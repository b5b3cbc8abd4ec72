// A local Telegram in a process of its own, so that its work is not counted as the bot's.
//   telegram.mjs TOKEN USERS   so many users, each of whom has sent /start
//   telegram.mjs TOKEN forum   a group with topics and two caseworkers who run it; whoever forked it
//                              tells them what to do: { id, act, ... } is answered by { id, result }
import { createLocalTelegram } from "../dist/playground/local-telegram.js";

const PATIENCE_MS = 20_000;

// Whoever forked it is gone: nobody else would end it.
process.once("disconnect", () => process.exit());

const telegram = createLocalTelegram({ token: process.argv[2] });
const { url } = await telegram.listen();
const people = new Map();
const newcomer = (firstName) => {
  const user = telegram.addUser({ firstName });
  people.set(user.id, user);
  return user;
};

if (process.argv[3] === "forum") {
  const crew = ["Aigul", "Daniyar"].map(newcomer);
  const group = telegram.addGroup({
    title: "Caseworkers",
    kind: "supergroup",
    forum: true,
    members: [],
    administrators: crew,
  });
  const ids = crew.map(({ id }) => id);
  process.on("message", async ({ id, act, ...what }) => {
    try {
      process.send({ id, result: (await ACTS[act](what)) ?? null });
    } catch (error) {
      process.send({ id, error: error.message });
    }
  });
  process.send({ url, group: group.id, crew: ids });
} else {
  const users = [];
  for (let index = 0; index < Number(process.argv[3]); index++) {
    const user = telegram.addUser({ firstName: "Bench" });
    telegram.send(user, user.id, { text: "/start" });
    users.push(user.id);
  }
  process.send({ url, users });
}

/** What people do, each with the milliseconds until the bot has answered and the calls it made before. */
const ACTS = {
  worker: () => newcomer("Worker").id,

  /** Taps the button whose label begins with `label`, as soon as there is one. */
  async tap({ by, chat, topic, label, awaits = true }) {
    const { message, data } = await until(() => buttonIn(chat, topic, label), `a button ${label}`);
    const from = mark();
    const query = telegram.press(people.get(by), chat, message.message_id, data);
    if (!awaits) return null;
    const answer = await until(() => telegram.callAnswers(query), `an answer to ${label}`);
    return { ...since(from), text: answer.text ?? "" };
  },

  /** Writes; with `awaits`, until the bot has posted a text that holds it in the same place. */
  async type({ by, chat, topic, text, awaits }) {
    const before = new Set(telegram.messages(chat).map(({ message_id: id }) => id));
    const from = mark();
    telegram.send(people.get(by), chat, { text }, topic === undefined ? {} : { threadId: topic });
    if (awaits === undefined) return null;
    const isNew = (message) => !before.has(message.message_id) && holds(message, awaits);
    await until(() => inPlace(chat, topic).find(isNew), `an answer to ${text}`);
    return since(from);
  },

  /** The newest text of the bot that holds it. */
  async see({ chat, topic, text }) {
    const found = await until(
      () => inPlace(chat, topic).findLast((message) => holds(message, text)),
      text,
    );
    return found.text;
  },

  /** The topics of cases, oldest first, when there are so many. */
  async topics({ chat, count }) {
    const all = () => telegram.topics(chat);
    await until(() => (all().length >= count ? true : undefined), `${count} topics`);
    return all().map(({ message_thread_id: topic, name }) => ({ topic, name }));
  },

  /** Resolves when the bot was quiet for so long. */
  async rest({ ms }) {
    for (let calls = -1; calls !== telegram.calls.length || telegram.pendingUpdates() > 0; ) {
      calls = telegram.calls.length;
      await new Promise((resolve) => setTimeout(resolve, ms));
    }
  },

  /** The bot's calls about a chat, of those from one number to another; each with its topic. */
  calls({ chat, from = 0, to }) {
    const topicOf = new Map(
      telegram.messages(chat).map((each) => [each.message_id, each.message_thread_id ?? null]),
    );
    const calls = telegram.calls
      .slice(from, to)
      .filter(({ params }) => String(params.chat_id) === String(chat))
      .map(({ method, params, result }) => ({
        method,
        topic:
          Number(params.message_thread_id ?? result?.message_thread_id) ||
          (topicOf.get(Number(params.message_id)) ?? null),
      }));
    return { next: telegram.calls.length, calls };
  },
};

const mark = () => ({ at: performance.now(), calls: telegram.calls.length });

function since({ at, calls }) {
  return {
    ms: performance.now() - at,
    calls: telegram.calls.slice(calls).map((each) => each.method),
  };
}

function inPlace(chat, topic) {
  return telegram
    .messages(chat)
    .filter((each) => topic === undefined || each.message_thread_id === topic);
}

function holds({ from, text }, wanted) {
  return from?.is_bot === true && text !== undefined && text.includes(wanted);
}

function buttonIn(chat, topic, label) {
  for (const message of inPlace(chat, topic).reverse()) {
    const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
    const found = buttons.find(({ text }) => text.includes(label));
    if (found) return { message, data: found.callback_data };
  }
  return undefined;
}

function until(look, wanted) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(reject, new Error(`waited for ${wanted}`)), PATIENCE_MS);
    const unsubscribe = telegram.subscribe(tryIt);
    function finish(settle, value) {
      clearTimeout(timer);
      unsubscribe();
      settle(value);
    }
    function tryIt() {
      const found = look();
      if (found !== undefined) finish(resolve, found);
    }
    tryIt();
  });
}
