import type { ReactionType } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { describeBotUser } from "../world/members.js";
import { isReactionEmoji, setReactions } from "../world/reactions.js";
import type { ChatState, World } from "../world/world.js";
import { findChat, findMessage } from "./chat-access.js";

/** Bots can set up to one reaction per message (Bot API, setMessageReaction). */
const REACTIONS_OF_A_BOT = 1;

/** The bot's own reactions. */
export function createReactionMethods(world: World) {
  return {
    setMessageReaction(params: ParamsOf<"setMessageReaction">): true {
      const reactions = readReactions(params.reaction);
      const state = findChat(world, params.chat_id, "read");
      const message = findMessage(state, Number(params.message_id), "to react");
      if (reactions.length > REACTIONS_OF_A_BOT) throw badRequest("REACTIONS_TOO_MANY");
      if (!reactions.every((reaction) => isUsable(state, message.message_id, reaction))) {
        throw badRequest("REACTION_INVALID");
      }
      setReactions(world, state, message.message_id, describeBotUser(world), reactions);
      return true;
    },
  };
}

function readReactions(given: unknown): readonly ReactionType[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw badRequest("expected an Array of ReactionType");
  for (const each of given) {
    const type: unknown = typeof each === "object" && each !== null ? each.type : undefined;
    if (type !== "emoji" && type !== "custom_emoji") {
      throw badRequest("can't parse ReactionType: invalid reaction type specified");
    }
  }
  return given;
}

/** A custom emoji only if it is there already: these chats' administrators allow none. */
function isUsable(state: ChatState, messageId: number, reaction: ReactionType): boolean {
  if (reaction.type === "emoji") return isReactionEmoji(reaction.emoji);
  const present = [...(state.reactions.get(messageId)?.values() ?? [])].flat();
  return present.some((each) => JSON.stringify(each) === JSON.stringify(reaction));
}
