import { pino } from "pino";

/**
 * The only fields a log line may have: numbers, codes and names of ours. No text, no id of a
 * person or a chat, and never a caught object: those carry tokens, messages and chat ids.
 */
export interface LogFields {
  readonly code?: string;
  readonly count?: number;
  readonly level?: number;
  readonly seconds?: number;
  readonly port?: number;
  readonly store?: string;
  readonly mode?: string;
  readonly finished?: boolean;
}

export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

const ALLOWED = ["code", "count", "level", "seconds", "port", "store", "mode", "finished"] as const;

/** JSON lines, on standard output unless a `destination` takes them. */
export function createLogger(level: string, destination?: { write(line: string): void }): Logger {
  const log = destination ? pino({ level, base: null }, destination) : pino({ level, base: null });
  const write =
    (at: "debug" | "info" | "warn" | "error") => (message: string, fields?: LogFields) =>
      log[at](allowed(fields ?? {}), message);
  return { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
}

/** `level` is pino's own word: the level of a case is written as `triage`. */
function allowed(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of ALLOWED)
    if (["string", "number", "boolean"].includes(typeof fields[name]))
      kept[name === "level" ? "triage" : name] = fields[name];
  return kept;
}
