import {
  asideOptions,
  type Flow,
  hasOptions,
  optionTextId,
  plainOptions,
  type Step,
  sectionTextId,
  stepTextId,
} from "../../flow/definition.js";
import type { Drawing, Say } from "./flow-drawing.js";

export const BOX_WIDTH = 300;
/** The gutter in the middle of a row through which the trunk's own arrow passes. */
export const GUTTER = 190;
const GAP = 28;
/** Below a row whose arrows fork or join: room for a bend and a label of two lines. */
const BENDING_GAP = 92;
const STRAIGHT_GAP = 46;
/** At the right it holds the arrows that pass over whole rows. */
export const MARGIN = 60;
export const TOP = 170;
const LINE = 17;
const PADDING = 14;
/** Before the minor ways out, which stand below the plain options. */
export const ASIDE = "⤷";

/** One box: its place, its lines, the section it is coloured by. */
export interface Box {
  readonly step: Step;
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly trunk: boolean;
  readonly height: number;
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly lines: readonly string[];
  readonly section: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<Step, Box>;
  readonly sections: readonly string[];
}

/** Places the rows from the top down around one middle line. `first` and `second` are languages. */
export function layOut(flow: Flow, drawing: Drawing, first: Say, second: Say): Layout {
  const widest = Math.max(...drawing.rows.map(({ steps, trunk }) => (trunk ? 1 : steps.length)));
  const half = Math.ceil(widest / 2) * (BOX_WIDTH + GAP) + GUTTER / 2;
  const width = 2 * (Math.max(half, BOX_WIDTH * 1.8) + MARGIN);
  const boxes = new Map<Step, Box>();
  let y = TOP;
  for (const [index, { steps, trunk }] of drawing.rows.entries()) {
    const row = steps.map((step, place) => ({
      ...sized(flow, step, first, second),
      x: trunk ? (width - BOX_WIDTH) / 2 : beside(place, steps.length, width / 2),
      y,
      row: index,
      trunk,
    }));
    const straight = trunk && drawing.rows[index + 1]?.trunk !== false;
    for (const box of row) boxes.set(box.step, box);
    y += Math.max(...row.map((box) => box.height)) + (straight ? STRAIGHT_GAP : BENDING_GAP);
  }
  const sections = flow.sections.map((section) => {
    const id = sectionTextId(flow, section);
    return `${first(id)} / ${second(id)}`;
  });
  return { width, height: y + MARGIN - STRAIGHT_GAP, boxes, sections };
}

/** Half of a row left of the gutter, half right of it; a single one to the right. */
function beside(index: number, count: number, middle: number): number {
  const left = Math.floor(count / 2);
  const step = BOX_WIDTH + GAP;
  return index < left
    ? middle - GUTTER / 2 - (left - index) * step + GAP
    : middle + GUTTER / 2 + (index - left) * step;
}

function sized(flow: Flow, step: Step, first: Say, second: Say) {
  const id = stepTextId(flow, step);
  const title = wrap(titleOf(first(id)), 30);
  const subtitle = wrap(titleOf(second(id)), 42);
  const lines = linesOf(flow, step, first, second).flatMap((line) => wrap(line, 45));
  const rows = title.length * 1.15 + subtitle.length + lines.length;
  const height = Math.round(2 * PADDING + 20 + rows * LINE + (lines.length > 0 ? 10 : 0));
  return { step, title, subtitle, lines, height, section: flow.sections.indexOf(step.section) };
}

function linesOf(flow: Flow, step: Step, first: Say, second: Say): string[] {
  if (!hasOptions(step)) return [];
  const words = (id: string, say: Say) => say(optionTextId(flow, step, id));
  if ("list" in step && step.options.length > 6) {
    const some = step.options.slice(0, 3).map(({ id }) => words(id, first));
    return [`${step.options.length} вариантов / options: ${some.join(", ")}…`];
  }
  const both = (id: string) => `${words(id, first)} / ${words(id, second)}`;
  return [
    ...plainOptions(step).map(({ id, icon }) => `${icon ?? "•"} ${both(id)}`),
    ...asideOptions(step).map(({ id, icon }) => `${ASIDE} ${icon ? `${icon} ` : ""}${both(id)}`),
  ];
}

function titleOf(text: string): string {
  return text.split("\n")[0] ?? "";
}

/** Breaks a text between words so that no line has more than `most` characters. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
