import type { CaseId, EpochMs } from "../../domain/ids.js";
import { issueReceipt, type Receipt } from "../../domain/receipt.js";
import { caseCode, coarsen, type Facet, type Report, type Story } from "../../domain/report.js";
import type { TriageRules } from "../../domain/triage.js";
import { type Flow, isQuestion } from "../../flow/definition.js";
import type { Answers } from "../../flow/run.js";
import type { Random } from "../../ports.js";
import { triageRun } from "./run-triage.js";
import type { WorkerState } from "./state.js";
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
    const { alert } = state;
    const report = reportOf(options, state, answers, now, alert !== null);
    const joined = alert && { ...report.brief, code: alert.code, joins: alert.caseId };
    const receipt = alert?.receipt ?? newReceipt(options.random);
    return {
      kind: "show",
      state: {
        ...state,
        run: null,
        alertRun: null,
        alert: null,
        place: { at: "receipt", receipt },
      },
      report: joined ? { ...report, brief: joined } : report,
    };
  };
}

/** For "I am in danger now": the report that waits beside it is left as it is. */
export function createAlertSubmit(options: SubmitOptions): SubmitReport {
  return (state, answers, now) => {
    const { brief, story } = reportOf(options, state, answers, now, true);
    const alert = { caseId: brief.id, code: brief.code, receipt: newReceipt(options.random) };
    return {
      kind: "show",
      state: { ...state, alertRun: null, alert, place: { at: "sent" } },
      report: { brief: { ...brief, alert: true }, story },
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
  const id = Buffer.from(random.bytes(16)).toString("hex") as CaseId;
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
    story: storyOf(flow, answers),
  };
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

function storyOf(flow: Flow, answers: Answers): Story {
  const parts = flow.steps.flatMap((step) => {
    const answer = answers[step.id];
    return answer?.kind === "text" && answer.parts.length > 0
      ? [{ step: step.id as string, text: answer.parts.join("\n") }]
      : [];
  });
  return { parts };
}
