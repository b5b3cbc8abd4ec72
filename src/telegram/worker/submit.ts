import type { Facts } from "../../domain/condition.js";
import type { CaseId, EpochMs } from "../../domain/ids.js";
import { issueReceipt } from "../../domain/receipt.js";
import { caseCode, coarsen, type Facet, type Report, type Story } from "../../domain/report.js";
import { type TriageRules, triage } from "../../domain/triage.js";
import { type Flow, isQuestion } from "../../flow/definition.js";
import { facetsOf, factsOf } from "../../flow/path.js";
import type { Answers, Run } from "../../flow/run.js";
import type { Random } from "../../ports.js";
import type { WorkerState } from "./state.js";
import type { Outcome } from "./unit.js";

/** Turns the answers of a finished run into a triaged report and the receipt for it. */
export type SubmitReport = (state: WorkerState, answers: Answers, now: EpochMs) => Outcome;

export function createSubmit(options: {
  flow: Flow;
  rules: TriageRules;
  random: Random;
  timeZone: string;
}): SubmitReport {
  const { flow, rules, random, timeZone } = options;
  return (state, answers, now) => {
    const id = Buffer.from(random.bytes(16)).toString("hex") as CaseId;
    const run: Run = { flow: flow.id, hash: flow.hash, answers };
    const report: Report = {
      brief: {
        id,
        code: caseCode(id),
        flow: flow.id,
        locale: state.locale ?? "",
        ...coarsen(now, timeZone),
        facets: facetsOn(flow, answers),
        triage: triage(rules, triageFacts(flow, run)),
      },
      story: storyOf(flow, answers),
    };
    const receipt = issueReceipt(() => random.below(10));
    return {
      kind: "show",
      state: { ...state, run: null, place: { at: "receipt", receipt } },
      report,
    };
  };
}

function triageFacts(flow: Flow, run: Run): Facts {
  return new Map([...factsOf(flow, run), ...facetsOf(flow, run)]);
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
    return answer?.kind === "text"
      ? [{ step: step.id as string, text: answer.parts.join("\n") }]
      : [];
  });
  return { parts };
}
