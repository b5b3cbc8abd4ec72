import { AppError } from "../domain/errors.js";

/** What may be logged of any error: a code of ours, never its message or its fields. */
export function errorCode(error: unknown): string {
  if (error instanceof AppError) return error.code;
  if (error instanceof Error) {
    const { reason } = error as { reason?: unknown };
    return typeof reason === "string" ? `${error.name}.${reason}` : error.name;
  }
  return "unknown";
}
