import { type LocalClock, sleep } from "../world/clock.js";
import {
  type CallFault,
  checkRule,
  type Fault,
  type FaultPlace,
  type FaultRule,
  isCallFault,
  matchesPlace,
  type UpdateFault,
} from "./fault-rules.js";
import { createSeededRandom } from "./seeded-random.js";

/** A rule in force. */
export interface ActiveFault {
  readonly id: number;
  readonly rule: FaultRule;
  /** How often it will still strike; `undefined` for one without `times`. */
  readonly left: number | undefined;
  /** How often it has struck. */
  readonly struck: number;
}

/** Removes the rule that was added. */
export type FaultHandle = (() => void) & { readonly id: number };

/** The faults of one local Telegram. */
export interface Faults {
  /**
   * Rules are asked in the order they were added; the first that matches strikes.
   * @throws RangeError for a number that makes no sense.
   */
  add(rule: FaultRule): FaultHandle;
  /** Whether there was such a rule. */
  remove(id: number): boolean;
  /** Rules in force, oldest first; a spent one is gone, but for a `hang` that may still hold calls. */
  list(): readonly ActiveFault[];
  /** Nothing gets through: every call answers 502, and updates wait. */
  down(on: boolean): void;
  /** Down for so long on the world's clock, or until switched back. */
  downFor(ms: number): void;
  readonly isDown: boolean;
  /** Removes every rule, and switches back on. */
  clear(): void;
  /** Called after a rule was added or is gone, and after `down`. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** The side of the server: asks what strikes. */
export interface FaultSource extends Faults {
  strikeCall(at: FaultPlace): StruckCall | undefined;
  strikeUpdate<K extends UpdateFault["kind"]>(
    kind: K,
    at: FaultPlace,
  ): Extract<UpdateFault, { kind: K }> | undefined;
}

export interface StruckCall {
  readonly fault: CallFault;
  /** Aborted when the rule is removed: a call that hangs goes on. */
  readonly lifted: AbortSignal;
}

interface Entry extends ActiveFault {
  left: number | undefined;
  struck: number;
  readonly lifted: AbortController;
}

/** @param options.seed of the numbers that `chance` is drawn from. */
export function createFaults(options: { clock: LocalClock; seed?: number }): FaultSource {
  const random = createSeededRandom(options.seed ?? 1);
  const listeners = new Set<() => void>();
  let entries: Entry[] = [];
  let nextId = 1;
  let isDown = false;
  let outage = new AbortController();

  function changed(): void {
    for (const listener of [...listeners]) listener();
  }

  function strike(wanted: (fault: Fault) => boolean, at: FaultPlace): Entry | undefined {
    const found = entries.find(
      ({ rule, left }) =>
        left !== 0 &&
        wanted(rule) &&
        matchesPlace(rule, at) &&
        (rule.chance === undefined || random() < rule.chance),
    );
    if (found === undefined) return undefined;
    found.struck += 1;
    if (found.left !== undefined) found.left -= 1;
    if (found.left === 0 && found.rule.kind !== "hang") {
      entries = entries.filter((entry) => entry !== found);
      changed();
    }
    return found;
  }

  function remove(id: number): boolean {
    const found = entries.find((entry) => entry.id === id);
    if (found === undefined) return false;
    entries = entries.filter((entry) => entry !== found);
    found.lifted.abort();
    changed();
    return true;
  }

  function down(on: boolean): void {
    outage.abort();
    isDown = on;
    changed();
  }

  return {
    add(rule) {
      checkRule(rule);
      const id = nextId;
      nextId += 1;
      const entry = { id, rule, left: rule.times, struck: 0, lifted: new AbortController() };
      entries.push(entry);
      changed();
      return Object.assign(() => void remove(id), { id });
    },
    remove,
    list: () => entries.map(({ id, rule, left, struck }) => ({ id, rule, left, struck })),
    down,
    downFor(ms) {
      down(true);
      const end = new AbortController();
      outage = end;
      void sleep(options.clock, ms, end.signal).then(() => {
        if (!end.signal.aborted) down(false);
      });
    },
    get isDown() {
      return isDown;
    },
    clear() {
      for (const entry of entries) entry.lifted.abort();
      entries = [];
      down(false);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    strikeCall(at) {
      const found = strike(isCallFault, at);
      if (found === undefined || !isCallFault(found.rule)) return undefined;
      return { fault: found.rule, lifted: found.lifted.signal };
    },
    strikeUpdate<K extends UpdateFault["kind"]>(kind: K, at: FaultPlace) {
      const found = strike((fault) => fault.kind === kind, at);
      return found?.rule as Extract<UpdateFault, { kind: K }> | undefined;
    },
  };
}
