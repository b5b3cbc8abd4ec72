import { afterEach, beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { eventually } from "./patience.js";
import { type Receiver, startReceiver } from "./receiver.js";
import { createStage, type Stage } from "./stage.js";

const PUBLIC_IP = "149.154.167.220";

let stage: Stage;
let receiver: Receiver;

beforeEach(async () => {
  stage = createStage({ resolveHost: async () => PUBLIC_IP });
  receiver = await startReceiver();
  await stage.call("deleteWebhook", { drop_pending_updates: true });
});

afterEach(() => {
  stage.telegram.stop();
  receiver.close();
});

/** setWebhook of one who has not set it within the last second. */
async function set(params: Record<string, unknown>) {
  stage.clock.advance(1000);
  return await stage.call("setWebhook", params);
}

const info = async () => (await stage.call("getWebhookInfo")).result;
const types = (text: string) => stage.telegram.send(stage.worker, stage.worker.id, { text });

describe("getWebhookInfo", () => {
  behaviour("has an empty url when none is set", { api: "WebhookInfo, url" }, async () => {
    types("one");
    expect(await info()).toEqual({
      url: "",
      has_custom_certificate: false,
      pending_update_count: 1,
    });
  });

  behaviour(
    "tells the address, the IP address and the connections",
    { api: "WebhookInfo, ip_address and max_connections" },
    async () => {
      await set({ url: "https://bot.example/hook" });
      expect(await info()).toEqual({
        url: "https://bot.example/hook",
        has_custom_certificate: false,
        pending_update_count: 0,
        max_connections: 40,
        ip_address: PUBLIC_IP,
      });
    },
  );

  behaviour(
    "counts connections from 1 to 100",
    { server: "Client.cpp get_webhook_max_connections: 1, 100" },
    async () => {
      await set({ url: receiver.url, max_connections: -3 });
      expect(await info()).toMatchObject({ max_connections: 1 });
      await set({ url: receiver.url, max_connections: 5000 });
      expect(await info()).toMatchObject({ max_connections: 100 });
    },
  );

  behaviour(
    "leaves out allowed_updates that are the default",
    { server: "Client.cpp JsonWebhookInfo: DEFAULT_ALLOWED_UPDATE_TYPES" },
    async () => {
      await set({ url: receiver.url, allowed_updates: ["chat_member", "message"] });
      expect(await info()).toMatchObject({ allowed_updates: ["message", "chat_member"] });
      await set({ url: receiver.url, allowed_updates: [] });
      expect(await info()).not.toHaveProperty("allowed_updates");
    },
  );

  behaviour(
    "forgets the last error when the webhook is set anew",
    { server: "Client.cpp finish_set_webhook: last_webhook_error_date_ = 0" },
    async () => {
      await set({ url: receiver.url });
      types("one");
      (await receiver.next()).answer(500);
      await eventually(
        async () => ((await info()) as { last_error_message?: string }).last_error_message,
        "the error was told of",
      );
      await set({ url: receiver.url, secret_token: "new" });
      expect(await info()).not.toHaveProperty("last_error_message");
    },
  );
});

describe("drop_pending_updates", () => {
  behaviour(
    "of setWebhook drops what waits",
    { api: "setWebhook, drop_pending_updates" },
    async () => {
      types("one");
      await set({ url: receiver.url, drop_pending_updates: true });
      types("two");
      expect((await receiver.next()).text).toBe("two");
    },
  );

  behaviour("of deleteWebhook too", { api: "deleteWebhook, drop_pending_updates" }, async () => {
    types("one");
    await stage.call("deleteWebhook", { drop_pending_updates: true });
    expect(stage.telegram.pendingUpdates()).toBe(0);
  });

  behaviour(
    "is obeyed even when the webhook is then refused",
    { server: "Client.cpp do_set_webhook: clear_tqueue before the URL is read" },
    async () => {
      types("one");
      await set({ url: "ftp://bot.example/", drop_pending_updates: true });
      expect(stage.telegram.pendingUpdates()).toBe(0);
    },
  );

  behaviour(
    "left out, everything is kept for the next receiver",
    { api: "deleteWebhook, drop_pending_updates" },
    async () => {
      await set({ url: receiver.url });
      types("one");
      await receiver.next();
      await stage.call("deleteWebhook");
      const { result } = await stage.call("getUpdates");
      expect(result).toMatchObject([{ message: { text: "one" } }]);
    },
  );
});
