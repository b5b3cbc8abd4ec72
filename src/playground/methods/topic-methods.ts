import type { ForumTopic, Sticker } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { botMay, describeBotUser } from "../world/members.js";
import { type Sender, senderOf } from "../world/sender.js";
import {
  closeTopic,
  deleteTopic,
  editTopic,
  GENERAL_TOPIC_ID,
  openTopic,
  renameGeneral,
} from "../world/topics.js";
import type { ChatState, LocalTopic, World } from "../world/world.js";
import { findForum, readTopicName } from "./forum-access.js";
import { closeGeneralTopic } from "./general-topic-methods.js";
import { TOPIC_ICONS } from "./topic-icons.js";

/** The only colours there are; the first is the one without a choice (createForumTopic). */
const ICON_COLOURS = [0x6f_b9_f0, 0xff_d6_7e, 0xcb_86_db, 0x8e_ee_98, 0xff_93_b2, 0xfb_6f_5f];

const EDIT = "not enough rights to edit the topic";
const CLOSE = "not enough rights to close or open the topic";

/**
 * The methods of a forum's topics. Rights are checked as in td's ForumTopicManager.cpp, and what
 * only the main server knows, a topic that is gone, has its own words there: TOPIC_ID_INVALID.
 */
export function createTopicMethods(world: World) {
  return {
    createForumTopic(params: ParamsOf<"createForumTopic">): ForumTopic {
      const state = findForum(world, params.chat_id);
      if (!botMay(world, state, "can_manage_topics")) {
        throw badRequest("not enough rights to create a topic");
      }
      const name = readTopicName(params.name);
      const icon_color = readColour(params.icon_color);
      const icon = readIcon(params.icon_custom_emoji_id);
      const by = { id: world.bot.id, sender: botSender(world, state) };
      const topic = openTopic(world, state, by, {
        name,
        icon_color,
        ...(icon !== "" && { icon_custom_emoji_id: icon }),
      });
      const { is_closed: _closed, creator_id: _creator, ...told } = topic;
      return told;
    },

    /** With neither a name nor an icon there is nothing to do, and nothing is checked. */
    editForumTopic(params: ParamsOf<"editForumTopic">): true {
      const state = findForum(world, params.chat_id);
      const id = readThreadId(params.message_thread_id);
      const topic = state.topics.get(id);
      if (topic !== undefined) checkMayManage(world, state, topic, EDIT);
      const hasName = params.name !== undefined && params.name !== "";
      const name = hasName ? { name: readTopicName(params.name ?? "") } : {};
      const given = params.icon_custom_emoji_id;
      if (!hasName && given === undefined) return true;
      if (id === GENERAL_TOPIC_ID) return editGeneral(world, state, name.name, given);
      if (topic === undefined) throw badRequest("TOPIC_ID_INVALID");
      const icon = given === undefined ? {} : { icon: readIcon(given) };
      const sender = botSender(world, state);
      return modified(editTopic(world, state, topic, sender, { ...name, ...icon }));
    },

    closeForumTopic: (params: ParamsOf<"closeForumTopic">): true => setClosed(world, params, true),
    reopenForumTopic: (params: ParamsOf<"reopenForumTopic">): true =>
      setClosed(world, params, false),

    /** Takes all the topic's messages along, whatever their age. */
    deleteForumTopic(params: ParamsOf<"deleteForumTopic">): true {
      const state = findForum(world, params.chat_id);
      const topic = state.topics.get(readThreadId(params.message_thread_id));
      if (!botMay(world, state, "can_delete_messages")) {
        // td lets the creator of a topic through to the server, which asks for the right too.
        const own = topic === undefined || topic.creator_id === world.bot.id;
        throw badRequest(own ? "CHAT_ADMIN_REQUIRED" : "not enough rights to delete the topic");
      }
      if (topic === undefined) throw badRequest("TOPIC_ID_INVALID");
      deleteTopic(world, state, topic);
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
        set_name: "Topics",
        custom_emoji_id,
        needs_repainting: false,
      }));
    },
  };
}

function setClosed(world: World, params: ParamsOf<"closeForumTopic">, closed: boolean): true {
  const state = findForum(world, params.chat_id);
  const id = readThreadId(params.message_thread_id);
  if (id === GENERAL_TOPIC_ID) return closeGeneralTopic(world, state, closed);
  const topic = state.topics.get(id);
  if (topic === undefined) throw badRequest("TOPIC_ID_INVALID");
  checkMayManage(world, state, topic, CLOSE);
  return modified(closeTopic(world, state, topic, botSender(world, state), closed));
}

function editGeneral(
  world: World,
  state: ChatState,
  name: string | undefined,
  icon: string | undefined,
): true {
  if (!botMay(world, state, "can_manage_topics")) throw badRequest(EDIT);
  if (icon !== undefined) throw badRequest("GENERAL_MODIFY_ICON_FORBIDDEN");
  return modified(renameGeneral(world, state, botSender(world, state), name ?? ""));
}

/** Its creator may change a topic without the right. */
function checkMayManage(world: World, state: ChatState, topic: LocalTopic, words: string): void {
  if (topic.creator_id !== world.bot.id && !botMay(world, state, "can_manage_topics")) {
    throw badRequest(words);
  }
}

function modified(changed: boolean): true {
  if (!changed) throw badRequest("TOPIC_NOT_MODIFIED");
  return true;
}

function botSender(world: World, state: ChatState): Sender {
  return senderOf(world, state, describeBotUser(world));
}

function readThreadId(id: number): number {
  if (id <= 0) throw badRequest("invalid forum topic identifier specified");
  return id;
}

function readColour(given: number | undefined): number {
  const colour = given === undefined || given === 0 ? 0x6f_b9_f0 : given;
  if (colour < 0 || colour > 0xff_ff_ff) throw badRequest("invalid icon color specified");
  if (!ICON_COLOURS.includes(colour)) throw badRequest("TOPIC_ICON_COLOR_INVALID");
  return colour;
}

/** The id of an icon, or "" for none. */
function readIcon(id: string | undefined): string {
  if (id === undefined || id === "" || id === "0") return "";
  if (!TOPIC_ICONS.some(([known]) => known === id)) throw badRequest("DOCUMENT_INVALID");
  return id;
}
