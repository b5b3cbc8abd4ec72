import type { Api } from "grammy";
import type { MessageEntity, User } from "grammy/types";
import type { Clock, Roster } from "../../../ports.js";
import { passes, toSendError } from "../../send-error.js";
import type { Membership } from "../chat/membership.js";
import { namedIn } from "./acts-holding.js";
import type { WrittenCommand } from "./desk-command.js";

/**
 * Whom a command names: the author of the message it replies to, somebody mentioned in it, `@name`, or
 * a first name. `nobody`: it names no one; `unknown`: whoever it names is not known here. Whether they
 * may have a case is for the act to find out. Throws a `SendError` when Telegram cannot tell.
 */
export function createReceiverOf(options: {
  api: Api;
  roster: Pick<Roster, "everyone">;
  membership: Pick<Membership, "standing">;
  clock: Clock;
  chatId: () => number;
}): (written: WrittenCommand) => Promise<number | "nobody" | "unknown"> {
  const { api, roster, membership, clock, chatId } = options;

  // Telegram finds nobody by a name: only whom the chat or the roster names can be known by one.
  async function byUsername(username: string): Promise<number | null> {
    const wanted = username.toLowerCase();
    const isWanted = (user: User) => user.username?.toLowerCase() === wanted;
    const administrators = await api.getChatAdministrators(chatId()).catch((error) => {
      const failure = toSendError(error);
      if (passes(failure)) throw failure;
      return [];
    });
    const found = administrators.find(({ user }) => !user.is_bot && isWanted(user));
    if (found) return found.user.id;
    for (const { id } of await roster.everyone(clock.now())) {
      const standing = await membership.standing(id);
      if (standing.kind !== "outside" && isWanted(standing.member.user)) return id;
    }
    return null;
  }

  return async ({ message, words }) => {
    const mentioned = mentionOf(message.text ?? "", message.entities ?? []);
    if (typeof mentioned === "number") return mentioned;
    if (mentioned !== null) return (await byUsername(mentioned)) ?? "unknown";
    if (words !== "") return namedIn(words, await roster.everyone(clock.now()))?.id ?? "unknown";
    const replied = message.reply_to_message;
    const isTalk = replied !== undefined && !replied.sender_chat && !replied.forum_topic_created;
    return isTalk && replied.from && !replied.from.is_bot ? replied.from.id : "nobody";
  };
}

/** An id where Telegram tells one, else the name behind `@`. */
function mentionOf(text: string, entities: readonly MessageEntity[]): number | string | null {
  for (const entity of entities) {
    if (entity.type === "text_mention") return entity.user.id;
    if (entity.type === "mention")
      return text.slice(entity.offset + 1, entity.offset + entity.length);
  }
  return null;
}
