import { describe, expect, test } from "vitest";
import type { Sealed } from "../../../src/domain/ids.js";
import type { CaseBrief, Story } from "../../../src/domain/report.js";
import type { Holder, OutboxJob } from "../../../src/ports.js";
import { createCaseVault } from "../../../src/vault/case-vault.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { sealerOf } from "../../support/keys.js";

const sealer = sealerOf(1);
const vault = createCaseVault(sealer);
const id = caseIdOf(1);
const brief = briefOf(id);
const story: Story = { parts: [{ step: "story", text: "Maosh yoʻq\n👩‍👧" }] };
const holder: Holder = { id: 42, name: "Айгүл" };
const job: OutboxJob = { caseId: id, level: 1, dueAt: 5, chat: "caseworkers", brief, story };
const CANNOT = expect.objectContaining({ code: "vault.cannotOpen" });
const CORRUPT = expect.objectContaining({ code: "store.corrupt" });

describe("what belongs to a case", () => {
  test("opens under its own case to what was sealed", () => {
    expect(vault.openBrief(id, vault.sealBrief(brief))).toEqual(brief);
    expect(vault.openStory(id, vault.sealStory(id, story))).toEqual(story);
    expect(vault.openHolder(id, vault.sealHolder(id, holder))).toEqual(holder);
    expect(vault.openJob(id, vault.sealJob(job))).toEqual(job);
  });

  test.each<[string, Partial<CaseBrief>]>([
    ["an alert", { alert: true }],
    ["an alert of a flood", { alert: true, flooded: true }],
    ["a fuller report", { joins: caseIdOf(7) }],
    [
      "a report with time limits",
      {
        triage: {
          ...brief.triage,
          deadlines: [
            { id: "asylum_application", since: "yesterday", daysLeft: 4 },
            { id: "removal_appeal", since: "today", part: "night", daysLeft: null },
            { id: "dismissal", since: "month", daysLeft: -1 },
          ],
        },
      },
    ],
  ])("opens to what was sealed: %s", (_name, given) => {
    const whole = briefOf(id, given);
    expect(vault.openBrief(id, vault.sealBrief(whole))).toEqual(whole);
    expect(vault.openJob(id, vault.sealJob({ ...job, brief: whole })).brief).toEqual(whole);
  });

  test("opens as it was sealed before there were time limits: with none", () => {
    const { deadlines: _none, ...triage } = brief.triage;
    const earlier = { v: 1, value: { ...brief, triage } };
    const sealed = sealer.seal("brief", id, earlier) as Sealed<unknown> as Sealed<CaseBrief>;
    expect(vault.openBrief(id, sealed)).toEqual(brief);
  });

  test("does not open under another case", () => {
    const other = caseIdOf(2);
    expect(() => vault.openBrief(other, vault.sealBrief(brief))).toThrow(CANNOT);
    expect(() => vault.openStory(other, vault.sealStory(id, story))).toThrow(CANNOT);
    expect(() => vault.openHolder(other, vault.sealHolder(id, holder))).toThrow(CANNOT);
    expect(() => vault.openJob(other, vault.sealJob(job))).toThrow(CANNOT);
  });

  test("does not open as something else", () => {
    const asBrief = vault.sealStory(id, story) as Sealed<unknown> as Sealed<CaseBrief>;
    expect(() => vault.openBrief(id, asBrief)).toThrow(CANNOT);
  });

  test.each([
    ["a later version", { v: 2, value: brief }],
    ["no version", brief],
    ["a field more", { v: 1, value: { ...brief, phone: "1" } }],
    ["a field less", { v: 1, value: { ...brief, code: undefined } }],
    [
      "a level that does not exist",
      { v: 1, value: { ...brief, triage: { ...brief.triage, level: 4 } } },
    ],
    ["an alert that is none", { v: 1, value: { ...brief, alert: false } }],
    [
      "half a day left",
      {
        v: 1,
        value: {
          ...brief,
          triage: { ...brief.triage, deadlines: [{ id: "a", since: "b", daysLeft: 0.5 }] },
        },
      },
    ],
    ["nothing", null],
  ])("with an unknown shape is corrupt, and its content is not repeated: %s", (_name, value) => {
    const sealed = sealer.seal("brief", id, value) as Sealed<unknown> as Sealed<CaseBrief>;
    expect(() => vault.openBrief(id, sealed)).toThrow(CORRUPT);
    expect(() => vault.openBrief(id, sealed)).toThrow("a stored case has an unknown shape");
  });
});
