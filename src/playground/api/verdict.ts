import { Described } from "../delivery/receiving-methods.js";
import { ApiError, type ErrorParameters } from "./api-error.js";

/** The answer to every call, as Telegram sends it. */
export type Verdict = Approval | Refusal;

export interface Approval {
  readonly ok: true;
  readonly result: unknown;
  /** Said by setWebhook and deleteWebhook alone. */
  readonly description?: string;
}

export interface Refusal {
  readonly ok: false;
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: ErrorParameters;
}

export function approval(result: unknown): Approval {
  return result instanceof Described
    ? { ok: true, result: result.result, description: result.description }
    : { ok: true, result };
}

export function refusal(
  error_code: number,
  description: string,
  parameters?: ErrorParameters,
): Refusal {
  return { ok: false, error_code, description, ...(parameters !== undefined && { parameters }) };
}

export function refusalOf(error: unknown): Refusal {
  if (error instanceof ApiError) return refusal(error.code, error.description, error.parameters);
  // A bug of this server, or a value of a shape nobody thought of. Telegram calls both a 500.
  const reason = error instanceof Error ? error.message : "unknown";
  return refusal(500, `Internal Server Error: ${reason}`);
}

/** 429 has the seconds to wait in a header too (HttpConnection.cpp, send_response). */
export function answer(verdict: Verdict): Response {
  const retryAfter = verdict.ok ? undefined : verdict.parameters?.retry_after;
  return new Response(JSON.stringify(verdict), {
    status: verdict.ok ? 200 : verdict.error_code,
    headers: {
      "Content-Type": "application/json",
      ...(retryAfter !== undefined && { "Retry-After": String(retryAfter) }),
    },
  });
}
