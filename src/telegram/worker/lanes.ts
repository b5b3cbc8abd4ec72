/** Work of one person in one process, one after another, so that a late edit never overtakes. */
export interface Lanes {
  /**
   * Runs the task after all earlier ones of the key. `crowded` tells the task whether another one
   * already waits behind it: then a screen drawn now would be replaced at once.
   */
  run<T>(key: number, task: (crowded: () => boolean) => Promise<T>): Promise<T>;
}

interface Lane {
  waiting: number;
  tail: Promise<unknown>;
}

/** Keys live in memory only, and only while there is work. */
export function createLanes(): Lanes {
  const lanes = new Map<number, Lane>();
  return {
    async run(key, task) {
      const lane = lanes.get(key) ?? { waiting: 0, tail: Promise.resolve() };
      lanes.set(key, lane);
      lane.waiting++;
      const turn = lane.tail.then(() => {
        lane.waiting--;
        return task(() => lane.waiting > 0);
      });
      // The next in line must start whether this one failed or not; its caller sees the error.
      lane.tail = turn.catch(() => {});
      try {
        return await turn;
      } finally {
        if (lane.waiting === 0 && lanes.get(key) === lane) {
          const { tail } = lane;
          tail.then(() => lane.waiting === 0 && lane.tail === tail && lanes.delete(key));
        }
      }
    },
  };
}
