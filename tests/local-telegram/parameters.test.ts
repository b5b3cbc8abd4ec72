import { beforeEach, describe, expect } from "vitest";
import { behaviour, type Source } from "../support/behaviour.js";
import { TEST_TOKEN } from "../support/local-telegram.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

type Params = Record<string, unknown>;

/** One behaviour: the call is refused in exactly these words. */
function refuses(
  name: string,
  source: Source,
  method: string,
  params: (stage: Stage) => Params,
  reason: string,
): void {
  behaviour(name, source, async () => {
    expect(await stage.call(method, params(stage))).toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${reason}`,
    });
  });
}

const toWorker = (more: Params) => (at: Stage) => ({ chat_id: at.worker.id, text: "x", ...more });
const server = (words: string): Source => ({ server: words });

/** What Telegram lets pass, and this server does not so that somebody notices. */
const STRICTER: Source = { api: "Making requests: parameters are those of the method's table" };

describe("a required parameter", () => {
  refuses(
    "that is missing is asked for by its name",
    server('Client.cpp get_required_string_arg: Parameter "…" is required'),
    "sendContact",
    ({ worker }) => ({ chat_id: worker.id, first_name: "A" }),
    'parameter "phone_number" is required',
  );
  refuses(
    "that is empty is missing",
    server("400 Bad Request: chat_id is empty"),
    "sendMessage",
    () => ({ chat_id: "", text: "x" }),
    "chat_id is empty",
  );
  refuses(
    "is missed in the words of its own, a text",
    server("400 Bad Request: message text is empty"),
    "sendMessage",
    ({ worker }) => ({ chat_id: worker.id }),
    "message text is empty",
  );
  refuses(
    "is missed in the words of its own, a message",
    server("400 Bad Request: message identifier is not specified"),
    "deleteMessage",
    ({ worker }) => ({ chat_id: worker.id }),
    "message identifier is not specified",
  );
  refuses(
    "is missed in the words of its own, a file",
    server("400 Bad Request: there is no video note in the request"),
    "sendVideoNote",
    ({ worker }) => ({ chat_id: worker.id }),
    "there is no video note in the request",
  );
  refuses(
    "is missed in the words of its own, a place",
    server("400 Bad Request: latitude is empty"),
    "sendLocation",
    ({ worker }) => ({ chat_id: worker.id, longitude: 1 }),
    "latitude is empty",
  );
  behaviour(
    "that may say nothing may be empty",
    { api: "setWebhook, url: use an empty string to remove webhook integration" },
    async () => {
      expect((await stage.call("setWebhook", { url: "" })).ok).toBe(true);
      expect((await stage.call("setWebhook", {})).description).toBe(
        'Bad Request: parameter "url" is required',
      );
    },
  );
});

describe("a name nobody declares", () => {
  refuses(
    "is refused, and the near one named",
    STRICTER,
    "sendMessage",
    toWorker({ parsemode: "HTML" }),
    'sendMessage has no parameter "parsemode" (did you mean parse_mode?); Telegram would pass over it, the local Telegram does not',
  );
  refuses(
    "is found in another way of writing too",
    STRICTER,
    "sendMessage",
    ({ worker }) => ({ chatId: worker.id, text: "x" }),
    'sendMessage has no parameter "chatId" (did you mean chat_id?); Telegram would pass over it, the local Telegram does not',
  );
  refuses(
    "is refused without a guess when none comes near",
    STRICTER,
    "getMe",
    () => ({ anything: 1 }),
    'getMe has no parameter "anything"; Telegram would pass over it, the local Telegram does not',
  );
  refuses(
    "is refused deep inside, with the way to it",
    STRICTER,
    "sendMessage",
    toWorker({ link_preview_options: { is_disable: true } }),
    'link_preview_options: LinkPreviewOptions has no field "is_disable" (did you mean is_disabled?); Telegram would pass over it, the local Telegram does not',
  );
  refuses(
    "is refused in a list too",
    STRICTER,
    "setMyCommands",
    () => ({ commands: [{ command: "a", description: "b", title: "c" }] }),
    'commands[0]: BotCommand has no field "title"; Telegram would pass over it, the local Telegram does not',
  );
  behaviour(
    "does not mean `method`, by which a request may name its method",
    server('Query.cpp: method_ = arg("method") when the path has none'),
    async () => {
      const path = `/bot${TEST_TOKEN}/?method=GETME`;
      const answer = await (await stage.telegram.app.request(path)).json();
      expect(answer).toMatchObject({ ok: true, result: { is_bot: true } });
      expect((await stage.call("getMe", { method: "getMe" })).ok).toBe(true);
    },
  );
});

describe("a number", () => {
  behaviour(
    "may come as text",
    server("Client.cpp get_integer_arg: to_integer of the argument's text"),
    async () => {
      const chatId = String(stage.worker.id);
      expect((await stage.call("sendMessage", { chat_id: chatId, text: "x" })).ok).toBe(true);
    },
  );
  for (const given of ["abc", "5.5", "1e3x", true, {}]) {
    behaviour(`is none as ${JSON.stringify(given)}, and refused`, STRICTER, async () => {
      const answer = await stage.call("getUserProfilePhotos", { user_id: given });
      expect(answer).toMatchObject({ ok: false, error_code: 400 });
    });
  }
  refuses(
    "inside an object may come as text too, but must be one",
    server('JsonBuilder.cpp get_integer_field: Field "…" must be a valid Number'),
    "sendMessage",
    toWorker({ reply_parameters: { message_id: "5x" } }),
    'field "message_id" must be a valid Number',
  );
  refuses(
    "names the message that is answered",
    server('Client.cpp get_reply_parameters: Can\'t find field "message_id"'),
    "sendMessage",
    toWorker({ reply_parameters: { allow_sending_without_reply: true } }),
    'can\'t find field "message_id"',
  );
  refuses(
    "inside an object is no list",
    server('JsonBuilder.cpp get_required_int_field: Field "…" must be a Number'),
    "sendMessage",
    toWorker({ reply_parameters: { message_id: [1] } }),
    'field "message_id" must be a Number',
  );
  behaviour(
    "that bounds a list is pulled into its range",
    server("Client.cpp process_get_updates_query: get_integer_arg(limit, 100, 1, 100)"),
    async () => {
      const answer = await stage.call("getUpdates", { limit: 1000 });
      expect(answer).toMatchObject({ ok: true, result: [{}] });
      stage.telegram.send(stage.worker, stage.worker.id, { text: "two" });
      const least = await stage.call("getUpdates", { limit: 0 });
      expect(least.result).toHaveLength(1);
    },
  );
});

describe("a yes or no", () => {
  for (const yes of [true, "true", "YES", "1", 1]) {
    behaviour(`is yes as ${JSON.stringify(yes)}`, server("Client.cpp to_bool"), async () => {
      const params = { chat_id: stage.worker.id, text: "x", protect_content: yes };
      expect((await stage.call("sendMessage", params)).result).toMatchObject({
        has_protected_content: true,
      });
    });
  }
  behaviour('is no as "false" and as "0"', server("Client.cpp to_bool"), async () => {
    for (const no of [false, "false", "0", "no"]) {
      const params = { chat_id: stage.worker.id, text: "x", protect_content: no };
      const answer = await stage.call("sendMessage", params);
      expect(answer.ok).toBe(true);
      expect(answer.result).not.toHaveProperty("has_protected_content");
    }
  });
  refuses(
    "that is neither is not taken for no",
    STRICTER,
    "sendMessage",
    toWorker({ protect_content: "ture" }),
    'protect_content is neither true nor false: "ture"; Telegram would take it for false, the local Telegram does not',
  );
  refuses(
    "inside an object is true or false and no text",
    server('JsonBuilder.cpp get_optional_bool_field: Field "…" must be of type Boolean'),
    "sendMessage",
    toWorker({ link_preview_options: { is_disabled: "true" } }),
    'field "is_disabled" must be of type Boolean',
  );
});

describe("a text", () => {
  behaviour(
    "may be given as a number",
    server("HttpReader.cpp: a JSON value is kept as text"),
    async () => {
      const params = { chat_id: stage.worker.id, text: 5 };
      expect((await stage.call("sendMessage", params)).result).toMatchObject({ text: "5" });
    },
  );
  refuses(
    "is not given as an object",
    STRICTER,
    "sendMessage",
    toWorker({ text: { a: 1 } }),
    "text must not be an object or a list",
  );
  refuses(
    "is not null, which Telegram would send as a word",
    server("HttpReader.cpp parse_json_parameters: do_json_skip keeps the value's own text"),
    "sendMessage",
    toWorker({ text: null }),
    'text is null, which Telegram reads as the text "null": leave it out',
  );
  refuses(
    "inside an object is not null either",
    server('JsonBuilder.cpp get_optional_string_field: Field "…" must be of type String'),
    "sendMessage",
    toWorker({ link_preview_options: { url: null } }),
    'field "url" must be of type String',
  );
});

describe("a word of a closed list", () => {
  refuses(
    "is one of them: actions",
    server("400 Bad Request: wrong parameter action in request"),
    "sendChatAction",
    ({ worker }) => ({ chat_id: worker.id, action: "dancing" }),
    "wrong parameter action in request",
  );
  refuses(
    "is one of them: modes of parsing",
    server("400 Bad Request: unsupported parse_mode"),
    "sendMessage",
    toWorker({ parse_mode: "BBCode" }),
    "unsupported parse_mode",
  );
  behaviour(
    "is known in any case where the server lowers it",
    server("Client.cpp get_formatted_text: to_lower_inplace(parse_mode)"),
    async () => {
      const params = { chat_id: stage.worker.id, text: "<b>x</b>", parse_mode: "html" };
      expect((await stage.call("sendMessage", params)).result).toMatchObject({ text: "x" });
    },
  );
  refuses(
    "is one of them: kinds of updates, of which Telegram passes over those it does not know",
    { api: "getUpdates, allowed_updates: see Update for a complete list" },
    "getUpdates",
    () => ({ allowed_updates: ["messages"] }),
    'allowed_updates[0] must be one of the 27 that are declared, and is "messages" (did you mean message?)',
  );
  refuses(
    "is one of them: languages",
    server("400 Bad Request: invalid language code specified, of td's validate_bot_language_code"),
    "setMyCommands",
    () => ({ commands: [], language_code: "uz-Cyrl" }),
    "invalid language code specified",
  );
});

describe("a parameter that holds an object or a list", () => {
  refuses(
    "must be JSON",
    server("400 Bad Request: can't parse reply parameters JSON object"),
    "sendMessage",
    toWorker({ reply_parameters: "{" }),
    "can't parse reply parameters JSON object",
  );
  refuses(
    "must be an object where one is declared",
    server("400 Bad Request: object expected as reply parameters"),
    "sendMessage",
    toWorker({ reply_parameters: [] }),
    "object expected as reply parameters",
  );
  refuses(
    "must be a list where one is declared",
    server("400 Bad Request: expected an Array of message identifiers"),
    "deleteMessages",
    ({ worker }) => ({ chat_id: worker.id, message_ids: 5 }),
    "expected an Array of message identifiers",
  );
  refuses(
    "holds what is declared: message ids",
    server("400 Bad Request: message identifier must be a Number"),
    "deleteMessages",
    ({ worker }) => ({ chat_id: worker.id, message_ids: [1, {}] }),
    "message identifier must be a Number",
  );
  refuses(
    "holds what is declared: commands",
    server("Client.cpp get_bot_commands: Can't parse BotCommand: Can't find field"),
    "setMyCommands",
    () => ({ commands: [{ command: "a" }] }),
    "can't parse BotCommand: Can't find field \"description\"",
  );
  refuses(
    "holds what is declared: no text for a command",
    server("Client.cpp get_bot_command: expected an Object"),
    "setMyCommands",
    () => ({ commands: ["/start"] }),
    "can't parse BotCommand: expected an Object",
  );
  refuses(
    "holds what is declared: entities",
    server("400 Bad Request: can't parse MessageEntity: Unsupported type specified"),
    "sendMessage",
    toWorker({ entities: [{ type: "loud", offset: 0, length: 1 }] }),
    "can't parse MessageEntity: Unsupported type specified",
  );
  refuses(
    "holds what is declared: reactions",
    server("400 Bad Request: can't parse ReactionType: invalid reaction type specified"),
    "setMessageReaction",
    ({ worker }) => ({ chat_id: worker.id, message_id: 1, reaction: [{ type: "smile" }] }),
    "can't parse ReactionType: invalid reaction type specified",
  );
  refuses(
    "holds what is declared: one of the emoji for reactions",
    { api: "ReactionTypeEmoji, emoji" },
    "setMessageReaction",
    ({ worker }) => ({
      chat_id: worker.id,
      message_id: 1,
      reaction: [{ type: "emoji", emoji: "📎" }],
    }),
    "REACTION_INVALID",
  );
  refuses(
    "holds what is declared: scopes",
    server("400 Bad Request: can't parse BotCommandScope: Unsupported type specified"),
    "getMyCommands",
    () => ({ scope: { type: "everywhere" } }),
    "can't parse BotCommandScope: Unsupported type specified",
  );
  refuses(
    "says of which kind it is",
    server('Client.cpp get_bot_command_scope: get_required_string_field("type")'),
    "getMyCommands",
    () => ({ scope: {} }),
    "can't parse BotCommandScope: Can't find field \"type\"",
  );
  refuses(
    "has every field its kind needs",
    server('JsonBuilder.cpp get_required_long_field: Can\'t find field "…"'),
    "getMyCommands",
    ({ forum }) => ({ scope: { type: "chat_member", chat_id: forum.id } }),
    "can't parse BotCommandScope: Can't find field \"user_id\"",
  );
  refuses(
    "holds no more than its doc comment allows",
    server("400 Bad Request: too many message identifiers specified"),
    "deleteMessages",
    ({ worker }) => ({
      chat_id: worker.id,
      message_ids: Array.from({ length: 101 }, (_, at) => at + 1),
    }),
    "too many message identifiers specified",
  );
  refuses(
    "holds no less than its doc comment asks for",
    server("Client.cpp process_delete_messages_query: message_ids.empty()"),
    "deleteMessages",
    ({ worker }) => ({ chat_id: worker.id, message_ids: [] }),
    "message identifiers are not specified",
  );
});

describe("a declared method that is not modelled", () => {
  behaviour("is answered 501, in plain words", { api: "Available methods" }, async () => {
    const params = { name: "s", user_id: 1 };
    expect(await stage.call("getStickerSet", { name: params.name })).toEqual({
      ok: false,
      error_code: 501,
      description: "Not Implemented: the local Telegram does not model getStickerSet",
    });
  });
  refuses(
    "is checked like any other before that",
    server('Client.cpp get_required_string_arg: Parameter "…" is required'),
    "getStickerSet",
    () => ({}),
    'parameter "name" is required',
  );
});
