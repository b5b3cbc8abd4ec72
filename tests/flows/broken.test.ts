import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { AppError } from "../../src/domain/errors.js";
import { loadFlow } from "../../src/flow/load.js";
import { complete, listsYaml } from "./flow-files.js";

const directory = join(import.meta.dirname, "broken");
const names = readdirSync(directory)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.replace(".yaml", ""));

const read = (name: string) => readFileSync(join(directory, name), "utf8");

test.each(names)("%s is refused in plain words", (name) => {
  const load = () =>
    loadFlow(read(`${name}.yaml`), listsYaml, {
      ...complete,
      file: `flows/${name}.yaml`,
      locales: ["ru", "uz"],
      hasText: (locale, id) => !(locale === "uz" && id.includes("unspoken")),
      callbackData: (step, option) => `option of the worker's chat:${step}:${option}`,
    });
  expect(load).toThrow(AppError);
  expect(load).toThrow(
    expect.objectContaining({ code: "flow.invalid", message: read(`${name}.txt`).trimEnd() }),
  );
});

test("a broken list is named as such", () => {
  const load = () => loadFlow(read("no-review.yaml"), "regions: KZ-47", complete);
  const message = 'flows/lists.yaml: "regions" has the wrong kind of value. Write a list.';
  expect(load).toThrow(expect.objectContaining({ message }));
});

test("a slip of syntax is shown by line and column", () => {
  const load = () => loadFlow("id: test\nsteps: [one, two\n", listsYaml, complete);
  expect(load).toThrow(/^flows\/report\.yaml: line 3, column 1: .*\. Correct the YAML there\.$/);
});
