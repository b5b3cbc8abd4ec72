import fc from "fast-check";
import type { MessageEntity } from "grammy/types";
import { describe, expect } from "vitest";
import { parseHtml } from "../../src/playground/text/html-text.js";
import { parseMarkdownV2 } from "../../src/playground/text/markdown-v2-text.js";
import { behaviour } from "../support/behaviour.js";

describe("escaping", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 60 });

  behaviour(
    "any text for HTML gives the text back",
    { api: "HTML style, all <, > and & symbols" },
    () => {
      fc.assert(
        fc.property(words, (text) => {
          const escaped = text
            .replaceAll("&", "&amp;")
            .replaceAll("<", "&lt;")
            .replaceAll(">", "&gt;");
          expect(parseHtml(escaped)).toEqual({ text, entities: [] });
        }),
      );
    },
  );

  behaviour(
    "any text for MarkdownV2 gives the text back",
    { api: "MarkdownV2 style, must be escaped" },
    () => {
      fc.assert(
        fc.property(words, (text) => {
          const escaped = text.replaceAll(/[_*[\]()~`>#+\-=|{}.!\\]/g, "\\$&");
          expect(parseMarkdownV2(escaped)).toEqual({ text, entities: [] });
        }),
      );
    },
  );
});

interface Tree {
  readonly tag: keyof typeof MARKS | undefined;
  readonly text: string;
  readonly inner: readonly Tree[];
}

const MARKS = {
  bold: ["b", "*"],
  strikethrough: ["s", "~"],
  spoiler: ["tg-spoiler", "||"],
} as const;

/** Nested styles, each kind at most once on the way down: MarkdownV2 cannot nest one in itself. */
const tree = (tags: readonly (keyof typeof MARKS)[]): fc.Arbitrary<Tree> =>
  fc.record({
    tag: fc.constantFrom(undefined, tags[0]),
    text: fc.stringMatching(/^[a-z ]{1,5}$/),
    inner: tags.length === 0 ? fc.constant([]) : fc.array(tree(tags.slice(1)), { maxLength: 3 }),
  });

function write({ tag, text, inner }: Tree, mode: 0 | 1): string {
  const whole = text + inner.map((each) => write(each, mode)).join("");
  if (tag === undefined) return whole;
  const mark = MARKS[tag][mode];
  return mode === 0 ? `<${mark}>${whole}</${mark}>` : `${mark}${whole}${mark}`;
}

function measure({ tag, text, inner }: Tree, offset: number): [string, MessageEntity[]] {
  let whole = text;
  const entities: MessageEntity[] = [];
  for (const each of inner) {
    const [more, found] = measure(each, offset + whole.length);
    whole += more;
    entities.push(...found);
  }
  if (tag !== undefined) entities.push({ type: tag, offset, length: whole.length });
  return [whole, entities];
}

describe("nested markup", () => {
  const sorted = (entities: readonly MessageEntity[]) =>
    entities.map((each) => `${each.offset} ${each.length} ${each.type}`).sort();

  behaviour(
    "gives every element its place, in HTML as in MarkdownV2",
    { api: "Formatting options" },
    () => {
      fc.assert(
        fc.property(tree(["bold", "strikethrough", "spoiler"]), (root) => {
          const [text, entities] = measure(root, 0);
          for (const parsed of [parseHtml(write(root, 0)), parseMarkdownV2(write(root, 1))]) {
            expect(parsed.text).toBe(text);
            expect(sorted(parsed.entities)).toEqual(sorted(entities));
          }
        }),
        { numRuns: 500 },
      );
    },
  );
});
