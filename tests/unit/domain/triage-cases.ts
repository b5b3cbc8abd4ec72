import type { Level } from "../../../src/domain/triage.js";
import type { Given } from "../../support/triage-rules.js";

/** One case for one rule: without the rule the level, the tags or the reasons would be others. */
export interface RuleCase {
  readonly rule: string;
  readonly says: string;
  readonly given: Given;
  readonly level: Level;
  readonly tag?: string;
}

/** What makes each rule fire. */
export const firing: readonly RuleCase[] = [
  ...at("T1", 0, "immediate_danger", {
    "danger now is looked at at once": { category: ["no_contract"], danger: ["now"] },
    "an alert is looked at at once": { alert: ["yes"] },
    "violence of today by someone who is near is looked at at once": {
      category: ["violence"],
      abuser_present: ["yes"],
      hurt_when: ["today"],
    },
    "violence of yesterday is still within 48 hours": {
      category: ["violence"],
      abuser_present: ["yes"],
      hurt_when: ["yesterday"],
    },
    "violence of two or three days ago may lie within 48 hours": {
      category: ["violence"],
      abuser_present: ["yes"],
      hurt_when: ["three_days"],
    },
    "violence on a day that was passed over counts as recent": {
      category: ["violence"],
      abuser_present: ["yes"],
      hurt_when: ["skipped"],
    },
    "violence against a child, who is not asked for the day, counts as recent": {
      consent: ["minor"],
      category: ["violence"],
      abuser_present: ["yes"],
    },
    "violence of today and of last week is of today": {
      category: ["violence"],
      abuser_present: ["yes"],
      hurt_when: ["today", "week"],
    },
    "who is not safe from a sexual abuser is looked at at once": {
      category: ["sexual_abuse"],
      safe_from_them: ["no"],
    },
    "who is not safe from those who force them is looked at at once": {
      category: ["forced_sex_work"],
      safe_from_them: ["no"],
    },
    "a life-threatening injury is looked at at once": {
      category: ["injury"],
      injury_serious: ["life"],
    },
  }),
  ...at("T2", 0, "removal_imminent", {
    "detention counts as a removal that is near": { category: ["detained"] },
    "an order to leave is urgent": { category: ["deport_order"] },
    "extradition is urgent": { category: ["extradition"] },
    "a date within three days is enough by itself": {
      category: ["refugee_docs_expire"],
      removal_date: ["three_days"],
    },
    "a date within two weeks is enough by itself": {
      category: ["refugee_docs_expire"],
      removal_date: ["two_weeks"],
    },
  }),
  ...at("T3", 0, "refoulement_risk", {
    "fear over religion and an unregistered claim are a risk of refoulement": {
      category: ["asylum_religion", "asylum_not_registered"],
    },
    "fear of return and detention are a risk of refoulement": {
      category: ["detained"],
      fear_of_return: ["yes"],
    },
    "fear of return and an unregistered claim are a risk of refoulement": {
      category: ["asylum_not_registered"],
      fear_of_return: ["yes"],
    },
    "refused asylum and an order to leave are a risk of refoulement": {
      category: ["asylum_refused", "deport_order"],
    },
  }),
  ...at("T4", 1, "trafficking_strong", {
    "being sold is a strong sign of trafficking by itself": { category: ["sold_transferred"] },
  }),
  ...at("T5", 1, "trafficking_strong", {
    "being forced to sell sex is a strong sign by itself": { category: ["forced_sex_work"] },
  }),
  ...at("T6", 1, "child_trafficking_check", {
    "a child at work with wages withheld is checked for trafficking": {
      category: ["child_work", "unpaid_wages"],
    },
    "a reporter under 18 with one indicator is checked for trafficking": {
      consent: ["minor"],
      category: ["passport_taken"],
    },
  }),
  ...at("T7", 1, "trafficking_possible", {
    "a promise broken and wages withheld are act, means and exploitation": {
      category: ["deceived_job", "unpaid_wages"],
    },
    "a debt that holds the worker is exploitation": {
      category: ["agent_fraud"],
      held_how: ["debt"],
    },
    "a debt to an agent that is still owed is exploitation": {
      category: ["agent_fraud"],
      agent_debt: ["owes"],
    },
  }),
  ...at("T7", 0, "trafficking_possible", {
    "an official who sold the worker is a means": {
      category: ["sold_transferred", "excess_hours"],
      sold_by: ["official"],
    },
  }),
  ...at("T8", 1, "forced_labour_possible", {
    "who cannot leave may be in forced labour": { category: ["cannot_leave"] },
    "two of the indicators together may be forced labour": { category: ["isolated", "threats"] },
    "one of the indicators with unpaid wages may be forced labour": {
      category: ["threats", "unpaid_wages"],
    },
    "threats by the police and unpaid wages may be forced labour": {
      category: ["police_extortion", "unpaid_wages"],
      police_threat: ["deport"],
    },
  }),
  ...at("T9", 1, "passport_for_wages", {
    "a passport taken and wages unpaid carry their tag": {
      category: ["passport_taken", "unpaid_wages"],
    },
  }),
  ...at("T10", 0, "no_police_referral", {
    "an official who helps the employer raises the case by one level": {
      category: ["official_complicity", "passport_taken"],
    },
    "an official who sold the worker raises the case by one level": {
      category: ["sold_transferred"],
      sold_by: ["official"],
    },
  }),
  ...at("T11", 1, "asylum_clock", {
    "an unregistered asylum claim has its clock running": { category: ["asylum_not_registered"] },
    "fear of return within five days of arrival has the clock running": {
      category: ["asylum_religion"],
      arrived: ["four_days"],
    },
    "fear of return and an arrival on a day not said have the clock running": {
      category: ["asylum_refused"],
      fear_of_return: ["yes"],
      arrived: ["dontKnow"],
    },
  }),
  ...at("T12", 1, "injury", {
    "an injury of the last three days is high": {
      category: ["injury"],
      injury_serious: ["no"],
      injury_when: ["three_days"],
    },
    "an injury whose day is not known is high": {
      category: ["injury"],
      injury_serious: ["no"],
      injury_when: ["skipped"],
    },
    "a serious injury is high whenever it was": {
      category: ["injury"],
      injury_serious: ["yes"],
      injury_when: ["longer"],
    },
    "an injury that may be serious is high whenever it was": {
      category: ["injury"],
      injury_serious: ["dontKnow"],
      injury_when: ["longer"],
    },
  }),
  ...at("T13", 2, "deadline_near", {
    "wages owed for more than nine months are near their time limit": {
      category: ["unpaid_wages"],
      unpaid_for: ["nine_months"],
    },
    "a dismissal of this month is near its time limit": {
      category: ["dismissed"],
      dismissed_when: ["month"],
    },
    "a dismissal on a day not said may be near its time limit": {
      category: ["dismissed"],
      dismissed_when: ["skipped"],
    },
  }),
  ...at("T15", 3, undefined, {
    "a request for information can wait": { area: ["else"], request: ["information"] },
  }),
  ...at("G1", 1, "unknown_danger", {
    "danger skipped is high": { category: ["no_contract"], danger: ["skipped"] },
    "danger not known is high": { category: ["no_contract"], danger: ["dontKnow"] },
    "fear of return skipped is high": {
      category: ["refugee_docs_expire"],
      fear_of_return: ["skipped"],
    },
    "not knowing whether the abuser is near is tagged": {
      category: ["violence"],
      abuser_present: ["dontKnow"],
    },
    "not saying whether one is safe from the abuser is tagged": {
      category: ["sexual_abuse"],
      safe_from_them: ["skipped"],
    },
  }),
  ...at("G2", 1, "danger_soon", {
    "danger expected soon is high": { category: ["no_contract"], danger: ["soon"] },
  }),
  ...at("G3", 2, "unread_story", {
    "a report in the worker's own words is to be read": { area: ["own_words"] },
    "a report without a word on what happened is to be read": { area: ["skipped"] },
    "not knowing how to name it is no reason to wait": { area: ["dontKnow"] },
    "a trouble of another kind is to be read": { area: ["else"], request: ["trouble"] },
    "an area opened and passed over, and nothing else, is to be read": {
      area: ["harm"],
      harm: ["dontKnow"],
    },
    "a question passed over is taken for a trouble": { area: ["else"], request: ["skipped"] },
  }),
  ...at("G4", 2, undefined, {
    "what is told in words beside a small trouble may be the graver part": {
      category: ["no_contract"],
      area: ["work", "own_words"],
    },
    "an area opened and passed over may hide the graver part": {
      category: ["no_contract"],
      area: ["work", "harm"],
      harm: ["skipped"],
    },
  }),
  ...at("G5", 1, undefined, {
    "a fear that is named counts for no less than one passed over": {
      category: ["refugee_docs_expire"],
      fear_of_return: ["yes"],
    },
  }),
  ...at("G6", 2, undefined, {
    "a child is never at the end of the queue": { consent: ["minor"], category: ["other"] },
  }),
];

/** Cases of one rule, by what they say: the level and tag that each must get. */
export function at(
  rule: string,
  level: Level,
  tag: string | undefined,
  cases: Readonly<Record<string, Given>>,
): readonly RuleCase[] {
  return Object.entries(cases).map(([says, given]) => ({
    rule,
    says,
    given,
    level,
    ...(tag === undefined ? {} : { tag }),
  }));
}
