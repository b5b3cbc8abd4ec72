import { setMaxListeners } from "node:events";
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
  "chat_member",
] as const;

export interface Polling {
  /** Resolves when polling has ended and every update that was taken is handled. */
  readonly ended: Promise<void>;
  stop(): void;
}

type GrammySignal = NonNullable<Parameters<Api["getUpdates"]>[1]>;

// Telegram holds the request open this long when there is nothing.
const WAIT_SECONDS = 25;
const TROUBLE_MS = 3_000;
const LOOK_AGAIN_MS = 200;

/**
 * Long polling that loses nothing and lets nobody wait for another: updates are handled side by
 * side, and Telegram is told "done" only up to the oldest that is still being worked on. A crash
 * brings the others again, and the store says what was done already. `retryMs` tells after how long
 * a failed update is tried again, `null` when it is done with.
 */
export function startPolling(options: {
  api: Api;
  handle: (update: Update) => Promise<void>;
  /** `tries`: how often the update has failed, this time included. */
  retryMs: (error: unknown, tries: number) => number | null;
  onError: (error: unknown) => void;
}): Polling {
  const { api, handle, retryMs, onError } = options;
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal); // each update that waits for its next try listens
  const working = new Map<number, Promise<void>>();

  async function loop(): Promise<void> {
    let next = 0;
    let asked = -1;
    while (!stopping.signal.aborted) {
      const oldest = Math.min(next, ...working.keys());
      // Whoever asks the same again within half a second is given one update (telegram-bot-api 10.0,
      // process_get_updates_query): that in work, and everybody else would wait. What comes before
      // it is confirmed, so asking from there is another question with the same answer.
      asked = working.size > 0 && asked === oldest ? oldest - 1 : oldest;
      const updates = await take(asked, working.size > 0 ? 0 : WAIT_SECONDS);
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
    // One signal a request: grammY listens to it and lets go only when it is aborted.
    const request = new AbortController();
    const stop = () => request.abort();
    stopping.signal.addEventListener("abort", stop, { once: true });
    try {
      const wanted = { offset, limit: 100, timeout, allowed_updates: ALLOWED_UPDATES };
      // grammY types its own signal; Node's has everything that is used of it.
      return await api.getUpdates(wanted, request.signal as GrammySignal);
    } catch (error) {
      if (stopping.signal.aborted) return [];
      const failure = toSendError(error);
      onError(failure);
      await pause(failure.retryAfterMs ?? TROUBLE_MS);
      return [];
    } finally {
      stopping.signal.removeEventListener("abort", stop);
    }
  }

  async function persist(update: Update): Promise<void> {
    for (let tries = 1; !stopping.signal.aborted; tries++) {
      try {
        return await handle(update);
      } catch (error) {
        onError(error);
        const waitMs = retryMs(error, tries);
        if (waitMs === null) return;
        await pause(waitMs);
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
