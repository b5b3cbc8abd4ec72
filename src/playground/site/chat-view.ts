import type { BotCommand } from "grammy/types";
import type { LocalTelegram } from "../local-telegram.js";
import { isInside } from "../world/members.js";
import { GENERAL_TOPIC_ID } from "../world/topics.js";
import type { LocalChat, LocalUser } from "../world/world.js";
import { nameOf } from "./message-view.js";
import type { PlaygroundCast } from "./playground-cast.js";
import { type KeyboardView, viewReplyKeyboard } from "./reply-keyboard-view.js";

/** A chat without its messages. */
export interface ChatView {
  readonly id: number;
  readonly kind: "private" | "group";
  readonly title: string;
  /** The command menu, by the id of the person who opens it. */
  readonly commands: Readonly<Record<number, readonly BotCommand[]>>;
  /** Newest last. */
  readonly pinned: readonly number[];
  /** What the bot put in the place of letters, or the answer it asks for. */
  readonly keyboard: KeyboardView | null;
  readonly private: PrivateView | null;
  readonly group: GroupView | null;
}

interface PrivateView {
  readonly hasWritten: boolean;
  readonly blocked: boolean;
  readonly description: string;
}

interface GroupView {
  readonly isForum: boolean;
  readonly memberCount: number;
  readonly topics: readonly TopicView[];
}

interface TopicView {
  readonly id: number;
  readonly name: string;
  readonly colour: string;
  readonly icon: string;
  readonly closed: boolean;
  readonly hidden: boolean;
}

/** A person's private chat with the bot; it has the person's id. */
export function viewPrivateChat(telegram: LocalTelegram, person: LocalUser): ChatView {
  return {
    id: person.id,
    kind: "private",
    title: telegram.nameFor(person),
    commands: { [person.id]: telegram.commandsFor(person, person.id) },
    pinned: telegram.pinned(person.id),
    keyboard: keyboardOf(telegram, person.id),
    private: { ...telegram.standing(person), description: telegram.descriptionFor(person) },
    group: null,
  };
}

export function viewGroup(telegram: LocalTelegram, cast: PlaygroundCast): ChatView {
  const { group } = cast;
  const members = [...cast.caseworkers, cast.outsider];
  return {
    id: group.id,
    kind: "group",
    title: titleOf(group),
    commands: Object.fromEntries(
      members.map((person) => [person.id, telegram.commandsFor(person, group.id)]),
    ),
    pinned: telegram.pinned(group.id),
    keyboard: keyboardOf(telegram, group.id),
    private: null,
    group: {
      isForum: group.type === "supergroup" && group.is_forum === true,
      memberCount: telegram.members(group.id).filter(isInside).length,
      topics: viewTopics(telegram, group.id),
    },
  };
}

/** General first; it has no colour of its own. */
function viewTopics(telegram: LocalTelegram, chatId: number): readonly TopicView[] {
  const general = telegram.general(chatId);
  const others = telegram.topics(chatId).map((topic) => ({
    id: topic.message_thread_id,
    name: topic.name,
    colour: `#${topic.icon_color.toString(16).padStart(6, "0")}`,
    icon: telegram.iconOf(topic),
    closed: topic.is_closed,
    hidden: false,
  }));
  if (general === undefined) return others;
  const { name, is_closed: closed, is_hidden: hidden } = general;
  return [{ id: GENERAL_TOPIC_ID, name, colour: "#62706f", icon: "", closed, hidden }, ...others];
}

function keyboardOf(telegram: LocalTelegram, chatId: number): KeyboardView | null {
  return viewReplyKeyboard(telegram.replyKeyboard(chatId), telegram.forcedReply(chatId) ?? null);
}

function titleOf(chat: LocalChat): string {
  return chat.type === "private" ? chat.first_name : chat.title;
}

/** Somebody on the page, and what Telegram tells a bot about them. */
export interface RoleView {
  readonly id: number;
  readonly name: string;
  readonly username: string;
  readonly language: string;
  readonly role: "worker" | "administrator" | "caseworker" | "outsider";
  /** Whether they are in the group. */
  readonly isMember: boolean;
}

export function viewRoles(telegram: LocalTelegram, cast: PlaygroundCast): readonly RoleView[] {
  const members = new Map(telegram.members(cast.group.id).map((each) => [each.user.id, each]));
  const seat = (user: LocalUser, role: RoleView["role"]): RoleView => {
    const member = members.get(user.id);
    const { id, username = "", language_code: language = "" } = user;
    const isMember = member !== undefined && isInside(member);
    return { id, name: nameOf(user), username, language, role, isMember };
  };
  return [
    ...cast.workers.map((user) => seat(user, "worker")),
    ...cast.caseworkers.map((user) => {
      const { status } = members.get(user.id) ?? {};
      const runs = status === "administrator" || status === "creator";
      return seat(user, runs ? "administrator" : "caseworker");
    }),
    seat(cast.outsider, "outsider"),
  ];
}
