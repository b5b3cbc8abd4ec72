import type { RawParameters } from "./parameters.js";

/** One call of the bot and how it ended. */
export interface LoggedCall {
  readonly method: string;
  readonly params: RawParameters;
  readonly ok: boolean;
  /** Telegram's description, or what the fault did. */
  readonly error?: string;
  readonly at: number;
}

/** A long-running playground must not keep every call for ever. */
const KEPT_CALLS = 20_000;

/** The calls of the bot, oldest first. getUpdates is left out unless it fails. */
export interface CallLog {
  readonly calls: readonly LoggedCall[];
  add(call: LoggedCall): void;
}

export function createCallLog(changed: () => void): CallLog {
  const calls: LoggedCall[] = [];
  return {
    calls,
    add(call) {
      if (call.method === "getUpdates" && call.ok) return;
      calls.push(call);
      if (calls.length > KEPT_CALLS) calls.splice(0, KEPT_CALLS / 10);
      changed();
    },
  };
}
