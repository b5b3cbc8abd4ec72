import type { Clock } from "../../../ports.js";

/** Whether somebody who may not act is to be told so in the chat now. */
export type RefusalPace = (userId: number) => boolean;

// 10 min: long enough that nobody fills the group's 20 messages a minute with refusals while a report
// waits for its turn, short enough that who tries again later is answered.
const PAUSE_MS = 10 * 60_000;
// More than ever try at once.
const REMEMBERED = 1_000;

/** Once each, then not again for a while. */
export function createRefusalPace(clock: Clock): RefusalPace {
  const told = new Map<number, number>();
  return (userId) => {
    const now = clock.now();
    if ((told.get(userId) ?? Number.NEGATIVE_INFINITY) > now - PAUSE_MS) return false;
    if (told.size >= REMEMBERED) told.clear();
    told.set(userId, now);
    return true;
  };
}
