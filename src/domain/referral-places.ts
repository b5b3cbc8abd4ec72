import type { CaseBrief } from "./report.js";

/** Whom a case can be passed on to, by kind: a bureau has its own people behind each. */
export const REFERRALS = [
  "lawyer",
  "police",
  "labour_inspection",
  "prosecutor",
  "shelter",
  "doctor",
  "migration_office",
  "asylum_partner",
  "consulate",
  "iom",
  "other_ngo",
] as const;
export type ReferralPlace = (typeof REFERRALS)[number];

/** One of them by its id; `null` for anything else. */
export function referralPlace(id: string): ReferralPlace | null {
  return REFERRALS.find((each) => each === id) ?? null;
}

/** What may go wrong where a case is passed on: it is offered only after a second look. */
export type ReferralCaution = "police" | "consulate";

// The marks of flows/triage.yaml that speak of asylum, and of being sent where one fears to be.
const FEAR_TAGS: readonly string[] = ["refoulement_risk", "asylum_clock"];
const FEAR_CATEGORIES: readonly string[] = [
  "extradition",
  "asylum_not_registered",
  "asylum_refused",
  "asylum_religion",
  "refugee_docs_expire",
];

/**
 * Why a case should not be passed on to `to` lightly; `null` for no reason known. Police: an official
 * may be in league with the employer (T10), and bring the worker back. The consulate: it belongs to the
 * state that the worker may have fled, and learns where they are. Fear that was asked about and not
 * denied counts as fear.
 */
export function referralCaution(brief: CaseBrief, to: ReferralPlace): ReferralCaution | null {
  if (to === "police") return brief.triage.tags.includes("no_police_referral") ? "police" : null;
  if (to !== "consulate") return null;
  const fears =
    brief.triage.tags.some((tag) => FEAR_TAGS.includes(tag)) ||
    brief.facets.some(
      ({ step, values }) =>
        values.some((value) => FEAR_CATEGORIES.includes(value)) ||
        (step === "fear_of_return" && !values.includes("no")),
    );
  return fears ? "consulate" : null;
}
