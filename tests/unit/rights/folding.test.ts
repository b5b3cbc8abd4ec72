import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/rights/folding.js";

const letters = (text: string) =>
  wordsOf(text)
    .map((word) => word.letters)
    .join(" ");
const sound = (text: string) =>
  wordsOf(text)
    .map((word) => word.sound)
    .join(" ");

describe("one word in any spelling", () => {
  test.each([
    ["qogʻoz", "qog'oz", "qog`oz", "qog’oz", "qogoz", "қоғоз", "когоз"],
    ["yoʻq", "yo'q", "yoq", "йўқ", "йук"],
    ["toʻlamadi", "tolamadi", "тўламади", "туламади"],
    ["shartnoma", "шартнома"],
    ["yordam", "ёрдам"],
    ["yer", "ер"],
    ["xoʻjayin", "хўжайин", "хужайин"],
    ["жұмыс", "жумыс", "jumys", "zhumys"],
    ["қожайын", "кожайын"],
    ["өкмөт", "окмот", "okmot"],
    ["шиноснома", "shinosnoma"],
    ["ҳуҷҷат", "хуҷҷат"],
    ["зарплата", "zarplata", "ЗАРПЛАТА"],
    ["бьёт", "бьет", "bet"],
    ["паспорт", "pasport", "паспооорт"],
  ])("%s", (...spellings) => {
    expect(new Set(spellings.map(letters)).size).toBe(1);
  });
});

describe("words that sound alike", () => {
  test.each([
    ["пошёл", "poshel", "пашел"],
    ["қожайын", "хожайин".replace("х", "к"), "kojayin"],
    ["депортация", "deportatsiya", "департация"],
    ["муҳоҷир", "muhojir", "мухочир"],
  ])("%s", (...spellings) => {
    expect(new Set(spellings.map(sound)).size).toBe(1);
  });

  test("stay different words where more than that differs", () => {
    expect(sound("паспорт")).not.toBe(sound("пистолет"));
    expect(letters("police")).not.toBe(letters("please"));
  });
});

describe("a text", () => {
  test("is cut into words at all that is no letter, and numbers are words", () => {
    expect(letters("Да!!! 3 ой, pul-yoʻq...")).toBe("da 3 oy pol yok");
  });

  test("without letters and digits has no words", () => {
    expect(wordsOf(" ?! 🙏 ' ʻ — ")).toEqual([]);
  });

  test("of any characters gives small Latin letters and digits, or nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const word of wordsOf(text)) expect(word.letters).not.toMatch(/[A-ZА-Яа-яёʻ'\s]/u);
      }),
    );
  });

  test("is folded the same with words that were seen before", () => {
    const seen = new Map();
    const text = "Хўжайин пулимни бермади";
    expect(wordsOf(text, seen)).toEqual(wordsOf(text));
    expect(wordsOf(text, seen)).toEqual(wordsOf(text));
  });
});
