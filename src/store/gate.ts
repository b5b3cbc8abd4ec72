/** Lets calls through, many at a time, or one alone while the others wait. */
export interface Gate {
  pass<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for what has begun; what comes meanwhile waits until this is done. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export function createGate(): Gate {
  const running = new Set<Promise<unknown>>();
  let closed: Promise<void> | null = null;
  return {
    async pass(work) {
      while (closed !== null) await closed;
      const call = work();
      running.add(call);
      try {
        return await call;
      } finally {
        running.delete(call);
      }
    },
    async alone(work) {
      while (closed !== null) await closed;
      let reopen = () => {};
      closed = new Promise((done) => {
        reopen = done;
      });
      try {
        await Promise.allSettled(running);
        return await work();
      } finally {
        closed = null;
        reopen();
      }
    },
  };
}

type Calls<T> = { readonly [Name in keyof T]: (...given: never[]) => Promise<unknown> };

/** The same methods, each behind the gate. */
export function behindGate<T extends Calls<T>>(gate: Gate, methods: T): T {
  const entries = Object.entries(
    methods as Record<string, (...given: never[]) => Promise<unknown>>,
  );
  return Object.fromEntries(
    entries.map(([name, call]) => [name, (...given: never[]) => gate.pass(() => call(...given))]),
  ) as T;
}
