import { describe, expect } from "vitest";
import { behaviour } from "../support/behaviour.js";
import { covered, given, html, refusal } from "./formatted.js";

const CLEANER = { server: "td MessageEntity.cpp, clean_input_string_with_entities" };
const TRIMMER = { server: "td MessageEntity.cpp, fix_formatted_text" };

const bold = (offset: number, length: number) => ({ type: "bold", offset, length });

describe("the cleaning of a text", () => {
  behaviour(
    "control characters become spaces and carriage returns vanish",
    { server: "td misc.cpp, clean_input_string" },
    () => {
      expect(given("a\tb\u0000c\u001fd\r\ne", undefined).text).toBe("a b c d\ne");
      expect(given("a\u007fb", undefined).text).toBe("a\u007fb");
    },
  );

  behaviour(
    "line and direction controls and vertical marks vanish",
    { server: "td misc.cpp, clean_input_string" },
    () => {
      expect(given("a\u2028b\u202ec\u0333d\u030ae\u033ff", undefined).text).toBe("abcdef");
      expect(given("a\u0301\u200d\u2060b", undefined).text).toBe("a\u0301\u200d\u2060b");
    },
  );

  behaviour(
    "of direction marks in a row only the last remains one",
    { server: "td misc.cpp, replace_offending_characters" },
    () => {
      expect(given("a\u200e\u200f\u200eb", undefined).text).toBe("a\u200c\u200c\u200eb");
    },
  );

  behaviour("entities move with what vanished, and are joined again", CLEANER, () => {
    expect(given("a\r\rb🔴", [bold(0, 2), bold(3, 3)])).toEqual({
      text: "ab🔴",
      entities: [{ type: "bold", offset: 0, length: 4 }],
    });
    expect(given("a\rb", [bold(1, 1)]).entities).toEqual([]);
  });

  behaviour(
    "half of a surrogate pair is no text",
    { server: "td MessageEntity.cpp, Strings must be encoded in UTF-8" },
    () => {
      expect(refusal(() => given("a\ud83d", undefined))).toBe(
        "Bad Request: strings must be encoded in UTF-8",
      );
      expect(refusal(() => html("a\ude00"))).toBe("Bad Request: text must be encoded in UTF-8");
    },
  );
});

describe("the trimming of a text", () => {
  behaviour("spaces and empty lines go at both ends, other white space stays", TRIMMER, () => {
    expect(given(" \n\u00a0a \n\t", undefined).text).toBe("\u00a0a");
    expect(html("\n  x <b>a</b> b  \n")).toEqual({
      text: "x a b",
      entities: [{ type: "bold", offset: 2, length: 1 }],
    });
  });

  behaviour("an entity in front keeps the spaces it covers", TRIMMER, () => {
    expect(html("  <b>  a</b>")).toEqual({
      text: "  a",
      entities: [{ type: "bold", offset: 0, length: 3 }],
    });
  });

  behaviour("an entity at the end is shortened, or lost", TRIMMER, () => {
    expect(html("a<b>b </b><i> \n</i> ")).toEqual({
      text: "ab",
      entities: [{ type: "bold", offset: 1, length: 1 }],
    });
  });

  behaviour("a text of blanks is empty whatever is over it", TRIMMER, () => {
    expect(html(" <code> \n </code>")).toEqual({ text: "", entities: [] });
  });

  behaviour("entities over blanks inside the text stay", TRIMMER, () => {
    expect(covered(html("a<u>  </u>b"))).toEqual(["underline   "]);
  });
});
