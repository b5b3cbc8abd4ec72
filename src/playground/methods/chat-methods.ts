import type { ChatFullInfo, ChatMember, Message } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import type { CallbackAnswer, ChatState, World } from "../world/world.js";
import { botMay, describeBotUser, findChat, findMessage, findWritableChat } from "./chat-access.js";
import { placeBotMessage, quotable } from "./outgoing-message.js";

/** After this, Telegram no longer takes an answer to a tap (seen in the field at about 15 s). */
const CALLBACK_ANSWER_SECONDS = 15;
const CALLBACK_TEXT_LIMIT = 200;

const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

const ACTIONS = [
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
];

/** Methods about chats, their members, and the small signs a bot gives in them. */
export function createChatMethods(world: World) {
  return {
    getChat(params: ParamsOf<"getChat">): ChatFullInfo {
      const state = findChat(world, params.chat_id);
      const pinned = state.messages.get(state.pinned.at(-1) ?? 0);
      const full = {
        ...state.chat,
        accent_color_id: 0,
        max_reaction_count: 11,
        accepted_gift_types: {
          unlimited_gifts: false,
          limited_gifts: false,
          unique_gifts: false,
          premium_subscription: false,
          gifts_from_channels: false,
        },
        ...(pinned !== undefined && { pinned_message: pinned }),
        ...(state.chat.type !== "private" && {
          permissions: { can_send_messages: true },
        }),
      };
      return full as ChatFullInfo;
    },

    getChatMember(params: ParamsOf<"getChatMember">): ChatMember {
      const state = findChat(world, params.chat_id);
      const member = state.members.get(params.user_id);
      if (member !== undefined) return member;
      const user = world.users.get(params.user_id);
      if (user === undefined || !world.met.has(user.id)) throw badRequest("member not found");
      return { status: "left", user };
    },

    getChatAdministrators(params: ParamsOf<"getChatAdministrators">): ChatMember[] {
      const state = findChat(world, params.chat_id);
      if (state.chat.type === "private") {
        throw badRequest("there are no administrators in the private chat");
      }
      return [...state.members.values()].filter(
        ({ status }) => status === "administrator" || status === "creator",
      );
    },

    getChatMemberCount(params: ParamsOf<"getChatMemberCount">): number {
      const state = findChat(world, params.chat_id);
      if (state.chat.type === "private") return 2;
      return [...state.members.values()].filter(
        ({ status }) => status !== "left" && status !== "kicked",
      ).length;
    },

    leaveChat(params: ParamsOf<"leaveChat">): true {
      const state = findChat(world, params.chat_id);
      if (state.chat.type === "private")
        throw badRequest("chat member status can't be changed in private chats");
      state.members.set(world.bot.id, { status: "left", user: describeBotUser(world) });
      world.changed({ kind: "members", chatId: state.chat.id });
      return true;
    },

    pinChatMessage(params: ParamsOf<"pinChatMessage">): true {
      const state = findChat(world, params.chat_id);
      checkMayPin(world, state);
      const message = findMessage(state, params.message_id, "to pin");
      state.pinned = [
        ...state.pinned.filter((id) => id !== message.message_id),
        message.message_id,
      ];
      const { message_thread_id, is_topic_message } = message;
      const frame: Partial<Message> = {
        ...(message_thread_id !== undefined && { message_thread_id }),
        ...(is_topic_message !== undefined && { is_topic_message }),
      };
      placeBotMessage(world, { state, frame }, { pinned_message: quotable(message) });
      return true;
    },

    unpinChatMessage(params: ParamsOf<"unpinChatMessage">): true {
      const state = findChat(world, params.chat_id);
      checkMayPin(world, state);
      const id = params.message_id ?? state.pinned.at(-1);
      if (id === undefined || !state.pinned.includes(id)) {
        throw badRequest("message to unpin not found");
      }
      state.pinned = state.pinned.filter((each) => each !== id);
      world.changed({ kind: "topics", chatId: state.chat.id });
      return true;
    },

    unpinAllForumTopicMessages(params: ParamsOf<"unpinAllForumTopicMessages">): true {
      const state = findChat(world, params.chat_id);
      checkMayPin(world, state);
      state.pinned = state.pinned.filter(
        (id) => state.messages.get(id)?.message_thread_id !== params.message_thread_id,
      );
      return true;
    },

    sendChatAction(params: ParamsOf<"sendChatAction">): true {
      const state = findWritableChat(world, params.chat_id);
      if (!ACTIONS.includes(params.action)) throw badRequest("wrong parameter action in request");
      world.changed({ kind: "action", chatId: state.chat.id });
      return true;
    },

    setMessageReaction(params: ParamsOf<"setMessageReaction">): true {
      const state = findChat(world, params.chat_id);
      findMessage(state, params.message_id, "to react");
      const reactions = params.reaction ?? [];
      if (!Array.isArray(reactions)) throw badRequest("can't parse reaction types JSON object");
      if (reactions.length > 1) throw badRequest("REACTIONS_TOO_MANY");
      return true;
    },

    answerCallbackQuery(params: ParamsOf<"answerCallbackQuery">): true {
      const query = world.callbacks.get(params.callback_query_id);
      const age = query === undefined ? Number.POSITIVE_INFINITY : world.clock.now() - query.at;
      if (
        query === undefined ||
        query.answer !== undefined ||
        age > CALLBACK_ANSWER_SECONDS * 1000
      ) {
        throw badRequest(TOO_OLD);
      }
      const { text, show_alert, url } = params;
      if ((text ?? "").length > CALLBACK_TEXT_LIMIT) throw badRequest("MESSAGE_TOO_LONG");
      const answer: CallbackAnswer = {
        ...(text !== undefined && text !== "" && { text }),
        ...(show_alert !== undefined && { show_alert }),
        ...(url !== undefined && { url }),
      };
      query.answer = answer;
      world.changed({
        kind: "callbackAnswered",
        callbackQueryId: params.callback_query_id,
        userId: query.userId,
        answer,
      });
      return true;
    },
  };
}

function checkMayPin(world: World, state: ChatState): void {
  if (state.chat.type === "private") return;
  const right = state.chat.type === "channel" ? "can_edit_messages" : "can_pin_messages";
  if (!botMay(world, state, right)) {
    throw badRequest("not enough rights to manage pinned messages in the chat");
  }
}
