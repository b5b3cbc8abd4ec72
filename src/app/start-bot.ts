import { Api } from "grammy";
import { AppError } from "../domain/errors.js";
import type { Clock, Store } from "../ports.js";
import { CALL_TIMEOUT_SECONDS } from "../telegram/bot.js";
import { createCaseVault } from "../vault/case-vault.js";
import { createKeyRing } from "../vault/key-ring.js";
import { createPseudonyms } from "../vault/pseudonyms.js";
import { createSealer } from "../vault/sealing.js";
import { startBackground } from "./background.js";
import { buildCaseworkerSide } from "./caseworker-side.js";
import type { BotConfig } from "./config.js";
import { errorCode } from "./error-code.js";
import {
  addWebhook,
  createHealthApp,
  createQuietApp,
  listen,
  type RunningServer,
} from "./http-server.js";
import { createMetrics, type Metrics } from "./metrics.js";
import type { Parts } from "./parts.js";
import { type Receiving, startReceiving } from "./receiving.js";
import { buildWorkerSide } from "./worker-side.js";

export interface RunningBot {
  /** Stops taking updates, finishes what was begun, frees everything. */
  stop(): Promise<void>;
}

const ERASE_SWEEP_MS = 15_000;
const RELAY_SWEEP_MS = 2_000;
const LONGEST_REST_MS = 30_000;
const SHORTEST_REST_MS = 20;
const TROUBLE_MS = 2_000;

/**
 * Builds the bot and starts it: the store first, then the work in the background, then updates.
 * Throws when the store cannot be had or a port is taken; Telegram being away is waited for.
 */
export async function startBot(config: BotConfig, parts: Parts): Promise<RunningBot> {
  const { store, clock, random, log } = parts;
  const health = await store.open();
  for (const warning of health.warnings) log.warn(warning, { store: config.store.kind });
  // Telegram gives its updates to one poller only. What a killed one had begun is held in Telegram's
  // hundred unconfirmed updates: once they are full nobody is heard, so it must not wait.
  if (!config.webhook) await store.freeLeases();

  const metrics = createMetrics(() => store.depth());
  const ring = createKeyRing(config.secretKey, config.previousKeys);
  const sealer = createSealer(ring, (size) => random.bytes(size));
  const caseVault = createCaseVault(sealer);
  const liveHours = config.draftHours;
  const pseudonyms = createPseudonyms({ ring, sealer, salts: store, random, liveHours });
  await pseudonyms.verify(clock.now()).catch(explainKey);
  const api = new Api(config.token.reveal(), {
    ...(config.apiRoot ? { apiRoot: config.apiRoot } : {}),
    timeoutSeconds: CALL_TIMEOUT_SECONDS,
  });

  const { relay, deliverer, claim } = buildCaseworkerSide(config, parts, {
    api,
    caseVault,
    metrics,
  });
  const background = (run: () => Promise<number>) =>
    startBackground({
      run,
      onError: (error) => log.error("background work failed", { code: errorCode(error) }),
      troubleMs: TROUBLE_MS,
    });
  const delivering = background(async () => restUntil(await deliverer.run(), clock));
  const relaying = background(async () => {
    if ((await relay.run()) > 0) delivering.nudge();
    return RELAY_SWEEP_MS;
  });
  const { middleware, eraser } = buildWorkerSide(config, parts, {
    api,
    sealer,
    caseVault,
    pseudonyms,
    metrics,
    onReport: () => relaying.nudge(),
  });
  const erasing = background(async () => {
    await eraser.sweep();
    return ERASE_SWEEP_MS;
  });

  let stopping = false;
  let receiving: Receiving | null = null;
  const app = createHealthApp({
    ready: async () => !stopping && receiving?.connected() === true && (await answers(store)),
  });
  if (config.webhook) {
    const { url, secret } = config.webhook;
    addWebhook(app, new URL(url).pathname, secret, async (update) =>
      stopping || !receiving ? { kind: "again", seconds: 2 } : receiving.onWebhook(update),
    );
  }
  // The webhook is for a proxy in front; without it nobody but the machine itself has business here.
  const servers = [await listen(app, config.port, config.webhook ? "0.0.0.0" : "127.0.0.1")];
  if (config.adminPort > 0) servers.push(await listenAdmin(metrics, config.adminPort));
  receiving = startReceiving(config, parts, { api, metrics, middleware: [...middleware, claim] });

  return {
    async stop() {
      stopping = true;
      await receiving?.stop();
      await Promise.all(servers.map((server) => server.close()));
      await Promise.all([relaying.stop(), delivering.stop(), erasing.stop()]);
      await store.close();
    },
  };
}

/** Every update would fail and every report wait: better said at once. */
function explainKey(cause: unknown): never {
  if (!(cause instanceof AppError) || cause.code !== "vault.cannotOpen") throw cause;
  throw new AppError(
    "config.invalid",
    "SECRET_KEY is not the key this store was sealed with: set that one, as SECRET_KEY or in SECRET_KEY_PREVIOUS, or give an empty store.",
    { cause },
  );
}

function restUntil(until: number | null, clock: Clock): number {
  if (until === null) return LONGEST_REST_MS;
  return Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, until - clock.now()));
}

function answers(store: Store): Promise<boolean> {
  return store.ping().then(
    () => true,
    () => false,
  );
}

function listenAdmin(metrics: Metrics, port: number): Promise<RunningServer> {
  const admin = createQuietApp();
  admin.get("/metrics", async (c) => c.text(await metrics.text()));
  return listen(admin, port, "127.0.0.1");
}
