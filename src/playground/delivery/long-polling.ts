import type { Update } from "grammy/types";
import { conflict } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { type LocalClock, sleep } from "../world/clock.js";
import type { UpdateStore } from "./update-store.js";

/** Telegram holds a poll open no longer than this. */
const MAX_POLL_SECONDS = 50;
const MAX_UPDATES = 100;

/** getUpdates: one poller at a time, as at Telegram. */
export interface LongPolling {
  /**
   * Waits for updates until the timeout. An earlier poll that is still waiting fails with 409.
   * @param gone aborted when the caller closed its connection.
   */
  poll(params: ParamsOf<"getUpdates">, gone: AbortSignal): Promise<readonly Update[]>;
  /** Ends a waiting poll with 409 and `reason`. */
  interrupt(reason: string): void;
  /** Lets a waiting poll return what there is, as for a server that stops. */
  stop(): void;
}

export function createLongPolling(options: {
  clock: LocalClock;
  updates: UpdateStore;
}): LongPolling {
  let current: { interrupted: string | undefined; end: AbortController } | undefined;

  function interrupt(reason: string): void {
    if (current === undefined) return;
    current.interrupted = reason;
    current.end.abort();
  }

  return {
    interrupt,
    stop: () => current?.end.abort(),
    async poll(params, gone) {
      interrupt(
        "terminated by other getUpdates request; make sure that only one bot instance is running",
      );
      options.updates.allow(params.allowed_updates);
      confirm(options.updates, params.offset);
      const poll = { interrupted: undefined as string | undefined, end: new AbortController() };
      current = poll;
      try {
        await waitForUpdates(options, poll.end, params.timeout ?? 0, gone);
      } finally {
        if (current === poll) current = undefined;
      }
      if (poll.interrupted !== undefined) throw conflict(poll.interrupted);
      const limit = params.limit ?? MAX_UPDATES;
      return options.updates
        .pending()
        .slice(0, limit >= 1 && limit <= MAX_UPDATES ? limit : MAX_UPDATES)
        .map((entry) => entry.update);
    },
  };
}

async function waitForUpdates(
  options: { clock: LocalClock; updates: UpdateStore },
  end: AbortController,
  timeoutSeconds: number,
  gone: AbortSignal,
): Promise<void> {
  const seconds = Math.min(Math.max(timeoutSeconds, 0), MAX_POLL_SECONDS);
  if (seconds === 0 || options.updates.pending().length > 0) return;
  const finish = () => end.abort();
  const unsubscribe = options.updates.subscribe(finish);
  gone.addEventListener("abort", finish);
  if (gone.aborted) finish();
  try {
    await sleep(options.clock, seconds * 1000, end.signal);
  } finally {
    unsubscribe();
    gone.removeEventListener("abort", finish);
  }
}

/** A negative offset keeps that many of the newest updates and forgets the rest. */
function confirm(updates: UpdateStore, offset: number | undefined): void {
  if (offset === undefined) return;
  if (offset >= 0) {
    updates.confirmBelow(offset);
    return;
  }
  const kept = updates.pending().at(offset);
  if (kept !== undefined) updates.confirmBelow(kept.update.update_id);
}
