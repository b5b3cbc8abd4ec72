import { Hono } from "hono";
import { type Listener, listenOn } from "../api/http-listener.js";
import type { LocalTelegram } from "../local-telegram.js";
import { createPageRoutes } from "./page-routes.js";
import { createPlaygroundActions } from "./playground-actions.js";
import type { PlaygroundCast } from "./playground-cast.js";
import { createPlaygroundEvents } from "./playground-events.js";
import { guardAgainstOtherSites } from "./site-guard.js";

export interface PlaygroundOptions extends PlaygroundCast {
  readonly telegram: LocalTelegram;
  /** 0, or none, takes a free one. */
  readonly port?: number;
}

/**
 * Serves the page at `/`, its endpoints under `/playground/`, and the Bot API at `/bot…` and
 * `/file/…`, on 127.0.0.1 only. The address is also the bot's apiRoot.
 */
export async function createPlaygroundServer(options: PlaygroundOptions): Promise<Listener> {
  const { telegram, port = 0 } = options;
  return await listenOn(createPlaygroundApp(telegram, options), port, "127.0.0.1", () =>
    telegram.stop(),
  );
}

/** The same without a port, to be mounted or asked in-process. */
export function createPlaygroundApp(telegram: LocalTelegram, cast: PlaygroundCast): Hono {
  const app = new Hono();
  app.use("*", guardAgainstOtherSites());
  app.route("/", createPageRoutes());
  app.route("/playground", createPlaygroundEvents(telegram, cast));
  app.route("/playground", createPlaygroundActions(telegram, cast));
  app.route("/", telegram.app);
  app.notFound((context) =>
    context.json({ ok: false, error_code: 404, description: "Not Found" }, 404),
  );
  return app;
}
