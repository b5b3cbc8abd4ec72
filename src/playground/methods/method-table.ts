import type { MethodName, ParamsOf } from "../api/method-fields.js";
import type { ReceivingMethods } from "../delivery/receiving-methods.js";
import type { World } from "../world/world.js";
import { createChatInfoMethods } from "./chat-info-methods.js";
import { createChatMethods } from "./chat-methods.js";
import { createGeneralTopicMethods } from "./general-topic-methods.js";
import { createMediaMethods } from "./media-methods.js";
import { createMessageMethods } from "./message-methods.js";
import { createModerationMethods } from "./moderation-methods.js";
import { createPinMethods } from "./pin-methods.js";
import { createProfileMethods, type Profile } from "./profile-methods.js";
import { createPromotionMethods } from "./promotion-methods.js";
import { createTopicMethods } from "./topic-methods.js";

/**
 * The methods that are modelled. A declared method that has no entry is checked like any other, and
 * then answered that the local Telegram does not model it.
 */
export type MethodTable = {
  readonly [M in MethodName]?: (params: ParamsOf<M>, gone: AbortSignal) => unknown;
};

export function createMethodTable(
  world: World,
  receiving: ReceivingMethods,
): { table: MethodTable; profile: Profile } {
  const { profile, methods: profileMethods } = createProfileMethods(world);
  const table: MethodTable = {
    ...createMessageMethods(world),
    ...createMediaMethods(world),
    ...createTopicMethods(world),
    ...createGeneralTopicMethods(world),
    ...createChatMethods(world),
    ...createChatInfoMethods(world),
    ...createPinMethods(world),
    ...createModerationMethods(world),
    ...createPromotionMethods(world),
    ...profileMethods,
    getMe: () => world.bot,
    getFile: ({ file_id }) => world.files.prepareDownload(file_id),
    ...receiving,
  };
  return { table, profile };
}
