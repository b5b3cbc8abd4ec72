import { ApiError } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import type { Conflicts } from "./conflicts.js";
import type { LongPolling } from "./long-polling.js";
import type { Webhook } from "./webhook.js";

/** A result with the `description` that stands beside it in the answer. */
export class Described {
  readonly result: unknown;
  readonly description: string;

  constructor(result: unknown, description: string) {
    this.result = result;
    this.description = description;
  }
}

export type ReceivingMethods = ReturnType<typeof createReceivingMethods>;

/** The methods by which a bot gets its updates. */
export function createReceivingMethods(options: {
  polling: LongPolling;
  webhook: Webhook;
  conflicts: Conflicts;
}) {
  const { polling, webhook, conflicts } = options;

  return {
    async getUpdates(params: ParamsOf<"getUpdates">, gone: AbortSignal) {
      if (webhook.isSet) {
        throw await conflicts.refusal(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      return polling.poll(params, gone);
    },
    async setWebhook(params: ParamsOf<"setWebhook">) {
      if (params.certificate !== undefined) {
        throw new ApiError(501, "Not Implemented: the local Telegram takes no certificate");
      }
      const interrupt = () => polling.interrupt("terminated by setWebhook request");
      return new Described(true, await webhook.set(params, interrupt));
    },
    async deleteWebhook({ drop_pending_updates: drop }: ParamsOf<"deleteWebhook">) {
      const params = drop === undefined ? {} : { drop_pending_updates: drop };
      return new Described(true, await webhook.set({ url: "", ...params }));
    },
    getWebhookInfo: () => webhook.info(),
  };
}
