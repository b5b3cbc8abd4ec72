import { STATUS_CODES } from "node:http";
import type { WebhookInfo } from "grammy/types";
import { eventually } from "./patience.js";
import { type Delivery, type Receiver, startReceiver } from "./receiver.js";
import { createStage, type Stage } from "./stage.js";

/** A stage whose bot may be reached by a webhook. Close it in `afterEach`. */
export interface WebhookStage {
  readonly stage: Stage;
  readonly receiver: Receiver;
  /** The worker writes. */
  types(text: string): void;
  /** A caseworker writes a command in the forum. */
  writes(command: string): void;
  info(): Promise<WebhookInfo>;
  /** Sets the webhook to the receiver. @throws when it is refused. */
  setWebhook(params?: Record<string, unknown>): Promise<void>;
  /** And lets it succeed once, as the server wants before it opens more than one connection. */
  setWarmWebhook(params?: Record<string, unknown>): Promise<void>;
  /** Every update is delivered. */
  settled(): Promise<unknown>;
  /** getWebhookInfo says so of the last error. */
  failed(words: string): Promise<unknown>;
  /** Refuses the next update, and waits until the server has made up its mind. */
  refuseNext(status: number, headers?: Record<string, string>): Promise<Delivery>;
  /** The same with a status that was told of before: then the date tells. */
  refuseAgain(status: number, headers: Record<string, string>): Promise<void>;
  close(): void;
}

export async function startWebhookStage(): Promise<WebhookStage> {
  const stage = createStage();
  const receiver = await startReceiver();
  // The stage's /start is not of interest here.
  await stage.call("deleteWebhook", { drop_pending_updates: true });
  const { telegram, worker, caseworker, forum } = stage;
  const info = async () => (await stage.call("getWebhookInfo")).result as WebhookInfo;

  const hook: WebhookStage = {
    stage,
    receiver,
    info,
    types(text) {
      telegram.send(worker, worker.id, { text });
    },
    writes(command) {
      telegram.send(caseworker, forum.id, { text: `/${command}` });
    },
    async setWebhook(params = {}) {
      const answer = await stage.call("setWebhook", { url: receiver.url, ...params });
      if (!answer.ok) throw new Error(answer.description);
    },
    async setWarmWebhook(params = {}) {
      await hook.setWebhook(params);
      hook.types("warm");
      (await receiver.next()).answer(200);
      await hook.settled();
    },
    settled: () =>
      eventually(
        () => (telegram.pendingUpdates() === 0 ? true : undefined),
        "every update was delivered",
      ),
    failed: (words) =>
      eventually(
        async () => ((await info()).last_error_message === words ? true : undefined),
        `getWebhookInfo said "${words}"`,
      ),
    async refuseNext(status, headers = {}) {
      const delivery = await receiver.next();
      delivery.answer(status, headers);
      await hook.failed(`Wrong response from the webhook: ${status} ${STATUS_CODES[status]}`);
      return delivery;
    },
    async refuseAgain(status, headers) {
      (await receiver.next()).answer(status, headers);
      const now = stage.clock.now() / 1000;
      await eventually(
        async () => ((await info()).last_error_date === now ? true : undefined),
        "the failure was told of",
      );
    },
    close() {
      telegram.stop();
      receiver.close();
    },
  };
  return hook;
}
