import { Hono } from "hono";
import { type Listener, listenOn } from "../api/http-listener.js";
import type { LocalTelegram } from "../local-telegram.js";
import type { MovableClock } from "../world/movable-clock.js";
import { createPageRoutes } from "./page-routes.js";
import { createPlaygroundActions } from "./playground-actions.js";
import type { PlaygroundCast } from "./playground-cast.js";
import { createPlaygroundEvents } from "./playground-events.js";
import { guardAgainstOtherSites } from "./site-guard.js";

export interface PlaygroundOptions extends PlaygroundCast {
  readonly telegram: LocalTelegram;
  /** 0, or none, takes a free one. */
  readonly port?: number;
  /** The clock of the Telegram and of the bot, to be moved on from the page. */
  readonly clock?: MovableClock;
}

/**
 * Serves the page at `/`, its endpoints under `/playground/`, and the Bot API at `/bot…` and
 * `/file/…`, on 127.0.0.1 only. The address is also the bot's apiRoot.
 */
export async function createPlaygroundServer(options: PlaygroundOptions): Promise<Listener> {
  const { telegram, port = 0, clock } = options;
  return await listenOn(createPlaygroundApp(telegram, options, clock), port, "127.0.0.1", () =>
    telegram.stop(),
  );
}

/** The same without a port, to be mounted or asked in-process. */
export function createPlaygroundApp(
  telegram: LocalTelegram,
  cast: PlaygroundCast,
  clock?: MovableClock,
): Hono {
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const onDone = () => {
    for (const listener of listeners) listener();
  };
  const app = new Hono();
  app.use("*", guardAgainstOtherSites());
  app.route("/", createPageRoutes());
  app.route("/playground", createPlaygroundEvents({ telegram, cast, clock, subscribe }));
  app.route("/playground", createPlaygroundActions({ telegram, cast, clock, onDone }));
  app.route("/", telegram.app);
  app.notFound((context) =>
    context.json({ ok: false, error_code: 404, description: "Not Found" }, 404),
  );
  return app;
}
