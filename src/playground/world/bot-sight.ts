import type { Message, User } from "grammy/types";
import { botMember, isAdministrator, isInside } from "./members.js";
import type { ChatState, World } from "./world.js";

/** The user that stands for an administrator who posts as the group itself. */
export const GROUP_ANONYMOUS_BOT: User = {
  id: 1087968824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};

/** The user that stands for a channel that writes in a group (Client.cpp, channel_bot_user_id_). */
export const CHANNEL_BOT: User = {
  id: 136817688,
  is_bot: true,
  first_name: "Channel",
  username: "Channel_Bot",
};

/** Where Telegram's own account, the sender of a linked channel's posts, comes from. */
export const SERVICE_USER: User = { id: 777000, is_bot: false, first_name: "Telegram" };

/**
 * Whether the bot is told of what somebody else wrote: never of what another bot wrote; in private
 * chats, channels and as an administrator of everything else; as a plain member in privacy mode of
 * what is meant for it (https://core.telegram.org/bots/features#privacy-mode).
 */
export function botSees(world: World, state: ChatState, message: Message): boolean {
  const { type } = state.chat;
  if (type === "private") return true;
  const member = botMember(world, state);
  if (!isInside(member)) return false;
  if (isFromOtherBot(world, message)) return false;
  if (type === "channel" || isAdministrator(member)) return true;
  if (world.bot.can_read_all_group_messages) return true;
  if (message.reply_to_message?.from?.id === world.bot.id) return true;
  if (message.via_bot?.id === world.bot.id) return true;
  return isAddressed(world, state, message);
}

function isFromOtherBot(world: World, message: Message): boolean {
  const { from } = message;
  const stands = message.sender_chat !== undefined;
  return from?.is_bot === true && !stands && from.id !== world.bot.id;
}

/** A command for this bot, one for any bot while no other bot has the word, or a mention. */
function isAddressed(world: World, state: ChatState, message: Message): boolean {
  const text = message.text ?? message.caption ?? "";
  const name = `@${world.bot.username.toLowerCase()}`;
  const mentions = (message.entities ?? message.caption_entities ?? []).some(
    ({ type, offset, length }) =>
      type === "mention" && text.slice(offset, offset + length).toLowerCase() === name,
  );
  if (mentions) return true;
  const command = /^\/\w+(@\w+)?/.exec(text);
  if (command === null) return false;
  if (command[1] !== undefined) return command[1].toLowerCase() === name;
  return state.lastBotId === undefined || state.lastBotId === world.bot.id;
}
