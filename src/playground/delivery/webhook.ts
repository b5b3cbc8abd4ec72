import type { WebhookInfo } from "grammy/types";
import { type ApiError, badRequest, tooManyRequests } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import type { LocalClock } from "../world/clock.js";
import type { Conflicts } from "./conflicts.js";
import type { FaultSource } from "./faults.js";
import type { UpdateStore } from "./update-store.js";
import { checkAddress, parseAddress, type ResolveHost, systemResolver } from "./webhook-address.js";
import { type AnsweredCall, readAnsweredCall } from "./webhook-answer.js";
import { createWebhookLine } from "./webhook-post.js";
import { createWebhookSender, type WebhookSender } from "./webhook-sender.js";

const DEFAULT_CONNECTIONS = 40;
const MAX_CONNECTIONS = 100;
const SECRET_LIMIT = 256;
/** A webhook can be set once in this time (telegram-bot-api 10.0, Client.cpp). */
const SET_APART_MS = 1000;

/** What the bot has set, and who delivers to it. */
export interface Webhook {
  /** Set, or about to be. */
  readonly isSet: boolean;
  /**
   * Sets, changes or, with an empty `url`, removes it. Resolves to what the server says of it.
   * The former webhook is gone even when the new one is refused.
   * @param onSet called once it is sure that a poll may no longer wait.
   * @throws ApiError 400 for an address or a secret that Telegram would refuse, 409, 429.
   */
  set(params: ParamsOf<"setWebhook">, onSet?: () => void): Promise<string>;
  info(): WebhookInfo;
  /** Ends delivery, as for a server that stops. */
  stop(): void;
}

export interface WebhookOptions {
  readonly clock: LocalClock;
  readonly random: () => number;
  readonly updates: UpdateStore;
  readonly faults: FaultSource;
  readonly conflicts: Conflicts;
  readonly resolve?: ResolveHost | undefined;
  /** Runs a method that the bot answered the webhook with. */
  readonly execute: (call: AnsweredCall) => void;
}

interface Setting {
  readonly url: string;
  readonly secret: string;
  readonly connections: number;
  /** `ip_address` as it was given. */
  readonly fixedIp: string;
  ip: string | undefined;
  sender: WebhookSender | undefined;
  lastError: { readonly date: number; readonly message: string } | undefined;
}

export function createWebhook(options: WebhookOptions): Webhook {
  const { clock, updates, faults, conflicts, resolve = systemResolver } = options;
  let setting: Setting | undefined;
  let nextSetAt = Number.NEGATIVE_INFINITY;

  const wake = () => setting?.sender?.wake();
  updates.subscribe(wake);
  faults.subscribe(wake);

  function stop(): void {
    setting?.sender?.close();
    setting = undefined;
  }

  function remove(params: ParamsOf<"setWebhook">): string {
    const wasSet = setting !== undefined;
    stop();
    if (params.drop_pending_updates === true) updates.clear();
    else if (!wasSet) updates.allow(params.allowed_updates);
    return wasSet ? "Webhook was deleted" : "Webhook is already deleted";
  }

  function startSender(current: Setting, url: URL): WebhookSender {
    return createWebhookSender({
      clock,
      random: options.random,
      updates,
      maxConnections: current.connections,
      isPaused: () => faults.isDown,
      line: createWebhookLine({
        url,
        ip: current.fixedIp === "" ? undefined : current.fixedIp,
        secret: current.secret === "" ? undefined : current.secret,
        clock,
      }),
      onAnswer({ contentType, body }) {
        const call = readAnsweredCall(contentType, body);
        if (call !== undefined) options.execute(call);
      },
      onError(message) {
        current.lastError = { date: Math.floor(clock.now() / 1000), message };
      },
      onGone: stop,
    });
  }

  return {
    get isSet() {
      return setting !== undefined;
    },
    stop,
    async set(params, onSet) {
      const url = params.url ?? "";
      if (url === "") return remove(params);
      if (clock.now() < nextSetAt) throw tooManyRequests(1);
      nextSetAt = clock.now() + SET_APART_MS;

      const wanted = read(params);
      const isVerified = setting?.sender !== undefined;
      if (isVerified && isSame(setting, wanted) && params.drop_pending_updates !== true) {
        updates.allow(params.allowed_updates);
        return "Webhook is already set";
      }
      onSet?.();
      stop();
      if (params.drop_pending_updates === true) updates.clear();
      const address = parseAddress(url);
      if (address === undefined) throw badRequest("invalid webhook URL specified");
      const refused = checkSecret(wanted.secret);
      if (refused !== undefined) throw refused;

      setting = wanted;
      updates.allow(params.allowed_updates);
      const fixed = wanted.fixedIp === "" ? undefined : wanted.fixedIp;
      const found = await checkAddress(address, fixed, resolve);
      if (setting !== wanted) throw await conflicts.refusal("terminated by other setWebhook");
      if ("refusal" in found) {
        setting = undefined;
        throw badRequest(`bad webhook: ${found.refusal}`);
      }
      wanted.ip = found.ip;
      wanted.sender = startSender(wanted, address);
      wanted.sender.wake();
      return "Webhook was set";
    },
    info: () => ({
      url: setting?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: updates.pending().length,
      ...(setting?.lastError !== undefined && {
        last_error_date: setting.lastError.date,
        last_error_message: setting.lastError.message,
      }),
      ...(setting !== undefined && {
        max_connections: setting.connections,
        ip_address: setting.ip ?? "<unknown>",
      }),
      ...(updates.allowed !== undefined && { allowed_updates: [...updates.allowed] }),
    }),
  };
}

function read(params: ParamsOf<"setWebhook">): Setting {
  const connections = params.max_connections ?? DEFAULT_CONNECTIONS;
  return {
    url: params.url ?? "",
    secret: params.secret_token ?? "",
    connections: Math.min(Math.max(connections, 1), MAX_CONNECTIONS),
    fixedIp: params.ip_address ?? "",
    ip: undefined,
    sender: undefined,
    lastError: undefined,
  };
}

function isSame(one: Setting | undefined, other: Setting): boolean {
  return (
    one?.url === other.url &&
    one.secret === other.secret &&
    one.connections === other.connections &&
    one.fixedIp === other.fixedIp
  );
}

function checkSecret(secret: string): ApiError | undefined {
  if (secret.length > SECRET_LIMIT) return badRequest("secret token is too long");
  if (!/^[A-Za-z0-9_-]*$/.test(secret)) {
    return badRequest("secret token contains unallowed characters");
  }
  return undefined;
}
