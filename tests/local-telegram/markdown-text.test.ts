import { describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { complaint, covered, markdown } from "./formatted.js";

const STYLE = { api: "Markdown style" };
const PARSER = { server: "td MessageEntity.cpp, parse_markdown" };

describe("the old Markdown parse mode", () => {
  behaviour("reads bold, italic, code and links", STYLE, () => {
    expect(markdown("*b* _i_ `c` [l](http://x.test)")).toEqual({
      text: "b i c l",
      entities: [
        { type: "bold", offset: 0, length: 1 },
        { type: "italic", offset: 2, length: 1 },
        { type: "code", offset: 4, length: 1 },
        { type: "text_link", offset: 6, length: 1, url: "http://x.test/" },
      ],
    });
  });

  behaviour("nothing nests: other marks inside an entity are text", STYLE, () => {
    expect(covered(markdown("*a _b_ c*"))).toEqual(["bold a _b_ c"]);
  });

  behaviour("a backslash escapes outside of entities, and only four characters", STYLE, () => {
    expect(markdown("\\_\\*\\`\\[ \\. \\")).toEqual({ text: "_*`[ \\. \\", entities: [] });
    expect(covered(markdown("_snake_\\__case_"))).toEqual(["italic snake", "italic case"]);
    expect(complaint(() => markdown("*2\\*2*"))).toBe(
      "Can't find end of the entity starting at byte offset 5",
    );
  });

  behaviour("the characters that MarkdownV2 reserves are text here", STYLE, () => {
    const text = "a.b-c! (d) {e} | ~f~ > g # + = ]";
    expect(markdown(text)).toEqual({ text, entities: [] });
  });

  behaviour("a code block takes a language, and drops one line break behind it", STYLE, () => {
    expect(markdown("```python\nprint(1)```").entities).toEqual([
      { type: "pre", offset: 0, length: 8, language: "python" },
    ]);
    expect(markdown("```\n\na```").text).toBe("\na");
  });

  behaviour("there are no quotes and no spoilers", STYLE, () => {
    expect(markdown(">q ||s||")).toEqual({ text: ">q ||s||", entities: [] });
  });

  behaviour("an address that does not end goes to the end of the text", PARSER, () => {
    expect(markdown("[a](x.test/b c").entities).toEqual([
      { type: "text_link", offset: 0, length: 1, url: "http://x.test/b%20c" },
    ]);
  });

  for (const [name, source, at] of [
    ["bold", "қ*a", 2],
    ["italic", "snake_case", 5],
    ["code", "🔴`a", 4],
    ["a code block", "```a``", 0],
    ["a link's text", "a [b", 2],
  ] as const) {
    behaviour(`${name} that does not end is refused with the place in bytes`, PARSER, () => {
      expect(complaint(() => markdown(source))).toBe(
        `Can't find end of the entity starting at byte offset ${at}`,
      );
    });
  }
});
