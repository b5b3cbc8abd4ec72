import { expect, test } from "vitest";
import { startRun } from "../../../src/flow/run.js";
import { viewOf } from "../../../src/flow/view.js";
import { everyKind, type go, id, runAfter } from "./every-kind.js";
import { everyWay } from "./every-way.js";

const flow = everyKind();
const turn = (page: number) => ({ kind: "page", step: id("place"), page }) as const;
const seen = (...steps: Parameters<typeof go>[2][]) => viewOf(flow, runAfter(flow, ...steps));

test("the first step has no way back, and a question that may not be skipped no skip", () => {
  expect(viewOf(flow, startRun(flow))).toMatchObject({
    canBack: false,
    canSkip: false,
    canDontKnow: false,
    canKeep: false,
    canDone: false,
  });
});

test("six options are in sight, the rest on further pages", () => {
  const ids = (page: number) =>
    seen("=full", "skip", turn(page)).options.map(({ id: option }) => option);
  expect(seen("=full", "skip")).toMatchObject({ page: 0, pageCount: 3 });
  expect(ids(1)).toEqual(["P7", "P8", "P9", "P10", "P11", "P12"]);
  expect(ids(2)).toEqual(["P13"]);
});

test("an option given before is in sight and picked when one comes back", () => {
  const view = seen("=full", "skip", turn(2), "=P13", "back");
  expect(view).toMatchObject({ page: 2, picks: ["P13"], canKeep: true });
  expect(view.options).toEqual([{ id: "P13", picked: true }]);
});

test("the minor ways out are apart, on every page, and not among the six", () => {
  const flow = everyKind((yaml) =>
    yaml.replace(
      "options: [{ id: a }, { id: b }, { id: c }]",
      "options: [{ id: z, aside: true }, { id: a }, { id: b }, { id: c }, { id: d }, { id: e }, { id: f }, { id: g }]",
    ),
  );
  const on = (page: number) =>
    viewOf(flow, runAfter(flow, "=full", { kind: "page", step: id("picks"), page }));
  const asides = [{ id: "z", picked: false }];
  expect(on(0)).toMatchObject({ page: 0, pageCount: 2, asides });
  expect(on(0).options.map((option) => option.id)).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(on(1)).toMatchObject({ page: 1, asides, options: [{ id: "g" }] });
  const six = everyWay((yaml) =>
    yaml.replace("{ id: harm }", "{ id: harm }, { id: d }, { id: e }, { id: f }"),
  );
  const full = viewOf(six, runAfter(six, "=agree"));
  expect([full.options.length, full.asides.length, full.pageCount]).toEqual([6, 2, 1]);
  const picked = viewOf(flow, runAfter(flow, "=full", "+g", "+z", "done", "back"));
  expect(picked).toMatchObject({ page: 1, picks: ["z", "g"], asides: [{ id: "z", picked: true }] });
});

test("picks can be done once there are any, and keep the recorded ones until then", () => {
  expect(seen("=full").canDone).toBe(false);
  expect(seen("=full", "+a")).toMatchObject({ canDone: true, canKeep: false, picks: ["a"] });
  const back = seen("=full", "+a", "done", "back");
  expect(back).toMatchObject({ canDone: true, canKeep: true, picks: ["a"] });
  expect(back.options.map((option) => option.picked)).toEqual([true, false, false]);
});

test("a story that has begun is finished by done, not by skip", () => {
  expect(seen("=brief", "skip")).toMatchObject({ canDone: false, canSkip: true });
  expect(seen("=brief", "skip", '"one')).toMatchObject({
    canDone: true,
    canSkip: false,
    canKeep: false,
    answered: { parts: ["one"] },
  });
});

test("the review lists the questions on the path with their answers", () => {
  const view = seen("=brief", '"5', "skip", '"home', "skip");
  expect(view.step.kind).toBe("review");
  expect(view.review?.map((line) => [line.step.id, line.answer.kind])).toEqual([
    ["start", "chosen"],
    ["pay", "number"],
    ["story", "skipped"],
    ["wish", "text"],
    ["proof", "skipped"],
  ]);
});
