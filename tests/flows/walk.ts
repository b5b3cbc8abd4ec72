import { expect } from "vitest";
import type { StepId } from "../../src/domain/ids.js";
import { advance, type FlowEvent, type Resume } from "../../src/flow/advance.js";
import { type Flow, hasOptions } from "../../src/flow/definition.js";
import { currentStep } from "../../src/flow/path.js";
import { type Answers, parseRun, type Run, startRun } from "../../src/flow/run.js";
import { type StepView, viewOf } from "../../src/flow/view.js";

const NOW = new Date(Date.UTC(2026, 0, 15, 9));

/**
 * One person walking a flow. Between steps the run goes through JSON, as it does in the store, and
 * every step is taken with the run before and after that: both must come to the same.
 */
export class Walk {
  readonly flow: Flow;
  run: Run | null;
  events: readonly FlowEvent[] = [];

  constructor(flow: Flow, run: Run = startRun(flow)) {
    this.flow = flow;
    this.run = run;
  }

  resume(resume: Resume): this {
    const run = this.live();
    const stored = parseRun(JSON.parse(JSON.stringify(run)));
    if (!stored) throw new Error("the run does not survive the store");
    const sprint = advance(this.flow, run, resume, NOW);
    expect(advance(this.flow, stored, resume, NOW)).toEqual(sprint);
    this.run = sprint.run;
    this.events = sprint.events;
    return this;
  }

  /**
   * Answers the question that is asked, which must be `step`: option ids, or text. An instant step
   * takes one option at a time.
   */
  answer(step: string, ...given: string[]): this {
    expect(this.at).toBe(step);
    const asked = this.view.step;
    const id = step as StepId;
    if (asked.kind === "multi-choice") {
      if (asked.instant) expect(given).toHaveLength(1);
      for (const option of given) this.resume({ kind: "toggle", step: id, option });
      return asked.instant ? this : this.press("done");
    }
    if (asked.kind === "text" || asked.kind === "number") {
      for (const text of given) this.resume({ kind: "text", text });
      return asked.kind === "text" && asked.several ? this.press("done") : this;
    }
    expect(hasOptions(asked)).toBe(true);
    return this.resume({ kind: "option", step: id, option: given[0] ?? "" });
  }

  /** Presses a button of the current screen. */
  press(kind: "done" | "skip" | "dontKnow" | "back" | "keep" | "also" | "enough" | "submit"): this {
    return this.resume({ kind, step: this.view.step.id });
  }

  edit(target: string): this {
    return this.resume({ kind: "edit", step: this.view.step.id, target: target as StepId });
  }

  /** From the beginning to the question what happened. */
  begin(): this {
    return this.answer("safe", "yes").answer("consent", "me");
  }

  /** The story in few words; the rest is left out. */
  tellTheRest(): this {
    return this.answer("story", "They did not pay.", "Three months.").press("enough");
  }

  get at(): string {
    return currentStep(this.flow, this.live()).id;
  }

  get view(): StepView {
    return viewOf(this.flow, this.live());
  }

  /** What was told, once it was sent. */
  get submitted(): Answers {
    const ended = this.events.find((event) => event.kind === "runEnded");
    if (ended?.status !== "submitted") throw new Error("not submitted");
    return ended.answers;
  }

  live(): Run {
    if (!this.run) throw new Error("the run has ended");
    return this.run;
  }
}
