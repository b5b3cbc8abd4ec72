import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { content } from "../support/content.js";
import { comeBack, newcomer, reportOf } from "../support/case-walk.js";
import { type Dauys, startDauys } from "../support/dauys.js";
import { ENGLISH_STORY, quickReport, submit, walkTo, walkOn, sendAlert } from "../support/english-walk.js";

let dauys: Dauys;
afterEach(() => dauys.stop());

async function until(what: () => boolean, most = 90_000): Promise<number> {
  const from = Date.now();
  while (!what() && Date.now() - from < most) await pause(50);
  return Date.now() - from;
}

test.each(["hello", "digits"])("T5 flood of %s from one account", async (kind) => {
  dauys = await startDauys();
  const bad = dauys.worker();
  await newcomer(bad);
  const victim = dauys.worker();
  await walkTo(victim, "safe");
  for (let n = 0; n < 250; n++) await bad.types(kind === "hello" ? `hello ${n}` : String(1000 + n * 7));
  const t = Date.now();
  victim.types("x").catch(() => {});
  await victim.presses("🟢");
  const took = await until(() => (victim.view().findLast((m) => m.from?.is_bot) as any)?.text?.includes("Before you start"));
  console.log(`T5 RESULT ${kind}: victim's tap was answered after`, took, "ms");
}, 200_000);

test("T5b flood of digits from 12 accounts holds up the delivery of a P0", async () => {
  dauys = await startDauys();
  const bad = Array.from({ length: 12 }, () => dauys.worker());
  for (const each of bad) await newcomer(each);
  const victim = dauys.worker();
  await walkTo(victim, "area");
  let stop = false;
  const flood = bad.map(async (each) => {
    for (let n = 0; !stop && n < 60; n++) { await each.types(String(1000 + n * 7)); await pause(1000); }
  });
  await pause(8000);
  const t0 = Date.now();
  await sendAlert(victim, "Rahmatillo is in a locked cellar");
  const t1 = Date.now();
  const took = await until(() => JSON.stringify(dauys.telegram.messages(dauys.group.id)).includes("Rahmatillo"), 120_000);
  console.log("T5b RESULT the alert's walk took", t1 - t0, "then its words stood in the group after", took, "ms");
  stop = true;
  await Promise.all(flood);
}, 300_000);

test("T8 alert withdrawn elsewhere, then the full report", async () => {
  dauys = await startDauys();
  const worker = dauys.worker();
  await walkTo(worker, "area");
  const receipt = await sendAlert(worker, "Rahmatillo is in a cellar");
  await dauys.caseworker().sees("Rahmatillo");
  const other = dauys.worker();
  await newcomer(other);
  await comeBack(other, receipt);
  await other.presses("Take it back");
  await other.presses("Yes, take back");
  await other.sees("There is nothing here now");
  await worker.presses("rest");
  await walkOn(worker, "area", "review");
  const again = await submit(worker);
  await dauys.caseworker().sees(ENGLISH_STORY);
  console.log("T8 same receipt shown again:", again === receipt, worker.screen().text?.slice(0, 120));
  await other.presses("Menu");
  await other.presses("I have a number");
  await other.types(again);
  await other.sees(/This number opens nothing|Your report/);
  console.log("T8 RESULT", other.screen().text, JSON.stringify(dauys.telegram.messages(dauys.group.id).map((m) => m.text?.slice(0, 80))));
}, 60_000);
