import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { LocalTelegram } from "../local-telegram.js";
import type { MovableClock } from "../world/movable-clock.js";
import type { LocalChange } from "../world/world.js";
import type { PlaygroundCast } from "./playground-cast.js";
import { createViewTracker } from "./view-tracker.js";

/**
 * `GET /events`: first a `view` with everything, then a `change` with what is new; `answer` for
 * toasts and alerts, `action` while the bot says that it is typing. `GET /view` is the first alone.
 */
export function createPlaygroundEvents(options: {
  readonly telegram: LocalTelegram;
  readonly cast: PlaygroundCast;
  readonly clock?: MovableClock | undefined;
  /** Hears of what was done on the page; a Telegram does not tell of a new account, say. */
  readonly subscribe: (listener: () => void) => () => void;
}): Hono {
  const { telegram, cast, clock, subscribe } = options;
  const app = new Hono();
  app.get("/view", (context) => context.json(createViewTracker(telegram, cast, clock).next()));
  app.get("/events", (context) =>
    streamSSE(context, async (stream) => {
      const changes = collectChanges(telegram, subscribe);
      stream.onAbort(() => changes.end());
      const tracker = createViewTracker(telegram, cast, clock);
      const write = (event: string, data: unknown) =>
        stream.writeSSE({ event, data: JSON.stringify(data) });
      try {
        await write("view", tracker.next());
        for (;;) {
          const batch = await changes.next();
          if (stream.aborted || stream.closed) return;
          await write("change", tracker.next());
          for (const change of batch) {
            if (change.kind === "callbackAnswered") {
              const { callbackQueryId, userId, answer } = change;
              await write("answer", { callbackQueryId, userId, ...answer });
            }
            if (change.kind === "action") await write("action", { chatId: change.chatId });
          }
        }
      } finally {
        changes.end();
      }
    }),
  );
  return app;
}

/** What changed since the last look: a burst of changes is one redraw. */
function collectChanges(
  telegram: LocalTelegram,
  subscribe: (listener: () => void) => () => void,
): {
  next(): Promise<readonly LocalChange[]>;
  end(): void;
} {
  let collected: LocalChange[] = [];
  let wake: () => void = () => {};
  let isDone = false;
  const stopListening = [
    telegram.subscribe((change) => {
      collected.push(change);
      wake();
    }),
    subscribe(() => {
      isDone = true;
      wake();
    }),
  ];
  return {
    async next() {
      if (collected.length === 0 && !isDone) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await new Promise((resolve) => setImmediate(resolve));
      const batch = collected;
      collected = [];
      isDone = false;
      return batch;
    },
    end() {
      for (const stop of stopListening) stop();
      wake();
    },
  };
}
