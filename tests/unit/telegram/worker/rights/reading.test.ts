import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../../../src/app/config.js";
import { COUNTRIES, WHO } from "../../../../../src/rights/article.js";
import { decodePress, encodePress } from "../../../../../src/telegram/worker/buttons.js";
import {
  CLOSED_READING,
  decodeReading,
  encodeReading,
  GROUPS_READING,
  type Reading,
  type ReadingPage,
} from "../../../../../src/telegram/worker/rights/reading.js";

const MOST_BYTES = 64; // Bot API, InlineKeyboardButton: callback_data

const id = fc.stringMatching(/^[a-z][a-z-]{1,23}$/);
const blobId = fc.stringMatching(/^[0-9a-f]{32}$/);
const digit = fc.integer({ min: 0, max: 9 });
const numbers = fc.array(fc.stringMatching(/^[0-9]{1,6}$/), { maxLength: 3 });
const at = <At extends ReadingPage["at"]>(name: At) => fc.constant(name);

const page: fc.Arbitrary<ReadingPage> = fc.oneof(
  fc.record({ at: fc.constantFrom("groups", "person", "closed") }),
  fc.record({ at: at("group"), group: id }),
  fc.record({ at: at("article"), topic: id, number: digit }),
  fc.record({ at: fc.constantFrom("sources", "variant"), topic: id }),
  fc.constant({ at: "variant", topic: "" } as const),
  fc.record({ at: at("contacts"), region: fc.oneof(id, fc.constant("")) }),
  fc.record({ at: at("regions"), number: digit }),
  fc.record({ at: at("limit"), limit: id, when: fc.oneof(fc.constant(""), id) }),
  fc.record({
    at: fc.constantFrom("wages", "wagesTold"),
    by: fc.constantFrom("month", "day"),
    numbers,
  }),
  fc.constant({ at: "wages", by: "", numbers: [] } as const),
  fc.record({ at: at("offered"), id: blobId }),
);

const reading: fc.Arbitrary<Reading> = fc.record({
  locale: fc.constantFrom(null, ...LOCALES),
  variant: fc.record({
    country: fc.constantFrom(null, ...COUNTRIES),
    who: fc.constantFrom(null, ...WHO),
  }),
  page,
});

describe("what is read", () => {
  test("comes back from the data of its button as it was, whatever it is", () => {
    fc.assert(
      fc.property(reading, (each) => {
        const press = decodePress(encodePress({ kind: "read", reading: encodeReading(each) }));
        expect(press?.kind === "read" && decodeReading(press.reading)).toEqual(each);
      }),
    );
  });

  test("has data of its own: no two readings have the same", () => {
    fc.assert(
      fc.property(reading, reading, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(encodeReading(one)).not.toBe(encodeReading(other));
      }),
    );
  });

  test("fits into a button with the longest id there may be, in the longest language, for whom it takes most", () => {
    const variant = { country: "kz", who: "refugee" } as const;
    const longest = "a".repeat(24);
    const pages: readonly ReadingPage[] = [
      { at: "group", group: longest },
      { at: "article", topic: longest, number: 1 },
      { at: "sources", topic: longest },
      { at: "variant", topic: longest },
      { at: "contacts", region: longest },
      { at: "offered", id: "0".repeat(32) },
    ];
    for (const each of pages) {
      const reading = encodeReading({ locale: "uz-Cyrl", variant, page: each });
      const data = encodePress({ kind: "read", reading });
      expect(Buffer.byteLength(data), data).toBeLessThanOrEqual(MOST_BYTES);
    }
  });

  test("begins with nothing said of oneself, and ends so", () => {
    expect([GROUPS_READING, CLOSED_READING].map(encodeReading)).toEqual(["m..", "x.."]);
  });
});

describe("data that no button carries", () => {
  test.each([
    ["", "nothing"],
    ["q..", "an unknown page"],
    ["constructor..", "what an object has by itself"],
    ["mm..", "a letter too many"],
    ["t..xx.debt", "a country that is none"],
    ["t..kz-xx.debt", "people that are none"],
    ["t..-.debt", "nobody"],
    ["t..--.debt", "nobody, twice"],
    ["t...debt.10", "a page that no article has"],
    ["t...debt.-1", "a page before the first"],
    ["t...debt.x", "a page that is no number"],
    ["r...x", "regions that are no page"],
    ["o...abc", "words that are not held"],
    [`o...${"g".repeat(32)}`, "a name that is not ours"],
    [`o...${"A".repeat(32)}`, "a name in capital letters"],
  ])("is not understood: %j (%s)", (data) => {
    expect(decodeReading(data)).toBeNull();
  });

  test("never makes the bot fail", () => {
    const piece = fc.constantFrom(
      "t",
      "m",
      "o",
      ".",
      "-",
      "kz",
      "uz",
      "debt",
      "1",
      "é",
      "__proto__",
    );
    const data = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(data, (text) => {
        const found = decodeReading(text);
        if (found) expect(decodeReading(encodeReading(found))).toEqual(found);
      }),
    );
  });
});
