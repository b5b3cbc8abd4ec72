import fc from "fast-check";
import type { MessageEntity } from "grammy/types";
import { describe, expect } from "vitest";
import { ApiError } from "../../src/playground/api/api-error.js";
import { formatText, plainText } from "../../src/playground/text/formatted-text.js";
import { findQuote } from "../../src/playground/text/quote.js";
import type { FormattedText } from "../../src/playground/text/text-entity.js";
import { behaviour } from "../support/behaviour.js";

const MODES = [undefined, "HTML", "Markdown", "MarkdownV2"] as const;
const FIXER = { server: "td MessageEntity.cpp, fix_entities" };

/** Text that means something to one of the parsers, more often than chance would make it. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."_*`[]()~|>!\\\n\r&;<>/=\"' #@.$:-+0",
        "🔴",
        "қ",
        "\0",
        "\u2028",
        "\u200e",
      ),
      fc.constantFrom("<b>", "</b>", "</>", "<pre>", "<code class='language-x'>", "<blockquote>"),
      fc.constantFrom(
        "**",
        "__",
        "||",
        "```",
        "\n>",
        "||\n",
        "](x.org)",
        "![",
        "](tg://emoji?id=1)",
      ),
      fc.constantFrom("x.org", "http://", "/go", "@somebody", "#tag", "$USD", "4242424242424242"),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const STYLES = ["bold", "italic", "underline", "strikethrough", "spoiler"] as const;
const entity: fc.Arbitrary<MessageEntity> = fc.record({
  type: fc.constantFrom(...STYLES, "code", "blockquote", "expandable_blockquote"),
  offset: fc.nat({ max: 30 }),
  length: fc.nat({ max: 12 }),
});

/** What is formatted, or `undefined` when Telegram would refuse it. @throws anything else. */
function tryFormat(...args: Parameters<typeof formatText>): FormattedText | undefined {
  try {
    return formatText(...args);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

const endOf = (each: MessageEntity) => each.offset + each.length;

function isPairSplit(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xff_ff;
}

describe("any text", () => {
  behaviour(
    "is formatted or refused in Telegram's words, and never anything else",
    { server: "Client.cpp, get_formatted_text" },
    () => {
      let kept = 0;
      fc.assert(
        fc.property(markup, fc.constantFrom(...MODES), (text, mode) => {
          if (tryFormat(text, mode, undefined) !== undefined) kept += 1;
        }),
        { numRuns: 3000 },
      );
      expect(kept).toBeGreaterThan(500);
    },
  );

  behaviour(
    "has its entities inside itself, at whole characters, in order",
    { api: "MessageEntity, offset" },
    () => {
      fc.assert(
        fc.property(
          markup,
          fc.constantFrom(...MODES),
          fc.array(entity, { maxLength: 8 }),
          (source, mode, entities) => {
            const formatted = tryFormat(source, mode, entities);
            fc.pre(formatted !== undefined);
            const { text, entities: kept } = formatted;
            for (const each of kept) {
              expect(each.offset).toBeGreaterThanOrEqual(0);
              expect(each.length).toBeGreaterThan(0);
              expect(endOf(each)).toBeLessThanOrEqual(text.length);
              expect(isPairSplit(text, each.offset) || isPairSplit(text, endOf(each))).toBe(false);
            }
            const offsets = kept.map(({ offset }) => offset);
            expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
          },
        ),
        { numRuns: 1500 },
      );
    },
  );

  behaviour(
    "that was formatted once is not changed by a second time",
    { server: "td MessageEntity.cpp, fix_formatted_text" },
    () => {
      fc.assert(
        fc.property(markup, fc.array(entity, { maxLength: 6 }), (source, entities) => {
          const once = tryFormat(source, undefined, entities);
          fc.pre(once !== undefined);
          expect(plainText(once.text, once.entities)).toEqual(once);
        }),
        { numRuns: 1500 },
      );
    },
  );

  behaviour(
    "of the greatest length is read without delay, however twisted",
    { server: "Client.cpp, Text is too long" },
    () => {
      const twists = [
        "<b>",
        "*_",
        "[",
        "a.",
        "@a",
        "1 ",
        "/",
        "- 1",
        "||\n>",
        "(",
        "x.org/",
        "&",
        "+1",
      ];
      const read = twists.flatMap((twist) => {
        const text = twist.repeat(Math.floor(32_000 / twist.length));
        return MODES.map((mode) => [tryFormat(text, mode, undefined)]);
      });
      expect(read).toHaveLength(twists.length * MODES.length);
    },
    // Half a second in fact; a parser that goes back and forth takes minutes.
    { timeout: 20_000 },
  );
});

describe("entities after fixing", () => {
  behaviour("overlap only as outer and inner ones", FIXER, () => {
    fc.assert(
      fc.property(fc.array(entity, { maxLength: 12 }), (entities) => {
        const kept = formatText("a".repeat(42), undefined, entities).entities;
        for (const [index, outer] of kept.entries()) {
          for (const inner of kept.slice(index + 1)) {
            if (inner.offset >= endOf(outer)) continue;
            expect(endOf(inner)).toBeLessThanOrEqual(endOf(outer));
            expect(inner.type).not.toBe(outer.type);
            expect(outer.type).not.toBe("code");
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  behaviour("style the letters that were to be styled, but for those in code", FIXER, () => {
    const styled = (entities: readonly MessageEntity[], type: string) =>
      Array.from({ length: 42 }, (_, at) =>
        entities.some((each) => each.type === type && each.offset <= at && at < endOf(each)),
      );
    fc.assert(
      fc.property(fc.array(entity, { maxLength: 12 }), (entities) => {
        const kept = formatText("a".repeat(42), undefined, entities).entities;
        const code = styled(kept, "code");
        for (const type of STYLES) {
          const wanted = styled(entities, type).map((on, at) => on && code[at] !== true);
          expect(styled(kept, type)).toEqual(wanted);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a quote", () => {
  behaviour(
    "that is any piece of a text is found at its place",
    { server: "td MessageQuote.cpp, search_quote" },
    () => {
      fc.assert(
        fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
          const start = a % text.length;
          const quote = text.slice(start, start + 1 + (b % text.length));
          expect(findQuote(text, [], quote, [], start)).toBe(start);
        }),
      );
    },
  );
});
