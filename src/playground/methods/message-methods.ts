import type { Message } from "grammy/types";
import type { ParamsOf } from "../api/method-fields.js";
import type { World } from "../world/world.js";
import { createCallbackMethods } from "./callback-methods.js";
import { createDeleteMethods } from "./delete-methods.js";
import { createEditMethods } from "./edit-methods.js";
import { createForwardMethods } from "./forward-methods.js";
import { readText } from "./message-text.js";
import { placeBotMessage, startBotMessage } from "./outgoing-message.js";
import { createPlainContentMethods } from "./plain-content-methods.js";
import { createPollMethods } from "./poll-methods.js";
import { createReactionMethods } from "./reaction-methods.js";

/** The methods that write, change, pass on and remove messages, and answer what people do to them. */
export function createMessageMethods(world: World) {
  return {
    sendMessage(params: ParamsOf<"sendMessage">): Message {
      const content = readText(world, params);
      return placeBotMessage(world, startBotMessage(world, params), content);
    },
    ...createPlainContentMethods(world),
    ...createPollMethods(world),
    ...createEditMethods(world),
    ...createDeleteMethods(world),
    ...createForwardMethods(world),
    ...createReactionMethods(world),
    ...createCallbackMethods(world),
  };
}
