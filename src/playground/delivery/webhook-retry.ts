/** Telegram obeys a webhook's Retry-After up to an hour (telegram-bot-api 10.0, WebhookActor). */
const RETRY_AFTER_LIMIT_SECONDS = 3600;
/** The delay doubles until it would pass a random 60-120 s (the same source). */
const LONGEST_DELAY_SECONDS = 60;

/**
 * How long to wait before an update is offered again.
 * @param failures how often it failed before, in a row.
 */
export function retryDelayMs(
  failures: number,
  retryAfterSeconds: number,
  random: () => number,
): number {
  if (retryAfterSeconds > 0) return Math.min(retryAfterSeconds, RETRY_AFTER_LIMIT_SECONDS) * 1000;
  const longest = LONGEST_DELAY_SECONDS * (1 + random());
  return Math.min(2 ** failures, longest) * 1000;
}
