import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "../domain/errors.js";
import { createSecret } from "../domain/secret.js";
import { createLocalTelegram } from "../playground/local-telegram.js";
import { createPlaygroundCast } from "../playground/site/playground-cast.js";
import { createPlaygroundServer } from "../playground/site/playground-server.js";
import { createMovableClock } from "../playground/world/movable-clock.js";
import type { Clock } from "../ports.js";
import type { BotConfig, PlaygroundConfig, StoreConfig } from "./config.js";
import { createStore } from "./open-store.js";
import type { Parts } from "./parts.js";
import { type RunningBot, startBot } from "./start-bot.js";

/** The page and the Telegram of this machine without a bot: for one in a process of its own. */
export async function servePlayground(port: number, clock: Clock, onMoved?: () => void) {
  const token = `${randomDigits()}:${randomBytes(26).toString("hex").slice(0, 35)}`;
  const movable = createMovableClock(clock, onMoved);
  const telegram = createLocalTelegram({ token, clock: movable });
  const cast = createPlaygroundCast(telegram);
  const page = await createPlaygroundServer({ telegram, ...cast, port, clock: movable });
  return { token, page, groupId: cast.group.id, clock: movable };
}

/**
 * The real bot in a Telegram of this machine's own, with a page of phones on 127.0.0.1. Token
 * and key are made anew at each start, so the embedded store begins empty too.
 */
export async function startPlayground(
  config: PlaygroundConfig,
  parts: Omit<Parts, "store">,
): Promise<RunningBot> {
  const { log } = parts;
  let running: RunningBot | null = null;
  const served = await servePlayground(config.port, parts.clock, () => running?.wake()).catch(
    (cause) => {
      throw (cause as { code?: string }).code === "EADDRINUSE"
        ? new AppError(
            "config.invalid",
            `Port ${config.port} is taken: another playground may run. Set PORT to another one.`,
            { cause },
          )
        : cause;
    },
  );
  const { token, page, groupId, clock } = served;
  const store = freshStore(config.store);
  const bot: BotConfig = {
    ...config,
    mode: "bot",
    store,
    jitter: config.jitter,
    port: config.webhook ? Number(new URL(config.webhook.url).port) : 0,
    adminPort: 0,
    token: createSecret(token),
    apiRoot: page.url,
    caseworkerChat: String(groupId),
    secretKey: createSecret(randomBytes(32).toString("base64")),
    previousKeys: [],
    archive: null,
  };
  const started = await startBot(bot, { ...parts, clock, store: createStore(store, clock) });
  running = started;
  log.debug("playground", { port: config.port });
  process.stdout.write(welcome(page.url));
  return {
    refused: started.refused,
    wake: () => started.wake(),
    async stop() {
      await started.stop();
      await page.close();
    },
  };
}

/**
 * Always the embedded store, in a folder of its own that is emptied: what an earlier start sealed
 * cannot be opened any more, and a Redis that the settings name may be a real bot's.
 */
function freshStore(config: StoreConfig): StoreConfig {
  const base = config.kind === "embedded" ? config.directory : "./data";
  const directory = join(base, "playground");
  rmSync(directory, { recursive: true, force: true });
  return { kind: "embedded", directory };
}

function randomDigits(): string {
  return String(1_000_000_000 + (randomBytes(4).readUInt32BE() % 8_000_000_000));
}

function welcome(url: string): string {
  return `
  Dauys, the playground: ${url}
  A worker's phone and a caseworker's, and the real bot between them.
  Nothing leaves this machine; everything is forgotten at the next start.

  For the real bot set BOT_TOKEN (from @BotFather), CASEWORKER_CHAT_ID and SECRET_KEY
  (npm run keygen); for production also NODE_ENV=production. See .env.example.

`;
}
