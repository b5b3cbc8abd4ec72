import type { LocalTelegram } from "../../src/playground/local-telegram.js";
import type { PersonContent } from "../../src/playground/world/person-content.js";
import type { SendOptions } from "../../src/playground/world/person-messages.js";
import type { CallbackAnswer, LocalMessage, LocalUser } from "../../src/playground/world/world.js";
import { createPersonView, isFromBot, matches } from "./person-view.js";
import { timelineOf } from "./timeline.js";
import { textOf } from "./transcript.js";

/** Somebody at a phone, looking at one chat or at one topic of it. */
export interface Person {
  readonly user: LocalUser;
  readonly chatId: number;
  /** Sends /start, with what a deep link carries if given. */
  start(payload?: string): Promise<void>;
  types(text: string, options?: SendOptions): Promise<LocalMessage>;
  sends(content: PersonContent, options?: SendOptions): Promise<LocalMessage>;
  /** Photos or videos, or files of one kind, as one album. */
  sendsAlbum(contents: readonly PersonContent[]): Promise<readonly LocalMessage[]>;
  /** Replies to the newest message in view that holds `which`; waits for it. */
  answers(which: string | RegExp, text: string, options?: SendOptions): Promise<LocalMessage>;
  /** Changes a text of their own. */
  edits(which: string | RegExp, text: string): Promise<void>;
  /** Removes it for everyone; the bot is never told. */
  deletes(which: string | RegExp): Promise<void>;
  reacts(which: string | RegExp, emoji: string): Promise<void>;
  /**
   * Taps the button whose label contains `label`, on the newest bot message that has one; waits
   * for it to appear. Returns the id of the callback query.
   */
  presses(label: string | RegExp): Promise<string>;
  /** Taps so twice, as an impatient finger does. */
  pressesTwice(label: string | RegExp): Promise<readonly [string, string]>;
  /** Taps a button of the keyboard below the chat; waits for it. */
  chooses(label: string): Promise<void>;
  blocks(): void;
  unblocks(): void;
  joins(): void;
  leaves(): void;
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
  /** The same person, in the topic whose name holds this; waits for it. */
  inTopic(name: string | RegExp): Promise<Person>;
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

function personIn(
  telegram: LocalTelegram,
  user: LocalUser,
  chatId: number,
  topicId: number | undefined,
): Person {
  const { messages, find, findButton, wait, transcript } = createPersonView(
    telegram,
    user,
    chatId,
    topicId,
  );
  const timeline = timelineOf(telegram);
  const taps: string[] = [];
  const place = topicId === undefined ? {} : { threadId: topicId };
  const tap = async (label: string | RegExp) => {
    const found = await findButton(label);
    timeline.add(`${user.first_name}  taps [${String(label)}] on #${found.message.message_id}`);
    return found;
  };
  const sends: Person["sends"] = async (content, options) =>
    telegram.send(user, chatId, content, { ...place, ...options });

  return {
    user,
    chatId,
    view: messages,
    transcript,
    async start(payload) {
      await sends({ text: payload === undefined ? "/start" : `/start ${payload}` });
    },
    types: (text, options) => sends({ text }, options),
    sends,
    sendsAlbum: async (contents) => telegram.sendAlbum(user, chatId, contents, place),
    async answers(which, text, options) {
      const { message_id: replyTo } = await find(which);
      return sends({ text }, { replyTo, ...options });
    },
    async edits(which, text) {
      telegram.editText(user, chatId, (await find(which)).message_id, text);
    },
    async deletes(which) {
      telegram.deleteMessage(user, chatId, (await find(which)).message_id);
    },
    async reacts(which, emoji) {
      telegram.react(user, chatId, (await find(which)).message_id, [emoji]);
    },
    async presses(label) {
      const { message, data } = await tap(label);
      const id = telegram.press(user, chatId, message.message_id, data);
      taps.push(id);
      return id;
    },
    async pressesTwice(label) {
      const { message, data } = await tap(label);
      const ids = telegram.pressTwice(user, chatId, message.message_id, data);
      taps.push(...ids);
      return ids;
    },
    async chooses(label) {
      await wait(() => telegram.replyKeyboard(chatId), `wanted to choose ${label}`);
      telegram.chooseReply(user, chatId, label);
    },
    blocks: () => telegram.block(user),
    unblocks: () => telegram.unblock(user),
    joins: () => telegram.join(user, chatId),
    leaves: () => telegram.leave(user, chatId),
    sees: find,
    async noLongerSees(unwanted) {
      await wait(
        () => (messages().some((message) => matches(textOf(message), unwanted)) ? undefined : true),
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
      const newest = messages().findLast((message) => isFromBot(telegram, message));
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
    async inTopic(name) {
      const topic = await wait(
        () => telegram.topics(chatId).findLast((each) => matches(each.name, name)),
        `wanted to open the topic ${String(name)}`,
      );
      return personIn(telegram, user, chatId, topic.message_thread_id);
    },
  };
}
