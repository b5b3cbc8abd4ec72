import { AppError } from "../../domain/errors.js";
import type { Begun, Clock, Identity, UnitStore } from "../../ports.js";
import type { WorkerUpdate } from "./input.js";
import { newcomer, type StateVault, type WorkerState } from "./state.js";

/** The person's lease is held elsewhere: the update should be delivered again. */
export class BusyError extends Error {
  constructor() {
    super("another update of this person is being worked on");
    this.name = "BusyError";
  }
}

/** One update's work on a person, under their lease. */
export interface Job {
  readonly identity: Identity;
  readonly token: number;
  readonly update: WorkerUpdate;
  readonly state: WorkerState;
  /** Whether the state was stored, or made just now. */
  readonly known: boolean;
  /** What the worker typed and what may still stand in the chat. */
  readonly notes: readonly number[];
}

export type Held = Exclude<Begun, { kind: "busy" }>;

/** Takes a person's lease and gives what is kept of them. */
export interface PersonLease {
  /**
   * Runs the task under the person's lease, and frees the lease when the task fails; otherwise the
   * task's own commit does. Throws `BusyError` when the lease is held elsewhere.
   */
  holding<T>(
    identity: Identity,
    update: WorkerUpdate,
    task: (job: Job, begun: Held) => Promise<T>,
  ): Promise<T>;
}

// Under the lease at most two calls to Telegram are made, of 8 s each (CALL_TIMEOUT_SECONDS) with a
// pause of 3 s and a second try; should they take longer, the fence refuses what comes late.
export const LEASE_MS = 30_000;

// Another update of the same person may take a moment; beyond this the delivery is asked for again.
const PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 100;

// A forged button names any message: what is remembered to be removed has a bound.
const MOST_LEFTOVERS = 20;

export function createPersonLease(options: {
  store: UnitStore;
  vault: StateVault;
  clock: Clock;
  eraseAfterMinutes: number;
  /** A code fit for the log: something stored could not be read and was set aside. */
  onTrouble: (code: string) => void;
}): PersonLease {
  const { store, vault, clock } = options;
  return {
    async holding(identity, update, task) {
      const begun = await beginPatiently(identity, update);
      try {
        return await task(jobOf(identity, begun, update), begun);
      } catch (error) {
        await store.release(identity, begun.token).catch(() => {
          // The lease ends by itself; the first error is the one to report.
        });
        throw error;
      }
    },
  };

  async function beginPatiently(identity: Identity, update: WorkerUpdate): Promise<Held> {
    const { chat, typed, noted, updateId } = update;
    const message = noted ? typed : null;
    const deadline = clock.now() + PATIENCE_MS;
    for (;;) {
      const now = clock.now();
      const begun = await store.begin({
        ...identity,
        updateId,
        note: message === null ? null : vault.sealNote(identity.shard, { chat, message }),
        now,
        leaseMs: LEASE_MS,
        eraseAt: now + options.eraseAfterMinutes * 60_000,
      });
      if (begun.kind !== "busy") return begun;
      if (clock.now() >= deadline) throw new BusyError();
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }

  function jobOf(identity: Identity, begun: Held, update: WorkerUpdate): Job {
    const stored = readable(() =>
      begun.state === null ? null : vault.open(identity, begun.state),
    );
    const noted = begun.notes.flatMap(
      (note) => readable(() => vault.openNote(identity.shard, note))?.message ?? [],
    );
    const { pressed, typed } = update;
    // A pressed message of a chat we know nothing of becomes its screen.
    const adopted =
      pressed === null || update.pressedAt === 0
        ? null
        : { message: pressed, sentAt: update.pressedAt };
    const state = stored ?? { ...newcomer(update.chat), screen: adopted };
    const strays = pressed !== null && pressed !== state.screen?.message ? [pressed] : [];
    return {
      identity,
      token: begun.token,
      update,
      state: {
        ...state,
        leftovers: [...new Set([...state.leftovers, ...strays])].slice(-MOST_LEFTOVERS),
      },
      known: stored !== null,
      notes: [...new Set(typed === null ? noted : [...noted, typed])],
    };
  }

  /** A lost key or an older shape must not lock anyone out: it is set aside. */
  function readable<T>(open: () => T): T | null {
    try {
      return open();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      options.onTrouble(error.code);
      return null;
    }
  }
}
