/**
 * How long things live and how fast messages may go: what both stores share.
 * `mayGoAt` and `pickNext` have twins in Lua (`redis-queue-scripts.ts`, of the same names); the
 * contract suite holds both against one model.
 */
import type { CaseId, EpochMs } from "../domain/ids.js";
import type { Level } from "../domain/triage.js";
import type { SendLimits } from "../ports.js";

// 24 h: Telegram stops delivering an update again after a day.
export const DONE_MS = 24 * 3_600_000;

// 72 h: beyond the 48 h within which Telegram lets a bot delete, and time for an outage; then the
// rows go by themselves even if nothing ever erased them.
export const SAFETY_MS = 72 * 3_600_000;

// Telegram counts 30 messages a second over all chats, and 20 a minute in a group.
export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;

// 20: a take stays short even when a whole day's retention ends at once; the next take goes on.
export const SWEEP_BATCH = 20;

// 1 h: an alert is one of a flood by how many came in the hour up to it.
export const ALERT_HOUR_MS = 3_600_000;

// A minute more than the hour: replicas' clocks differ by seconds, and the hour of the one that is
// behind must be whole.
export const ALERT_KEEP_MS = ALERT_HOUR_MS + MINUTE_MS;

// 1 h: a person may try a receipt five times an hour.
export const TRY_HOUR_MS = 3_600_000;

// 100: far above what a person is allowed; a stranger who goes on fills no disk.
export const TRIES_KEPT = 100;

// 30 days: after that Telegram's chat is somebody else's matter; the ids go by themselves.
export const PURGE_KEEP_MS = 30 * 24 * 3_600_000;

// 400 days, a year and a month: last year's acts can still be accounted for.
export const JOURNAL_KEEP_MS = 400 * 24 * 3_600_000;

// 48 h: a report that was on its way when its case was destroyed has long been handed over.
export const DESTROYED_KEEP_MS = 48 * 3_600_000;

export const LEVELS: readonly Level[] = [0, 1, 2, 3];

/** When messages were sent, oldest first, and until when the chat is paused (0: it is not). */
export interface Windows {
  readonly overall: readonly EpochMs[];
  readonly chat: readonly EpochMs[];
  readonly pausedUntil: EpochMs;
}

/** The earliest moment at which one more message of this level may go to the chat. */
export function mayGoAt(level: Level, windows: Windows, limits: SendLimits): EpochMs {
  const inChat = level === 0 ? limits.groupPerMinute : limits.groupPerMinute - limits.keptForUrgent;
  return Math.max(
    windows.pausedUntil,
    freeAt(windows.overall, limits.overallPerSecond, SECOND_MS),
    freeAt(windows.chat, inChat, MINUTE_MS),
    freeAt(windows.chat, 1, limits.chatGapMs),
  );
}

// 5 s: replicas' clocks differ by less; a time further ahead was written by a clock that was wrong,
// and must not stop the queue until it comes.
export const SKEW_MS = 5_000;

// Tries of receipts are counted by the second: sixty-odd numbers however many they are.
export const TRY_WINDOW_MS = MINUTE_MS + SKEW_MS;

/** The times still inside a window that ends at `now`. */
export function within(times: readonly EpochMs[], now: EpochMs, windowMs: number): EpochMs[] {
  return times.filter((time) => time > now - windowMs && time <= now + SKEW_MS);
}

function freeAt(times: readonly EpochMs[], allowed: number, windowMs: number): EpochMs {
  // A limit below one would stop the queue for ever.
  const blocking = times[times.length - Math.max(1, allowed)];
  return blocking === undefined ? 0 : blocking + windowMs;
}

/** The first job of a chat at one level, by the moment it is due. */
export interface First {
  readonly at: EpochMs;
  readonly caseId: CaseId;
}

/** What `pickNext` reads: one adapter's indexes. */
export interface QueueIndex {
  chats(): Iterable<string>;
  first(level: Level, chat: string): First | undefined;
  windows(chat: string): Windows;
}

export type Picked =
  | { readonly kind: "job"; readonly caseId: CaseId }
  | { readonly kind: "wait"; readonly until: EpochMs | null };

/**
 * The next job: of all chats the most urgent that is due and may go. A due job that must wait for
 * the limits of its chat holds back what is less urgent there, and nothing elsewhere.
 */
export function pickNext(index: QueueIndex, now: EpochMs, limits: SendLimits): Picked {
  let best: (First & { readonly level: Level }) | undefined;
  let until: EpochMs | null = null;
  for (const chat of index.chats()) {
    const windows = index.windows(chat);
    for (const level of LEVELS) {
      const first = index.first(level, chat);
      if (first === undefined) continue;
      const ready = Math.max(first.at, mayGoAt(level, windows, limits));
      if (ready > now) until = Math.min(until ?? ready, ready);
      else if (best === undefined || precedes({ ...first, level }, best))
        best = { ...first, level };
      if (first.at <= now) break;
    }
  }
  return best === undefined ? { kind: "wait", until } : { kind: "job", caseId: best.caseId };
}

function precedes(a: First & { level: Level }, b: First & { level: Level }): boolean {
  if (a.level !== b.level) return a.level < b.level;
  if (a.at !== b.at) return a.at < b.at;
  return a.caseId < b.caseId;
}
