import { setMaxListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import type { Update } from "grammy/types";

/** Updates that are tried again later, while others are confirmed and go on. */
export interface Aside {
  /** Whether it sees to this update from now on; else it stays with whoever asks. */
  takes(update: Update, error: unknown): boolean;
  /** Forgets what waits; resolves when what is being tried has ended. */
  stop(): Promise<void>;
}

// 50 of the hundred updates that Telegram gives at once: more do not come from a dozen people in minutes.
const MOST_ASIDE = 50;
const MOST_TRIES = 8;

/**
 * An update that waits with Telegram takes one place of the hundred it gives, and so does every one
 * that came after it, whose ever it is: what must wait for minutes may not wait there. Here it is in
 * memory alone: what a crash loses was not answered, and whoever wrote it sees that. `waitMs`: how long
 * a failed one waits, `null` when it is none for here. `againMs`: the same for one that is here already
 * and failed for another reason, which may pass too.
 */
export function createAside(options: {
  handle: (update: Update) => Promise<void>;
  waitMs: (update: Update, error: unknown) => number | null;
  againMs: (error: unknown, tries: number) => number | null;
  onError: (error: unknown) => void;
}): Aside {
  const { handle, waitMs, againMs, onError } = options;
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal); // each update that waits listens
  const waiting = new Set<Promise<void>>();

  async function persist(update: Update, firstMs: number): Promise<void> {
    let restMs: number | null = firstMs;
    for (let tries = 1; restMs !== null && tries < MOST_TRIES; tries++) {
      await setTimeout(restMs, undefined, { signal: stopping.signal }).catch(() => {
        // Stopped: no need to rest any longer.
      });
      if (stopping.signal.aborted) return;
      try {
        return await handle(update);
      } catch (error) {
        onError(error);
        restMs = waitMs(update, error) ?? againMs(error, tries);
      }
    }
  }

  return {
    takes(update, error) {
      const restMs = waitMs(update, error);
      if (restMs === null || waiting.size >= MOST_ASIDE || stopping.signal.aborted) return false;
      const ended: Promise<void> = persist(update, restMs).finally(() => waiting.delete(ended));
      waiting.add(ended);
      return true;
    },
    async stop() {
      stopping.abort();
      await Promise.all(waiting);
    },
  };
}
