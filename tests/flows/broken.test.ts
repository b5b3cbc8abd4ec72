import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { AppError } from "../../src/domain/errors.js";
import { loadFlow } from "../../src/flow/load.js";
import { complete } from "./flow-files.js";

const listsYaml = "{ regions: [KZ-47, KZ-19], lasting: [today, week] }";
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

test("an entry of a list that says its days wrongly is shown what to write", () => {
  const load = (entry: string) => () =>
    loadFlow(read("no-review.yaml"), `lasting: [today, ${entry}]`, complete);
  const message =
    'flows/lists.yaml: "lasting.2" is no entry of a list. Write an id, or { id: week, days: [2, 7] }; null is without limit.';
  for (const entry of ["{ id: week, days: 7 }", "{ id: week, days: [2] }", "{ days: [2, 7] }"])
    expect(load(entry)).toThrow(expect.objectContaining({ message }));
});

test("days that end before they begin are a problem of the step that asks for them", () => {
  const step = "{ id: since, kind: time-ago, section: start, list: lasting }";
  const yaml = read("no-review.yaml").replace("{ id: read, kind: notice, section: start }", step);
  const load = () => loadFlow(yaml, "lasting: [{ id: week, days: [7, 2] }]", complete);
  expect(load).toThrow(
    'step "since": the days of option "week" end before they begin. Exchange them in lists.yaml.',
  );
});

test("a slip of syntax is shown by line and column", () => {
  const load = () => loadFlow("id: test\nsteps: [one, two\n", listsYaml, complete);
  expect(load).toThrow(/^flows\/report\.yaml: line 3, column 1: .*\. Correct the YAML there\.$/);
});
