import { describe, expect, test } from "vitest";
import type { Deadline } from "../../../src/domain/triage.js";
import { createCardWriter } from "../../../src/telegram/caseworker/card.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { content } from "../../support/content.js";

const { flow, rules, texts } = await content();
const english = createCardWriter(texts, "en", [flow]);

function linesOf(deadlines: readonly Deadline[], writer = english): readonly string[] {
  const brief = briefOf(caseIdOf(1));
  const html = writer.card({ ...brief, triage: { ...brief.triage, deadlines } }, {});
  return html.split("\n").filter((line) => line.startsWith("⏳"));
}

describe("a time limit on the card", () => {
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
      const writer = createCardWriter(texts, locale, [flow]);
      for (const { id, since: step } of rules.deadlines) {
        const asked = flow.steps.find((candidate) => candidate.id === step);
        const answers = asked && "options" in asked ? asked.options.map((option) => option.id) : [];
        expect(answers.length).toBeGreaterThan(2);
        for (const since of [...answers, "skipped", "dontKnow"]) {
          const [line = ""] = linesOf([{ id, since, part: "night", daysLeft: 3 }], writer);
          expect(line).not.toMatch(/[a-z]_[a-z]|undefined/);
          expect(line).toContain(texts.lookUp(locale, `deadline-${id}`));
          expect(texts.has(locale, `deadline-${id}-since`)).toBe(true);
        }
      }
    }
  });
});
