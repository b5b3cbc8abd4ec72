import type { Chat, ChatMember, Message, User } from "grammy/types";
import {
  describeBotUser,
  isAdministrator,
  isBotAdministrator,
  isInside,
  memberOf,
} from "./members.js";
import { senderOf } from "./sender.js";
import { announce } from "./service-message.js";
import type { ChatState, World } from "./world.js";

/** How somebody stands to a chat changes, by whose doing. */
export interface MemberChange {
  readonly after: ChatMember;
  readonly by: User;
}

/**
 * Gives somebody a new standing in a chat, with all that Telegram tells of it: the service message
 * of a group about who came and who went, `my_chat_member` about the bot, and `chat_member` about
 * anyone else, which only an administrator gets (Bot API, Update).
 */
export function changeMember(world: World, state: ChatState, change: MemberChange): void {
  const { after, by } = change;
  const { user } = after;
  const before = memberOf(world, state, user.id) ?? { status: "left", user };
  state.members.set(user.id, after);
  world.met.add(user.id);
  world.met.add(by.id);
  world.changed({ kind: "members", chatId: state.chat.id });
  const event = { chat: state.chat, from: by, date: world.seconds() };
  const told = { ...event, old_chat_member: before, new_chat_member: after };
  if (user.id === world.bot.id) world.updates.push({ my_chat_member: told });
  else if (isBotAdministrator(world, state)) world.updates.push({ chat_member: told });
  announceMove(world, state, change, before);
}

/** Who does things in this chat when nobody is named: its owner, an administrator, a member. */
export function someoneOf(world: World, state: ChatState): User {
  const people = [...state.members.values()].filter(
    (member) => member.user.id !== world.bot.id && isInside(member),
  );
  const chosen =
    people.find(({ status }) => status === "creator") ?? people.find(isAdministrator) ?? people[0];
  return chosen?.user ?? describeBotUser(world);
}

/** A chat's members are told of in groups only; a channel is silent about them. */
function announceMove(
  world: World,
  state: ChatState,
  { after, by }: MemberChange,
  before: ChatMember,
): void {
  if (state.chat.type === "channel" || isInside(before) === isInside(after)) return;
  const { user } = after;
  const sender = senderOf(world, state, by);
  if (isInside(after)) return void announce(world, state, sender, arrivalOf([user]));
  // Of its own departure a bot is told although it is out (Client.cpp, need_skip_update_message).
  const told = user.id === world.bot.id ? { told: true } : {};
  announce(world, state, sender, departureOf(user), told);
}

/** The server still writes the fields of before `new_chat_members` (Client.cpp, JsonMessage). */
function arrivalOf(users: readonly User[]): Partial<Message> {
  const [first] = users;
  const fields = {
    new_chat_participant: first,
    new_chat_member: first,
    new_chat_members: [...users],
  };
  return fields as Partial<Message>;
}

function departureOf(user: User): Partial<Message> {
  return { left_chat_participant: user, left_chat_member: user } as Partial<Message>;
}

/** A private chat's two: the bot in the eyes of a person who may block it. */
export function tellBlocked(world: World, chat: Chat, person: User, blocked: boolean): void {
  const user = describeBotUser(world);
  const member: ChatMember = { status: "member", user };
  const kicked: ChatMember = { status: "kicked", user, until_date: 0 };
  world.updates.push({
    my_chat_member: {
      chat,
      from: person,
      date: world.seconds(),
      old_chat_member: blocked ? member : kicked,
      new_chat_member: blocked ? kicked : member,
    },
  });
}
