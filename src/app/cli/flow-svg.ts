import type { Flow, Step } from "../../flow/definition.js";
import type { Arrow, Drawing, WayOut } from "./flow-drawing.js";
import { ASIDE, BOX_WIDTH, type Box, type Layout, MARGIN, wrap } from "./flow-layout.js";

/** Pale fills with dark edges, told apart in print too. */
const SECTION_COLOURS = [
  ["#e8f1fb", "#3b6ea5"],
  ["#fdf0e1", "#b5711b"],
  ["#e9f6ea", "#3c8043"],
  ["#f3eafa", "#7a4fa0"],
  ["#fbe9ec", "#a5404f"],
  ["#eceff1", "#546e7a"],
] as const;

const KINDS: Readonly<Record<Step["kind"], readonly [icon: string, words: string]>> = {
  notice: ["ℹ️", "сообщение / message"],
  choice: ["🔘", "один ответ / one answer"],
  "multi-choice": ["✅", "несколько ответов / several answers"],
  text: ["✏️", "свои слова / own words"],
  number: ["🔢", "число / number"],
  place: ["📍", "место / place"],
  "time-ago": ["🕓", "как давно / how long ago"],
  media: ["📎", "фото, видео, голос / media"],
  review: ["📨", "проверка и отправка / review and send"],
};

const EXITS: Readonly<Record<WayOut["exit"], string>> = {
  cover: "⏏ обложка / cover",
  menu: "⏏ меню / menu",
  rights: "⏏ права / rights",
};

const BESIDE =
  "Рядом стоит то, что спрашивают только при указанном ответе, по порядку слева направо; ⏏ — выход, ничего не сохраняется / Side by side: asked only after the answer on the arrow, one after another from left to right; ⏏ leaves, nothing is kept";

const BELOW = `${ASIDE} отдельно под списком / apart below the list; пунктир вверх: рассказать ещё что-то / dotted, upwards: something more`;

/** As many as fit between the bend of an arrow and its tip. */
const LABEL_ROWS = 3;

const FONT = "font-family=\"'Noto Sans','DejaVu Sans',Arial,'Noto Color Emoji',sans-serif\"";

/** The drawing as a standalone SVG document on white. */
export function toSvg(flow: Flow, drawing: Drawing, layout: Layout): string {
  const { width, height } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${FONT}>`,
    `<title>${escapeXml(`${flow.id}, version ${flow.version}`)}</title>`,
    '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z" fill="#667"/></marker></defs>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...legend(flow, layout),
    ...drawing.arrows.map((arrow, index) => line(arrow, layout, index)),
    ...[...layout.boxes.values()].map(box),
    ...drawing.waysOut.map((out, index) => pill(out, index, drawing.waysOut, layout)),
    ...drawing.arrows.map((arrow) => label(arrow, layout)),
    "</svg>",
    "",
  ].join("\n");
}

function legend(flow: Flow, { sections, width }: Layout): string[] {
  const used = [...new Set(flow.steps.map((step) => step.kind))];
  const sectionX = (index: number) =>
    MARGIN + index * Math.min(340, (width - 2 * MARGIN) / sections.length);
  const kindX = (index: number) =>
    MARGIN + index * Math.min(290, (width - 2 * MARGIN) / used.length);
  return [
    text(
      MARGIN,
      50,
      `${flow.id} (${flow.version})`,
      'font-size="26" font-weight="700" fill="#223"',
    ),
    ...sections.map((section, index) => {
      const [fill, edge] = colours(index);
      return `<rect x="${sectionX(index)}" y="72" width="22" height="16" rx="4" fill="${fill}" stroke="${edge}"/>${text(sectionX(index) + 30, 85, section, 'font-size="14" fill="#223"')}`;
    }),
    text(MARGIN, 141, BESIDE, 'font-size="13" fill="#445"'),
    text(MARGIN, 160, BELOW, 'font-size="13" fill="#445"'),
    ...used.map((kind, index) =>
      text(kindX(index), 116, KINDS[kind].join(" "), 'font-size="13" fill="#445"'),
    ),
  ];
}

function box({ step, x, y, height, title, subtitle, lines, section }: Box): string {
  const [fill, edge] = colours(section);
  const [icon] = KINDS[step.kind];
  let at = y + 24;
  const rows = [text(x + 14, at, `${icon} ${step.id}`, `font-size="12" fill="${edge}"`)];
  const put = (words: readonly string[], lead: number, style: string) => {
    for (const word of words) {
      at += lead;
      rows.push(text(x + 14, at, word, style));
    }
  };
  put(title, 19.5, 'font-size="15" font-weight="700" fill="#1c2230"');
  put(subtitle, 17, 'font-size="12.5" fill="#556"');
  at += 8;
  put(lines, 17, 'font-size="12" fill="#2b3040"');
  return `<g><rect x="${x}" y="${y}" width="${BOX_WIDTH}" height="${height}" rx="12" fill="${fill}" stroke="${edge}" stroke-width="1.5"/>${rows.join("")}</g>`;
}

/**
 * Arrows that leave the middle line bend above their target's row, those that join it below their
 * own, so that they share their way across and pass other rows in the middle; one that passes over a
 * step of the trunk goes by the right, and so does one that leads up.
 */
function line(arrow: Arrow, { boxes, width }: Layout, index: number): string {
  const [a, b] = [boxes.get(arrow.from), boxes.get(arrow.to)];
  if (!a || !b) return "";
  if (arrow.also) return stroke(upwards(a, b, width), 'stroke-dasharray="2 4"');
  const [x1, y1, x2, y2] = [a.x + BOX_WIDTH / 2, a.y + a.height, b.x + BOX_WIDTH / 2, b.y];
  const lane = width - MARGIN + (index % 5) * 10;
  if (passesOver(a, b, boxes))
    return stroke(`M${a.x + BOX_WIDTH} ${y1 - 20}H${lane}V${y2 + 20}H${b.x + BOX_WIDTH}`);
  const inward = a.trunk ? "" : `V${b.trunk && b.row === a.row + 1 ? y2 - 26 : below(a, boxes)}`;
  const outward = b.trunk ? "" : `H${width / 2}V${y2 - 66}`;
  return stroke(`M${x1} ${y1}${inward}${outward}H${x2}V${y2}`);
}

function upwards(a: Box, b: Box, width: number): string {
  const [x1, x2] = [a.x + BOX_WIDTH - 30, b.x + BOX_WIDTH - 30];
  const lane = a.row === b.row ? "" : `H${width - 10}`;
  return `M${x1} ${a.y}V${a.y - 12}${lane}V${b.y - 12}H${x2}V${b.y}`;
}

function stroke(path: string, style = ""): string {
  return `<path d="${path}" fill="none" stroke="#667" stroke-width="1.6" stroke-linejoin="round" ${style} marker-end="url(#tip)"/>`;
}

/** Just under the row of a box, which may be shorter than others of it. */
function below({ row }: Box, boxes: Layout["boxes"]): number {
  const ends = [...boxes.values()].filter((box) => box.row === row).map((b) => b.y + b.height);
  return Math.max(...ends) + 12;
}

function label({ from, to, label: words }: Arrow, { boxes }: Layout): string {
  const [a, b] = [boxes.get(from), boxes.get(to)];
  if (!a || !b || words === "") return "";
  const [x, y] = labelPlace(a, b, boxes);
  const rows = wrap(words, 36);
  const shown = rows.slice(0, LABEL_ROWS);
  if (shown.length < rows.length) shown.push(`${shown.pop()} …`);
  return shown
    .map((row, index) =>
      text(x, y + index * 15, row, 'font-size="12" font-style="italic" fill="#334"'),
    )
    .join("");
}

function labelPlace(a: Box, b: Box, boxes: Layout["boxes"]): readonly [x: number, y: number] {
  if (passesOver(a, b, boxes)) return [a.x + BOX_WIDTH + 8, a.y + a.height - 26];
  const x = b.x + BOX_WIDTH / 2 + 8;
  if (!b.trunk) return [x, b.y - 44];
  return [x, a.trunk && b.row > a.row + 1 ? a.y + a.height + 48 : b.y - 34];
}

/** Whether a step of the trunk stands in the way. */
function passesOver(a: Box, b: Box, boxes: Layout["boxes"]): boolean {
  return [...boxes.values()].some(({ row, trunk }) => trunk && row > a.row && row < b.row);
}

function pill(out: WayOut, index: number, all: readonly WayOut[], { boxes }: Layout): string {
  const from = boxes.get(out.from);
  if (!from) return "";
  const place = all.slice(0, index).filter((other) => other.from === out.from).length;
  const [width, x, y] = [190, from.x - 390, from.y + 26 + place * 64];
  return `<path d="M${from.x} ${y + 14}H${x + width}" stroke="#a5404f" stroke-width="1.4" stroke-dasharray="5 4" marker-end="url(#tip)"/><rect x="${x}" y="${y}" width="${width}" height="28" rx="14" fill="#fff" stroke="#a5404f"/>${text(x + width / 2, y + 19, EXITS[out.exit], 'font-size="13" text-anchor="middle" fill="#a5404f"')}${text(from.x - 8, y + 8, out.label, 'font-size="12" font-style="italic" text-anchor="end" fill="#334"')}`;
}

function colours(section: number): readonly [string, string] {
  return SECTION_COLOURS[section % SECTION_COLOURS.length] ?? SECTION_COLOURS[0];
}

function text(x: number, y: number, words: string, style: string): string {
  return `<text x="${x}" y="${y}" ${style}>${escapeXml(words)}</text>`;
}

function escapeXml(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
