import { expect, test } from "vitest";
import { facetsOf, factsOf } from "../../src/flow/path.js";
import { reportFlow } from "./flow-files.js";
import { Walk } from "./walk.js";

const flow = reportFlow();
const stepsOf = (answers: object) => Object.keys(answers);

test("wages withheld: from the first question to the report", () => {
  const walk = new Walk(flow).begin().answer("area", "money").answer("money", "unpaid_wages");
  walk.answer("danger", "no").answer("story", "They did not pay.", "Three months.");
  walk.answer("unpaid_for", "months").answer("region", "KZ-47").answer("wages_amount", "0,5 млн");
  walk.answer("last_paid", "never").answer("sector", "construction").answer("names", "Stroy LLP");
  expect(walk.at).toBe("review");
  expect([...facetsOf(flow, walk.live())]).toEqual([["category", ["unpaid_wages"]]]);
  walk.press("submit");
  expect(walk.run).toBeNull();
  expect(walk.submitted).toEqual({
    safe: { kind: "chosen", options: ["yes"] },
    consent: { kind: "chosen", options: ["me"] },
    area: { kind: "chosen", options: ["money"] },
    money: { kind: "chosen", options: ["unpaid_wages"] },
    danger: { kind: "chosen", options: ["no"] },
    story: { kind: "text", parts: ["They did not pay.", "Three months."] },
    unpaid_for: { kind: "chosen", options: ["months"] },
    region: { kind: "chosen", options: ["KZ-47"] },
    wages_amount: { kind: "number", value: 500_000 },
    last_paid: { kind: "chosen", options: ["never"] },
    sector: { kind: "chosen", options: ["construction"] },
    names: { kind: "text", parts: ["Stroy LLP"] },
  });
});

test("an area opened by a slip of the finger is taken off on the way back", () => {
  const walk = new Walk(flow).begin().answer("area", "officials");
  expect(walk.at).toBe("officials");
  walk.press("back");
  expect(walk.at).toBe("area");
  expect(walk.view.picks).toEqual([]);
  walk.answer("area", "freedom").answer("freedom", "cannot_leave", "passport_taken");
  walk.answer("danger", "soon").tellTheRest();
  expect(facetsOf(flow, walk.live()).get("category")).toEqual(["passport_taken", "cannot_leave"]);
  walk.press("submit");
  expect(stepsOf(walk.submitted)).not.toContain("officials");
});

test("something more leads back to the areas, as often as it is wanted", () => {
  const walk = new Walk(flow).begin().answer("area", "harm");
  walk.resume({ kind: "toggle", step: walk.view.step.id, option: "violence" }).press("also");
  expect(walk.at).toBe("area");
  expect(walk.view).toMatchObject({ picks: ["harm"], canSkip: false, canKeep: true });
  walk.answer("area", "money").answer("money", "debt_bond");
  expect(walk.at).toBe("danger");
  expect(facetsOf(flow, walk.live()).get("category")).toEqual(["debt_bond", "violence"]);
});

test("who is under 18 gets one simple question and is not asked for the story", () => {
  const walk = new Walk(flow).answer("safe", "yes").answer("consent", "minor").press("done");
  walk.answer("minor_what", "violence").answer("danger", "no").answer("abuser_present", "no");
  walk.answer("region", "KZ-47").press("submit");
  expect(stepsOf(walk.submitted)).toEqual([
    ...["safe", "consent", "minor_help", "minor_what", "danger", "abuser_present", "region"],
  ]);
});

test("sexual abuse alone is asked three questions, and no time", () => {
  const walk = new Walk(flow).begin().answer("area", "harm").answer("harm", "sexual_abuse");
  walk.answer("danger", "no");
  const asked: string[] = [];
  for (; walk.at !== "review"; walk.press("skip")) asked.push(walk.at);
  expect(asked).toEqual(["safe_from_them", "doctor", "woman", "story", "region"]);
});

test("no skipped question is asked again, whatever is answered later", () => {
  const walk = new Walk(flow).begin().answer("area", "stay").press("skip").answer("danger", "no");
  walk.press("skip");
  for (let left = 60; walk.at !== "review" && left > 0; left--) walk.press("skip");
  expect(walk.at).toBe("review");
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
    "how_long",
    "region",
  ]);
});

test("safety and consent cannot be skipped", () => {
  const walk = new Walk(flow).press("skip");
  expect(walk.events).toEqual([{ kind: "resumeRejected", reason: "wrongKind" }]);
  expect(walk.at).toBe("safe");
});

test("an edit at the review can make a question unreachable, and its answer is not sent", () => {
  const walk = new Walk(flow).begin().answer("area", "money").answer("money", "unpaid_wages");
  walk.answer("danger", "no").answer("story", "They did not pay.").answer("unpaid_for", "months");
  walk.press("enough").edit("money");
  walk.answer("money", "unpaid_wages", "debt_bond"); // one off, one on
  expect(walk.at).toBe("how_long");
  walk.press("skip");
  expect(walk.view.review?.map((line) => line.step.id)).not.toContain("unpaid_for");
  expect([...facetsOf(flow, walk.live())]).toEqual([["category", ["debt_bond"]]]);
  walk.press("submit");
  expect(stepsOf(walk.submitted)).not.toContain("unpaid_for");
});

test("an edit at the review that opens a new category asks it, then shows the review again", () => {
  const walk = new Walk(flow).begin().press("skip").answer("danger", "no").tellTheRest();
  walk.edit("area").answer("area", "harm");
  expect(walk.at).toBe("harm");
  walk.answer("harm", "violence");
  expect([walk.at, walk.press("skip").at, walk.press("skip").at]).toEqual([
    ...["abuser_present", "hurt_when", "review"],
  ]);
});

test("a draft goes on when the flow changes meanwhile", () => {
  const walk = new Walk(flow).begin().answer("area", "money").answer("money", "unpaid_wages");
  walk.answer("danger", "no").answer("story", "They did not pay.");
  const changed = reportFlow((yaml) =>
    yaml
      .replaceAll("unpaid_wages", "wages")
      .replace("  - id: review", "  - {id: wish, kind: text, section: details}\n\n  - id: review"),
  );
  expect(changed.hash).not.toBe(flow.hash);
  const later = new Walk(changed, walk.live());
  expect(later.at).toBe("money"); // its answer names an option that is gone
  later.answer("money", "wages");
  expect(later.live().hash).toBe(changed.hash);
  expect(later.at).toBe("unpaid_for"); // the story was kept
  while (later.at !== "wish") later.press("skip");
  later.resume({ kind: "text", text: "My passport." }).press("submit");
  expect(later.submitted).toMatchObject({ wish: { kind: "text", parts: ["My passport."] } });
});
