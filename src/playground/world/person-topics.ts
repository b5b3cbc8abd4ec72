import { enter, findTopicIn, needPermission, needRight } from "./person-access.js";
import { senderOf } from "./sender.js";
import {
  closeGeneral,
  closeTopic,
  deleteTopic,
  editTopic,
  hideGeneral,
  isForum,
  openTopic,
  renameGeneral,
  type TopicChange,
} from "./topics.js";
import type { ChatState, GeneralTopic, LocalTopic, LocalUser, World } from "./world.js";

/** The first of the six colours an app offers. */
const FIRST_COLOUR = 0x6f_b9_f0;
const NAME_LIMIT = 128;

/** What people do in the list of a forum's topics. */
export interface PersonTopics {
  createTopic(
    user: LocalUser,
    chatId: number,
    name: string,
    look?: { readonly colour?: number; readonly icon?: string },
  ): LocalTopic;
  editTopic(user: LocalUser, chatId: number, threadId: number, change: TopicChange): void;
  closeTopic(user: LocalUser, chatId: number, threadId: number): void;
  reopenTopic(user: LocalUser, chatId: number, threadId: number): void;
  /** Takes all its messages along. A bot is never told. */
  deleteTopic(user: LocalUser, chatId: number, threadId: number): void;
  /** Renames, closes, reopens, hides or shows General. */
  changeGeneral(user: LocalUser, chatId: number, change: Partial<GeneralTopic>): void;
}

export function createPersonTopics(world: World): PersonTopics {
  return {
    createTopic(user, chatId, name, look = {}) {
      const state = enterForum(world, user, chatId);
      needPermission(world, state, user, "can_manage_topics", "create topics");
      return openTopic(world, state, authorOf(world, state, user), {
        name: checkName(name),
        icon_color: look.colour ?? FIRST_COLOUR,
        ...(look.icon !== undefined && { icon_custom_emoji_id: look.icon }),
      });
    },

    editTopic(user, chatId, threadId, change) {
      const [state, topic] = findManaged(world, user, chatId, threadId);
      const checked =
        change.name === undefined ? change : { ...change, name: checkName(change.name) };
      editTopic(world, state, topic, senderOf(world, state, user), checked);
    },

    closeTopic(user, chatId, threadId) {
      const [state, topic] = findManaged(world, user, chatId, threadId);
      closeTopic(world, state, topic, senderOf(world, state, user), true);
    },

    reopenTopic(user, chatId, threadId) {
      const [state, topic] = findManaged(world, user, chatId, threadId);
      closeTopic(world, state, topic, senderOf(world, state, user), false);
    },

    deleteTopic(user, chatId, threadId) {
      const state = enterForum(world, user, chatId);
      const topic = findTopicIn(state, threadId);
      needRight(world, state, user, "can_delete_messages", "delete topics");
      deleteTopic(world, state, topic);
    },

    changeGeneral(user, chatId, change) {
      const state = enterForum(world, user, chatId);
      needRight(world, state, user, "can_manage_topics", "change General");
      const sender = senderOf(world, state, user);
      if (change.name !== undefined) renameGeneral(world, state, sender, checkName(change.name));
      if (change.is_closed !== undefined) closeGeneral(world, state, sender, change.is_closed);
      if (change.is_hidden !== undefined) hideGeneral(world, state, sender, change.is_hidden);
    },
  };
}

function enterForum(world: World, user: LocalUser, chatId: number): ChatState {
  const state = enter(world, user, chatId);
  if (!isForum(state)) throw new Error("The chat has no topics.");
  return state;
}

/** A topic that this person made, or may manage. */
function findManaged(
  world: World,
  user: LocalUser,
  chatId: number,
  threadId: number,
): [ChatState, LocalTopic] {
  const state = enterForum(world, user, chatId);
  const topic = findTopicIn(state, threadId);
  if (topic.creator_id !== user.id) {
    needRight(world, state, user, "can_manage_topics", "change topics of others");
  }
  return [state, topic];
}

function authorOf(world: World, state: ChatState, user: LocalUser) {
  return { id: user.id, sender: senderOf(world, state, user) };
}

function checkName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === "" || trimmed.length > NAME_LIMIT) {
    throw new Error(`A topic's name has between 1 and ${NAME_LIMIT} characters.`);
  }
  return trimmed;
}
