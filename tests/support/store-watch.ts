import type { Begun, Clock, CommitRequest, Identity, Store } from "../../src/ports.js";

/** One call of the store: how many round trips it took. */
export interface StoreCall {
  readonly name: string;
  readonly trips: number;
}

/** Looks at what passes between the bot and its store. */
export interface StoreWatch {
  /** For `wrapStore`. */
  wrap(store: Store): Store;
  /** The calls of workers' updates since the last `forget`, sweeps and delivery left out. */
  readonly calls: readonly StoreCall[];
  readonly commits: readonly CommitRequest[];
  forget(): void;
  /** What the store holds of everyone who has written: their states and notes. Takes and frees leases. */
  remembered(clock?: Clock): Promise<readonly string[]>;
}

const OF_A_WORKER = [
  ...["begin", "commit", "settle", "release", "salt", "pastSalt"],
  ...["noteTry", "findReceipt", "forgiveTry"],
];

/** Calls pass one at a time, so that each one's round trips can be told from the others'. */
export function createStoreWatch(): StoreWatch {
  const calls: StoreCall[] = [];
  const commits: CommitRequest[] = [];
  const people = new Map<string, Identity>();
  let bare: Store | null = null;
  let tail: Promise<unknown> = Promise.resolve();
  let probe = 2_000_000_000;

  async function pass(store: Store, name: string, run: () => Promise<unknown>): Promise<unknown> {
    const turn = tail.then(async () => {
      const before = store.roundTrips;
      const result = await run();
      if (OF_A_WORKER.includes(name)) calls.push({ name, trips: store.roundTrips - before });
      return result;
    });
    tail = turn.catch(() => {});
    return turn;
  }

  return {
    wrap(store) {
      bare = store;
      return new Proxy(store, {
        get(target, name: string) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== "function") return member;
          return (...given: unknown[]) => {
            if (name === "begin") {
              const { shard, persons } = given[0] as Identity;
              people.set(persons[0], { shard, persons });
            }
            if (name === "commit") commits.push(given[0] as CommitRequest);
            return pass(target, name, () => member.apply(target, given));
          };
        },
      });
    },
    calls,
    commits,
    forget() {
      calls.length = 0;
      commits.length = 0;
    },
    async remembered(clock = { now: () => Date.now() }) {
      if (!bare) throw new Error("no store is watched yet");
      const found: string[] = [];
      for (const identity of people.values()) {
        const begun = await lookAt(bare, identity, probe++, clock.now());
        if (begun.state !== null) found.push(`a state of ${begun.state.length} bytes`);
        if (begun.notes.length > 0) found.push(`${begun.notes.length} notes`);
        await bare.release(identity, begun.token);
      }
      return found;
    },
  };
}

async function lookAt(store: Store, identity: Identity, updateId: number, now: number) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const begun: Begun = await store.begin({
      ...identity,
      updateId,
      note: null,
      now,
      leaseMs: 1_000,
      eraseAt: now + 60_000,
    });
    if (begun.kind !== "busy") return begun;
    if (Date.now() > deadline) throw new Error("the person's lease is not freed");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
