import type { LocalTelegram } from "../../src/playground/local-telegram.js";
import type { SendOptions } from "../../src/playground/world/people.js";
import type { PersonContent } from "../../src/playground/world/person-content.js";
import type { CallbackAnswer, LocalMessage, LocalUser } from "../../src/playground/world/world.js";

/** How long a person waits for the bot before the test fails. */
const PATIENCE_MS = 20_000;

/** Somebody at a phone, looking at one chat or at one topic of it. */
export interface Person {
  readonly user: LocalUser;
  readonly chatId: number;
  /** Sends /start, with what a deep link carries if given. */
  start(payload?: string): Promise<void>;
  types(text: string, options?: SendOptions): Promise<LocalMessage>;
  sends(content: PersonContent, options?: SendOptions): Promise<LocalMessage>;
  /**
   * Taps the button whose label contains `label`, on the newest bot message that has one; waits
   * for it to appear. Returns the id of the callback query.
   */
  presses(label: string | RegExp): Promise<string>;
  /** Waits until a message that is in view holds the text (or caption). */
  sees(wanted: string | RegExp): Promise<LocalMessage>;
  /** Waits until no message in view holds it. */
  noLongerSees(unwanted: string | RegExp): Promise<void>;
  /** Waits until a tap of this person was answered with this toast or alert. */
  isTold(wanted: string | RegExp): Promise<CallbackAnswer>;
  /** What is in view now, oldest first. */
  view(): readonly LocalMessage[];
  /** The newest message of the bot in view. @throws when there is none. */
  screen(): LocalMessage;
  /** The labels of the buttons on `screen()`, in reading order. */
  buttons(): readonly string[];
  /** The same person, looking at one topic of the forum. */
  in(topicId: number): Person;
  /** The chat as text, for a failure's message. */
  transcript(): string;
}

/** @param chatId the private chat (the person's own id, by default) or a group. */
export function createPerson(
  telegram: LocalTelegram,
  user: LocalUser,
  chatId: number = user.id,
): Person {
  return personIn(telegram, user, chatId, undefined);
}

/**
 * Waits until `look` returns something, asking again after every change.
 * @throws Error with `explain()` after `PATIENCE_MS`.
 */
export async function until<T>(
  telegram: LocalTelegram,
  look: () => T | undefined,
  explain: () => string,
): Promise<T> {
  const already = look();
  if (already !== undefined) return already;
  return await new Promise<T>((resolve, reject) => {
    const unsubscribe = telegram.subscribe(() => {
      const found = look();
      if (found === undefined) return;
      clearTimeout(timer);
      unsubscribe();
      resolve(found);
    });
    const timer = setTimeout(() => {
      unsubscribe();
      reject(new Error(explain()));
    }, PATIENCE_MS);
  });
}

function personIn(
  telegram: LocalTelegram,
  user: LocalUser,
  chatId: number,
  topicId: number | undefined,
): Person {
  const taps: string[] = [];
  const place = topicId === undefined ? {} : { threadId: topicId };

  const view = () =>
    telegram
      .messages(chatId)
      .filter((message) => topicId === undefined || message.message_thread_id === topicId);
  const transcript = () => describeChat(telegram, view(), user, topicId);
  const wait = <T>(look: () => T | undefined, wish: string) =>
    until(
      telegram,
      look,
      () => `${user.first_name} ${wish}, but this is the chat:\n${transcript()}`,
    );

  const sends: Person["sends"] = async (content, options) =>
    telegram.send(user, chatId, content, { ...place, ...options });

  return {
    user,
    chatId,
    view,
    transcript,
    sends,
    types: (text, options) => sends({ text }, options),
    async start(payload) {
      await sends({ text: payload === undefined ? "/start" : `/start ${payload}` });
    },
    async presses(label) {
      const { message, data } = await wait(
        () => findButton(telegram, view(), label),
        `wanted to press ${String(label)}`,
      );
      const id = telegram.press(user, chatId, message.message_id, data);
      taps.push(id);
      return id;
    },
    sees: (wanted) =>
      wait(
        () => view().findLast((message) => matches(textOf(message), wanted)),
        `wanted to see ${String(wanted)}`,
      ),
    async noLongerSees(unwanted) {
      await wait(
        () => (view().some((message) => matches(textOf(message), unwanted)) ? undefined : true),
        `did not want to see ${String(unwanted)}`,
      );
    },
    isTold: (wanted) =>
      wait(
        () =>
          taps
            .map((id) => telegram.callAnswers(id))
            .findLast((answer) => answer?.text !== undefined && matches(answer.text, wanted)),
        `wanted to be told ${String(wanted)}`,
      ),
    screen() {
      const newest = view().findLast((message) => isFromBot(telegram, message));
      if (newest === undefined) {
        throw new Error(`${user.first_name} sees no message of the bot:\n${transcript()}`);
      }
      return newest;
    },
    buttons() {
      const keyboard = this.screen().reply_markup?.inline_keyboard ?? [];
      return keyboard.flat().map((button) => button.text);
    },
    in: (id) => personIn(telegram, user, chatId, id),
  };
}

function findButton(
  telegram: LocalTelegram,
  messages: readonly LocalMessage[],
  label: string | RegExp,
): { message: LocalMessage; data: string } | undefined {
  for (const message of [...messages].reverse()) {
    if (!isFromBot(telegram, message)) continue;
    const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
    // The whole label before a part of it: "Yes" must not hit "Yesterday".
    const found =
      buttons.find((button) => button.text === label) ??
      buttons.find((button) => matches(button.text, label));
    if (found !== undefined && "callback_data" in found) {
      return { message, data: found.callback_data };
    }
  }
  return undefined;
}

function isFromBot(telegram: LocalTelegram, message: LocalMessage): boolean {
  return message.from?.id === telegram.bot.id || message.chat.type === "channel";
}

function textOf(message: LocalMessage): string {
  return message.text ?? message.caption ?? "";
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? text.includes(wanted) : wanted.test(text);
}

function describeChat(
  telegram: LocalTelegram,
  messages: readonly LocalMessage[],
  user: LocalUser,
  topicId: number | undefined,
): string {
  const topic = telegram
    .topics(messages[0]?.chat.id ?? 0)
    .find((each) => each.message_thread_id === topicId);
  const lines = messages.map((message) => {
    const author = isFromBot(telegram, message)
      ? "bot"
      : message.from?.id === user.id
        ? user.first_name
        : (message.from?.first_name ?? "?");
    const rows = message.reply_markup?.inline_keyboard ?? [];
    const keyboard = rows.map((row) => `      ${row.map(({ text }) => `[${text}]`).join(" ")}`);
    return [`  #${message.message_id} ${author}: ${describeContent(message)}`, ...keyboard].join(
      "\n",
    );
  });
  const refused = telegram.calls
    .filter((call) => !call.ok)
    .slice(-5)
    .map((call) => `  ${call.method}: ${call.error}`);
  return [
    ...(topic === undefined ? [] : [`  in the topic «${topic.name}»`]),
    ...(lines.length === 0 ? ["  (no message)"] : lines),
    ...(refused.length === 0 ? [] : ["  the last refused calls:", ...refused]),
  ].join("\n");
}

function describeContent(message: LocalMessage): string {
  const text = textOf(message).replaceAll("\n", "\n      ");
  const kind = (
    [
      "photo",
      "document",
      "voice",
      "audio",
      "video",
      "sticker",
      "poll",
      "contact",
      "location",
    ] as const
  ).find((each) => each in message);
  if (kind !== undefined) return `<${kind}> ${text}`;
  return text === "" ? "(service message)" : text;
}
