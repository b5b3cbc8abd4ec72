import { AsyncLocalStorage } from "node:async_hooks";
import type { Actor } from "./actor.js";

// 12 h: a working day, as of lists. What is left of a case that ended goes at once.
export const PRIVATE_MS = 12 * 3_600_000;

/** The private chat of a caseworker, as the desk of one update. */
export interface PrivatePlace {
  readonly chat: number;
  /** Found to be a caseworker at the beginning of the update. */
  readonly actor: Actor;
  /** An act of this update has changed a case. */
  changed: boolean;
}

/**
 * Where an act happens. The acts know nothing of it: each is the same function wherever it is asked
 * for, and what it posts goes to the place of its update (see `CasePosts`).
 */
export interface ActPlaces {
  /** The private chat in which the present update acts; `null` in the caseworkers' own chat. */
  here(): PrivatePlace | null;
  /** Works on an update of a private chat. */
  inPrivate<T>(place: PrivatePlace, work: () => Promise<T>): Promise<T>;
}

export function createActPlaces(): ActPlaces {
  const present = new AsyncLocalStorage<PrivatePlace>();
  return {
    here: () => present.getStore() ?? null,
    inPrivate: (place, work) => present.run(place, work),
  };
}
