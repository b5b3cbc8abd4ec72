import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { ChartPainter } from "../ports.js";
import { drawChart } from "./chart-drawing.js";
import { type ChartText, createChartText } from "./chart-text.js";
import { type Font, readFont } from "./font.js";

// PT Sans (ParaType, OFL 1.1): made for all the languages written in Cyrillic in these countries.
const FONTS = {
  regular: "@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf",
  bold: "@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf",
};

/** Draws with outlines of its own font; both font and sharp are loaded with the first chart. */
export function createChartPainter(): ChartPainter {
  let text: Promise<ChartText> | null = null;

  return {
    async png(chart) {
      text ??= loadText().catch((error) => {
        text = null;
        throw error;
      });
      const svg = drawChart(chart, await text);
      const { default: sharp } = await import("sharp");
      return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
    },
  };
}

async function loadText(): Promise<ChartText> {
  const [regular, bold] = await Promise.all([fontFrom(FONTS.regular), fontFrom(FONTS.bold)]);
  return createChartText({ regular, bold });
}

async function fontFrom(file: string): Promise<Font> {
  return readFont(await readFile(createRequire(import.meta.url).resolve(file)));
}
