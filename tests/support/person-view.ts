import type { LocalTelegram } from "../../src/playground/local-telegram.js";
import type { LocalMessage, LocalUser } from "../../src/playground/world/world.js";
import { timelineOf } from "./timeline.js";
import { describeChat, textOf } from "./transcript.js";
import { until } from "./waiting.js";

/** How much of what happened before stands in a failure's message. */
const TOLD_LINES = 25;

/** What somebody sees of one chat, or of one topic of it. */
export interface PersonView {
  /** What is in view now, oldest first. */
  messages(): readonly LocalMessage[];
  /** The newest message whose text or caption holds it; waits for it. */
  find(wanted: string | RegExp): Promise<LocalMessage>;
  /** The newest button of the bot whose label is this, or else holds it; waits for it. */
  findButton(label: string | RegExp): Promise<FoundButton>;
  /** @throws Error with `wish` and the transcript when it takes too long. */
  wait<T>(look: () => T | undefined, wish: string): Promise<T>;
  /** The chat, then what happened last. */
  transcript(): string;
}

export interface FoundButton {
  readonly message: LocalMessage;
  readonly data: string;
}

export function createPersonView(
  telegram: LocalTelegram,
  user: LocalUser,
  chatId: number,
  topicId: number | undefined,
): PersonView {
  const timeline = timelineOf(telegram);
  const messages = () =>
    telegram
      .messages(chatId)
      .filter((message) => topicId === undefined || message.message_thread_id === topicId);
  const transcript = () =>
    [
      describeChat(telegram, messages(), topicId),
      "  what happened last:",
      ...timeline.last(TOLD_LINES).map((line) => `  ${line}`),
    ].join("\n");
  const wait = <T>(look: () => T | undefined, wish: string) =>
    until(
      telegram,
      look,
      () => `${user.first_name} ${wish}, but this is the chat:\n${transcript()}`,
    );
  return {
    messages,
    transcript,
    wait,
    find: (wanted) =>
      wait(
        () => messages().findLast((message) => matches(textOf(message), wanted)),
        `wanted to see ${String(wanted)}`,
      ),
    findButton: (label) =>
      wait(() => buttonIn(telegram, messages(), label), `wanted to press ${String(label)}`),
  };
}

export function isFromBot(telegram: LocalTelegram, message: LocalMessage): boolean {
  return message.from?.id === telegram.bot.id || message.chat.type === "channel";
}

export function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? text.includes(wanted) : wanted.test(text);
}

function buttonIn(
  telegram: LocalTelegram,
  messages: readonly LocalMessage[],
  label: string | RegExp,
): FoundButton | undefined {
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
