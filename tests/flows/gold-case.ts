import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Triaged } from "../../src/domain/triage.js";
import type { TriageRules } from "../../src/domain/triage-rules.js";
import { advance, type Resume } from "../../src/flow/advance.js";
import { type Flow, hasOptions, isQuestion, type Step } from "../../src/flow/definition.js";
import { answerOf, currentStep } from "../../src/flow/path.js";
import { type Run, startRun } from "../../src/flow/run.js";
import { triageRun } from "../../src/telegram/worker/run-triage.js";

const NOW = new Date(Date.UTC(2026, 0, 15, 9));
const AREA = "area";
const ELSE = "else";

const given = z.union([z.string(), z.number(), z.array(z.string()).min(1)]);
type Given = z.infer<typeof given>;

const caseSchema = z.strictObject({
  name: z.string().min(1),
  /** Step id to option, options, `skipped`, `dontKnow`, a number or a text. */
  answers: z.record(z.string(), given),
  level: z.literal([0, 1, 2, 3]),
  tags: z.array(z.string()),
  indicators: z.array(z.string()),
  /** The one rule at the strongest level. */
  decides: z.string().optional(),
});

export type GoldCase = z.infer<typeof caseSchema> & { readonly file: string };

/** Every case of `tests/flows/gold/`, by file and in order. Throws for a file of another shape. */
export function goldCases(folder: string): readonly GoldCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return files.sort().flatMap((file) => {
    const parsed = z
      .array(caseSchema)
      .safeParse(parse(readFileSync(join(folder, file), "utf8")) ?? []);
    if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
    return parsed.data.map((gold) => ({ ...gold, file }));
  });
}

/** The triage of a case: its answers put through the real questions, the rest of them skipped. */
export function triageOf(flow: Flow, rules: TriageRules, answers: GoldCase["answers"]): Triaged {
  const run = new GoldWalk(flow, answers).toTheEnd();
  return triageRun(flow, rules, run, false);
}

class GoldWalk {
  readonly #flow: Flow;
  readonly #answers: ReadonlyMap<string, Given>;
  readonly #used = new Set<string>();
  #run: Run;

  constructor(flow: Flow, answers: GoldCase["answers"]) {
    this.#flow = flow;
    this.#answers = new Map<string, Given>([
      ["safe", "yes"],
      ["consent", "me"],
      ...Object.entries(answers),
    ]);
    this.#run = startRun(flow);
  }

  toTheEnd(): Run {
    for (let step = this.#step; step.kind !== "review"; step = this.#step) {
      this.#take(step);
      if (this.#step === step) throw new Error(`the question "${step.id}" does not let go`);
    }
    const unused = [...this.#answers.keys()].filter((id) => !this.#used.has(id));
    if (unused.length > 0)
      throw new Error(`these questions do not come up: ${unused.sort().join(", ")}`);
    const sprint = advance(this.#flow, this.#run, { kind: "submit", step: this.#step.id }, NOW);
    const ended = sprint.events.find((event) => event.kind === "runEnded");
    if (ended?.status !== "submitted") throw new Error("it does not end");
    return { flow: this.#flow.id, hash: this.#flow.hash, answers: ended.answers };
  }

  get #step(): Step {
    return currentStep(this.#flow, this.#run);
  }

  #take(step: Step): void {
    if (!isQuestion(step)) this.#press("done");
    else if (step.id === AREA && !this.#isPassedOver(AREA)) this.#takeAreas();
    else this.#answer(step, "done");
  }

  /** Picks one area after the other and tells what happened in each before the next. */
  #takeAreas(): void {
    const areas = this.#areas();
    if (areas.length === 0) this.#press("skip");
    this.#used.add(AREA);
    for (const [index, area] of areas.entries()) {
      this.#resume({ kind: "toggle", step: this.#step.id, option: area });
      if (index === areas.length - 1) return;
      if (this.#step.id === area) this.#answer(this.#step, "also");
      else if (area === ELSE) this.#answer(this.#step, "done");
      while (this.#step.id !== AREA) this.#press("back");
    }
  }

  /** The areas that a case names, and those whose own question it answers. */
  #areas(): readonly string[] {
    const said = [this.#answers.get(AREA) ?? []].flat().map(String);
    const step = this.#flow.steps.find((candidate) => candidate.id === AREA);
    const offered = step && hasOptions(step) ? step.options.map(({ id }) => id) : [];
    return [...new Set([...said, ...offered.filter((id) => this.#answers.has(id))])];
  }

  #answer(step: Step, ending: "done" | "also"): void {
    const answer = this.#answers.get(step.id) ?? "skipped";
    this.#used.add(step.id);
    if (answer === "skipped" || answer === "dontKnow") {
      this.#press(answer === "skipped" ? "skip" : "dontKnow");
      return;
    }
    for (const value of [answer].flat().map(String)) {
      if (step.kind === "text" || step.kind === "number")
        this.#resume({ kind: "text", text: value });
      else if (step.kind === "multi-choice")
        this.#resume({ kind: "toggle", step: step.id, option: value });
      else this.#resume({ kind: "option", step: step.id, option: value });
    }
    if (step.kind === "multi-choice" || (step.kind === "text" && step.several)) this.#press(ending);
    if (answerOf(this.#run, step) === undefined)
      throw new Error(`the answer to "${step.id}" is not recorded`);
  }

  #isPassedOver(step: string): boolean {
    const answer = this.#answers.get(step);
    return answer === "skipped" || answer === "dontKnow";
  }

  #press(kind: "done" | "also" | "skip" | "dontKnow" | "back"): void {
    this.#resume({ kind, step: this.#step.id });
  }

  #resume(resume: Resume): void {
    const before = this.#step.id;
    const { run, events } = advance(this.#flow, this.#run, resume, NOW);
    const refused = events.find((event) => event.kind === "resumeRejected");
    if (refused || !run)
      throw new Error(`at "${before}" ${JSON.stringify(resume)} is refused: ${refused?.reason}`);
    this.#run = run;
  }
}
