import { describe, expect } from "vitest";
import { formatText } from "../../src/playground/text/formatted-text.js";
import { behaviour } from "../support/behaviour.js";
import { given, placed, refusal } from "./formatted.js";

const JSON_READER = { server: "Client.cpp, get_text_entity" };
const FIXER = { server: "td MessageEntity.cpp, fix_entities" };
const CLEANER = { server: "td MessageEntity.cpp, clean_input_string_with_entities" };
const TRIMMER = { server: "td MessageEntity.cpp, fix_formatted_text" };

const bold = (offset: number, length: number) => ({ type: "bold", offset, length });
const at = (type: string, offset: number, length: number) => ({ type, offset, length });

describe("entities that come beside a text", () => {
  behaviour("are passed over when a parse mode is given", { api: "sendMessage, entities" }, () => {
    expect(
      formatText("<i>ab</i>", "HTML", [{ type: "bold", offset: 0, length: 1 }]).entities,
    ).toEqual([{ type: "italic", offset: 0, length: 2 }]);
  });

  behaviour("are none when they are no list", { server: "Client.cpp, get_formatted_text" }, () => {
    for (const entities of [undefined, null, "bold", {}, 5]) {
      expect(given("ab", entities)).toEqual({ text: "ab", entities: [] });
    }
  });

  behaviour("that only Telegram finds are passed over without a word", JSON_READER, () => {
    const types = ["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"];
    expect(
      given(
        "abc",
        types.map((type) => at(type, 0, 3)),
      ).entities,
    ).toEqual([]);
  });

  const refused: readonly (readonly [string, unknown, string])[] = [
    ["that are no objects", "bold", "expected an Object"],
    ["without an offset", { type: "bold", length: 1 }, `Can't find field "offset"`],
    ["without a length", { type: "bold", offset: 0 }, `Can't find field "length"`],
    ["without a type", { offset: 0, length: 1 }, `Can't find field "type"`],
    ["with an empty type", at("", 0, 1), "Type is not specified"],
    ["of an unknown type", at("blink", 0, 1), "Unsupported type specified"],
    ["with half an offset", bold(0.5, 1), 'Field "offset" must be a valid Number'],
    [
      "with an offset that is no number",
      { ...bold(0, 1), offset: true },
      'Field "offset" must be a Number',
    ],
    [
      "with a type that is no string",
      { ...bold(0, 1), type: [] },
      'Field "type" must be of type String',
    ],
    ["that link nowhere", at("text_link", 0, 1), `Can't find field "url"`],
    ["that mention nobody", at("text_mention", 0, 1), `Can't find field "user"`],
    [
      "that mention a number",
      { ...at("text_mention", 0, 1), user: 5 },
      'Field "user" must be of type Object',
    ],
    ["of an emoji without an id", at("custom_emoji", 0, 1), `Can't find field "custom_emoji_id"`],
    [
      "of a time in unknown letters",
      { ...at("date_time", 0, 1), unix_time: 1, date_time_format: "x" },
      "Invalid date-time format specified",
    ],
  ];
  for (const [name, entity, reason] of refused) {
    behaviour(`${name} are refused`, JSON_READER, () => {
      expect(refusal(() => given("ab", [entity]))).toBe(
        `Bad Request: can't parse MessageEntity: ${reason}`,
      );
    });
  }

  behaviour(
    "may have their numbers as strings",
    { server: "td JsonBuilder.cpp, get_required_int_field" },
    () => {
      expect(placed(given("ab", [{ type: "bold", offset: "1", length: "1" }]))).toEqual([
        "bold 1+1",
      ]);
    },
  );

  behaviour(
    "that link to no address are refused, with the reason",
    { server: "td LinkManager.cpp, check_link" },
    () => {
      const link = (url: string) => () => given("ab", [{ ...at("text_link", 0, 1), url }]);
      const reasons: Readonly<Record<string, string>> = {
        nowhere: "Wrong HTTP URL",
        "": "URL host is empty",
        "mail://x.test": "Unsupported URL protocol",
        "x.test:99999": "Wrong port number specified in the URL",
        "x .test": "Disallowed character in URL host",
        "x%1.test": "Wrong percent-encoded symbol in URL host",
        "tg://a.b": "Unallowed characters in URL host",
        "tg:https://x": "Wrong tg URL",
      };
      for (const [url, reason] of Object.entries(reasons)) {
        expect(refusal(link(url))).toBe(`Bad Request: entity URL '${url}' is invalid: ${reason}`);
      }
    },
  );

  behaviour("have their links written down whole", { server: "td HttpUrl.cpp, get_url" }, () => {
    const links: Readonly<Record<string, string>> = {
      "X.test": "http://x.test/",
      "HTTPS://u:p@X.test:0443?a b": "https://u:p@x.test:443/?a%20b",
      "http://[::1]:8080/x ": "http://[::1]:8080/x",
      "tg:resolve?domain=x": "tg://resolve?domain=x",
      "TON://Abc": "ton://abc/",
    };
    for (const [url, whole] of Object.entries(links)) {
      expect(given("ab", [{ ...at("text_link", 0, 1), url }]).entities).toEqual([
        { type: "text_link", offset: 0, length: 1, url: whole },
      ]);
    }
  });

  behaviour("that begin or end outside of the text are refused", CLEANER, () => {
    expect(refusal(() => given("ab", [bold(1, 2)]))).toBe(
      "Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 3",
    );
    expect(refusal(() => given("ab", [bold(3, 1)]))).toBe(
      "Bad Request: entity begins after the end of the text at UTF-16 offset 3",
    );
  });

  behaviour("that part a surrogate pair are refused", CLEANER, () => {
    expect(refusal(() => given("🔴ab", [bold(1, 2)]))).toBe(
      "Bad Request: entity begins in a middle of a UTF-16 symbol at byte offset 4",
    );
    expect(refusal(() => given("a🔴b", [bold(0, 2)]))).toBe(
      "Bad Request: entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 5",
    );
  });

  behaviour("with a place that no text has are refused before all else", TRIMMER, () => {
    expect(refusal(() => given("ab", [bold(-1, 1)]))).toBe(
      "Bad Request: receive an entity with incorrect offset -1",
    );
    expect(refusal(() => given("ab", [bold(0, -2)]))).toBe(
      "Bad Request: receive an entity with incorrect length -2",
    );
    expect(refusal(() => given("ab", [bold(1_000_001, 1)]))).toBe(
      "Bad Request: receive an entity with incorrect offset 1000001",
    );
  });

  behaviour("of no length are lost, wherever they are", TRIMMER, () => {
    expect(given("ab", [bold(99, 0)]).entities).toEqual([]);
  });

  behaviour(
    "are sorted, the longer first, then by kind",
    { server: "td MessageEntity.h, operator<" },
    () => {
      const mixed = [at("italic", 0, 4), at("bold", 0, 4), at("custom_emoji", 0, 2), bold(3, 1)];
      const emoji = mixed.map((each) => ({ ...each, custom_emoji_id: "5" }));
      expect(placed(given("abcd", emoji))).toEqual([
        ...["bold 0+2", "italic 0+2", "custom_emoji 0+2", "bold 2+2", "italic 2+2"],
      ]);
    },
  );
});

describe("entities that overlap", () => {
  behaviour("styles that touch or overlap become one", FIXER, () => {
    expect(placed(given("abcdef", [bold(0, 2), bold(2, 1), bold(1, 4)]))).toEqual(["bold 0+5"]);
  });

  behaviour("two styles that cross are cut where the second begins", FIXER, () => {
    expect(placed(given("abc", [at("italic", 0, 2), bold(1, 2)]))).toEqual([
      ...["italic 0+1", "bold 1+2", "italic 1+1"],
    ]);
  });

  behaviour("of two links that cross the first stays", FIXER, () => {
    const link = (offset: number, length: number) => ({
      ...at("text_link", offset, length),
      url: "x.test",
    });
    expect(placed(given("abcdef", [link(2, 3), link(0, 3)]))).toEqual(["text_link 0+3"]);
  });

  behaviour("there are no styles inside code", FIXER, () => {
    expect(placed(given("abcde", [bold(0, 5), at("code", 1, 2)]))).toEqual([
      ...["bold 0+1", "code 1+2", "bold 3+2"],
    ]);
    expect(placed(given("abcde", [at("pre", 0, 5), bold(1, 1)]))).toEqual(["pre 0+5"]);
  });

  behaviour("quotes do not nest", FIXER, () => {
    expect(
      placed(given("abcde", [at("blockquote", 0, 5), at("expandable_blockquote", 1, 2)])),
    ).toEqual(["blockquote 0+5"]);
  });

  behaviour("what crosses the border of a quote is lost, what is inside stays", FIXER, () => {
    expect(placed(given("abcde", [at("blockquote", 1, 3), at("code", 0, 2)]))).toEqual([
      "blockquote 1+3",
    ]);
    expect(placed(given("abcde", [at("blockquote", 1, 3), at("pre", 2, 2)]))).toEqual([
      ...["blockquote 1+3", "pre 2+2"],
    ]);
  });

  behaviour("a style goes on over the border of a quote, in two pieces", FIXER, () => {
    expect(placed(given("abcde", [bold(0, 5), at("blockquote", 2, 3)]))).toEqual([
      ...["bold 0+2", "blockquote 2+3", "bold 2+3"],
    ]);
  });

  behaviour(
    "of more than a hundred the rest is lost, styles first",
    { server: "td MessageEntity.cpp, MAX_USER_ENTITY_COUNT" },
    () => {
      const text = "ab".repeat(130);
      const every = (type: string, count: number, from: number) =>
        Array.from({ length: count }, (_, index) => at(type, from + index * 2, 1));
      const { entities } = given(text, [...every("bold", 60, 0), ...every("code", 70, 120)]);
      const count = (type: string) => entities.filter((entity) => entity.type === type).length;
      expect([count("code"), count("bold")]).toEqual([70, 30]);
      expect(entities.filter(({ type }) => type === "bold").at(-1)?.offset).toBe(58);
    },
  );

  behaviour(
    "custom emoji do not count among the hundred",
    { server: "td MessageEntity.cpp, MAX_USER_ENTITY_COUNT" },
    () => {
      const emoji = Array.from({ length: 130 }, (_, index) => ({
        ...at("custom_emoji", index, 1),
        custom_emoji_id: "5",
      }));
      expect(given("a".repeat(130), emoji).entities).toHaveLength(130);
    },
  );
});
