/** Lets so many tasks run at a time; the others wait in the order they came. */
export interface Turns {
  take<T>(task: () => Promise<T>): Promise<T>;
}

export function createTurns(atOnce: number): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    async take(task) {
      if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
      else running++;
      try {
        return await task();
      } finally {
        // The place is handed on: whoever comes meanwhile does not slip in before.
        const next = waiting.shift();
        if (next) next();
        else running--;
      }
    },
  };
}
