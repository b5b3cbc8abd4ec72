import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatReceipt, issueReceipt } from "../../../src/domain/receipt.js";
import { readReceipt } from "../../../src/domain/receipt-reading.js";

const receipts = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 15 })
  .map((each) => {
    const given = each.values();
    return issueReceipt(() => given.next().value ?? 0);
  });
let at = 4;
const receipt = issueReceipt(() => at++ % 10);
const groups = formatReceipt(receipt).split(" ");
const wrong = `${receipt.slice(0, 15)}${(Number(receipt[15]) + 1) % 10}`;
const from = (zero: number) => (text: string) =>
  text.replace(/[0-9]/g, (each) => String.fromCodePoint(zero + Number(each)));

describe("what a worker typed is read as a receipt", () => {
  test.each([
    ["as it was shown", groups.join(" ")],
    ["in one piece", receipt],
    ["with dashes", groups.join("-")],
    ["with long dashes in blanks", groups.join(" — ")],
    ["with dots", groups.join(".")],
    ["with commas", groups.join(", ")],
    ["with signs of any kind", `*${groups.join(") (")}*`],
    ["a group a line", groups.join("\n")],
    ["with blanks that do not break", groups.join("\u00a0")],
    ["with blanks all around", `\n  ${groups.join("  ")} \t`],
    ["digit by digit", [...receipt].join(" ")],
    ["with signs that are not seen", [...receipt].join("\u2060\u200b")],
    ["in Arabic-Indic digits", from(0x0660)(groups.join(" "))],
    ["in Extended Arabic-Indic digits", from(0x06f0)(groups.join(" "))],
    ["in Devanagari digits", from(0x0966)(receipt)],
    ["in Bengali digits", from(0x09e6)(receipt)],
    ["in full-width digits", from(0xff10)(groups.join("\u3000"))],
    ["with a number sign", `№ ${groups.join(" ")}`],
    ["in brackets", `(${groups.join(" ")})`],
    ["among words", `mening raqamim ${groups.join(" ")}, rahmat`],
    ["among words with another number", `${receipt}, 2 kun oldin`],
  ])("%s", (_name, typed) => {
    expect(readReceipt(typed)).toEqual({ kind: "receipt", receipt });
  });

  test("whichever it is, and however it is grouped", () => {
    const between = fc.constantFrom("", " ", "-", ".", "\n", "\u00a0", " - ", "\u2060", ", ");
    fc.assert(
      fc.property(receipts, fc.array(between, { minLength: 16, maxLength: 16 }), (each, signs) => {
        const typed = [...each].map((sign, index) => `${sign}${signs[index]}`).join("");
        expect(readReceipt(typed)).toEqual({ kind: "receipt", receipt: each });
      }),
    );
  });
});

describe("a slip is noticed", () => {
  test.each([
    ["a wrong digit", wrong],
    ["a wrong digit, in groups", formatReceipt(wrong as typeof receipt)],
    ["a wrong digit, among words", `raqam: ${wrong}`],
    ["a digit too few", receipt.slice(1)],
    ["a digit too many", `${receipt}7`],
    ["a digit too many, in groups", `${groups.join(" ")} 7`],
  ])("%s", (_name, typed) => {
    expect(readReceipt(typed)).toEqual({ kind: "slip" });
  });

  test("every single wrong digit, and every exchange of neighbours", () => {
    fc.assert(
      fc.property(
        receipts,
        fc.nat({ max: 15 }),
        fc.integer({ min: 1, max: 9 }),
        (each, place, by) => {
          const digit = (Number(each[place]) + by) % 10;
          const typed = each.slice(0, place) + digit + each.slice(place + 1);
          expect(readReceipt(typed)).toEqual({ kind: "slip" });
        },
      ),
    );
  });
});

describe("anything else is not one", () => {
  test.each([
    ["nothing", ""],
    ["words", "Salom"],
    ["a short number", "4821"],
    ["a telephone number", "+7 701 123 45 67"],
    ["two telephone numbers", "87011234567 87021234567"],
    ["fourteen digits", receipt.slice(2)],
    ["eighteen digits", `${receipt}42`],
    ["two receipts", `${receipt}\n${receipt}`],
    ["two receipts among words", `${receipt} va ${receipt}`],
    ["fifteen digits among words", `raqam ${receipt.slice(1)}`],
    ["a receipt within a longer number, among words", `raqam 7${receipt}`],
  ])("%s", (_name, typed) => {
    expect(readReceipt(typed)).toEqual({ kind: "notOne" });
  });
});
