import { describe, expect, test } from "vitest";
import { boardOf, type OverdueOf } from "../../../../src/domain/board.js";
import type { Deadline } from "../../../../src/domain/triage.js";
import { summaryOf } from "../../../../src/domain/week.js";
import type { OpenedCase } from "../../../../src/ports.js";
import { createCardFacts } from "../../../../src/telegram/caseworker/card/card-facts.js";
import { shownLength } from "../../../../src/telegram/caseworker/card/card-lines.js";
import { createCardWords } from "../../../../src/telegram/caseworker/card/card-words.js";
import { createTimeWords } from "../../../../src/telegram/caseworker/card/time-words.js";
import { boardHtml } from "../../../../src/telegram/caseworker/queue/board-text.js";
import { caseLink, createCaseLines } from "../../../../src/telegram/caseworker/queue/case-line.js";
import { weeklyHtml } from "../../../../src/telegram/caseworker/queue/weekly-text.js";
import { content } from "../../../support/content.js";
import { ALMATY, NOON, openedOf } from "../../../support/opened-cases.js";

const { texts, flow } = await content();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function deskIn(locale: string) {
  const words = createCardWords(texts, locale);
  const facts = createCardFacts(words, [flow], () => 1);
  return { words, lines: createCaseLines({ words, facts, chatId: () => -1001234567890 }) };
}
const ending = (index: number, id: string, daysLeft: number): OpenedCase => {
  const deadlines: Deadline[] = [{ id, since: "today", daysLeft }];
  const { triage } = openedOf(index).brief;
  return openedOf(index, { brief: { day: "2026-03-14", triage: { ...triage, deadlines } } });
};
const drawn = (
  locale: string,
  cases: readonly OpenedCase[],
  overdueOf: OverdueOf<OpenedCase> = () => [],
  now = NOON,
) => boardHtml(boardOf(cases, now, { timeZone: ALMATY, overdueOf }), now, deskIn(locale));

describe("the board in words", () => {
  test("says all that a morning needs, in Russian", () => {
    const cases = [
      openedOf(1, { level: 0, at: NOON - 5 * HOUR }),
      { ...ending(2, "asylum_application", 1), holder: { id: 7, name: "A & B" } },
      { ...ending(3, "dismissal", 0), holder: { id: 8, name: "Данияр" } },
      { ...ending(4, "wages", -2), holder: { id: 8, name: "Данияр" } },
      ending(5, "asylum_application", 3),
    ];
    const overdueOf: OverdueOf<OpenedCase> = ({ brief }, now) =>
      brief.code === "K1" ? [{ kind: "unclaimed", since: now - 4.75 * HOUR }] : [];
    const link = (index: number) =>
      `<a href="https://t.me/c/1234567890/${100 + index}">K${index}</a>`;
    expect(drawn("ru", cases, overdueOf)).toBe(`<b>📋 Доска дел</b>

<b>Ждут, никто не взял: 2</b>
🔴 1 · 🟠 1 · 🟡 0 · ⚪ 0
Дольше всех ждёт ${link(1)} · 5 ч

<b>Просрочено</b>
🔔 ${link(1)} · не взято вовремя, просрочка 4 ч

<b>Сроки в ближайшие 72 часа</b>
⏳ ${link(3)} · сегодня · Спор об увольнении
⏳ ${link(2)} · завтра · Ходатайство об убежище
⏳ ${link(5)} · 17 марта · Ходатайство об убежище
⏳ ${link(4)} · мог пройти 12 марта · Спор о зарплате

<b>Взято: 3</b>
Данияр: 2
A &amp; B: 1`);
  });

  test("stays the same from minute to minute", () => {
    const cases = [openedOf(1, { at: NOON })];
    const minutes = Array.from({ length: 60 }, (_, index) => NOON + index * MINUTE);
    const shown = minutes.map((now) => drawn("ru", cases, () => [], now));
    expect(new Set(shown).size).toBe(1);
    expect(shown[0]).toContain("меньше часа");
  });

  test.each(texts.locales)("is one message in %s however many cases there are", (locale) => {
    const name = "&".repeat(64);
    const cases = Array.from({ length: 300 }, (_, index) => ({
      ...ending(index, "asylum_application", index % 4),
      holder: index % 2 ? { id: index, name } : null,
    }));
    const html = drawn(locale, cases, () => [
      { kind: "unclaimed", since: 0 },
      { kind: "unanswered", since: 0 },
    ]);
    expect(shownLength(html)).toBeLessThanOrEqual(4096);
    expect(html).not.toMatch(/board-|queue-|deadline-|\{|undefined/);
    const week = { from: "2026-03-09", to: "2026-03-15" };
    const rules = { timeZone: ALMATY, overdueOf: () => [] };
    const weekly = weeklyHtml(summaryOf(cases, week, NOON, rules), NOON, deskIn(locale));
    expect(shownLength(weekly)).toBeLessThanOrEqual(4096);
  });

  test("of an empty desk is short and whole", () => {
    expect(drawn("en", [])).toBe("<b>📋 The board</b>\n\n<b>Waiting, nobody has them: 0</b>");
  });
});

describe("how long, in words", () => {
  const timesIn = (locale: string) => createTimeWords(deskIn(locale).words.say);

  test.each<[string, number, string]>([
    ["ru", 0, "1 мин"],
    ["ru", 59 * MINUTE, "59 мин"],
    ["ru", HOUR, "1 ч"],
    ["ru", 47 * HOUR, "47 ч"],
    ["ru", 2 * DAY, "2 дня"],
    ["ru", 5 * DAY, "5 дней"],
    ["ru", 21 * DAY, "21 день"],
    ["ru", 111 * DAY, "111 дней"],
    ["kk", 2 * DAY, "2 күн"],
    ["kk", 5 * HOUR, "5 сағ"],
    ["en", 21 * DAY, "21 days"],
    ["tg", 3 * DAY, "3 рӯз"],
    ["ky", 3 * DAY, "3 күн"],
    ["uz", 3 * DAY, "3 kun"],
    ["uz-Cyrl", 3 * DAY, "3 кун"],
  ])("in %s %d ms are %s", (locale, ms, words) => {
    expect(timesIn(locale).lasting(ms)).toBe(words);
  });

  test("are coarser where they must not change all the time", () => {
    expect(timesIn("ru").coarse(59 * MINUTE)).toBe("меньше часа");
    expect(timesIn("ru").coarse(2 * DAY)).toBe("2 дня");
  });
});

describe("a link to a case", () => {
  test.each([
    [-1001234567890, { topic: 5, card: 6 }, "https://t.me/c/1234567890/5"],
    [-1001234567890, { card: 6 }, "https://t.me/c/1234567890/6"],
    [-1000000000001, { card: 6 }, "https://t.me/c/1/6"],
    [-1001234567890, {}, null],
    [-4012345678, { card: 6 }, null],
    [-1000000000000, { card: 6 }, null],
  ])("in %d to %j is %s", (chat, placement, link) => {
    expect(caseLink(chat, placement)).toBe(link);
  });
});
