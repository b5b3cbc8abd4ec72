import { administrator, isInside, memberOf } from "./members.js";
import { someoneOf } from "./membership.js";
import { senderOf } from "./sender.js";
import { announce } from "./service-message.js";
import { unusedId } from "./unused-id.js";
import { type ChatState, randomId, type World } from "./world.js";

/**
 * A basic group becomes a supergroup: a new chat with the same people, its own message ids and no
 * messages. Each side has a service message that names the other; the old one takes no calls that
 * write.
 * @throws Error for any other chat, and for a group that has moved already.
 */
export function upgrade(world: World, old: ChatState): ChatState {
  if (old.chat.type !== "group") throw new Error("Only a basic group can be upgraded.");
  if (old.migratedTo !== undefined) throw new Error("The group was upgraded already.");
  // A supergroup's id is its own ten digits after -100.
  const id = unusedId(world, () => -1_000_000_000_000 - randomId(world.random, 10));
  const next = world.addChat({ id, type: "supergroup", title: old.chat.title });
  next.permissions = old.permissions;
  next.description = old.description;
  for (const userId of old.members.keys()) {
    const member = memberOf(world, old, userId);
    if (member === undefined || !isInside(member)) continue;
    const { user } = member;
    const moved =
      member.status === "administrator"
        ? { ...administrator(user, "supergroup"), ...member } // with the rights only it knows
        : member;
    next.members.set(userId, moved);
  }
  const sender = senderOf(world, old, someoneOf(world, old));
  announce(world, old, sender, { migrate_to_chat_id: id });
  old.migratedTo = id;
  announce(world, next, sender, { migrate_from_chat_id: old.chat.id });
  return next;
}
