import { describe, expect, test } from "vitest";
import { namedIn } from "../../../../src/telegram/caseworker/acts/acts-holding.js";
import { COMMAND_NAMES } from "../../../../src/telegram/caseworker/acts/command-list.js";
import { commandIn } from "../../../../src/telegram/caseworker/acts/desk-commands.js";
import { helpHtml } from "../../../../src/telegram/caseworker/acts/help-command.js";
import {
  type Asked,
  promptHtml,
  promptOf,
} from "../../../../src/telegram/caseworker/answers/prompts.js";
import { codeIn } from "../../../../src/telegram/caseworker/chat/case-codes.js";
import { mentioning } from "../../../../src/telegram/caseworker/chat/mention.js";
import { toastOf } from "../../../../src/telegram/caseworker/chat/toast.js";
import { content } from "../../../support/content.js";

const { texts } = await content();
const sayIn =
  (locale: string) =>
  (id: string, args = {}) =>
    texts.lookUp(locale, id, args);

test.each([
  ["/claim", "claim", ""],
  ["/Claim K7F3", "claim", "K7F3"],
  ["/note@dauys_bot two\nlines", "note", "two\nlines"],
  ["  /level   1  why ", "level", "1  why"],
  ["/claim@other_bot", null, null],
  ["//claim", null, null],
  ["see /claim", null, null],
  ["/claim-it", null, null],
  ["/", null, null],
])("what %j commands", (text, name, words) => {
  expect(commandIn(text, "Dauys_bot")).toEqual(name === null ? null : { name, words });
});

test.each([
  ["K7F3", "K7F3"],
  ["#k7f3", "K7F3"],
  ["к7ҒЗ".replace("Ғ", "F"), "K7F3"],
  ["НЕАТ", "HEAT"],
  ["K7F", null],
  ["K7F33", null],
  ["K7FO", null],
  ["note", null],
])("the code in %j", (word, code) => {
  expect(codeIn(word)).toBe(code);
});

describe("a colleague is named", () => {
  const people = [
    { id: 1, name: "Aigul" },
    { id: 2, name: "Daniyar S." },
    { id: 3, name: "Daniyar K." },
    { id: 4, name: "Saltanat B." },
    // As everybody's name is kept: it makes no link.
    { id: 5, name: "Anna.\u2060K" },
  ];
  test.each([
    ["aigul", 1],
    ["@Aigul", 1],
    ["Saltanat", 4],
    ["anna.k", 5],
    ["Daniyar K.", 3],
    ["Daniyar", null],
    ["Somebody", null],
  ])("by %j", (word, id) => {
    expect(namedIn(word, people)?.id ?? null).toBe(id);
  });
});

describe("a mention", () => {
  const words = (name: string) => `${name}, <b>case</b> from Eve & Eve`;

  test("links the name and leaves everything else text", () => {
    expect(mentioning(words, { id: 7, name: "Eve" })).toBe(
      '<a href="tg://user?id=7">Eve</a>, &lt;b&gt;case&lt;/b&gt; from Eve &amp; Eve',
    );
  });

  test("cannot be broken by a name, and links nobody who writes as the group", () => {
    const html = mentioning(words, { id: 7, name: "<a>\u0001$&", isAnonymous: true });
    expect(html.startsWith("&lt;a&gt;$&amp;, ")).toBe(true);
    expect(html).not.toContain("tg://");
  });
});

test.each<Asked>([
  { kind: "answer" },
  { kind: "replacement", replaces: "0123abcd" },
  { kind: "gap", phrase: "question" },
  { kind: "level", level: 0 },
  { kind: "level", level: 3 },
  { kind: "tags" },
  { kind: "note" },
])("a reply to a question is known for what it is: %j", (asked) => {
  const html = promptHtml("Eve, please write", { id: 7, name: "Eve" }, "K7F3", asked);
  const [, mark = ""] = /<code>(.*)<\/code>$/.exec(html) ?? [];
  const message = {
    from: { id: 1, is_bot: true, first_name: "bot" },
    text: mark,
    entities: [{ type: "code", offset: 0, length: mark.length }],
  };
  expect(promptOf(message as never, 1)).toEqual({ code: "K7F3", asked });
  expect(promptOf(message as never, 2)).toBeNull();
});

describe("what caseworkers are told", () => {
  test("of commands fits into Telegram's menu and one message, in every language", () => {
    for (const locale of texts.locales) {
      const html = helpHtml(sayIn(locale) as never, () => true);
      expect(html.length, locale).toBeLessThan(4096);
      for (const name of COMMAND_NAMES) {
        const help = texts.lookUp(locale, `command-${name}`);
        expect(help.length, `${locale} ${name}`).toBeGreaterThan(2);
        expect(help.length, `${locale} ${name}`).toBeLessThanOrEqual(256);
        expect(help, `${locale} ${name}`).not.toContain("\n");
      }
    }
  });

  test("after a tap is whole in every language", () => {
    const told = [
      ...["acts-closed", "acts-not-in-channel", "acts-nobody-has-it", "acts-released"],
      ...["acts-hand-over-nobody", "acts-hand-over-unknown", "acts-hand-over-not-member"],
      ...["acts-level-same", "acts-refer-offered", "acts-refer-agreed", "acts-close-no-yes"],
      ...["acts-merge-how", "acts-merge-self", "acts-not-merged", "acts-purged"],
      ...["acts-purge-only-administrators", "acts-note-kept"],
    ];
    for (const locale of texts.locales)
      for (const id of told) {
        const text = texts.lookUp(locale, id);
        expect(toastOf(text).text, `${locale} ${id}`).toBe(text);
      }
    const named = { name: "A".repeat(20), code: "K7F3", other: "K2D9", level: "🔴 ".repeat(8) };
    for (const locale of texts.locales)
      for (const id of ["acts-only-holder", "acts-merge-before", "acts-level-which"])
        expect([...texts.lookUp(locale, id, named)].length, `${locale} ${id}`).toBeLessThan(200);
  });
});

test("long words after a tap stay until they are read", () => {
  expect(toastOf("")).toEqual({});
  expect(toastOf("short")).toEqual({ text: "short" });
  expect(toastOf("a".repeat(91))).toEqual({ text: "a".repeat(91), show_alert: true });
  expect([...(toastOf("ў".repeat(300)).text ?? "")].length).toBe(200);
});
