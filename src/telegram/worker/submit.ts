import type { EpochMs } from "../../domain/ids.js";
import { issueReceipt, type Receipt } from "../../domain/receipt.js";
import { caseCode, coarsen, type Facet, type Report, type Story } from "../../domain/report.js";
import type { TriageRules } from "../../domain/triage.js";
import { type Flow, isQuestion } from "../../flow/definition.js";
import type { Answers, Run } from "../../flow/run.js";
import type { Random } from "../../ports.js";
import { carriedStory } from "./carried-story.js";
import { isOnItsWay, newCaseId, storyOf } from "./case-sending.js";
import { triageRun } from "./run-triage.js";
import { filesOf, type WorkerState } from "./state.js";
import type { Outcome } from "./unit.js";

/** Turns the answers of a finished run into a triaged report and the receipt for it. */
export type SubmitReport = (state: WorkerState, answers: Answers, now: EpochMs) => Outcome;

export interface SubmitOptions {
  readonly flow: Flow;
  readonly rules: TriageRules;
  readonly random: Random;
  readonly timeZone: string;
}

/**
 * For the report: where an alert is open it joins the alert's case, under its code and receipt. That
 * closes the alert: a later report is a case of its own, and a new danger can be told.
 */
export function createSubmit(options: SubmitOptions): SubmitReport {
  return (state, answers, now) => {
    if (isOnItsWay(filesOf(state, "run")))
      return { kind: "show", state, notice: { id: "case-file-wait" } };
    const { alert } = state;
    const told = withCarried(options.flow, answers, state.run);
    const report = reportOf(options, state, told, now, alert !== null);
    const files = state.files.filter(({ home }) => home !== "run");
    const sent = { ...state, run: null, alertRun: null, alert: null, files };
    if (alert)
      return {
        kind: "show",
        state: { ...sent, place: { at: "receipt", receipt: alert.receipt } },
        ticked: tickedOn(report),
        report: {
          ...report,
          brief: { ...report.brief, code: alert.code, joins: alert.caseId },
        },
        // Should that case have ended by then, the number that the worker has opens this one.
        receipt: alert.receipt,
      };
    const receipt = newReceipt(options.random);
    return {
      kind: "show",
      state: { ...sent, place: { at: "receipt", receipt } },
      ticked: tickedOn(report),
      report,
      receipt,
    };
  };
}

/**
 * For "I am in danger now": the report that waits beside it is left as it is. With a receipt open it
 * joins that case; otherwise it is a case of its own, with a receipt of its own.
 */
export function createAlertSubmit(options: SubmitOptions): SubmitReport {
  return (state, answers, now) => {
    // What is held belongs to the report: an alert waits for no file.
    const { brief, story } = reportOf(options, { ...state, files: [] }, answers, now, true);
    const { opened } = state;
    if (opened) {
      const joined = {
        code: caseCode(opened.caseId),
        joins: opened.caseId,
        turn: "danger",
      } as const;
      return {
        kind: "show",
        state: { ...state, alertRun: null, place: { at: "case" } },
        report: { brief: { ...brief, alert: true, ...joined }, story },
        notice: { id: "case-sent" },
      };
    }
    const receipt = newReceipt(options.random);
    const alert = { caseId: brief.id, code: brief.code, receipt };
    return {
      kind: "show",
      state: { ...state, alertRun: null, alert, place: { at: "sent" } },
      report: { brief: { ...brief, alert: true }, story },
      receipt,
    };
  };
}

function reportOf(
  { flow, rules, random, timeZone }: SubmitOptions,
  state: WorkerState,
  answers: Answers,
  now: EpochMs,
  alert: boolean,
): Report {
  const id = newCaseId(random);
  const run = { flow: flow.id, hash: flow.hash, answers };
  return {
    brief: {
      id,
      code: caseCode(id),
      flow: flow.id,
      locale: state.locale ?? "",
      ...coarsen(now, timeZone),
      facets: facetsOn(flow, answers),
      triage: triageRun(flow, rules, run, alert),
    },
    story: storyOf(partsOf(flow, answers), filesOf(state, "run")),
  };
}

/** With the words that no question asked for, as the review has shown them. */
function withCarried(flow: Flow, answers: Answers, run: Run | null): Answers {
  const carried = run && carriedStory(flow, run);
  return carried ? { ...answers, [carried.step.id]: carried.answer } : answers;
}

function tickedOn({ brief }: Report): readonly string[] {
  return brief.facets.flatMap(({ values }) => values);
}

function newReceipt(random: Random): Receipt {
  return issueReceipt(() => random.below(10));
}

/** Every chosen answer by id; words of the worker's own are the story's. */
function facetsOn(flow: Flow, answers: Answers): readonly Facet[] {
  return flow.steps.flatMap((step): Facet[] => {
    if (!isQuestion(step) || !step.review) return [];
    const answer = answers[step.id];
    switch (answer?.kind) {
      case "chosen":
        return [{ step: step.id, values: answer.options }];
      case "number":
        return [{ step: step.id, values: [String(answer.value)] }];
      case "skipped":
      case "dontKnow":
        return [{ step: step.id, values: [answer.kind] }];
      default:
        return [];
    }
  });
}

function partsOf(flow: Flow, answers: Answers): Story["parts"] {
  return flow.steps.flatMap((step) => {
    const answer = answers[step.id];
    return answer?.kind === "text" && answer.parts.length > 0
      ? [{ step: step.id as string, text: answer.parts.join("\n") }]
      : [];
  });
}
