import type { BotCommand, ChatMember } from "grammy/types";
import {
  type BotApiApp,
  type BotApiOptions,
  createBotApiApp,
  executeLogged,
} from "./api/bot-api-server.js";
import { createCallLog, type LoggedCall } from "./api/call-log.js";
import { type Listener, listenOn } from "./api/http-listener.js";
import { createConflicts } from "./delivery/conflicts.js";
import { createFaults, type Faults } from "./delivery/faults.js";
import { createLimits, type Limits } from "./delivery/flood.js";
import { createLongPolling } from "./delivery/long-polling.js";
import { createReceivingMethods } from "./delivery/receiving-methods.js";
import { createWebhook } from "./delivery/webhook.js";
import type { ResolveHost } from "./delivery/webhook-address.js";
import { createMethodTable } from "./methods/method-table.js";
import { TOPIC_ICONS } from "./methods/topic-icons.js";
import { type LocalClock, systemClock } from "./world/clock.js";
import { createGroups, type Groups } from "./world/groups.js";
import { createPeople, type People } from "./world/people.js";
import { type LocalReaction, reactionsOf } from "./world/reactions.js";
import {
  type CallbackAnswer,
  createWorld,
  type GeneralTopic,
  type LocalChange,
  type LocalMessage,
  type LocalTopic,
  type LocalUser,
  type ReplyKeyboard,
  type World,
} from "./world/world.js";

export interface LocalTelegramOptions {
  /** As BotFather gives: the bot's id, a colon, and a secret. */
  readonly token: string;
  readonly botUsername?: string;
  /** What the bot is called until setMyName. */
  readonly botName?: string;
  readonly clock?: LocalClock;
  /**
   * Whether the bot, as a plain member of a group, gets only what is meant for it: BotFather's
   * /setprivacy. On by default.
   */
  readonly privacyMode?: boolean;
  /** As Math.random. */
  readonly random?: () => number;
  /** Telegram's limits on sending are in force from the start. */
  readonly limits?: boolean;
  /** Of the chance by which faults strike. */
  readonly faultSeed?: number;
  /** How the host of a webhook becomes an address; as this machine does it by default. */
  readonly resolveHost?: ResolveHost;
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
  /** The topic that every forum has. */
  general(chatId: number): GeneralTopic | undefined;
  /** Ids of the pinned messages, rising. */
  pinned(chatId: number): readonly number[];
  /** Everybody who ever was in the group, and how they stand now; the bot too. */
  members(chatId: number): readonly ChatMember[];
  /** What stands below a message, the first given first. */
  reactions(chatId: number, messageId: number): readonly LocalReaction[];
  /** Who wrote a message, also one in the group's name; `undefined` for one of the bot's. */
  writerOf(chatId: number, messageId: number): number | undefined;
  /** The message was sent with `disable_notification`: a phone makes no sound. */
  isSilent(chatId: number, messageId: number): boolean;
  /** The keyboard below the chat, or the reply it asks for; `undefined` when there is none. */
  replyKeyboard(chatId: number): ReplyKeyboard | undefined;
  /** The message that asks for a reply, when that is what the bot wants last. */
  forcedReply(chatId: number): number | undefined;
  /** The file can no longer be fetched, as when Telegram's storage does not answer. */
  loseFile(fileId: string): void;
  /** The answer the bot gave to a tap, or `undefined` as long as there is none. */
  callAnswers(callbackQueryId: string): CallbackAnswer | undefined;
  /** The command menu this person is offered in this chat. */
  commandsFor(user: LocalUser, chatId: number): readonly BotCommand[];
  /** What an empty private chat says about the bot, in the person's language. */
  descriptionFor(user: LocalUser): string;
  nameFor(user: LocalUser): string;
  /** How it stands between this person and the bot. */
  standing(user: LocalUser): { readonly hasWritten: boolean; readonly blocked: boolean };
  /** Updates the bot has not yet confirmed, and those a fault holds back. */
  pendingUpdates(): number;

  /** The emoji on a topic, or "" for the plain coloured one. */
  iconOf(topic: LocalTopic): string;
  /** The bytes of any file that a message names. */
  file(fileId: string): Uint8Array | undefined;

  readonly calls: readonly LoggedCall[];
  readonly faults: Faults;
  /** Telegram's limits on sending, off by default. */
  readonly limits: Limits;
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
    privacyMode: options.privacyMode ?? true,
    clock,
    random,
  });
  const { updates } = world;
  const faults = createFaults({
    clock,
    ...(options.faultSeed !== undefined && { seed: options.faultSeed }),
  });
  updates.disturbBy(faults);
  faults.subscribe(() => world.changed({ kind: "connection" }));
  const log = createCallLog(() => world.changed({ kind: "called" }));
  const limits = createLimits({ clock, on: options.limits ?? false });
  const conflicts = createConflicts(clock);
  const polling = createLongPolling({ clock, updates, conflicts });
  const webhook = createWebhook({
    clock,
    random,
    updates,
    faults,
    conflicts,
    resolve: options.resolveHost,
    execute: ({ method, params }) => void executeLogged(api, method, params),
  });
  // A connection on which a poll waits breaks with the rest.
  faults.subscribe(() => {
    if (faults.isDown) polling.stop();
  });
  const { table, profile } = createMethodTable(
    world,
    createReceivingMethods({ polling, webhook, conflicts }),
  );
  const api: BotApiOptions = { token, world, table, faults, limits, log };
  const app = createBotApiApp(api);

  function stop(): void {
    webhook.stop();
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
    general: (chatId) => world.chats.get(chatId)?.general,
    pinned: (chatId) => world.chats.get(chatId)?.pinned ?? [],
    members: (chatId) => [...(world.chats.get(chatId)?.members.values() ?? [])],
    reactions: (chatId, messageId) => reactionsOf(world.chats.get(chatId), messageId),
    writerOf: (chatId, messageId) => world.chats.get(chatId)?.authors.get(messageId),
    isSilent: (chatId, messageId) => world.chats.get(chatId)?.silent.has(messageId) ?? false,
    replyKeyboard: (chatId) => {
      const newest = [...(world.chats.get(chatId)?.keyboards.values() ?? [])].at(-1);
      return newest === undefined || "remove_keyboard" in newest ? undefined : newest;
    },
    forcedReply: (chatId) => {
      const [id, newest] = [...(world.chats.get(chatId)?.keyboards ?? [])].at(-1) ?? [];
      return newest !== undefined && "force_reply" in newest ? id : undefined;
    },
    loseFile: (fileId) => world.files.lose(fileId),
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
    pendingUpdates: () => updates.pending().length + updates.held,
    calls: log.calls,
    faults,
    limits,
    subscribe: (listener: Parameters<World["subscribe"]>[0]) => world.subscribe(listener),
    stop,
  };
}

function languageOf(user: LocalUser): string {
  return (user.language_code ?? "").slice(0, 2).toLowerCase();
}
