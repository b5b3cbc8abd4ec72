import { at, type RuleCase } from "./triage-cases.js";

/** Cases that a rule must leave alone, and the level they have without it. */
export const sparing: readonly RuleCase[] = [
  ...at("T1", 1, "immediate_danger", {
    "violence of last week is past 48 hours": {
      category: ["violence"],
      abuser_present: ["yes"],
      hurt_when: ["week"],
    },
    "violence by someone who is gone": {
      category: ["violence"],
      abuser_present: ["no"],
      hurt_when: ["today"],
    },
    "sexual abuse by someone one is safe from": {
      category: ["sexual_abuse"],
      safe_from_them: ["yes"],
    },
  }),
  ...at("T2", 2, "removal_imminent", {
    "a date that is later": { category: ["refugee_docs_expire"], removal_date: ["later"] },
  }),
  ...at("T3", 0, "refoulement_risk", {
    "an order to leave without fear": { category: ["deport_order"], fear_of_return: ["no"] },
  }),
  ...at("T6", 2, "child_trafficking_check", {
    "a child at work without another sign": { category: ["child_work"] },
  }),
  ...at("T7", 2, "trafficking_possible", {
    "an agent's fee that was paid": { category: ["agent_fraud"], agent_debt: ["paid"] },
  }),
  ...at("T8", 2, "forced_labour_possible", {
    "one sign of forced labour alone": { category: ["passport_taken"] },
    "money asked by the police without a threat": {
      category: ["police_extortion", "unpaid_wages"],
      police_threat: ["nothing"],
    },
  }),
  ...at("T10", 1, "no_police_referral", {
    "a worker sold by an agent": { category: ["sold_transferred"], sold_by: ["agent"] },
  }),
  ...at("T11", 2, "asylum_clock", {
    "an arrival of more than five days ago": {
      category: ["asylum_religion"],
      arrived: ["month"],
    },
    "an arrival without fear": {
      category: ["asylum_refused"],
      fear_of_return: ["no"],
      arrived: ["today"],
    },
  }),
  ...at("T12", 2, "injury", {
    "an injury that is not serious and of last week": {
      category: ["injury"],
      injury_serious: ["no"],
      injury_when: ["week"],
    },
  }),
  ...at("T13", 3, "deadline_near", {
    "a dismissal of more than a month ago": {
      category: ["dismissed"],
      dismissed_when: ["months"],
    },
  }),
  ...at("G3", 3, "unread_story", {
    "a question and no more": { area: ["else"], request: ["information"] },
  }),
  ...at("G3", 2, "unread_story", {
    "a child, who is not asked for a story": { consent: ["minor"], minor_what: ["skipped"] },
  }),
];
