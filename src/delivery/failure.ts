/** What a failed call to the desk says of itself; anything else counts as "no answer". */
export interface Failure {
  readonly outcome: "refused" | "unsure";
  readonly code: number;
  readonly reason: string;
  readonly retryAfterMs: number | null;
}

/** Any error of a step, reduced to what may be logged and acted on. */
export function failureOf(error: unknown): Failure {
  const known = error as Partial<Failure> | null;
  if (known?.outcome === "refused" || known?.outcome === "unsure")
    return {
      outcome: known.outcome,
      code: known.code ?? 0,
      reason: known.reason ?? "other",
      retryAfterMs: known.retryAfterMs ?? null,
    };
  // Not Telegram's doing: a value that cannot be opened, a mistake of ours. It was not sent.
  return { outcome: "refused", code: 0, reason: "internal", retryAfterMs: null };
}

/** Fit for a log: `403 chatGone`. */
export function codeOf({ code, reason }: Failure): string {
  return `${code} ${reason}`;
}

// Found where it stands now, at the next try; the limits of the chat keep the tries apart.
const MOVED: readonly string[] = ["migrated", "notForum"];

/** Whether the chat is now another one, or of another kind. */
export function hasMoved({ reason }: Failure): boolean {
  return MOVED.includes(reason);
}

/** Whether Telegram said no to the message itself: it was reached, and neither time nor a new address heals it. */
export function isRefusal(failure: Failure): boolean {
  return (
    failure.outcome === "refused" &&
    failure.retryAfterMs === null &&
    failure.reason !== "unreachable" &&
    !hasMoved(failure)
  );
}
