import { Api, type Context, type MiddlewareFn } from "grammy";
import type { Update } from "grammy/types";
import { AppError } from "../domain/errors.js";
import { createUpdateHandler, type UpdateHandler } from "../telegram/bot.js";
import { installCommands } from "../telegram/commands.js";
import { ALLOWED_UPDATES, type Polling, startPolling } from "../telegram/polling.js";
import { passes, SendError } from "../telegram/send-error.js";
import { BusyError } from "../telegram/worker/person-lease.js";
import { createAside } from "./aside.js";
import { startBackground } from "./background.js";
import type { BotConfig } from "./config.js";
import { errorCode } from "./error-code.js";
import type { WebhookVerdict } from "./http-server.js";
import type { Metrics } from "./metrics.js";
import type { Parts } from "./parts.js";

/** Where updates come in: by long polling, or through the webhook's verdicts. */
export interface Receiving {
  /** Whether Telegram has been reached and updates can be handled. */
  connected(): boolean;
  onWebhook(update: Update): Promise<WebhookVerdict>;
  /** Takes no more updates; resolves when those that were taken are handled. */
  stop(): Promise<void>;
}

const DONE_MS = 24 * 3_600_000;
const TROUBLE_MS = 2_000;
const COMMANDS_TROUBLE_MS = 60_000;

// Long polling holds a request longer than any other call may last.
const POLLING_TIMEOUT_SECONDS = 60;

// What is committed is safe: drawing it is tried for about two minutes, then left to the next tap,
// so that one chat which Telegram slows down holds up nobody's updates.
const MOST_DRAWINGS = 8;
const LONGEST_RETRY_MS = 30_000;
const FIRST_RETRY_MS = 1_000;

// 3 min: so long a caseworker waits for what they asked for; Telegram lets a group wait for one.
const LONGEST_ASIDE_MS = 180_000;

/** Connects in the background, for as long as it takes: Telegram being away stops nothing. */
export function startReceiving(
  config: BotConfig,
  { content, log }: Parts,
  built: {
    api: Api;
    metrics: Metrics;
    middleware: readonly MiddlewareFn<Context>[];
    /** Tells Telegram the commands of the caseworkers' chat. */
    installMenu: () => Promise<void>;
  },
): Receiving {
  const { api, metrics, middleware } = built;
  const token = config.token.reveal();
  let handler: UpdateHandler | null = null;
  let polling: Polling | null = null;
  let stopping = false;
  let working = 0;
  const aside = createAside({
    handle: work,
    waitMs: asideMs,
    againMs: retryMs,
    onError: notThrough,
  });

  const connecting = startBackground({
    async run() {
      handler ??= createUpdateHandler({ token, me: await api.getMe(), middleware });
      await receive();
      log.info("ready", { mode: config.webhook ? "webhook" : "polling", store: config.store.kind });
      installing.nudge();
      return DONE_MS;
    },
    onError: (error) => log.warn("Telegram does not answer yet", { code: errorCode(error) }),
    troubleMs: TROUBLE_MS,
  });
  const installing = startBackground({
    async run() {
      if (handler) {
        await installCommands(api, content.texts);
        await built.installMenu();
      }
      return DONE_MS;
    },
    onError: (error) => log.warn("the command menu is not installed", { code: errorCode(error) }),
    troubleMs: COMMANDS_TROUBLE_MS,
  });

  return {
    connected: () => handler !== null,
    async onWebhook(update) {
      try {
        await handle(update);
        return { kind: "done" };
      } catch (error) {
        notThrough(error);
        const waitMs = retryMs(error, 1);
        return waitMs === null
          ? { kind: "done" }
          : { kind: "again", seconds: Math.ceil(waitMs / 1000) };
      }
    },
    async stop() {
      stopping = true;
      polling?.stop();
      await Promise.all([connecting.stop(), installing.stop(), aside.stop(), polling?.ended]);
      while (working > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };

  async function receive(): Promise<void> {
    if (config.webhook) {
      await api.setWebhook(config.webhook.url, {
        secret_token: config.webhook.secret.reveal(),
        allowed_updates: ALLOWED_UPDATES,
      });
      return;
    }
    await api.deleteWebhook();
    polling ??= startPolling({
      api: new Api(token, {
        ...(config.apiRoot ? { apiRoot: config.apiRoot } : {}),
        timeoutSeconds: POLLING_TIMEOUT_SECONDS,
      }),
      handle,
      retryMs,
      onError: notThrough,
    });
  }

  async function handle(update: Update): Promise<void> {
    try {
      await work(update);
    } catch (error) {
      if (!aside.takes(update, error)) throw error;
      notThrough(error);
    }
  }

  async function work(update: Update): Promise<void> {
    if (!handler || stopping) throw new BusyError();
    working++;
    try {
      await handler.handle(update);
      metrics.update("done");
    } catch (error) {
      const waitMs = retryMs(error, 1) ?? asideMs(update, error);
      metrics.update(waitMs === null ? "failed" : "again");
      throw error;
    } finally {
      working--;
    }
  }

  function notThrough(error: unknown): void {
    log.warn("an update did not go through", { code: errorCode(error) });
  }
}

/** How long Telegram wants the caseworkers' chat to rest; `null` for any other failure, and any other chat. */
function asideMs(update: Update, error: unknown): number | null {
  const chat = (update.message ?? update.callback_query?.message)?.chat;
  if (!chat || chat.type === "private" || !(error instanceof SendError)) return null;
  const { retryAfterMs } = error;
  return retryAfterMs === null || retryAfterMs > LONGEST_ASIDE_MS ? null : retryAfterMs;
}

/** When a failed update should be tried again; `null` when it is done with. */
function retryMs(error: unknown, tries: number): number | null {
  if (error instanceof BusyError) return FIRST_RETRY_MS;
  if (error instanceof AppError && error.code === "store.unreachable") return FIRST_RETRY_MS;
  if (!(error instanceof SendError) || !passes(error) || tries >= MOST_DRAWINGS) return null;
  const waitMs = error.retryAfterMs ?? FIRST_RETRY_MS * 2 ** (tries - 1);
  return waitMs > LONGEST_RETRY_MS ? null : waitMs;
}
