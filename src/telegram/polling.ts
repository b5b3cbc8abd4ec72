import { setTimeout } from "node:timers/promises";
import type { Api } from "grammy";
import type { Update } from "grammy/types";
import { toSendError } from "./send-error.js";

/** The kinds of update the bot needs; Telegram sends no others. */
export const ALLOWED_UPDATES = [
  "message",
  "edited_message",
  "callback_query",
  "my_chat_member",
] as const;

type GrammySignal = NonNullable<Parameters<Api["getUpdates"]>[1]>;

export interface Polling {
  /** Resolves when polling has ended and every update that was taken is handled. */
  readonly ended: Promise<void>;
  stop(): void;
}

// Telegram holds the request open this long when there is nothing.
const WAIT_SECONDS = 25;
const TROUBLE_MS = 3_000;
const RETRY_MS = 1_000;
const LOOK_AGAIN_MS = 200;

/**
 * Long polling that loses nothing and lets nobody wait for another: updates are handled side by
 * side, and Telegram is told "done" only up to the oldest that is still being worked on. A crash
 * brings the others again, and the store says what was done already. An update that fails for now
 * is tried again until it passes or polling is stopped. `retries` tells whether an error is worth
 * another try; others are given to `onError` and done with.
 */
export function startPolling(options: {
  api: Api;
  handle: (update: Update) => Promise<void>;
  retries: (error: unknown) => boolean;
  onError: (error: unknown) => void;
}): Polling {
  const { api, handle, retries, onError } = options;
  const stopping = new AbortController();
  const working = new Map<number, Promise<void>>();

  async function loop(): Promise<void> {
    let next = 0;
    while (!stopping.signal.aborted) {
      const oldest = Math.min(next, ...working.keys());
      const updates = await take(oldest, working.size > 0 ? 0 : WAIT_SECONDS);
      const fresh = updates.filter(({ update_id }) => update_id >= next);
      for (const update of fresh) begin(update);
      next = Math.max(next, ...fresh.map(({ update_id }) => update_id + 1));
      // What is not done yet comes back at once: without a rest this would spin.
      if (fresh.length === 0 && working.size > 0)
        await Promise.race([pause(LOOK_AGAIN_MS), ...working.values()]);
    }
    await Promise.all(working.values());
  }

  function begin(update: Update): void {
    const id = update.update_id;
    working.set(
      id,
      persist(update).finally(() => working.delete(id)),
    );
  }

  async function take(offset: number, timeout: number): Promise<readonly Update[]> {
    try {
      const request = {
        offset,
        limit: 100,
        timeout,
        allowed_updates: ALLOWED_UPDATES,
      };
      // grammY types its own signal; Node's has everything that is used of it.
      return await api.getUpdates(request, stopping.signal as GrammySignal);
    } catch (error) {
      if (stopping.signal.aborted) return [];
      const failure = toSendError(error);
      onError(failure);
      await pause(failure.retryAfterMs ?? TROUBLE_MS);
      return [];
    }
  }

  async function persist(update: Update): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        return await handle(update);
      } catch (error) {
        onError(error);
        if (!retries(error)) return;
        await pause(RETRY_MS);
      }
    }
  }

  async function pause(ms: number): Promise<void> {
    await setTimeout(ms, undefined, { signal: stopping.signal }).catch(() => {
      // Stopped: no need to rest any longer.
    });
  }

  return { ended: loop(), stop: () => stopping.abort() };
}
