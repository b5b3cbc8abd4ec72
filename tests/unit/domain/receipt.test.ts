import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { systemRandom } from "../../../src/app/system.js";
import { dammDigit, formatReceipt, isReceipt, issueReceipt } from "../../../src/domain/receipt.js";

const digit = fc.integer({ min: 0, max: 9 });
const digits = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((each) => each.join(""));
const receipts = fc.array(digit, { minLength: 15, maxLength: 15 }).map((each) => {
  const given = each.values();
  return issueReceipt(() => given.next().value ?? 0);
});

describe("the check digit of Damm", () => {
  test("is 4 for 572, as in the published example", () => {
    expect(dammDigit("572")).toBe(4);
    expect(dammDigit("5724")).toBe(0);
  });

  test("makes every number check, and only one digit does", () => {
    fc.assert(
      fc.property(digits(15), (number) => {
        const checking = [..."0123456789"].filter((last) => dammDigit(`${number}${last}`) === 0);
        expect(checking).toEqual([String(dammDigit(number))]);
      }),
    );
  });

  test("notices every single wrong digit", () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        for (let at = 0; at < 16; at++)
          for (const wrong of "0123456789")
            if (wrong !== receipt[at])
              expect(isReceipt(receipt.slice(0, at) + wrong + receipt.slice(at + 1))).toBe(false);
      }),
    );
  });

  test("notices every exchange of neighbours", () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        for (let at = 0; at < 15; at++) {
          const [one = "", other = ""] = receipt.slice(at, at + 2);
          if (one === other) continue;
          const exchanged = receipt.slice(0, at) + other + one + receipt.slice(at + 2);
          expect(isReceipt(exchanged)).toBe(false);
        }
      }),
    );
  });

  test("stands on a table that is totally anti-symmetric, with zeros on its diagonal", () => {
    const table = Array.from({ length: 10 }, (_, row) =>
      // A number whose interim digit is `row`, then every digit.
      Array.from({ length: 10 }, (_, column) => dammDigit(`${interimOf(row)}${column}`)),
    );
    for (const [index, row] of table.entries()) {
      expect(new Set(row).size, "a row holds every digit once").toBe(10);
      expect(new Set(table.map((each) => each[index])).size, "so does a column").toBe(10);
      expect(row[index]).toBe(0);
    }
  });
});

/** A digit that leaves `row` as the interim digit when it comes first. */
function interimOf(row: number): string {
  const found = [..."0123456789"].find((first) => dammDigit(first) === row);
  expect(found).toBeDefined();
  return found ?? "";
}

describe("a receipt", () => {
  test("is sixteen digits that check", () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        expect(receipt).toMatch(/^\d{16}$/);
        expect(isReceipt(receipt)).toBe(true);
      }),
    );
  });

  test("takes fifteen random digits and keeps them as they came", () => {
    let asked = 0;
    const receipt = issueReceipt(() => asked++ % 10);
    expect(asked).toBe(15);
    expect(receipt.slice(0, 15)).toBe("012345678901234");
  });

  test("has every digit in every place about equally often", () => {
    const counts = Array.from({ length: 16 }, () => new Array<number>(10).fill(0));
    for (let issued = 0; issued < 10_000; issued++)
      for (const [place, sign] of [...issueReceipt(() => systemRandom.below(10))].entries()) {
        const row = counts[place] ?? [];
        row[Number(sign)] = (row[Number(sign)] ?? 0) + 1;
      }
    // 1000 are expected of each; 250 is more than eight standard deviations.
    for (const count of counts.flat()) expect(Math.abs(count - 1_000)).toBeLessThan(250);
  });

  test("is shown in four groups of four", () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        expect(formatReceipt(receipt)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
        expect(formatReceipt(receipt).replaceAll(" ", "")).toBe(receipt);
      }),
    );
  });

  test.each([
    ["nothing", ""],
    ["fifteen digits", "000000000000000"],
    ["seventeen digits", "00000000000000000"],
    ["spaces between", "0000 0000 0000 0000"],
    ["a line break behind", "0000000000000000\n"],
    ["digits of another script", "٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠"],
    ["full-width digits", "００００００００００００００００"],
    ["letters", "000000000000000O"],
  ])("is nothing else: %s", (_name, text) => {
    expect(isReceipt(text)).toBe(false);
  });
});
