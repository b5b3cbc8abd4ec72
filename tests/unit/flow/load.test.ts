import { expect, test } from "vitest";
import {
  type Flow,
  hasOptions,
  optionTextId,
  sectionTextId,
  stepTextId,
} from "../../../src/flow/definition.js";
import { everyKind } from "./every-kind.js";
import { everyWay } from "./every-way.js";

const stepOf = (flow: Flow, id: string) => {
  const found = flow.steps.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
};

test("places and times get the options of their lists", () => {
  const place = stepOf(everyKind(), "place");
  expect(hasOptions(place) && place.options.slice(0, 2)).toEqual([{ id: "P1" }, { id: "P2" }]);
});

test("an entry of a list is an id, or an id with the days ago that it means", () => {
  expect(stepOf(everyWay(), "since")).toMatchObject({
    options: [
      { id: "today", days: [0, 0] },
      { id: "week", days: [2, 7] },
      { id: "long", days: [60, null] },
      { id: "never" },
    ],
  });
});

test("yes and no are ids, not truth values", () => {
  const flow = everyKind((yaml) => yaml.replace("{ id: full }", "{ id: yes }\n      - { id: no }"));
  expect(stepOf(flow, "start")).toMatchObject({
    options: [{ id: "brief" }, { id: "yes" }, { id: "no" }, { id: "leave" }],
  });
});

test("texts are named after the flow, the step and the option, or the list", () => {
  const flow = everyKind();
  expect(stepTextId(flow, stepOf(flow, "picks"))).toBe("every-picks");
  expect(optionTextId(flow, stepOf(flow, "picks"), "a")).toBe("every-picks-a");
  expect(optionTextId(flow, stepOf(flow, "place"), "P1")).toBe("places-P1");
  expect(sectionTextId(flow, "one")).toBe("every-section-one");
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
