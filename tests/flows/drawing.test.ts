import { expect, test } from "vitest";
import { drawingOf } from "../../src/app/cli/flow-drawing.js";
import { layOut } from "../../src/app/cli/flow-layout.js";
import { toSvg } from "../../src/app/cli/flow-svg.js";
import { everyKind, flowOf } from "../unit/flow/every-kind.js";
import { alertFlow, everyWay } from "../unit/flow/every-way.js";
import { reportFlow } from "./flow-files.js";

const say = (id: string) => `<${id}>`;

test("the drawing has one place for every step, and no two overlap", () => {
  for (const flow of [reportFlow(), everyKind(), everyWay(), alertFlow(), crowded()]) {
    const drawing = drawingOf(flow, say);
    const { boxes, width } = layOut(flow, drawing, say, say);
    expect([...boxes.keys()]).toEqual(flow.steps);
    const placed = [...boxes.values()];
    for (const a of placed) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + 300).toBeLessThanOrEqual(width);
      for (const b of placed)
        if (a !== b)
          expect(Math.abs(a.x - b.x) >= 300 || b.y > a.y + a.height || a.y > b.y).toBe(true);
    }
  }
});

test("every option that leaves and every step asked on condition has its arrow", () => {
  const { arrows, waysOut } = drawingOf(everyWay(), say);
  const told = arrows.map(({ from, to, label }) => `${from.id} ${to.id} ${label}`);
  expect(told).toContain("area money <ways-area-money>");
  expect(told).toContain("danger numbers <ways-danger-now>");
  expect(told).toContain("money danger ");
  expect(waysOut.map(({ exit }) => exit)).toEqual(["menu"]);
  const jumps = drawingOf(everyKind(), say).arrows;
  expect(jumps.map(({ label }) => label)).toContain("<every-start-brief>");
});

test("something more has an arrow that leads up, dotted", () => {
  const flow = everyWay();
  const drawing = drawingOf(flow, say);
  const up = drawing.arrows.filter((arrow) => arrow.also);
  expect(up.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual(["money area", "work area"]);
  const svg = toSvg(flow, drawing, layOut(flow, drawing, say, say));
  expect(svg.match(/stroke-dasharray="2 4"/g)).toHaveLength(2);
});

test("the minor ways out stand below the plain options and are marked", () => {
  const flow = everyWay();
  const area = flow.steps[1];
  const { boxes } = layOut(flow, drawingOf(flow, say), say, say);
  const marked = area && boxes.get(area)?.lines.map((line) => line.startsWith("⤷"));
  expect(marked?.filter(Boolean)).toHaveLength(2);
  expect(marked?.indexOf(true)).toBe((marked?.lastIndexOf(false) as number) + 1);
});

test("what only some are asked breaks into rows that fit a page", () => {
  const { rows } = drawingOf(crowded(), say);
  expect(rows.map(({ steps }) => steps.length)).toEqual([1, 5, 5, 4, 1]);
});

test("words cannot break out of the SVG", () => {
  const flow = everyWay();
  const drawing = drawingOf(flow, say);
  const svg = toSvg(flow, drawing, layOut(flow, drawing, say, say));
  expect(svg).toContain("&lt;ways-area&gt;");
  expect(svg).not.toContain("<ways-");
});

/** Fourteen steps in a row that are each asked on condition. */
function crowded() {
  const asked = Array.from(
    { length: 14 },
    (_, index) =>
      `  - { id: s${index}, kind: notice, section: one, when: { has: { area: ${index % 2 ? "a" : "b"} } } }`,
  );
  return flowOf(`
id: crowded
version: 1
sections: [one]
limits: { textLength: 20, storyLength: 30 }
steps:
  - { id: area, kind: multi-choice, section: one, options: [{ id: a }, { id: b }] }
${asked.join("\n")}
  - { id: review, kind: review, section: one }
`);
}
