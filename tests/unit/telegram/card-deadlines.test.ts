import { describe, expect, test } from "vitest";
import type { Deadline } from "../../../src/domain/triage.js";
import { createCardWriter } from "../../../src/telegram/caseworker/card/card.js";
import {
  deadlineInShort,
  deadlineWords,
  nearestFirst,
} from "../../../src/telegram/caseworker/card/card-deadlines.js";
import { createCardWords } from "../../../src/telegram/caseworker/card/card-words.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { content } from "../../support/content.js";

const { flow, rules, texts } = await content();
const english = createCardWords(texts, "en");

function linesOf(deadlines: readonly Deadline[], words = english): readonly string[] {
  return deadlines.map((deadline) => deadlineWords(words, flow, deadline));
}

describe("a time limit at a glance", () => {
  const brief = briefOf(caseIdOf(1), { day: "2026-03-30" });
  const short = (deadline: Deadline) => deadlineInShort(english, brief, deadline);

  test.each<[string, Deadline, string]>([
    [
      "names the last day that is certain, which stays true on an old card",
      { id: "asylum_application", since: "yesterday", daysLeft: 4 },
      "⏳ Asylum application: by April 3",
    ],
    [
      "has its year where the day is far off",
      { id: "wages", since: "month", daysLeft: 334 },
      "⏳ Dispute over wages: by February 27, 2027",
    ],
    [
      "may end on the day of the report",
      { id: "dismissal", since: "month", daysLeft: 0 },
      "⏳ Dispute over dismissal: by March 30",
    ],
    [
      "may be over",
      { id: "wages", since: "nine_months", daysLeft: -1 },
      "⏳ Dispute over wages: the time may be over, see a lawyer today",
    ],
    [
      "may be over where nobody knows when it began",
      { id: "wages", since: "skipped", daysLeft: null },
      "⏳ Dispute over wages: the time may be over, see a lawyer today",
    ],
    [
      "of unverified length counts no days",
      { id: "removal_appeal", since: "yesterday", daysLeft: null },
      "⏳ Appeal against removal: every day matters",
    ],
  ])("%s", (_name, deadline, line) => {
    expect(short(deadline)).toBe(line);
  });

  test("is the nearest of all at the top of the card, the others stand below", () => {
    const far: Deadline = { id: "wages", since: "week", daysLeft: 358 };
    const near: Deadline = { id: "asylum_application", since: "yesterday", daysLeft: 4 };
    const days: Deadline = { id: "removal_appeal", since: "yesterday", daysLeft: null };
    const over: Deadline = { id: "dismissal", since: "month", daysLeft: -1 };
    expect(nearestFirst([far, near, days, over])).toEqual([over, days, near, far]);
    const triage = { ...brief.triage, deadlines: [far, near] };
    const html = createCardWriter(texts, "en", [flow]).card({ ...brief, triage }, {});
    const lines = html.replace(/<[^>]*>/g, "").split("\n");
    const nobody = lines.findIndex((line) => line.startsWith("👋"));
    expect(lines.indexOf(short(near))).toBeLessThan(nobody);
    expect(lines.indexOf(short(far))).toBeGreaterThan(nobody);
  });
});

describe("a time limit in full", () => {
  test.each<[string, Deadline, string]>([
    [
      "tells when it began and how much is left at the least",
      { id: "asylum_application", since: "yesterday", daysLeft: 4 },
      "⏳ Asylum application: 5 calendar days from arrival. Arrived: yesterday. Days left, at least: 4.",
    ],
    [
      "may end today",
      { id: "asylum_application", since: "four_days", daysLeft: 0 },
      "⏳ Asylum application: 5 calendar days from arrival. Arrived: 2 to 4 days ago. The last day may be today: see a lawyer today.",
    ],
    [
      "may be over",
      { id: "dismissal", since: "month", daysLeft: -1 },
      "⏳ Dispute over dismissal: 1 month to go to the conciliation commission. Dismissed: in the last month. The time may be over: see a lawyer today.",
    ],
    [
      "may be over where the day is not known",
      { id: "wages", since: "skipped", daysLeft: null },
      "⏳ Dispute over wages: 1 year. Not paid since: skipped. The time may be over: see a lawyer today.",
    ],
    [
      "of unverified length counts no days",
      { id: "removal_appeal", since: "yesterday", part: "evening", daysLeft: null },
      "⏳ Appeal against removal: days matter. The paper came: yesterday, in the evening.",
    ],
    [
      "that nobody knows any more is shown as ids",
      { id: "limit_of_old", since: "yesterday", daysLeft: 2 },
      "⏳ limit_of_old yesterday Days left, at least: 2.",
    ],
  ])("%s", (_name, deadline, line) => {
    expect(linesOf([deadline])).toEqual([line]);
  });

  test("is a line each, in their order", () => {
    const both = linesOf([
      { id: "wages", since: "week", daysLeft: 358 },
      { id: "dismissal", since: "week", daysLeft: 23 },
    ]);
    expect(both.map((line) => line.split(":")[0])).toEqual([
      "⏳ Dispute over wages",
      "⏳ Dispute over dismissal",
    ]);
  });

  test("has words in every language, for every rule and every answer that starts it", () => {
    for (const locale of texts.locales) {
      const words = createCardWords(texts, locale);
      for (const { id, since: step } of rules.deadlines) {
        const asked = flow.steps.find((candidate) => candidate.id === step);
        const answers = asked && "options" in asked ? asked.options.map((option) => option.id) : [];
        expect(answers.length).toBeGreaterThan(2);
        for (const since of [...answers, "skipped", "dontKnow"]) {
          const [line = ""] = linesOf([{ id, since, part: "night", daysLeft: 3 }], words);
          expect(line).not.toMatch(/[a-z]_[a-z]|undefined/);
          expect(line).toContain(texts.lookUp(locale, `deadline-${id}`));
          expect(texts.has(locale, `deadline-${id}-since`)).toBe(true);
          expect(texts.has(locale, `deadline-short-${id}`)).toBe(true);
        }
      }
    }
  });
});
