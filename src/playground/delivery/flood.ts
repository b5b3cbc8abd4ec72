import { tooManyRequests } from "../api/api-error.js";
import type { RawParameters } from "../api/parameters.js";
import type { LocalClock } from "../world/clock.js";

/** "No more than 30 messages per second or so" to all chats (Bots FAQ, broadcasting). */
const OVERALL_PER_SECOND = 30;
/** What `allow_paid_broadcast` raises it to (Bot API, sendMessage). */
const PAID_PER_SECOND = 1000;
/** A message a second in a single chat, short bursts let pass (Bots FAQ, hitting limits). */
const CHAT_PER_SECOND = 1;
/** How long such a burst may be Telegram does not say: this many are let pass here. */
const CHAT_BURST = 5;
/** A bot cannot send more to one group (Bots FAQ); channels are counted alike. */
const GROUP_PER_MINUTE = 20;

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/**
 * Sending and editing share the limits (TDLib's author, tdlib/td issue 3034); answers to taps and
 * getUpdates have none (the same, tdlib/telegram-bot-api issue 648).
 */
const LIMITED =
  /^(?:send(?!ChatAction|ChatJoinRequest|Gift)|copyMessage|forwardMessage|editMessage|stopMessageLiveLocation)/;

/** Telegram's limits on sending; off until switched on. */
export interface Limits {
  readonly isOn: boolean;
  on(): void;
  /** Forgets what was counted too. */
  off(): void;
}

/** The side of the server. */
export interface LimitSource extends Limits {
  /** @throws ApiError 429 with the seconds to wait for a call that comes too soon. */
  check(method: string, params: RawParameters): void;
  /** Counts a call that was done; what is refused does not count. */
  count(method: string, params: RawParameters): void;
}

export function createLimits(options: { clock: LocalClock; on?: boolean }): LimitSource {
  const { clock } = options;
  let isOn = options.on ?? false;
  let overall = createWindow(SECOND_MS);
  const groups = new Map<string, Counter>();
  const bursts = new Map<string, Counter>();

  function countersOf(params: RawParameters): readonly { counter: Counter; limit: number }[] {
    const paid = ["true", "1", "yes"].includes(String(params.allow_paid_broadcast).toLowerCase());
    const all = { counter: overall, limit: paid ? PAID_PER_SECOND : OVERALL_PER_SECOND };
    if (params.chat_id === undefined) return [all];
    const chat = String(params.chat_id);
    const burst = { counter: ensure(bursts, chat, createBucket), limit: CHAT_BURST };
    if (!/^[-@]/.test(chat)) return [all, burst];
    const minute = {
      counter: ensure(groups, chat, () => createWindow(MINUTE_MS)),
      limit: GROUP_PER_MINUTE,
    };
    return [all, burst, minute];
  }

  return {
    get isOn() {
      return isOn;
    },
    on() {
      isOn = true;
    },
    off() {
      isOn = false;
      overall = createWindow(SECOND_MS);
      groups.clear();
      bursts.clear();
    },
    check(method, params) {
      if (!isOn || !LIMITED.test(method)) return;
      const now = clock.now();
      const waitMs = Math.max(
        ...countersOf(params).map(({ counter, limit }) =>
          counter.waitMs(now, messagesIn(params), limit),
        ),
      );
      if (waitMs > 0) throw tooManyRequests(Math.ceil(waitMs / SECOND_MS));
    },
    count(method, params) {
      if (!isOn || !LIMITED.test(method)) return;
      for (const { counter } of countersOf(params)) counter.add(clock.now(), messagesIn(params));
    },
  };
}

/** An album, or many messages copied at once, are as many messages. */
function messagesIn(params: RawParameters): number {
  const several = readList(params.message_ids) ?? readList(params.media);
  return Math.max(several?.length ?? 1, 1);
}

function readList(given: unknown): readonly unknown[] | undefined {
  if (Array.isArray(given)) return given;
  if (typeof given !== "string" || !given.startsWith("[")) return undefined;
  try {
    const value: unknown = JSON.parse(given);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function ensure<T>(map: Map<string, T>, key: string, create: () => T): T {
  const known = map.get(key) ?? create();
  map.set(key, known);
  return known;
}

/** What was sent of late, in one respect. */
interface Counter {
  /** How long until `count` more may be sent. */
  waitMs(now: number, count: number, limit: number): number;
  add(now: number, count: number): void;
}

/** No more than `limit` within any stretch of `lengthMs`. */
function createWindow(lengthMs: number): Counter {
  let sent: { readonly at: number; readonly count: number }[] = [];
  return {
    waitMs(now, count, limit) {
      sent = sent.filter(({ at }) => at > now - lengthMs);
      let over = sent.reduce((sum, each) => sum + each.count, count) - limit;
      if (over <= 0) return 0;
      for (const each of sent) {
        over -= each.count;
        if (over <= 0) return each.at + lengthMs - now;
      }
      // More at once than the limit is let pass when nothing went before.
      const newest = sent.at(-1);
      return newest === undefined ? 0 : newest.at + lengthMs - now;
    },
    add(at, count) {
      sent.push({ at, count });
    },
  };
}

/** `limit` at once, then one a second. */
function createBucket(): Counter {
  let used = 0;
  let at = 0;
  return {
    waitMs(now, _count, limit) {
      used = Math.max(used - ((now - at) / SECOND_MS) * CHAT_PER_SECOND, 0);
      at = now;
      return Math.max(((used + 1 - limit) / CHAT_PER_SECOND) * SECOND_MS, 0);
    },
    add(_now, count) {
      used += count;
    },
  };
}
