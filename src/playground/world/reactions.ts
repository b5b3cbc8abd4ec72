import type { Chat, ReactionType, User } from "grammy/types";
import type { ChatState, World } from "./world.js";

/** A reaction below a message, and who gave it. */
export interface LocalReaction {
  readonly emoji: string;
  readonly count: number;
  readonly by: readonly number[];
}

/** The whole list: https://core.telegram.org/bots/api#reactiontypeemoji. */
const EMOJI =
  "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡".split(
    " ",
  );

/** Whether an emoji can stand below a message; the selector of the coloured form is passed over. */
export function isReactionEmoji(emoji: string): boolean {
  return EMOJI.includes(plain(emoji));
}

/**
 * Puts the reactions of one person, or of the bot, in the place of their former ones; an empty
 * list takes them away. A person's change yields `message_reaction`, which the bot hears of only
 * as an administrator who asked for it by name, and never for a reaction of its own.
 * @returns whether anything changed.
 */
export function setReactions(
  world: World,
  state: ChatState,
  messageId: number,
  actor: User | Chat,
  next: readonly ReactionType[],
): boolean {
  const ofMessage = state.reactions.get(messageId) ?? new Map<number, readonly ReactionType[]>();
  const before = ofMessage.get(actor.id) ?? [];
  const after = next.map((reaction) =>
    reaction.type === "emoji" ? { ...reaction, emoji: plain(reaction.emoji) } : reaction,
  ) as readonly ReactionType[];
  if (JSON.stringify(before) === JSON.stringify(after)) return false;
  if (after.length === 0) ofMessage.delete(actor.id);
  else ofMessage.set(actor.id, after);
  state.reactions.set(messageId, ofMessage);
  world.changed({ kind: "reactions", chatId: state.chat.id, messageId });
  if (actor.id !== world.bot.id && hears(world, state)) {
    world.updates.push({
      message_reaction: {
        chat: state.chat,
        message_id: messageId,
        ...("is_bot" in actor ? { user: actor } : { actor_chat: actor }),
        date: world.seconds(),
        old_reaction: [...before],
        new_reaction: [...after],
      },
    });
  }
  return true;
}

/** What stands below a message, the first given first. */
export function reactionsOf(
  state: ChatState | undefined,
  messageId: number,
): readonly LocalReaction[] {
  const by = new Map<string, number[]>();
  for (const [actorId, reactions] of state?.reactions.get(messageId) ?? []) {
    for (const reaction of reactions) {
      const emoji = reaction.type === "emoji" ? reaction.emoji : reaction.type;
      by.set(emoji, [...(by.get(emoji) ?? []), actorId]);
    }
  }
  return [...by].map(([emoji, actors]) => ({ emoji, count: actors.length, by: actors }));
}

/** https://core.telegram.org/bots/api#update, message_reaction: the bot must be an administrator. */
function hears(world: World, state: ChatState): boolean {
  const status = state.members.get(world.bot.id)?.status;
  return status === "administrator" || status === "creator";
}

function plain(emoji: string): string {
  return emoji.replaceAll("\u{fe0f}", "");
}
