import { beforeEach, describe, expect } from "vitest";
import { checkMarkupPlace, readReplyMarkup } from "../../src/playground/methods/reply-markup.js";
import { behaviour, type Source } from "../support/behaviour.js";
import { createStage, type Stage } from "./stage.js";

let stage: Stage;

beforeEach(() => {
  stage = createStage();
});

const send = (reply_markup: unknown, chat_id = stage.worker.id) =>
  stage.call("sendMessage", { chat_id, text: "x", reply_markup });

/** One behaviour: a message with this keyboard is refused in exactly these words. */
function refuses(name: string, source: Source, markup: unknown, reason: string): void {
  behaviour(name, source, async () => {
    const before = stage.telegram.messages(stage.worker.id).length;
    expect(await send(markup)).toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${reason}`,
    });
    expect(stage.telegram.messages(stage.worker.id)).toHaveLength(before);
  });
}

const server = (words: string): Source => ({ server: words });
const inline = (...buttons: unknown[]) => ({ inline_keyboard: [buttons] });
const reply = (...buttons: unknown[]) => ({ keyboard: [buttons] });
const tap = { text: "x", callback_data: "x" };

const IN_BUTTON = "can't parse inline keyboard button: ";
const IN_KEY = "can't parse keyboard button: ";

describe("reply_markup", () => {
  refuses(
    "must be JSON",
    server("400 Bad Request: can't parse reply keyboard markup JSON object"),
    "{",
    "can't parse reply keyboard markup JSON object",
  );
  refuses(
    "must be an object",
    server("400 Bad Request: object expected as reply markup"),
    [],
    "object expected as reply markup",
  );
  refuses(
    "must be an object and no word",
    server("400 Bad Request: object expected as reply markup"),
    '"x"',
    "object expected as reply markup",
  );
  refuses(
    "has the fields of one kind and no others",
    { api: "sendMessage, reply_markup" },
    { inline_keyboard: [[tap]], resize_keyboard: true },
    'reply_markup: "resize_keyboard" cannot stand in this InlineKeyboardMarkup, which is one of its kind by its other fields; Telegram would pass over it, the local Telegram does not',
  );
  behaviour(
    "may be JSON in a string",
    server("Client.cpp get_reply_markup: json_decode"),
    async () => {
      expect((await send(JSON.stringify(inline(tap)))).result).toMatchObject({
        reply_markup: inline(tap),
      });
    },
  );
});

describe("an inline keyboard", () => {
  refuses(
    "is a list of lists",
    server('Client.cpp get_reply_markup: Field "inline_keyboard" … must be an Array of Arrays'),
    { inline_keyboard: [tap] },
    'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
  );
  refuses(
    "is a list",
    server('JsonBuilder.cpp extract_optional_field: Field "…" must be of type Array'),
    { inline_keyboard: "x" },
    'field "inline_keyboard" must be of type Array',
  );
  refuses(
    "holds buttons that are objects",
    server("Client.cpp get_inline_keyboard_button: InlineKeyboardButton must be an Object"),
    inline("x"),
    `${IN_BUTTON}InlineKeyboardButton must be an Object`,
  );
  refuses(
    "holds buttons with a text",
    server('Client.cpp get_inline_keyboard_button: Can\'t find field "text"'),
    inline({ callback_data: "x" }),
    `${IN_BUTTON}Can't find field "text"`,
  );
  refuses(
    "holds buttons whose text is text",
    server('JsonBuilder.cpp get_required_string_field: Field "text" must be of type String'),
    inline({ text: {}, callback_data: "x" }),
    `${IN_BUTTON}Field "text" must be of type String`,
  );
  refuses(
    "holds buttons whose text can be read",
    server("td ReplyMarkup.cpp: Inline keyboard button text must be non-empty"),
    inline({ text: "", callback_data: "x" }),
    "inline keyboard button text must be non-empty",
  );
  refuses(
    "holds buttons that do something",
    server(
      "400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    inline({ text: "x" }),
    `${IN_BUTTON}Text buttons are unallowed in the inline keyboard`,
  );
  refuses(
    "takes an action that says nothing for none",
    server("Client.cpp get_inline_keyboard_button_type: !callback_data.empty()"),
    inline({ text: "x", callback_data: "" }),
    `${IN_BUTTON}Text buttons are unallowed in the inline keyboard`,
  );
  refuses(
    "holds buttons that do one thing",
    { api: "InlineKeyboardButton: exactly one of the fields … must be used" },
    inline({ ...tap, url: "https://a.b/" }),
    'reply_markup.inline_keyboard[0][0]: "url" cannot stand in this CallbackButton, which is one of its kind by its other fields; Telegram would pass over it, the local Telegram does not',
  );
  refuses(
    "refuses a typo where it is",
    { api: "InlineKeyboardButton" },
    { inline_keyboard: [[tap], [tap, { ...tap, styl: "danger" }]] },
    'reply_markup.inline_keyboard[1][1]: CallbackButton has no field "styl" (did you mean style?); Telegram would pass over it, the local Telegram does not',
  );
  refuses(
    "knows the styles that are declared",
    server("Client.cpp get_button_style: invalid button style specified"),
    inline({ ...tap, style: "pink" }),
    `${IN_BUTTON}invalid button style specified`,
  );
  behaviour(
    "knows a style in any case",
    server("Client.cpp get_button_style: to_lower_inplace"),
    async () => {
      expect((await send(inline({ ...tap, style: "Danger" }))).result).toMatchObject({
        reply_markup: inline({ ...tap, style: "danger" }),
      });
    },
  );

  for (const data of ["x".repeat(64), "қ".repeat(32)]) {
    behaviour(
      `carries 64 bytes of data, as in ${data.length} letters`,
      { api: "InlineKeyboardButton, callback_data: 1-64 bytes" },
      async () => {
        expect((await send(inline({ text: "x", callback_data: data }))).ok).toBe(true);
        const more = await send(inline({ text: "x", callback_data: `${data}x` }));
        expect(more.description).toBe("Bad Request: BUTTON_DATA_INVALID");
      },
    );
  }

  for (const [url, reason] of [
    ["http://localhost", "Wrong HTTP URL"],
    ["ftp://a.b/", "Unsupported URL protocol"],
    ["https://", "URL host is empty"],
  ] as const) {
    refuses(
      `leads somewhere: not to ${url}`,
      server(`td LinkManager.cpp check_link: URL '…' is invalid: ${reason}`),
      inline({ text: "x", url }),
      `inline keyboard button URL '${url}' is invalid: ${reason}`,
    );
  }
  behaviour(
    "leads to a person, or to any text with a dot in it",
    server("td LinkManager.cpp check_link_impl: host_.find('.')"),
    async () => {
      for (const url of ["tg://user?id=5", "a.b", "tg://resolve?domain=x"]) {
        expect((await send(inline({ text: "x", url }))).description, url).toBeUndefined();
      }
    },
  );
  refuses(
    "opens an app over https only",
    server("td ReplyMarkup.cpp: Inline keyboard button Web App URL '…' is invalid"),
    inline({ text: "x", web_app: { url: "http://a.b/" } }),
    "inline keyboard button Web App URL 'http://a.b/' is invalid: Only HTTPS links are allowed",
  );
  behaviour(
    "opens an app in private chats only",
    { api: "InlineKeyboardButton, web_app: available only in private chats" },
    async () => {
      const markup = inline({ text: "x", web_app: { url: "https://a.b/" } });
      expect((await send(markup)).ok).toBe(true);
      expect((await send(markup, stage.forum.id)).description).toBe(
        "Bad Request: BUTTON_TYPE_INVALID",
      );
    },
  );
  refuses(
    "copies no more text than it may",
    { api: "CopyTextButton, text: 1-256 characters" },
    inline({ text: "x", copy_text: { text: "x".repeat(257) } }),
    `${IN_BUTTON}reply_markup.inline_keyboard[0][0].copy_text.text must be 1-256 characters, and is 257`,
  );
  refuses(
    "has no row of which Telegram would leave a part out",
    server("td ReplyMarkup.cpp: row_button_count >= 12"),
    inline(...Array.from({ length: 13 }, () => tap)),
    "a row has 13 buttons; Telegram would leave out all after the 12th, the local Telegram does not",
  );
  refuses(
    "has no more than 100 buttons",
    server(
      "Client.cpp fail_query_with_error: REPLY_MARKUP_TOO_LONG is told as reply markup is too long",
    ),
    { inline_keyboard: Array.from({ length: 101 }, () => [tap]) },
    "reply markup is too long",
  );
  behaviour(
    "without a button is none, and rows without one fall out",
    server("td ReplyMarkup.cpp get_reply_markup: row_buttons.empty()"),
    async () => {
      expect((await send({ inline_keyboard: [[], []] })).result).not.toHaveProperty("reply_markup");
      expect((await send({ inline_keyboard: [[], [tap], []] })).result).toMatchObject({
        reply_markup: inline(tap),
      });
    },
  );
  behaviour(
    "is all an edited message can have",
    server("td ReplyMarkup.cpp: Inline keyboard expected"),
    async () => {
      const { message_id } = await stage.message("sendMessage", {
        chat_id: stage.worker.id,
        text: "x",
      });
      for (const reply_markup of [reply("x"), { remove_keyboard: true }, { force_reply: true }]) {
        const params = { chat_id: stage.worker.id, message_id, text: "y", reply_markup };
        expect((await stage.call("editMessageText", params)).description).toBe(
          "Bad Request: inline keyboard expected",
        );
      }
    },
  );
});

describe("a keyboard below the chat", () => {
  refuses(
    "is a list of lists",
    server('400 Bad Request: field "keyboard" must be an Array of Arrays'),
    { keyboard: ["x"] },
    'field "keyboard" must be an Array of Arrays',
  );
  refuses(
    "holds texts and objects",
    server("Client.cpp get_keyboard_button: KeyboardButton must be a String or an Object"),
    reply(true),
    `${IN_KEY}KeyboardButton must be a String or an Object`,
  );
  refuses(
    "holds objects with a text",
    server('Client.cpp get_keyboard_button: Can\'t find field "text"'),
    reply({ request_contact: true }),
    `${IN_KEY}Can't find field "text"`,
  );
  refuses(
    "holds texts that can be read",
    server("td ReplyMarkup.cpp: Keyboard button text must be non-empty"),
    reply(" "),
    "keyboard button text must be non-empty",
  );
  refuses(
    "asks for one thing with a button",
    { api: "KeyboardButton: at most one of the fields … must be used" },
    reply({ text: "x", request_contact: true, request_location: true }),
    'reply_markup.keyboard[0][0]: "request_location" cannot stand in this RequestContactButton, which is one of its kind by its other fields; Telegram would pass over it, the local Telegram does not',
  );
  refuses(
    "says yes and no as such",
    server('JsonBuilder.cpp get_optional_bool_field: Field "…" must be of type Boolean'),
    { ...reply("x"), resize_keyboard: 1 },
    'field "resize_keyboard" must be of type Boolean',
  );
  refuses(
    "has a placeholder of a length that fits",
    { api: "ReplyKeyboardMarkup, input_field_placeholder: 1-64 characters" },
    { ...reply("x"), input_field_placeholder: "x".repeat(65) },
    "reply_markup.input_field_placeholder must be 1-64 characters, and is 65",
  );
  behaviour(
    "asks for a number or a place in private chats only",
    server("td ReplyMarkup.cpp: Phone number can be requested in private chats only"),
    async () => {
      const contact = reply({ text: "x", request_contact: true });
      expect((await send(contact)).ok).toBe(true);
      expect((await send(contact, stage.forum.id)).description).toBe(
        "Bad Request: phone number can be requested in private chats only",
      );
      const place = reply({ text: "x", request_location: true });
      expect((await send(place, stage.forum.id)).description).toBe(
        "Bad Request: location can be requested in private chats only",
      );
    },
  );
  behaviour(
    "does not belong to the message it came with",
    { api: "Message, reply_markup: inline keyboard attached to the message" },
    async () => {
      for (const markup of [reply("x"), { remove_keyboard: true }, { force_reply: true }]) {
        expect((await send(markup)).result).not.toHaveProperty("reply_markup");
      }
    },
  );
  refuses(
    "is taken away with true and nothing else",
    { api: "ReplyKeyboardRemove, remove_keyboard: True" },
    { remove_keyboard: false },
    'field "remove_keyboard" must be true',
  );
  refuses(
    "is not forced to be answered in more words than fit",
    { api: "ForceReply, input_field_placeholder: 1-64 characters" },
    { force_reply: true, input_field_placeholder: "" },
    "reply_markup.input_field_placeholder must be 1-64 characters, and is 0",
  );

  behaviour("is read as what it is", { api: "sendMessage, reply_markup" }, () => {
    expect(readReplyMarkup(undefined)).toBeUndefined();
    expect(readReplyMarkup(inline(tap))).toEqual({ inline: inline(tap) });
    expect(readReplyMarkup(reply("x", { text: "y" }))).toEqual({
      reply: reply("x", { text: "y" }),
    });
    expect(readReplyMarkup({ keyboard: [[]] })).toBeUndefined();
    expect(readReplyMarkup({ remove_keyboard: true, selective: true })).toEqual({
      remove: { remove_keyboard: true, selective: true },
    });
    expect(readReplyMarkup({ force_reply: true })).toEqual({ forceReply: { force_reply: true } });
  });

  behaviour(
    "is nothing for a channel, nor are buttons that need the bot's name there",
    server("td ReplyMarkup.cpp: Can't use switch_inline_query button in a channel chat"),
    () => {
      const keyboard = { keyboard: [["x"]] };
      expect(() => checkMarkupPlace(keyboard, "channel")).toThrow(
        "Bad Request: inline keyboard expected",
      );
      const markup = { inline_keyboard: [[{ text: "x", switch_inline_query: "" }]] };
      expect(() => checkMarkupPlace(markup, "channel")).toThrow(
        /can't use switch_inline_query button/,
      );
      expect(() => checkMarkupPlace(markup, "group")).not.toThrow();
    },
  );
});
