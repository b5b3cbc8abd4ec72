import type { Update } from "grammy/types";
import type { LocalClock } from "../world/clock.js";
import type { FaultSource } from "./faults.js";
import { createUpdateGate } from "./update-gate.js";
import {
  DEFAULT_KINDS,
  expiryOf,
  kindOf,
  readAllowedKinds,
  type UpdateBody,
  type UpdateKind,
} from "./update-kinds.js";
import { chatOf, queueOf } from "./update-queues.js";

/** More updates than this do not wait; what comes then is lost (tdlib/td, TQueue.cpp). */
const MAX_WAITING = 100_000;
/** The first number is drawn between these (the same source). */
const SMALLEST_ID = 2_000_001;
const LARGEST_FIRST_ID = 1_000_000_000;
/** After a week without updates the next number is drawn anew (Bot API, Update, update_id). */
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

export interface PendingUpdate {
  readonly update: Update;
  /** Updates of one queue are delivered in order; different queues at the same time. */
  readonly queue: number;
  /** The last second of Unix time in which it still waits. */
  readonly expiresAt: number;
}

/** What waits for the bot: the server's side of getUpdates and of the webhook. */
export interface UpdateStore {
  /** Queues an update unless `allowed_updates` excludes its kind. */
  push(body: UpdateBody): void;
  /** Not yet confirmed and not expired, by rising `update_id`. */
  pending(): readonly PendingUpdate[];
  /** How many updates a fault holds back before they come into being. */
  readonly held: number;
  /** The number of the next update; `undefined` before the first. */
  readonly nextId: number | undefined;
  confirmBelow(updateId: number): void;
  /** `false` when a fault keeps the update, to be delivered once more. */
  confirm(updateId: number): boolean;
  /** Forgets all but the newest `count`. */
  keepNewest(count: number): void;
  clear(): void;
  /** Takes `allowed_updates` as given; what is no list of strings changes nothing. */
  allow(kinds: unknown): void;
  /** In the server's order; `undefined` for the default. */
  readonly allowed: readonly UpdateKind[] | undefined;
  /** Called after every update that came into being. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** The faults that delay, swap and repeat updates. */
  disturbBy(faults: FaultSource): void;
}

interface Entry extends PendingUpdate {
  /** Confirmed once, and kept by a fault. */
  repeated: boolean;
}

export function createUpdateStore(options: {
  clock: LocalClock;
  random: () => number;
  /** Called when fewer wait than before. */
  onTaken?: () => void;
}): UpdateStore {
  const { clock, random, onTaken = () => {} } = options;
  const listeners = new Set<() => void>();
  let waiting: Entry[] = [];
  let allowed: readonly UpdateKind[] = DEFAULT_KINDS;
  let faults: FaultSource | undefined;
  let nextId: number | undefined;
  let lastAt = 0;

  const gate = createUpdateGate({ clock, faults: () => faults, release });
  const nowSeconds = () => Math.floor(clock.now() / 1000);

  function release(body: UpdateBody): void {
    if (waiting.length >= MAX_WAITING && pending().length >= MAX_WAITING) return;
    if (nextId === undefined || clock.now() - lastAt >= WEEK_MS) {
      nextId = SMALLEST_ID + Math.floor(random() * (LARGEST_FIRST_ID - SMALLEST_ID));
    }
    lastAt = clock.now();
    const update = { update_id: nextId, ...body } as Update;
    nextId += 1;
    const expiresAt = expiryOf(body, nowSeconds());
    waiting.push({ update, queue: queueOf(body), expiresAt, repeated: false });
    for (const listener of [...listeners]) listener();
  }

  function pending(): readonly Entry[] {
    const now = nowSeconds();
    if (waiting.some(({ expiresAt }) => expiresAt < now)) {
      waiting = waiting.filter(({ expiresAt }) => expiresAt >= now);
    }
    return waiting;
  }

  function isKept(entry: Entry): boolean {
    if (entry.repeated) return false;
    const struck = faults?.strikeUpdate("deliverTwice", { chatId: chatOf(entry.update) });
    entry.repeated = struck !== undefined;
    return entry.repeated;
  }

  return {
    push(body) {
      if (allowed.includes(kindOf(body))) gate.pass(body);
    },
    pending,
    get held() {
      return gate.held;
    },
    get nextId() {
      return nextId;
    },
    confirmBelow(updateId) {
      const before = pending();
      waiting = before.filter((entry) => entry.update.update_id >= updateId || isKept(entry));
      if (waiting.length < before.length) onTaken();
    },
    confirm(updateId) {
      const entry = waiting.find(({ update }) => update.update_id === updateId);
      if (entry !== undefined && isKept(entry)) return false;
      waiting = waiting.filter((each) => each !== entry);
      onTaken();
      return true;
    },
    keepNewest(count) {
      const all = pending();
      waiting = all.slice(Math.max(all.length - count, 0));
    },
    clear() {
      waiting = [];
      gate.clear();
    },
    allow(kinds) {
      allowed = readAllowedKinds(kinds) ?? allowed;
    },
    get allowed() {
      return allowed.length === DEFAULT_KINDS.length &&
        DEFAULT_KINDS.every((kind) => allowed.includes(kind))
        ? undefined
        : allowed;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    disturbBy(source) {
      faults = source;
    },
  };
}
