import type { ForumTopic, Message, Sticker } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import type { ChatState, LocalTopic, World } from "../world/world.js";
import { type AdminRight, botMay, findChat } from "./chat-access.js";
import { placeBotMessage } from "./outgoing-message.js";

const NAME_LIMIT = 128;
/** The only colours the Bot API takes: createForumTopic, `icon_color`. */
const ICON_COLOURS = [0x6f_b9_f0, 0xff_d6_7e, 0xcb_86_db, 0x8e_ee_98, 0xff_93_b2, 0xfb_6f_5f];

/** A few of Telegram's default topic icons, by custom emoji id. */
export const TOPIC_ICONS: readonly (readonly [string, string])[] = [
  ["5434144690511290129", "📰"],
  ["5312536423851630001", "💡"],
  ["5379748062124056162", "❗️"],
  ["5237699328843200968", "✅"],
  ["5377316857231450742", "❓"],
  ["5309984423003823246", "📣"],
  ["5312315739842026755", "📅"],
  ["5420216386448270341", "🆘"],
];

/** The methods of a forum: a topic is named by the id of the service message that made it. */
export function createTopicMethods(world: World) {
  return {
    createForumTopic(params: ParamsOf<"createForumTopic">): ForumTopic {
      const state = findForum(world, params.chat_id, "can_manage_topics", "create a topic");
      const name = readName(params.name);
      const colour =
        params.icon_color ?? ICON_COLOURS[Math.floor(world.random() * 6)] ?? 0x6f_b9_f0;
      if (!ICON_COLOURS.includes(colour)) throw badRequest("TOPIC_ICON_COLOR_INVALID");
      const icon = readIcon(params.icon_custom_emoji_id);
      return openTopic(world, state, { name, icon_color: colour, ...icon });
    },

    editForumTopic(params: ParamsOf<"editForumTopic">): true {
      const state = findForum(world, params.chat_id, "can_manage_topics", "edit the topic");
      const topic = findTopic(state, params.message_thread_id);
      const name =
        params.name === undefined || params.name === "" ? {} : { name: readName(params.name) };
      const icon = readIcon(params.icon_custom_emoji_id);
      const { icon_custom_emoji_id: _icon, ...plain } = topic;
      const after = { ...(params.icon_custom_emoji_id === "" ? plain : topic), ...name, ...icon };
      if (after.name === topic.name && after.icon_custom_emoji_id === topic.icon_custom_emoji_id) {
        throw badRequest("TOPIC_NOT_MODIFIED");
      }
      state.topics.set(topic.message_thread_id, after);
      placeInside(world, state, topic, { forum_topic_edited: { ...name, ...icon } });
      world.changed({ kind: "topics", chatId: state.chat.id });
      return true;
    },

    closeForumTopic(params: ParamsOf<"closeForumTopic">): true {
      return setClosed(world, params, true);
    },

    reopenForumTopic(params: ParamsOf<"reopenForumTopic">): true {
      return setClosed(world, params, false);
    },

    /** Takes all the topic's messages along, whatever their age. */
    deleteForumTopic(params: ParamsOf<"deleteForumTopic">): true {
      const state = findForum(world, params.chat_id, "can_delete_messages", "delete the topic");
      const topic = findTopic(state, params.message_thread_id);
      for (const message of [...state.messages.values()]) {
        if (message.message_thread_id === topic.message_thread_id) {
          world.remove(state, message.message_id);
        }
      }
      state.topics.delete(topic.message_thread_id);
      world.changed({ kind: "topics", chatId: state.chat.id });
      return true;
    },

    getForumTopicIconStickers(): Sticker[] {
      return TOPIC_ICONS.map(([custom_emoji_id, emoji]) => ({
        type: "custom_emoji" as const,
        file_id: `CAACAgIA${custom_emoji_id}`,
        file_unique_id: `AgAD${custom_emoji_id}`,
        width: 512,
        height: 512,
        is_animated: true,
        is_video: false,
        emoji,
        custom_emoji_id,
      }));
    },
  };
}

function openTopic(
  world: World,
  state: ChatState,
  made: Pick<ForumTopic, "name" | "icon_color" | "icon_custom_emoji_id">,
): ForumTopic {
  // The service message's own id is the thread's: take it before the message is built.
  const threadId = world.takeMessageId(state);
  const topic: ForumTopic = { message_thread_id: threadId, ...made };
  state.topics.set(threadId, { ...topic, is_closed: false });
  placeInside(world, state, topic, { message_id: threadId, forum_topic_created: made });
  world.changed({ kind: "topics", chatId: state.chat.id });
  return topic;
}

function setClosed(world: World, params: ParamsOf<"closeForumTopic">, closed: boolean): true {
  const act = closed ? "close the topic" : "reopen the topic";
  const state = findForum(world, params.chat_id, "can_manage_topics", act);
  const topic = findTopic(state, params.message_thread_id);
  if (topic.is_closed === closed) throw badRequest("TOPIC_NOT_MODIFIED");
  state.topics.set(topic.message_thread_id, { ...topic, is_closed: closed });
  const event = closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} };
  placeInside(world, state, topic, event);
  world.changed({ kind: "topics", chatId: state.chat.id });
  return true;
}

function placeInside(
  world: World,
  state: ChatState,
  topic: Pick<ForumTopic, "message_thread_id">,
  content: Partial<Message>,
): void {
  const frame = { message_thread_id: topic.message_thread_id, is_topic_message: true };
  placeBotMessage(world, { state, frame }, content);
}

function findForum(
  world: World,
  chatId: number | string,
  right: AdminRight,
  act: string,
): ChatState {
  const state = findChat(world, chatId);
  const { chat } = state;
  if (chat.type !== "supergroup" || chat.is_forum !== true) {
    throw badRequest("the chat is not a forum");
  }
  if (!botMay(world, state, right)) throw badRequest(`not enough rights to ${act}`);
  return state;
}

function findTopic(state: ChatState, threadId: number): LocalTopic {
  const topic = state.topics.get(threadId);
  if (topic === undefined) throw badRequest("message thread not found");
  return topic;
}

function readName(given: string): string {
  const name = given.trim();
  if (name === "") throw badRequest("TOPIC_TITLE_EMPTY");
  if (name.length > NAME_LIMIT) throw badRequest("TOPIC_TITLE_TOO_LONG");
  return name;
}

function readIcon(id: string | undefined): { icon_custom_emoji_id?: string } {
  if (id === undefined || id === "") return {};
  if (!TOPIC_ICONS.some(([known]) => known === id)) throw badRequest("DOCUMENT_INVALID");
  return { icon_custom_emoji_id: id };
}
