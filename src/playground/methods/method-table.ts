import { badRequest, conflict } from "../api/api-error.js";
import type { MethodName, ParamsOf } from "../api/method-fields.js";
import type { LongPolling } from "../delivery/long-polling.js";
import type { Webhook } from "../delivery/webhook.js";
import type { World } from "../world/world.js";
import { createChatMethods } from "./chat-methods.js";
import { createMediaMethods } from "./media-methods.js";
import { createMessageMethods } from "./message-methods.js";
import { createProfileMethods, type Profile } from "./profile-methods.js";
import { createTopicMethods } from "./topic-methods.js";

/** One entry for every method in `method-fields.ts`; a missing one does not compile. */
export type MethodTable = {
  readonly [M in MethodName]: (params: ParamsOf<M>, gone: AbortSignal) => unknown;
};

export function createMethodTable(
  world: World,
  polling: LongPolling,
  webhook: Webhook,
): { table: MethodTable; profile: Profile } {
  const { profile, methods: profileMethods } = createProfileMethods(world);
  const table: MethodTable = {
    ...createMessageMethods(world),
    ...createMediaMethods(world),
    ...createTopicMethods(world),
    ...createChatMethods(world),
    ...profileMethods,
    getMe: () => world.bot,
    logOut: () => true,
    close: () => true,
    getFile: ({ file_id }) => world.files.prepareDownload(file_id),
    getUpdates(params, gone) {
      if (webhook.isSet) {
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      return polling.poll(params, gone);
    },
    setWebhook(params) {
      if (params.url === undefined || params.url === "") {
        if (params.drop_pending_updates === true) world.updates.clear();
        webhook.remove();
        return true;
      }
      if ((params.allowed_updates ?? []).some((kind) => typeof kind !== "string")) {
        throw badRequest("can't parse allowed_updates JSON object");
      }
      webhook.set(params);
      polling.interrupt("terminated by setWebhook request");
      return true;
    },
    deleteWebhook(params) {
      if (params.drop_pending_updates === true) world.updates.clear();
      webhook.remove();
      return true;
    },
    getWebhookInfo: () => webhook.info(),
  };
  return { table, profile };
}
