import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Flow } from "../../src/flow/definition.js";
import { loadFlow } from "../../src/flow/load.js";
import type { Surroundings } from "../../src/flow/surroundings.js";
import { encodePress } from "../../src/telegram/worker/buttons.js";

const root = join(import.meta.dirname, "../..");

export const reportYaml = readFileSync(join(root, "flows/report.yaml"), "utf8");
export const listsYaml = readFileSync(join(root, "flows/lists.yaml"), "utf8");

/** Surroundings that lack nothing. */
export const complete: Surroundings = {
  file: "flows/report.yaml",
  locales: ["ru"],
  hasText: () => true,
  callbackData: (step, option) => encodePress({ kind: "option", step, option }),
};

/** The flow as it stands in `flows/`, with `change` made to its YAML first. */
export function reportFlow(change: (yaml: string) => string = (yaml) => yaml): Flow {
  return loadFlow(change(reportYaml), listsYaml, complete);
}
