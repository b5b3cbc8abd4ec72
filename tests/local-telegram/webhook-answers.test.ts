import { afterEach, beforeEach, describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { eventually } from "./patience.js";
import { type Receiver, startReceiver } from "./receiver.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;
let receiver: Receiver;

beforeEach(async () => {
  stage = createStage();
  receiver = await startReceiver();
  await stage.call("deleteWebhook", { drop_pending_updates: true });
  await stage.call("setWebhook", { url: receiver.url });
  stage.telegram.send(stage.worker, stage.worker.id, { text: "hello" });
});

afterEach(() => {
  stage.telegram.stop();
  receiver.close();
});

const delivered = () =>
  eventually(
    () => (stage.telegram.pendingUpdates() === 0 ? true : undefined),
    "the update was delivered",
  );
const called = (method: string) => stage.telegram.calls.filter((call) => call.method === method);
const reply = () => ({ method: "sendMessage", chat_id: stage.worker.id, text: "by the way" });

describe("a method in the answer of a webhook", () => {
  behaviour(
    "is executed",
    { api: "Making requests when getting updates: method in the response body" },
    async () => {
      (await receiver.next()).answerJson(reply());
      await delivered();
      expect(stage.telegram.messages(stage.worker.id).at(-1)?.text).toBe("by the way");
    },
  );

  behaviour(
    "may come as a form",
    { server: 'WebhookActor.cpp handle: response->get_arg("method")' },
    async () => {
      const form = new URLSearchParams({ ...reply(), chat_id: String(stage.worker.id) });
      const type = "application/x-www-form-urlencoded";
      (await receiver.next()).answer(200, { "Content-Type": type }, form.toString());
      await delivered();
      expect(stage.telegram.messages(stage.worker.id).at(-1)?.text).toBe("by the way");
    },
  );

  behaviour(
    "is not looked for in an answer of another type",
    { server: "tdlib/td HttpReader.cpp: arguments of application/json or a form only" },
    async () => {
      (await receiver.next()).answer(200, { "Content-Type": "text/html" }, JSON.stringify(reply()));
      await delivered();
      expect(called("sendMessage")).toEqual([]);
    },
  );

  behaviour(
    "of a failed delivery is not executed",
    { server: "WebhookActor.cpp handle: 200 <= code <= 299" },
    async () => {
      const type = { "Content-Type": "application/json" };
      (await receiver.next()).answer(500, type, JSON.stringify(reply()));
      (await receiver.next()).answer(204);
      await delivered();
      expect(called("sendMessage")).toEqual([]);
    },
  );

  behaviour(
    "that fails is told of to nobody, and the update is done with",
    { api: "Making requests when getting updates: not possible to know that it was successful" },
    async () => {
      (await receiver.next()).answerJson({ method: "sendMessage", chat_id: 4, text: "x" });
      await delivered();
      expect(called("sendMessage").map(({ ok }) => ok)).toEqual([false]);
      expect((await stage.call("getWebhookInfo")).result).not.toHaveProperty("last_error_message");
    },
  );

  for (const method of ["deleteWebhook", "setWebhook", "logOut", "close", "getMe", "GetChat"]) {
    behaviour(
      `is passed over when it is ${method}`,
      { server: "WebhookActor.cpp handle: deletewebhook, setwebhook, close, logout, get*" },
      async () => {
        (await receiver.next()).answerJson({ method, chat_id: stage.worker.id, url: "" });
        await delivered();
        expect(stage.telegram.calls.filter((call) => call.method !== "deleteWebhook")).toHaveLength(
          1,
        );
        expect((await stage.call("getWebhookInfo")).result).toMatchObject({ url: receiver.url });
      },
    );
  }
});
