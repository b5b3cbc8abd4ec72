import { describe, expect, test } from "vitest";
import { type CaseFile, newCaseFile, type Referral } from "../../../src/domain/case-file.js";
import { type CaseBrief, caseCode } from "../../../src/domain/report.js";
import { createCardWriter } from "../../../src/telegram/caseworker/card/card.js";
import { briefOf, caseIdOf } from "../../support/briefs.js";
import { content } from "../../support/content.js";

const { flow, alertFlow, rules, texts } = await content();
const severityOf = (category: string) => rules.categories[category]?.severity ?? 1;
const writers = texts.locales.map(
  (locale) => [locale, createCardWriter(texts, locale, [flow, alertFlow], severityOf)] as const,
);
const russian = createCardWriter(texts, "ru", [flow, alertFlow], severityOf);
const say = (id: string, args = {}) => texts.lookUp("ru", id, args);

const id = caseIdOf(1);
const facet = (step: string, ...values: readonly string[]) => ({ step, values });
const brief = briefOf(id, {
  facets: [
    facet("consent", "me"),
    facet("danger", "soon"),
    facet("money", "unpaid_wages", "pay_deductions"),
    facet("freedom", "passport_taken", "cannot_leave", "threats"),
    facet("region", "KZ-47"),
    facet("unpaid_for", "months"),
    facet("wages_amount", "450000"),
    facet("passport_holder", "boss"),
    facet("sector", "construction"),
    facet("woman", "yes"),
    facet("held_how", "locked"),
  ],
});

const linesOf = (html: string) => html.replace(/<[^>]*>/g, "").split("\n");
const cardOf = (given: Partial<CaseBrief> = {}) =>
  linesOf(russian.card({ ...brief, ...given }, {}));
function stateOf(file: Partial<CaseFile>, holder: string | null = null): readonly string[] {
  const state = {
    file: { ...newCaseFile(null, 0), ...file },
    holder,
    claimed: null,
    keptUntil: null,
  };
  return linesOf(russian.card(brief, { state }));
}

describe("a card at a glance", () => {
  const lines = cardOf();

  test("begins with the colour and word of its level, and its code", () => {
    expect(lines[0]).toBe(`${say("level-1")} · ${say("card-title", { code: brief.code })}`);
  });

  test("then names the three gravest things, and how many more there are", () => {
    expect(lines[1]?.toLowerCase()).toContain(say("category-cannot_leave").toLowerCase());
    expect(lines[1]?.split(",")).toHaveLength(3);
    expect(lines[1]).toMatch(/ \+2$/);
    expect(lines.join("\n")).toContain(`${say("card-also")}: `);
  });

  test("then tells about whom, where and in which language, when it came, and since when it lasts", () => {
    expect(lines[2]).toBe(
      `${say("about-me")} · 📍 ${say("regions-KZ-47")} · ${say("language-of-uz")}`,
    );
    expect(lines[3]).toBe("🗓 Получено: 14 марта, вечером");
    expect(lines[4]).toBe(`🕑 ${say("report-unpaid_for-short")}: ${say("lasting-months")}`);
  });

  test("says that nobody has it yet, and what is grave, before anything that opens with a tap", () => {
    const nobody = lines.indexOf(`👋 ${say("card-nobody")}`);
    expect(nobody).toBeGreaterThan(4);
    expect(nobody).toBeLessThan(8);
    const html = russian.card(brief, {});
    expect(html.indexOf(say("report-danger-short"))).toBeLessThan(html.indexOf("<blockquote"));
    expect(html.indexOf(say("report-sector-short"))).toBeGreaterThan(html.indexOf("<blockquote"));
  });

  test("has no quotation where there is little to tell", () => {
    expect(russian.card(briefOf(id), {})).not.toContain("<blockquote");
  });

  test("warns at once where police must not be told", () => {
    const triage = { ...brief.triage, tags: ["no_police_referral", "group"] };
    const warned = cardOf({ triage });
    expect(warned.slice(0, 8)).toContain(`🚫 ${say("tag-no_police_referral")}`);
    expect(warned.join("\n").split(say("tag-no_police_referral"))).toHaveLength(2);
  });

  test("keeps the reasons for a tap", () => {
    expect(lines.join("\n")).not.toContain(say("card-rules"));
    expect(linesOf(russian.card(brief, { reasons: true })).join("\n")).toContain(say("triage-T8"));
  });

  test("is short lines in every language", () => {
    for (const [, writer] of writers)
      for (const line of linesOf(writer.card(brief, {})).slice(0, 6))
        expect(line.length, line).toBeLessThanOrEqual(100);
  });
});

describe("what caseworkers did to a case", () => {
  test("shows a level given by hand, and the one of the bot", () => {
    const lines = stateOf({ level: 0 });
    expect(lines[0]).toContain(say("level-0"));
    expect(lines).toContain(`↕️ ${say("card-level-by-hand", { level: say("level-1") })}`);
    expect(stateOf({ level: 1 }).join("\n")).not.toContain("↕️");
  });

  test("shows tags and how many notes there are, as text", () => {
    const lines = stateOf({ tags: ["срочно", "@aigul <b>"], notes: 2 });
    expect(lines.join("\n").replaceAll("\u2060", "")).toContain("срочно, @aigul &lt;b&gt;");
    expect(lines).toContain(`📝 ${say("card-notes", { count: "2" })}`);
  });

  test.each<[Referral["state"], string]>([
    ["offered", "card-referral-offered"],
    ["agreed", "card-referral-agreed"],
    ["declined", "card-referral-declined"],
  ])("shows a referral that is %s", (state, text) => {
    const referral = { id: "0000000a", to: "nobody_knows", state };
    expect(stateOf({ referrals: [referral] })).toContain(`🤝 ${say(text, { to: "nobody_knows" })}`);
  });

  test("shows the case it goes along with", () => {
    const other = caseIdOf(77);
    expect(stateOf({ mergedInto: other })).toContain(
      `🔗 ${say("card-follows", { code: caseCode(other) })}`,
    );
  });

  test("shows others that may concern the same employer, two by name, else how many", () => {
    const alike = (count: number, state: "suspected" | "confirmed" | "dismissed") =>
      Array.from({ length: count }, (_, index) => ({
        caseId: caseIdOf(index),
        code: `K2D${index}`,
        state,
      }));
    const lineOf = (...all: ReturnType<typeof alike>) =>
      stateOf({ alike: all }).filter((line) => line.startsWith("🏭"));
    const more = say("card-and-more", { count: "2" });
    expect(lineOf(...alike(2, "suspected"))).toEqual([
      `🏭 ${say("card-alike-suspected", { codes: "K2D0, K2D1" })}`,
    ]);
    expect(lineOf(...alike(3, "confirmed"), ...alike(1, "suspected"))).toEqual([
      `🏭 ${say("card-alike-confirmed", { codes: `K2D0 ${more}` })}`,
      `🏭 ${say("card-alike-suspected", { codes: "K2D0" })}`,
    ]);
    expect(lineOf(...alike(2, "dismissed"))).toEqual([]);
  });

  test("shows a holder's name as text, whatever they are called", () => {
    const [line = ""] = stateOf({}, "@admin <i>").filter((each) => each.startsWith("✋"));
    expect(line).toContain("@\u2060admin &lt;i&gt;");
  });
});
