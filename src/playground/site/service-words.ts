import type { LocalMessage } from "../world/world.js";

/** What a message that nobody wrote tells of, in words; empty for one that somebody wrote. */
export function describeService(message: LocalMessage): string {
  return topicEvent(message) ?? memberEvent(message) ?? chatEvent(message) ?? unwritten(message);
}

function topicEvent(message: LocalMessage): string | undefined {
  const { forum_topic_created: created, forum_topic_edited: edited } = message;
  if (created !== undefined) return `Topic “${created.name}” was created`;
  if (edited !== undefined) {
    return edited.name === undefined
      ? "The topic icon was changed"
      : `The topic was renamed “${edited.name}”`;
  }
  if (message.forum_topic_closed !== undefined) return "The topic was closed";
  if (message.forum_topic_reopened !== undefined) return "The topic was reopened";
  if (message.general_forum_topic_hidden !== undefined) return "The topic General was hidden";
  if (message.general_forum_topic_unhidden !== undefined) return "The topic General is shown again";
  return undefined;
}

function memberEvent(message: LocalMessage): string | undefined {
  const { new_chat_members: joined, left_chat_member: left } = message;
  if (joined !== undefined) {
    const names = joined.map((user) => user.first_name).join(", ");
    return `${names} joined the group`;
  }
  return left === undefined ? undefined : `${left.first_name} left the group`;
}

function chatEvent(message: LocalMessage): string | undefined {
  if (message.pinned_message !== undefined) return "A message was pinned";
  if (message.new_chat_title !== undefined) {
    return `The group is now called “${message.new_chat_title}”`;
  }
  if (message.new_chat_photo !== undefined) return "The group has a new photo";
  if (message.delete_chat_photo !== undefined) return "The group’s photo was removed";
  if (message.migrate_to_chat_id !== undefined) return "The group became a supergroup";
  if (message.migrate_from_chat_id !== undefined) return "A group became this supergroup";
  if (message.message_auto_delete_timer_changed !== undefined) {
    return "The time after which messages vanish was changed";
  }
  return undefined;
}

/** Kinds that the page does not draw. */
function unwritten(message: LocalMessage): string {
  if (message.contact !== undefined) return "A contact was shared";
  if (message.location !== undefined) return "A location was shared";
  if (message.poll !== undefined) return `Poll: ${message.poll.question}`;
  if (message.dice !== undefined) return `${message.dice.emoji} ${message.dice.value}`;
  return "";
}
