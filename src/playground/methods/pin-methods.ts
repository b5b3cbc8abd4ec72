import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { botMay, describeBotUser } from "../world/members.js";
import { kindOfContent } from "../world/message-content.js";
import { newestPin, pin, unpin } from "../world/pins.js";
import { senderOf } from "../world/sender.js";
import { isForum } from "../world/topics.js";
import type { ChatState, World } from "../world/world.js";
import { findChat, findMessage } from "./chat-access.js";

/** Methods that pin and unpin. The order of the checks is td's (can_pin_message). */
export function createPinMethods(world: World) {
  return {
    pinChatMessage(params: ParamsOf<"pinChatMessage">): true {
      const state = findChat(world, params.chat_id);
      const message = findMessage(state, params.message_id, "to pin");
      checkMayPin(world, state);
      if (kindOfContent(message) === undefined) {
        throw badRequest("service messages can't be pinned");
      }
      if (!pin(world, state, message, senderOf(world, state, describeBotUser(world)))) {
        throw badRequest("CHAT_NOT_MODIFIED");
      }
      return true;
    },

    /** Without an id the newest pin by the date of sending goes. */
    unpinChatMessage(params: ParamsOf<"unpinChatMessage">): true {
      const state = findChat(world, params.chat_id);
      const id = params.message_id ?? 0;
      const message = id === 0 ? newestPin(state) : findMessage(state, id, "to unpin");
      if (message === undefined) throw badRequest("message to unpin not found");
      checkMayPin(world, state);
      if (unpin(world, state, (each) => each.message_id === message.message_id) === 0) {
        throw badRequest("CHAT_NOT_MODIFIED");
      }
      return true;
    },

    unpinAllChatMessages(params: ParamsOf<"unpinAllChatMessages">): true {
      const state = findChat(world, params.chat_id);
      checkMayPin(world, state);
      unpin(world, state);
      return true;
    },

    unpinAllForumTopicMessages(params: ParamsOf<"unpinAllForumTopicMessages">): true {
      return unpinTopic(world, params.chat_id, params.message_thread_id);
    },

    unpinAllGeneralForumTopicMessages(params: ParamsOf<"unpinAllGeneralForumTopicMessages">): true {
      return unpinTopic(world, params.chat_id, undefined);
    },
  };
}

function unpinTopic(world: World, chatId: number | string, threadId: number | undefined): true {
  const state = findChat(world, chatId);
  checkMayPin(world, state);
  if (!isForum(state)) throw badRequest("chat doesn't have topics");
  unpin(world, state, (message) => message.message_thread_id === threadId);
  return true;
}

function checkMayPin(world: World, state: ChatState): void {
  if (state.chat.type === "private") return;
  const right = state.chat.type === "channel" ? "can_edit_messages" : "can_pin_messages";
  if (!botMay(world, state, right)) {
    throw badRequest("not enough rights to manage pinned messages in the chat");
  }
}
