import { describe, expect, test } from "vitest";
import { digitRuns, OTHERS_BETWEEN } from "../../../../../src/domain/digits.js";
import { ANYONE, type Country } from "../../../../../src/rights/article.js";
import {
  mostOf,
  WAGES_STEPS,
  WAYS,
  type Way,
  writeNumbers,
} from "../../../../../src/rights/wages.js";
import type { Screen } from "../../../../../src/telegram/markup.js";
import { decodePress } from "../../../../../src/telegram/worker/buttons.js";
import { decodeReading, type Reading } from "../../../../../src/telegram/worker/rights/reading.js";
import {
  type ScreenText,
  wagesOn,
} from "../../../../../src/telegram/worker/rights/screen-memory.js";
import {
  wagesScreen,
  wagesStory,
} from "../../../../../src/telegram/worker/rights/wages-screens.js";
import { content } from "../../../../support/content.js";

const { texts } = await content();
const COUNTRIES: readonly (Country | null)[] = [null, "kz", "kg"];

// A number of every kind: of one digit, with groups, with a part, the greatest there is.
const VALUES = [700, 123_456_700, 750, 0, 100_050];

function readingOf(
  by: string,
  numbers: readonly number[],
  country: Country | null = null,
): Reading {
  return {
    locale: null,
    variant: { ...ANYONE, country },
    page: { at: "wages", by, numbers: writeNumbers(numbers) },
  };
}

function screenOf(locale: string, reading: Reading): Screen {
  if (reading.page.at !== "wages") throw new Error("no count");
  return wagesScreen(texts, locale, reading, reading.page);
}

function numbersOf(way: Way, length: number, from = 0): readonly number[] {
  const steps = WAGES_STEPS[way].slice(0, length);
  return steps.map((step, index) =>
    Math.min(VALUES[(from + index) % VALUES.length] ?? 0, mostOf(step) * 100),
  );
}

/** What Telegram gives back of it: the text, and what stands in it as code. */
function seen(html: string): ScreenText {
  const plain = (part: string) =>
    part
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  const codes = [...html.matchAll(/<code>(.*?)<\/code>/g)].map(([, code]) => plain(code ?? ""));
  return { text: plain(html), codes };
}

const pagesOf = ({ keyboard }: Screen) =>
  keyboard.flat().flatMap(({ data }) => {
    const press = decodePress(data);
    const reading = press?.kind === "read" ? decodeReading(press.reading) : null;
    return reading ? [reading.page] : [];
  });

describe.each(texts.locales)("the count in %s", (locale) => {
  test("is read back from its screen: the way, the country, every number so far", () => {
    for (const country of COUNTRIES)
      for (const way of WAYS)
        for (let length = 0; length <= WAGES_STEPS[way].length; length++)
          for (let from = 0; from < VALUES.length; from++) {
            const numbers = numbersOf(way, length, from);
            const { html } = screenOf(locale, readingOf(way, numbers, country));
            const notice = `1500\nPlease <b>1 500</b>\n\n${html}`;
            expect(wagesOn(texts, locale, seen(notice)), `${way} ${numbers.join(" ")}`).toEqual({
              locale,
              country,
              way,
              numbers,
            });
          }
  });

  test("is known in whichever language it is shown, and with other blanks", () => {
    const other = texts.locales.find((each) => each !== locale) ?? "";
    const { html } = screenOf(locale, readingOf("month", [250, 30_000_000]));
    const { text, codes } = seen(html);
    const blank = (part: string) => part.replaceAll("\u00a0", " ");
    const told = { text: ` ${blank(text)} `, codes: codes.map(blank) };
    expect(wagesOn(texts, other, told)).toMatchObject({ locale, numbers: [250, 30_000_000] });
  });

  test("asks for the way first, and is known there too", () => {
    const screen = screenOf(locale, readingOf("", []));
    expect(wagesOn(texts, locale, seen(screen.html))).toMatchObject({ way: null, numbers: [] });
    const ways = pagesOf(screen).flatMap((page) => (page.at === "wages" ? [page.by] : []));
    expect(ways).toEqual([...WAYS]);
  });

  test("is none where the screen shows something else, or a number was changed", () => {
    expect(
      wagesOn(texts, locale, { text: texts.text(locale, "guide-menu"), codes: [] }),
    ).toBeNull();
    const { text } = seen(screenOf(locale, readingOf("day", [100])).html);
    for (const codes of [["x"], ["1", "2", "3", "4"], ["-1"], ["1 000 000"]])
      expect(wagesOn(texts, locale, { text, codes }), codes.join()).toMatchObject({
        way: "day",
        numbers: null,
      });
  });

  test("goes one number back, at last to the choice of the way", () => {
    const backs = [[100, 200], [100], []].map((numbers) => {
      const pages = pagesOf(screenOf(locale, readingOf("day", numbers)));
      return pages.findLast((page) => page.at === "wages");
    });
    expect(backs).toEqual([
      { at: "wages", by: "day", numbers: writeNumbers([100]) },
      { at: "wages", by: "day", numbers: [] },
      { at: "wages", by: "", numbers: [] },
    ]);
  });

  test("offers 0 for overtime and for what was paid, and nowhere else", () => {
    for (const way of WAYS)
      for (const [length, step] of WAGES_STEPS[way].entries()) {
        const { keyboard } = screenOf(locale, readingOf(way, numbersOf(way, length)));
        const offered = keyboard.flat().some(({ label }) => label === "0");
        expect(offered, `${way} ${step}`).toBe(step === "overtime" || step === "paid");
      }
  });

  test("comes to what is missing, with the law and that no lawyer has checked it", () => {
    const { html } = screenOf(locale, readingOf("hour", [16_000, 150_000, 1_200, 10_000_000]));
    const { text } = seen(html);
    for (const sum of ["240\u00a0000", "27\u00a0000", "267\u00a0000", "167\u00a0000"])
      expect(text).toContain(sum);
    expect(text).toContain(texts.text(locale, "wages-missing", { sum: "167\u00a0000" }));
    expect(text).toContain("108");
    expect(text).toContain("113");
    expect(text).toContain(texts.text(locale, "wages-only-count"));
    expect(text).toContain(texts.text(locale, "rights-not-checked"));
  });

  test("of nothing missing says so, and of more paid says how much, with no verdict", () => {
    const even = seen(screenOf(locale, readingOf("day", [100, 500_000, 500_000])).html).text;
    expect(even).toContain(texts.text(locale, "wages-even"));
    const over = seen(screenOf(locale, readingOf("day", [100, 500_000, 700_000])).html).text;
    expect(over).toContain(texts.text(locale, "wages-over", { sum: "2\u00a0000" }));
    expect(over).not.toMatch(/[-\u2212]\s?\d/);
  });

  test("in Kyrgyzstan takes overtime once, in som, and tells whose law the other is", () => {
    const numbers = [16_000, 150_000, 1_200, 10_000_000];
    const { text } = seen(screenOf(locale, readingOf("hour", numbers, "kg")).html);
    expect(text).toContain(texts.text(locale, "wages-place-kg"));
    expect(text).toContain("258\u00a0000");
    expect(text).toContain(texts.text(locale, "wages-overtime-kg"));
    expect(text).not.toContain("108");
    expect(text).not.toContain("113");
  });

  test("has buttons that Telegram takes, however much is counted and whoever one is", () => {
    for (const way of WAYS)
      for (let length = 0; length <= WAGES_STEPS[way].length; length++) {
        const numbers = WAGES_STEPS[way].slice(0, length).map((step) => mostOf(step) * 100);
        const reading: Reading = {
          ...readingOf(way, numbers),
          locale: "uz-Cyrl",
          variant: { country: "kz", who: "refugee" },
        };
        for (const { data, label } of screenOf(locale, reading).keyboard.flat()) {
          expect(Buffer.byteLength(data), label).toBeLessThanOrEqual(64);
          expect(decodePress(data), data).not.toBeNull();
        }
      }
  });

  test("told in a report puts words between the numbers: they make no number of their own", () => {
    for (const way of WAYS)
      for (const paid of [0, 50_000_000_000]) {
        const numbers = WAGES_STEPS[way].map((step) => mostOf(step) * 100).with(-1, paid);
        const line = wagesStory(texts, locale, { way, numbers }, readingOf(way, numbers));
        expect(line).not.toContain("\n");
        for (const run of digitRuns(line, OTHERS_BETWEEN)) expect(run.length).toBeLessThan(16);
      }
  });
});

describe("a button that no screen has", () => {
  test("asks for the way again", () => {
    for (const page of [
      { by: "year", numbers: [] },
      { by: "day", numbers: ["zzzzzzz"] },
      { by: "day", numbers: ["1", "1", "1", "1"] },
    ])
      expect(wagesScreen(texts, "en", readingOf("", []), page).html).toContain("How are you paid?");
  });
});
