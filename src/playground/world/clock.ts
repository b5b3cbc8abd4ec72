/** Time as the playground sees it. */
export interface LocalClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Waits; a test's clock may make it short. Real timers when absent. */
  sleep?(ms: number, signal: AbortSignal): Promise<void>;
}

/** The clock of the machine. */
export const systemClock: LocalClock = { now: () => Date.now() };

/** A timer of Node that is set to more than this goes off at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** Waits on `clock`; returns early, without an error, once `signal` is aborted. */
export async function sleep(clock: LocalClock, ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  if (clock.sleep !== undefined) return await clock.sleep(ms, signal);
  await new Promise<void>((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", finish);
      resolve();
    };
    // What sleeps keeps no process from ending: the server it belongs to does, until it is closed.
    const timer = setTimeout(finish, Math.min(ms, LONGEST_MS)).unref();
    signal.addEventListener("abort", finish);
  });
}
