import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LOCALES } from "../../src/app/config.js";
import { readRights } from "../../src/app/rights-files.js";
import { readWords } from "../../src/app/rights-words.js";
import { type Asking, createAsking, type Words } from "../../src/rights/search.js";
import { type Figures, figuresOf, readQuestions } from "../support/asked.js";

// Phrases and search were made looking at the tuning half alone: what is misunderstood of it is shown by
// `npm run rights:ask`. Of the half that was held back only counts are told: whoever reads a question
// of it can no longer be surprised by it.

describe("questions as people type them", () => {
  let asking: Asking;
  let words: readonly Words[];
  const told: string[] = [];

  beforeAll(async () => {
    words = readWords(LOCALES, (await readRights(LOCALES)).shelf.topics.keys());
    asking = createAsking(words);
  });

  afterAll(() => {
    process.stdout.write(`${told.join("\n")}\n`);
  });

  describe.each(LOCALES)("in %s", (locale) => {
    test("of the half that was held back are understood", () => {
      const figures = figuresOf(asking, readQuestions("held-back", locale), locale);
      told.push(lineOf(`${locale} held back`, figures));
      expect(figures.first / figures.answerable, "first").toBeGreaterThanOrEqual(0.85);
      expect(figures.among / figures.answerable, "among three").toBeGreaterThanOrEqual(0.95);
      expect(figures.refused / figures.others, "refused").toBeGreaterThanOrEqual(0.9);
    });

    test("of the half for tuning are understood", () => {
      const questions = readQuestions("tuning", locale);
      const figures = figuresOf(asking, questions, locale);
      told.push(lineOf(`${locale} tuning`, figures));
      expect(figures.first / figures.answerable, "first").toBeGreaterThanOrEqual(0.9);
      expect(figures.among / figures.answerable, "among three").toBeGreaterThanOrEqual(0.95);
      expect(figures.refused / figures.others, "refused").toBeGreaterThanOrEqual(0.9);
    });

    test("keep their language, and are heard in it where another one was chosen", () => {
      const asked = [...readQuestions("tuning", locale), ...readQuestions("held-back", locale)];
      const heard = (chosen: string) =>
        asked.filter(
          ({ ask }) => languageOf(asking.answer(ask, chosen).locale) === languageOf(locale),
        );
      const others = LOCALES.filter((each) => languageOf(each) !== languageOf(locale));
      const heardFromOthers = others.flatMap(heard).length / (others.length * asked.length);
      told.push(
        `${locale.padEnd(8)} language     kept ${heard(locale).length}/${asked.length}  heard by others' ${(heardFromOthers * 100).toFixed(0)} %`,
      );
      expect(heard(locale).length / asked.length, "kept").toBeGreaterThanOrEqual(0.97);
      expect(heardFromOthers, "heard").toBeGreaterThanOrEqual(0.75);
    });

    test("are danger where its words are, and never small talk", () => {
      const own = words.find((each) => each.locale === locale);
      const isDanger = (text: string) => asking.answer(text, locale).danger;
      expect(own?.danger.filter((phrase) => !isDanger(phrase))).toEqual([]);
      expect(own?.harm.filter((phrase) => !asking.answer(phrase, locale).harm)).toEqual([]);
      expect(own?.elsewhere.filter(isDanger)).toEqual([]);
    });
  });
});

function languageOf(locale: string): string {
  return locale.replace(/-.*/, "");
}

function lineOf(name: string, { answerable, first, among, others, refused }: Figures): string {
  return `${name.padEnd(20)} first ${first}/${answerable}  among three ${among}/${answerable}  refused ${refused}/${others}`;
}
