import { serve } from "@hono/node-server";
import { Bot, webhookCallback } from "grammy";
import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type RunningTelegram, startLocalTelegram, TEST_TOKEN } from "../support/local-telegram.js";
import { createPerson, type Person } from "../support/people.js";

/** A bot as anybody would write it; it knows nothing of the local server but its address. */
function createEchoBot(apiRoot: string): Bot {
  const bot = new Bot(TEST_TOKEN, { client: { apiRoot } });
  bot.command("start", async (ctx) => {
    await ctx.reply("Hello, <b>friend</b>", {
      parse_mode: "HTML",
      reply_markup: { inline_keyboard: [[{ text: "Count: 0", callback_data: "count:0" }]] },
    });
  });
  bot.callbackQuery(/^count:(\d+)$/, async (ctx) => {
    const count = Number(ctx.match[1]) + 1;
    await ctx.answerCallbackQuery({ text: `Now ${count}` });
    await ctx.editMessageText(`Pressed ${count}`, {
      reply_markup: {
        inline_keyboard: [[{ text: `Count: ${count}`, callback_data: `count:${count}` }]],
      },
    });
  });
  bot.on("message:text", async (ctx) => {
    await ctx.reply(`You said: ${ctx.message.text}`);
    await ctx.deleteMessage();
  });
  return bot;
}

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
}

describe("a plain grammY bot", () => {
  test("runs unchanged over long polling", async () => {
    const bot = createEchoBot(running.url);
    const polling = bot.start();
    await talk();
    await bot.stop();
    await polling;
    expect(running.telegram.pendingUpdates()).toBe(0);
  });

  test("runs unchanged over a webhook with a secret", async () => {
    const bot = createEchoBot(running.url);
    const app = new Hono();
    app.post("/hook", webhookCallback(bot, "hono", { secretToken: "s3cret" }));
    const address = await new Promise<{ port: number; close: () => void }>((resolve) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
        resolve({ port, close: () => server.close() }),
      );
    });
    await bot.api.setWebhook(`http://127.0.0.1:${address.port}/hook`, { secret_token: "s3cret" });
    await talk();
    await bot.api.deleteWebhook();
    address.close();
  });
});
