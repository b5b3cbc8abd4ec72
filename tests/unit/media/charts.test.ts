import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/app/config.js";
import type { BarChart, Chart, LineChart } from "../../../src/domain/chart.js";
import { drawChart } from "../../../src/media/chart-drawing.js";
import { createChartText } from "../../../src/media/chart-text.js";
import { createChartPainter } from "../../../src/media/charts.js";
import { readFont } from "../../../src/media/font.js";
import { createCardWords } from "../../../src/telegram/caseworker/card/card-words.js";
import { content } from "../../support/content.js";
import "../../support/built.js";

const painter = createChartPainter();
const fontAt = (file: string) =>
  readFont(
    readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/pt-sans/${file}`)),
  );
const regular = fontAt("400Regular/PTSans_400Regular.ttf");
const bold = fontAt("700Bold/PTSans_700Bold.ttf");
const text = createChartText({ regular, bold });

const bars = (labels: readonly string[], title = "2026"): BarChart => ({
  kind: "bars",
  title,
  source: "–",
  bars: labels.map((label, index) => ({
    label,
    value: 5 * (index + 1),
    text: `${5 * (index + 1)}`,
  })),
});

/** What the caseworkers' charts say in a language. */
async function labelsIn(locale: string): Promise<readonly string[]> {
  const { texts, rules, flow } = await content();
  const words = createCardWords(texts, locale);
  const regions = flow.steps.flatMap((step) => (step.kind === "place" ? step.options : []));
  return [
    ...Object.keys(rules.categories).map((id) => words.named("category", id)),
    ...regions.map(({ id }) => words.named("regions", id)),
    ...[0, 1, 2, 3].map((level) => words.named("level", String(level))),
    ...["stats-rest", "stats-not-told", "stats-source", "stats-note-several"].map(
      (id) => words.composed(id) ?? "",
    ),
  ];
}

/** Dark pixels left of the bars: the labels. */
async function inkOf(png: Uint8Array): Promise<number> {
  const { info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const region = { left: 0, top: 120, width: 460, height: info.height - 200 };
  const pixels = await sharp(png).extract(region).greyscale().raw().toBuffer();
  return pixels.filter((pixel) => pixel < 100).length;
}

describe.each(LOCALES.map((locale) => [locale]))("a chart in %s", (locale) => {
  test("is a picture as wide as a phone, with every label written on it", async () => {
    const labels = (await labelsIn(locale)).slice(0, 12);
    const png = await painter.png(bars(labels));
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1080 });
    const empty = await painter.png(bars(labels.map(() => "")));
    expect(await inkOf(empty)).toBe(0);
    expect(await inkOf(png)).toBeGreaterThan(labels.join("").length * 20);
  }, 20_000);

  test("has a letter for every sign of its labels, but for coloured circles", async () => {
    const letters = new Set((await labelsIn(locale)).join("").replaceAll("ʻ", "‘"));
    const missing = [...letters].filter((each) => !regular.has(each) || !bold.has(each));
    expect(missing.filter((each) => !/\p{Extended_Pictographic}/u.test(each))).toEqual([]);
  });
});

describe("letters", () => {
  test("of the languages are each drawn, and each in its own way: none is an empty box", () => {
    const letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіӣӯҳҷў";
    const all = [...letters, ...letters.toUpperCase(), ..."abcdefghijklmnopqrstuvwxyz‘’0123456789"];
    const drawn = new Map<string, string>();
    for (const letter of all) {
      const path = regular.path(letter, 0, 0, 100);
      expect(path.length, letter).toBeGreaterThan(10);
      drawn.set(path, `${drawn.get(path) ?? ""}${letter}`);
    }
    // Latin and Cyrillic letters that look alike share their outlines.
    const alike = [...drawn.values()].filter((shared) => shared.length > 1);
    for (const shared of alike) expect(shared, "alike").toMatch(/^(?:[Ѐ-ӿ][a-z])$/);
  });

  test("are the same picture on a machine without any font", async () => {
    const chart = bars(
      ["Невыплата зарплаты", "Құжаттарды алып қою", "Ҳуҷҷатҳо", "Oʻzbekcha"],
      "Қазан",
    );
    const here = await painter.png(chart);
    const directory = mkdtempSync(join(tmpdir(), "dauys-no-fonts-"));
    try {
      const module = fileURLToPath(new URL("../../../dist/media/charts.js", import.meta.url));
      const script = `
        const { createChartPainter } = await import(${JSON.stringify(module)});
        const png = await createChartPainter().png(JSON.parse(process.argv[1]));
        process.stdout.write(Buffer.from(png).toString("base64"));`;
      const { stdout, stderr } = await promisify(execFile)(
        process.execPath,
        ["--input-type=module", "-e", script, JSON.stringify(chart)],
        {
          env: {
            PATH: process.env.PATH ?? "",
            HOME: directory,
            FONTCONFIG_PATH: directory,
            FONTCONFIG_FILE: join(directory, "none.conf"),
          },
        },
      );
      expect(stderr).toBe("");
      expect(stdout === Buffer.from(here).toString("base64")).toBe(true);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }, 20_000);

  test("leave no text in the drawing that a font of the machine would be asked for", () => {
    const svg = drawChart(bars(['<b>&"'], "</svg><script>"), text);
    expect(svg).not.toMatch(/<text|<script|<b>|font/);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
  });
});

describe("a long label", () => {
  test.each([
    ["of many words", "Трудности или вымогательство на границе при въезде и при выезде"],
    ["of one word", "Құжаттандырылмағандықтарыңыздан".repeat(3)],
  ])("%s is wrapped within its column", (_name, label) => {
    const lines = text.wrapped(label, { size: 32 }, 400);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(text.width(line, { size: 32 })).toBeLessThanOrEqual(400);
    expect(lines.join("").replaceAll(" ", "")).toBe(label.replaceAll(" ", ""));
  });
});

describe("a line over months", () => {
  const values = [12, null, 18, 33, 24, 5, null, 57, 61, 48, 120, 57];
  const line: LineChart = {
    kind: "line",
    title: "2026",
    source: "–",
    points: values.map((value, index) => ({ label: `${index + 1}`, value, gap: "< 5" })),
  };

  test("is broken where a month is not shown", () => {
    const svg = drawChart(line, text);
    // Four months, then five: three pieces and four; the first month stands alone.
    expect(svg.match(/<line /g)).toHaveLength(7);
    expect(svg.match(/<circle /g)).toHaveLength(10);
    expect(svg.match(/url\(#hatch\)/g)).toHaveLength(2);
  });

  test("is drawn with one month, and with none that is shown", async () => {
    const few: readonly Chart[] = [
      { ...line, points: line.points.slice(0, 1) },
      { ...line, points: line.points.slice(1, 2) },
      { ...line, points: [] },
      { ...line, points: [{ label: "1", value: null, gap: null }] },
    ];
    for (const chart of few)
      expect(await sharp(await painter.png(chart)).metadata()).toMatchObject({ width: 1080 });
  });
});
