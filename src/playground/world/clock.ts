/** Time as the playground sees it. */
export interface LocalClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Waits; a test's clock may make it short. Real timers when absent. */
  sleep?(ms: number, signal: AbortSignal): Promise<void>;
}

/** The clock of the machine. */
export const systemClock: LocalClock = { now: () => Date.now() };

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
    const timer = setTimeout(finish, ms);
    signal.addEventListener("abort", finish);
  });
}
