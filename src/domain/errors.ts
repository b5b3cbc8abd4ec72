/** What may go wrong beyond what a caller handles. Codes may be logged; nothing else may. */
export type ErrorCode =
  | "config.invalid"
  | "flow.invalid"
  | "locale.invalid"
  | "vault.cannotOpen"
  | "store.unreachable"
  | "store.inUse"
  | "store.corrupt"
  | "telegram.refused"
  | "internal";

/**
 * A broken promise. `message` is generic and fit for a log; the text, ids and payloads of
 * people never go into it. `cause` is for a debugger and is never logged.
 */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "AppError";
    this.code = code;
  }
}
