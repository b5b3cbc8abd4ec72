import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { readFlow } from "../flow-file.js";
import { drawingOf } from "./flow-drawing.js";
import { readTexts, runCommand } from "./flow-files.js";
import { layOut } from "./flow-layout.js";
import { toSvg } from "./flow-svg.js";

const DRAWINGS = "docs/flows";

/**
 * `npm run flows:graph [flows/report.yaml [file.svg]]`: draws a flow for people who do not read YAML, in
 * Russian and English. Writes `docs/flows/<flow>.svg` unless told another file.
 */
await runCommand(async () => {
  const [source = "flows/report.yaml", target] = process.argv.slice(2);
  const texts = await readTexts();
  const flow = await readFlow(source, texts);
  const russian = (id: string) => texts.lookUp("ru", id);
  const english = (id: string) => texts.lookUp("en", id);
  const drawing = drawingOf(flow, russian);
  const svg = toSvg(flow, drawing, layOut(flow, drawing, russian, english));
  const file = target ?? `${DRAWINGS}/${flow.id}.svg`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, svg);
  process.stdout.write(`${file}: written\n`);
});
