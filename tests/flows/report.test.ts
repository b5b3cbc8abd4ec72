import { expect, test } from "vitest";
import { facetsOf, factsOf } from "../../src/flow/path.js";
import { reportFlow } from "./flow-files.js";
import { Walk } from "./walk.js";

const flow = reportFlow();
const stepsOf = (answers: object) => Object.keys(answers);

test("wages withheld: from the first question to the report", () => {
  const walk = new Walk(flow).begin().answer("area", "money").answer("money", "unpaid_wages");
  walk.answer("danger", "no").tellTheRest();
  expect(walk.at).toBe("review");
  expect([...facetsOf(flow, walk.live())]).toEqual([["category", ["unpaid_wages"]]]);
  walk.press("submit");
  expect(walk.run).toBeNull();
  expect(walk.submitted).toEqual({
    safe: { kind: "chosen", options: ["yes"] },
    consent: { kind: "chosen", options: ["agree"] },
    area: { kind: "chosen", options: ["money"] },
    money: { kind: "chosen", options: ["unpaid_wages"] },
    danger: { kind: "chosen", options: ["no"] },
    story: { kind: "text", parts: ["They did not pay.", "Three months."] },
    region: { kind: "chosen", options: ["KZ-47"] },
    sector: { kind: "chosen", options: ["construction"] },
    how_long: { kind: "chosen", options: ["months"] },
  });
});

test("passport taken and cannot leave, after a change of mind about what happened", () => {
  const walk = new Walk(flow).begin().answer("area", "officials");
  expect(walk.at).toBe("officials");
  walk.press("back");
  expect(walk.at).toBe("area");
  expect(walk.view.picks).toEqual(["officials"]);
  walk.answer("area", "officials", "freedom"); // one off, one on
  walk.answer("freedom", "cannot_leave", "passport_taken").answer("danger", "soon").tellTheRest();
  expect(facetsOf(flow, walk.live()).get("category")).toEqual(["passport_taken", "cannot_leave"]);
  walk.press("submit");
  expect(stepsOf(walk.submitted)).not.toContain("officials");
});

test("several areas are asked one after another", () => {
  const walk = new Walk(flow).begin().answer("area", "stay", "money", "harm");
  walk.answer("money", "debt_bond").answer("harm", "violence").answer("stay", "detained");
  expect(walk.events).toContainEqual({ kind: "resumeRejected", reason: "nothingPicked" });
  walk.answer("stay", "deport_order");
  expect(walk.at).toBe("danger");
});

test("danger now shows the numbers before the story", () => {
  const walk = new Walk(flow).begin().press("dontKnow");
  walk.answer("danger", "now");
  expect(walk.at).toBe("numbers");
  expect(walk.view).toMatchObject({ canDone: true, canSkip: false, canBack: true });
  walk.press("done");
  expect(walk.at).toBe("story");
  walk.press("back");
  expect(walk.at).toBe("numbers");
});

test("a phone that is not safe leaves to the cover and keeps nothing", () => {
  const walk = new Walk(flow).answer("safe", "no");
  expect(walk.run).toBeNull();
  expect(walk.events).toEqual([{ kind: "runEnded", status: "abandoned", exit: "cover" }]);
});

test("one who is not sure whether it is safe reads the advice before the consent", () => {
  const walk = new Walk(flow).answer("safe", "unsure");
  expect(walk.at).toBe("unsure");
  expect(walk.press("done").at).toBe("consent");
});

test("wanting the rights first, or refusing, leaves without a trace", () => {
  const exit = (option: string) =>
    new Walk(flow).answer("safe", "yes").answer("consent", option).events.at(-1);
  expect(exit("rights")).toEqual({ kind: "runEnded", status: "abandoned", exit: "rights" });
  expect(exit("no")).toEqual({ kind: "runEnded", status: "abandoned", exit: "menu" });
});

test("everything that may be skipped can be skipped", () => {
  const walk = new Walk(flow).begin();
  while (walk.at !== "review") walk.press("skip");
  expect(factsOf(flow, walk.live()).get("danger")).toEqual(["skipped"]);
  walk.press("submit");
  expect(stepsOf(walk.submitted)).toEqual([
    "safe",
    "consent",
    "area",
    "danger",
    "story",
    "region",
    "sector",
    "how_long",
  ]);
});

test("safety and consent cannot be skipped", () => {
  const walk = new Walk(flow).press("skip");
  expect(walk.events).toEqual([{ kind: "resumeRejected", reason: "wrongKind" }]);
  expect(walk.at).toBe("safe");
});

test("an edit at the review can make a category unreachable, and its answer is not sent", () => {
  const walk = new Walk(flow).begin().answer("area", "money", "work");
  walk
    .answer("money", "unpaid_wages")
    .answer("work", "injury")
    .answer("danger", "no")
    .tellTheRest();
  walk.edit("area");
  expect(walk.at).toBe("area");
  walk.answer("area", "work"); // takes it off
  expect(walk.at).toBe("review");
  expect(walk.view.review?.map((line) => line.step.id)).not.toContain("work");
  expect([...facetsOf(flow, walk.live())]).toEqual([["category", ["unpaid_wages"]]]);
  walk.press("submit");
  expect(stepsOf(walk.submitted)).not.toContain("work");
});

test("an edit at the review that opens a new category asks it, then shows the review again", () => {
  const walk = new Walk(flow).begin().press("skip").answer("danger", "no").tellTheRest();
  walk.edit("area").answer("area", "harm");
  expect(walk.at).toBe("harm");
  expect(walk.answer("harm", "violence").at).toBe("review");
});

test("a draft goes on when the flow changes meanwhile", () => {
  const walk = new Walk(flow).begin().answer("area", "money").answer("money", "unpaid_wages");
  walk.answer("danger", "no").answer("story", "They did not pay.");
  const changed = reportFlow((yaml) =>
    yaml
      .replace("{ id: unpaid_wages,", "{ id: wages,")
      .replace("  - id: review", "  - {id: wish, kind: text, section: details}\n\n  - id: review"),
  );
  expect(changed.hash).not.toBe(flow.hash);
  const later = new Walk(changed, walk.live());
  expect(later.at).toBe("money"); // its answer names an option that is gone
  later.answer("money", "wages");
  expect(later.live().hash).toBe(changed.hash);
  expect(later.at).toBe("region"); // the story was kept
  later.answer("region", "KG-GB").press("skip").press("skip");
  expect(later.at).toBe("wish");
  later.resume({ kind: "text", text: "My passport." }).press("submit");
  expect(later.submitted).toMatchObject({ wish: { kind: "text", parts: ["My passport."] } });
});
