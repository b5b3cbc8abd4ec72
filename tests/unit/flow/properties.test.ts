import fc from "fast-check";
import { expect, test } from "vitest";
import { advance, type FlowEvent, type Resume } from "../../../src/flow/advance.js";
import { type Flow, hasOptions, isQuestion, type Step } from "../../../src/flow/definition.js";
import { currentStep, pathOf, progress } from "../../../src/flow/path.js";
import { parseRun, type Run, startRun } from "../../../src/flow/run.js";
import { viewOf } from "../../../src/flow/view.js";
import { reportFlow } from "../../flows/flow-files.js";
import { everyKind, NOW } from "./every-kind.js";
import { alertFlow, everyWay } from "./every-way.js";

const flows = fc.constantFrom(everyKind(), everyWay(), alertFlow(), reportFlow());

/** What a person may do: mostly what the screen offers, at times anything at all. */
type Move = { readonly dice: number; readonly pick: number; readonly text: string };

const moves = fc.array(
  fc.record({
    dice: fc.nat(29),
    pick: fc.nat(40),
    text: fc.oneof(
      fc.string({ unit: "binary", maxLength: 25 }),
      fc.constantFrom("12", "home", "١٢", "2 days ago"),
    ),
  }),
  { minLength: 10, maxLength: 60, size: "max" },
);

test("random resumes never throw, and there is always a current step on the path", () => {
  fc.assert(
    fc.property(flows, moves, (flow, all) => {
      for (const { after } of walk(flow, all)) {
        const step = currentStep(flow, after);
        expect(pathOf(flow, after)).toContain(step);
        expect(viewOf(flow, after).step).toBe(step);
      }
    }),
  );
});

test("a run that went through JSON behaves the same", () => {
  fc.assert(
    fc.property(flows, moves, (flow, all) => {
      for (const { before, resume, after } of walk(flow, all)) {
        const stored = parseRun(JSON.parse(JSON.stringify(before)));
        expect(stored).toEqual(before);
        if (stored) expect(advance(flow, stored, resume, NOW).run).toEqual(after);
      }
    }),
  );
});

test("a rejected resume leaves the run as it was", () => {
  fc.assert(
    fc.property(flows, moves, (flow, all) => {
      for (const { before, resume } of walk(flow, all)) {
        const { run, events } = advance(flow, before, resume, NOW);
        if (events.some((event) => event.kind === "resumeRejected")) expect(run).toBe(before);
      }
    }),
  );
});

test("back and then on comes to the step one left", () => {
  fc.assert(
    fc.property(flows, moves, (flow, all) => {
      for (const { after } of walk(flow, all)) {
        const left = currentStep(flow, after);
        if (after.open?.revisit || pathOf(flow, after)[0] === left) continue;
        const back = advance(flow, after, { kind: "back", step: left.id }, NOW).run ?? after;
        const reached = currentStep(flow, back);
        const { id: step, kind } = reached;
        expect(step).not.toBe(left.id);
        // Back at areas, one of which nothing was said is taken off: there is no way on without it.
        if (reached.kind === "multi-choice" && reached.instant) continue;
        const on = { kind: kind === "notice" ? "done" : "keep", step } as const;
        expect(currentStep(flow, advance(flow, back, on, NOW).run ?? back)).toBe(left);
      }
    }),
  );
});

test("progress never falls on the way forward", () => {
  fc.assert(
    fc.property(flows, moves, (flow, all) => {
      for (const { before, resume, after } of walk(flow, all)) {
        const reached = progress(flow, after);
        expect(reached.done).toBeLessThanOrEqual(reached.of);
        const order = (run: Run) => flow.steps.indexOf(currentStep(flow, run));
        // "Something more" goes up where the step is on the path: that is no way forward.
        if (resume.kind === "back" || resume.kind === "edit" || order(after) < order(before))
          continue;
        const share = ({ done, of }: { done: number; of: number }) => done / Math.max(of, 1);
        expect(share(reached)).toBeGreaterThanOrEqual(share(progress(flow, before)));
      }
    }),
  );
});

test("whoever skips and presses on gets to the end, and submits only answers on the path", () => {
  fc.assert(
    fc.property(flows, moves, (flow, all) => {
      let run = [...walk(flow, all)].at(-1)?.after ?? startRun(flow);
      let ended: FlowEvent | undefined;
      for (let count = 0; ended?.kind !== "runEnded"; count++) {
        expect(count).toBeLessThanOrEqual(flow.steps.length + 1);
        const sprint = advance(flow, run, wayOn(currentStep(flow, run), run), NOW);
        ended = sprint.events.at(-1);
        run = sprint.run ?? run;
      }
      if (ended.status !== "submitted") throw new Error("not sent");
      const told = { ...run, answers: ended.answers };
      const path = pathOf(flow, told).filter((step) => step.kind !== "review");
      expect(Object.keys(ended.answers)).toEqual(path.map((step) => step.id));
      expect(Object.values(ended.answers).some((answer) => "open" in answer)).toBe(false);
    }),
  );
});

test("a run goes on under another definition, and a refusal still returns it as it was", () => {
  const longer = alertFlow((yaml) => `${yaml}  - { id: phone, kind: text, section: one }\n`);
  const plain = everyWay((yaml) =>
    yaml.replace("instant: true, ", "").replaceAll("voice: true", "voice: false"),
  );
  const pairs = fc.constantFrom(
    [longer, alertFlow()] as const,
    [plain, everyWay()] as const,
    [everyWay(), plain] as const,
    [everyWay(), alertFlow()] as const,
  );
  fc.assert(
    fc.property(pairs, moves, moves, ([before, after], earlier, later) => {
      const stored = [...walk(before, earlier)].at(-1)?.after ?? startRun(before);
      for (const { before: run, resume } of walk(after, later, stored)) {
        expect(pathOf(after, run)).toContain(currentStep(after, run));
        const sprint = advance(after, run, resume, NOW);
        if (sprint.events.some((event) => event.kind === "resumeRejected"))
          expect(sprint.run).toBe(run);
      }
    }),
  );
});

function* walk(flow: Flow, all: readonly Move[], from: Run = startRun(flow)) {
  let before = from;
  for (const move of all) {
    const resume = resumeOf(flow, before, move);
    const { run, events } = advance(flow, before, resume, NOW);
    expect(events.length).toBeGreaterThan(0);
    const after = run ?? startRun(flow);
    if (run) yield { before, resume, after };
    before = after;
  }
}

function resumeOf(flow: Flow, run: Run, { dice, pick, text }: Move): Resume {
  const step = currentStep(flow, run);
  const any = flow.steps[pick % flow.steps.length]?.id ?? step.id;
  if (dice < 15) return forward(flow, run, step, { dice, pick, text });
  const rest: readonly Resume[] = [
    { kind: "back", step: step.id },
    { kind: "keep", step: step.id },
    { kind: "dontKnow", step: step.id },
    { kind: "media", item: { kind: pick % 2 ? "photo" : "video", id: `m${text}` } },
    { kind: "page", step: step.id, page: pick - 2 },
    { kind: "option", step: any, option: text },
    { kind: "submit", step: any },
    { kind: "text", text },
    { kind: "edit", step: step.id, target: any },
    { kind: "also", step: step.id },
    { kind: "enough", step: step.id },
    { kind: "done", step: step.id },
    { kind: "media", item: { kind: "voice", id: `v${text}` } },
    { kind: "skip", step: step.id },
  ];
  return rest[dice - 15] ?? { kind: "other" };
}

/** What one does who wants to get on: rarely leaving, editing at the review. */
function forward(flow: Flow, run: Run, step: Step, { dice, pick, text }: Move): Resume {
  const { canDone, canAlso } = viewOf(flow, run);
  if (canAlso && pick % 4 === 0) return { kind: "also", step: step.id };
  if (canDone && pick % 2) return { kind: "done", step: step.id };
  if (hasOptions(step)) {
    const staying = step.options.filter((option) => !option.leave || pick === 40);
    const option = staying[(pick + dice) % staying.length]?.id ?? "";
    return { kind: step.kind === "multi-choice" ? "toggle" : "option", step: step.id, option };
  }
  if (step.kind === "review") {
    const asked = pathOf(flow, run).filter(isQuestion);
    return { kind: "edit", step: step.id, target: asked[pick % asked.length]?.id ?? step.id };
  }
  if (step.kind === "notice") return { kind: "done", step: step.id };
  if (pick % 3 === 0) return { kind: "skip", step: step.id };
  return { kind: "text", text };
}

/** The shortest way past a step. */
function wayOn(step: Step, run: Run): Resume {
  if (step.kind === "review") return { kind: "submit", step: step.id };
  if (step.kind === "notice") return { kind: "done", step: step.id };
  if (run.answers[step.id] && run.open?.revisit) return { kind: "keep", step: step.id };
  if ("skip" in step && step.skip) return { kind: "skip", step: step.id };
  if (hasOptions(step)) return { kind: "option", step: step.id, option: step.options[0]?.id ?? "" };
  return { kind: "text", text: "home" };
}
