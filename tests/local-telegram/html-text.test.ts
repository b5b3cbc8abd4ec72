import { describe, expect } from "vitest";
import { formatText } from "../../src/playground/text/formatted-text.js";
import { behaviour } from "../support/behaviour.js";
import { complaint, covered, html, placed } from "./formatted.js";

const STYLE = { api: "HTML style" };
const PARSER = { server: "td MessageEntity.cpp, parse_html" };

describe("HTML parse mode", () => {
  behaviour(
    "offsets and lengths are counted in UTF-16 code units",
    { api: "MessageEntity, offset" },
    () => {
      expect(html("🔴 <b>Қауіп</b> <i>x</i>")).toEqual({
        text: "🔴 Қауіп x",
        entities: [
          { type: "bold", offset: 3, length: 5 },
          { type: "italic", offset: 9, length: 1 },
        ],
      });
    },
  );

  behaviour("every tag of a style has its other names", STYLE, () => {
    const names = ["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "tg-spoiler"];
    const found = names.map((name) => html(`<${name}>x</${name}>`).entities[0]?.type);
    expect(found).toEqual([
      ...["bold", "bold", "italic", "italic", "underline", "underline"],
      ...["strikethrough", "strikethrough", "strikethrough", "spoiler"],
    ]);
  });

  behaviour("names of tags are read whatever their case", PARSER, () => {
    expect(covered(html("<B>a</b><Tg-Spoiler>b</TG-SPOILER>"))).toEqual(["bold a", "spoiler b"]);
  });

  behaviour("a span is a spoiler, and nothing else", PARSER, () => {
    expect(covered(html('<span class="tg-spoiler">x</span>'))).toEqual(["spoiler x"]);
    expect(complaint(() => html('ab<span class="red">x</span>'))).toBe(
      'Tag "span" must have class "tg-spoiler" at byte offset 2',
    );
  });

  behaviour(
    "a style inside another is cut where the inner one begins",
    { server: "td MessageEntity.cpp, split_entities" },
    () => {
      expect(placed(html("<b>a<u>b</u>c</b>"))).toEqual(["bold 0+1", "bold 1+2", "underline 1+1"]);
    },
  );

  behaviour("a link is written down whole, its address decoded", STYLE, () => {
    expect(html('<a href="Example.COM?a=1&amp;b=2">l</a>').entities).toEqual([
      { type: "text_link", offset: 0, length: 1, url: "http://example.com/?a=1&b=2" },
    ]);
  });

  behaviour("a link without an address has its text for one", PARSER, () => {
    expect(html("<a>example.com</a>").entities).toEqual([
      { type: "text_link", offset: 0, length: 11, url: "http://example.com/" },
    ]);
  });

  behaviour("an address that is none loses the link and leaves the text", PARSER, () => {
    expect(
      html('<a href="javascript:1">a</a> <a href="nowhere">b</a> <a href="tel:+1">c</a>'),
    ).toEqual({
      text: "a b c",
      entities: [],
    });
  });

  behaviour(
    "a link to a user mentions somebody the bot has met, and nobody else",
    { api: "Formatting options, tg://user?id" },
    () => {
      const user = { id: 7, is_bot: false, first_name: "Aigul" };
      const find = (id: number) => (id === 7 ? user : undefined);
      const text = '<a href="tg://user?id=7">a</a><a href="tg://user?id=8">b</a>';
      expect(formatText(text, "HTML", undefined, find)).toEqual({
        text: "ab",
        entities: [{ type: "text_mention", offset: 0, length: 1, user }],
      });
    },
  );

  behaviour(
    "a code block takes its language from the code tag, inside or outside of it",
    STYLE,
    () => {
      const block = [{ type: "pre", offset: 0, length: 1, language: "ts" }];
      expect(html('<pre><code class="language-ts">p</code></pre>').entities).toEqual(block);
      expect(html('<code class="language-ts"><pre>p</pre></code>').entities).toEqual(block);
    },
  );

  behaviour("a language alone makes no block of code", STYLE, () => {
    expect(html('<code class="language-ts">p</code>').entities).toEqual([
      { type: "code", offset: 0, length: 1 },
    ]);
    expect(html("<pre><code>p</code></pre>").entities).toEqual([
      { type: "pre", offset: 0, length: 1 },
    ]);
  });

  behaviour(
    "a quote is expandable by an attribute with or without a value",
    { server: "td MessageEntity.cpp, parse_html, blockquote" },
    () => {
      const types = ["<blockquote>", "<blockquote expandable>", "<blockquote expandable=no>"].map(
        (tag) => html(`${tag}q</blockquote>`).entities[0]?.type,
      );
      expect(types).toEqual(["blockquote", "expandable_blockquote", "expandable_blockquote"]);
    },
  );

  behaviour("a custom emoji needs the number of one", PARSER, () => {
    expect(html('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>').entities).toEqual([
      { type: "custom_emoji", offset: 0, length: 2, custom_emoji_id: "5368324170671202286" },
    ]);
    for (const id of ["0", "x", "9223372036854775808", ""]) {
      expect(complaint(() => html(`<tg-emoji emoji-id="${id}">👍</tg-emoji>`))).toBe(
        "Invalid custom emoji identifier specified",
      );
    }
  });

  behaviour(
    "a time carries its format in the Bot API's order of letters",
    { api: "MessageEntity, date_time_format" },
    () => {
      expect(html('<tg-time unix="1647531900" format="TDw">then</tg-time>').entities).toEqual([
        {
          type: "date_time",
          offset: 0,
          length: 4,
          unix_time: 1_647_531_900,
          date_time_format: "wDT",
        },
      ]);
    },
  );

  behaviour(
    "a time with letters that mean nothing is refused; one without a time is text",
    PARSER,
    () => {
      expect(complaint(() => html('<tg-time unix="1" format="rt">x</tg-time>'))).toBe(
        "Invalid date format used",
      );
      expect(html("<tg-time>x</tg-time>")).toEqual({ text: "x", entities: [] });
    },
  );

  behaviour("an element without text leaves no entity", PARSER, () => {
    expect(html("a<b></b><i></i>b")).toEqual({ text: "ab", entities: [] });
  });

  behaviour("an end tag may leave out its name", PARSER, () => {
    expect(placed(html("<b>a<i>b</></>"))).toEqual(["bold 0+1", "bold 1+1", "italic 1+1"]);
  });
});

describe("references in HTML", () => {
  behaviour(
    "four names and numbers are decoded, nothing else",
    { api: "HTML style, named HTML entities" },
    () => {
      expect(html("&lt;&gt;&amp;&quot;&#1178;&#x49a;&nbsp;&apos;&").text).toBe(
        '<>&"ҚҚ&nbsp;&apos;&',
      );
    },
  );

  behaviour(
    "their names are in small letters and the semicolon may be left out",
    { server: "td MessageEntity.cpp, decode_html_entity" },
    () => {
      expect(html("&lt &LT; &#65 &ltx;").text).toBe("< &LT; A &ltx;");
    },
  );

  behaviour(
    "a number of too many digits stays as it is",
    { server: "td MessageEntity.cpp, decode_html_entity" },
    () => {
      expect(html("&#00000065; &#x0000041; &#1114111;").text).toBe(
        "&#00000065; &#x0000041; &#1114111;",
      );
    },
  );

  behaviour("half of a surrogate pair by number is refused", PARSER, () => {
    expect(complaint(() => html("&#xd83d;&#xde00;"))).toBe(
      "Text contains invalid Unicode characters after decoding HTML entities, check for " +
        "unmatched surrogate code units",
    );
  });
});

describe("HTML that does not parse is refused with the place in bytes", () => {
  const mistakes: readonly (readonly [string, string, string])[] = [
    ["an unknown tag", "<div>x</div>", 'Unsupported start tag "div" at byte offset 0'],
    ["a line break tag", "қ<br>", 'Unsupported start tag "br" at byte offset 2'],
    ["a tag that closes itself", "<b/>", 'Unsupported start tag "b/" at byte offset 0'],
    ["a lone angle bracket", "🔴 < b", 'Unsupported start tag "" at byte offset 5'],
    ["a tag that is not ended", "a<b", "Unclosed start tag at byte offset 1"],
    ["a space and then the end", "a<b ", 'Empty attribute name in the tag "b" at byte offset 1'],
    ["an attribute and then the end", "<b x", 'Unclosed start tag "b" at byte offset 0'],
    [
      "an attribute without a name",
      '<i ="x">',
      'Empty attribute name in the tag "i" at byte offset 0',
    ],
    ["a value that does not end", '<a href="x', "Unclosed start tag at byte offset 0"],
    ["a bare value with a slash", "<a href=x/y>", "Unexpected end of name token at byte offset 8"],
    ["an element that is not ended", "<b>x", 'Can\'t find end tag corresponding to start tag "b"'],
    ["an end tag alone", "x</b>", "Unexpected end tag at byte offset 1"],
    ["an end tag that does not end", "<b>x</b", "Unclosed end tag at byte offset 4"],
    [
      "tags that cross",
      "<b>x</i>",
      'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
    ],
  ];
  for (const [name, source, reason] of mistakes) {
    behaviour(name, PARSER, () => {
      expect(complaint(() => html(source))).toBe(reason);
    });
  }
});
