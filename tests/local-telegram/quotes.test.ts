import { describe, expect } from "vitest";
import { findQuote, QUOTE_LIMIT, takeQuote } from "../../src/playground/text/quote.js";
import type { FormattedText } from "../../src/playground/text/text-entity.js";
import { behaviour } from "../support/behaviour.js";
import { html, refusal } from "./formatted.js";

const find = (replied: FormattedText, quote: FormattedText, position?: number) =>
  findQuote(replied.text, replied.entities, quote.text, quote.entities, position);

describe("the quote of a reply", () => {
  behaviour(
    "is found where it stands, in UTF-16 code units",
    { api: "TextQuote, position" },
    () => {
      expect(find(html("🔴 Қауіп бар"), html("Қауіп"))).toBe(3);
    },
  );

  behaviour("is nowhere when a letter differs", { api: "ReplyParameters, quote" }, () => {
    expect(find(html("Danger"), html("danger"))).toBeUndefined();
    expect(find(html("ab"), html("abc"))).toBeUndefined();
    expect(find(html("ab"), html(""))).toBeUndefined();
  });

  behaviour(
    "is the one nearest to the position that is given",
    { server: "td MessageQuote.cpp, search_quote" },
    () => {
      const replied = html("ab ab ab");
      expect(
        [0, 1, 2, 4, 5, 99, -3].map((position) => find(replied, html("ab"), position)),
      ).toEqual([0, 0, 3, 3, 6, 6, 0]);
      expect(find(html("abcab"), html("ab"), 2)).toBe(3);
    },
  );

  behaviour("must have the styles of the message", { api: "ReplyParameters, quote" }, () => {
    const replied = html("a <b>bold</b> word");
    expect(find(replied, html("<b>bold</b> word"))).toBe(2);
    expect(find(replied, html("bold word"))).toBeUndefined();
    expect(find(replied, html("<i>bold</i>"))).toBeUndefined();
  });

  behaviour("takes the part of a style that it covers", { api: "ReplyParameters, quote" }, () => {
    expect(find(html("<b>all bold</b>"), html("<b>bold</b>"))).toBe(4);
  });

  behaviour(
    "is compared with every place: styles tell two of them apart",
    { api: "ReplyParameters, quote" },
    () => {
      expect(find(html("no <b>no</b>"), html("<b>no</b>"))).toBe(3);
    },
  );

  behaviour("does not have to repeat links and code", { api: "TextQuote, entities" }, () => {
    expect(find(html('<a href="x.org">link</a> <code>code</code>'), html("link code"))).toBe(0);
  });

  behaviour(
    "does not begin inside a surrogate pair",
    { server: "td MessageQuote.cpp, search_quote" },
    () => {
      expect(findQuote("🔴", [], "\udd34", [])).toBeUndefined();
    },
  );

  behaviour(
    "that is not found fails the message",
    { server: "td MessagesManager.cpp, QUOTE_TEXT_INVALID" },
    () => {
      expect(refusal(() => takeQuote(html("one"), html("two")))).toBe(
        "Bad Request: QUOTE_TEXT_INVALID",
      );
    },
  );

  behaviour(
    "has at most 1024 characters after entities are parsed",
    { api: "ReplyParameters, quote" },
    () => {
      const replied = html("🔴".repeat(2000));
      expect(takeQuote(replied, html("🔴".repeat(QUOTE_LIMIT)))?.position).toBe(0);
      expect(refusal(() => takeQuote(replied, html("🔴".repeat(QUOTE_LIMIT + 1))))).toBe(
        "Bad Request: QUOTE_TEXT_INVALID",
      );
    },
  );

  behaviour("shows only the entities that a quote keeps", { api: "TextQuote, entities" }, () => {
    const replied = html("<b>to x.org</b>");
    expect(takeQuote(replied, html("<b>to x.org</b>"))).toEqual({
      text: "to x.org",
      entities: [
        { type: "bold", offset: 0, length: 3 },
        { type: "bold", offset: 3, length: 5 },
      ],
      position: 0,
      is_manual: true,
    });
  });

  behaviour("that is empty is no quote", { server: "td MessageQuote.cpp, MessageQuote" }, () => {
    expect(takeQuote(html("one"), html(" "))).toBeUndefined();
  });

  behaviour(
    "at a position without sense is looked for from the beginning",
    { server: "td MessageQuote.cpp, MessageQuote" },
    () => {
      expect(takeQuote(html("ab ab"), html("ab"), 2_000_000)?.position).toBe(0);
      expect(takeQuote(html("ab ab"), html("ab"), -1)?.position).toBe(0);
    },
  );
});
