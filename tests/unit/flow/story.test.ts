import { expect, test } from "vitest";
import { currentStep } from "../../../src/flow/path.js";
import { type Run, startRun } from "../../../src/flow/run.js";
import { go, id, runAfter } from "./every-kind.js";
import { everyWay } from "./every-way.js";

const flow = everyWay();
const story = (run: Run | null) => run?.answers[id("story")];
const at = (run: Run | null) => (run ? currentStep(flow, run).id : null);
const kept = [
  { kind: "textKept", stepId: "story" },
  { kind: "questionAsked", stepId: expect.anything() },
];

test("words typed before a gate is answered are not kept", () => {
  const run = startRun(flow);
  expect(go(flow, run, '"they beat me')).toEqual({
    run,
    events: [{ kind: "resumeRejected", reason: "wrongKind" }],
  });
});

test("words typed after the gates join the story before it is asked, and there it goes on", () => {
  const { run, events } = go(flow, runAfter(flow, "=agree"), '"they beat me');
  expect(events).toEqual(kept);
  expect(story(run)).toEqual({ kind: "text", parts: ["they beat me"], open: true });
  expect(at(run)).toBe("area");
  const on = go(flow, run ?? startRun(flow), "skip", "skip", '"twice', "done").run;
  expect(story(on)).toEqual({ kind: "text", parts: ["they beat me", "twice"] });
});

test("a step of a person's own words that is no gate keeps none back", () => {
  const open = everyWay((yaml) => yaml.replace("gate: true", "review: false"));
  expect(go(open, startRun(open), '"they beat me').events).toEqual(kept);
});

test("words are kept for a story on the path only", () => {
  const run = runAfter(flow, "=minor");
  expect(go(flow, run, '"they beat me')).toEqual({
    run,
    events: [{ kind: "resumeRejected", reason: "wrongKind" }],
  });
});

test("words where a number is asked join the story, finished or not, and the number is asked again", () => {
  const atPay = runAfter(flow, "=agree", "+money", "skip", "skip", '"one', "done", "skip");
  const { run, events } = go(flow, atPay, '"he said next month');
  expect(events).toEqual(kept);
  expect(story(run)).toEqual({ kind: "text", parts: ["one", "he said next month"] });
  expect(at(run)).toBe("pay");
  expect(go(flow, atPay, '"5001').events).toEqual([
    { kind: "resumeRejected", reason: "outOfRange" },
  ]);
});

test("words for which the story has no room are refused as too long, wherever they are typed", () => {
  const full = runAfter(flow, "=agree", `"${"a".repeat(29)}`, `"${"b".repeat(29)}`);
  expect(go(flow, full, '"more of it')).toEqual({
    run: full,
    events: [{ kind: "resumeRejected", reason: "tooLong" }],
  });
});

test("words too long for a short answer join the story, and it is asked again", () => {
  const short = everyWay((yaml) =>
    yaml.replace("id: named, kind: text,", "id: named, kind: text, maxLength: 5,"),
  );
  const atNamed = runAfter(short, "=agree", "skip", "skip", "skip", "skip", "skip", "done");
  expect(at(atNamed)).toBe("named");
  const { run, events } = go(short, atNamed, '"Stroy and Sons');
  expect(events).toEqual(kept);
  expect(story(run)).toMatchObject({ parts: ["Stroy and Sons"] });
  expect(at(run)).toBe("named");
});

test("a number of days typed where a time is asked chooses the option that means it", () => {
  const atSince = runAfter(flow, "=agree", "skip", "skip", "skip");
  const said = (text: string) => go(flow, atSince, `"${text}`).run?.answers[id("since")];
  expect(said("today")).toEqual({ kind: "chosen", options: ["today"] });
  expect(said("2 days ago")).toEqual({ kind: "chosen", options: ["week"] });
  expect(said("7 days ago")).toEqual({ kind: "chosen", options: ["week"] });
  expect(said("400 days ago")).toEqual({ kind: "chosen", options: ["long"] });
});

test("a time that no option means, and other words, join the story", () => {
  const atSince = runAfter(flow, "=agree", "skip", "skip", "skip");
  for (const text of ["20 days ago", "when he was away"]) {
    const { run, events } = go(flow, atSince, `"${text}`);
    expect(events).toEqual(kept);
    expect(at(run)).toBe("since");
    expect(story(run)).toEqual({ kind: "text", parts: [text] });
  }
});
