import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { StepId } from "../../../src/domain/ids.js";
import { loadFlow } from "../../../src/flow/load.js";
import { type Answer, startRun } from "../../../src/flow/run.js";
import { triageRun } from "../../../src/telegram/worker/run-triage.js";
import { complete, listsYaml, reportFlow } from "../../flows/flow-files.js";
import { rules } from "../../support/triage-rules.js";

const report = reportFlow();
const alert = loadFlow(readFileSync("flows/alert.yaml", "utf8"), listsYaml, complete);

function answersOf(given: Readonly<Record<string, string>>): Record<StepId, Answer> {
  const entries = Object.entries(given).map(([step, option]): [string, Answer] => [
    step,
    option === "skipped" ? { kind: "skipped" } : { kind: "chosen", options: [option] },
  ]);
  return Object.fromEntries(entries);
}

const asylum = {
  safe: "yes",
  consent: "me",
  area: "stay",
  stay: "asylum_not_registered",
  danger: "no",
  fear_of_return: "no",
};

test("an alert is urgent whatever it was answered", () => {
  for (const what of ["held", "skipped"]) {
    const run = { ...startRun(alert), answers: answersOf({ what, region: "skipped" }) };
    expect(triageRun(alert, rules, run, true)).toMatchObject({
      level: 0,
      tags: ["immediate_danger"],
      fired: [{ rule: "T1", level: 0 }],
    });
  }
});

test("a report that joins an alert is urgent, and keeps its own reasons", () => {
  const run = { ...startRun(report), answers: answersOf(asylum) };
  expect(triageRun(report, rules, run, false).level).toBe(1);
  const joined = triageRun(report, rules, run, true);
  expect(joined.level).toBe(0);
  expect(joined.tags).toEqual(["immediate_danger", "asylum_clock"]);
});

test("a time limit is counted by the days that the flow's list gives", () => {
  const left = (arrived: string) => {
    const run = { ...startRun(report), answers: answersOf({ ...asylum, arrived }) };
    return triageRun(report, rules, run, false).deadlines[0]?.daysLeft;
  };
  expect([left("today"), left("yesterday"), left("four_days")]).toEqual([5, 4, 1]);
  expect([left("longer"), left("skipped")]).toEqual([null, null]);
});

test("an answer off the path is no fact", () => {
  const answers = answersOf({ ...asylum, harm: "violence", abuser_present: "yes" });
  const { tags, indicators } = triageRun(report, rules, { ...startRun(report), answers }, false);
  expect(tags).not.toContain("immediate_danger");
  expect(indicators).toEqual([]);
});
