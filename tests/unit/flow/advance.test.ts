import { expect, test } from "vitest";
import { advance, type RejectionReason, type Sprint } from "../../../src/flow/advance.js";
import { currentStep } from "../../../src/flow/path.js";
import { type Run, startRun } from "../../../src/flow/run.js";
import { everyKind, go, id, NOW, runAfter } from "./every-kind.js";

const flow = everyKind();
const fresh = startRun(flow);
const at = (run: Run | null) => (run ? currentStep(flow, run).id : null);

function expectRejected(sprint: Sprint, before: Run, reason: RejectionReason): void {
  expect(sprint.run).toBe(before);
  expect(sprint.events).toEqual([{ kind: "resumeRejected", reason }]);
}

const atPicks = runAfter(flow, "=full");
const atPlace = runAfter(flow, "=full", "skip");
const atPay = runAfter(flow, "=brief");
const atStory = runAfter(flow, "=brief", "skip");
const atWish = runAfter(flow, "=brief", "skip", "skip");
const atProof = runAfter(flow, "=brief", "skip", "skip", '"home');
const atReview = runAfter(flow, "=brief", "skip", "skip", '"home', "skip");
const photo = (name: string) => ({ kind: "media", item: { kind: "photo", id: name } }) as const;

test("an answer is recorded and the next question asked", () => {
  expect(go(flow, fresh, "=full").events).toEqual([
    { kind: "answerRecorded", stepId: "start" },
    { kind: "questionAsked", stepId: "picks" },
  ]);
});

test("a button of another step is stale and changes nothing", () => {
  const pressed = { kind: "option", step: id("start"), option: "brief" } as const;
  expectRejected(advance(flow, atPicks, pressed, NOW), atPicks, "stale");
});

test("what does not fit the step is of the wrong kind", () => {
  const cases = [
    [fresh, "done"],
    [fresh, "+brief"],
    [fresh, "submit"],
    [fresh, ">pay"],
    [fresh, photo("p")],
    [fresh, { kind: "other" }],
    [atPicks, "=a"],
    [atPay, "done"],
    [atReview, "skip"],
  ] as const;
  for (const [run, resume] of cases) expectRejected(go(flow, run, resume), run, "wrongKind");
});

test("words typed where a button is asked for join the story, and the step stays", () => {
  for (const run of [fresh, atPicks, atReview]) {
    const { run: kept, events } = go(flow, run, '"and then');
    expect(events[0]).toMatchObject({ kind: "textKept" });
    expect(JSON.stringify(kept?.answers)).toContain("and then");
    expect(kept && currentStep(flow, kept).id).toBe(currentStep(flow, run).id);
  }
});

test("an unknown option and a page that does not exist are refused", () => {
  expectRejected(go(flow, fresh, "=other"), fresh, "unknownOption");
  expectRejected(go(flow, atPicks, "+z"), atPicks, "unknownOption");
  for (const page of [-1, 3, 0.5]) {
    const resume = { kind: "page", step: id("place"), page } as const;
    expectRejected(go(flow, atPlace, resume), atPlace, "unknownOption");
  }
});

test("an option that leaves ends the run", () => {
  expect(go(flow, fresh, "=leave")).toEqual({
    run: null,
    events: [{ kind: "runEnded", status: "abandoned", exit: "menu" }],
  });
});

test("picks go on and off, keep the order of the definition, and count once done", () => {
  const picked = runAfter(flow, "=full", "+c", "+a", "+c", "+b");
  expect(picked.open?.picks).toEqual(["a", "b"]);
  expect(picked.answers[id("picks")]).toBeUndefined();
  const { run } = go(flow, picked, "done");
  expect(run?.answers[id("picks")]).toEqual({ kind: "chosen", options: ["a", "b"] });
  expect(run?.open).toBeUndefined();
});

test("too many picks, or none at all, are refused", () => {
  const picked = runAfter(flow, "=full", "+c", "+a");
  expectRejected(go(flow, picked, "+b"), picked, "tooMany");
  expectRejected(go(flow, atPicks, "done"), atPicks, "nothingPicked");
});

test("a text of several messages grows by each and stays open until it is done", () => {
  const { run, events } = go(flow, atStory, '"one', '"  two ');
  expect(run?.answers[id("story")]).toEqual({ kind: "text", parts: ["one", "two"], open: true });
  expect(events.at(-1)).toEqual({ kind: "questionAsked", stepId: "story" });
  const done = go(flow, atStory, '"one', "done").run;
  expect(done?.answers[id("story")]).toEqual({ kind: "text", parts: ["one"] });
  expect(at(done)).toBe("wish");
});

test("a text of several messages cannot be done before it has begun", () => {
  expectRejected(go(flow, atStory, "done"), atStory, "tooShort");
});

test("a message that would make the story too long loses nothing told before", () => {
  const run = runAfter(flow, "=brief", "skip", '"aaaaaaaaaaaaaaaaaaaa');
  expectRejected(go(flow, run, '"bbbbbbbbbbbb'), run, "tooLong");
  const { run: longer } = go(flow, run, '"bbbbb');
  expect(longer?.answers[id("story")]).toMatchObject({ parts: ["a".repeat(20), "bbbbb"] });
});

test("skip on a story that has begun keeps what was told", () => {
  const { run } = go(flow, atStory, '"one', "skip");
  expect(run?.answers[id("story")]).toEqual({ kind: "text", parts: ["one"] });
});

test("going back from a story that has begun, and on again, comes to the same story", () => {
  const { run } = go(flow, atStory, '"one', "back", "keep");
  expect(at(run)).toBe("story");
  expect(run?.answers[id("story")]).toMatchObject({ parts: ["one"], open: true });
});

test("a sign of two code units is one character, as Telegram counts it", () => {
  const { run } = go(flow, atWish, `"${"😔".repeat(10)}`);
  expect(run?.answers[id("wish")]).toEqual({ kind: "text", parts: ["😔".repeat(10)] });
  expect(go(flow, atWish, `"${"😔".repeat(11)}`).run?.answers[id("wish")]).toBeUndefined();
});

test("a text is refused when too long for its step, or blank", () => {
  expectRejected(go(flow, atWish, `"${"x".repeat(21)}`), atWish, "tooLong");
  expectRejected(go(flow, atStory, `"${"x".repeat(21)}`), atStory, "tooLong");
  for (const blank of ["", " \n\t", "\u200b\u200d\ufeff", "\u2800", "\u00ad\u3164"])
    expectRejected(go(flow, atWish, `"${blank}`), atWish, "tooShort");
});

test("numbers are read in the digits people write", () => {
  const value = (text: string) => go(flow, atPay, `"${text}`).run?.answers[id("pay")];
  expect(value("1 500")).toEqual({ kind: "number", value: 1500 });
  expect(value("12,5")).toEqual({ kind: "number", value: 12.5 });
  expect(value("12.5")).toEqual({ kind: "number", value: 12.5 });
  expect(value("١٢٣")).toEqual({ kind: "number", value: 123 });
  expect(value("۴۵٫۵")).toEqual({ kind: "number", value: 45.5 });
});

test("what is no number is refused where there is no story to keep it for, and so is a blank", () => {
  const bare = everyKind((yaml) => yaml.replace("several: true", "several: false"));
  const atBarePay = runAfter(bare, "=brief");
  for (const text of ["many", "1e3", "0x10", "1.2.3"])
    expectRejected(go(bare, atBarePay, `"${text}`), atBarePay, "notANumber");
  expectRejected(go(flow, atPay, '" '), atPay, "notANumber");
});

test("a number outside the bounds is refused", () => {
  for (const text of ["-1", "5001"])
    expectRejected(go(flow, atPay, `"${text}`), atPay, "outOfRange");
});

test("media of an accepted kind is collected, up to the most", () => {
  const video = { kind: "media", item: { kind: "video", id: "v" } } as const;
  expectRejected(go(flow, atProof, video), atProof, "wrongKind");
  expectRejected(go(flow, atProof, "done"), atProof, "nothingPicked");
  const one = go(flow, atProof, photo("p1")).run;
  expect(at(one)).toBe("proof");
  const two = go(flow, atProof, photo("p1"), photo("p2")).run;
  expect(at(two)).toBe("review");
  const edited = go(flow, atProof, photo("p1"), photo("p2"), ">proof").run ?? fresh;
  expectRejected(go(flow, edited, photo("p3")), edited, "tooMany");
});

test("back goes one step up the path and the answer given there can be kept", () => {
  const back = go(flow, atWish, "back");
  expect(back.events).toEqual([{ kind: "questionAsked", stepId: "story" }]);
  expect(at(go(flow, atWish, "back", "back").run)).toBe("pay");
  expect(at(go(flow, atWish, "back", "back", "keep").run)).toBe("wish");
});

test("back at the first step asks it again", () => {
  const sprint = go(flow, fresh, "back");
  expect(sprint).toEqual({ run: fresh, events: [{ kind: "questionAsked", stepId: "start" }] });
});

test("back works at the review and at a step that is being edited", () => {
  expect(at(go(flow, atReview, "back").run)).toBe("proof");
  expect(at(go(flow, atReview, ">wish", "back").run)).toBe("story");
});

test("keep at a step that was never answered is stale", () => {
  expectRejected(go(flow, atPicks, "keep"), atPicks, "stale");
});

test("only questions on the path can be edited", () => {
  for (const target of ["picks", "review", "nowhere"])
    expectRejected(go(flow, atReview, `>${target}`), atReview, "wrongKind");
});

test("an answer given in an edit leads back to the review, or to what it opened", () => {
  expect(at(go(flow, atReview, ">pay", '"100').run)).toBe("review");
  expect(at(go(flow, atReview, ">start", "=full").run)).toBe("picks");
});

test("an answer taken off the path comes back with a second change of mind", () => {
  const long = runAfter(flow, "=full", "+c", "done", "=P3");
  const { run } = go(flow, long, "back", "back", "back", "=brief", "back", "=full");
  expect(at(run)).toBe("pay");
});

test("answers off the path are not submitted", () => {
  const sprint = go(flow, atReview, ">start", "=full", "+a", "done", "done", "skip");
  const { events } = go(flow, sprint.run ?? fresh, ">start", "=brief", "submit");
  const [ended] = events;
  expect(ended).toMatchObject({ kind: "runEnded", status: "submitted" });
  const answers = ended?.kind === "runEnded" && ended.status === "submitted" ? ended.answers : {};
  expect(Object.keys(answers)).toEqual(["start", "pay", "story", "wish", "proof"]);
});

test("a run of a changed flow goes on at the first step that needs an answer", () => {
  const changed = everyKind((yaml) => yaml.replace("min: 0, max: 5000", "min: 0, max: 50"));
  const old = runAfter(flow, "=brief", '"100', '"story', "done", "back");
  expect(currentStep(changed, old).id).toBe("pay");
  const { run } = go(changed, old, '"10');
  expect(run?.hash).toBe(changed.hash);
  expect(run && currentStep(changed, run).id).toBe("wish");
});

test("picks survive a change of the flow as far as their options do", () => {
  const changed = everyKind((yaml) =>
    yaml
      .replace("{ id: a }, ", "")
      .replace("when: { has: { picks: a } }", "when: { has: { picks: c } }"),
  );
  const old = runAfter(flow, "=full", "+a", "+b");
  const { run } = go(changed, old, "+c");
  expect(run?.open?.picks).toEqual(["b", "c"]);
});
