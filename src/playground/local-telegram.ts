import type { BotCommand } from "grammy/types";
import {
  type BotApiApp,
  type BotApiOptions,
  createBotApiApp,
  executeLogged,
} from "./api/bot-api-server.js";
import { createCallLog, type LoggedCall } from "./api/call-log.js";
import { type Listener, listenOn } from "./api/http-listener.js";
import { createFaults, type Faults } from "./delivery/faults.js";
import { createLongPolling } from "./delivery/long-polling.js";
import { createWebhook } from "./delivery/webhook.js";
import { createMethodTable } from "./methods/method-table.js";
import { TOPIC_ICONS } from "./methods/topic-methods.js";
import { type LocalClock, systemClock } from "./world/clock.js";
import { createGroups, type Groups } from "./world/groups.js";
import { createPeople, type People } from "./world/people.js";
import {
  type CallbackAnswer,
  createWorld,
  type LocalChange,
  type LocalMessage,
  type LocalTopic,
  type LocalUser,
  type World,
} from "./world/world.js";

export interface LocalTelegramOptions {
  /** As BotFather gives: the bot's id, a colon, and a secret. */
  readonly token: string;
  readonly botUsername?: string;
  /** What the bot is called until setMyName. */
  readonly botName?: string;
  readonly clock?: LocalClock;
  /** As Math.random. */
  readonly random?: () => number;
}

/** A Telegram of one bot on this machine: its Bot API, and the people who talk to it. */
export interface LocalTelegram extends Groups, People {
  /** `/bot<token>/<method>` and `/file/bot<token>/<path>`; mount it or serve it. */
  readonly app: BotApiApp;
  readonly token: string;
  readonly bot: LocalUser;
  /** Serves the app; `url` is the bot's apiRoot. Port 0 or none takes a free one. */
  listen(port?: number, host?: string): Promise<Listener>;

  /** The chat as it stands, oldest first; deleted messages are absent. */
  messages(chatId: number): readonly LocalMessage[];
  topics(chatId: number): readonly LocalTopic[];
  /** The answer the bot gave to a tap, or `undefined` as long as there is none. */
  callAnswers(callbackQueryId: string): CallbackAnswer | undefined;
  /** The command menu this person is offered in this chat. */
  commandsFor(user: LocalUser, chatId: number): readonly BotCommand[];
  /** What an empty private chat says about the bot, in the person's language. */
  descriptionFor(user: LocalUser): string;
  nameFor(user: LocalUser): string;
  /** How it stands between this person and the bot. */
  standing(user: LocalUser): { readonly hasWritten: boolean; readonly blocked: boolean };
  /** Updates the bot has not yet confirmed. */
  pendingUpdates(): number;

  /** The emoji on a topic, or "" for the plain coloured one. */
  iconOf(topic: LocalTopic): string;
  /** The bytes of any file that a message names. */
  file(fileId: string): Uint8Array | undefined;

  readonly calls: readonly LoggedCall[];
  readonly faults: Faults;
  /** Called after any visible change, and after each call of the bot. */
  subscribe(listener: (change: LocalChange) => void): () => void;
  /** Stops the webhook and any waiting poll. `listen`'s close does it too. */
  stop(): void;
}

export function createLocalTelegram(options: LocalTelegramOptions): LocalTelegram {
  const { token, clock = systemClock, random = Math.random } = options;
  const botUsername = options.botUsername ?? "dauys_local_bot";
  const world = createWorld({
    token,
    botUsername,
    botName: options.botName ?? "Dauys",
    clock,
    random,
  });
  const { updates } = world;
  const faults = createFaults();
  faults.subscribe(() => world.changed({ kind: "connection" }));
  const log = createCallLog(() => world.changed({ kind: "called" }));
  const polling = createLongPolling({ clock, updates });
  const webhook = createWebhook({
    clock,
    random,
    updates,
    faults,
    execute: (method, params) => executeLogged(api, method, params),
  });
  const { table, profile } = createMethodTable(world, polling, webhook);
  const api: BotApiOptions = { token, world, table, faults, log };
  const app = createBotApiApp(api);

  function stop(): void {
    webhook.remove();
    polling.stop();
  }

  return {
    ...createGroups(world),
    ...createPeople(world),
    app,
    token,
    bot: world.bot,
    listen: (port = 0, host = "127.0.0.1") => listenOn(app, port, host, stop),
    messages: (chatId) => [...(world.chats.get(chatId)?.messages.values() ?? [])],
    topics: (chatId) => [...(world.chats.get(chatId)?.topics.values() ?? [])],
    callAnswers: (id) => world.callbacks.get(id)?.answer,
    commandsFor: (user, chatId) => {
      const state = world.chats.get(chatId);
      return state === undefined ? [] : profile.commandsFor(state, user.id, languageOf(user));
    },
    descriptionFor: (user) => profile.descriptionFor(languageOf(user)),
    nameFor: (user) => profile.nameFor(languageOf(user)),
    standing: (user) => {
      const state = world.chats.get(user.id);
      return { hasWritten: state?.opened ?? false, blocked: state?.blocked ?? false };
    },
    iconOf: ({ icon_custom_emoji_id: id }) =>
      TOPIC_ICONS.find(([known]) => known === id)?.[1] ?? "",
    file: (fileId) => world.files.find(fileId)?.bytes,
    pendingUpdates: () => updates.pending().length,
    calls: log.calls,
    faults,
    subscribe: (listener: Parameters<World["subscribe"]>[0]) => world.subscribe(listener),
    stop,
  };
}

function languageOf(user: LocalUser): string {
  return (user.language_code ?? "").slice(0, 2).toLowerCase();
}
