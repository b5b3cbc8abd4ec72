import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber, trimmed } from "../../../../src/flow/typed/numbers.js";

type Cases = readonly (readonly [string, number | null])[];

function understands(cases: Cases): void {
  test.each(cases)("%j is %j", (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });
}

describe("a plain number", () => {
  understands([
    ["12", 12],
    [" 12 ", 12],
    ["0", 0],
    ["007", 7],
    ["-5", -5],
    ["\u22125", -5],
    ["+5", 5],
    ["12,5", 12.5],
    ["12.25", 12.25],
    ["0.125", 0.125],
    ["0,500", 0.5],
    ["1.2345", 1.2345],
    ["1500.125", 1500.125],
    ["999999999", 999_999_999],
    ["1 000 000 000", 1_000_000_000],
    ["12.", 12],
    ["(300)", 300],
  ]);
});

describe("digits of other scripts, and signs that show nothing", () => {
  understands([
    ["١٢", 12],
    ["۱۲۳", 123],
    ["٣٫٥", 3.5],
    ["٣٫٥٠٠", 3.5],
    ["٣٠٠٬٠٠٠", 300_000],
    ["１５００", 1500],
    ["１．５", 1.5],
    ["\u200f150000\u200e", 150_000],
    ["150\u200b000", 150_000],
    ["150\u00a0000", 150_000],
    ["150\u202f000", 150_000],
    ["\u2800150\u2800", 150],
    ["3\ufe0f\u20e3 мың", 3000],
  ]);
});

describe("a grouped number", () => {
  understands([
    ["300 000", 300_000],
    ["300  000", 300_000],
    ["300.000", 300_000],
    ["300,000", 300_000],
    ["1.200.000", 1_200_000],
    ["1,200,000.5", 1_200_000.5],
    ["1 200 000,50", 1_200_000.5],
    ["1.200.000,50", 1_200_000.5],
    ["300'000", 300_000],
    ["300’000", 300_000],
    ["12 34", null],
    ["1 200.000", null],
    ["1.20.000", null],
  ]);
});

describe("a sum of tenge", () => {
  understands([
    ["300 000 тг", 300_000],
    ["300000тг.", 300_000],
    ["300 000 теңге", 300_000],
    ["300 000 тенге", 300_000],
    ["300 000 tenge", 300_000],
    ["₸300 000", 300_000],
    ["300 000 ₸", 300_000],
    ["300000 KZT", 300_000],
    ["300.000 тг", 300_000],
    ["150 тыс.тенге", 150_000],
    ["300 000 $", null],
    ["$300", null],
    ["300 долларов", null],
    ["5000 сум", null],
    ["5000 so'm", null],
    ["5000 soʻm", null],
    ["5000 сўм", null],
    ["5000 som", null],
    ["5000 сом", null],
    ["5000 рублей", null],
    ["5000 ₽", null],
    ["500 €", null],
    ["500 евро", null],
    ["300 тг 500 сом", null],
  ]);
});

describe("thousands and millions", () => {
  understands([
    ["200 ming", 200_000],
    ["200ming", 200_000],
    ["200 минг", 200_000],
    ["200 mingta", 200_000],
    ["2 mln", 2_000_000],
    ["2 млн", 2_000_000],
    ["2 million", 2_000_000],
    ["1,5 миллион", 1_500_000],
    ["yarim million", 500_000],
    ["ярим миллион", 500_000],
    ["bir yarim million", 1_500_000],
    ["бир ярим млн", 1_500_000],
    ["yuz ellik ming", 150_000],
    ["беш юз минг", 500_000],
    ["1 mln 200 ming", 1_200_000],
    ["200 тыс", 200_000],
    ["200 тыс.", 200_000],
    ["200тыс", 200_000],
    ["200-тыс", 200_000],
    ["200 тысяч", 200_000],
    ["2 тысячи", 2000],
    ["2 тысячи 500", 2500],
    ["тысяча", 1000],
    ["150к", 150_000],
    ["150 к", 150_000],
    ["150k", 150_000],
    ["0,5 млн", 500_000],
    ["1.1 млн", 1_100_000],
    ["1,250 млн", 1_250_000],
    ["5 миллионов", 5_000_000],
    ["миллион", 1_000_000],
    ["полмиллиона", 500_000],
    ["пол миллиона", 500_000],
    ["пол-миллиона", 500_000],
    ["полтора миллиона", 1_500_000],
    ["2 с половиной миллиона", 2_500_000],
    ["двести тысяч", 200_000],
    ["сто пятьдесят тысяч тенге", 150_000],
    ["миллион двести тысяч", 1_200_000],
    ["200 мың", 200_000],
    ["200 мын", 200_000],
    ["екі жүз мың теңге", 200_000],
    ["жарты миллион", 500_000],
    ["бір жарым миллион", 1_500_000],
    ["200 миң", 200_000],
    ["эки жүз миң", 200_000],
    ["200 ҳазор", 200_000],
    ["200 хазор", 200_000],
    ["сад ҳазор", 100_000],
    ["ним миллион", 500_000],
    ["якуним миллион", 1_500_000],
    ["200 thousand", 200_000],
    ["a hundred thousand", 100_000],
    ["two hundred and fifty thousand", 250_000],
    ["half a million", 500_000],
    ["one and a half million", 1_500_000],
    ["1.5m", 1_500_000],
    ["2 mln tenge", 2_000_000],
    // May be meant either way.
    ["1.250 ming", null],
    ["1 mln 200", null],
    ["тысяч 200", null],
    ["200 ming 1 mln", null],
    ["5 ming mln", null],
    ["2 млрд", null],
  ]);
});

describe("about so much, or from one to another", () => {
  understands([
    ["около 200 тыс", 200_000],
    ["примерно 200 тысяч тенге", 200_000],
    ["где-то 200 тыс", 200_000],
    ["~150 000", 150_000],
    ["≈ 150 000 тг", 150_000],
    ["taxminan 200 ming", 200_000],
    ["200 ming tenge atrofida", 200_000],
    ["шамамен 200 мың", 200_000],
    ["болжол менен 200 миң", 200_000],
    ["тақрибан 200 ҳазор", 200_000],
    ["about 200 thousand", 200_000],
    ["500-600 минг", 550_000],
    ["500 – 600 минг", 550_000],
    ["500 ming - 600 ming", 550_000],
    ["100.000-200.000 тг", 150_000],
    ["1-2 млн", 1_500_000],
    ["800 тыс-1 млн", 900_000],
    ["от 500 до 600 тысяч", 550_000],
    ["500 dan 600 minggacha", null],
    ["500 ming dan 600 ming gacha", 550_000],
    ["from 500 to 600 thousand", 550_000],
    ["двести-триста тысяч", 250_000],
    ["5-10", 8],
    ["600-500 минг", null],
    ["1-100", null],
    ["1-2-3", null],
    ["до 300 тысяч", null],
  ]);
});

describe("a small number in words", () => {
  understands([
    ["besh", 5],
    ["beş", 5],
    ["ўн", 10],
    ["oʻn besh", 15],
    ["to'rt", 4],
    ["тўрт", 4],
    ["yetti", 7],
    ["етти", 7],
    ["пять", 5],
    ["двадцать пять", 25],
    ["полтора", 1.5],
    ["сто", 100],
    ["бес", 5],
    ["сегіз", 8],
    ["беш", 5],
    ["эки", 2],
    ["панҷ", 5],
    ["чаҳор", 4],
    ["five", 5],
    ["twenty five", 25],
    ["yarim", null],
    ["половина", null],
    ["bir ikki", null],
    ["a", null],
  ]);
});

describe("what is no number", () => {
  understands([
    ["", null],
    ["   ", null],
    ["\u200b", null],
    ["не знаю", null],
    ["bilmayman", null],
    ["12 часов", null],
    ["10 человек", null],
    ["100, 200", null],
    ["100 тг 200 тг", null],
    ["87011234567", null],
    ["+77011234567", null],
    ["+7 701 123 45 67", null],
    ["8-701-123-45-67", null],
    ["8 (701) 123-45-67", null],
    ["12.05.2026", null],
    ["2026-05-12", null],
    ["12/5", null],
    ["12:30", null],
    ["50%", null],
    ["№5", null],
    ["1e5", null],
    ["0x10", null],
    ["Infinity", null],
    ["NaN", null],
    ["1²", null],
    ["-5 тыс", null],
    ["300 000 ва яна", null],
    ["он забрал 300 тысяч и паспорт", null],
    ["9".repeat(16), null],
    ["1 ".repeat(200), null],
  ]);
});

test("a text of whatever signs and length gives a finite number or none", () => {
  const signs = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(..."0123456789 .,-'kмx٣٫٬", " ming", "тыс", "yarim") },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
  );
  const texts = fc.oneof(
    fc.array(signs, { maxLength: 60 }).map((all) => all.join("")),
    fc.string({ unit: "binary", minLength: 10_000, maxLength: 10_000, size: "max" }),
    fc.tuple(signs, fc.constant(10_000)).map(([sign, times]) => sign.repeat(times)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const number = readNumber(text);
      expect(number === null || Number.isFinite(number)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("what is written as a whole number below a billion is that number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (number) => {
      expect(readNumber(String(number)) === number).toBe(true);
    }),
  );
});

test("a text of signs that show nothing is empty, another loses the blank around it", () => {
  expect(trimmed("\u200b\u2800 ")).toBe("");
  expect(trimmed("  so'm ")).toBe("so'm");
});
