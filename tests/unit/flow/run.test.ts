import { expect, test } from "vitest";
import { parseRun, startRun } from "../../../src/flow/run.js";
import { everyKind, runAfter } from "./every-kind.js";
import { everyWay, voice } from "./every-way.js";

const flow = everyKind();

test("a run comes back from JSON as it was", () => {
  const ways = everyWay();
  for (const run of [
    runAfter(flow, "=brief", '"5', '"one'),
    runAfter(ways, "=agree", "skip", "skip", voice("v1"), '"one'),
  ])
    expect(parseRun(JSON.parse(JSON.stringify(run)))).toEqual(run);
});

test("what is not a run is null", () => {
  const run = startRun(flow);
  for (const bad of [
    null,
    undefined,
    "",
    [],
    {},
    { ...run, answers: [] },
    { ...run, answers: { start: { kind: "chosen" } } },
    { ...run, answers: { start: { kind: "guessed" } } },
    { ...run, answers: { pay: { kind: "number", value: "5" } } },
    { ...run, open: { step: 3 } },
    { ...run, more: 1 },
  ])
    expect(parseRun(bad)).toBeNull();
});
