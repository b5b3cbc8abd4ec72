import { type LocalClock, sleep } from "../world/clock.js";
import { createConnectionFlood } from "./connection-flood.js";
import type { PendingUpdate, UpdateStore } from "./update-store.js";
import type { Outcome, WebhookLine } from "./webhook-post.js";
import { FRESH, nextRetry, type Retry } from "./webhook-retry.js";

/** After so long without a success one connection has to do (telegram-bot-api 10.0, WebhookActor). */
const ACTIVE_MS = 10_000;
/** A webhook that has answered 410 for longer than this is closed (the same source). */
const GONE_MS = 23 * 60 * 60 * 1000;

/** The sender of one webhook: order is kept inside a queue, queues run side by side. */
export interface WebhookSender {
  /** To be called when there may be something to do. */
  wake(): void;
  /** What is on its way is forgotten: the update waits for the next sender. */
  close(): void;
}

export interface WebhookSenderOptions {
  readonly clock: LocalClock;
  readonly random: () => number;
  readonly updates: UpdateStore;
  readonly line: WebhookLine;
  readonly maxConnections: number;
  readonly isPaused: () => boolean;
  readonly onAnswer: (answer: Extract<Outcome, { kind: "answered" }>) => void;
  readonly onError: (words: string) => void;
  /** It has answered 410 for too long. */
  readonly onGone: () => void;
}

/** An update that was taken up; it stays until it is delivered or given up. */
interface Loaded {
  readonly entry: PendingUpdate;
  retry: Retry;
  wakeAt: number;
  sending: boolean;
}

export function createWebhookSender(options: WebhookSenderOptions): WebhookSender {
  const { clock, random, updates, line, maxConnections, isPaused } = options;
  // By update_id. Whatever its queue, no more than this many are looked at: a chat that fails with
  // enough updates holds up the others.
  const loaded = new Map<number, Loaded>();
  const mostLoaded = maxConnections * 2;
  const idleFlood = createConnectionFlood(2, 1);
  const activeFlood = createConnectionFlood(0.5, 10);
  let nextToLoad = 0;
  let lastSuccessAt = Number.NEGATIVE_INFINITY;
  let first410At: number | undefined;
  let inUse = 0;
  let closed = false;
  let nap = new AbortController();

  function load(): void {
    for (const entry of updates.pending()) {
      if (loaded.size >= mostLoaded) return;
      const id = entry.update.update_id;
      if (id < nextToLoad) continue;
      nextToLoad = id + 1;
      loaded.set(id, { entry, retry: FRESH, wakeAt: clock.now(), sending: false });
    }
  }

  /** The first of every queue. */
  function heads(): readonly Loaded[] {
    const first = new Map<number, Loaded>();
    for (const each of loaded.values()) {
      if (!first.has(each.entry.queue)) first.set(each.entry.queue, each);
    }
    return [...first.values()];
  }

  /** Takes a connection: an open one, or a new one if that is allowed now. */
  function takeConnection(queues: number): { readonly waitUntil: number } | undefined {
    if (inUse < line.open) return undefined;
    const now = clock.now();
    const isActive = lastSuccessAt + ACTIVE_MS >= now;
    const needed = Math.min(queues, isActive ? maxConnections : 1);
    // A busy connection that closes wakes the sender itself.
    if (Math.max(inUse, line.open) >= needed) return { waitUntil: Number.POSITIVE_INFINITY };
    const flood = isActive ? activeFlood : idleFlood;
    if (flood.nextAt() > now) return { waitUntil: flood.nextAt() };
    flood.add(now);
    return undefined;
  }

  function wake(): void {
    nap.abort();
    if (closed || isPaused()) return;
    load();
    const now = clock.now();
    const queues = heads();
    const waiting = queues
      .filter(({ sending }) => !sending)
      .sort((a, b) => a.wakeAt - b.wakeAt || a.entry.queue - b.entry.queue);
    for (const next of waiting) {
      const busy = next.wakeAt > now ? { waitUntil: next.wakeAt } : takeConnection(queues.length);
      if (busy !== undefined) {
        napUntil(busy.waitUntil);
        return;
      }
      void send(next);
    }
  }

  function napUntil(time: number): void {
    if (!Number.isFinite(time)) return;
    nap = new AbortController();
    const { signal } = nap;
    void sleep(clock, time - clock.now(), signal).then(() => {
      if (!signal.aborted) wake();
    });
  }

  async function send(each: Loaded): Promise<void> {
    each.sending = true;
    inUse += 1;
    const outcome = await line.post(JSON.stringify(each.entry.update));
    inUse -= 1;
    each.sending = false;
    if (closed) return;
    settle(each, outcome);
    wake();
  }

  function settle(each: Loaded, outcome: Outcome): void {
    if (outcome.kind === "broken") {
      if (outcome.words !== undefined) options.onError(outcome.words);
      fail(each, 0);
      return;
    }
    const { status, reason, retryAfterSeconds } = outcome;
    if (status >= 200 && status <= 299) {
      options.onAnswer(outcome);
      first410At = undefined;
      lastSuccessAt = clock.now();
      take(each);
      return;
    }
    options.onError(`Wrong response from the webhook: ${status} ${reason}`);
    fail(each, retryAfterSeconds);
    if (status !== 410) first410At = undefined;
    else if (first410At === undefined) first410At = clock.now();
    else if (clock.now() > first410At + GONE_MS) options.onGone();
  }

  function take(each: Loaded): void {
    const id = each.entry.update.update_id;
    if (updates.confirm(id)) {
      loaded.delete(id);
      return;
    }
    each.retry = FRESH;
    each.wakeAt = clock.now();
  }

  /** One that would come too late is given up at once. */
  function fail(each: Loaded, retryAfterSeconds: number): void {
    const { entry } = each;
    each.retry = nextRetry(each.retry, retryAfterSeconds, random);
    each.wakeAt = clock.now() + each.retry.waitSeconds * 1000;
    if (Math.floor(clock.now() / 1000) + each.retry.waitSeconds <= entry.expiresAt) return;
    loaded.delete(entry.update.update_id);
    updates.confirm(entry.update.update_id);
  }

  return {
    wake,
    close() {
      closed = true;
      nap.abort();
      line.close();
    },
  };
}
