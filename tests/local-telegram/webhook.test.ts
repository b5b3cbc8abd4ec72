import { afterEach, beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { startWebhookStage, type WebhookStage } from "./webhook-stage.js";

const SECRET_HEADER = "x-telegram-bot-api-secret-token";

let hook: WebhookStage;

beforeEach(async () => {
  hook = await startWebhookStage();
});

afterEach(() => hook.close());

describe("the order of a webhook", () => {
  behaviour(
    "one chat comes in order, one at a time",
    { server: "WebhookActor.cpp drop_event: the next of a queue after the former" },
    async () => {
      await hook.setWarmWebhook();
      for (const text of ["one", "two", "three"]) hook.types(text);
      const one = await hook.receiver.next();
      expect([one.text, await hook.receiver.isQuiet()]).toEqual(["one", true]);
      one.answer(200);
      const two = await hook.receiver.next();
      expect([two.text, await hook.receiver.isQuiet()]).toEqual(["two", true]);
      two.answer(200);
      expect((await hook.receiver.next()).text).toBe("three");
    },
  );

  behaviour(
    "a person's text and tap come at the same time",
    { server: "Client.cpp process_new_callback_query_queue: user_id + (3 << 33)" },
    async () => {
      const { message_id } = await hook.stage.message("sendMessage", {
        chat_id: hook.stage.worker.id,
        text: "x",
        reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] },
      });
      await hook.setWarmWebhook();
      hook.types("text");
      hook.stage.telegram.press(hook.stage.worker, hook.stage.worker.id, message_id, "go");
      expect((await hook.receiver.nextTexts(2)).toSorted()).toEqual(["go", "text"]);
    },
  );

  behaviour(
    "a chat that fails does not stop another",
    { server: "WebhookActor.cpp on_update_error: only its queue waits" },
    async () => {
      await hook.setWarmWebhook();
      hook.types("one");
      await hook.refuseNext(500);
      await hook.refuseNext(502);
      hook.writes("two");
      const two = await hook.receiver.next();
      expect([two.text, await hook.receiver.isQuiet()]).toEqual(["/two", true]);
    },
  );

  behaviour(
    "what stands in one chat beyond twice the connections holds up the others",
    { server: "WebhookActor.cpp load_updates: max_loaded_updates_ = max_connections_ * 2" },
    async () => {
      await hook.setWarmWebhook({ max_connections: 1 });
      hook.types("one");
      hook.types("two");
      const one = await hook.receiver.next();
      hook.writes("from another chat");
      one.answer(503, { "Retry-After": "30" });
      await hook.failed("Wrong response from the webhook: 503 Service Unavailable");
      expect(await hook.receiver.isQuiet()).toBe(true);
      hook.stage.clock.advance(30_000);
      (await hook.receiver.next()).answer(200);
      const two = await hook.receiver.next();
      two.answer(200);
      expect([two.text, (await hook.receiver.next()).text]).toEqual(["two", "/from another chat"]);
    },
  );
});

describe("the connections of a webhook", () => {
  behaviour(
    "no more at once than max_connections",
    { api: "setWebhook, max_connections" },
    async () => {
      await hook.setWarmWebhook({ max_connections: 1 });
      hook.types("one");
      hook.writes("two");
      const one = await hook.receiver.next();
      expect(await hook.receiver.isQuiet()).toBe(true);
      one.answer(200);
      expect((await hook.receiver.next()).text).toBe("/two");
    },
  );

  behaviour(
    "one has to do until the webhook has answered well",
    { server: "WebhookActor.cpp create_new_connections: last_success_time_ + 10 < now" },
    async () => {
      hook.types("one");
      hook.writes("two");
      await hook.setWebhook();
      const first = await hook.receiver.next();
      expect(await hook.receiver.isQuiet()).toBe(true);
      first.answer(200);
      const second = await hook.receiver.next();
      expect([first.text, second.text].toSorted()).toEqual(["/two", "one"]);
    },
  );

  behaviour(
    "and again when ten seconds have gone by without success",
    { server: "WebhookActor.cpp create_new_connections: need_connections = 1" },
    async () => {
      await hook.setWarmWebhook();
      hook.stage.clock.advance(10_001);
      hook.types("one");
      hook.writes("two");
      await hook.receiver.next();
      expect(await hook.receiver.isQuiet()).toBe(true);
    },
  );

  behaviour(
    "carry the secret when there is one",
    { api: "setWebhook, secret_token: X-Telegram-Bot-Api-Secret-Token" },
    async () => {
      await hook.setWarmWebhook({ secret_token: "s3cret-_Z" });
      hook.types("one");
      const { headers } = await hook.receiver.next();
      expect(headers[SECRET_HEADER]).toBe("s3cret-_Z");
      expect(headers["content-type"]).toBe("application/json");
    },
  );

  behaviour(
    "carry no such header when there is none",
    { server: "WebhookActor.cpp send_update: if (!secret_token_.empty())" },
    async () => {
      await hook.setWebhook();
      hook.types("one");
      expect((await hook.receiver.next()).headers[SECRET_HEADER]).toBeUndefined();
    },
  );

  behaviour(
    "carry a name and password of the URL",
    { server: "WebhookActor.cpp send_update: Authorization: Basic" },
    async () => {
      await hook.setWebhook({ url: hook.receiver.url.replace("//", "//dauys:open@") });
      hook.types("one");
      const { headers } = await hook.receiver.next();
      expect(headers.authorization).toBe(`Basic ${btoa("dauys:open")}`);
    },
  );

  behaviour(
    "go to ip_address, still asking for the host of the URL",
    { api: "setWebhook, ip_address: instead of the IP address resolved through DNS" },
    async () => {
      await hook.setWebhook({
        url: `http://localhost:${hook.receiver.port}/`,
        ip_address: "127.0.0.1",
      });
      hook.types("one");
      expect((await hook.receiver.next()).headers.host).toBe(`localhost:${hook.receiver.port}`);
    },
  );
});
