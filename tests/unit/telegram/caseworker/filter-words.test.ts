import { describe, expect, test } from "vitest";
import { type CaseFilter, EVERY_OPEN_CASE } from "../../../../src/domain/queue.js";
import { filterMarks } from "../../../../src/telegram/caseworker/queue/filter-marks.js";
import { createFilterWords } from "../../../../src/telegram/caseworker/queue/filter-words.js";
import { content } from "../../../support/content.js";
import { openedOf } from "../../../support/opened-cases.js";

const { texts, flow } = await content();
const regions = flow.steps.flatMap((step) =>
  step.id === "region" && "options" in step ? step.options.map(({ id }) => id) : [],
);
const cases = [
  openedOf(1, { tags: ["passport_for_wages"] }),
  openedOf(2, { tags: ["injury"], file: { tags: ["ночь"] } }),
];
const READER = 777_000_001;

const reading = (locale: string) => {
  const words = createFilterWords(texts, locale, regions);
  return (written: string) => words.read(written, READER, cases);
};

describe("the words behind /cases", () => {
  test.each<[string, string, Partial<CaseFilter>]>([
    ["ru", "мои", { whose: READER }],
    ["ru", "Ничьи", { whose: "nobody" }],
    ["kk", "менікі", { whose: READER }],
    ["kk", "бос", { whose: "nobody" }],
    ["en", "mine", { whose: READER }],
    ["kk", "мои", { whose: READER }],
    ["ru", "unclaimed", { whose: "nobody" }],
    ["ru", "закрытые", { closed: true }],
    ["ru", "учебные", { training: true }],
    ["kk", "жаттығу", { training: true }],
    ["uz", "mashq", { training: true }],
    ["ru", "training", { training: true }],
    ["ru", "p0 1", { levels: [0, 1] }],
    ["ru", "срочные высокие", { levels: [0, 1] }],
    ["ru", "р2", { levels: [2] }],
    ["kk", "шұғыл", { levels: [0] }],
    ["ru", "мангист", { regions: ["KZ-47"] }],
    ["ru", "kz-47", { regions: ["KZ-47"] }],
    ["kk", "маңғыстау", { regions: ["KZ-47"] }],
    ["ru", "алматы шымкент", { regions: ["KZ-75", "KZ-79"] }],
    ["ru", "западный казахстан", { regions: ["KZ-27"] }],
    ["ru", "Ошская область", { regions: ["KG-O"] }],
    ["ru", "#injury", { tags: [["injury"]] }],
    ["ru", "документы", { tags: [["passport_for_wages"]] }],
    ["ru", "ночь", { tags: [["ночь"]] }],
    ["ru", "#небывалое", { tags: [["небывалое"]] }],
    ["ru", ">3д", { olderThanDays: 3 }],
    ["ru", "> 3", { olderThanDays: 3 }],
    ["ru", "3d+", { olderThanDays: 3 }],
    ["ru", "старше 3 дней", { olderThanDays: 3 }],
    ["ru", "старше чем 2 дня, мои", { olderThanDays: 2, whose: READER }],
    ["en", "older than 10 days", { olderThanDays: 10 }],
    ["kk", "3 күннен асқан", { olderThanDays: 3 }],
    ["uz", "3 kundan oshgan", { olderThanDays: 3 }],
    ["tg", "зиёда аз 3 рӯз", { olderThanDays: 3 }],
    ["ky", "3 күндөн ашкан", { olderThanDays: 3 }],
    ["ru", "все", {}],
    [
      "ru",
      "3d+ мангистау срочные ничьи #травма",
      { whose: "nobody", levels: [0], regions: ["KZ-47"], tags: [["injury"]], olderThanDays: 3 },
    ],
  ])("in %s: %s", (locale, written, filter) => {
    const { filter: found, unknown } = reading(locale)(written);
    expect(unknown).toEqual([]);
    expect({ ...found, regions: [...found.regions].sort() }).toEqual({
      ...EVERY_OPEN_CASE,
      ...filter,
    });
  });

  test("that say nothing are told, and the others count", () => {
    expect(reading("ru")("мои пж 7 привет")).toEqual({
      filter: { ...EVERY_OPEN_CASE, whose: READER },
      unknown: ["пж", "7", "привет"],
    });
  });

  test("are never markup or a pattern of their own", () => {
    expect(reading("ru")("<b> .* ( [ \\").unknown).toEqual(["<b>", ".*", "(", "[", "\\"]);
  });
});

describe("the marks of a filter on a button", () => {
  test.each<[string, Partial<CaseFilter>]>([
    ["", {}],
    ["@cult1d", { whose: READER }],
    [
      "@- p0 p1 KZ-47 #injury/ночь 3d+",
      {
        whose: "nobody",
        levels: [0, 1],
        regions: ["KZ-47"],
        tags: [["injury", "ночь"]],
        olderThanDays: 3,
      },
    ],
    ["#passport_for_wages !", { tags: [["passport_for_wages"]], closed: true }],
    ["p0 ~", { levels: [0], training: true }],
  ])("%j are read again as the same filter, by anybody", (marks, given) => {
    const filter = { ...EVERY_OPEN_CASE, ...given };
    expect(filterMarks(filter)).toBe(marks);
    for (const locale of texts.locales) {
      const words = createFilterWords(texts, locale, regions);
      expect(words.read(marks, 1, cases)).toEqual({ filter, unknown: [] });
    }
  });
});
