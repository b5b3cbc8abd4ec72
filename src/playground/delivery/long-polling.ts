import type { Update } from "grammy/types";
import type { ParamsOf } from "../api/method-fields.js";
import { type LocalClock, sleep } from "../world/clock.js";
import type { Conflicts } from "./conflicts.js";
import type { UpdateStore } from "./update-store.js";

/** Telegram holds a poll open no longer than this (telegram-bot-api 10.0, Client.h). */
const MAX_POLL_SECONDS = 50;
const MAX_UPDATES = 100;
/** A poll that asks the same again within this time waits as long (Client.cpp). */
const REPEAT_SECONDS = 3;
/** A poll that asks the same again within this time gets one update (the same source). */
const HASTE_MS = 500;
/** An offset further ahead than this is none (tdlib/td, TQueue.cpp). */
const FUTURE_IDS = 10;

/** getUpdates: one poller at a time, as at Telegram. */
export interface LongPolling {
  /**
   * Waits for updates until the timeout. An earlier poll that waits fails with 409 when this one
   * has to wait too.
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
  conflicts: Conflicts;
}): LongPolling {
  const { clock, updates, conflicts } = options;
  let waiting: { interrupted: string | undefined; end: AbortController } | undefined;
  // The server begins with an offset that nobody asks for by default.
  let last = { offset: -1, at: Number.NEGATIVE_INFINITY };

  function interrupt(reason: string): void {
    if (waiting === undefined) return;
    waiting.interrupted = reason;
    waiting.end.abort();
    waiting = undefined;
  }

  /** What the server makes of a client that asks the same over and over. */
  function slowDown(offset: number, limit: number, timeout: number) {
    const since = clock.now() - last.at;
    const repeats = offset === last.offset;
    last = { offset, at: clock.now() };
    return {
      timeout:
        repeats && since < REPEAT_SECONDS * 1000 ? Math.max(timeout, REPEAT_SECONDS) : timeout,
      limit: repeats && since < HASTE_MS ? 1 : limit,
    };
  }

  function take(offset: number, limit: number): readonly Update[] {
    if (offset < 0) updates.keepNewest(-offset);
    const { nextId } = updates;
    if (offset > 0 && nextId !== undefined && offset <= nextId + FUTURE_IDS) {
      updates.confirmBelow(offset);
    }
    return updates
      .pending()
      .slice(0, limit)
      .map(({ update }) => update);
  }

  async function waitForUpdates(seconds: number, gone: AbortSignal): Promise<void> {
    const poll = { interrupted: undefined as string | undefined, end: new AbortController() };
    waiting = poll;
    const finish = () => poll.end.abort();
    const unsubscribe = updates.subscribe(finish);
    gone.addEventListener("abort", finish);
    if (gone.aborted) finish();
    try {
      await sleep(clock, seconds * 1000, poll.end.signal);
    } finally {
      unsubscribe();
      gone.removeEventListener("abort", finish);
      if (waiting === poll) waiting = undefined;
    }
    if (poll.interrupted !== undefined) throw await conflicts.refusal(poll.interrupted);
  }

  return {
    interrupt,
    stop: () => waiting?.end.abort(),
    async poll(params, gone) {
      const offset = params.offset ?? 0;
      updates.allow(params.allowed_updates);
      const { limit, timeout } = slowDown(
        offset,
        clamp(params.limit ?? MAX_UPDATES, 1, MAX_UPDATES),
        clamp(params.timeout ?? 0, 0, MAX_POLL_SECONDS),
      );
      const ready = take(offset, limit);
      if (ready.length > 0 || timeout === 0) return ready;
      interrupt(
        "terminated by other getUpdates request; make sure that only one bot instance is running",
      );
      await waitForUpdates(timeout, gone);
      // A negative offset was obeyed when the call came; what is new since then is not forgotten.
      return take(Math.max(offset, 0), limit);
    },
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
