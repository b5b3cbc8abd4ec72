import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { mayBeTheSame } from "../../../../src/domain/alike.js";
import type { CaseBrief } from "../../../../src/domain/report.js";
import { hasOptions, isQuestion } from "../../../../src/flow/definition.js";
import { pathOf } from "../../../../src/flow/path.js";
import { isValid } from "../../../../src/flow/validity.js";
import { careLine } from "../../../../src/telegram/caseworker/acts/care-commands.js";
import { createCardWriter } from "../../../../src/telegram/caseworker/card/card.js";
import {
  answersOf,
  INVENTED,
  trainingReports,
} from "../../../../src/telegram/caseworker/training/training-cases.js";
import { createNameBlinder } from "../../../../src/vault/blind-names.js";
import { createSealer } from "../../../../src/vault/sealing.js";
import { briefOf, caseIdOf } from "../../../support/briefs.js";
import { content } from "../../../support/content.js";
import { ringOf } from "../../../support/keys.js";

const { texts, flow, alertFlow, rules } = await content();
const reports = trainingReports({ texts, locale: "ru", flow, alertFlow, rules });
const flowOf = (id: string) => (id === alertFlow.id ? alertFlow : flow);

describe("the reports for practice", () => {
  test.each(INVENTED.map((each) => [each.story, each] as const))(
    "%s answers questions of its questionnaire, each on its path, by options that are there",
    (_story, each) => {
      const asked = flowOf(each.flow);
      const answers = answersOf(each, asked);
      const path = pathOf(asked, { flow: asked.id, hash: asked.hash, answers });
      for (const [id, values] of Object.entries(each.chosen)) {
        const step = asked.steps.find((candidate) => candidate.id === id);
        const answer = answers[id as keyof typeof answers];
        if (!step || !answer) throw new Error(`there is no step ${id}`);
        expect(path, `${id} is asked`).toContain(step);
        expect(isQuestion(step) && isValid(step, answer), `${id} may be answered so`).toBe(true);
        if (!hasOptions(step)) continue;
        const options = step.options.map((option) => option.id);
        for (const value of values) expect(options).toContain(value);
      }
    },
  );

  test("show each level, an alert, somebody who writes about another, a time limit, several languages", () => {
    const levels = reports.map(({ brief }) => brief.triage.level);
    expect([...new Set(levels)].sort()).toEqual([0, 1, 2, 3]);
    expect(reports.filter(({ brief }) => brief.alert)).toHaveLength(1);
    expect(reports.filter(({ brief }) => brief.triage.tags.includes("third_party"))).toHaveLength(
      1,
    );
    const limits = reports.flatMap(({ brief }) => brief.triage.deadlines);
    expect(limits.filter(({ daysLeft }) => daysLeft !== null).length).toBeGreaterThan(0);
    expect(new Set(reports.map(({ brief }) => brief.locale)).size).toBeGreaterThan(3);
  });

  test("name one firm twice, in different letters, and it is found to be the same", () => {
    const namesOf = createNameBlinder(createSealer(ringOf(1), randomBytes));
    const [one = [], other = [], ...more] = reports
      .map(({ story }) => namesOf(story))
      .filter((names) => names.length > 0);
    expect(more).toEqual([]);
    expect(mayBeTheSame(one, other)).toBe(true);
    const told = reports.flatMap(({ story }) =>
      story.parts.filter(({ step }) => step === "names").map(({ text }) => text),
    );
    expect(told.join(" ")).toMatch(/Praktika.*Практика/);
  });

  test("are told in their worker's language, and below that in the caseworkers' own", () => {
    const [first, , , inRussian] = reports.map(({ story }) => story.parts[0]?.text ?? "");
    expect(first?.split("— — —")[0]?.trim()).toBe(texts.text("uz", "training-story-alert"));
    expect(first?.split("— — —")[1]?.trim()).toBe(texts.text("ru", "training-story-alert"));
    expect(inRussian).toBe(texts.text("ru", "training-story-wages"));
  });

  test.each(["ru", "kk", "en", "uz", "tg", "ky"])(
    "begin with the mark on card, topic and story (%s)",
    (locale) => {
      const writer = createCardWriter(texts, locale, [flow, alertFlow]);
      for (const { brief, story } of trainingReports({ texts, locale, flow, alertFlow, rules })) {
        const whole: CaseBrief = { ...briefOf(caseIdOf(1)), ...brief, training: true };
        const mark = `🎓 ${texts.text(locale, "training-mark")}`;
        expect(writer.card(whole, {}).startsWith(`<b>${mark}</b>\n`)).toBe(true);
        for (const text of writer.story(whole, story)) expect(text.startsWith(mark)).toBe(true);
        const short = texts.text(locale, "training-mark-short");
        expect(writer.topicName(whole).startsWith(`🎓 ${short} `)).toBe(true);
        expect(short).not.toContain(" ");
      }
    },
  );
});

describe("care", () => {
  test.each(texts.locales)(
    "fits a screen, and names no number but the two of emergency (%s)",
    (locale) => {
      const text = texts.text(locale, "care-text");
      expect(text.length).toBeLessThanOrEqual(1_500);
      const numbers = text.match(/\d{2,}/g) ?? [];
      expect(numbers.sort()).toEqual(["103", "112"]);
    },
  );

  test("has another line each week, and the same one all six weeks later", () => {
    const say = ((id: string) => id) as never;
    const mondays = ["03-02", "03-09", "03-16", "03-23", "03-30", "04-06", "04-13"];
    const lines = mondays.map((day) => careLine(say, `2026-${day}`));
    expect(new Set(lines).size).toBe(6);
    expect(lines[6]).toBe(lines[0]);
  });
});
