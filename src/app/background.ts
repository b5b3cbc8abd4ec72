/** A task that runs again and again until it is stopped, and at once when it is nudged. */
export interface Background {
  nudge(): void;
  /** Resolves when the run in progress has ended. */
  stop(): Promise<void>;
}

/**
 * `run` gives how long to wait before the next run, in ms. A run that throws is told to `onError`
 * and tried again after `troubleMs`. Runs never overlap; a nudge during a run starts another.
 */
export function startBackground(options: {
  run: () => Promise<number>;
  onError: (error: unknown) => void;
  troubleMs: number;
}): Background {
  const { run, onError, troubleMs } = options;
  let stopped = false;
  let nudged = false;
  let wake: () => void = () => {};

  async function loop(): Promise<void> {
    while (!stopped) {
      nudged = false;
      let waitMs = troubleMs;
      try {
        waitMs = await run();
      } catch (error) {
        onError(error);
      }
      if (!stopped && !nudged) await rest(waitMs);
    }
  }

  function rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(0, ms));
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const ended = loop();
  return {
    nudge() {
      nudged = true;
      wake();
    },
    stop() {
      stopped = true;
      wake();
      return ended;
    },
  };
}
