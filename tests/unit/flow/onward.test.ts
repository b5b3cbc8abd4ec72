import { expect, test } from "vitest";
import { advance } from "../../../src/flow/advance.js";
import { currentStep, facetsOf } from "../../../src/flow/path.js";
import { type Run, startRun } from "../../../src/flow/run.js";
import { viewOf } from "../../../src/flow/view.js";
import { go, id, NOW, runAfter } from "./every-kind.js";
import { alertFlow, everyWay, voice } from "./every-way.js";

const flow = everyWay();
const alert = alertFlow();
const at = (run: Run | null, of = flow) => (run ? currentStep(of, run).id : null);
const areas = (run: Run | null) => run?.answers[id("area")];
const chosen = (...options: string[]) => ({ kind: "chosen", options });
const wrong = (reason: string) => [{ kind: "resumeRejected", reason }];

test("a tap on an instant step records the option at once and goes on", () => {
  const { run, events } = go(flow, runAfter(flow, "=agree"), "+work");
  expect(events).toEqual([
    { kind: "answerRecorded", stepId: "area" },
    { kind: "questionAsked", stepId: "work" },
  ]);
  expect(areas(run)).toEqual(chosen("work"));
});

test("something more records the picks, goes up, and what is picked there is added", () => {
  const up = go(flow, runAfter(flow, "=agree", "+work", "+injury"), "also");
  expect(up.events).toEqual([
    { kind: "answerRecorded", stepId: "work" },
    { kind: "questionAsked", stepId: "area" },
  ]);
  expect(up.run?.answers[id("work")]).toEqual(chosen("injury"));
  const { run } = go(flow, up.run ?? startRun(flow), "+money");
  expect(areas(run)).toEqual(chosen("money", "work"));
  expect(at(run)).toBe("money");
  const on = go(flow, run ?? startRun(flow), "+wages", "done").run;
  expect(at(on)).toBe("danger");
  expect(on && [...facetsOf(flow, on)]).toEqual([["topic", ["wages", "injury"]]]);
});

test("something more is refused where nothing is picked and where the step has none", () => {
  const picking = runAfter(flow, "=agree", "+work");
  expect(go(flow, picking, "also")).toEqual({ run: picking, events: wrong("nothingPicked") });
  for (const run of [startRun(flow), runAfter(flow, "=agree", "+harm", "=no", "skip", "skip")])
    expect(go(flow, run, "also")).toEqual({ run, events: wrong("wrongKind") });
});

test("a picked option leads to what was asked because of it, and its answer stays", () => {
  const up = runAfter(flow, "=agree", "+money", "+debt", "done", "=no", "back", "back", "back");
  const { run, events } = go(flow, up, "+money");
  expect(events).toEqual([{ kind: "questionAsked", stepId: "money" }]);
  expect(run?.answers[id("money")]).toEqual(chosen("debt"));
  expect(at(go(flow, up, "+money", "keep").run)).toBe("story");
});

test("a picked option that nothing is asked about goes on, and so does one asked about later", () => {
  for (const option of ["harm", "words"]) {
    const back = runAfter(flow, "=agree", `+${option}`, "back");
    const { run, events } = go(flow, back, `+${option}`);
    expect(events).toEqual([{ kind: "questionAsked", stepId: "danger" }]);
    expect(areas(run)).toEqual(chosen(option));
  }
});

test("an instant step takes no done and no unknown option, and passing it over throws nothing away", () => {
  const back = runAfter(flow, "=agree", "+harm", "skip", "back", "back");
  expect(go(flow, back, "done")).toEqual({ run: back, events: wrong("wrongKind") });
  expect(go(flow, back, "+gold")).toEqual({ run: back, events: wrong("unknownOption") });
  expect(areas(go(flow, back, "dontKnow").run)).toEqual(chosen("harm"));
  expect(areas(go(flow, back, "skip").run)).toEqual(chosen("harm"));
});

test("picks that were unrecorded when a step became instant are recorded with the next tap", () => {
  const old = everyWay((yaml) => yaml.replace("instant: true, ", ""));
  const picking = runAfter(old, "=agree", "+harm", "+work");
  expect(areas(go(flow, picking, "+money").run)).toEqual(chosen("money", "work", "harm"));
  expect(areas(go(flow, picking, "+work").run)).toEqual(chosen("work", "harm"));
});

test("the buttons of an instant step are its options and, once answered, keep", () => {
  const first = viewOf(flow, runAfter(flow, "=agree"));
  expect(first).toMatchObject({ canDone: false, canKeep: false, canAlso: false, picks: [] });
  const again = viewOf(flow, runAfter(flow, "=agree", "+work", "skip", "back", "back"));
  expect(again).toMatchObject({ canDone: false, canKeep: true, canAlso: false, picks: ["work"] });
});

test("something more is offered when something is picked and its step is passed", () => {
  const seen = (...steps: string[]) => viewOf(flow, runAfter(flow, ...steps));
  expect(seen("=agree", "+work").canAlso).toBe(false);
  expect(seen("=agree", "+work", "+hours").canAlso).toBe(true);
  const passing = everyWay((yaml) =>
    yaml
      .replace("{ id: agree }", "{ id: agree, next: danger }")
      .replace("id: about, kind: multi-choice,", "id: about, kind: multi-choice, also: money,"),
  );
  const run = runAfter(passing, "=agree", "skip", "skip", "skip", "+a");
  expect(viewOf(passing, run).canAlso).toBe(false);
  expect(go(passing, run, "also").events).toEqual(wrong("wrongKind"));
});

test("enough passes over everything that is left and comes to the review", () => {
  const { run, events } = go(
    flow,
    runAfter(flow, "=agree", "+money", "skip", "skip", '"one'),
    "done",
  );
  expect(at(run)).toBe("since");
  const { run: whole, events: passed } = go(flow, run ?? startRun(flow), "enough");
  expect(events.at(-1)).toMatchObject({ stepId: "since" });
  expect(passed.at(-1)).toEqual({ kind: "questionAsked", stepId: "review" });
  expect(whole?.answers).toMatchObject({
    story: { parts: ["one"] },
    since: { kind: "skipped" },
    pay: { kind: "skipped" },
    read: { kind: "seen" },
    proof: { kind: "skipped" },
  });
});

test("enough finishes what is growing, records what is picked and keeps what was answered", () => {
  const atAbout = runAfter(flow, "=agree", "skip", "skip", '"one', "done", "=week", "+b");
  const picked = go(flow, atAbout, "enough").run;
  expect(picked?.answers).toMatchObject({ since: chosen("week"), about: chosen("b") });
  const photo = { kind: "media", item: { kind: "photo", id: "p" } } as const;
  const atProof = go(flow, atAbout, "done", "done", '"Ali', photo).run ?? startRun(flow);
  const { run } = go(flow, atProof, "enough");
  expect(run?.answers[id("proof")]).toEqual({ kind: "media", items: [photo.item] });
  const edited = go(flow, run ?? atProof, ">since", "enough").run;
  expect(edited?.answers[id("since")]).toEqual(chosen("week"));
  expect(at(edited)).toBe("review");
});

test("enough is offered on the questions below its step and nowhere else", () => {
  const seen = (...steps: string[]) => viewOf(flow, runAfter(flow, ...steps)).canEnough;
  const toStory = ["=agree", "skip", "skip"];
  expect(seen()).toBe(false);
  expect(seen(...toStory)).toBe(false);
  expect(seen(...toStory, "skip")).toBe(true);
  expect(seen(...toStory, "skip", "skip", "skip")).toBe(false); // a notice
  const atStory = runAfter(flow, ...toStory);
  expect(go(flow, atStory, "enough")).toEqual({ run: atStory, events: wrong("wrongKind") });
  expect(viewOf(alert, startRun(alert)).canEnough).toBe(false);
});

test("a flow that finishes with the answer is submitted by the last one", () => {
  const { run, events } = go(alert, startRun(alert), "=hurt", "=P2", '"help', "done");
  expect(run).toBeNull();
  expect(events).toEqual([
    { kind: "answerRecorded", stepId: "more" },
    {
      kind: "runEnded",
      status: "submitted",
      answers: {
        what: chosen("hurt"),
        place: chosen("P2"),
        more: { kind: "text", parts: ["help"] },
      },
    },
  ]);
});

test("it is submitted by a skip and by a kept answer too, and never while the last one grows", () => {
  const end = (...steps: string[]) => go(alert, startRun(alert), ...steps).events.at(-1)?.kind;
  expect(end("skip", "skip", "skip")).toBe("runEnded");
  expect(end("=held", "skip")).toBe("runEnded");
  expect(at(runAfter(alert, "=held", '"one', '"two'), alert)).toBe("more");
  expect(end("=held", '"one', "back", "keep", "done")).toBe("runEnded");
  // Words told on the way are still growing when their own step is reached.
  expect(at(runAfter(alert, '"help', "=held"), alert)).toBe("more");
});

test("what was answered off the path is not submitted with the last answer", () => {
  const ended = go(alert, startRun(alert), "=hurt", "=P2", "back", "back", "=held", "skip").events;
  expect(ended.at(-1)).toMatchObject({ answers: { what: chosen("held") } });
  expect(JSON.stringify(ended)).not.toContain("P2");
});

test("a stored run that a changed definition leaves whole asks its last question again", () => {
  const longer = alertFlow((yaml) => `${yaml}  - { id: phone, kind: text, section: one }\n`);
  const stored = runAfter(longer, "=hurt", "skip", '"help', "done");
  expect(at(stored, alert)).toBe("more");
  expect(viewOf(alert, stored)).toMatchObject({ canDone: true, canBack: true });
  for (const on of ["done", "keep"])
    expect(go(alert, stored, on).events.at(-1)?.kind).toBe("runEnded");
  expect(at(go(alert, stored, "back").run, alert)).toBe("place");
  const { run, events } = go(alert, stored, '"quick', { kind: "other" });
  expect(events).toEqual(wrong("wrongKind"));
  expect(run?.answers[id("more")]).toMatchObject({ parts: ["help", "quick"] });
});

test("a refused button returns the very run, of another definition too", () => {
  const changed = everyWay((yaml) => yaml.replace("version: 1", "version: 2"));
  const run = runAfter(flow, "=agree", "+work");
  for (const kind of ["also", "enough"] as const)
    expect(advance(changed, run, { kind, step: id("work") }, NOW).run).toBe(run);
});

test("voice messages and words make one answer, told apart", () => {
  const atStory = runAfter(flow, "=agree", "skip", "skip");
  const { run } = go(flow, atStory, voice("v1"), '"one', voice("v2"), "done");
  expect(run?.answers[id("story")]).toEqual({
    kind: "text",
    parts: ["one"],
    voices: [voice("v1").item, voice("v2").item],
  });
  expect(at(run)).toBe("since");
});

test("a voice message alone is an answer", () => {
  const atStory = runAfter(flow, "=agree", "skip", "skip");
  const growing = go(flow, atStory, voice("v1")).run ?? atStory;
  expect(viewOf(flow, growing)).toMatchObject({ canDone: true, canSkip: false });
  expect(at(go(flow, growing, "done").run)).toBe("since");
  const atNamed = go(flow, atStory, "skip", "skip", "skip", "done").run ?? atStory;
  const { run } = go(flow, atNamed, voice("v1"));
  expect(run?.answers[id("named")]).toEqual({
    kind: "text",
    parts: [],
    voices: [voice("v1").item],
  });
  expect(at(run)).toBe("proof");
});

test("a text that is not laid out for voice, or a photo where it is, is of the wrong kind", () => {
  const silent = everyWay((yaml) => yaml.replaceAll("voice: true", "voice: false"));
  const atStory = runAfter(silent, "=agree", "skip", "skip");
  expect(go(silent, atStory, voice("v1")).events).toEqual(wrong("wrongKind"));
  const photo = { kind: "media", item: { kind: "photo", id: "p" } } as const;
  expect(go(flow, atStory, photo).events).toEqual(wrong("wrongKind"));
  const told = go(flow, atStory, voice("v1"), "done").run ?? atStory;
  expect(at(told, silent)).toBe("since"); // told before the definition changed
});

test("an answer takes twenty voice messages", () => {
  const many = Array.from({ length: 20 }, (_, index) => voice(`v${index}`));
  const run = go(flow, runAfter(flow, "=agree", "skip", "skip"), ...many).run ?? startRun(flow);
  expect(go(flow, run, voice("more"))).toEqual({ run, events: wrong("tooMany") });
});
