import { describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { complaint, covered, markdownV2, placed } from "./formatted.js";

const STYLE = { api: "MarkdownV2 style" };
const PARSER = { server: "td MessageEntity.cpp, parse_markdown_v2" };

describe("MarkdownV2 parse mode", () => {
  behaviour("reads the marks of all styles", STYLE, () => {
    const text = "*b* _i_ __u__ ~s~ ||p|| `c`";
    expect(covered(markdownV2(text))).toEqual([
      ...["bold b", "italic i", "underline u", "strikethrough s", "spoiler p", "code c"],
    ]);
  });

  behaviour("styles nest, each cut where one inside it begins", STYLE, () => {
    expect(covered(markdownV2("*b _i ~s~_ b*"))).toEqual([
      ...["bold b ", "bold i ", "italic i ", "bold s b", "italic s", "strikethrough s"],
    ]);
  });

  behaviour("two underscores are underline before they are italic", STYLE, () => {
    expect(covered(markdownV2("__u _i_\r__"))).toEqual(["underline u ", "italic i", "underline i"]);
    expect(complaint(() => markdownV2("__u _i___ x"))).toBe(
      "Can't find end of Italic entity at byte offset 8",
    );
  });

  behaviour("any character of ASCII may be escaped", STYLE, () => {
    const escaped = "\\_\\*\\[\\]\\(\\)\\~\\`\\>\\#\\+\\-\\=\\|\\{\\}\\.\\!\\\\\\a";
    expect(markdownV2(escaped)).toEqual({ text: "_*[]()~`>#+-=|{}.!\\a", entities: [] });
  });

  behaviour("a backslash before another character, or at the end, is itself", PARSER, () => {
    expect(markdownV2("\\қ \\").text).toBe("\\қ \\");
  });

  behaviour("every reserved character has to be escaped", STYLE, () => {
    for (const character of "]()#+-=|{}.!") {
      expect(complaint(() => markdownV2(`a${character}`))).toBe(
        `Character '${character}' is reserved and must be escaped with the preceding '\\'`,
      );
    }
    expect(complaint(() => markdownV2("a > b"))).toBe(
      "Character '>' is reserved and must be escaped with the preceding '\\'",
    );
  });

  behaviour("inside code only a backtick and a backslash mean anything", STYLE, () => {
    expect(markdownV2("`a.b*c_[\\`]\\\\`")).toEqual({
      text: "a.b*c_[`]\\",
      entities: [{ type: "code", offset: 0, length: 10 }],
    });
  });

  behaviour("a code block takes a language, and drops one line break behind it", STYLE, () => {
    expect(markdownV2("```python\nprint(1)\n```")).toEqual({
      text: "print(1)",
      entities: [{ type: "pre", offset: 0, length: 8, language: "python" }],
    });
    expect(markdownV2("```\r\ncode```").entities).toEqual([{ type: "pre", offset: 0, length: 4 }]);
    expect(markdownV2("```code```").entities).toEqual([{ type: "pre", offset: 0, length: 4 }]);
  });

  behaviour("a link's address escapes with backslashes", STYLE, () => {
    expect(markdownV2("[a](http://x.test/\\(1\\)?q=_*)").entities).toEqual([
      { type: "text_link", offset: 0, length: 1, url: "http://x.test/(1)?q=_*" },
    ]);
  });

  behaviour("brackets without an address link to their own text", PARSER, () => {
    expect(markdownV2("[x\\.test]").entities).toEqual([
      { type: "text_link", offset: 0, length: 6, url: "http://x.test/" },
    ]);
    expect(markdownV2("[nowhere] [x](y)")).toEqual({ text: "nowhere x", entities: [] });
  });

  behaviour("a custom emoji and a time are pictures with a tg address", STYLE, () => {
    const source = "![👍](tg://emoji?id=5368324170671202286)![x](tg://time?unix=25&format=Wt)";
    expect(markdownV2(source).entities).toEqual([
      { type: "custom_emoji", offset: 0, length: 2, custom_emoji_id: "5368324170671202286" },
      { type: "date_time", offset: 2, length: 1, unix_time: 25, date_time_format: "wt" },
    ]);
  });

  behaviour("a picture with another address, or with none, is refused", PARSER, () => {
    expect(complaint(() => markdownV2("![x]"))).toBe(
      "The entity must contain a tg://emoji or tg://time URL",
    );
    for (const url of ["x.test", "tg://emoji?id=0", "tg://emoji?id=025", "tg://time?unix=0"]) {
      expect(complaint(() => markdownV2(`![x](${url})`))).toBe(
        "Invalid tg://emoji or tg://time URL specified",
      );
    }
  });

  behaviour("empty marks leave nothing", PARSER, () => {
    expect(markdownV2("a****____||||``b")).toEqual({ text: "ab", entities: [] });
  });
});

describe("quotes in MarkdownV2", () => {
  behaviour("lines that begin with > are one quote, with the last line's break", STYLE, () => {
    expect(markdownV2("a\n>b\n>c\nd")).toEqual({
      text: "a\nb\nc\nd",
      entities: [{ type: "blockquote", offset: 2, length: 4 }],
    });
  });

  behaviour("a spoiler's mark at the end makes the quote expandable", STYLE, () => {
    expect(placed(markdownV2(">b\n>c||\nd"))).toEqual(["expandable_blockquote 0+4"]);
    expect(placed(markdownV2(">b\n>c||"))).toEqual(["expandable_blockquote 0+3"]);
    expect(placed(markdownV2(">b\r\n>c||\r\nd"))).toEqual(["expandable_blockquote 0+4"]);
  });

  behaviour("a spoiler that ends with the quote does not", PARSER, () => {
    expect(placed(markdownV2(">b ||c||"))).toEqual(["blockquote 0+3", "spoiler 2+1"]);
  });

  behaviour("an empty bold parts two quotes that follow each other", STYLE, () => {
    expect(placed(markdownV2(">a\n**>b||"))).toEqual([
      "blockquote 0+2",
      "expandable_blockquote 2+1",
    ]);
  });

  behaviour("a style may go over the lines of a quote but not out of it", PARSER, () => {
    expect(placed(markdownV2(">*a\n>b*\nc"))).toEqual(["blockquote 0+4", "bold 0+3"]);
    expect(complaint(() => markdownV2(">*a\nb*"))).toBe(
      "Can't find end of Bold entity at byte offset 1",
    );
  });

  behaviour("a line break inside code does not begin a quote", PARSER, () => {
    expect(complaint(() => markdownV2("`a\n`>b"))).toBe(
      "Character '>' is reserved and must be escaped with the preceding '\\'",
    );
  });
});

describe("MarkdownV2 that does not end is refused with the place in bytes", () => {
  const mistakes: readonly (readonly [string, string, string])[] = [
    ["italic", "🔴_a", "Can't find end of Italic entity at byte offset 4"],
    ["bold inside italic", "_a *b_", "Can't find end of Italic entity at byte offset 5"],
    ["underline", "__a_", "Can't find end of Italic entity at byte offset 3"],
    ["strikethrough", "қ~a", "Can't find end of Strikethrough entity at byte offset 2"],
    ["a spoiler", "||a", "Can't find end of Spoiler entity at byte offset 0"],
    ["code", "`a", "Can't find end of Code entity at byte offset 0"],
    ["a block", "```\na", "Can't find end of Pre entity at byte offset 0"],
    ["a block with a language", "```py\na", "Can't find end of PreCode entity at byte offset 0"],
    ["a link's text", "a[b", "Can't find end of TextUrl entity at byte offset 1"],
    ["a custom emoji", "a![b", "Can't find end of CustomEmoji entity at byte offset 1"],
    ["a link's address", "[a](b", "Can't find end of a URL at byte offset 4"],
    ["a custom emoji's address", "![a](b", "Can't find end of a URL at byte offset 5"],
  ];
  for (const [name, source, reason] of mistakes) {
    behaviour(name, PARSER, () => {
      expect(complaint(() => markdownV2(source))).toBe(reason);
    });
  }
});
