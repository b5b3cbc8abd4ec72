import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { LocalTelegram } from "../local-telegram.js";
import type { LocalChange } from "../world/world.js";
import type { PlaygroundCast } from "./playground-cast.js";
import { viewPlayground } from "./playground-view.js";

/** `GET /events`: the whole view after every change, and `answer` for toasts and alerts. */
export function createPlaygroundEvents(telegram: LocalTelegram, cast: PlaygroundCast): Hono {
  const app = new Hono();
  app.get("/view", (context) => context.json(viewPlayground(telegram, cast)));
  app.get("/events", (context) =>
    streamSSE(context, async (stream) => {
      const changes = collectChanges(telegram);
      stream.onAbort(() => changes.end());
      try {
        for (;;) {
          const view = JSON.stringify(viewPlayground(telegram, cast));
          await stream.writeSSE({ event: "view", data: view });
          const batch = await changes.next();
          if (stream.aborted || stream.closed) return;
          for (const change of batch) {
            if (change.kind !== "callbackAnswered") continue;
            const { userId, answer } = change;
            await stream.writeSSE({ event: "answer", data: JSON.stringify({ userId, ...answer }) });
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
function collectChanges(telegram: LocalTelegram): {
  next(): Promise<readonly LocalChange[]>;
  end(): void;
} {
  let collected: LocalChange[] = [];
  let wake: () => void = () => {};
  const unsubscribe = telegram.subscribe((change) => {
    collected.push(change);
    wake();
  });
  return {
    async next() {
      if (collected.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await new Promise((resolve) => setImmediate(resolve));
      const batch = collected;
      collected = [];
      return batch;
    },
    end() {
      unsubscribe();
      wake();
    },
  };
}
