/** Who waits in the first lane goes before all who wait in the other. */
export type GateLane = "first" | "usual";

/** Runs work, at most so much at once; the rest waits in its lane, in the order it came. */
export type Gate = <T>(work: () => Promise<T>, lane?: GateLane) => Promise<T>;

/** A gate with that many places. What fails frees its place like what succeeds. */
export function createGate(places: number): Gate {
  let free = places;
  const waiting: Record<GateLane, (() => void)[]> = { first: [], usual: [] };

  async function enter(lane: GateLane): Promise<void> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting[lane].push(resolve));
  }

  function leave(): void {
    // The place goes straight to the first who waits: whoever comes now must not overtake.
    const next = waiting.first.shift() ?? waiting.usual.shift();
    if (next) next();
    else free++;
  }

  return async (work, lane = "usual") => {
    await enter(lane);
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
