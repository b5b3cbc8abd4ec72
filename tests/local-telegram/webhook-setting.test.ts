import { afterEach, beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { eventually } from "./patience.js";
import { type Receiver, startReceiver } from "./receiver.js";
import { createStage, type Stage } from "./stage.js";

const PUBLIC_IP = "149.154.167.220";
const HOSTS: Readonly<Record<string, string>> = {
  "bot.example": PUBLIC_IP,
  "inside.example": "10.1.2.3",
};

let stage: Stage;
let receiver: Receiver;

beforeEach(async () => {
  stage = createStage({
    async resolveHost(host) {
      const ip = HOSTS[host];
      if (ip !== undefined) return ip;
      throw Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" });
    },
  });
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

describe("setting a webhook", () => {
  behaviour(
    "is answered with what was done",
    { server: "Client.cpp: Webhook was set / already set / was deleted / already deleted" },
    async () => {
      const told = [
        await set({ url: receiver.url }),
        await set({ url: receiver.url }),
        await stage.call("deleteWebhook"),
        await stage.call("deleteWebhook"),
        await set({ url: receiver.url }),
        await set({ url: "" }),
        await set({ url: "" }),
      ];
      expect(told).toEqual(
        [
          "set",
          "already set",
          "deleted",
          "already deleted",
          "set",
          "deleted",
          "already deleted",
        ].map((done) => ({
          ok: true,
          result: true,
          description: `Webhook ${done.startsWith("already") ? "is" : "was"} ${done}`,
        })),
      );
    },
  );

  for (const [what, change] of [
    ["another secret", { secret_token: "other" }],
    ["another number of connections", { max_connections: 7 }],
    ["a wish to drop what waits", { drop_pending_updates: true }],
  ] as const) {
    behaviour(
      `${what} makes it a new one`,
      { server: "Client.cpp process_set_webhook_query: Webhook is not modified" },
      async () => {
        await set({ url: receiver.url });
        expect((await set({ url: receiver.url, ...change })).description).toBe("Webhook was set");
      },
    );
  }

  behaviour(
    "again, with other allowed_updates, changes just these",
    { server: "Client.cpp process_set_webhook_query: update_allowed_update_types" },
    async () => {
      await set({ url: receiver.url });
      const again = await set({
        url: receiver.url,
        allowed_updates: ["callback_query", "message"],
      });
      expect(again.description).toBe("Webhook is already set");
      expect(await info()).toMatchObject({ allowed_updates: ["message", "callback_query"] });
    },
  );

  behaviour(
    "twice within a second is too often",
    { server: "Client.cpp next_allowed_set_webhook_time_: 429 retry after 1" },
    async () => {
      await set({ url: receiver.url });
      stage.clock.advance(999);
      expect(await stage.call("setWebhook", { url: receiver.url })).toEqual({
        ok: false,
        error_code: 429,
        description: "Too Many Requests: retry after 1",
        parameters: { retry_after: 1 },
      });
      stage.clock.advance(1);
      expect((await stage.call("setWebhook", { url: receiver.url })).ok).toBe(true);
    },
  );

  behaviour(
    "while another is being checked ends that one with a conflict",
    { server: "409 Conflict: terminated by other setWebhook" },
    async () => {
      let found: (ip: string) => void = () => undefined;
      const slow = createStage({
        resolveHost: () =>
          new Promise((resolve) => {
            found = resolve;
          }),
      });
      const first = slow.call("setWebhook", { url: "https://bot.example/one" });
      await eventually(
        async () =>
          ((await slow.call("getWebhookInfo")).result as { url: string }).url === ""
            ? undefined
            : true,
        "the first was being checked",
      );
      slow.clock.advance(1000);
      expect((await slow.call("setWebhook", { url: receiver.url })).ok).toBe(true);
      found(PUBLIC_IP);
      expect(await first).toEqual({
        ok: false,
        error_code: 409,
        description: "Conflict: terminated by other setWebhook",
      });
      expect((await slow.call("getWebhookInfo")).result).toMatchObject({ url: receiver.url });
      slow.telegram.stop();
    },
  );

  behaviour(
    "takes a URL without a protocol for HTTPS",
    { server: "Client.cpp do_set_webhook: parse_url(new_url, HttpUrl::Protocol::Https)" },
    async () => {
      expect((await set({ url: "bot.example/hook" })).ok).toBe(true);
      expect(await info()).toMatchObject({ url: "bot.example/hook", ip_address: PUBLIC_IP });
    },
  );
});

describe("setWebhook refuses", () => {
  const refusals: readonly [string, Record<string, unknown>, string][] = [
    ["what is no URL", { url: "ftp://bot.example/" }, "invalid webhook URL specified"],
    ["a URL without a host", { url: "https:///hook" }, "invalid webhook URL specified"],
    [
      "plain HTTP to another machine",
      { url: "http://bot.example/" },
      "bad webhook: An HTTPS URL must be provided for webhook",
    ],
    [
      "a port other than four",
      { url: "https://bot.example:3000/" },
      "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
    ],
    [
      "a host that nobody knows",
      { url: "https://nowhere.example/" },
      "bad webhook: Failed to resolve host: Name or service not known",
    ],
    [
      "a host inside of a private network",
      { url: "https://inside.example/" },
      "bad webhook: IP address 10.1.2.3 is reserved",
    ],
    [
      "an ip_address that is none",
      { url: "https://bot.example/", ip_address: "here" },
      "bad webhook: Invalid IP address specified",
    ],
    [
      "an ip_address of version 6",
      { url: "https://bot.example/", ip_address: "2001:67c:4e8::1" },
      "bad webhook: IPv6-only addresses are not allowed",
    ],
    [
      "a secret of other characters",
      { url: "https://bot.example/", secret_token: "a b" },
      "secret token contains unallowed characters",
    ],
    [
      "a secret that is too long",
      { url: "https://bot.example/", secret_token: "a".repeat(257) },
      "secret token is too long",
    ],
  ];
  for (const [what, params, words] of refusals) {
    behaviour(what, { server: `400 Bad Request: ${words}` }, async () => {
      expect(await set(params)).toEqual({
        ok: false,
        error_code: 400,
        description: `Bad Request: ${words}`,
      });
      expect(await info()).toMatchObject({ url: "" });
    });
  }

  behaviour(
    "the new one, and the old one is gone",
    { server: "Client.cpp process_set_webhook_query: need to close old webhook first" },
    async () => {
      await set({ url: receiver.url });
      expect((await set({ url: "https://nowhere.example/" })).ok).toBe(false);
      expect(await info()).toMatchObject({ url: "" });
      types("unheard");
      expect(await receiver.isQuiet()).toBe(true);
    },
  );

  behaviour(
    "a certificate, which the local Telegram does not model",
    { api: "setWebhook, certificate" },
    async () => {
      const body = new FormData();
      body.set("url", "https://bot.example/");
      body.set("certificate", new Blob(["-----BEGIN CERTIFICATE-----"]), "public.pem");
      const response = await stage.telegram.app.request(`/bot${stage.telegram.token}/setWebhook`, {
        method: "POST",
        body,
      });
      expect(response.status).toBe(501);
      expect(await info()).toMatchObject({ url: "", has_custom_certificate: false });
    },
  );
});
