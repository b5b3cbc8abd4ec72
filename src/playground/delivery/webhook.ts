import type { Update, WebhookInfo } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { type LocalClock, sleep } from "../world/clock.js";
import type { FaultSource } from "./faults.js";
import type { PendingUpdate, UpdateStore } from "./update-store.js";
import { retryDelayMs } from "./webhook-retry.js";

/** Telegram gives a webhook this long to answer. */
const ANSWER_TIMEOUT_MS = 60_000;
const DEFAULT_CONNECTIONS = 40;

/** The sender of updates by HTTP. Order is kept inside a queue; queues run at the same time. */
export interface Webhook {
  readonly isSet: boolean;
  /** @throws ApiError 400 for an address or a secret that Telegram would refuse. */
  set(params: ParamsOf<"setWebhook">): void;
  remove(): void;
  info(): WebhookInfo;
}

export interface WebhookOptions {
  clock: LocalClock;
  random: () => number;
  updates: UpdateStore;
  faults: FaultSource;
  /** Runs a method that the bot answered the webhook with. */
  execute: (method: string, params: Record<string, unknown>) => Promise<void>;
}

interface Setting {
  readonly url: string;
  readonly secret: string | undefined;
  readonly connections: number;
  readonly end: AbortController;
}

export function createWebhook(options: WebhookOptions): Webhook {
  const { clock, random, updates, faults } = options;
  let setting: Setting | undefined;
  let lastError: { date: number; message: string } | undefined;
  /** The queues now being delivered, of the setting in force. */
  let busy = new Set<string>();

  function pump(): void {
    if (setting === undefined || faults.isDown) return;
    for (const { queue } of updates.pending()) {
      if (busy.size >= setting.connections) return;
      if (!busy.has(queue)) void drain(queue, setting, busy);
    }
  }

  async function drain(queue: string, current: Setting, held: Set<string>): Promise<void> {
    held.add(queue);
    let failures = 0;
    while (!current.end.signal.aborted && !faults.isDown) {
      const next = updates.pending().find((entry) => entry.queue === queue);
      if (next === undefined) break;
      const outcome = await post(next, current);
      if (current.end.signal.aborted) break;
      if (outcome.taken) {
        failures = 0;
        if (faults.strikeDelivery(chatOf(next)) !== undefined) await post(next, current);
        updates.confirm(next.update.update_id);
      } else {
        lastError = { date: Math.floor(clock.now() / 1000), message: outcome.message };
        const delay = retryDelayMs(failures, outcome.retryAfterSeconds, random);
        failures += 1;
        await sleep(clock, delay, current.end.signal);
      }
    }
    held.delete(queue);
    pump();
  }

  async function post(entry: PendingUpdate, current: Setting): Promise<Outcome> {
    const timeout = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
    try {
      const response = await fetch(current.url, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          ...(current.secret !== undefined && {
            "X-Telegram-Bot-Api-Secret-Token": current.secret,
          }),
        },
        body: JSON.stringify(entry.update),
        redirect: "manual",
        signal: AbortSignal.any([timeout, current.end.signal]),
      });
      const body = await response.text();
      if (response.ok) {
        await runAnswer(body);
        return { taken: true };
      }
      return {
        taken: false,
        message: `Wrong response from the webhook: ${response.status} ${response.statusText}`,
        retryAfterSeconds: Number(response.headers.get("retry-after") ?? 0) || 0,
      };
    } catch {
      const message = timeout.aborted ? "Read timeout expired" : "Connection refused";
      return { taken: false, message, retryAfterSeconds: 0 };
    }
  }

  async function runAnswer(body: string): Promise<void> {
    const answer = parseAnswer(body);
    // Telegram tells nobody whether a method in a webhook's answer worked.
    if (answer !== undefined) await options.execute(answer.method, answer.params);
  }

  function stop(): void {
    setting?.end.abort();
    setting = undefined;
    busy = new Set();
  }

  updates.subscribe(pump);
  faults.subscribe(pump);

  return {
    get isSet() {
      return setting !== undefined;
    },
    set(params) {
      const url = params.url ?? "";
      checkAddress(url);
      checkSecret(params.secret_token);
      stop();
      lastError = undefined;
      updates.allow(params.allowed_updates);
      if (params.drop_pending_updates === true) updates.clear();
      const connections = params.max_connections ?? DEFAULT_CONNECTIONS;
      setting = {
        url,
        secret: params.secret_token,
        connections: Math.min(Math.max(connections, 1), 100),
        end: new AbortController(),
      };
      pump();
    },
    remove: stop,
    info: () => ({
      url: setting?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: updates.pending().length,
      ...(lastError !== undefined && {
        last_error_date: lastError.date,
        last_error_message: lastError.message,
      }),
      ...(setting !== undefined && { max_connections: setting.connections }),
      ...(updates.allowed.length > 0 && {
        allowed_updates: [...updates.allowed] as Exclude<keyof Update, "update_id">[],
      }),
    }),
  };
}

type Outcome =
  | { readonly taken: true }
  | { readonly taken: false; readonly message: string; readonly retryAfterSeconds: number };

/** Telegram wants HTTPS; here a webhook of this machine may also be plain HTTP. */
function checkAddress(address: string): void {
  if (!URL.canParse(address)) throw badRequest("bad webhook: invalid webhook URL specified");
  const url = new URL(address);
  const local = ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && local)) {
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  }
}

function checkSecret(secret: string | undefined): void {
  if (secret === undefined || secret === "") return;
  if (secret.length > 256) throw badRequest("secret token is too long");
  if (!/^[A-Za-z0-9_-]+$/.test(secret)) {
    throw badRequest("secret token contains unallowed characters");
  }
}

function chatOf(entry: PendingUpdate): number | undefined {
  const { update } = entry;
  return (update.message ?? update.edited_message ?? update.callback_query?.message)?.chat.id;
}

function parseAnswer(
  body: string,
): { method: string; params: Record<string, unknown> } | undefined {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== "object" || value === null || !("method" in value)) return undefined;
    const { method, ...params } = value as Record<string, unknown>;
    return typeof method === "string" ? { method, params } : undefined;
  } catch {
    return undefined;
  }
}
