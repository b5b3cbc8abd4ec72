import { BusyError } from "./person-lease.js";

/** Waits so long for work that is named, and no longer: then it throws `BusyError`. */
export type Patience<T> = (name: string, begin: () => Promise<T>) => Promise<T>;

// A derivation takes a third of a second, and the lease of whoever waits must outlast it and the screen.
const LONGEST_MS = 10_000;

/** What is given up goes on: whoever comes again with the same name finds it under way. */
export function createPatience<T>(pause: (ms: number) => Promise<void>): Patience<T> {
  const underWay = new Map<string, Promise<T>>();
  return async (name, begin) => {
    const running = underWay.get(name) ?? begin();
    underWay.set(name, running);
    const settled = () => underWay.delete(name);
    running.then(settled, settled);
    const late = pause(LONGEST_MS).then(() => {
      throw new BusyError();
    });
    return await Promise.race([running, late]);
  };
}
