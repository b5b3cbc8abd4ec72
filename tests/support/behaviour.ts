import { type TestOptions, test } from "vitest";

/**
 * Where a behaviour of Telegram is written down.
 * - `api`: a method, type or section of https://core.telegram.org/bots/api, as "sendMessage, text".
 * - `server`: the public server's own words (tdlib/telegram-bot-api 10.0 or tdlib/td): the error
 *   text, or the file and what it does.
 * - `seen`: measured on the real service, and by whom.
 */
export type Source =
  | { readonly api: string }
  | { readonly server: string }
  | { readonly seen: string };

/** One named behaviour of the local Telegram; the citation stands in the test's name. */
export function behaviour(
  name: string,
  source: Source,
  run: () => Promise<void> | void,
  options: TestOptions = {},
): void {
  const [kind, where] = Object.entries(source)[0] ?? ["", ""];
  test(`${name} [${kind}: ${where}]`, options, run);
}
