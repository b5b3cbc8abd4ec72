import { describe, expect, test } from "vitest";
import { formatText } from "../../src/playground/text/formatted-text.js";
import { parseHtml } from "../../src/playground/text/html-text.js";

describe("HTML parse mode", () => {
  test("tags become entities with UTF-16 offsets", () => {
    expect(parseHtml("🔴 <b>Қауіп</b> <i>x</i>")).toEqual({
      text: "🔴 Қауіп x",
      entities: [
        { type: "bold", offset: 3, length: 5 },
        { type: "italic", offset: 9, length: 1 },
      ],
    });
  });

  test("nested tags give nested entities, the outer one first", () => {
    expect(parseHtml("<b>a<u>b</u></b>").entities).toEqual([
      { type: "bold", offset: 0, length: 2 },
      { type: "underline", offset: 1, length: 1 },
    ]);
  });

  test("links, spoilers, quotes and code are read", () => {
    const { entities } = parseHtml(
      '<a href="https://x.test/?a=1&amp;b=2">l</a><tg-spoiler>s</tg-spoiler>' +
        "<blockquote expandable>q</blockquote><code>c</code>" +
        '<pre><code class="language-ts">p</code></pre>',
    );
    expect(entities).toEqual([
      { type: "text_link", offset: 0, length: 1, url: "https://x.test/?a=1&b=2" },
      { type: "spoiler", offset: 1, length: 1 },
      { type: "expandable_blockquote", offset: 2, length: 1 },
      { type: "code", offset: 3, length: 1 },
      { type: "pre", offset: 4, length: 1, language: "ts" },
    ]);
  });

  test("only the four named references and numbers are decoded", () => {
    expect(parseHtml("&lt;&gt;&amp;&quot;&#1178;&#x49a;&nbsp;&").text).toBe('<>&"ҚҚ&nbsp;&');
  });

  test.each([
    ["<div>x</div>", 'Unsupported start tag "div" at byte offset 0'],
    ["қ<br>", 'Unsupported start tag "br" at byte offset 2'],
    ["<b>x", 'Can\'t find end tag corresponding to start tag "b"'],
    ["x</b>", "Unexpected end tag at byte offset 1"],
    ["<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ["a < b", 'Unsupported start tag "" at byte offset 2'],
    ['<a href="x', "Unclosed start tag at byte offset 0"],
  ])("%s is refused with the place of the mistake", (source, reason) => {
    expect(() => parseHtml(source)).toThrow(`Bad Request: can't parse entities: ${reason}`);
  });
});

describe("formatted text", () => {
  test("is trimmed at both ends and its entities move along", () => {
    expect(formatText("\n  <b>a</b> b  \n", "HTML", undefined)).toEqual({
      text: "a b",
      entities: [{ type: "bold", offset: 0, length: 1 }],
    });
  });

  test("commands, links and mentions are found, but not inside code", () => {
    const { entities } = formatText(
      "/start https://x.test @somebody <code>/no</code>",
      "HTML",
      undefined,
    );
    expect(entities.map(({ type, offset }) => [type, offset])).toEqual([
      ["bot_command", 0],
      ["url", 7],
      ["mention", 22],
      ["code", 32],
    ]);
  });

  test("an unknown parse mode is refused", () => {
    expect(() => formatText("x", "BBCode", undefined)).toThrow("unsupported parse_mode");
  });
});
