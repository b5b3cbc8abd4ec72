import { type LocalClock, sleep } from "../world/clock.js";
import type { FaultSource } from "./faults.js";
import type { UpdateBody } from "./update-kinds.js";
import { chatOf, queueOf } from "./update-queues.js";

/** A swapped update comes by itself after this long when no other comes. */
const SWAP_MS = 1000;

/** Where updates wait before they come into being, while a fault delays or swaps them. */
export interface UpdateGate {
  /** Lets an update through now, or holds it back; each queue stays in order unless asked. */
  pass(body: UpdateBody): void;
  /** How many are held back. */
  readonly held: number;
  clear(): void;
}

interface Held {
  readonly body: UpdateBody;
  readonly queue: number;
  /** Waits for its turn only, or for another update to go first. */
  readonly swap: "anyQueue" | "otherQueue" | undefined;
  ready: boolean;
}

export function createUpdateGate(options: {
  clock: LocalClock;
  faults: () => Pick<FaultSource, "strikeUpdate"> | undefined;
  release: (body: UpdateBody) => void;
}): UpdateGate {
  const { clock, faults, release } = options;
  let waiting: Held[] = [];

  /** Lets go what is ready and has nothing of its queue before it. */
  function flush(): void {
    const shut = new Set<number>();
    const free: Held[] = [];
    for (const held of waiting) {
      if (held.ready && !shut.has(held.queue)) free.push(held);
      else shut.add(held.queue);
    }
    waiting = waiting.filter((held) => !free.includes(held));
    for (const { body } of free) release(body);
  }

  function hold(held: Held, ms: number): void {
    waiting.push(held);
    void sleep(clock, ms, new AbortController().signal).then(() => {
      if (!waiting.includes(held)) return;
      held.ready = true;
      flush();
    });
  }

  return {
    pass(body) {
      const queue = queueOf(body);
      const at = { chatId: chatOf(body) };
      const overtaken = waiting.findIndex(
        ({ ready, swap, queue: other }) =>
          !ready && (swap === "anyQueue" || (swap === "otherQueue" && other !== queue)),
      );
      const swapped = waiting[overtaken];
      if (swapped !== undefined) {
        swapped.ready = true;
        waiting.splice(overtaken, 0, { body, queue, swap: undefined, ready: true });
        flush();
        return;
      }
      const delay = faults()?.strikeUpdate("delayUpdates", at);
      if (delay !== undefined) {
        hold({ body, queue, swap: undefined, ready: false }, delay.ms);
        return;
      }
      const swap = faults()?.strikeUpdate("reorderUpdates", at);
      if (swap !== undefined) {
        const kind = swap.withinQueue === true ? "anyQueue" : "otherQueue";
        hold({ body, queue, swap: kind, ready: false }, swap.ms ?? SWAP_MS);
        return;
      }
      waiting.push({ body, queue, swap: undefined, ready: true });
      flush();
    },
    get held() {
      return waiting.length;
    },
    clear() {
      waiting = [];
    },
  };
}
