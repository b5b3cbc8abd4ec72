import { test } from "vitest";
import { createCardWriter } from "/work/main/src/telegram/caseworker/card.js";
import { alertOf, briefOf, caseIdOf } from "/work/main/tests/support/briefs.js";
import { content } from "/work/main/tests/support/content.js";
import { newCaseFile } from "/work/main/src/domain/case-file.js";
test("look", async () => {
  const { flow, alertFlow, rules, texts } = await content();
  for (const l of ["ru","kk","en"]) {
    const w = createCardWriter(texts, l, [flow, alertFlow], (c) => rules.categories[c]?.severity ?? 1);
    const f=(step:string,...values:string[])=>({step,values});
    const b = briefOf(caseIdOf(77777), {facets:[f("consent","me"),f("danger","soon"),f("area","money","freedom"),f("money","unpaid_wages","pay_deductions"),f("freedom","passport_taken","threats","cannot_leave"),f("region","KZ-47"),f("unpaid_for","months"),f("wages_amount","450000"),f("passport_holder","boss"),f("sector","construction"),f("people","few"),f("contract","skipped"),f("woman","any"),f("last_paid","three_months"),f("arrived","four_days")],
      triage:{level:1,tags:["passport_for_wages","no_police_referral","forced_labour_possible"],fired:[{rule:"T8",level:1},{rule:"T9",level:1}],indicators:["I7","I8","I6"],deadlines:[{id:"wages",since:"months",daysLeft:92},{id:"asylum_application",since:"four_days",daysLeft:1}]}});
    console.log(w.card(b,{})); console.log("=====");
    console.log(w.topicName(b));
    const file={...newCaseFile(null,0),stage:"working" as const,level:0 as const,tags:["срочно","бригада"],notes:2,answers:[{id:"1",mark:"waiting" as const,letter:null},{id:"2",mark:"read" as const,letter:null}],referrals:[{id:"1",to:"police",state:"declined" as const},{id:"1",to:"lawyer",state:"offered" as const}],alike:[1,2,3].map(i=>({caseId:caseIdOf(i*999),code:"K2D"+i,state:"suspected" as const})),mergedInto:caseIdOf(555)};
    console.log(w.card(b,{reasons:true,state:{file,holder:"Айгуль",claimed:{day:"2026-03-15",partOfDay:"morning"},keptUntil:"2026-06-01"},mentions:[{id:1,name:"A"}]}));console.log("=====");
    console.log(w.topicName(b,file));
    console.log(w.card(alertOf(caseIdOf(3)),{lost:"gone"})); console.log(w.topicName(alertOf(caseIdOf(3)),{...file,stage:"closed"}));
    console.log(w.card(briefOf(caseIdOf(3),{facets:[]}),{}));
  }
});
