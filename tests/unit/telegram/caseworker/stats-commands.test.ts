import {
  Decrypter,
  generateX25519Identity as generateIdentity,
  identityToRecipient,
} from "age-encryption";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FactCounts } from "../../../../src/domain/statistics.js";
import { suppressed } from "../../../../src/domain/suppression.js";
import { createChartPainter } from "../../../../src/media/charts.js";
import type { ChartPainter, ExportSeal, MonthBook } from "../../../../src/ports.js";
import { createStatsCommands } from "../../../../src/telegram/caseworker/numbers/stats-commands.js";
import { createExportSeal } from "../../../../src/vault/export-seal.js";
import { createMonthBook } from "../../../../src/vault/month-book.js";
import { content } from "../../../support/content.js";
import { type DeskStage, startDesk } from "../../../support/desk-stage.js";
import { sealerOf } from "../../../support/keys.js";

// In April, at noon in Almaty: March is the last closed month.
const APRIL = Date.parse("2026-04-15T07:00:00Z");

const MARCH: FactCounts = {
  ...{ "level:0": 3, "level:1": 22, "level:2": 24, "level:3": 8 },
  ...{ "category:unpaid_wages": 31, "category:passport_taken": 12, "category:violence": 2 },
  ...{ "region:KZ-47": 30, "region:KZ-75": 14, "region:KG-N": 1, "region:KZ-71": 7 },
  ...{ "sector:construction": 40, "locale:uz": 41, "locale:tg": 16 },
  ...{ "indicator:I8": 33, "claimed:quarter": 50, "claimed:hour": 7 },
  ...{ "answered:day": 45, "answered:notYet": 12 },
  ...{ "outcome:solved": 9, "outcome:withdrawn": 6, "outcome:purged": 1 },
};

let desk: DeskStage;
let months: MonthBook;
let painter: ChartPainter;
let seal: ExportSeal | null;
beforeEach(async () => {
  await begin("ru");
});
afterEach(() => desk.stop());

async function begin(locale: string): Promise<void> {
  desk = await startDesk({ locale, start: APRIL });
  months = createMonthBook({ book: desk.store, sealer: sealerOf(1) });
  painter = createChartPainter();
  seal = null;
}

async function writes(
  line: string,
  given: { isAdministrator?: boolean; topic?: number; locale?: string } = {},
): Promise<string | null> {
  const [, name, words = ""] = /^\/(\w+) ?(.*)$/s.exec(line) ?? [];
  const { isAdministrator = true, topic } = given;
  const message = await desk.telegram.send(
    desk.boss,
    desk.group.id,
    { text: line },
    topic === undefined ? {} : { threadId: topic },
  );
  const { commands } = createStatsCommands({
    ...desk,
    ...{ months, painter, seal, locale: given.locale ?? "ru", timeZone: "Asia/Almaty" },
  });
  const command = commands.find((each) => each.name === name);
  if (!command) throw new Error(`there is no command ${name}`);
  return command.run({
    ...{ words, message, isAdministrator, at: null },
    actor: { id: desk.boss.id, name: "Boss", isAnonymous: false, isAdministrator },
    async answer({ text, html }) {
      await desk.api.sendMessage(desk.group.id, text, html ? { parse_mode: "HTML" } : {});
    },
  });
}

const fromBot = () => desk.telegram.messages(desk.group.id).filter(({ from }) => from?.is_bot);
const texts = () => fromBot().flatMap(({ text }) => text ?? []);
const pictures = () => fromBot().flatMap(({ photo }) => photo?.at(-1) ?? []);
const close = (month: string, counts: FactCounts) => months.close(suppressed(month, counts));

/** The file that was exported, with its name. */
function exported(): { readonly name: string; readonly bytes: Uint8Array } {
  const { document } = fromBot().at(-1) ?? {};
  const bytes = document && desk.telegram.file(document.file_id);
  if (!document || !bytes) throw new Error("nothing was exported");
  return { name: document.file_name ?? "", bytes };
}

describe("/stats", () => {
  test("says so while no month is closed", async () => {
    expect(await writes("/stats")).toContain("первый месяц ещё не закрыт");
    expect(await writes("/stats year")).toContain("первый месяц ещё не закрыт");
    expect(fromBot()).toEqual([]);
  });

  test("tells the last closed month in the caseworkers' words, and nothing under five", async () => {
    await close("2026-03", MARCH);
    expect(await writes("/stats")).toBeNull();
    const [told = ""] = texts();
    expect(told).toMatch(/^Март 2026/);
    for (const line of [
      "Дел: 57",
      "🔴 Срочно: сейчас – не показано",
      "🟡 Средний – 24",
      "Невыплата зарплаты – 30+",
      "Мангистауская область – 30",
      "Строительство – 40",
      "Не указано – 17",
      "узбекский – 41",
      "Удержание зарплаты – 30+",
      "до 15 минут – 50",
      "решено – 9",
    ])
      expect(told).toContain(line);
    expect(told).not.toMatch(/насили|Нарын|– [1-4]$/m);
  });

  test("sends an album of charts, each a picture as wide as a phone", async () => {
    await close("2026-03", MARCH);
    await writes("/stats");
    expect(pictures()).toHaveLength(3);
    for (const { file_id } of pictures()) {
      const bytes = desk.telegram.file(file_id);
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 1080 });
    }
    expect(new Set(fromBot().flatMap(({ media_group_id: id }) => id ?? [])).size).toBe(1);
  });

  test("tells one month that is named, and says where there is none", async () => {
    await close("2026-01", MARCH);
    await writes("/stats 2026-01");
    expect(texts().join()).toMatch(/^Январь 2026/);
    expect(await writes("/stats 2026-04")).toContain("Апрель 2026");
    for (const wrong of ["/stats 2026-13", "/stats <b>", "/stats 2026"])
      expect(await writes(wrong)).toContain("/stats 2026-10");
  });

  test("says that a month with fewer than five cases is not shown, and draws nothing", async () => {
    await close("2026-03", { "level:1": 4 });
    await writes("/stats");
    expect(texts().join()).toContain("Дел меньше пяти: не показано.");
    expect(pictures()).toEqual([]);
  });

  test("in the first hours of a month tells the one before the last", async () => {
    await close("2026-02", MARCH);
    await writes("/stats");
    expect(texts().join()).toMatch(/^Февраль 2026/);
  });

  test.each(["/stats year", "/stats год"])(
    "%s adds up what the closed months have shown, with a line over months",
    async (line) => {
      await close("2026-03", MARCH);
      await close("2026-01", MARCH);
      await close("2026-02", { "level:1": 2 });
      await writes(line);
      const [told = ""] = texts();
      expect(told).toMatch(/^Январь 2026 г\. – Март 2026/);
      expect(told).toContain("Дел: не меньше 114");
      expect(told).toContain("Невыплата зарплаты – 60+");
      expect(pictures()).toHaveLength(4);
    },
  );

  test("sends its words also where charts cannot be drawn", async () => {
    await close("2026-03", MARCH);
    painter = { png: () => Promise.reject(new Error("no such library")) };
    await writes("/stats");
    expect(texts()).toHaveLength(1);
    expect(desk.troubles).toEqual(["stats.chart"]);
  });

  test("answers within one message however much there is to tell, in every language", async () => {
    const { rules, flow } = await content();
    const regions = flow.steps.flatMap((step) => (step.kind === "place" ? step.options : []));
    const full = Object.fromEntries([
      ...Object.keys(rules.categories).map((id) => [`category:${id}`, 77]),
      ...regions.map(({ id }) => [`region:${id}`, 77]),
      ...[0, 1, 2, 3].map((level) => [`level:${level}`, 600]),
      ...Array.from({ length: 11 }, (_, index) => [`indicator:I${index + 1}`, 77]),
    ]);
    for (const locale of desk.texts.locales) {
      await desk.stop();
      await begin(locale);
      await close("2026-03", full);
      expect(await writes("/stats", { locale })).toBeNull();
      expect(texts()).toHaveLength(1);
      // No table is left out.
      const bold = fromBot()[0]?.entities?.filter(({ type }) => type === "bold") ?? [];
      expect(bold).toHaveLength(1 + 8);
      expect(desk.troubles).toEqual([]);
    }
  }, 30_000);
});

describe("/export", () => {
  beforeEach(() => close("2026-03", MARCH));

  test("is for administrators alone", async () => {
    expect(await writes("/export", { isAdministrator: false })).toContain("только администраторы");
    expect(fromBot()).toEqual([]);
  });

  test("gives the tables of the last closed month as a file that Excel opens", async () => {
    await writes("/export");
    const { name, bytes } = exported();
    expect(name).toBe("dauys-2026-03.csv");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
    expect(lines[0]).toBe('"Месяц";"Таблица";"Код";"Название";"Число";"Как читать"');
    expect(lines).toContain('"2026-03";"Всего дел";"total";"Всего дел";57;"ровно"');
    expect(lines).toContain(
      '"2026-03";"Что случилось";"category:unpaid_wages";"Невыплата зарплаты";30;"не меньше"',
    );
    expect(lines).toContain('"2026-03";"Уровень";"level:0";"🔴 Срочно: сейчас";"";"не показано"');
    for (const line of lines) expect(line.split(";")).toHaveLength(6);
    expect(lines.join("\n")).not.toMatch(/violence|KG-N|;[1-4];/);
  });

  test("gives the months of a year in one file", async () => {
    await close("2026-02", { "level:1": 2 });
    await writes("/export year");
    const { name, bytes } = exported();
    expect(name).toBe("dauys-2026-02--2026-03.csv");
    expect(new TextDecoder().decode(bytes)).toContain(
      '"2026-02";"Всего дел";"total";"Всего дел";"";',
    );
  });

  test("leaves no formula in a field: what a spreadsheet would reckon begins with an apostrophe", async () => {
    await close("2026-02", {
      "level:1": 9,
      '"category:x': 9,
      "category:=HYPERLINK(1)": 9,
      "category:+1": 9,
      "category: @x": 9,
      'category:"quoted"': 9,
    });
    await writes("/export 2026-02");
    const csv = new TextDecoder().decode(exported().bytes);
    expect(csv).toContain(`"'=HYPERLINK(1)"`);
    expect(csv).toContain(`"'+1"`);
    expect(csv).toContain(`"' @x"`);
    expect(csv).toContain('"""quoted"""');
    expect(csv).not.toMatch(/(?:^|;)"?\s*[=+@-]/m);
  });

  test("is sealed where the bureau has keys, and only they open it", async () => {
    const identity = await generateIdentity();
    seal = createExportSeal([await identityToRecipient(identity)]);
    await writes("/export");
    const { name, bytes } = exported();
    expect(name).toBe("dauys-2026-03.csv.age");
    expect(Buffer.from(bytes).includes("KZ-47")).toBe(false);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(await decrypter.decrypt(bytes, "text")).toContain("region:KZ-47");
  });
});

test("both stay in the topic where they were asked, as a reply", async () => {
  await close("2026-03", MARCH);
  const { message_thread_id: topic } = await desk.api.createForumTopic(desk.group.id, "Numbers");
  await writes("/stats", { topic });
  await writes("/export", { topic });
  const sent = fromBot().filter(({ photo, document }) => photo || document);
  expect(sent).toHaveLength(4);
  for (const message of sent) expect(message.message_thread_id).toBe(topic);
});
