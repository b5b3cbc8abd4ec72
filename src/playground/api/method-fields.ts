import type { ApiMethods } from "@grammyjs/types";
import type {
  BotCommand,
  BotCommandScope,
  LinkPreviewOptions,
  MenuButton,
  MessageEntity,
  ReactionType,
  ReplyParameters,
} from "grammy/types";

declare const valueType: unique symbol;

/** A file that came with a multipart request. */
export interface Upload {
  readonly fileName: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export type FieldKind = "integer" | "chat" | "string" | "boolean" | "json" | "file";

/** One parameter of a method; `T` is what the method is handed. */
export interface Field<T, Required extends boolean> {
  readonly kind: FieldKind;
  readonly required: Required;
  /** What Telegram says, after "Bad Request: ", when a required value is absent or empty. */
  readonly missing?: string;
  readonly [valueType]?: T;
}

export type Fields = Readonly<Record<string, Field<unknown, boolean>>>;

const optional = <T>(kind: FieldKind): Field<T, false> => ({ kind, required: false });
const required = <T>(kind: FieldKind, missing?: string): Field<T, true> =>
  missing === undefined ? { kind, required: true } : { kind, required: true, missing };

const chatId = required<number | string>("chat", "chat_id is empty");
const messageId = required<number>("integer", "message identifier is not specified");
const threadId = required<number>("integer", "message thread not found");
const languageCode = optional<string>("string");

const formatting = {
  parse_mode: optional<string>("string"),
  link_preview_options: optional<LinkPreviewOptions>("json"),
} as const;

const caption = {
  caption: optional<string>("string"),
  parse_mode: optional<string>("string"),
  caption_entities: optional<MessageEntity[]>("json"),
} as const;

const sending = {
  chat_id: chatId,
  message_thread_id: optional<number>("integer"),
  disable_notification: optional<boolean>("boolean"),
  protect_content: optional<boolean>("boolean"),
  reply_parameters: optional<ReplyParameters>("json"),
  reply_markup: optional<unknown>("json"),
} as const;

const file = (name: string) =>
  required<Upload | string>("file", `there is no ${name} in the request`);

/**
 * The methods this server knows and the parameters it reads. Types and requirements follow the
 * Bot API's own tables; a parameter that is not listed is ignored, as Telegram does.
 */
export const methodFields = {
  getMe: {},
  logOut: {},
  close: {},

  getUpdates: {
    offset: optional<number>("integer"),
    limit: optional<number>("integer"),
    timeout: optional<number>("integer"),
    allowed_updates: optional<string[]>("json"),
  },
  setWebhook: {
    url: optional<string>("string"),
    max_connections: optional<number>("integer"),
    allowed_updates: optional<string[]>("json"),
    drop_pending_updates: optional<boolean>("boolean"),
    secret_token: optional<string>("string"),
  },
  deleteWebhook: { drop_pending_updates: optional<boolean>("boolean") },
  getWebhookInfo: {},

  sendMessage: {
    ...sending,
    ...formatting,
    text: required<string>("string", "message text is empty"),
    entities: optional<MessageEntity[]>("json"),
  },
  sendPhoto: {
    ...sending,
    ...caption,
    photo: file("photo"),
    has_spoiler: optional<boolean>("boolean"),
  },
  sendDocument: { ...sending, ...caption, document: file("document") },
  sendVoice: {
    ...sending,
    ...caption,
    voice: file("voice"),
    duration: optional<number>("integer"),
  },
  sendAudio: {
    ...sending,
    ...caption,
    audio: file("audio"),
    duration: optional<number>("integer"),
    performer: optional<string>("string"),
    title: optional<string>("string"),
  },
  sendVideo: {
    ...sending,
    ...caption,
    video: file("video"),
    duration: optional<number>("integer"),
    has_spoiler: optional<boolean>("boolean"),
  },
  copyMessage: { ...sending, ...caption, from_chat_id: chatId, message_id: messageId },
  forwardMessage: {
    chat_id: chatId,
    message_thread_id: optional<number>("integer"),
    from_chat_id: chatId,
    message_id: messageId,
    protect_content: optional<boolean>("boolean"),
  },
  editMessageText: {
    ...formatting,
    chat_id: chatId,
    message_id: messageId,
    text: required<string>("string", "message text is empty"),
    entities: optional<MessageEntity[]>("json"),
    reply_markup: optional<unknown>("json"),
  },
  editMessageCaption: {
    ...caption,
    chat_id: chatId,
    message_id: messageId,
    reply_markup: optional<unknown>("json"),
  },
  editMessageReplyMarkup: {
    chat_id: chatId,
    message_id: messageId,
    reply_markup: optional<unknown>("json"),
  },
  deleteMessage: { chat_id: chatId, message_id: messageId },
  deleteMessages: {
    chat_id: chatId,
    message_ids: required<number[]>("json", "message identifiers are not specified"),
  },
  answerCallbackQuery: {
    callback_query_id: required<string>(
      "string",
      "query is too old and response timeout expired or query ID is invalid",
    ),
    text: optional<string>("string"),
    show_alert: optional<boolean>("boolean"),
    url: optional<string>("string"),
  },
  setMessageReaction: {
    chat_id: chatId,
    message_id: messageId,
    reaction: optional<ReactionType[]>("json"),
  },
  sendChatAction: {
    chat_id: chatId,
    message_thread_id: optional<number>("integer"),
    action: required<string>("string", "wrong parameter action in request"),
  },

  getChat: { chat_id: chatId },
  getChatMember: {
    chat_id: chatId,
    user_id: required<number>("integer", "invalid user_id specified"),
  },
  getChatAdministrators: { chat_id: chatId },
  getChatMemberCount: { chat_id: chatId },
  leaveChat: { chat_id: chatId },
  pinChatMessage: {
    chat_id: chatId,
    message_id: messageId,
    disable_notification: optional<boolean>("boolean"),
  },
  unpinChatMessage: { chat_id: chatId, message_id: optional<number>("integer") },
  unpinAllForumTopicMessages: { chat_id: chatId, message_thread_id: threadId },

  createForumTopic: {
    chat_id: chatId,
    name: required<string>("string", "TOPIC_TITLE_EMPTY"),
    icon_color: optional<number>("integer"),
    icon_custom_emoji_id: optional<string>("string"),
  },
  editForumTopic: {
    chat_id: chatId,
    message_thread_id: threadId,
    name: optional<string>("string"),
    icon_custom_emoji_id: optional<string>("string"),
  },
  closeForumTopic: { chat_id: chatId, message_thread_id: threadId },
  reopenForumTopic: { chat_id: chatId, message_thread_id: threadId },
  deleteForumTopic: { chat_id: chatId, message_thread_id: threadId },
  getForumTopicIconStickers: {},

  setMyCommands: {
    commands: required<BotCommand[]>("json"),
    scope: optional<BotCommandScope>("json"),
    language_code: languageCode,
  },
  getMyCommands: { scope: optional<BotCommandScope>("json"), language_code: languageCode },
  deleteMyCommands: { scope: optional<BotCommandScope>("json"), language_code: languageCode },
  setMyName: { name: optional<string>("string"), language_code: languageCode },
  getMyName: { language_code: languageCode },
  setMyDescription: { description: optional<string>("string"), language_code: languageCode },
  getMyDescription: { language_code: languageCode },
  setMyShortDescription: {
    short_description: optional<string>("string"),
    language_code: languageCode,
  },
  getMyShortDescription: { language_code: languageCode },
  setChatMenuButton: {
    chat_id: optional<number>("integer"),
    menu_button: optional<MenuButton>("json"),
  },
  getChatMenuButton: { chat_id: optional<number>("integer") },

  getFile: { file_id: required<string>("string", "invalid file_id") },
} as const satisfies Readonly<Record<string, Fields>>;

export type MethodName = keyof typeof methodFields;

/** The parameters of a method as `@grammyjs/types` declares them, files being uploads or strings. */
export type ParamsOf<M extends MethodName> = Declared<Parameters<ApiMethods<Upload>[M]>[0]>;

type Declared<Args> = [Args] extends [undefined]
  ? Readonly<Record<never, never>>
  : Optional<NonNullable<Args>>;

/** A parameter that is not there may be read as `undefined`. */
type Optional<Args> = { readonly [K in keyof Args]: Args[K] | Absent<Args, K> };

type Absent<Args, K extends keyof Args> =
  Record<never, never> extends Pick<Args, K> ? undefined : never;

/** Method names in requests are case-insensitive; `undefined` for a method not modelled. */
export function findMethod(name: string): MethodName | undefined {
  const wanted = name.toLowerCase();
  return (Object.keys(methodFields) as MethodName[]).find((each) => each.toLowerCase() === wanted);
}
