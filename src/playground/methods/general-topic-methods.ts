import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { botMay, describeBotUser } from "../world/members.js";
import { senderOf } from "../world/sender.js";
import { closeGeneral, hideGeneral, renameGeneral } from "../world/topics.js";
import type { ChatState, World } from "../world/world.js";
import { findForum, readTopicName } from "./forum-access.js";

/** The methods of the topic that every forum has. */
export function createGeneralTopicMethods(world: World) {
  return {
    editGeneralForumTopic(params: ParamsOf<"editGeneralForumTopic">): true {
      const state = findForum(world, params.chat_id);
      checkMayManage(world, state, "not enough rights to edit the topic");
      const name = readTopicName(params.name);
      return modified(renameGeneral(world, state, botSender(world, state), name));
    },
    closeGeneralForumTopic: (params: ParamsOf<"closeGeneralForumTopic">): true =>
      closeGeneralTopic(world, findForum(world, params.chat_id), true),
    reopenGeneralForumTopic: (params: ParamsOf<"reopenGeneralForumTopic">): true =>
      closeGeneralTopic(world, findForum(world, params.chat_id), false),
    hideGeneralForumTopic: (params: ParamsOf<"hideGeneralForumTopic">): true =>
      setHidden(world, params, true),
    unhideGeneralForumTopic: (params: ParamsOf<"unhideGeneralForumTopic">): true =>
      setHidden(world, params, false),
  };
}

/** Also what closeForumTopic and reopenForumTopic do with the thread id 1. */
export function closeGeneralTopic(world: World, state: ChatState, closed: boolean): true {
  checkMayManage(world, state, CLOSE);
  return modified(closeGeneral(world, state, botSender(world, state), closed));
}

// td says the same of hiding (ForumTopicManager::toggle_forum_topic_is_hidden).
const CLOSE = "not enough rights to close or open the topic";

function setHidden(world: World, params: ParamsOf<"hideGeneralForumTopic">, hidden: boolean): true {
  const state = findForum(world, params.chat_id);
  checkMayManage(world, state, CLOSE);
  return modified(hideGeneral(world, state, botSender(world, state), hidden));
}

function checkMayManage(world: World, state: ChatState, words: string): void {
  if (!botMay(world, state, "can_manage_topics")) throw badRequest(words);
}

function botSender(world: World, state: ChatState) {
  return senderOf(world, state, describeBotUser(world));
}

function modified(changed: boolean): true {
  if (!changed) throw badRequest("TOPIC_NOT_MODIFIED");
  return true;
}
