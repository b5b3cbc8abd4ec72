import { mkdir, writeFile } from "node:fs/promises";
import { drawingOf } from "./flow-drawing.js";
import { readFlow, readTexts, runCommand } from "./flow-files.js";
import { layOut } from "./flow-layout.js";
import { toSvg } from "./flow-svg.js";

const DRAWINGS = "docs/flows";

/**
 * `npm run flows:graph [flows/report.yaml]`: draws a flow for people who do not read YAML, in
 * Russian and English. Writes `docs/flows/<flow>.svg`, or prints the SVG where the output goes to
 * a file or another command.
 */
await runCommand(async () => {
  const texts = await readTexts();
  const flow = await readFlow(process.argv[2] ?? "flows/report.yaml", texts);
  const russian = (id: string) => texts.text("ru", id);
  const english = (id: string) => texts.text("en", id);
  const drawing = drawingOf(flow, russian);
  const svg = toSvg(flow, drawing, layOut(flow, drawing, russian, english));
  const file = `${DRAWINGS}/${flow.id}.svg`;
  await mkdir(DRAWINGS, { recursive: true });
  await writeFile(file, svg);
  process.stdout.write(`${file}: written\n`);
});
