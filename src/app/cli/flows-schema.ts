import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { definitionSchema } from "../../flow/definition.js";
import { FLOWS, runCommand } from "./flow-files.js";

/** `npm run flows:schema`: the JSON Schema that editors check flows with while they are written. */
await runCommand(async () => {
  const file = `${FLOWS}/flow.schema.json`;
  const schema = z.toJSONSchema(definitionSchema, { io: "input" });
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
  process.stdout.write(`${file}: written\n`);
});
