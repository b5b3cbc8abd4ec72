import { describe, expect, test } from "vitest";
import { gradeOf } from "../../../../src/telegram/i18n/readability.js";

describe("the grade of a text", () => {
  test("is that of Flesch and Kincaid in English", () => {
    // 6 words, 6 syllables, one sentence: 0.39 * 6 + 11.8 * 1 - 15.59 is below nought.
    expect(gradeOf("en", ["The cat sat on the mat."])).toBe(0);
    // 4 words in one sentence, with 1 + 3 + 3 + 3 syllables.
    expect(gradeOf("en", ["An important manager answers."])).toBeCloseTo(
      0.39 * 4 + (11.8 * (1 + 3 + 3 + 2)) / 4 - 15.59,
    );
  });

  test("counts no e that is not heard in English", () => {
    const one = gradeOf("en", ["We like some notes and changes."]);
    // we, like, some, notes, and: one each; chan-ges: two.
    expect(one).toBeCloseTo(Math.max(0, 0.39 * 6 + (11.8 * 7) / 6 - 15.59));
  });

  test("has the constants of Oborneva in Russian", () => {
    // 3 words; бе-зо-пас-но, поль-зо-вать-ся, те-ле-фо-ном.
    expect(gradeOf("ru", ["Безопасно пользоваться телефоном?"])).toBeCloseTo(
      0.5 * 3 + 8.4 * 4 - 15.59,
    );
  });

  test("is made of long words and long sentences in the other languages", () => {
    // 4 words; one of more than 9 letters.
    expect(gradeOf("uz", ["Politsiya hujjat soʻrashi mumkinligini."])).toBeCloseTo(
      (4 + 100 / 4 - 4) / 4,
    );
    expect(gradeOf("tg", ["Политсия ҳуҷҷатҳоро пурсида метавонад."])).toBeCloseTo(
      (4 + (100 * 2) / 4 - 4) / 4,
    );
  });

  test("is the same for both scripts of Uzbek where the letters are the same", () => {
    const latin = ["Ishchilarning shartnomasi yoʻqligini soʻradingizmi?"];
    const cyrillic = ["Ишчиларнинг шартномаси йўқлигини сўрадингизми?"];
    expect(gradeOf("uz", latin)).toBeGreaterThan(0);
    expect(gradeOf("uz", latin)).toBe(gradeOf("uz-Cyrl", cyrillic));
  });

  test("grows with the words of a sentence, in every language", () => {
    for (const locale of ["en", "ru", "kk", "ky", "tg", "uz", "uz-Cyrl"]) {
      const words = Array.from({ length: 40 }, () => "мама mama").join(" ");
      const apart = words.replaceAll(" ", ". ");
      expect(gradeOf(locale, [words]), locale).toBeGreaterThan(gradeOf(locale, [apart]));
    }
  });

  test("takes the end of a line for the end of a sentence", () => {
    const words = "одно большое предложение для проверки";
    expect(gradeOf("ru", [words, words])).toBe(gradeOf("ru", [`${words}. ${words}.`]));
    expect(gradeOf("ru", [words, words])).toBeLessThan(gradeOf("ru", [`${words} ${words}`]));
  });

  test("is nought where there are no words", () => {
    for (const locale of ["en", "ru", "kk"]) {
      expect(gradeOf(locale, [])).toBe(0);
      expect(gradeOf(locale, ["112", "…", ""])).toBe(0);
    }
  });
});
