import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseBrief } from "../../../src/domain/report.js";
import { createCardWriter } from "../../../src/telegram/caseworker/card/card.js";
import { fitted, shownLength } from "../../../src/telegram/caseworker/card/card-lines.js";
import { escapeHtml } from "../../../src/telegram/markup.js";
import { alertOf, briefOf, caseIdOf } from "../../support/briefs.js";
import { content } from "../../support/content.js";

const { flow, alertFlow, texts } = await content();
const writer = createCardWriter(texts, "en", [flow, alertFlow]);
const say = (id: string, args = {}) => texts.lookUp("en", id, args);
const short = (step: string) => say(`report-${step}-short`);

const id = caseIdOf(1);
const facet = (step: string, ...values: readonly string[]) => ({ step, values });
const linesOf = (html: string) => html.replace(/<[^>]*>/g, "").split("\n");
const cardOf = (facets: CaseBrief["facets"], given: Partial<CaseBrief> = {}) =>
  linesOf(writer.card(briefOf(id, { facets, ...given }), {}));

describe("the answers on a card", () => {
  test("are all there, under their short names", () => {
    const lines = cardOf([
      facet("passport_holder", "boss"),
      facet("wages_amount", "150000"),
      facet("held_how", "locked", "guarded"),
      facet("woman", "yes"),
    ]);
    expect(lines).toContain(`${short("passport_holder")}: ${say("report-passport_holder-boss")}`);
    expect(lines).toContain(`${short("wages_amount")}: 150\u00a0000`);
    expect(lines).toContain(
      `${short("held_how")}: ${say("report-held_how-locked")}, ${say("report-held_how-guarded")}`,
    );
    expect(lines).toContain(`${short("woman")}: ${say("report-woman-yes")}`);
  });

  test("begin with danger, whom it is about and dates; the rest is in the order of the flow", () => {
    const lines = cardOf([
      facet("consent", "other"),
      facet("knows", "yes"),
      facet("money", "unpaid_wages"),
      facet("danger", "soon"),
      facet("abuser_present", "no"),
      facet("hurt_when", "yesterday"),
      facet("removal_date", "two_weeks"),
      facet("region", "KZ-47"),
      facet("last_paid", "month"),
      facet("sector", "construction"),
    ]);
    const names = lines.map((line) => line.split(":")[0]);
    const order = ["danger", "knows", "removal_date", "last_paid", "abuser_present", "sector"];
    const asked = order.map(short);
    expect(names.filter((name) => name !== undefined && asked.includes(name))).toEqual(asked);
    expect(names).toContain(`🕑 ${short("hurt_when")}`);
  });

  test("name neither the gate, nor the area, nor a category a second time", () => {
    const text = cardOf([
      facet("safe", "unsure"),
      facet("area", "money"),
      facet("money", "unpaid_wages"),
    ]).join("\n");
    expect(text.split("\n")[1]).toBe(say("category-unpaid_wages"));
    for (const step of ["safe", "area", "money"]) expect(text).not.toContain(`${short(step)}:`);
  });

  test("name an area of which no more was said", () => {
    const facets = [facet("area", "money", "stay"), facet("money", "skipped")];
    const [, what = ""] = cardOf([...facets, facet("stay", "deport_order")]);
    expect(what.toLowerCase()).toBe(
      `${say("category-deport_order")}, ${say("report-area-money")}`.toLowerCase(),
    );
  });

  test("that were left out are one short line among the reasons", () => {
    const facets = [
      facet("money", "skipped"),
      facet("danger", "dontKnow"),
      facet("region", "skipped"),
      facet("names", "skipped"),
    ];
    const lines = linesOf(writer.card(briefOf(id, { facets }), { reasons: true }));
    expect(cardOf(facets).join("\n")).not.toContain(say("card-not-answered"));
    const left = ["money", "region", "names"].map(short).join(", ");
    expect(lines).toContain(`${say("card-not-answered")}: ${left}`);
    expect(lines).toContain(`${short("danger")}: ${say("card-dontknow")}`);
    expect(cardOf([facet("danger", "no")]).join()).not.toContain(say("card-not-answered"));
  });

  test.each(["other", "group", "minor", "me"])(
    "say at a glance about whom the report is: %s",
    (value) => {
      const lines = cardOf([facet("consent", value)]);
      expect(lines[2]?.startsWith(say(`about-${value}`))).toBe(true);
      expect(lines.join("\n")).not.toContain(`${short("consent")}:`);
    },
  );

  test("outlive their flow, as ids", () => {
    const lines = cardOf([facet("money", "unpaid_wages"), facet("danger", "now")], {
      flow: "flow_of_old",
    });
    expect(lines).toContain("money: unpaid_wages");
    expect(lines).toContain("danger: now");
  });

  test("outlive their step and their option, as ids", () => {
    const lines = cardOf([facet("step_of_old", "x"), facet("danger", "old")]);
    expect(lines).toContain("step_of_old: x");
    expect(lines).toContain(`${short("danger")}: old`);
  });
});

describe("the card of an alert", () => {
  const alert = alertOf(id);
  const [title = "", ...lines] = linesOf(writer.card(alert, {}));

  test("says so in its title, with its level and code", () => {
    expect(title).toContain("🔴");
    expect(title).toContain(say("card-alert"));
    expect(title).toContain(alert.code);
    expect(linesOf(writer.card(briefOf(id), {})).join()).not.toContain("🆘");
  });

  test("tells what happens and where", () => {
    expect(lines[0]).toBe(say("alert-what-held"));
    expect(lines[1]).toContain(say("regions-KZ-47"));
    expect(lines.filter((line) => line.includes(say("alert-what-held")))).toHaveLength(1);
  });

  test("of which nothing was said tells that", () => {
    const facets = [facet("what", "skipped"), facet("region", "skipped")];
    const text = linesOf(writer.card(alertOf(id, { facets }), { reasons: true }));
    expect(text[1]).toBe(say("card-skipped"));
    expect(text).toContain(`${say("card-not-answered")}: ${say("alert-region-short")}`);
  });

  test("has a topic that shows it", () => {
    expect(writer.topicName(alert)).toBe(
      `🔴 🆘 ${alert.code} · ${say("alert-what-held")} · ${say("place-KZ-47")}`,
    );
    expect(writer.topicName(briefOf(id))).not.toContain("🆘");
  });
});

describe("a fuller report", () => {
  const joined = briefOf(caseIdOf(2), { code: "K7F3", joins: id });

  test("says that it belongs to the case above, under that case's code", () => {
    const [title, second, ...rest] = linesOf(writer.addition(joined, {}));
    expect(title).toContain(say("card-addition", { code: "K7F3" }));
    expect(second).toBe(say("card-joins"));
    expect(rest.join()).toContain(say("category-unpaid_wages"));
  });

  test("that may be a repeat says so", () => {
    expect(writer.addition(joined, { repeat: true })).toContain(writer.repeatMark());
    expect(writer.addition(joined, {})).not.toContain(writer.repeatMark());
  });

  test("that stands alone says why, and has the title of a case", () => {
    const lines = linesOf(writer.card(joined, {}));
    expect(lines[0]).toContain(say("card-title", { code: "K7F3" }));
    expect(lines[1]).toBe(say("card-joins-apart"));
    expect(lines.join()).not.toContain(say("card-joins"));
  });
});

describe("a card that is too long", () => {
  const left = (count: number) => `left out: ${count}`;
  const lines = fc.array(
    fc.record({
      html: fc
        .string({ unit: fc.constantFrom(..."<&>a 😀"), maxLength: 600 })
        .map((text) => `<b>${escapeHtml(text)}</b>`),
      rank: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 60 },
  );

  test("leaves out whole lines, and says how many", () => {
    fc.assert(
      fc.property(lines, (given) => {
        const html = fitted([{ html: "<b>title</b>", rank: 0 }, ...given], left);
        expect(shownLength(html)).toBeLessThanOrEqual(4096);
        const kept = html.split("\n");
        const all = ["<b>title</b>", ...given.map((line) => line.html)];
        const note = kept.length < all.length + 1 ? kept.filter((line) => !all.includes(line)) : [];
        const missing = all.length - (kept.length - note.length);
        expect(note).toEqual(missing > 0 ? [`<i>left out: ${missing}</i>`] : []);
        expect(kept[0]).toBe("<b>title</b>");
      }),
    );
  });

  test("leaves out the least important first, the last of them first", () => {
    const line = (name: string, rank: number) => ({ html: name.repeat(1_500), rank });
    const html = fitted([line("a", 0), line("b", 5), line("c", 1), line("d", 5)], left);
    expect(html.split("\n").map((each) => each[0])).toEqual(["a", "c", "<"]);
    const shorter = fitted([line("a", 0), line("b", 5), line("d", 5)], left);
    expect(shorter.split("\n").map((each) => each[0])).toEqual(["a", "b", "<"]);
  });

  test("is counted as Telegram counts it, after its markup was read", () => {
    const html = `<b>${"&lt;".repeat(4_096)}</b>`;
    expect(fitted([{ html, rank: 1 }], left)).toBe(html);
    expect(fitted([{ html: `${html}x`, rank: 1 }], left)).toBe("<i>left out: 1</i>");
  });
});
