import type { CaseRegister, Clock, DeskRound, OpenedCase } from "../ports.js";
import { codeOf, failureOf } from "./failure.js";

/** What is looked after over all living cases, again and again. */
export interface DeskRounds {
  /** Does each in turn; when it is worth calling again. */
  run(): Promise<number>;
}

// 20 s: the board is to be true within a minute, and an escalation is a matter of minutes.
const EVERY_MS = 20_000;
// 5 s: thousands of cases are not read for each round; after one that waited for Telegram they are.
const KNOWN_MS = 5_000;

/**
 * All rounds of a run look at the cases as they were read at its beginning: what one of them changes
 * the others see with the next run, for each decides on what is known when it changes a case. A round
 * that fails is told to `onTrouble` and comes again; it holds up no other. `onMigrated`: a
 * round was told that the group has become a supergroup with this id. `removals` only take away: they
 * come first, and also where the chat may not be told anything now.
 */
export function createDeskRounds(options: {
  register: CaseRegister;
  rounds: Readonly<Record<string, DeskRound>>;
  removals?: Readonly<Record<string, DeskRound>>;
  clock: Clock;
  /** Whether the chat may be told anything now. */
  mayPost: () => boolean;
  onTrouble: (code: string) => void;
  onMigrated?: (to: number) => void;
}): DeskRounds {
  const { register, rounds, removals = {}, clock, mayPost, onTrouble, onMigrated } = options;
  // Telegram asked for a pause: the others would only be refused as well.
  let pausedUntil = 0;

  return {
    async run() {
      if (pausedUntil > clock.now()) return clock.now() + EVERY_MS;
      let read: { readonly all: readonly OpenedCase[]; readonly at: number } | null = null;
      for (const [name, round] of Object.entries({ ...removals, ...(mayPost() ? rounds : {}) })) {
        try {
          if (read === null || clock.now() - read.at >= KNOWN_MS)
            read = { all: await register.cases(), at: clock.now() };
          await round(read.all, clock.now());
        } catch (error) {
          const failure = failureOf(error);
          onTrouble(`${name}.${codeOf(failure)}`);
          const { migratedTo } = error as { migratedTo?: number | null };
          if (typeof migratedTo === "number") onMigrated?.(migratedTo);
          if (failure.retryAfterMs !== null) pausedUntil = clock.now() + failure.retryAfterMs;
        }
        if (pausedUntil > clock.now()) break;
      }
      return clock.now() + EVERY_MS;
    },
  };
}
