import { expect, test } from "vitest";
import { facetsOf, factsOf, pathOf, progress } from "../../../src/flow/path.js";
import { startRun } from "../../../src/flow/run.js";
import { everyKind, go, id, runAfter } from "./every-kind.js";

const flow = everyKind();
const ids = (...steps: string[]) => pathOf(flow, runAfter(flow, ...steps)).map((step) => step.id);

test("an option's next jumps, a false condition leaves a step out, else the following step comes", () => {
  expect(ids("=brief")).toEqual(["start", "pay", "story", "wish", "proof", "review"]);
  expect(ids("=full", "+a", "done").slice(0, 4)).toEqual(["start", "picks", "after_a", "place"]);
  expect(ids("=full", "+b", "done", "=x").slice(1, 4)).toEqual(["picks", "after_b", "story"]);
  expect(ids("=full", "+b", "done", "=y").slice(1, 4)).toEqual(["picks", "after_b", "place"]);
});

test("an answer that the definition no longer takes counts as not given", () => {
  const base = startRun(flow);
  const first = (answer: object) =>
    factsOf(flow, { ...base, answers: { [id("start")]: answer as never } }).get("start");
  expect(first({ kind: "chosen", options: ["brief"] })).toEqual(["brief"]);
  for (const answer of [
    { kind: "chosen", options: ["gone"] },
    { kind: "chosen", options: ["leave"] },
    { kind: "chosen", options: ["brief", "full"] },
    { kind: "chosen", options: [] },
    { kind: "skipped" },
    { kind: "dontKnow" },
    { kind: "seen" },
    { kind: "number", value: 1 },
  ])
    expect(first(answer)).toBeUndefined();
});

test("facts are options, skipped and dontKnow; facets collect the options of their steps", () => {
  const run = runAfter(flow, "=full", "+b", "+c", "done", "=y", "skip");
  expect(Object.fromEntries(factsOf(flow, run))).toEqual({
    start: ["full"],
    picks: ["b", "c"],
    after_b: ["y"],
    place: ["skipped"],
  });
  expect([...facetsOf(flow, run)]).toEqual([["topic", ["b", "c", "y"]]]);
  expect([...facetsOf(flow, runAfter(flow, "=full", "dontKnow"))]).toEqual([]);
});

test("progress counts questions and takes the longest walk that may still come", () => {
  expect(progress(flow, startRun(flow))).toEqual({
    section: "one",
    sectionIndex: 0,
    sectionCount: 2,
    done: 0,
    of: 8,
  });
  expect(progress(flow, runAfter(flow, "=brief"))).toMatchObject({
    done: 1,
    of: 5,
    sectionIndex: 1,
  });
  expect(progress(flow, runAfter(flow, "=full", "+a", "done"))).toMatchObject({ done: 2, of: 7 });
});

test("at the review everything is done", () => {
  const run = runAfter(flow, "=brief", "skip", "skip", '"home', "skip");
  expect(progress(flow, run)).toMatchObject({ done: 5, of: 5 });
  expect(go(flow, run, ">pay").events).toEqual([{ kind: "questionAsked", stepId: "pay" }]);
});
