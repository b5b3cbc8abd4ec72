/** Runs work, at most so much at once; the rest waits in the order it came. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** A gate with that many places. What fails frees its place like what succeeds. */
export function createGate(places: number): Gate {
  let free = places;
  const waiting: (() => void)[] = [];

  async function enter(): Promise<void> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function leave(): void {
    // The place goes straight to the first who waits: whoever comes now must not overtake.
    const next = waiting.shift();
    if (next) next();
    else free++;
  }

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
