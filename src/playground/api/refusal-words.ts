/**
 * What the public server says where its source has words for it (tdlib/telegram-bot-api 10.0,
 * `Client.cpp`; tdlib/td). `wordsOf` lowers the first letter, as `fail_query_with_error` does.
 */

/** A parameter that is absent or empty, after "Bad Request: ". */
export function missingWords(method: string, name: string): string {
  return MISSING[`${method}.${name}`] ?? MISSING[name] ?? `parameter "${name}" is required`;
}

const MISSING: Readonly<Record<string, string>> = {
  chat_id: "chat_id is empty",
  from_chat_id: "chat_id is empty",
  message_id: "message identifier is not specified",
  message_ids: "message identifiers are not specified",
  user_ids: "user identifiers are not specified",
  user_id: "invalid user_id specified",
  message_thread_id: "invalid forum topic identifier specified",
  text: "message text is empty",
  file_id: "invalid file_id",
  action: "wrong parameter action in request",
  latitude: "latitude is empty",
  longitude: "longitude is empty",
  callback_query_id: "query is too old and response timeout expired or query ID is invalid",
  "createForumTopic.name": "name must be non-empty",
  "editGeneralForumTopic.name": "name must be non-empty",
  "setChatTitle.title": "title must be non-empty",
  ...Object.fromEntries(
    ["animation", "audio", "document", "photo", "sticker", "video", "voice"].map((name) => [
      name,
      `there is no ${name} in the request`,
    ]),
  ),
  video_note: "there is no video note in the request",
  live_photo: "there is no live photo in the request",
};

/** A parameter that is not JSON though it holds an object or a list. */
export function unparsableWords(method: string, name: string): string {
  const what = PARSED[`${method}.${name}`] ?? PARSED[name] ?? name;
  return `can't parse ${what} JSON object`;
}

const PARSED: Readonly<Record<string, string>> = {
  reply_markup: "reply keyboard markup",
  reply_parameters: "reply parameters",
  suggested_post_parameters: "suggested post parameters",
  link_preview_options: "link preview options",
  scope: "BotCommandScope",
  menu_button: "menu button",
  reaction: "reaction types",
  "editMessageMedia.media": "input media",
  "sendPaidMedia.media": "paid media",
};

/** A parameter that is JSON, but no object or no list. */
export function wrongKindWords(key: string, expectsList: boolean): string | undefined {
  const name = key.slice(key.indexOf(".") + 1);
  const list = LISTS[key] ?? LISTS[name];
  if (expectsList) return list === undefined ? undefined : `Expected an Array of ${list}`;
  const object = OBJECTS[name];
  return object === undefined ? undefined : `Object expected as ${object}`;
}

const LISTS: Readonly<Record<string, string>> = {
  commands: "BotCommand",
  message_ids: "message identifiers",
  user_ids: "user identifiers",
  reaction: "ReactionType",
  "sendMediaGroup.media": "InputMedia",
  "sendPaidMedia.media": "InputPaidMedia",
  "sendPoll.options": "String as options",
  correct_option_ids: "correct option identifiers",
};

const OBJECTS: Readonly<Record<string, string>> = {
  reply_markup: "reply markup",
  reply_parameters: "reply parameters",
  suggested_post_parameters: "suggested post parameters",
  link_preview_options: "link preview options",
  permissions: "permissions",
};

/** An element of a list that is of the wrong kind, by the name of the parameter. */
export const ELEMENT_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  message_ids: [
    "Message identifier must be a Number",
    "Can't parse message identifier as a Number",
  ],
  user_ids: ["User identifier must be a Number", "Can't parse user identifier as a Number"],
};

/** A word outside a closed list, by the name of its parameter or field. */
export function notInListWords(name: string): string | undefined {
  return name.endsWith("parse_mode") ? "Unsupported parse_mode" : NOT_IN_LIST[name];
}

const NOT_IN_LIST: Readonly<Record<string, string>> = {
  action: "wrong parameter action in request",
  emoji: "REACTION_INVALID",
  icon_color: "TOPIC_ICON_COLOR_INVALID",
  language_code: "invalid language code specified",
  style: "invalid button style specified",
};

/**
 * A length or a count outside its bounds, by the key of its place.
 * @returns `undefined` when the source has no words for it.
 */
export function boundWords(key: string, tooLittle: boolean): string | undefined {
  const words = OUT_OF_BOUNDS[key] ?? OUT_OF_BOUNDS[key.slice(key.indexOf(".") + 1)];
  return tooLittle ? words?.[0] : words?.[1];
}

const OUT_OF_BOUNDS: Readonly<Record<string, readonly [string, string]>> = {
  "InlineKeyboardButton.CallbackButton.callback_data": [
    "BUTTON_DATA_INVALID",
    "BUTTON_DATA_INVALID",
  ],
  message_ids: ["message identifiers are not specified", "too many message identifiers specified"],
  user_ids: ["user identifiers are not specified", "too many user identifiers specified"],
  "sendPoll.country_codes": ["", "too many items specified"],
};

/** Bounds of parameters that `get_integer_arg` pulls into range instead of refusing. */
export const CLAMPED: ReadonlySet<string> = new Set([
  "limit",
  "max_connections",
  "sendPoll.open_period",
]);

/** Parameters whose length the method itself refuses, in words of its own. */
export const LEFT_TO_METHOD: ReadonlySet<string> = new Set([
  "BotCommand.command",
  "BotCommand.description",
  "answerCallbackQuery.text",
  "createForumTopic.name",
  "editForumTopic.name",
  "editGeneralForumTopic.name",
  "setChatAdministratorCustomTitle.custom_title",
  "setChatDescription.description",
  "setChatTitle.title",
  "setMyCommands.commands",
  "setMyDescription.description",
  "setMyName.name",
  "setMyShortDescription.short_description",
  "sendMediaGroup.media",
  "sendPoll.options",
  "sendPoll.question",
  "setWebhook.secret_token",
]);

/** What the server says about a family of types. */
export interface TypeWords {
  /** Stands before every complaint about a value of this type. */
  readonly prefix: string;
  readonly notAnObject?: string;
  /** For a `type` that names none of the family. */
  unknownType?(type: string): string;
  /** For an object with what all share, and nothing that tells its kind. */
  readonly noKind?: string;
}

/** By the type's name; the first that fits. */
export function typeWords(name: string): TypeWords | undefined {
  return FAMILIES.find(([family]) => family.test(name))?.[1];
}

const unsupported = () => "Unsupported type specified";

const FAMILIES: readonly (readonly [RegExp, TypeWords])[] = [
  [/^BotCommand$/, { prefix: "Can't parse BotCommand: ", notAnObject: "expected an Object" }],
  [
    /^BotCommandScope/,
    {
      prefix: "Can't parse BotCommandScope: ",
      notAnObject: "BotCommandScope must be an Object",
      unknownType: unsupported,
    },
  ],
  [
    /^MessageEntity/,
    {
      prefix: "Can't parse MessageEntity: ",
      notAnObject: "expected an Object",
      unknownType: unsupported,
    },
  ],
  [
    /^InputPaidMedia/,
    {
      prefix: "Can't parse InputPaidMedia: ",
      notAnObject: "expected an Object",
      unknownType: (type) => `type "${type}" is unsupported`,
    },
  ],
  [
    /^InputMedia/,
    {
      prefix: "Can't parse InputMedia: ",
      notAnObject: "expected an Object",
      unknownType: (type) => `type "${type}" is unsupported`,
    },
  ],
  [
    /^ReactionType/,
    {
      prefix: "Can't parse ReactionType: ",
      notAnObject: "expected an Object",
      unknownType: () => "invalid reaction type specified",
    },
  ],
  [
    /^MenuButton/,
    {
      prefix: "Can't parse menu button: ",
      notAnObject: "MenuButton must be an Object",
      unknownType: () => "MenuButton has unsupported type",
    },
  ],
  [
    /^InlineKeyboardButton/,
    {
      prefix: "Can't parse inline keyboard button: ",
      notAnObject: "InlineKeyboardButton must be an Object",
      noKind: "Text buttons are unallowed in the inline keyboard",
    },
  ],
  [
    /^KeyboardButton/,
    {
      prefix: "Can't parse keyboard button: ",
      notAnObject: "KeyboardButton must be a String or an Object",
    },
  ],
];

/** A row of a keyboard that is no list, by `type.field`. */
export const ROW_WORDS: Readonly<Record<string, string>> = {
  "InlineKeyboardMarkup.inline_keyboard":
    'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
  "ReplyKeyboardMarkup.keyboard": 'Field "keyboard" must be an Array of Arrays',
};
