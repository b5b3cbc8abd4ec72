import { GrammyError, HttpError } from "grammy";

/**
 * What became of a call to Telegram, reduced to what may be logged and acted on:
 * - `refused`: it answered no, or was never reached; nothing was done. `retryAfterMs` with 429.
 * - `unsure`: no answer; it may or may not have been done.
 */
export class SendError extends Error {
  readonly outcome: "refused" | "unsure";
  readonly code: number;
  readonly reason: RefusalReason;
  readonly retryAfterMs: number | null;
  /** The chat's new id when a group became a supergroup. */
  readonly migratedTo: number | null;

  constructor(
    fields: Pick<SendError, "outcome" | "code" | "reason" | "retryAfterMs" | "migratedTo">,
  ) {
    super(`telegram ${fields.outcome}: ${fields.code} ${fields.reason}`);
    this.name = "SendError";
    this.outcome = fields.outcome;
    this.code = fields.code;
    this.reason = fields.reason;
    this.retryAfterMs = fields.retryAfterMs;
    this.migratedTo = fields.migratedTo;
  }
}

export type RefusalReason =
  | "notModified"
  | "messageGone"
  | "threadGone"
  | "tooOld"
  | "blocked"
  | "chatGone"
  | "notForum"
  | "tooManyRequests"
  | "migrated"
  | "serverTrouble"
  | "noAnswer"
  | "unreachable"
  | "internal"
  | "other";

// The error texts are those of Telegram's own Bot API server (td/telegram and telegram-bot-api).
const REASONS: readonly (readonly [RegExp, RefusalReason])[] = [
  [/message is not modified|TOPIC_NOT_MODIFIED/i, "notModified"],
  [/message to edit not found|message to delete not found|message can't be edited/i, "messageGone"],
  [/message thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i, "threadGone"],
  [/message can't be deleted|query is too old/i, "tooOld"],
  [/bot was blocked|user is deactivated|can't initiate/i, "blocked"],
  [/chat is not a forum/i, "notForum"],
  [
    /chat not found|kicked|not a member|not enough rights|no rights|need administrator|CHAT_WRITE_FORBIDDEN|CHAT_ADMIN_REQUIRED|deactivated|group chat was deleted|TOPIC_CLOSED|unauthorized|^not found/i,
    "chatGone",
  ],
];

/** Any error of a call, as a `SendError`. Nothing of the request survives in it. */
export function toSendError(error: unknown): SendError {
  if (error instanceof SendError) return error;
  if (error instanceof GrammyError) {
    const migratedTo = error.parameters.migrate_to_chat_id ?? null;
    const retryAfter = error.parameters.retry_after ?? null;
    return new SendError({
      outcome: error.error_code >= 500 ? "unsure" : "refused",
      code: error.error_code,
      reason: reasonOf(error, migratedTo !== null),
      retryAfterMs: error.error_code === 429 ? (retryAfter ?? 1) * 1000 : null,
      migratedTo,
    });
  }
  // Neither Telegram's answer nor the way to it: a mistake of ours, and nothing was sent.
  if (!(error instanceof HttpError))
    return new SendError({
      outcome: "refused",
      code: 0,
      reason: "internal",
      retryAfterMs: null,
      migratedTo: null,
    });
  const reached = !NEVER_CONNECTED.has(systemCode(error.error));
  return new SendError({
    outcome: reached ? "unsure" : "refused",
    code: 0,
    reason: !reached ? "unreachable" : isNoJson(error.error) ? "serverTrouble" : "noAnswer",
    retryAfterMs: null,
    migratedTo: null,
  });
}

/** Whether the same call may succeed later without anybody's doing. */
export function passes(failure: SendError): boolean {
  return (
    failure.outcome === "unsure" ||
    failure.retryAfterMs !== null ||
    failure.reason === "unreachable"
  );
}

// System error codes of a connection that was never made: the call certainly was not done.
const NEVER_CONNECTED: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);

/** What a server in front of Telegram's says while that is away: a page, not an answer of the Bot API. */
function isNoJson(error: unknown): boolean {
  return (error as { type?: unknown } | null)?.type === "invalid-json";
}

function systemCode(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code;
}

function reasonOf(error: GrammyError, migrated: boolean): RefusalReason {
  if (migrated) return "migrated";
  if (error.error_code === 429) return "tooManyRequests";
  if (error.error_code >= 500) return "serverTrouble";
  return REASONS.find(([pattern]) => pattern.test(error.description))?.[1] ?? "other";
}
