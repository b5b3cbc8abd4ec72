import type { CaseId } from "../../src/domain/ids.js";
import { type CaseBrief, caseCode } from "../../src/domain/report.js";

/** A case id whose last digits are `index`. */
export function caseIdOf(index: number): CaseId {
  return index.toString(16).padStart(32, "0") as CaseId;
}

/** What the card of an invented case holds: wages and a passport withheld in Mangystau. */
export function briefOf(id: CaseId, given: Partial<CaseBrief> = {}): CaseBrief {
  return {
    id,
    code: caseCode(id),
    flow: "report",
    locale: "uz",
    day: "2026-03-14",
    partOfDay: "evening",
    facets: [
      { step: "money", values: ["unpaid_wages"] },
      { step: "freedom", values: ["passport_taken"] },
      { step: "region", values: ["KZ-47"] },
    ],
    triage: {
      level: 1,
      tags: ["passport_for_wages"],
      fired: [{ rule: "T8", level: 1 }],
      indicators: ["I7", "I8"],
      deadlines: [],
    },
    ...given,
  };
}

/** What an alert holds ("I am in danger now"): somebody is held in Mangystau. */
export function alertOf(id: CaseId, given: Partial<CaseBrief> = {}): CaseBrief {
  return briefOf(id, {
    flow: "alert",
    alert: true,
    facets: [
      { step: "what", values: ["held"] },
      { step: "region", values: ["KZ-47"] },
    ],
    triage: {
      level: 0,
      tags: ["immediate_danger"],
      fired: [{ rule: "T1", level: 0 }],
      indicators: [],
      deadlines: [],
    },
    ...given,
  });
}
