import type { Context, MiddlewareFn } from "grammy";

// 1,000: Telegram repeats an update within seconds; a busy chat writes a few in that time.
const REMEMBERED = 1_000;

/**
 * Works on each update once, in this process: one that comes again while it is worked on, or after
 * that, does nothing. One that failed is worked on again.
 */
export function createOnce(): MiddlewareFn<Context> {
  const known = new Map<number, Promise<void>>();

  return ({ update: { update_id: id } }, next) => {
    const before = known.get(id);
    if (before) return before;
    const work = next();
    known.set(id, work);
    for (const oldest of known.keys()) {
      if (known.size <= REMEMBERED) break;
      known.delete(oldest);
    }
    return work.catch((error) => {
      known.delete(id);
      throw error;
    });
  };
}
