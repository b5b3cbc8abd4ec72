import { Api } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { createDeliverer } from "../delivery/deliverer.js";
import { createRelay } from "../delivery/relay.js";
import { AppError } from "../domain/errors.js";
import { jitterMs } from "../domain/jitter.js";
import { CALL_TIMEOUT_SECONDS, createUpdateHandler } from "../telegram/bot.js";
import { createCardWriter } from "../telegram/caseworker/card.js";
import { createClaim } from "../telegram/caseworker/claim.js";
import { createTelegramDesk } from "../telegram/caseworker/desk.js";
import { installCommands } from "../telegram/commands.js";
import { ALLOWED_UPDATES, startPolling } from "../telegram/polling.js";
import { passes, SendError } from "../telegram/send-error.js";
import { createEraser } from "../telegram/worker/eraser.js";
import { createIntake } from "../telegram/worker/intake.js";
import { createRenderer } from "../telegram/worker/renderer.js";
import { createScreens } from "../telegram/worker/screens.js";
import { createStateVault } from "../telegram/worker/state.js";
import { createSubmit } from "../telegram/worker/submit.js";
import { BusyError, createUnitOfWork } from "../telegram/worker/unit-of-work.js";
import { createCaseVault } from "../vault/case-vault.js";
import { createKeyRing } from "../vault/key-ring.js";
import { createPseudonyms } from "../vault/pseudonyms.js";
import { createSealer } from "../vault/sealing.js";
import type { Clock, Random, Store } from "../ports.js";
import { startBackground } from "./background.js";
import type { BotConfig } from "./config.js";
import type { Content } from "./content.js";
import { errorCode } from "./error-code.js";
import { addWebhook, createHealthApp, listen, type RunningServer, type WebhookVerdict } from "./http-server.js";
import type { Logger } from "./logger.js";
import { createMetrics } from "./metrics.js";

export interface RunningBot {
  /** Stops taking updates, finishes what was begun, frees everything. */
  stop(): Promise<void>;
}

// The one route there is: its chat is CASEWORKER_CHAT_ID.
const ROUTE = "caseworkers";

const ERASE_SWEEP_MS = 15_000;
const RELAY_SWEEP_MS = 2_000;
const IDLE_MS = 30_000;
const TROUBLE_MS = 2_000;

/**
 * Builds the bot from its parts and starts it: the store first, then the background work, then
 * updates by polling or by webhook. Throws when the store cannot be had or a port is taken;
 * Telegram being away is waited for.
 */
export async function startBot(
  config: BotConfig,
  parts: { store: Store; content: Content; clock: Clock; random: Random; log: Logger },
): Promise<RunningBot> {
  const { store, content, clock, random, log } = parts;
  const { texts, flow, rules } = content;
  const health = await store.open();
  for (const warning of health.warnings) log.warn(warning, { store: config.store.kind });

  const metrics = createMetrics(() => store.depth());
  const onTrouble = (code: string) => log.warn("something was set aside", { code });
  const sealer = createSealer(createKeyRing(config.secretKey, config.previousKeys), (size) => random.bytes(size));
  const caseVault = createCaseVault(sealer);
  const vault = createStateVault(sealer);

  const client = config.apiRoot ? { apiRoot: config.apiRoot } : {};
  const api = new Api(config.token.reveal(), { ...client, timeoutSeconds: CALL_TIMEOUT_SECONDS });
  // Long polling holds a request longer than any other call may last.
  const pollingApi = new Api(config.token.reveal(), { ...client, timeoutSeconds: 60 });

  const writer = createCardWriter(texts, config.caseworkerLanguage, flow);
  const desk = createTelegramDesk({
    api,
    writer,
    chatId: Number(config.caseworkerChat),
    onMigrated: () => log.warn("the caseworkers' group has a new id: read it from the group and set CASEWORKER_CHAT_ID"),
  });
  const renderer = createRenderer(api);
  const screens = createScreens(texts, flow);
  const eraser = createEraser({
    store,
    vault,
    renderer,
    screens,
    clock,
    onMissed: (count) => {
      metrics.eraseMissed(count);
      log.warn("messages could not be removed from a chat", { count });
    },
  });

  const relay = createRelay({
    outbox: store,
    queue: store,
    vault: caseVault,
    clock,
    retentionDays: config.retentionDays,
    onTrouble,
  });
  const deliverer = createDeliverer({
    queue: store,
    desk,
    vault: caseVault,
    clock,
    events: {
      sent: (_level, finished) => metrics.delivery(finished ? "finished" : "sent"),
      failed: (level, code) => {
        metrics.delivery("failed");
        log.warn("a message to the caseworkers did not go", { level, code });
      },
      dead: (code) => {
        metrics.delivery("dead");
        log.error("a report is in the dead letter: `npm run dead-letter` lists it", { code });
      },
    },
  });

  const onError = (error: unknown) => log.error("background work failed", { code: errorCode(error) });
  const delivering = startBackground({
    run: async () => waitUntil(await deliverer.run(), clock),
    onError,
    troubleMs: TROUBLE_MS,
  });
  const relaying = startBackground({
    run: async () => {
      if ((await relay.run()) > 0) delivering.nudge();
      return RELAY_SWEEP_MS;
    },
    onError,
    troubleMs: TROUBLE_MS,
  });
  const erasing = startBackground({
    run: async () => {
      await eraser.sweep();
      return ERASE_SWEEP_MS;
    },
    onError,
    troubleMs: TROUBLE_MS,
  });

  const unitOfWork = createUnitOfWork({
    store,
    pseudonyms: createPseudonyms({
      ring: createKeyRing(config.secretKey, config.previousKeys),
      sealer,
      salts: store,
      random,
      liveHours: config.draftHours,
    }),
    vault,
    renderer,
    screens,
    eraser,
    flow,
    locales: texts.locales,
    clock,
    eraseAfterMinutes: config.eraseAfterMinutes,
    toOutbox(report, now) {
      const { id, triage } = report.brief;
      metrics.report(triage.level);
      const waitMs = config.jitter ? jitterMs(triage.level, (most) => random.below(most)) : 0;
      const job = { caseId: id, level: triage.level, dueAt: now + waitMs, chat: ROUTE, ...report };
      return { caseId: id, job: caseVault.sealJob(job) };
    },
    onReport: () => relaying.nudge(),
    onTrouble,
  });
  const claim = createClaim({ cases: store, vault: caseVault, desk, writer, onTrouble });
  const submit = createSubmit({ flow, rules, random, timeZone: config.timeZone });

  let handler: ReturnType<typeof createUpdateHandler> | null = null;
  let stopping = false;
  const handle = async (update: Update): Promise<void> => {
    if (!handler) throw new BusyError();
    try {
      await handler.handle(update);
      metrics.update("done");
    } catch (error) {
      metrics.update(comesAgain(error) ? "again" : "failed");
      throw error;
    }
  };

  const app = createHealthApp({ ready: async () => !stopping && handler !== null && (await answers(store)) });
  if (config.webhook) {
    const path = new URL(config.webhook.url).pathname;
    addWebhook(app, path, config.webhook.secret, async (update): Promise<WebhookVerdict> => {
      try {
        await handle(update);
        return { kind: "done" };
      } catch (error) {
        log.warn("an update did not go through", { code: errorCode(error) });
        return comesAgain(error) ? { kind: "again", seconds: 2 } : { kind: "done" };
      }
    });
  }
  const servers: RunningServer[] = [await listen(app, config.port, config.webhook ? "0.0.0.0" : "127.0.0.1")];
  if (config.adminPort > 0) servers.push(await listenAdmin(metrics, config.adminPort));

  let polling: ReturnType<typeof startPolling> | null = null;
  const connecting = startBackground({
    run: async () => {
      if (handler) return IDLE_MS;
      const me: UserFromGetMe = await api.getMe();
      handler = createUpdateHandler({
        token: config.token.reveal(),
        apiRoot: config.apiRoot,
        me,
        middleware: [unitOfWork, ...createIntake(flow, submit), claim],
      });
      await receive();
      await installCommands(api, texts, texts.locales[0] ?? "en");
      log.info("ready", { mode: config.webhook ? "webhook" : "polling", store: config.store.kind });
      return IDLE_MS;
    },
    onError: (error) => log.warn("Telegram cannot be reached yet", { code: errorCode(error) }),
    troubleMs: TROUBLE_MS,
  });

  async function receive(): Promise<void> {
    if (config.webhook) {
      await api.setWebhook(config.webhook.url, {
        secret_token: config.webhook.secret.reveal(),
        allowed_updates: ALLOWED_UPDATES,
        max_connections: 40,
      });
      return;
    }
    await api.deleteWebhook();
    polling ??= startPolling({
      api: pollingApi,
      handle,
      retries: comesAgain,
      onError: (error) => log.warn("an update did not go through", { code: errorCode(error) }),
    });
  }

  return {
    async stop() {
      stopping = true;
      polling?.stop();
      await connecting.stop();
      await polling?.ended;
      await Promise.all(servers.map((server) => server.close()));
      await Promise.all([relaying.stop(), delivering.stop(), erasing.stop()]);
      await store.close();
    },
  };
}

/** Whether the update should be delivered again: the trouble passes, nothing was lost. */
function comesAgain(error: unknown): boolean {
  if (error instanceof BusyError) return true;
  if (error instanceof SendError) return passes(error);
  return error instanceof AppError && error.code === "store.unreachable";
}

function waitUntil(until: number | null, clock: Clock): number {
  return until === null ? IDLE_MS : Math.min(IDLE_MS, Math.max(20, until - clock.now()));
}

async function answers(store: Store): Promise<boolean> {
  return store.ping().then(
    () => true,
    () => false,
  );
}

async function listenAdmin(metrics: { text(): Promise<string> }, port: number): Promise<RunningServer> {
  const { Hono } = await import("hono");
  const admin = new Hono();
  admin.get("/metrics", async (c) => c.text(await metrics.text()));
  return listen(admin, port, "127.0.0.1");
}
