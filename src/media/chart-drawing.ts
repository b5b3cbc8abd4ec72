import type { BarChart, Chart, ChartBar, ChartTone, LineChart } from "../domain/chart.js";
import type { ChartText, Form } from "./chart-text.js";

/** As wide as a phone's screen: nothing has to be made larger to be read. */
export const CHART_WIDTH = 1080;

const MARGIN = 48;
const INSIDE = CHART_WIDTH - 2 * MARGIN;
const TITLE: Form = { size: 46, bold: true };
const LABEL: Form = { size: 32 };
const VALUE: Form = { size: 34, bold: true };
const SOURCE: Form = { size: 27 };
const LEADING = 1.22;
const GREY = "#5c5c5c";
const GRID = "#dcdcdc";

// Told apart by everybody (Okabe and Ito, "Color Universal Design", 2008).
const TONES: Readonly<Record<ChartTone, string>> = {
  plain: "#0072b2",
  grave: "#d55e00",
  high: "#e69f00",
  middle: "#f0e442",
  low: "#999999",
};

const HATCH =
  '<pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect width="14" height="14" fill="#ffffff"/><rect width="5" height="14" fill="#8a8a8a"/></pattern>';

/** A chart as SVG: shapes and outlines, no text. */
export function drawChart(chart: Chart, text: ChartText): string {
  const title = block(chart.title, TITLE, MARGIN, text);
  const body =
    chart.kind === "bars"
      ? drawBars(chart, title.bottom + 30, text)
      : drawLine(chart, title.bottom + 30, text);
  const source = block(chart.source, SOURCE, body.bottom + 26, text, GREY);
  const height = Math.ceil(source.bottom + MARGIN);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${height}">` +
    `<defs>${HATCH}</defs><rect width="${CHART_WIDTH}" height="${height}" fill="#ffffff"/>` +
    `${title.svg}${body.svg}${source.svg}</svg>`
  );
}

interface Drawn {
  readonly svg: string;
  readonly bottom: number;
}

/** Lines from the left margin to the right one. */
function block(words: string, form: Form, top: number, text: ChartText, colour?: string): Drawn {
  const lines = text.wrapped(words, form, INSIDE);
  const step = form.size * LEADING;
  const svg = lines.map((line, index) =>
    text.drawn(line, form, {
      x: MARGIN,
      y: top + form.size * 0.8 + index * step,
      ...(colour === undefined ? {} : { colour }),
    }),
  );
  return { svg: svg.join(""), bottom: top + lines.length * step };
}

// Labels have less than half of the width, and are as many lines high as they need.
const LABEL_WIDTH = 400;
const BARS_FROM = MARGIN + LABEL_WIDTH + 24;
const BAR_HEIGHT = 46;
const UNKNOWN_WIDTH = 90;

function drawBars({ bars }: BarChart, top: number, text: ChartText): Drawn {
  const texts = bars.map((bar) => text.width(bar.text, VALUE));
  const room = CHART_WIDTH - MARGIN - BARS_FROM - Math.max(0, ...texts) - 18;
  const largest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const widthOf = ({ value }: ChartBar) =>
    value === null ? UNKNOWN_WIDTH : value === 0 ? 0 : Math.max(4, (value / largest) * room);
  let svg = "";
  let y = top;
  for (const bar of bars) {
    const lines = text.wrapped(bar.label, LABEL, LABEL_WIDTH);
    const step = LABEL.size * LEADING;
    const height = Math.max(BAR_HEIGHT, lines.length * step) + 24;
    const middle = y + height / 2;
    lines.forEach((line, index) => {
      const base = middle + (index - (lines.length - 1) / 2) * step + LABEL.size * 0.35;
      svg += text.drawn(line, LABEL, { x: MARGIN + LABEL_WIDTH, y: base, anchor: "end" });
    });
    const width = widthOf(bar);
    const fill = bar.value === null || bar.hatched ? "url(#hatch)" : TONES[bar.tone ?? "plain"];
    svg += `<rect x="${BARS_FROM}" y="${middle - BAR_HEIGHT / 2}" width="${width.toFixed(1)}" height="${BAR_HEIGHT}" fill="${fill}" stroke="#4d4d4d" stroke-width="${width === 0 ? 0 : 1.5}"/>`;
    svg += text.drawn(bar.text, VALUE, {
      x: BARS_FROM + width + 14,
      y: middle + VALUE.size * 0.35,
    });
    y += height;
  }
  svg += `<rect x="${BARS_FROM - 2}" y="${top}" width="3" height="${y - top}" fill="#4d4d4d"/>`;
  return { svg, bottom: y };
}

const PLOT_HEIGHT = 520;
const SCALE_WIDTH = 70;

function drawLine({ points }: LineChart, top: number, text: ChartText): Drawn {
  const left = MARGIN + SCALE_WIDTH;
  const step = (CHART_WIDTH - MARGIN - left) / Math.max(1, points.length);
  const x = (index: number) => left + step * (index + 0.5);
  const { most, every } = scaleFor(Math.max(1, ...points.map(({ value }) => value ?? 0)));
  const bottom = top + 40 + PLOT_HEIGHT;
  const y = (value: number) => bottom - (value / most) * PLOT_HEIGHT;
  let svg = "";
  for (let value = 0; value <= most; value += every) {
    svg += `<rect x="${left}" y="${y(value) - 1}" width="${CHART_WIDTH - MARGIN - left}" height="2" fill="${value === 0 ? "#4d4d4d" : GRID}"/>`;
    svg += text.drawn(String(value), SOURCE, {
      ...{ x: left - 14, y: y(value) + SOURCE.size * 0.35, anchor: "end", colour: GREY },
    });
  }
  // A month after the other without one between them that is not shown.
  points.forEach(({ value }, index) => {
    const before = points[index - 1]?.value ?? null;
    if (value === null || before === null) return;
    svg += `<line x1="${x(index - 1)}" y1="${y(before)}" x2="${x(index)}" y2="${y(value)}" stroke="${TONES.plain}" stroke-width="6" stroke-linecap="round"/>`;
  });
  const fitting = (words: string, form: Form): Form => {
    const width = text.width(words, form);
    return width <= step - 8 ? form : { ...form, size: (form.size * (step - 8)) / width };
  };
  points.forEach(({ value, label, under, gap }, index) => {
    const name = fitting(label, SOURCE);
    svg += text.drawn(label, name, { x: x(index), y: bottom + 44, anchor: "middle" });
    if (under !== undefined)
      svg += text.drawn(under, SOURCE, {
        ...{ x: x(index), y: bottom + 78, anchor: "middle", colour: GREY },
      });
    if (value === null) {
      if (gap === null) return;
      svg += `<rect x="${x(index) - step * 0.3}" y="${bottom - 60}" width="${step * 0.6}" height="60" fill="url(#hatch)"/>`;
      const form = fitting(gap, SOURCE);
      const place = { x: x(index), y: bottom - 74, anchor: "middle", colour: GREY } as const;
      svg += text.drawn(gap, form, place);
      return;
    }
    svg += `<circle cx="${x(index)}" cy="${y(value)}" r="10" fill="${TONES.plain}"/>`;
    const number = fitting(String(value), VALUE);
    // In a valley below the point: above it the line comes down from both sides.
    const beside = [points[index - 1]?.value, points[index + 1]?.value];
    const valley = beside.every((other) => (other ?? 0) > value) && y(value) + 60 < bottom;
    const place = { x: x(index), y: y(value) + (valley ? 46 : -22), anchor: "middle" } as const;
    // White around it, so that a line that rises behind it does not cross it.
    svg += `<g stroke="#ffffff" stroke-width="10" stroke-linejoin="round">${text.drawn(String(value), number, place)}</g>`;
    svg += text.drawn(String(value), number, place);
  });
  return { svg, bottom: bottom + (points.some(({ under }) => under !== undefined) ? 96 : 62) };
}

/** Whole steps of 1, 2 or 5 and so on, at most six of them. */
function scaleFor(largest: number): { most: number; every: number } {
  for (let power = 1; ; power *= 10)
    for (const base of [1, 2, 5]) {
      const every = base * power;
      if (largest / every <= 6) return { every, most: Math.ceil(largest / every) * every };
    }
}
