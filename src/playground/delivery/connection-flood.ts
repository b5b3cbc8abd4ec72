/** How fast new connections may be made: `count` within `seconds`, as the server's own control. */
export interface ConnectionFlood {
  /** Milliseconds of the clock at which the next may be made. */
  nextAt(): number;
  add(now: number): void;
}

/** A bucket that fills evenly (tdlib/td, FloodControlFast.h). */
export function createConnectionFlood(seconds: number, count: number): ConnectionFlood {
  const perMs = count / (seconds * 1000);
  const capacity = count - 1;
  let volume = capacity;
  let volumeAt = 0;
  let nextAt = 0;
  return {
    nextAt: () => nextAt,
    add(now) {
      volume = Math.min(volume + (now - volumeAt) * perMs, capacity);
      volumeAt = now;
      if (volume >= 1) {
        volume -= 1;
        return;
      }
      nextAt = now + (1 - volume) / perMs;
      volumeAt = nextAt;
      volume = 0;
    },
  };
}
