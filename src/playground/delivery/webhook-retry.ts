/** Telegram obeys a webhook's Retry-After up to an hour (telegram-bot-api 10.0, WebhookActor). */
const RETRY_AFTER_LIMIT_SECONDS = 3600;
/** The delay doubles until it would pass a random 60-120 s (the same source). */
const LONGEST_DELAY_SECONDS = 60;

/** How an update that fails waits. */
export interface Retry {
  /** Seconds that the next delay is doubled from. */
  readonly delaySeconds: number;
  readonly failures: number;
  /** How long to wait now; the first failure without Retry-After is offered again at once. */
  readonly waitSeconds: number;
}

export const FRESH: Retry = { delaySeconds: 1, failures: 0, waitSeconds: 0 };

/** What follows another failure of the same update. */
export function nextRetry(before: Retry, retryAfterSeconds: number, random: () => number): Retry {
  const failures = before.failures + 1;
  const { delaySeconds } = before;
  if (retryAfterSeconds > 0 || before.failures === 0) {
    const waitSeconds = Math.min(retryAfterSeconds, RETRY_AFTER_LIMIT_SECONDS);
    return { delaySeconds, failures, waitSeconds };
  }
  const longest = LONGEST_DELAY_SECONDS + Math.floor(random() * (LONGEST_DELAY_SECONDS + 1));
  const doubled = Math.min(longest, delaySeconds * 2);
  return { delaySeconds: doubled, failures, waitSeconds: doubled };
}
