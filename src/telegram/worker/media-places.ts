import { currentStep } from "../../flow/path.js";
import type { Flows } from "./outside.js";
import type { Home, Place, WorkerState } from "./state.js";

type From = Extract<Place, { at: "media" }>["from"];

/**
 * Where a file may be added: while the story is told, before the report is sent, with the receipt
 * open. `null` anywhere else: there it would belong to nothing.
 */
export function fileGoesTo(
  { place, run, opened }: WorkerState,
  flows: Flows,
): "flow" | "case" | null {
  switch (place.at) {
    case "flow": {
      const step = run && currentStep(flows.run, run);
      const tells = step?.kind === "review" || (step?.kind === "text" && step.several);
      return tells ? "flow" : null;
    }
    case "case":
    case "caseAnswers":
    case "caseWrite":
      return opened ? "case" : null;
    case "media":
      if (place.from === "case") return opened ? "case" : null;
      return place.from === "flow" ? "flow" : null;
    default:
      return null;
  }
}

/** What a file that is added there goes with. */
export function homeOf({ opened }: WorkerState, from: "flow" | "case"): Home {
  return from === "case" && opened ? opened.caseId : "run";
}

/** Where the worker goes on after a choice about files. */
export function backFromMedia(from: From): Place {
  switch (from) {
    case "flow":
      return { at: "flow" };
    case "case":
      // There what was added is sent.
      return { at: "caseWrite" };
    default:
      return { at: "menu" };
  }
}
