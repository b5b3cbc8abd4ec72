import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { retryDelayMs } from "../../src/playground/delivery/webhook-retry.js";
import { createStage, type Stage } from "./stage.js";

interface Delivery {
  readonly updateId: number;
  readonly text: string;
  readonly secret: string | undefined;
  answer(status: number, headers?: Record<string, string>, body?: string): void;
}

/** A bot's end of the webhook that answers when the test says so. */
function createReceiver() {
  const waiting: Delivery[] = [];
  const hopes: ((delivery: Delivery) => void)[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const update = JSON.parse(body);
    const secret = request.headers["x-telegram-bot-api-secret-token"];
    const delivery: Delivery = {
      updateId: update.update_id,
      text: update.message?.text ?? update.callback_query?.data ?? "",
      secret: typeof secret === "string" ? secret : undefined,
      answer: (status, headers = {}, answer = "") =>
        response.writeHead(status, headers).end(answer),
    };
    const hope = hopes.shift();
    if (hope === undefined) waiting.push(delivery);
    else hope(delivery);
  });
  return {
    waiting,
    async url(): Promise<string> {
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    },
    next: (): Promise<Delivery> =>
      new Promise((resolve) => {
        const ready = waiting.shift();
        if (ready === undefined) hopes.push(resolve);
        else resolve(ready);
      }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

let stage: Stage;
let receiver: ReturnType<typeof createReceiver>;
let url: string;

beforeEach(async () => {
  stage = createStage();
  receiver = createReceiver();
  url = await receiver.url();
  // The stage's /start is not of interest here.
  await stage.call("deleteWebhook", { drop_pending_updates: true });
});

afterEach(() => {
  stage.telegram.stop();
  receiver.close();
});

const types = (text: string) => stage.telegram.send(stage.worker, stage.worker.id, { text });

/** Waits for the webhook to fall asleep before a retry, then moves the clock. */
async function passTime(ms: number): Promise<void> {
  while (stage.clock.sleepers === 0) await new Promise((resolve) => setImmediate(resolve));
  stage.clock.advance(ms);
}

describe("the webhook", () => {
  test("delivers one chat in order, one at a time, with the secret", async () => {
    await stage.call("setWebhook", { url, secret_token: "s" });
    types("one");
    types("two");
    const one = await receiver.next();
    expect([one.text, one.secret, receiver.waiting.length]).toEqual(["one", "s", 0]);
    one.answer(200);
    expect((await receiver.next()).text).toBe("two");
  });

  test("delivers a person's text and tap at the same time", async () => {
    const { message_id } = await stage.message("sendMessage", {
      chat_id: stage.worker.id,
      text: "x",
      reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] },
    });
    await stage.call("setWebhook", { url });
    types("text");
    stage.telegram.press(stage.worker, stage.worker.id, message_id, "go");
    const both = [await receiver.next(), await receiver.next()];
    expect(both.map(({ text }) => text).sort()).toEqual(["go", "text"]);
  });

  test("with max_connections 1 it waits for each answer", async () => {
    await stage.call("setWebhook", { url, max_connections: 1 });
    types("one");
    stage.telegram.send(stage.caseworker, stage.forum.id, { text: "two" });
    const one = await receiver.next();
    expect(receiver.waiting).toEqual([]);
    one.answer(200);
    expect((await receiver.next()).text).toBe("two");
  });

  test("offers an update again until it is taken, and the next only then", async () => {
    await stage.call("setWebhook", { url });
    types("one");
    types("two");
    (await receiver.next()).answer(500);
    await passTime(1000);
    const again = await receiver.next();
    expect(again.text).toBe("one");
    again.answer(200);
    expect((await receiver.next()).text).toBe("two");
  });

  test("waits as long as Retry-After says", async () => {
    await stage.call("setWebhook", { url });
    types("one");
    (await receiver.next()).answer(503, { "Retry-After": "30" });
    await passTime(29_000);
    expect(receiver.waiting).toEqual([]);
    stage.clock.advance(1000);
    expect((await receiver.next()).text).toBe("one");
  });

  test("tells of the last failure and of what waits", async () => {
    await stage.call("setWebhook", { url });
    types("one");
    (await receiver.next()).answer(500);
    await passTime(0);
    const { result } = await stage.call("getWebhookInfo");
    expect(result).toMatchObject({
      url,
      pending_update_count: 1,
      last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
    });
  });

  test("runs the method that the answer carries", async () => {
    await stage.call("setWebhook", { url });
    types("one");
    const body = { method: "sendMessage", chat_id: stage.worker.id, text: "by the way" };
    const seen = new Promise<void>((resolve) => {
      stage.telegram.subscribe((change) => {
        if (change.kind === "messageNew" && change.message.text === "by the way") resolve();
      });
    });
    (await receiver.next()).answer(200, {}, JSON.stringify(body));
    await seen;
  });

  test("can deliver the same update twice, as after a lost answer", async () => {
    await stage.call("setWebhook", { url });
    stage.telegram.faults.add({ kind: "deliverTwice", times: 1 });
    types("one");
    const first = await receiver.next();
    first.answer(200);
    const second = await receiver.next();
    expect(second.updateId).toBe(first.updateId);
  });

  test("keeps everything while Telegram is down, and delivers it afterwards", async () => {
    await stage.call("setWebhook", { url });
    stage.telegram.faults.down(true);
    types("one");
    expect(stage.telegram.pendingUpdates()).toBe(1);
    stage.telegram.faults.down(false);
    expect((await receiver.next()).text).toBe("one");
  });

  test.each([
    [{ url: "http://example.test/" }, "bad webhook: An HTTPS URL must be provided for webhook"],
    [{ url: "nonsense" }, "bad webhook: invalid webhook URL specified"],
    [{ url: "https://x.test/", secret_token: "a b" }, "secret token contains unallowed characters"],
  ])("refuses %j", async (params, words) => {
    expect((await stage.call("setWebhook", params)).description).toBe(`Bad Request: ${words}`);
  });
});

describe("the delay before a retry", () => {
  test("doubles from one second to a random one to two minutes", () => {
    const delays = [0, 1, 2, 5, 20].map((failures) => retryDelayMs(failures, 0, () => 0.5));
    expect(delays).toEqual([1000, 2000, 4000, 32_000, 90_000]);
  });

  test("obeys Retry-After up to an hour", () => {
    expect(retryDelayMs(9, 20, () => 0)).toBe(20_000);
    expect(retryDelayMs(0, 90_000, () => 0)).toBe(3_600_000);
  });
});
