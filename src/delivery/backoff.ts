const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/** How long to wait after `failures` failed tries: doubling from a second, a minute at most. */
export function backoffMs(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 16));
}
