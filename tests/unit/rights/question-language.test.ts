import { describe, expect, test } from "vitest";
import { createLanguages } from "../../../src/rights/question-language.js";

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "my boss does not pay me",
    "they took my passport and I cannot go home",
    "what can I do now",
  ],
  ru: ["хозяин не платит зарплату", "забрали мой паспорт и не отпускают домой", "что мне делать"],
  uz: [
    "xoʻjayin oyligimni bermayapti",
    "pasportimni olib qoʻydi uyga ketolmayapman",
    "nima qilsam boʻladi",
  ],
  "uz-Cyrl": ["хўжайин ойлигимни бермаяпти", "паспортимни олиб қўйди", "нима қилсам бўлади"],
  kk: [
    "қожайын айлығымды бермей жатыр",
    "паспортымды алып қойды үйге жібермейді",
    "не істеуге болады",
  ],
  ky: [
    "кожоюн айлыгымды бербей жатат",
    "паспортумду алып койду үйгө жибербейт",
    "эмне кылсам болот",
  ],
  tg: ["хуҷаин маошамро намедиҳад", "шиносномаамро гирифт ба хона намемонад", "чӣ кор кунам"],
};
const languages = createLanguages(
  Object.entries(TEXTS).flatMap(([locale, texts]) => texts.map((text) => ({ locale, text }))),
);

describe("the language of a question", () => {
  test.each([
    ["they do not pay me what can I do", "uz", "en"],
    ["хозяин не отдаёт паспорт что делать", "uz", "ru"],
    ["xoʻjayin oylik bermayapti nima qilay", "ru", "uz"],
    ["хўжайин ойлик бермаяпти нима қилай", "ru", "uz-Cyrl"],
    ["қожайын айлық бермейді не істеймін", "ru", "kk"],
    ["кожоюн айлык бербейт эмне кылам", "ru", "ky"],
    ["хуҷаин маош намедиҳад чӣ кор кунам", "ru", "tg"],
    ["pasport zabrali domoi ne otpuskayut chto delat", "en", "ru"],
  ])("is heard where it is clearly another than the chosen one: %s", (question, chosen, heard) => {
    expect(languages(question, chosen)).toBe(heard);
  });

  test.each(Object.keys(TEXTS))("is the chosen one for questions in it: %s", (locale) => {
    for (const text of TEXTS[locale] ?? []) expect(languages(text, locale)).toBe(locale);
  });

  test.each(["pasport", "my boss", "2020", "", "???"])(
    "is the chosen one where nothing clear is said: %s",
    (question) => {
      for (const chosen of Object.keys(TEXTS)) expect(languages(question, chosen)).toBe(chosen);
    },
  );

  test("is not English where one word is Cyrillic, else the chosen one", () => {
    expect(languages("паспорт", "en")).toBe("ru");
    expect(languages("паспорт", "uz")).toBe("uz");
    expect(languages("паспорт", "kk")).toBe("kk");
  });

  test("keeps the script that was chosen for Uzbek, whichever is typed", () => {
    expect(languages("хўжайин ойлик бермаяпти", "uz")).toBe("uz");
    expect(languages("xoʻjayin oylik bermayapti", "uz-Cyrl")).toBe("uz-Cyrl");
  });

  test("of somebody whose language was never learned is heard or stays theirs", () => {
    expect(languages("???", "fr")).toBe("fr");
  });
});
