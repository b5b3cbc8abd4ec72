import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { soundOf } from "../../../src/domain/name-sound.js";
import { namesIn } from "../../../src/domain/names.js";
import { LAST_NAME_PAIRS } from "./last-name-pairs.js";
import { LATER_NAME_PAIRS } from "./later-name-pairs.js";
import { isHeldBack, NAME_PAIRS, type NamePair } from "./name-pairs.js";
import { foundAlike, scoreOf } from "./name-scores.js";
import { UNSEEN_NAME_PAIRS } from "./unseen-name-pairs.js";

describe("one sound has", () => {
  test.each([
    ["Бахтиёр", "Baxtiyor", "Bakhtiyar", "Бахтияр"],
    ["Ўткир", "Oʻtkir", "O'tkir", "O`tkir", "Уткир"],
    ["Ғайрат", "G'ayrat", "Gʻayrat", "Гайрат"],
    ["Шавкат", "Shavkat", "SHAVKAT", "Şavkat"],
    ["Чинара", "Chinara", "Çinara"],
    ["Жанибек", "Zhanibek", "Janibek", "Жәнібек", "Джанибек"],
    ["Ҷамшед", "Джамшед", "Jamshed", "Djamshed"],
    ["Раҳматулло", "Рахматулло", "Rahmatullo", "Rakhmatullo"],
    ["Қайрат", "Кайрат", "Qayrat", "Kairat"],
    ["Өмүркан", "Омуркан", "Omurkan"],
    ["Фирӯз", "Фируз", "Firuz"],
    ["Юлдуз", "Yulduz"],
    ["Курылыс", "Құрылыс", "Kurylys"],
    ["Сервис", "Servis", "Service"],
    ["Цирк", "Tsirk", "Sirk"],
    ["Салимов", "Salimov", "Salimoff", "Солимов", "Салимовым", "Салимова"],
  ])("%s, however it is spelled", (...spellings) => {
    expect(new Set(spellings.map(soundOf)).size, spellings.map(soundOf).join()).toBe(1);
  });

  test("a word with letters of two scripts in it", () => {
    expect(soundOf("Cалимoв")).toBe(soundOf("Салимов")); // Latin C and o
    expect(soundOf("Sаlimоv")).toBe(soundOf("Salimov")); // Cyrillic а and о
  });
});

describe("names are found in", () => {
  const heard = (text: string) =>
    namesIn(text)
      .filter(({ words }) => words.length > 1)
      .map(({ words }) => words.map(({ forms: [first] }) => first));
  const sounds = (...words: readonly string[]) => words.map(soundOf);

  test.each([
    ["Далер Гулшанов и Рустам Норматов", 2],
    ["Daler Gulshanov va Rustam Normatov", 2],
    ["Далер Гулшанов, Рустам Норматов; Айгуль Сыпатаева", 3],
    ["Далер Гулшанов\nРустам Норматов", 2],
    ["Далер Гулшанов директор Рустам Норматов", 2],
    ["«Степной Орлан» Далер Гулшанов", 2],
  ])("%j", (text, count) => {
    expect(heard(text)).toHaveLength(count);
  });

  test.each([
    ["ТОО «Степной Орлан»", "Степной", "Орлан"],
    ["Stepnoy Orlan LLP", "Степной", "Орлан"],
    ["фирма Степной Орлан, не помню где", "Степной", "Орлан"],
    ["работали у хозяина Далера Гулшанова в Актау", "Далер", "Гулшанов"],
    ["Daler Gulshanov aka", "Далер", "Гулшанов"],
  ])("%j, without what tells nothing", (text, ...words) => {
    expect(heard(text)).toEqual([sounds(...words)]);
  });

  test.each(["", "не знаю", "билмайман", "ТОО", "…", "фирма, хозяин", "😀", "12345", "в Алматы"])(
    "%j: none",
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );

  test("a telephone number, however it is grouped, and not in a shorter number", () => {
    const tel = [{ words: [{ forms: ["tel 015550123"] }] }];
    for (const text of ["+7 701 555 01 23", "8(701)555-01-23", "7015550123"])
      expect(namesIn(text), text).toEqual(tel);
    expect(namesIn("12, 345")).toEqual([]);
  });

  test("whatever is typed, without end: a few names of a few words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const names = namesIn(text);
        expect(names.length).toBeLessThanOrEqual(12);
        for (const { words } of names) expect(words.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

const SURNAMES = ["Подлипчук", "Эгамназаров", "Tynystanbaev", "Шоҳназарова", "Karasholakov"];
const LETTERS: Readonly<Record<string, string>> = {
  latin: "abdefgiklmnoprstuvz",
  cyrillic: "абвгдежзиклмнопрст",
};

describe("the same name is recognised", () => {
  test("with one slip of the pen in a word of six letters and more", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SURNAMES),
        fc.nat(),
        fc.nat(),
        fc.constantFrom("drop", "double", "change", "swap"),
        (name, at, letter, slip) => {
          const other = slipped(name, 1 + (at % (name.length - 1)), letter, slip);
          // It became a name that many bear: nobody can tell that it was a slip.
          fc.pre(namesIn(other).every(({ words: [word] }) => word?.half !== "known"));
          expect(foundAlike({ a: name, b: other }), other).toBe(true);
        },
      ),
    );
  });

  test("in any order of its words, among others", () => {
    const words = ["Степной", "Орлан", "Кровля"];
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 3 }), (order) => {
        expect(foundAlike({ a: words.join(" "), b: `Айгуль, ${order.join(" ")}` })).toBe(true);
      }),
    );
  });
});

function slipped(name: string, at: number, letter: number, slip: string): string {
  const letters = [...name];
  const [here = "", next = ""] = letters.slice(at, at + 2);
  const alphabet = /[a-z]/i.test(name) ? LETTERS.latin : LETTERS.cyrillic;
  const changed = alphabet?.[letter % alphabet.length] ?? "";
  if (slip === "drop") letters.splice(at, 1);
  if (slip === "double") letters.splice(at, 0, here);
  if (slip === "change") letters.splice(at, 1, changed);
  if (slip === "swap") letters.splice(at, 2, next, here);
  return letters.join("");
}

// Beside each set, what was measured on it at first, before a rule was changed by it: precision and
// recall. All are meant to be hard. The one nobody has looked at while making rules is the honest one,
// and small: one wrong pair is five hundredths.
describe("of labelled pairs of names", () => {
  const tuned = NAME_PAIRS.filter((pair) => !isHeldBack(pair));
  const heldBack = NAME_PAIRS.filter(isHeldBack);
  const sets: readonly (readonly [string, readonly NamePair[], number])[] = [
    ["tuned by", tuned, 0.95],
    ["held back", heldBack, 0.95], // 0.945 and 0.98
    ["written later", LATER_NAME_PAIRS, 0.95], // 0.75 and 0.93 of one half, 0.74 and 0.91 of the other
    ["written after those", LAST_NAME_PAIRS, 0.9], // 0.81 and 0.88
    ["looked at by nobody", UNSEEN_NAME_PAIRS, 0.95], // as it stands: 0.95 and 0.95
  ];

  test.each(sets)("those %s are judged rightly", (_name, pairs, leastPrecision) => {
    const { precision, recall, wrong } = scoreOf(pairs);
    const told = wrong.map(({ a, b, found }) => `${found ? "found" : "missed"}: ${a} / ${b}`);
    expect(precision, told.join("\n")).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall, told.join("\n")).toBeGreaterThanOrEqual(0.8);
  });

  test("there are enough, and half of them are different", () => {
    expect(NAME_PAIRS.length).toBeGreaterThanOrEqual(200);
    for (const [, pairs] of sets)
      expect(pairs.filter(({ same }) => !same).length * 2).toBeGreaterThanOrEqual(pairs.length);
  });
});
