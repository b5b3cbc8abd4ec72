import { expect, test } from "vitest";
import { optionTextId, sectionTextId, stepTextId } from "../../../src/flow/definition.js";
import { reportFlow } from "../../flows/flow-files.js";
import { everyKind } from "./every-kind.js";

const report = reportFlow();
const step = (id: string) => {
  const found = report.steps.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
};

test("places and times get the options of their lists", () => {
  expect(step("how_long")).toMatchObject({
    options: [{ id: "today" }, { id: "week" }, {}, {}, {}],
  });
});

test("yes and no are ids, not truth values", () => {
  expect(step("safe")).toMatchObject({ options: [{ id: "yes" }, { id: "unsure" }, { id: "no" }] });
});

test("texts are named after the flow, the step and the option, or the list", () => {
  expect(stepTextId(report, step("area"))).toBe("report-area");
  expect(optionTextId(report, step("area"), "money")).toBe("report-area-money");
  expect(optionTextId(report, step("region"), "KZ-47")).toBe("regions-KZ-47");
  expect(sectionTextId(report, "start")).toBe("report-section-start");
});

test("the hash tells definitions apart, not the way they are written", () => {
  const flow = everyKind();
  expect(flow.hash).toMatch(/^[0-9a-f]{16}$/);
  const restyled = everyKind((yaml) =>
    yaml.replace("id: every\nversion: 1", "version: 1 # new\nid: 'every'"),
  );
  expect(restyled.hash).toBe(flow.hash);
  expect(everyKind((yaml) => yaml.replace("{ id: c }", "{ id: d }")).hash).not.toBe(flow.hash);
});
