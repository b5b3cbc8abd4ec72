import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MASKED_RECEIPT, maskReceipts } from "../../../src/domain/masking.js";
import { plainText } from "../../../src/domain/plain-text.js";
import { formatReceipt, isReceipt, issueReceipt } from "../../../src/domain/receipt.js";
import { readReceipt } from "../../../src/domain/receipt-reading.js";

const digit = fc.integer({ min: 0, max: 9 });
const receipts = fc.array(digit, { minLength: 15, maxLength: 15 }).map((each) => {
  const given = each.values();
  return issueReceipt(() => given.next().value ?? 0);
});
let at = 3;
const receipt = issueReceipt(() => at++ % 10);
const inGroups = formatReceipt(receipt);
const groups = inGroups.split(" ");
const digitsIn = (text: string) => text.replace(/[^0-9]/g, "");
const from = (zero: number) => (text: string) =>
  text.replace(/[0-9]/g, (each) => String.fromCodePoint(zero + Number(each)));

const SCRIPTS: readonly [string, (text: string) => string][] = [
  ["Arabic-Indic", from(0x0660)],
  ["Extended Arabic-Indic", from(0x06f0)],
  ["Devanagari", from(0x0966)],
  ["Bengali", from(0x09e6)],
  ["full-width", from(0xff10)],
  ["bold", from(0x1d7ce)],
  ["raised", (text) => text.replace(/[0-9]/g, (each) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(each)] ?? "")],
  ["keycap", (text) => text.replace(/[0-9]/g, (each) => `${each}\ufe0f\u20e3`)],
];

const BETWEEN: readonly [string, string][] = [
  ["nothing", ""],
  ["a blank", " "],
  ["several blanks", "   "],
  ["a dash", "-"],
  ["a dash in blanks", " - "],
  ["a long dash", "—"],
  ["a hyphen that does not break", "\u2011"],
  ["a minus", "\u2212"],
  ["a dot", "."],
  ["a dot in the middle", "·"],
  ["a blank that does not break", "\u00a0"],
  ["a thin blank", "\u2009"],
  ["a narrow blank that does not break", "\u202f"],
  ["a tab", "\t"],
  ["a line break", "\n"],
  ["a line break of Windows", "\r\n"],
  ["a blank line", "\n\n"],
  ["a stroke", "/"],
  ["a line below", "_"],
  ["a word joiner", "\u2060"],
  ["a zero-width blank", "\u200b"],
  ["a zero-width joiner", "\u200d"],
  ["a mark of direction", "\u200f"],
  ["an override of direction", "\u202e"],
  ["a soft hyphen", "\u00ad"],
  ["a byte order mark", "\ufeff"],
  ["a filler", "\u3164"],
  ["a Braille blank", "\u2800"],
  ["a control", "\u0001"],
  ["half of a sign", "\ud800"],
  ["a sign of private use", "\ue000"],
  ["blanks and what is not seen", " \u2060\u200b "],
  ...[..."():;|+*~='…•>,!?#№&%\"«»→👍"].map((sign): [string, string] => [`"${sign}"`, sign]),
  ["a comma and a blank", ", "],
  ["brackets", ") ("],
  ["three signs", "-->"],
];

describe("a receipt in a text is masked", () => {
  test.each(BETWEEN)("with %s between its groups", (_name, between) => {
    expect(maskReceipts(`a ${groups.join(between)} b`)).toBe(`a ${MASKED_RECEIPT} b`);
  });

  test.each(BETWEEN)("with %s between all its digits", (_name, between) => {
    expect(maskReceipts(`a ${[...receipt].join(between)} b`)).toBe(`a ${MASKED_RECEIPT} b`);
  });

  test.each(SCRIPTS)("in %s digits", (_name, written) => {
    expect(maskReceipts(`a ${written(receipt)} b`)).toContain(`a ${MASKED_RECEIPT}`);
    expect(maskReceipts(`a ${written(inGroups)} b`)).toContain(`a ${MASKED_RECEIPT}`);
  });

  test("in digits of several scripts", () => {
    const [one, two, three, four] = groups;
    const mixed = `${one} ${from(0x0660)(two ?? "")} ${from(0xff10)(three ?? "")} ${four}`;
    expect(maskReceipts(mixed)).toBe(MASKED_RECEIPT);
  });

  test("in groups of any size, with anything between them, among words", () => {
    const between = fc.constantFrom(...BETWEEN.map(([, sign]) => sign));
    const betweens = fc.array(between, { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(receipts, betweens, (each, signs) => {
        const typed = [...each].map((sign, index) => `${sign}${signs[index] ?? ""}`).join("");
        expect(maskReceipts(`raqam ${typed}, deb`)).toBe(`raqam ${MASKED_RECEIPT}, deb`);
      }),
    );
  });

  test("within a longer number, whatever stands before and behind", () => {
    const some = fc.array(digit, { maxLength: 20 }).map((each) => each.join(""));
    fc.assert(
      fc.property(receipts, some, some, (each, before, behind) => {
        for (const typed of [each, formatReceipt(each), formatReceipt(each).replaceAll(" ", "-")]) {
          const masked = maskReceipts(`${before}${typed}${behind}`);
          expect(masked).toContain(MASKED_RECEIPT);
          expect(windowsOf(masked).filter(isReceipt)).toEqual([]);
          expect(masked).not.toContain(typed);
        }
      }),
    );
  });

  test("beside other numbers, which stay", () => {
    expect(maskReceipts(`uy 12, ${inGroups}, tel. 87011234567`)).toBe(
      `uy 12, ${MASKED_RECEIPT}, tel. 87011234567`,
    );
    expect(maskReceipts(`${inGroups} 5`)).toContain(MASKED_RECEIPT);
  });

  test("as often as it stands there", () => {
    expect(maskReceipts(`${inGroups} va ${receipt}`)).toBe(
      `${MASKED_RECEIPT} va ${MASKED_RECEIPT}`,
    );
  });

  test("once where two overlap", () => {
    // Every sixteen zeros check.
    expect(maskReceipts(`a ${"0".repeat(18)} b`)).toBe(`a ${MASKED_RECEIPT} b`);
  });

  test("before the text is made plain or after it: no digit of it comes out", () => {
    const hidden = [...receipt].join("\u202e\u2060");
    expect(plainText(maskReceipts(hidden))).toBe(MASKED_RECEIPT);
    expect(maskReceipts(plainText(hidden))).toBe(MASKED_RECEIPT);
  });

  test("whatever the text around it is, and its digits are nowhere", () => {
    const words = fc.string({ unit: "grapheme" }).map((text) => text.replace(/\p{N}/gu, ""));
    fc.assert(
      fc.property(receipts, words, words, (each, before, behind) => {
        const masked = maskReceipts(`${before}${each}${behind}`);
        expect(masked).toContain(MASKED_RECEIPT);
        expect(digitsIn(masked)).toBe("");
      }),
    );
  });
});

test("whatever is read as a receipt is masked, alone and in a sentence", () => {
  const sign = fc.oneof(
    fc.constantFrom("", ...BETWEEN.map(([, each]) => each), "½", "so", "7"),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const often = fc.oneof({ weight: 3, arbitrary: fc.constantFrom("", " ") }, sign);
  const signs = fc.array(often, { minLength: 17, maxLength: 17 });
  let read = 0;
  fc.assert(
    fc.property(
      receipts,
      fc.oneof(
        signs,
        sign.map((each) => Array(17).fill(each)),
      ),
      (each, put) => {
        const typed = [...each].reduce(
          (text, one, at) => `${text}${one}${put[at + 1]}`,
          put[0] ?? "",
        );
        if (readReceipt(typed).kind !== "receipt") return;
        read++;
        for (const text of [typed, `raqam ${typed} edi`, `12, ${typed} , 5`]) {
          const masked = maskReceipts(text);
          expect(masked).toContain(MASKED_RECEIPT);
          expect(readReceipt(masked).kind).not.toBe("receipt");
        }
      },
    ),
    { numRuns: 1_000 },
  );
  expect(read).toBeGreaterThan(100);
});

/** Every sixteen digits that stand together. */
function windowsOf(text: string): string[] {
  return (text.match(/[0-9]{16,}/g) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 15 }, (_, first) => run.slice(first, first + 16)),
  );
}

describe("what is no receipt stays as it is", () => {
  test.each([
    ["nothing", ""],
    ["words", "Uch oydan beri maosh yoʻq"],
    ["a sum", "1 200 000 tenge"],
    ["a telephone number", "+7 701 123-45-67"],
    ["two telephone numbers side by side", "87011234567 87021234567"],
    ["a list of telephone numbers", "+998 90 123 45 67, +998 91 765 43 21"],
    ["a number of a person and a telephone number", "850101300123 87011234567"],
    ["fifteen digits", receipt.slice(0, 15)],
    ["sixteen digits that do not check", `${receipt.slice(1)}${(Number(receipt[15]) + 1) % 10}`],
    ["a receipt broken by a word", `${receipt.slice(0, 8)} keyin ${receipt.slice(8)}`],
    ["a mask", MASKED_RECEIPT],
  ])("%s", (_name, text) => {
    expect(maskReceipts(text)).toBe(text);
  });

  test("two telephone numbers, though sixteen digits across both happen to check", () => {
    const numbers = `8${receipt.slice(0, 10)} ${receipt.slice(10)}12345`;
    expect(maskReceipts(numbers)).toBe(numbers);
  });

  test("every text without sixteen digits in it", () => {
    const short = fc
      .string({ unit: "grapheme" })
      .filter((text) => (text.match(/\p{N}/gu) ?? []).length < 16);
    fc.assert(
      fc.property(short, (text) => {
        expect(maskReceipts(text)).toBe(text);
      }),
    );
  });

  test("and what was masked once is not changed again", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(receipts, fc.constantFrom(" ", "-", "7", "so")), {}),
        (parts) => {
          const masked = maskReceipts(parts.join(""));
          expect(maskReceipts(masked)).toBe(masked);
        },
      ),
    );
  });
});
