import { timingSafeEqual } from "node:crypto";
import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import type { Update } from "grammy/types";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { AppError } from "../domain/errors.js";
import type { Secret } from "../domain/secret.js";

/** What became of an update that came over the webhook. */
export type WebhookVerdict =
  | { readonly kind: "done" }
  | { readonly kind: "again"; readonly seconds: number };

export interface Health {
  /** Whether updates can be worked on now: the store answers, and we are not stopping. */
  ready(): Promise<boolean>;
}

export interface RunningServer {
  readonly port: number;
  /** Stops taking connections; resolves when those that are open have ended. */
  close(): Promise<void>;
}

// Telegram's updates are a few KB; a larger body is not from Telegram.
const LARGEST_BODY = 1024 * 1024;

/** An app that answers its own mistakes with 500 and prints nothing of them. */
export function createQuietApp(): Hono {
  const app = new Hono();
  app.onError((error, c) =>
    error instanceof HTTPException ? error.getResponse() : c.text("", 500),
  );
  return app;
}

/** `/healthz` (alive), `/readyz` (able to work) and, with a webhook, its path. */
export function createHealthApp(health: Health): Hono {
  const app = createQuietApp();
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) =>
    (await health.ready()) ? c.text("ready") : c.text("not ready", 503),
  );
  return app;
}

/**
 * Adds the webhook. A wrong secret gets 401 before the body is read. An update that should come
 * again gets 503 with Retry-After, which Telegram honours; everything else 200.
 */
export function addWebhook(
  app: Hono,
  path: string,
  secret: Secret,
  handle: (update: Update) => Promise<WebhookVerdict>,
): void {
  const expected = Buffer.from(secret.reveal());
  app.use(path, async (c, next) => {
    const given = Buffer.from(c.req.header("X-Telegram-Bot-Api-Secret-Token") ?? "");
    if (given.length === expected.length && timingSafeEqual(given, expected)) return next();
    return c.text("", 401);
  });
  app.post(path, bodyLimit({ maxSize: LARGEST_BODY }), async (c) => {
    const update: Update | null = await c.req.json().catch(() => null);
    if (typeof update?.update_id !== "number") return c.text("not an update", 400);
    const verdict = await handle(update);
    if (verdict.kind === "done") return c.text("");
    return c.text("", 503, { "Retry-After": String(verdict.seconds) });
  });
}

/** Rejects with `config.invalid` when the port cannot be had. */
export function listen(app: Hono, port: number, hostname: string): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname }, (info) => {
      resolve({
        port: info.port,
        close: () =>
          new Promise<void>((closed) => {
            server.close(() => closed());
            (server as Server).closeIdleConnections();
          }),
      });
    });
    server.once("error", (cause) => {
      const message = `Port ${port} cannot be had: it is taken, or not ours to take. Set PORT (or ADMIN_PORT) to another.`;
      reject(new AppError("config.invalid", message, { cause }));
    });
  });
}
