import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { AppError } from "../../domain/errors.js";
import type { Triaged } from "../../domain/triage.js";
import { advance, type FlowEvent } from "../../flow/advance.js";
import { currentStep, facetsOf } from "../../flow/path.js";
import { type Run, startRun } from "../../flow/run.js";
import { viewOf } from "../../flow/view.js";
import { triageRun } from "../../telegram/worker/run-triage.js";
import { readFlow } from "../flow-file.js";
import { readRules, readTexts, runCommand } from "./flow-files.js";
import { readLine } from "./terminal-input.js";
import { answerWords, drawInTerminal } from "./terminal-screen.js";

/**
 * `npm run play flows/report.yaml [--language uz]`: walks a flow in the terminal, or with piped
 * lines, to the level and the rules that give it. Nothing is stored or sent. A flow that does not
 * load: its problems, and exit code 1.
 */
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: "string" } },
  });
  const texts = await readTexts();
  const flow = await readFlow(positionals[0] ?? "flows/report.yaml", texts);
  // npm keeps an option that stands before "--" for itself and hands on only its value.
  const language = values.language ?? positionals[1] ?? "ru";
  if (!texts.locales.includes(language))
    throw new AppError("locale.invalid", `no language ${language}: ${texts.locales.join(", ")}`);

  const rules = await readRules(texts);
  const print = (text: string) => process.stdout.write(`${text}\n`);
  const lines = createInterface({ input: process.stdin });
  let run: Run = startRun(flow);
  print(drawInTerminal(texts, language, flow, run));
  for await (const line of lines) {
    const commands = readLine(line, viewOf(flow, run));
    if (commands === "quit") break;
    for (const resume of commands) {
      const sprint = advance(flow, run, resume, new Date());
      for (const event of sprint.events) {
        if (event.kind === "resumeRejected") print(`! ${event.reason}`);
        if (event.kind === "textKept") print(`+ kept for "${event.stepId}"`);
      }
      if (!sprint.run) {
        end(run, sprint.events);
        return lines.close();
      }
      run = sprint.run;
    }
    print(drawInTerminal(texts, language, flow, run));
  }
  print(`Stopped at "${currentStep(flow, run).id}".`);

  function end(last: Run, events: readonly FlowEvent[]): void {
    const ended = events.find((event) => event.kind === "runEnded");
    if (ended?.status === "abandoned")
      return void print(`Left to: ${ended.exit}. Nothing is kept.`);
    const answers = ended?.answers ?? {};
    print("Submitted.");
    for (const step of flow.steps) {
      const answer = answers[step.id];
      if (answer) print(`  ${step.id}: ${answerWords(answer)}`);
    }
    print("Facets:");
    for (const [name, ids] of facetsOf(flow, { ...last, answers }))
      print(`  ${name}: ${ids.join(", ")}`);
    tellTriage(triageRun(flow, rules, { ...last, answers }, flow.finish === "answer"));
  }

  function tellTriage({ level, fired, tags, indicators, deadlines }: Triaged): void {
    print(`Level ${level}: ${texts.lookUp(language, `level-${level}`)}`);
    for (const { rule } of fired) print(`  ${rule}: ${texts.lookUp(language, `triage-${rule}`)}`);
    if (tags.length > 0) print(`  tags: ${tags.join(", ")}`);
    if (indicators.length > 0) print(`  indicators: ${indicators.join(", ")}`);
    for (const { id, since, daysLeft } of deadlines)
      print(
        `  time limit: ${id}, since ${since}, days left at the least: ${daysLeft ?? "not known"}`,
      );
  }
});
