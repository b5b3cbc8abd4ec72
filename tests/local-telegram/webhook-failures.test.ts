import { afterEach, beforeEach, describe, expect } from "vitest";
import { FRESH, nextRetry } from "../../src/playground/delivery/webhook-retry.js";
import { behaviour } from "../support/behaviour.js";
import { eventually } from "./patience.js";
import { startReceiver } from "./receiver.js";
import { startWebhookStage, type WebhookStage } from "./webhook-stage.js";

const HOUR = 3_600_000;

let hook: WebhookStage;

beforeEach(async () => {
  hook = await startWebhookStage();
});

afterEach(() => hook.close());

describe("a webhook that fails", () => {
  behaviour(
    "is offered the update again at once, then after growing delays, and the next only then",
    { server: "WebhookActor.cpp on_update_error: fail_count_ > 0, next_delay * 2" },
    async () => {
      await hook.setWarmWebhook();
      hook.types("one");
      hook.types("two");
      await hook.refuseNext(500);
      await hook.refuseNext(502);
      hook.stage.clock.advance(1999);
      expect(await hook.receiver.isQuiet()).toBe(true);
      hook.stage.clock.advance(1);
      const third = await hook.receiver.next();
      expect(third.text).toBe("one");
      third.answer(200);
      expect((await hook.receiver.next()).text).toBe("two");
    },
  );

  behaviour(
    "waits twice as long each time, up to a random one to two minutes",
    { server: "WebhookActor.h WEBHOOK_MAX_RESEND_TIMEOUT = 60" },
    () => {
      const waits = (random: number) => {
        let retry = FRESH;
        return Array.from({ length: 9 }, () => {
          retry = nextRetry(retry, 0, () => random);
          return retry.waitSeconds;
        });
      };
      expect(waits(0)).toEqual([0, 2, 4, 8, 16, 32, 60, 60, 60]);
      expect(waits(0.999)).toEqual([0, 2, 4, 8, 16, 32, 64, 120, 120]);
    },
  );

  behaviour(
    "is left alone as long as Retry-After says",
    { server: "WebhookActor.cpp on_update_error: retry_after" },
    async () => {
      await hook.setWarmWebhook();
      hook.types("one");
      await hook.refuseNext(503, { "Retry-After": "30" });
      hook.stage.clock.advance(29_999);
      expect(await hook.receiver.isQuiet()).toBe(true);
      hook.stage.clock.advance(1);
      expect((await hook.receiver.next()).text).toBe("one");
    },
  );

  behaviour(
    "is left alone for no more than an hour",
    { server: "WebhookActor.cpp on_update_error: MAX_RETRY_AFTER = 3600" },
    async () => {
      await hook.setWarmWebhook();
      hook.types("one");
      await hook.refuseNext(503, { "Retry-After": "90000" });
      hook.stage.clock.advance(HOUR);
      expect((await hook.receiver.next()).text).toBe("one");
    },
  );

  behaviour(
    "cannot say a date in Retry-After",
    { server: "tdlib/td HttpQuery.cpp get_retry_after: to_integer_safe" },
    async () => {
      await hook.setWarmWebhook();
      hook.types("one");
      const date = "Mon, 02 Mar 2026 10:00:00 GMT";
      (await hook.receiver.next()).answer(503, { "Retry-After": date });
      expect((await hook.receiver.next()).text).toBe("one");
    },
  );

  behaviour(
    "is not followed where it points",
    { api: "setWebhook: a request with response HTTP status code different from 2XY" },
    async () => {
      await hook.setWarmWebhook();
      hook.types("one");
      await hook.refuseNext(302, { Location: `${hook.receiver.url}elsewhere` });
      expect((await hook.receiver.next()).text).toBe("one");
    },
  );

  behaviour(
    "is told of in getWebhookInfo, with the date",
    { api: "WebhookInfo, last_error_date and last_error_message" },
    async () => {
      await hook.setWarmWebhook();
      hook.types("one");
      await hook.refuseNext(418);
      expect(await hook.info()).toMatchObject({
        pending_update_count: 1,
        last_error_date: hook.stage.clock.now() / 1000,
      });
    },
  );

  behaviour(
    "and closes the connection without a word is told of to nobody",
    { server: "WebhookActor.cpp handle: Webhook connection closed, without on_webhook_error" },
    async () => {
      await hook.setWarmWebhook();
      hook.types("one");
      (await hook.receiver.next()).hangUp();
      const again = await hook.receiver.next();
      expect(again.text).toBe("one");
      expect((await hook.info()).last_error_message).toBeUndefined();
    },
  );

  behaviour(
    "and cannot be reached is tried every two seconds at most",
    { server: "WebhookActor.cpp start_up: pending_new_connection_flood_.add_limit(2, 1)" },
    async () => {
      await hook.setWebhook();
      hook.receiver.close();
      hook.types("one");
      await hook.failed("Connection refused");
      const before = await hook.info();
      hook.stage.clock.advance(1999);
      await new Promise((resolve) => setImmediate(resolve));
      expect((await hook.info()).last_error_date).toBe(before.last_error_date);
      hook.stage.clock.advance(1);
      await eventually(
        async () =>
          (await hook.info()).last_error_date !== before.last_error_date ? true : undefined,
        "it was tried again",
      );
    },
  );

  behaviour(
    "and says nothing for 60 seconds is given up on, and asked again",
    {
      server:
        "WebhookActor.cpp create_connection: 60; HttpConnectionBase.cpp: Read timeout expired",
    },
    async () => {
      await hook.setWarmWebhook();
      hook.types("one");
      await hook.receiver.next();
      hook.stage.clock.advance(59_999);
      expect(await hook.receiver.isQuiet()).toBe(true);
      hook.stage.clock.advance(1);
      await hook.failed("Read timeout expired");
      expect((await hook.receiver.next()).text).toBe("one");
    },
  );

  behaviour(
    "loses an update that would come too late",
    { server: "WebhookActor.cpp on_update_error: Drop update, expires_at_" },
    async () => {
      const { message_id } = await hook.stage.message("sendMessage", {
        chat_id: hook.stage.worker.id,
        text: "x",
        reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] },
      });
      await hook.setWarmWebhook();
      hook.stage.telegram.press(hook.stage.worker, hook.stage.worker.id, message_id, "go");
      await hook.refuseNext(503, { "Retry-After": "150" });
      expect(hook.stage.telegram.pendingUpdates()).toBe(1);
      hook.stage.clock.advance(150_000);
      (await hook.receiver.next()).answer(503, { "Retry-After": "1" });
      await hook.settled();
    },
  );

  behaviour(
    "and answers 410 for more than 23 hours is removed",
    { server: "WebhookActor.h WEBHOOK_DROP_TIMEOUT: 23 hours" },
    async () => {
      await hook.setWarmWebhook();
      hook.types("one");
      await hook.refuseNext(410, { "Retry-After": "3600" });
      for (let hour = 1; hour <= 23; hour += 1) {
        hook.stage.clock.advance(HOUR);
        // Anything else than 410 would begin the count anew.
        await hook.refuseAgain(410, { "Retry-After": hour === 23 ? "60" : "3600" });
      }
      expect(await hook.info()).toMatchObject({ url: hook.receiver.url });
      hook.stage.clock.advance(60_000);
      (await hook.receiver.next()).answer(410);
      await eventually(
        async () => ((await hook.info()).url === "" ? true : undefined),
        "the webhook was removed",
      );
      expect(await hook.info()).toMatchObject({ pending_update_count: 1 });
      expect((await hook.info()).last_error_message).toBeUndefined();
    },
  );

  behaviour(
    "that is set anew gets what was on its way",
    { server: "Client.cpp process_set_webhook_query: WebhookActor::close" },
    async () => {
      await hook.setWarmWebhook();
      hook.types("one");
      await hook.receiver.next();
      const other = await startReceiver();
      hook.stage.clock.advance(1000);
      await hook.setWebhook({ url: other.url });
      expect((await other.next()).text).toBe("one");
      other.close();
    },
  );

  behaviour(
    "keeps a backlog in order over many failures",
    { server: "WebhookActor.cpp on_update_error: the head of the queue is kept" },
    async () => {
      await hook.setWarmWebhook();
      hook.types("one");
      hook.types("two");
      await hook.refuseNext(500);
      for (const status of [501, 502, 503, 504, 505]) {
        await hook.refuseNext(status);
        hook.stage.clock.advance(120_000);
      }
      const one = await hook.receiver.next();
      one.answer(200);
      const two = await hook.receiver.next();
      expect([one.text, two.text]).toEqual(["one", "two"]);
    },
  );
});
