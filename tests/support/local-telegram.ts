import {
  createLocalTelegram,
  type LocalTelegram,
  type LocalTelegramOptions,
} from "../../src/playground/local-telegram.js";
import type { LocalClock } from "../../src/playground/world/clock.js";

/** A token of the right shape; no bot of this name exists. */
export const TEST_TOKEN = "123456789:TEST-token_for-the-local-telegram0";

export interface RunningTelegram {
  readonly telegram: LocalTelegram;
  /** The `apiRoot` for a bot. */
  readonly url: string;
  close(): Promise<void>;
}

/** A local Telegram on a free port of 127.0.0.1. Close it in `afterEach`. */
export async function startLocalTelegram(
  options: Omit<LocalTelegramOptions, "token"> = {},
): Promise<RunningTelegram> {
  const telegram = createLocalTelegram({ token: TEST_TOKEN, ...options });
  const { url, close } = await telegram.listen();
  return { telegram, url, close };
}

export interface TestClock extends LocalClock {
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Moves time on and wakes who has slept long enough. */
  advance(ms: number): void;
  /** How many are asleep on this clock. */
  readonly sleepers: number;
}

/** A clock that stands still until a test moves it. */
export function createTestClock(start = Date.parse("2026-03-02T09:00:00Z")): TestClock {
  let now = start;
  const sleepers = new Set<{ until: number; wake: () => void }>();
  return {
    now: () => now,
    async sleep(ms, signal) {
      await new Promise<void>((resolve) => {
        const sleeper = {
          until: now + ms,
          wake: () => {
            sleepers.delete(sleeper);
            signal.removeEventListener("abort", sleeper.wake);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal.addEventListener("abort", sleeper.wake);
        if (signal.aborted || sleeper.until <= now) sleeper.wake();
      });
    },
    advance(ms) {
      now += ms;
      for (const sleeper of [...sleepers]) {
        if (sleeper.until <= now) sleeper.wake();
      }
    },
    get sleepers() {
      return sleepers.size;
    },
  };
}
