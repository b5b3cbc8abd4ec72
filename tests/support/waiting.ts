import type { LocalTelegram } from "../../src/playground/local-telegram.js";

/** How long a person waits for the bot before the test fails. */
const PATIENCE_MS = 20_000;

/**
 * Waits until `look` returns something, asking again after every change.
 * @throws Error with `explain()` after `PATIENCE_MS`.
 */
export async function until<T>(
  telegram: LocalTelegram,
  look: () => T | undefined,
  explain: () => string,
): Promise<T> {
  const already = look();
  if (already !== undefined) return already;
  return await new Promise<T>((resolve, reject) => {
    const unsubscribe = telegram.subscribe(() => {
      const found = look();
      if (found === undefined) return;
      clearTimeout(timer);
      unsubscribe();
      resolve(found);
    });
    const timer = setTimeout(() => {
      unsubscribe();
      reject(new Error(explain()));
    }, PATIENCE_MS);
  });
}
