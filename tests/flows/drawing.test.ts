import { expect, test } from "vitest";
import { drawingOf } from "../../src/app/cli/flow-drawing.js";
import { layOut } from "../../src/app/cli/flow-layout.js";
import { toSvg } from "../../src/app/cli/flow-svg.js";
import { everyKind } from "../unit/flow/every-kind.js";
import { reportFlow } from "./flow-files.js";

const say = (id: string) => `<${id}>`;

test("the drawing has one place for every step, and no two overlap", () => {
  for (const flow of [reportFlow(), everyKind()]) {
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
  const { arrows, waysOut } = drawingOf(reportFlow(), say);
  const told = arrows.map(({ from, to, label }) => `${from.id} ${to.id} ${label}`);
  expect(told).toContain("area money <report-area-money>");
  expect(told).toContain("danger numbers <report-danger-now>");
  expect(told).toContain("safe unsure <report-safe-unsure>");
  expect(told).toContain("money danger ");
  expect(waysOut.map(({ exit }) => exit)).toEqual(["cover", "rights", "menu"]);
});

test("words cannot break out of the SVG", () => {
  const flow = reportFlow();
  const drawing = drawingOf(flow, say);
  const svg = toSvg(flow, drawing, layOut(flow, drawing, say, say));
  expect(svg).toContain("&lt;report-area&gt;");
  expect(svg).not.toContain("<report-");
});
