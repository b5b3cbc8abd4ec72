import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { type Bot, webhookCallback } from "grammy";
import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { type RunningTelegram, startLocalTelegram, TEST_TOKEN } from "../support/local-telegram.js";
import { createPerson, type Person } from "../support/people.js";
import { eventually } from "./patience.js";
import { createThirtyLineBot } from "./thirty-line-bot.js";

const SECRET = "s3cret";

let running: RunningTelegram;
let worker: Person;

beforeEach(async () => {
  running = await startLocalTelegram();
  const user = running.telegram.addUser({ firstName: "Test", languageCode: "uz" });
  worker = createPerson(running.telegram, user);
});

afterEach(async () => {
  await running.close();
});

const createBot = () => createThirtyLineBot(TEST_TOKEN, running.url);

async function talk(): Promise<void> {
  await worker.start();
  const hello = await worker.sees("Hello, friend");
  expect(hello.entities).toEqual([{ type: "bold", offset: 7, length: 6 }]);
  await worker.presses("Count");
  await worker.isTold("Now 1");
  await worker.sees("Pressed 1");
  await worker.presses("Count: 1");
  await worker.sees("Pressed 2");
  const typed = await worker.types("salom");
  await worker.sees("You said: salom");
  await worker.noLongerSees(/^salom$/);
  expect(worker.view().map(({ message_id }) => message_id)).not.toContain(typed.message_id);
  await worker.sends({ document: new TextEncoder().encode("qalaysiz"), fileName: "a.txt" });
  await worker.sees("It says: qalaysiz");
  expect(running.telegram.calls.filter(({ ok }) => !ok)).toEqual([]);
}

/** The bot behind an address of this machine, as long as `use` lasts. */
async function behindWebhook(bot: Bot, port: number, use: () => Promise<void>): Promise<void> {
  await bot.api.setWebhook(`http://127.0.0.1:${port}/hook`, { secret_token: SECRET });
  await use();
  await eventually(
    () => (running.telegram.pendingUpdates() === 0 ? true : undefined),
    "every update was delivered",
  );
  await bot.api.deleteWebhook();
}

async function listen(handler: RequestListener): Promise<{ port: number; close: () => void }> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => server.close() };
}

describe("a bot of thirty lines on grammY", () => {
  behaviour(
    "runs unchanged over long polling",
    { api: "getUpdates; grammY, bot.start" },
    async () => {
      const bot = createBot();
      const polling = bot.start();
      await talk();
      await bot.stop();
      await polling;
      expect(running.telegram.pendingUpdates()).toBe(0);
    },
  );

  behaviour(
    "runs unchanged over a webhook on Hono",
    { api: 'setWebhook, secret_token; grammY, webhookCallback "hono"' },
    async () => {
      const bot = createBot();
      const app = new Hono();
      app.post("/hook", webhookCallback(bot, "hono", { secretToken: SECRET }));
      const address = await new Promise<{ port: number; close: () => void }>((resolve) => {
        const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
          resolve({ port, close: () => server.close() }),
        );
      });
      await behindWebhook(bot, address.port, talk);
      address.close();
    },
  );

  behaviour(
    "runs unchanged over a webhook on Node's own server",
    { api: 'setWebhook, secret_token; grammY, webhookCallback "http"' },
    async () => {
      const bot = createBot();
      const address = await listen(webhookCallback(bot, "http", { secretToken: SECRET }));
      await behindWebhook(bot, address.port, talk);
      address.close();
    },
  );

  behaviour(
    "is not reached by one who does not know the secret",
    { api: "setWebhook, secret_token: to ensure that the request comes from a webhook set by you" },
    async () => {
      const bot = createBot();
      const address = await listen(webhookCallback(bot, "http", { secretToken: SECRET }));
      await bot.api.setWebhook(`http://127.0.0.1:${address.port}/hook`, { secret_token: "other" });
      await worker.start();
      await eventually(async () => {
        const { last_error_message: words } = await bot.api.getWebhookInfo();
        return words === "Wrong response from the webhook: 401 Unauthorized" ? true : undefined;
      }, "the webhook refused");
      expect(worker.view()).toHaveLength(1);
      await bot.api.deleteWebhook();
      address.close();
    },
  );

  behaviour(
    "moves from polling to a webhook and back without losing a message",
    { api: "setWebhook: getUpdates will not work as long as an outgoing webhook is set up" },
    async () => {
      const bot = createBot();
      const polling = bot.start();
      await worker.start();
      await worker.sees("Hello, friend");
      await bot.stop();
      await polling;
      await worker.types("between");
      const address = await listen(webhookCallback(bot, "http", { secretToken: SECRET }));
      await behindWebhook(bot, address.port, async () => {
        await worker.sees("You said: between");
      });
      address.close();
      await worker.types("after");
      const again = createBot();
      const second = again.start();
      await worker.sees("You said: after");
      await again.stop();
      await second;
    },
  );
});
