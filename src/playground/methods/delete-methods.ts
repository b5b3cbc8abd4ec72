import type { Message } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { botMay, isBotAdministrator } from "../world/members.js";
import { kindOfContent } from "../world/message-content.js";
import type { ChatState, World } from "../world/world.js";
import { findChat, findMessage } from "./chat-access.js";
import { isByBot } from "./editable-message.js";
import { readMessageIds } from "./message-ids.js";

/** A message can be deleted if it was sent less than 48 hours ago (Bot API, deleteMessage). */
const DELETE_WITHIN_SECONDS = 48 * 60 * 60;
/** A dice in a private chat has to stay for a day, that nobody may throw again (the same). */
const DICE_STAYS_SECONDS = 24 * 60 * 60;

/** The methods that remove messages for everyone. */
export function createDeleteMethods(world: World) {
  return {
    deleteMessage(params: ParamsOf<"deleteMessage">): true {
      const messageId = Number(params.message_id ?? 0);
      if (messageId <= 0) throw badRequest("message identifier is not specified");
      const state = findChat(world, params.chat_id);
      const message = findMessage(state, messageId, "to delete");
      checkDeletable(world, state, message);
      world.remove(state, message.message_id);
      return true;
    },

    /** Unknown ids are passed over; one that may not be deleted fails the whole call. */
    deleteMessages(params: ParamsOf<"deleteMessages">): true {
      const ids = readMessageIds(params.message_ids);
      const state = findChat(world, params.chat_id);
      const found = ids.flatMap((id) => state.messages.get(id) ?? []);
      for (const message of found) checkDeletable(world, state, message);
      for (const message of found) world.remove(state, message.message_id);
      return true;
    },
  };
}

/**
 * td tells two refusals apart (MessagesManager::delete_messages): what may not be deleted at all,
 * and what may not be deleted for everyone. In supergroups and channels age counts to the first,
 * in private chats and basic groups to the second.
 */
function checkDeletable(world: World, state: ChatState, message: Message): void {
  const age = world.seconds() - message.date;
  const isOld = age >= DELETE_WITHIN_SECONDS;
  const { type } = state.chat;
  if (type === "supergroup" || type === "channel") {
    if (isOld || isFounding(message) || !mayDelete(world, state, message)) {
      throw badRequest("message can't be deleted");
    }
    return;
  }
  const isFreshDice = type === "private" && message.dice !== undefined && age < DICE_STAYS_SECONDS;
  if (isOld || isFreshDice || !mayDelete(world, state, message)) {
    throw badRequest("message can't be deleted for everyone");
  }
}

/** Service messages about the making of a supergroup, a channel or a topic stay. */
function isFounding(message: Message): boolean {
  return (
    message.message_id === 1 ||
    message.forum_topic_created !== undefined ||
    message.supergroup_chat_created === true ||
    message.channel_chat_created === true ||
    message.migrate_from_chat_id !== undefined
  );
}

function mayDelete(world: World, state: ChatState, message: Message): boolean {
  const isService = kindOfContent(message) === undefined;
  const own = isByBot(world, state, message);
  switch (state.chat.type) {
    case "private":
      return true;
    case "group":
      return (own && !isService) || isBotAdministrator(world, state);
    case "supergroup":
      return botMay(world, state, "can_delete_messages") || (own && !isService);
    case "channel":
      return (
        botMay(world, state, "can_delete_messages") ||
        (own && botMay(world, state, "can_post_messages"))
      );
  }
}
