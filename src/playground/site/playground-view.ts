import type { InlineKeyboardButton, MessageEntity } from "grammy/types";
import type { LocalTelegram } from "../local-telegram.js";
import type { LocalMessage, LocalUser } from "../world/world.js";
import type { PlaygroundCast } from "./playground-cast.js";

/** The strip of calls shows this many. */
const SHOWN_CALLS = 40;

/** Everything the page draws. */
export interface PlaygroundView {
  readonly bot: { readonly id: number; readonly name: string; readonly username: string };
  readonly isDown: boolean;
  readonly pendingUpdates: number;
  readonly worker: PersonView & {
    readonly hasWritten: boolean;
    readonly blocked: boolean;
    readonly description: string;
    readonly username: string;
    readonly language: string;
  };
  readonly caseworkers: readonly PersonView[];
  readonly privateChat: ChatView;
  readonly group: ChatView & {
    readonly title: string;
    readonly isForum: boolean;
    readonly topics: readonly TopicView[];
  };
  readonly calls: readonly { method: string; ok: boolean; error: string; at: number }[];
}

interface PersonView {
  readonly id: number;
  readonly name: string;
}

interface ChatView {
  readonly id: number;
  readonly messages: readonly MessageView[];
  readonly commands: readonly { readonly command: string; readonly description: string }[];
}

interface TopicView {
  readonly id: number;
  readonly name: string;
  readonly colour: string;
  readonly icon: string;
  readonly closed: boolean;
}

export interface MessageView {
  readonly id: number;
  readonly threadId: number | null;
  readonly author: PersonView & { readonly isBot: boolean };
  readonly date: number;
  readonly edited: boolean;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly keyboard: readonly (readonly ButtonView[])[];
  readonly media: { readonly kind: string; readonly fileId: string; readonly name: string } | null;
  readonly reply: { readonly id: number; readonly author: string; readonly text: string } | null;
  /** What happened, for a message that nobody wrote; otherwise empty. */
  readonly service: string;
  readonly isProtected: boolean;
}

interface ButtonView {
  readonly text: string;
  readonly data: string | null;
  readonly url: string | null;
  readonly style: string;
}

export function viewPlayground(telegram: LocalTelegram, cast: PlaygroundCast): PlaygroundView {
  const { worker, caseworkers, group } = cast;
  const someCaseworker = caseworkers[0] ?? worker;
  return {
    bot: {
      id: telegram.bot.id,
      name: telegram.nameFor(worker),
      username: telegram.bot.username ?? "",
    },
    isDown: telegram.faults.isDown,
    pendingUpdates: telegram.pendingUpdates(),
    worker: {
      ...viewPerson(worker),
      ...telegram.standing(worker),
      description: telegram.descriptionFor(worker),
      username: worker.username ?? "",
      language: worker.language_code ?? "",
    },
    caseworkers: caseworkers.map(viewPerson),
    privateChat: {
      id: worker.id,
      messages: telegram.messages(worker.id).map(viewMessage),
      commands: telegram.commandsFor(worker, worker.id),
    },
    group: {
      id: group.id,
      title: group.type === "private" ? "" : group.title,
      isForum: group.type === "supergroup" && group.is_forum === true,
      messages: telegram.messages(group.id).map(viewMessage),
      commands: telegram.commandsFor(someCaseworker, group.id),
      topics: telegram.topics(group.id).map((topic) => ({
        id: topic.message_thread_id,
        name: topic.name,
        colour: `#${topic.icon_color.toString(16).padStart(6, "0")}`,
        icon: telegram.iconOf(topic),
        closed: topic.is_closed,
      })),
    },
    calls: telegram.calls
      .slice(-SHOWN_CALLS)
      .map(({ method, ok, error, at }) => ({ method, ok, error: error ?? "", at })),
  };
}

function viewPerson(user: LocalUser): PersonView {
  return { id: user.id, name: [user.first_name, user.last_name ?? ""].join(" ").trim() };
}

function viewMessage(message: LocalMessage): MessageView {
  const replied = message.reply_to_message;
  return {
    id: message.message_id,
    threadId: message.message_thread_id ?? null,
    author: viewAuthor(message),
    date: message.date,
    edited: message.edit_date !== undefined,
    text: message.text ?? message.caption ?? "",
    entities: message.entities ?? message.caption_entities ?? [],
    keyboard: message.reply_markup?.inline_keyboard.map((row) => row.map(viewButton)) ?? [],
    media: viewMedia(message),
    reply:
      replied === undefined || replied.forum_topic_created !== undefined
        ? null
        : {
            id: replied.message_id,
            author: viewAuthor(replied).name,
            text: replied.text ?? replied.caption ?? "",
          },
    service: describeService(message),
    isProtected: message.has_protected_content === true,
  };
}

function viewAuthor(message: Pick<LocalMessage, "from" | "sender_chat">): MessageView["author"] {
  const { from, sender_chat } = message;
  if (from !== undefined) return { ...viewPerson(from), isBot: from.is_bot };
  const title =
    sender_chat !== undefined && sender_chat.type !== "private" ? sender_chat.title : "";
  return { id: sender_chat?.id ?? 0, name: title, isBot: true };
}

function viewButton(button: InlineKeyboardButton): ButtonView {
  return {
    text: button.text,
    data: "callback_data" in button ? button.callback_data : null,
    url: "url" in button ? button.url : null,
    style: "style" in button && typeof button.style === "string" ? button.style : "",
  };
}

function viewMedia(message: LocalMessage): MessageView["media"] {
  const photo = message.photo?.at(-1);
  if (photo !== undefined) return { kind: "photo", fileId: photo.file_id, name: "Photo" };
  const { document, voice, audio, video, sticker } = message;
  if (document !== undefined) {
    return { kind: "document", fileId: document.file_id, name: document.file_name ?? "File" };
  }
  if (voice !== undefined) return { kind: "voice", fileId: voice.file_id, name: "Voice message" };
  if (audio !== undefined) {
    return {
      kind: "audio",
      fileId: audio.file_id,
      name: audio.title ?? audio.file_name ?? "Audio",
    };
  }
  if (video !== undefined) return { kind: "video", fileId: video.file_id, name: "Video" };
  if (sticker !== undefined) {
    return { kind: "sticker", fileId: sticker.file_id, name: sticker.emoji ?? "Sticker" };
  }
  return null;
}

function describeService(message: LocalMessage): string {
  if (message.forum_topic_created !== undefined) {
    return `Topic “${message.forum_topic_created.name}” was created`;
  }
  if (message.forum_topic_edited !== undefined) {
    const { name } = message.forum_topic_edited;
    return name === undefined ? "The topic icon was changed" : `The topic was renamed “${name}”`;
  }
  if (message.forum_topic_closed !== undefined) return "The topic was closed";
  if (message.forum_topic_reopened !== undefined) return "The topic was reopened";
  if (message.pinned_message !== undefined) return "A message was pinned";
  if (message.contact !== undefined) return "A contact was shared";
  if (message.location !== undefined) return "A location was shared";
  if (message.poll !== undefined) return `Poll: ${message.poll.question}`;
  return "";
}
