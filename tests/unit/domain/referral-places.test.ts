import { expect, test } from "vitest";
import { REFERRALS, referralCaution, referralPlace } from "../../../src/domain/referral-places.js";
import type { CaseBrief } from "../../../src/domain/report.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { content } from "../../support/content.js";

const brief = briefOf(caseIdOf(1));
const tagged = (...tags: readonly string[]): CaseBrief => ({
  ...brief,
  triage: { ...brief.triage, tags },
});
const saying = (step: string, ...values: readonly string[]): CaseBrief => ({
  ...brief,
  facets: [...brief.facets, { step, values }],
});

test.each([
  ["police", tagged("no_police_referral"), "police"],
  ["police", brief, null],
  ["lawyer", tagged("no_police_referral"), null],
  ["consulate", brief, null],
  ["consulate", tagged("refoulement_risk"), "consulate"],
  ["consulate", tagged("asylum_clock"), "consulate"],
  ["consulate", saying("stay", "asylum_refused"), "consulate"],
  ["consulate", saying("fear_of_return", "yes"), "consulate"],
  ["consulate", saying("fear_of_return", "skipped"), "consulate"],
  ["consulate", saying("fear_of_return", "no"), null],
] as const)(
  "a referral to %s is looked at twice only where harm may come of it",
  (to, case_, caution) => {
    expect(referralCaution(case_, to)).toBe(caution);
  },
);

test("the tags and categories that are heeded are those of the rules", async () => {
  const { rules, flow } = await content();
  const tags = new Set(rules.rules.flatMap((rule) => rule.tags));
  for (const tag of ["no_police_referral", "refoulement_risk", "asylum_clock"])
    expect(tags).toContain(tag);
  expect(flow.steps.map(({ id }) => id)).toContain("fear_of_return");
  for (const id of ["extradition", "asylum_refused", "refugee_docs_expire"])
    expect(Object.keys(rules.categories)).toContain(id);
});

test("each place has a name in every language; anything else is none", async () => {
  const { texts } = await content();
  for (const to of REFERRALS)
    for (const locale of texts.locales) expect(texts.has(locale, `referral-to-${to}`)).toBe(true);
  expect(referralPlace("lawyer")).toBe("lawyer");
  expect(referralPlace("newspaper")).toBeNull();
});
