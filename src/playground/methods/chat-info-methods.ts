import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { botMay, describeBotUser } from "../world/members.js";
import { senderOf } from "../world/sender.js";
import { announce } from "../world/service-message.js";
import type { World } from "../world/world.js";
import { findChat } from "./chat-access.js";

/** td cuts what is longer (set_dialog_title, set_dialog_description). */
const TITLE_LIMIT = 128;
const DESCRIPTION_LIMIT = 255;

/** Methods that change what a group or channel says of itself. */
export function createChatInfoMethods(world: World) {
  return {
    setChatTitle(params: ParamsOf<"setChatTitle">): true {
      const state = findChat(world, params.chat_id);
      const title = [...params.title.trim()].slice(0, TITLE_LIMIT).join("").trim();
      if (title === "") throw badRequest("title must be non-empty");
      if (state.chat.type === "private") throw badRequest("can't change private chat title");
      if (!botMay(world, state, "can_change_info")) {
        throw badRequest("not enough rights to change chat title");
      }
      if (state.chat.title === title) return true;
      state.chat = { ...state.chat, title };
      const sender = senderOf(world, state, describeBotUser(world));
      announce(world, state, sender, { new_chat_title: title });
      return true;
    },

    /** Nobody is told. */
    setChatDescription(params: ParamsOf<"setChatDescription">): true {
      const state = findChat(world, params.chat_id);
      const given = (params.description ?? "").trim();
      const description = [...given].slice(0, DESCRIPTION_LIMIT).join("");
      if (state.chat.type === "private") {
        throw badRequest("can't change private chat description");
      }
      if (!botMay(world, state, "can_change_info")) {
        throw badRequest("not enough rights to set chat description");
      }
      if (state.description === description) throw badRequest("chat description is not modified");
      state.description = description;
      return true;
    },
  };
}
