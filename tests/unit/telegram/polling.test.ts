import { Api } from "grammy";
import type { Update } from "grammy/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startPolling } from "../../../src/telegram/polling.js";
import {
  type RunningTelegram,
  startLocalTelegram,
  TEST_TOKEN,
} from "../../support/local-telegram.js";

let running: RunningTelegram;

beforeEach(async () => {
  running = await startLocalTelegram();
});
afterEach(async () => {
  await running.close();
});

/** Something that is waited for until the test says so. */
function createGate<T>() {
  let open: (value: T) => void = () => undefined;
  const opened = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test("an update that takes long holds up nobody else's", async () => {
  const { telegram } = running;
  const slow = createGate<void>();
  const heard = createGate<string | undefined>();
  const polledOften = createGate<void>();
  const api = new Api(TEST_TOKEN, { apiRoot: running.url });
  let polls = 0;
  api.config.use((previous, method, payload, signal) => {
    polls += 1;
    if (polls === 5) polledOften.open();
    return previous(method, payload, signal);
  });
  const polling = startPolling({
    api,
    async handle({ message }: Update) {
      if (message?.text === "slow") await slow.opened;
      else heard.open(message?.text);
    },
    retryMs: () => null,
    onError: (error) => expect(error).toBeUndefined(),
  });

  const first = telegram.addUser({ firstName: "First" });
  const other = telegram.addUser({ firstName: "Other" });
  telegram.send(first, first.id, { text: "slow" });
  await polledOften.opened;
  telegram.send(other, other.id, { text: "quick" });
  expect(await heard.opened).toBe("quick");

  slow.open();
  polling.stop();
  await polling.ended;
});
