import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BotConfig } from "../../src/app/config.js";
import { type Content, loadContent } from "../../src/app/content.js";
import { createLogger } from "../../src/app/logger.js";
import { type RunningBot, startBot } from "../../src/app/start-bot.js";
import { systemClock, systemRandom } from "../../src/app/system.js";
import { createSecret } from "../../src/domain/secret.js";
import type { LocalTelegram } from "../../src/playground/local-telegram.js";
import type { LocalChat, LocalUser } from "../../src/playground/world/world.js";
import type { Clock, Store } from "../../src/ports.js";
import { createLmdbStore } from "../../src/store/lmdb-store.js";
import { FAST, TEST_KEY } from "./dauys.js";
import { startLocalTelegram, TEST_TOKEN } from "./local-telegram.js";
import { createPerson, type Person } from "./people.js";
import { bytesOnDisk, identityOf, tracesIn } from "./traces.js";

/** A bot that can be stopped and started again: the Telegram and the store go on. */
export interface BotLife {
  readonly telegram: LocalTelegram;
  readonly group: LocalChat;
  readonly caseworker: Person;
  /** The caseworkers that were asked for; the first owns the group, the second runs it too. */
  readonly crew: readonly Person[];
  log(): string;
  worker(): Person;
  start(key?: string): Promise<void>;
  stop(): Promise<void>;
  /** What sleeps until a time looks at the clock again: it was moved. */
  wake(): void;
  /** Which of these and of the workers' identities stand in the logs or the embedded store. */
  traces(words?: readonly string[]): readonly string[];
  end(): Promise<void>;
}

let content: Promise<Content> | null = null;

export async function createBotLife(
  options: {
    clock?: Clock;
    /** A store for one life, already wrapped; the embedded one by default. */
    store?: (clock: Clock) => Store;
    wrapStore?: (store: Store) => Store;
    eraseAfterMinutes?: number;
    card?: BotConfig["card"];
    /** What the caseworkers' chat is; a forum by default. */
    chat?: "forum" | "group";
    /** First names of caseworkers in the place of the one. */
    crew?: readonly string[];
  } = {},
): Promise<BotLife> {
  const clock = options.clock ?? systemClock;
  const { telegram, url, close } = await startLocalTelegram({ clock });
  const directory = mkdtempSync(join(tmpdir(), "dauys-life-"));
  const caseworker: LocalUser = telegram.addUser({ firstName: "Aigul" });
  const users = options.crew?.map((firstName) => telegram.addUser({ firstName }));
  const [owner, ...others] = users ?? [];
  const group = telegram.addGroup({
    title: "Caseworkers",
    ...(options.chat === "group" ? { kind: "group" } : { kind: "supergroup", forum: true }),
    ...(owner === undefined
      ? { members: [caseworker] }
      : { owner, administrators: others.slice(0, 1), members: others.slice(1) }),
  });
  const lines: string[] = [];
  const workers: Person[] = [];
  let bot: RunningBot | null = null;

  const life: BotLife = {
    telegram,
    group,
    caseworker: createPerson(telegram, caseworker, group.id),
    crew: (users ?? []).map((user) => createPerson(telegram, user, group.id)),
    wake: () => bot?.wake(),
    log: () => lines.join(""),
    worker() {
      const user = telegram.addUser({ firstName: "Zebiniso", username: "zebiniso_tj_1991" });
      const person = createPerson(telegram, user);
      workers.push(person);
      return person;
    },
    async start(key = TEST_KEY) {
      content ??= loadContent();
      const bare = options.store?.(clock) ?? createLmdbStore({ directory, clock });
      const config: BotConfig = {
        mode: "bot",
        production: false,
        store: { kind: "embedded", directory },
        port: 0,
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
        webhook: null,
        logLevel: "debug",
        token: createSecret(TEST_TOKEN),
        apiRoot: url,
        caseworkerChat: String(group.id),
        secretKey: createSecret(key),
        previousKeys: [],
        archive: null,
      };
      const store = options.wrapStore?.(bare) ?? bare;
      bot = await startBot(config, {
        store,
        content: await content,
        clock,
        random: systemRandom,
        log: createLogger("debug", { write: (line) => lines.push(line) }),
        limits: FAST,
      }).catch(async (error) => {
        await store.close(); // a process that ends would let go of it
        throw error;
      });
    },
    async stop() {
      await bot?.stop();
      bot = null;
    },
    traces(words = []) {
      const needles = [...workers.flatMap(({ user }) => [...identityOf(user)]), ...words];
      const bytes = Buffer.concat([bytesOnDisk(directory), Buffer.from(life.log())]);
      return tracesIn(bytes, needles);
    },
    async end() {
      await life.stop();
      await close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return life;
}
