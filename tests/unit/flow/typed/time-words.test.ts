import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDaysAgo } from "../../../../src/flow/typed/time-words.js";
import {
  ENDINGS,
  HALVES,
  MONTHS,
  NUMBERS,
  SPEECHES,
  TIME_WORDS,
  UNITS,
  VAGUE,
} from "../../../../src/flow/typed/vocabulary.js";
import { skeletonOf } from "../../../../src/flow/typed/wording.js";

/** A Wednesday, in Almaty two in the afternoon. */
const NOW = new Date("2026-07-15T09:00:00Z");

type Cases = readonly (readonly [string, number | null])[];

function understands(cases: Cases): void {
  test.each(cases)("%j is %j", (typed, days) => {
    expect(readDaysAgo(typed, NOW)).toBe(days);
  });
}

/** Days from a date to NOW. */
function from(date: string): number {
  return (Date.parse("2026-07-15T00:00:00Z") - Date.parse(`${date}T00:00:00Z`)) / 86_400_000;
}

describe("Uzbek in Latin letters", () => {
  understands([
    ["bugun", 0],
    ["Bugun ertalab", 0],
    ["hozir", 0],
    ["kecha", 1],
    ["kecha kechqurun", 1],
    ["avvalgi kuni", 2],
    ["o'tgan oy", 30],
    ["oʻtgan oy", 30],
    ["o‘tgan oy", 30],
    ["o’tgan oy", 30],
    ["o`tgan oy", 30],
    ["otgan oy", 30],
    ["utgan oy", 30],
    ["o'tgan oyda", 30],
    ["o'tgan oydan beri", 30],
    ["o'tgan hafta", 7],
    ["o'tgan xafta", 7],
    ["o'tgan haftada", 7],
    ["oldingi hafta", 7],
    ["o'tgan yil", 365],
    ["o'tgan yili", 365],
    ["2 oy oldin", 60],
    ["2oy oldin", 60],
    ["2-oy oldin", 60],
    ["taxminan 2 oy oldin", 60],
    ["bundan 2 oy oldin", 60],
    ["ikki oy avval", 60],
    ["uch kun avval", 3],
    ["3 kun oldin", 3],
    ["to'rt kun oldin", 4],
    ["o'n kun oldin", 10],
    ["o'n besh kun oldin", 15],
    ["ikki hafta bo'ldi", 14],
    ["ikki hafta boldi", 14],
    ["2 haftadan beri", 14],
    ["bir oydan beri", 30],
    ["bir oydan ko'p bo'ldi", 31],
    ["oy oldin", 30],
    ["hafta oldin", 7],
    ["yarim yil", 182],
    ["yarim oy oldin", 15],
    ["bir yarim yil", 547],
    ["bir yarim oy oldin", 45],
    ["2-3 hafta oldin", 17],
    ["ikki-uch kun oldin", 2],
    ["1 yil 2 oy", 425],
    ["5 soat oldin", 0],
    ["30 soat oldin", 1],
    ["5 mart", from("2026-03-05")],
    ["5-mart", from("2026-03-05")],
    ["5-mart kuni", from("2026-03-05")],
    ["12 may", from("2026-05-12")],
    ["may oyining 12 kuni", from("2026-05-12")],
    ["2025-yil 5-mart", from("2025-03-05")],
    ["5 sentyabr", from("2025-09-05")],
    ["martdan beri", from("2026-03-01")],
    ["mart oyidan beri", from("2026-03-01")],
    ["mart oyida", from("2026-03-16")],
    ["mart boshida", from("2026-03-01")],
    ["mart oxirida", from("2026-03-31")],
    ["yaqinda", null],
    ["ertaga", null],
    ["2 oydan keyin", null],
    ["bilmayman", null],
    ["o'tgan kuni", null],
    ["o'tgan juma", null],
    ["bu oy", null],
    ["haftada bir kun", null],
    ["3 kunda", null],
    ["bir kuni", null],
    ["ko'p kun oldin", null],
    ["martdan oldin", null],
    ["kechadan oldin", null],
    ["kechadan beri", 1],
  ]);
});

describe("Uzbek in Cyrillic letters", () => {
  understands([
    ["бугун", 0],
    ["кеча", 1],
    ["ўтган ой", 30],
    ["утган ой", 30],
    ["ўтган ҳафта", 7],
    ["утган хафта", 7],
    ["ўтган йили", 365],
    ["икки ой олдин", 60],
    ["2 ой аввал", 60],
    ["уч кун аввал", 3],
    ["тўрт ой бўлди", 120],
    ["турт ой булди", 120],
    ["етти кун олдин", 7],
    ["ярим йил", 182],
    ["бир йил олдин", 365],
    ["5 март", from("2026-03-05")],
    ["мартдан бери", from("2026-03-01")],
    ["яқинда", null],
    ["эртага", null],
  ]);
});

describe("Russian", () => {
  understands([
    ["сегодня", 0],
    ["сегодня утром", 0],
    ["cегoдня", 0],
    ["segodnya", 0],
    ["вчера", 1],
    ["Вчера.", 1],
    ["вчера вечером 😢", 1],
    ["vchera", 1],
    ["позавчера", 2],
    ["на прошлой неделе", 7],
    ["прошлая неделя", 7],
    ["в прошлом месяце", 30],
    ["с прошлого месяца", 30],
    ["в прошлом году", 365],
    ["на позапрошлой неделе", 14],
    ["3 дня назад", 3],
    ["3 дня назaд", 3],
    ["три дня назад", 3],
    ["3 дня", 3],
    ["уже 3 месяца", 90],
    ["прошло 3 месяца", 90],
    ["месяц назад", 30],
    ["неделю назад", 7],
    ["год назад", 365],
    ["2 недели назад", 14],
    ["2 нед. назад", 14],
    ["5 лет назад", 1825],
    ["месяца два назад", 60],
    ["пару дней назад", 2],
    ["где-то месяц назад", 30],
    ["примерно 2 месяца назад", 60],
    ["больше месяца назад", 31],
    ["больше 3 месяцев", 91],
    ["полгода", 182],
    ["полгода назад", 182],
    ["пол года назад", 182],
    ["полтора года", 547],
    ["1,5 года", 547],
    ["1.5 года", 547],
    ["полтора месяца назад", 45],
    ["год с половиной назад", 547],
    ["2-3 месяца назад", 75],
    ["два-три дня назад", 2],
    ["двадцать пять дней назад", 25],
    ["час назад", 0],
    ["30 мин назад", 0],
    ["3 dnya nazad", 3],
    ["mesyac nazad", 30],
    ["с марта", from("2026-03-01")],
    ["в марте", from("2026-03-16")],
    ["март", from("2026-03-16")],
    ["в начале марта", from("2026-03-01")],
    ["в середине марта", from("2026-03-16")],
    ["с конца марта", from("2026-03-31")],
    ["в августе", from("2025-08-16")],
    ["с августа", from("2025-08-01")],
    ["с июля", 14],
    ["в июле", 7],
    ["в конце июля", from("2025-07-31")],
    ["в марте прошлого года", from("2025-03-16")],
    ["в марте этого года", from("2026-03-16")],
    ["март 2025", from("2025-03-16")],
    ["в марте 2025 года", from("2025-03-16")],
    ["12 мая", from("2026-05-12")],
    ["с 12 мая", from("2026-05-12")],
    ["12-го мая", from("2026-05-12")],
    ["12 мая 2025 года", from("2025-05-12")],
    ["12 мая прошлого года", from("2025-05-12")],
    ["15 июля", 0],
    ["16 июля", from("2025-07-16")],
    ["31 февраля", null],
    ["12 мая 2027", null],
    ["недавно", null],
    ["завтра", null],
    ["через 3 дня", null],
    ["несколько дней назад", null],
    ["месяц", null],
    ["на этой неделе", null],
    ["не вчера", null],
    ["до марта", null],
    ["давно", null],
    ["три месяца не платят зарплату", null],
    ["1 неделя - 3 дня", null],
    ["в 2024 году", null],
    ["больше года", 366],
    ["больше недели назад", 8],
    ["2 часа", null],
    ["в 2 часа", null],
    ["один день", null],
    ["раз в неделю", null],
    ["в конце года", null],
    ["каждый месяц", null],
  ]);
});

describe("Kazakh", () => {
  understands([
    ["бүгін", 0],
    ["бугин", 0],
    ["бүгін таңертең", 0],
    ["кеше", 1],
    ["кеше кешке", 1],
    ["алдыңғы күні", 2],
    ["алдынгы куни", 2],
    ["бұрнағы күні", 2],
    ["өткен апта", 7],
    ["откен апта", 7],
    ["өткен аптада", 7],
    ["өткен айда", 30],
    ["өткен жылы", 365],
    ["былтыр", 365],
    ["бір ай бұрын", 30],
    ["бир ай бурын", 30],
    ["осыдан 3 ай бұрын", 90],
    ["екі апта бұрын", 14],
    ["үш күн болды", 3],
    ["жарты жыл", 182],
    ["бір жарым жыл", 547],
    ["бір жыл жарым", 547],
    ["шамамен 2 ай бұрын", 60],
    ["наурыздан бері", from("2026-03-01")],
    ["наурызда", from("2026-03-16")],
    ["наурыз айында", from("2026-03-16")],
    ["наурыз айынан бері", from("2026-03-01")],
    ["биыл наурызда", from("2026-03-16")],
    ["12 мамыр", from("2026-05-12")],
    ["мамырдың 12 күні", from("2026-05-12")],
    ["5 қыркүйек 2025 жыл", from("2025-09-05")],
    ["жақында", null],
    ["ертең", null],
    ["биыл", null],
    ["өткен жұма", null],
    ["2 айдан кейін", null],
    ["аз күн бұрын", null],
    ["көп ай бұрын", null],
    ["бір айдан көп болды", 31],
    ["бірнеше күн бұрын", null],
  ]);
});

describe("Kyrgyz", () => {
  understands([
    ["бүгүн", 0],
    ["бүгүн эртең менен", 0],
    ["кечээ", 1],
    ["кече", 1],
    ["мурунку күнү", 2],
    ["өткөн айда", 30],
    ["өткөн апта", 7],
    ["өткөн жумада", 7],
    ["мурунку жылы", 365],
    ["бир жума мурун", 7],
    ["бир ай мурун", 30],
    ["эки жыл мурда", 730],
    ["үч күн болду", 3],
    ["жарым жыл", 182],
    ["болжол менен 2 ай мурун", 60],
    ["мындан 2 ай мурун", 60],
    ["марттан бери", from("2026-03-01")],
    ["5 март", from("2026-03-05")],
    ["бугу айында", from("2026-05-16")],
    ["12 бугу", from("2026-05-12")],
    ["жакында", null],
    ["эртең", null],
    ["быйыл", null],
  ]);
});

describe("Tajik", () => {
  understands([
    ["имрӯз", 0],
    ["имруз", 0],
    ["дирӯз", 1],
    ["дируз бегоҳӣ", 1],
    ["парерӯз", 2],
    ["моҳи гузашта", 30],
    ["мохи гузашта", 30],
    ["ҳафтаи гузашта", 7],
    ["соли гузашта", 365],
    ["се рӯз пеш", 3],
    ["3 руз пеш", 3],
    ["як ҳафта пеш", 7],
    ["ду моҳ пеш", 60],
    ["як моҳ шуд", 30],
    ["ним сол", 182],
    ["якуним сол пеш", 547],
    ["панҷ рӯз қабл", 5],
    ["тақрибан ду моҳ пеш", 60],
    ["аз моҳи март", from("2026-03-01")],
    ["аз март", from("2026-03-01")],
    ["дар моҳи март", from("2026-03-16")],
    ["12 май", from("2026-05-12")],
    ["12 майи соли 2025", from("2025-05-12")],
    ["ба наздикӣ", null],
    ["фардо", null],
    ["рӯзи гузашта", null],
    ["пеш аз март", null],
    ["чанд рӯз пеш", null],
    ["зиёда аз як сол шуд", 366],
  ]);
});

describe("English", () => {
  understands([
    ["today", 0],
    ["this morning", 0],
    ["just now", 0],
    ["yesterday", 1],
    ["last night", 1],
    ["the day before yesterday", 2],
    ["last week", 7],
    ["in the last week", 7],
    ["last month", 30],
    ["last year", 365],
    ["the week before last", 14],
    ["2 weeks ago", 14],
    ["two weeks ago", 14],
    ["about 2 weeks ago", 14],
    ["it was 3 days ago", 3],
    ["a month ago", 30],
    ["an hour ago", 0],
    ["a couple of weeks ago", 14],
    ["half a year ago", 182],
    ["a year and a half ago", 547],
    ["one and a half years", 547],
    ["more than a month ago", 31],
    ["since march", from("2026-03-01")],
    ["since last month", 30],
    ["in march", from("2026-03-16")],
    ["early march", from("2026-03-01")],
    ["on 12 may", from("2026-05-12")],
    ["on May 12, 2025", from("2025-05-12")],
    ["may 12", from("2026-05-12")],
    ["12th of May", from("2026-05-12")],
    ["5 Nov", from("2025-11-05")],
    ["recently", null],
    ["tomorrow", null],
    ["in 3 days", null],
    ["next week", null],
    ["never", null],
    ["a few days ago", null],
    ["last day", null],
  ]);
});

describe("dates in digits", () => {
  understands([
    ["12.05.2026", from("2026-05-12")],
    ["с 12.05.2026", from("2026-05-12")],
    ["12.05.2026 г.", from("2026-05-12")],
    ["12.05.2026dan beri", from("2026-05-12")],
    ["12. 05. 2026", from("2026-05-12")],
    ["12.5.26", from("2026-05-12")],
    ["12-05-2026", from("2026-05-12")],
    ["12/05/2026", from("2026-05-12")],
    ["2026-05-12", from("2026-05-12")],
    ["2026.05.12", from("2026-05-12")],
    ["12/5", from("2026-05-12")],
    ["12.05", from("2026-05-12")],
    ["25.12", from("2025-12-25")],
    ["١٢.٠٥.٢٠٢٦", from("2026-05-12")],
    ["１２．０５．２０２６", from("2026-05-12")],
    ["15.07.2026", 0],
    ["29.02.2024", from("2024-02-29")],
    ["29.02.2025", null],
    ["16.07.2026", null],
    ["31.04", null],
    ["5/13", null],
    ["12.13.2026", null],
    ["1.5", null],
    ["12.05.1950", null],
    ["12.05.2026-14.05.2026", null],
    ["00.00.0000", null],
    ["2026", null],
    ["2024 йил", null],
  ]);
});

describe("what says no time", () => {
  understands([
    ["", null],
    ["  \u200b ", null],
    ["5", null],
    ["3", null],
    ["примерно", null],
    ["утром", null],
    ["1000 лет назад", null],
    ["100 лет назад", null],
    ["99999 дней назад", null],
    ["2-3-4 дня назад", null],
    ["3-2 дня назад", null],
    ["вчера и сегодня", null],
    ["bir ikki kun oldin", null],
    ["2 дня 3 недели назад", null],
    ["+77011234567", null],
    ["他昨天走了", null],
    ["5 $ назад", null],
    ["they took my passport last month and I cannot leave", null],
    ["вчера ".repeat(50), null],
  ]);
});

test("letters that look alike, invisible signs and lost marks change nothing", () => {
  for (const typed of ["3 dня nazaд", "вчepа", "keчa", "\u200fкеча\u200e", "ке\u00adча"])
    expect(readDaysAgo(typed, NOW), typed).not.toBeNull();
});

test("a day begins at midnight of Kazakhstan", () => {
  expect(readDaysAgo("15.07.2026", new Date("2026-07-15T18:59:59Z"))).toBe(0);
  expect(readDaysAgo("15.07.2026", new Date("2026-07-15T19:00:00Z"))).toBe(1);
});

test("a date without a year is of the year before when its day is still to come", () => {
  const newYear = new Date("2026-01-01T09:00:00Z");
  expect(readDaysAgo("31 декабря", newYear)).toBe(1);
  expect(readDaysAgo("1 yanvar", newYear)).toBe(0);
  expect(readDaysAgo("в декабре", newYear)).toBe(16);
  expect(readDaysAgo("с января", newYear)).toBe(0);
});

test("every month of every language is understood", () => {
  for (const speech of SPEECHES)
    for (const [month, forms] of MONTHS[speech].entries())
      for (const form of forms.split(" ")) {
        const year = month > 6 ? 2025 : 2026;
        const date = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
        expect(readDaysAgo(`1 ${form.replaceAll("_", " ")}`, NOW), form).toBe(from(date));
      }
});

test("no word means two things", () => {
  const meanings = new Map<string, string>();
  const enter = (forms: string, meaning: string) => {
    for (const form of forms.split(/\s+/)) {
      const skeleton = form
        .split("_")
        .map((word) => skeletonOf(word.replaceAll("'", "")))
        .join(" ");
      expect(meanings.get(skeleton) ?? meaning, form).toBe(meaning);
      meanings.set(skeleton, meaning);
    }
  };
  for (const speech of SPEECHES) {
    enter(VAGUE[speech], "vague");
    for (const table of [NUMBERS, HALVES, UNITS, TIME_WORDS])
      for (const [meaning, forms] of Object.entries(table[speech] as Record<string, string>))
        enter(forms, meaning);
    for (const [month, forms] of MONTHS[speech].entries()) enter(forms, `month ${month}`);
  }
  // An ending may make what another language has as a word, but of the same unit or month.
  for (const speech of SPEECHES)
    for (const endings of Object.values(ENDINGS[speech]))
      for (const ending of endings.split(" ")) {
        for (const [unit, forms] of Object.entries(UNITS[speech]))
          for (const form of forms.split(" ")) enter(form + ending, unit);
        for (const [month, forms] of MONTHS[speech].entries())
          for (const form of forms.split(" ")) enter(form + ending, `month ${month}`);
      }
});

test("a text of whatever signs and length gives whole days of the past or nothing", () => {
  const words = SPEECHES.flatMap((speech) => [
    ...Object.values(TIME_WORDS[speech]),
    ...Object.values(UNITS[speech]),
    ...MONTHS[speech],
  ]).flatMap((forms) => forms.split(" ").map((form) => form.replaceAll("_", " ")));
  const said = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom("2", "12", "2025", "1,5", "12.05", "12/5", "-", "yarim", "beş", "三"),
  );
  const texts = fc.oneof(
    fc.array(said, { maxLength: 8 }).map((all) => all.join(" ")),
    fc.string({ unit: "binary", minLength: 10_000, maxLength: 10_000, size: "max" }),
    fc.tuple(said, fc.constant(5000)).map(([word, times]) => `${word} `.repeat(times)),
    fc.tuple(said, fc.constant(110)).map(([word, times]) => word.repeat(times).slice(0, times)),
  );
  fc.assert(
    fc.property(texts, fc.date({ noInvalidDate: false }), (text, now) => {
      const days = readDaysAgo(text, now);
      expect(days === null || (Number.isInteger(days) && days >= 0)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
