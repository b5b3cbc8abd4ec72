import { isUpload } from "./method-fields.js";
import type { RawParameters } from "./parameters.js";

/** One call of the bot and how it ended. */
export interface LoggedCall {
  readonly method: string;
  /** As they came; of an uploaded file its name, type and size in bytes. */
  readonly params: RawParameters;
  readonly ok: boolean;
  /** Telegram's description, or what the fault did. */
  readonly error?: string;
  /** The HTTP status of the answer; 0 when there was none. */
  readonly code: number;
  /** What came of it, in a few fields: the id of a message, not the message. */
  readonly result?: unknown;
  /** When it was answered, in milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds from the request, its body read, to the answer. */
  readonly ms: number;
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
      calls.push({ ...call, params: withoutBytes(call.params) });
      if (calls.length > KEPT_CALLS) calls.splice(0, KEPT_CALLS / 10);
      changed();
    },
  };
}

/** The file itself stays on the shelf, or is gone with a refused call. */
function withoutBytes(params: RawParameters): RawParameters {
  if (!Object.values(params).some(isUpload)) return params;
  const entries = Object.entries(params).map(([name, value]) => {
    if (!isUpload(value)) return [name, value];
    const { fileName, mimeType, bytes } = value;
    return [name, { fileName, mimeType, size: bytes.byteLength }];
  });
  return Object.fromEntries(entries);
}

/** What tells one result from another, by any of these names. */
const TELLING = ["message_id", "message_thread_id", "file_id", "id", "status", "name", "url"];
const SHOWN_CHARACTERS = 64;

/** A result in a few fields: ids, short words, how many. */
export function summarize(result: unknown): unknown {
  if (typeof result === "string") return result.slice(0, SHOWN_CHARACTERS);
  if (typeof result !== "object" || result === null) return result;
  if (Array.isArray(result)) {
    const ids = result.flatMap((each) => idOf(each) ?? []);
    return ids.length === result.length && ids.length > 0
      ? { count: result.length, message_ids: ids }
      : { count: result.length };
  }
  const fields = Object.entries(result).filter(
    ([name, value]) => TELLING.includes(name) && typeof value !== "object",
  );
  return Object.fromEntries(fields.map(([name, value]) => [name, summarize(value)]));
}

function idOf(value: unknown): number | undefined {
  const isMessage = typeof value === "object" && value !== null && "message_id" in value;
  return isMessage && typeof value.message_id === "number" ? value.message_id : undefined;
}
