import type { LoggedCall } from "../api/call-log.js";

/** Longer values are cut: the log tells what was asked, it is no archive. */
const SHOWN_CHARACTERS = 600;
/** How many calls the page begins with. */
const FIRST_CALLS = 100;

/** A call of the bot and how it ended. */
export interface CallView {
  readonly method: string;
  readonly ok: boolean;
  /** Telegram's words, or what a fault did; empty when all went well. */
  readonly error: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds from the request to the answer. */
  readonly ms: number;
  /** The HTTP status; 0 when there was no answer. */
  readonly code: number;
  readonly result: string;
  readonly chatId: string;
  /** Name and value, in the order they came. */
  readonly params: readonly (readonly [string, string])[];
}

export interface CallsView {
  /** Since the start, those that are shown no more as well. */
  readonly total: number;
  readonly refused: number;
  readonly added: readonly CallView[];
}

/** Reads the log on from where it was left; a log that drops its oldest calls does not disturb it. */
export function createCallReader(calls: readonly LoggedCall[]): () => CallsView | undefined {
  let last: LoggedCall | undefined;
  let total = 0;
  let refused = 0;
  let begun = false;
  return () => {
    const from = last === undefined ? 0 : calls.lastIndexOf(last) + 1;
    const added = calls.slice(from);
    if (begun && added.length === 0) return undefined;
    const shown = begun ? added : added.slice(-FIRST_CALLS);
    begun = true;
    last = calls.at(-1);
    total += added.length;
    refused += added.filter(({ ok }) => !ok).length;
    return { total, refused, added: shown.map(viewCall) };
  };
}

function viewCall(call: LoggedCall): CallView {
  const { method, ok, error = "", at, ms, code, result, params } = call;
  return {
    method,
    ok,
    error,
    at,
    ms,
    code,
    result: result === undefined ? "" : shorten(result),
    chatId: shorten(params.chat_id ?? params.user_id ?? ""),
    params: Object.entries(params).map(([name, value]) => [name, shorten(value)] as const),
  };
}

function shorten(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)} …` : text;
}
