import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect } from "vitest";
import type { BotConfig } from "../../src/app/config.js";
import { type Content, loadContent } from "../../src/app/content.js";
import { createLogger } from "../../src/app/logger.js";
import { type RunningBot, startBot } from "../../src/app/start-bot.js";
import { systemClock, systemRandom } from "../../src/app/system.js";
import { createSecret } from "../../src/domain/secret.js";
import type { LocalTelegram, LocalTelegramOptions } from "../../src/playground/local-telegram.js";
import type { LocalChat, LocalUser } from "../../src/playground/world/world.js";
import type { Clock, SendLimits, Store } from "../../src/ports.js";
import { createLmdbStore } from "../../src/store/lmdb-store.js";
import { createRedisStore } from "../../src/store/redis-store.js";
import type { Recordings } from "../../src/telegram/worker/recordings.js";
import { eventually } from "./calm.js";
import { startLocalTelegram, TEST_TOKEN } from "./local-telegram.js";
import { createPerson, type Person } from "./people.js";
import { type RedisServer, redisAvailable, startRedis } from "./redis.js";
import { type Row, rowsOfLmdb, rowsOfRedis } from "./seized-store.js";
import { bytesInRedis, bytesOnDisk, identityOf, tracesIn } from "./traces.js";

/** A key for tests only. */
export const TEST_KEY = Buffer.alloc(32, 7).toString("base64");

/** Telegram's limits belong to the contract of the queue; a scenario does not wait for them. */
export const FAST: SendLimits = {
  overallPerSecond: 1000,
  chatGapMs: 0,
  groupPerMinute: 1000,
  keptForUrgent: 0,
};

// Of all that the bot posts the board alone is pinned, when it stands.
const PINNING = "pinChatMessage";

export type StoreKind = "lmdb" | "redis" | "cluster";

/** The stores a scenario runs on here; Redis ones are left out loudly where there is no Redis. */
export const STORE_KINDS: readonly StoreKind[] = redisAvailable()
  ? ["lmdb", "redis", "cluster"]
  : ["lmdb"];

export interface DauysOptions {
  readonly store?: StoreKind;
  readonly chat?: "forum" | "group" | "channel";
  readonly webhook?: boolean;
  readonly clock?: Clock;
  readonly limits?: SendLimits;
  /** How strict and how faulty the local Telegram is. */
  readonly telegram?: Pick<LocalTelegramOptions, "limits" | "faultSeed" | "privacyMode">;
  readonly eraseAfterMinutes?: number;
  readonly card?: BotConfig["card"];
  /** What can be listened to, in the place of what is in locales/. */
  readonly recordings?: Recordings;
  /** Wraps the store, to look at or disturb what passes. */
  readonly wrapStore?: (store: Store) => Store;
}

/** The whole bot, in this process, against a local Telegram and a real store. */
export interface Dauys {
  readonly telegram: LocalTelegram;
  readonly store: Store;
  readonly group: LocalChat;
  readonly caseworkers: readonly [LocalUser, LocalUser];
  /** Everything the bot has logged. */
  log(): string;
  /** Every row that stands in the store, as who has taken the machine finds it. */
  rows(): Promise<readonly Row[]>;
  /** A worker with a phone, a new one each time. */
  worker(): Person;
  caseworker(index?: 0 | 1): Person;
  /** Resolves when every update was handled and confirmed. */
  settled(): Promise<void>;
  /** Resolves when the board stands in the caseworkers' chat: from then on it is only edited. */
  boardStands(): Promise<void>;
  /**
   * Fails when the worker's identity stands anywhere in the store, the logs, or what was sent to
   * the group; or when `words` they typed stand in the store or the logs.
   */
  expectNoTraces(words?: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

let content: Promise<Content> | null = null;
const redisServers = new Map<StoreKind, Promise<RedisServer>>();
afterAll(async () => {
  for (const server of redisServers.values()) await (await server).stop();
  redisServers.clear();
});

/** One Redis of each kind serves all scenarios of a file; each begins with an empty one. */
async function redisOf(kind: "redis" | "cluster"): Promise<RedisServer> {
  const known = redisServers.get(kind);
  const starting = known ?? startRedis({ cluster: kind === "cluster" });
  redisServers.set(kind, starting);
  const server = await starting;
  await server.admin.flushall();
  return server;
}

export async function startDauys(options: DauysOptions = {}): Promise<Dauys> {
  const kind = options.store ?? "lmdb";
  const clock = options.clock ?? systemClock;
  const { telegram, url, close } = await startLocalTelegram({ clock, ...options.telegram });
  const caseworkers = [
    telegram.addUser({ firstName: "Aigul" }),
    telegram.addUser({ firstName: "Daniyar" }),
  ] as const;
  const group = telegram.addGroup({
    title: "Caseworkers",
    members: [],
    administrators: [...caseworkers],
    ...chatShape(options.chat),
  });
  const workers: Person[] = [];
  const lines: string[] = [];

  const directory = mkdtempSync(join(tmpdir(), "dauys-"));
  const redis = kind === "lmdb" ? null : await redisOf(kind);
  const address = { host: "127.0.0.1", port: redis?.port ?? 0 };
  const bare =
    kind === "lmdb"
      ? createLmdbStore({ directory, clock })
      : kind === "redis"
        ? createRedisStore({ kind: "single", url: redis?.url ?? "", clock })
        : createRedisStore({ kind: "cluster", nodes: [address], clock });
  const store = options.wrapStore?.(bare) ?? bare;

  const port = options.webhook ? await freePort() : 0;
  const config: BotConfig = {
    mode: "bot",
    production: false,
    store: { kind: "embedded", directory },
    port,
    adminPort: 0,
    caseworkerLanguage: "ru",
    timeZone: "Asia/Almaty",
    deskRules: null,
    organisationContacts: null,
    card: options.card ?? "full",
    storyMinutes: 30,
    retentionDays: 90,
    draftHours: 72,
    eraseAfterMinutes: options.eraseAfterMinutes ?? 60,
    jitter: false,
    webhook: options.webhook
      ? { url: `http://127.0.0.1:${port}/hook`, secret: createSecret("a-secret-of-the-webhook") }
      : null,
    logLevel: "debug",
    token: createSecret(TEST_TOKEN),
    apiRoot: url,
    caseworkerChat: String(group.id),
    secretKey: createSecret(TEST_KEY),
    previousKeys: [],
    archive: null,
  };
  content ??= loadContent();
  const bot: RunningBot = await startBot(config, {
    store,
    content: {
      ...(await content),
      ...(options.recordings && { recordings: options.recordings }),
    },
    clock,
    random: systemRandom,
    log: createLogger("debug", { write: (line) => lines.push(line) }),
    limits: options.limits ?? FAST,
  });

  let running = true;
  const dauys: Dauys = {
    telegram,
    store,
    group,
    caseworkers,
    log: () => lines.join(""),
    rows: () => (redis ? rowsOfRedis(redis.admin) : rowsOfLmdb(directory)),
    worker() {
      const user = telegram.addUser(WORKER);
      const person = createPerson(telegram, user);
      workers.push(person);
      return person;
    },
    caseworker: (index = 0) => createPerson(telegram, caseworkers[index], group.id),
    async settled() {
      const deadline = Date.now() + 10_000;
      let quiet = 0;
      while (quiet < 3) {
        if (Date.now() > deadline) throw new Error(`updates are still waiting:\n${dauys.log()}`);
        quiet = telegram.pendingUpdates() === 0 ? quiet + 1 : 0;
        await pause(15);
      }
    },
    async boardStands() {
      const isPinned = () => telegram.calls.some(({ ok, method }) => ok && method === PINNING);
      await eventually(isPinned, () => `there is no board:\n${dauys.log()}`);
    },
    async expectNoTraces(words = []) {
      const identity = workers.flatMap((worker) => [...identityOf(worker.user)]);
      const stored = redis ? await bytesInRedis(redis.admin) : bytesOnDisk(directory);
      const logged = Buffer.from(dauys.log());
      const sent = telegram.calls.filter(
        (call) => String(call.params.chat_id) === String(group.id),
      );
      expect(stored.length, "the search must have something to look at").toBeGreaterThan(0);
      expect(tracesIn(stored, [...identity, ...words]), "in the store").toEqual([]);
      expect(tracesIn(logged, [...identity, ...words]), "in the logs").toEqual([]);
      expect(tracesIn(Buffer.from(JSON.stringify(sent)), identity), "in the group").toEqual([]);
    },
    async stop() {
      if (!running) return;
      running = false;
      await bot.stop();
      await close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return dauys;
}

/** Invented, rare enough that finding it anywhere is a leak. */
const WORKER = {
  firstName: "Zulfizarxon",
  lastName: "Quvondiqboyeva",
  username: "zulfizar_qv_1987",
  languageCode: "uz",
};

function chatShape(chat: DauysOptions["chat"] = "forum") {
  if (chat === "channel") return { kind: "channel" } as const;
  return chat === "group"
    ? ({ kind: "group" } as const)
    : ({ kind: "supergroup", forum: true } as const);
}

async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
