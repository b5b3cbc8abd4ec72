import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBlank, plainText } from "../../../src/domain/plain-text.js";

describe("a stranger's text as plain text", () => {
  test.each([
    ["Uzbek", "Oʻzbekiston, gʻisht, maʼlumot, oʼzim, o'zim, ÀçØ"],
    ["Uzbek in Cyrillic", "Ўзбекистон, ғишт, қарз, ҳужжат"],
    ["Kazakh", "Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і"],
    ["Kyrgyz", "Өкмөт, үй, жаңы"],
    ["Tajik", "ҷавоб, ӯ, ғ, ӣ, қ, ҳ"],
    ["Arabic and Persian letters", "سلام، می‌خواهم"], // with a zero-width non-joiner, which is spelling
    ["Hindi with a joiner", "क्‍ष"],
    ["letters with marks of their own", "é й"],
    ["emoji", "😀 ❤️ 🇰🇿 👍🏽 1️⃣"],
    ["emoji joined of several", "👩‍👩‍👧‍👦 👨🏾‍🏭 🏳️‍🌈"],
    ["markup, which is for the writer of the message to escape", "<b>&amp; *x* _y_ [z](w) `v`"],
    ["tabs and line breaks", "a\tb\nc\n\nd"],
  ])("stays as it was written: %s", (_name, text) => {
    expect(plainText(text)).toBe(text);
  });

  test.each([
    ["overrides of direction", "abc\u202edef\u202c", "abcdef"],
    ["embeddings and marks of direction", "\u202aa\u202bb\u200ec\u200fd", "abcd"],
    ["isolates", "\u2066a\u2067b\u2068c\u2069", "abc"],
    ["zero-width spaces and joiners of words", "pas\u200bport\u2060\ufeff", "pasport"],
    ["invisible operators", "a\u2061\u2062\u2063\u2064b", "ab"],
    ["controls", "a\u0000b\u0007c\u001b[31md\u007fe\u009bf", "abc[31mdef"],
    ["private use", "a\ue000b\u{f0000}c", "abc"],
    ["lone surrogates", "a\ud800b\udc00c", "abc"],
    ["tag characters, in which text can be hidden", "a\u{e0041}\u{e0042}b", "ab"],
  ])("loses what turns, hides or breaks: %s", (_name, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  test("loses the parts of the flags that are spelled in tags: the black flag remains", () => {
    expect(plainText("🏴󠁧󠁢󠁥󠁮󠁧󠁿")).toBe("🏴");
  });

  test.each([
    ["the Arabic letter mark", "a\u061cb"],
    ["the soft hyphen", "a\u00adb"],
    ["the combining grapheme joiner", "a\u034fb"],
    ["fillers of Hangul", "a\u115f\u1160\u3164\uffa0b"],
    ["the Mongolian vowel separator", "a\u180eb"],
  ])("loses what hides: %s", (_name, text) => {
    expect(plainText(text)).toBe("ab");
  });

  test("has line breaks of one kind", () => {
    expect(plainText("a\r\nb\rc\nd")).toBe("a\nb\nc\nd");
  });

  test("has at most one empty line together", () => {
    expect(plainText("a\n\nb\n\n\nc\n\n\n\n\n\n\nd")).toBe("a\n\nb\n\nc\n\nd");
    expect(plainText("a\r\n\r\n\r\n\r\nb")).toBe("a\n\nb");
  });

  test("has no white space at its ends", () => {
    expect(plainText("\n\n  a b \t\n")).toBe("a b");
    expect(plainText(" \u200b\n ")).toBe("");
  });

  test.each([
    ["a mention", "@aigul, @Daniyar_1", "@|aigul, @|Daniyar_1"],
    ["a tag", "#maosh #жалақы #1", "#|maosh #|жалақы #|1"],
    ["a command", "/start a/erase", "/|start a/|erase"],
    ["a sum in a foreign currency", "$USD", "$|USD"],
    [
      "an address",
      "https://example.com/a, example.kz, ФИРМА.РФ",
      ["https:|//|example.|com/|a, example.|kz, ФИРМА.|РФ"].join(""),
    ],
    ["a mail address", "a.b@example.org", "a.|b@|example.|org"],
    ["an address of pictures and signs", "❤.ws a~.com", "❤.|ws a~.|com"],
    ["an address of numbers", "192.168.0.1", "192.|168.0.1"],
    ["a tag that begins with a dot", "#·maosh", "#|·maosh"],
  ])("becomes no link, and keeps its signs: %s", (_name, text, expected) => {
    expect(plainText(text)).toBe(expected.replaceAll("|", "\u2060"));
    expect(plainText(text).replaceAll("\u2060", "")).toBe(text);
  });

  test.each([
    "soat 5 @ ombor, @",
    "3/4, 1.5 oy, 12.03.2026",
    "Pul yoʻq. Ish yoʻq...",
    "100 $ yoki 45 000 ₸",
    "№ 5 # 7",
  ])("stays as it is where nothing would become a link: %s", (text) => {
    expect(plainText(text).replaceAll(/(?<=3\/)\u2060/g, "")).toBe(text);
  });

  test("does not let a hidden sign bring a link back", () => {
    for (const hidden of ["\u200b", "\u202e", "\u2060", "\ufeff"]) {
      expect(plainText(`@${hidden}aigul`)).toBe("@\u2060aigul");
      expect(plainText(`example.${hidden}com`)).toBe("example.\u2060com");
    }
  });

  test("does not change when it is made plain again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("keeps every letter and digit, whatever the script", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        // The Hangul fillers count as letters and show nothing: they go.
        const letters = (of: string) =>
          of.match(/(?![\u115f\u1160\u3164\uffa0])[\p{L}\p{N}]/gu)?.join("") ?? "";
        expect(letters(plainText(text))).toBe(letters(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("of a hundred thousand signs is made in good time", () => {
    const text = "\n".repeat(50_000) + "@".repeat(50_000) + "\r".repeat(50_000);
    const before = performance.now();
    plainText(text);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

test.each([
  ["", true],
  [" \n\t", true],
  ["\u200b\u2060\u200d", true],
  ["\u3164\u115f\u2800", true],
  ["\u202e\u0301", true],
  ["?", false],
  ["👍", false],
  ["می‌خواهم", false],
])("%j has nothing to read: %j", (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});
